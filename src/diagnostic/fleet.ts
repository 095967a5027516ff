/** KILN16xx: the fleet of a project file. */
import type { Entries } from './entry.ts'

export const fleetDiagnostics = {
  repeatedInFleet: {
    code: 'KILN1601',
    severity: 'error',
    message: 'the {what} {name} appears twice in the same list, first at {source}',
    hint: 'merge the two entries',
  },
  generatedNameTwice: {
    code: 'KILN1602',
    severity: 'error',
    message: 'two generated targets would have the name {name}: {first} and {second}',
    hint: 'let fleet.name hold both ${account.name} and ${target.region}, and give accounts different names',
  },
  generatedForm: {
    code: 'KILN1603',
    severity: 'error',
    message: '{field} comes to {found} for {pair}, which has the wrong form',
    hint: 'it takes {form}',
  },
  patternVariable: {
    code: 'KILN1604',
    severity: 'error',
    message: '{variable} means nothing in {field}',
    hint: 'write one of {known}',
  },
  fleetEmpty: {
    code: 'KILN1605',
    severity: 'error',
    message: 'the fleet generates no target: fleet.except takes away all of them',
    hint: 'correct fleet.except, or remove the fleet',
  },
  generatedElsewhere: {
    code: 'KILN1606',
    severity: 'error',
    message: 'the fleet generates {name} with the {what} {expected}, this says {found}',
    hint: 'leave it out to add to the generated target, or choose another name for a target of its own',
  },
  roleOfOtherAccount: {
    code: 'KILN1607',
    severity: 'error',
    message: 'the role of {target} is one of account {found}, the target is account {expected}',
    hint: 'name a role of that account; in a fleet, ${target.account} stands for it',
  },
} as const satisfies Entries
