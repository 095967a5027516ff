/** KILN214x: exact numbers of versions, as documents say them. */
import type { Entries } from './entry.ts'

export const numbersDiagnostics = {
  versionTaken: {
    code: 'KILN2140',
    severity: 'error',
    message: '{id} still has the number {number}, but other content than at {base}: {fields}',
    hint: 'what was made under a number never changes: write {next}, as kiln bump {id} does, or a form such as {form}, so that Kiln counts on by itself',
  },
  numberPutTogether: {
    code: 'KILN2141',
    severity: 'error',
    message: 'the number {number} of {id} is not written as such, but put together: {written}',
    hint: 'raise it there by hand, or write the number itself into the document',
  },
  numberShared: {
    code: 'KILN2142',
    severity: 'error',
    message: 'the number {number} of {id} stands here for others as well: {others}',
    hint: 'name them too, or write a number of its own into the document',
  },
  numberNotHigher: {
    code: 'KILN2143',
    severity: 'error',
    message: '{id} has the number {number}, and {to} is not higher',
    hint: 'choose a higher one: numbers that were made stay taken',
  },
  withoutVersions: {
    code: 'KILN2144',
    severity: 'error',
    message: '{pattern} is about nothing that has versions',
    hint: 'kinds with versions: {kinds}; the others are updated in place',
  },
  fileMoved: {
    code: 'KILN2145',
    severity: 'error',
    message: '{file} has changed since it was read',
    hint: 'nothing was written; run the command again',
  },
  keepsNothing: {
    code: 'KILN2146',
    severity: 'error',
    message: '{kind} has no versions: kiln.keep has nothing to keep',
    hint: 'remove it',
  },
} as const satisfies Entries
