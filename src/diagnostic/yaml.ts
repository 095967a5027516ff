/** KILN11xx: YAML: syntax, keys, tags, aliases, numbers. */
import type { Entries } from './entry.ts'

export const yamlDiagnostics = {
  yamlSyntax: {
    code: 'KILN1101',
    severity: 'error',
    message: 'not valid YAML: {reason}',
    hint: 'fix the syntax here or just above',
  },
  duplicateKey: {
    code: 'KILN1102',
    severity: 'error',
    message: '{key} appears twice in one map, first at {first}',
    hint: 'keep one of them',
  },
  foreignTag: {
    code: 'KILN1103',
    severity: 'error',
    message: 'the tag {tag} is not part of YAML 1.2 core',
    hint: '{advice}',
  },
  aliasCycle: {
    code: 'KILN1104',
    severity: 'error',
    message: 'the alias *{alias} refers to itself',
    hint: 'write out the value',
  },
  aliasBomb: {
    code: 'KILN1105',
    severity: 'error',
    message: 'its aliases expand to more than {limit} values',
    hint: 'write the values out',
  },
  nestedTooDeep: {
    code: 'KILN1106',
    severity: 'error',
    message: 'the document is nested deeper than {limit} levels',
    hint: 'flatten it: no field of the service is nested that deep',
  },
  keyNotString: {
    code: 'KILN1108',
    severity: 'error',
    message: 'a key must be a string',
    hint: 'put the key in quotes',
  },
  notMapping: {
    code: 'KILN1109',
    severity: 'error',
    message: 'a configuration must be a map of fields, found {found}',
    hint: 'begin it with kind: InfrastructureConfiguration, for example',
  },
  inexactNumber: {
    code: 'KILN1110',
    severity: 'error',
    message: '{field} is a number that would lose precision',
    hint: 'put it in quotes if it is text',
  },
  unknownAlias: {
    code: 'KILN1111',
    severity: 'error',
    message: 'the alias *{alias} has no anchor before it in this document',
    hint: 'define &{alias} above, or write out the value',
  },
} as const satisfies Entries
