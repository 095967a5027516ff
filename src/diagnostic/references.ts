/** Documents that refer to each other. */
import type { Entries } from './entry.ts'

export const referencesDiagnostics = {
  unknownReference: {
    code: 'KILN1410',
    severity: 'error',
    message: '{reference} names a document that is not there',
    hint: '{advice}',
  },
  referenceElsewhere: {
    code: 'KILN1411',
    severity: 'error',
    message: '{reference} names a document that does not belong to the target {target}',
    hint: 'it belongs to {targets}: let both have the same kiln.targets',
  },
  referenceAttribute: {
    code: 'KILN1412',
    severity: 'error',
    message: '{reference} asks for {attribute}, which {kind} does not have',
    hint: 'it has: {known}',
  },
  referenceHere: {
    code: 'KILN1413',
    severity: 'error',
    message: '{reference} stands in {field}, where no document can be referred to',
    hint: 'write the text itself: names, version numbers and tags do not depend on other documents',
  },
  otherRegion: {
    code: 'KILN1416',
    severity: 'error',
    message: '{value} is in {region}, and the target {target} is in {expected}: nothing can use it there',
    hint: 'write ${target.region} in place of the Region, or name the one that is in {expected}',
  },
  referenceCycle: {
    code: 'KILN1414',
    severity: 'error',
    message: 'references go round in a circle, so that nothing in it can be made first: {circle}',
    hint: 'take out one of the references, for example that at {source}',
  },
  uncertainArn: {
    code: 'KILN1418',
    severity: 'warning',
    message:
      '{name} has several separators in a row: whether its ARN keeps them all is not known, so that {reference} at {source} may name nothing',
    hint: 'write the name with single separators, {suggestion}; if it is in the account already, write its ARN as it is shown there in place of the reference',
  },
} as const satisfies Entries
