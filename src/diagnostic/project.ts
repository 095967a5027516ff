/** KILN15xx: the project file. */
import type { Entries } from './entry.ts'

export const projectDiagnostics = {
  projectNotOneDocument: {
    code: 'KILN1501',
    severity: 'error',
    message: 'the project file must hold one document, found {found}',
    hint: 'begin it with version: 1',
  },
  projectVersion: {
    code: 'KILN1502',
    severity: 'error',
    message: 'this version of Kiln reads project files of version 1, found {found}',
    hint: 'write version: 1',
  },
  accountNotQuoted: {
    code: 'KILN1503',
    severity: 'error',
    message: '{field} is written as a number: leading zeros are lost',
    hint: 'put the 12 digits in quotes: "{found}"',
  },
  sameTarget: {
    code: 'KILN1504',
    severity: 'error',
    message:
      'the targets {first} (at {where}) and {second} are the same account and region: they would undo each other',
    hint: 'remove one, or merge them',
  },
  duplicateTarget: {
    code: 'KILN1505',
    severity: 'error',
    message: 'the target {name} is declared twice, first at {source}',
    hint: 'rename one',
  },
  badRegex: {
    code: 'KILN1506',
    severity: 'error',
    message: '{field} is not a regular expression: {reason}',
    hint: 'correct it; its syntax is that of RE2, https://github.com/google/re2/wiki/Syntax',
  },
  variableInVariable: {
    code: 'KILN1507',
    severity: 'error',
    message: '{field} contains ${, but a variable cannot refer to anything',
    hint: 'write out the value',
  },
  variableName: {
    code: 'KILN1509',
    severity: 'error',
    message: '{name} is not a valid name for a variable',
    hint: 'start with a letter or _, then use letters, digits, _ and -',
  },
  regexBacktracks: {
    code: 'KILN1511',
    severity: 'error',
    message:
      '{field} uses {part}: lookaround and backreferences are not supported, because matching them can take forever',
    hint: 'write it without, for example as the alternatives that are allowed, (a|b|c)',
  },
  regexTooLarge: {
    code: 'KILN1512',
    severity: 'error',
    message: '{field} unfolds to {steps} steps, {limit} are allowed',
    hint: 'repeat less: a tag value has at most 256 characters',
  },
  configsOutside: {
    code: 'KILN1513',
    severity: 'error',
    message:
      "the project's configurations are in {configs}, which is outside {folder}: what stands there is not reviewed with it",
    hint: 'let configs in kiln.yaml name a folder of this repository; without a repository, one in the folder of kiln.yaml',
  },
  readOnlyDeclarable: {
    code: 'KILN1510',
    severity: 'error',
    message:
      '{field} lists {member}, which {kind} and its requests have: it would not be sent, and the next update would clear it',
    hint: 'remove it from readOnlyFields; to leave a field to others, list it under kiln.ignore in the documents that it concerns',
  },
} as const satisfies Entries
