/**
 * The rules of component documents, from the user guide of Image Builder. `source` names the page; a map without one is on the page of what
 * is around it.
 */
import { componentActions } from './component-actions.ts'
import { componentConditions } from './component-conditions.ts'
import type { Format, Key, MapShape, TextShape } from './shape.ts'

const namePattern = { pattern: '^[A-Za-z0-9_-]{3,128}$', form: '3 to 128 letters, digits, - or _' } as const
const text: TextShape = { is: 'text' }
const disableLogging: Key = { shape: { is: 'boolean' }, about: 'keeps what the step prints out of the logs' }
const type: TextShape = { is: 'text', oneOf: ['string', 'integer', 'boolean', 'stringList'], foldsCase: true }
const value: TextShape = { is: 'text', max: 1024 }

/** The phases that Image Builder runs, by the stage in which it does. Steps of one stage see each other in this order. */
export const phaseStages = { build: ['build', 'validate'], test: ['test', 'container-host-test'] } as const
const phaseNames = Object.values(phaseStages).flat()

const constant: MapShape = {
  is: 'map',
  what: 'a constant',
  keys: {
    type: { shape: type, isNeeded: true },
    value: { shape: value, isNeeded: true },
  },
}
const parameter: MapShape = {
  is: 'map',
  what: 'a parameter',
  keys: {
    type: { shape: type, isNeeded: true, about: 'string; the API also has Integer, Boolean and StringList' },
    default: { shape: { is: 'any' }, about: 'without one, each recipe has to give a value' },
    description: { shape: text },
  },
  typed: {
    key: 'default',
    by: 'type',
    types: { string: value, integer: { is: 'scalar' }, boolean: { is: 'scalar' }, stringList: { is: 'any' } },
  },
}
const forLoop: MapShape = {
  is: 'map',
  what: 'a for loop',
  keys: {
    start: { shape: { is: 'integer' }, isNeeded: true },
    end: { shape: { is: 'integer' }, isNeeded: true },
    updateBy: { shape: { is: 'integer', not: 0 }, isNeeded: true },
  },
}
const delimitedList: MapShape = {
  is: 'map',
  what: 'a forEach loop over a text',
  keys: {
    list: { shape: text, isNeeded: true },
    delimiter: {
      shape: { is: 'text', oneOf: ['.', ',', ';', ':', '\n', '\t', ' ', '-', '_'] },
      about: 'a comma if missing',
    },
  },
}
const loop: MapShape = {
  is: 'map',
  what: 'a loop',
  source: 'toe-looping-constructs',
  keys: {
    name: { shape: { is: 'text', ...namePattern, uniqueAs: 'loop' } },
    for: { shape: forLoop },
    forEach: { shape: { is: 'either', list: { is: 'list', of: text, min: 1 }, other: delimitedList } },
  },
  exactlyOne: ['for', 'forEach'],
}
const step: MapShape = {
  is: 'map',
  what: 'a step',
  keys: {
    name: { shape: { is: 'text', ...namePattern, uniqueAs: 'step' }, isNeeded: true },
    action: { shape: text, isNeeded: true },
    timeoutSeconds: { shape: { is: 'integer', min: -1, not: 0 }, about: '7200 if missing; -1 for no limit' },
    onFailure: { shape: { is: 'text', oneOf: ['Abort', 'Continue', 'Ignore'] }, about: 'Abort if missing' },
    maxAttempts: { shape: { is: 'integer', min: 1 }, about: '1 if missing' },
    if: { shape: { is: 'condition', branches: true }, about: 'whether the step runs' },
    loop: { shape: loop, takesVariables: true },
    disableLogging,
  },
  isStep: true,
}
const phase: MapShape = {
  is: 'map',
  what: 'a phase',
  keys: {
    name: { shape: { is: 'text', oneOf: phaseNames, isOpen: true, uniqueAs: 'phase' }, isNeeded: true },
    steps: { shape: { is: 'list', of: step, warnsEmpty: true }, isNeeded: true },
    disableLogging,
  },
  opens: ['step', 'loop'],
}
const variableName: TextShape = { is: 'text', ...namePattern, uniqueAs: 'constant or parameter' }

export const componentFormat: Format = {
  what: 'a component document',
  document: {
    is: 'map',
    what: 'a component document',
    source: 'toe-use-documents',
    keys: {
      name: { shape: text },
      description: { shape: text },
      schemaVersion: { shape: { is: 'text', oneOf: ['1.0', '1'], orNumber: true }, isNeeded: true },
      constants: { shape: { is: 'entries', name: variableName, of: constant }, about: 'toe-user-defined-variables' },
      parameters: { shape: { is: 'entries', name: variableName, of: parameter, max: 25 } },
      phases: {
        shape: { is: 'list', of: phase, min: 1, needs: { key: 'name', oneOf: phaseNames } },
        isNeeded: true,
      },
      disableLogging,
    },
    opens: ['phase', 'constant or parameter'],
  },
  actions: componentActions,
  conditions: componentConditions,
}

/** What `{{ … }}` in a step may name beside constants, parameters and steps (page toe-user-defined-variables). */
export const componentVariables = {
  source: 'toe-user-defined-variables',
  /** Lists of the document whose keys may be named. */
  declaredIn: ['constants', 'parameters'],
  /** What may follow a prefix: names, or anything but what begins with one of `refused`. */
  prefixes: {
    'aws:ssm:': {},
    'env:': {},
    'aws:imds:': { refused: ['iam/', 'identity-credentials/'] },
    'context:': {
      names: 'executionId accountId region osPlatform osName osVersion date dateTime uuid hostname phase step'.split(
        ' ',
      ),
    },
  } as Readonly<Record<string, { readonly names?: readonly string[]; readonly refused?: readonly string[] }>>,
  /** Words of Go's templates, which scripts hold as well: docker and kubectl take them. */
  wordsOfGo: ['end', 'else', 'break', 'continue'] as readonly string[],
  /** Members of `{{ loop.… }}`, and of the name of a loop (page toe-looping-constructs). */
  loopMembers: ['index', 'value'],
} as const
