/** Conditions of component documents: under `if` of a step, and as the inputs of the action Assert. */
import type { Conditions, Keys, Operator, Shape, TextShape } from './shape.ts'

const text: TextShape = { is: 'text' }
const compares = (of: Shape): Operator => ({ of, beside: { value: { shape: of, isNeeded: true } } })
const hashes: Operator = { of: text, beside: { path: { shape: text, isNeeded: true } } }
const outcome: TextShape = { is: 'text', oneOf: ['Abort', 'Execute', 'Skip'] }
const beside: Keys = {
  // oxlint-disable-next-line unicorn/no-thenable -- a key of the format
  then: { shape: outcome, about: 'what to do if it holds; Execute if missing' },
  else: { shape: outcome, about: 'what to do if it does not hold; Skip if missing' },
}

export const componentConditions: Conditions = {
  // The operators stand on toe-comparison-operators and toe-logical-operators.
  source: 'toe-conditional-constructs',
  operators: {
    and: { joins: 'list' },
    or: { joins: 'list' },
    not: { joins: 'one' },
    stringIsEmpty: { of: text },
    stringIsWhitespace: { of: text },
    stringEquals: compares({ is: 'scalar' }),
    stringLessThan: compares({ is: 'scalar' }),
    stringLessThanEquals: compares({ is: 'scalar' }),
    stringGreaterThan: compares({ is: 'scalar' }),
    stringGreaterThanEquals: compares({ is: 'scalar' }),
    patternMatches: compares({ is: 'scalar' }),
    numberEquals: compares({ is: 'number' }),
    numberLessThan: compares({ is: 'number' }),
    numberLessThanEquals: compares({ is: 'number' }),
    numberGreaterThan: compares({ is: 'number' }),
    numberGreaterThanEquals: compares({ is: 'number' }),
    binaryExists: { of: text },
    fileExists: { of: text },
    folderExists: { of: text },
    fileMD5Equals: hashes,
    fileSHA1Equals: hashes,
    fileSHA256Equals: hashes,
    fileSHA512Equals: hashes,
  },
  maxDepth: 4,
  beside,
  takesVariables: true,
}
