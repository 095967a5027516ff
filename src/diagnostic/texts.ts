/** KILN112x: the files that documents take fields from, and what stands in a text. */
import type { Entries } from './entry.ts'

export const textsDiagnostics = {
  textFileMissing: {
    code: 'KILN1120',
    severity: 'error',
    message: '{file} does not exist',
    hint: 'a path under kiln.files is relative to the document that it stands in, and is taken as it stands, without variables',
  },
  textFileUnreadable: {
    code: 'KILN1121',
    severity: 'error',
    message: '{file} cannot be read: {reason}',
    hint: 'check that it is a regular file, and readable',
  },
  textFileNotUtf8: {
    code: 'KILN1122',
    severity: 'error',
    message: '{file} is not valid UTF-8: invalid byte at line {line}, column {column}',
    hint: 'save the file as UTF-8',
  },
  textFileTooLarge: {
    code: 'KILN1123',
    severity: 'error',
    message: '{file} has {size} bytes, more than the {limit} that the service takes of a text, wherever it comes from',
    hint: 'put what it downloads or copies elsewhere, and keep the text short',
  },
  textFileOutside: {
    code: 'KILN1124',
    severity: 'error',
    message: '{file} is outside of {folder}',
    hint: 'put the file itself into the folder of configurations: what is applied must be what is reviewed there',
  },
  textFileAbsolute: {
    code: 'KILN1130',
    severity: 'error',
    message: '{file} is an absolute path',
    hint: 'write the path as it is seen from the document',
  },
  textFilePassedOver: {
    code: 'KILN1125',
    severity: 'error',
    message: '{file} is passed over: a name on its way begins with a dot, or is node_modules',
    hint: 'move it, or call it otherwise',
  },
  textFileIsDocument: {
    code: 'KILN1126',
    severity: 'error',
    message: '{file} holds configurations itself, so no field can be taken from it',
    hint: 'name a file that holds the text alone',
  },
  textFieldTwice: {
    code: 'KILN1127',
    severity: 'error',
    message: '{field} stands in the document as well, at {source}',
    hint: 'write it there, or take it from the file, not both',
  },
  textFieldUnknown: {
    code: 'KILN1128',
    severity: 'error',
    message: 'no {kind} takes {field} from a file',
    hint: 'fields that can come from one: {known}',
  },
  interpolateNothing: {
    code: 'KILN1129',
    severity: 'error',
    message: 'kiln.interpolate names {field}, which is no text of this document that variables are kept out of',
    hint: 'take it out; texts that it can name here: {known}',
  },
} as const satisfies Entries
