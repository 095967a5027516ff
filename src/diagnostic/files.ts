/** KILN10xx: files: what is read, and what stands in the folder of configurations. */
import type { Entries } from './entry.ts'

export const filesDiagnostics = {
  fileUnreadable: {
    code: 'KILN1001',
    severity: 'error',
    message: '{file} cannot be read: {reason}',
    hint: 'check that it exists, is a regular file, and is readable',
  },
  notUtf8: {
    code: 'KILN1002',
    severity: 'error',
    message: 'the file is not valid UTF-8: invalid byte at offset {offset}',
    hint: 'save the file as UTF-8',
  },
  fileTooLarge: {
    code: 'KILN1003',
    severity: 'error',
    message: 'the file has {size} bytes, more than the {limit} that Kiln reads',
    hint: 'split it into several files',
  },
  linkLeavesConfigs: {
    code: 'KILN1004',
    severity: 'error',
    message: 'the symbolic link points outside {folder}',
    hint: 'put the file itself there: what is applied must be what is reviewed in the repository',
  },
  noDocuments: {
    code: 'KILN1005',
    severity: 'error',
    message: 'there is no configuration in {folder}',
    hint: 'write one there, for example with kiln init, or name another folder. Kiln stops here: an empty folder would make everything it owns look deleted. To give everything up, set retired: true on the targets',
  },
  pathOutsideConfigs: {
    code: 'KILN1006',
    severity: 'error',
    message: "{path} is outside the project's configurations in {folder}",
    hint: 'name a file or folder inside it, or another project with --project',
  },
  twoProjectFiles: {
    code: 'KILN1007',
    severity: 'error',
    message: 'found two project files: {first} and {second}',
    hint: 'choose one with --project, or remove one',
  },
  notConfigFile: {
    code: 'KILN1008',
    severity: 'error',
    message: '{path} is not a configuration file',
    hint: 'name a folder, or a file that ends in .yaml, .yml or .json',
  },
  folderMissing: {
    code: 'KILN1009',
    severity: 'error',
    message: '{folder} does not exist',
    hint: 'create it, or fix the path',
  },
  noProjectFile: {
    code: 'KILN1010',
    severity: 'warning',
    message: 'no kiln.yaml in {folder} or above it, so every .yaml, .yml and .json file below was read as a document',
    hint: 'run it in the folder of a project, or name one with --project; kiln init writes one',
  },
  projectElsewhere: {
    code: 'KILN1011',
    severity: 'error',
    message: 'found {files}, and no kiln.yaml in {folder} or above it',
    hint: '{advice}',
  },
  projectOtherName: {
    code: 'KILN1012',
    severity: 'error',
    message: '{file} is a project file, but the name that Kiln reads is kiln.yaml',
    hint: 'rename it: {command}',
  },
} as const satisfies Entries
