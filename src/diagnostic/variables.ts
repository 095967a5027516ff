/** KILN14xx: variables, names, targets, the `kiln` block. */
import type { Entries } from './entry.ts'

export const variablesDiagnostics = {
  undefinedVariable: {
    code: 'KILN1401',
    severity: 'error',
    message: '{variable} is not defined',
    hint: 'defined there: {defined}',
  },
  unknownVariable: {
    code: 'KILN1402',
    severity: 'error',
    message: '{variable} is not a variable that Kiln knows',
    hint: '{advice}',
  },
  variableNotScalar: {
    code: 'KILN1403',
    severity: 'error',
    message: '{variable} is {found}, which cannot stand inside a string',
    hint: 'refer to a string, number or boolean, or let the variable be the whole value',
  },
  duplicateName: {
    code: 'KILN1404',
    severity: 'error',
    message: '{name} is the same {kind} as {other} at {source}: the service ignores case, spaces and underscores',
    hint: 'rename or remove one, or give them different kiln.targets',
  },
  globMatchesNothing: {
    code: 'KILN1405',
    severity: 'error',
    message: '{glob} matches no target of the project',
    hint: 'targets: {targets}',
  },
  documentWithoutTarget: {
    code: 'KILN1406',
    severity: 'warning',
    message: 'this document declares nothing: all its targets are retired',
    hint: 'change kiln.targets, or remove the document',
  },
  ignoreUnknown: {
    code: 'KILN1407',
    severity: 'error',
    message: 'kiln.ignore names {path}, which is no field of {kind}',
    hint: 'known fields: {known}',
  },
  uncheckedKnown: {
    code: 'KILN1408',
    severity: 'error',
    message: 'kiln.unchecked lists {field}, which this version of Kiln knows as a part of {kind} and its requests',
    hint: 'remove it from kiln.unchecked: that is for fields that are newer than this version',
  },
  ignoredIdentity: {
    code: 'KILN1409',
    severity: 'error',
    message: 'kiln.ignore names {path}, which says which {kind} is meant and cannot be left to others',
    hint: 'remove it from kiln.ignore',
  },
  reenableNothing: {
    code: 'KILN1415',
    severity: 'error',
    message:
      'the service never switches off a configuration of the kind {kind}: kiln.reenable has nothing to switch on again',
    hint: 'remove it',
  },
} as const satisfies Entries
