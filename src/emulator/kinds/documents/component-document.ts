import type { Json, JsonObject } from '../../core/json.ts'
import { invalidValue } from '../../core/service-error.ts'
import type { Switches } from '../../core/switches.ts'
import { objectsIn, part, textIn } from '../../core/fields.ts'
import { componentActions } from './component-actions.ts'
import { readDocument, refuseUnknown, shownParameter } from './read-document.ts'

const documentKeys = ['name', 'description', 'schemaVersion', 'constants', 'parameters', 'phases', 'disableLogging']
const stepKeys = [
  'name',
  'action',
  'timeoutSeconds',
  'onFailure',
  'maxAttempts',
  'inputs',
  'if',
  'loop',
  'disableLogging',
]

/** What the service takes from the document of a component. */
export interface ComponentFacts {
  readonly type: 'BUILD' | 'TEST'
  readonly parameters: readonly JsonObject[]
}

/** Checks the document of a component for its platform, in the words of the service where they are known (kinds in public threads). */
export function readComponentDocument(text: string, platform: string, switches: Switches): ComponentFacts {
  const document = readDocument(text)
  refuseUnknown(document, documentKeys, 'the document', switches)
  const phases = objectsIn(document.phases)
  if (phases.length === 0) throw invalidValue('data', 'The document has no phases.')
  for (const phase of phases) {
    refuseUnknown(phase, ['name', 'steps', 'disableLogging'], 'a phase', switches)
    const name = textIn(phase, 'name') ?? ''
    for (const step of objectsIn(phase.steps)) checkStep(step, name, platform, switches)
  }
  // Exactly one phase, called test, makes a test component (DOC:API_Component).
  const isTest = phases.length === 1 && phases[0]?.name === 'test'
  return { type: isTest ? 'TEST' : 'BUILD', parameters: parametersOf(document.parameters) }
}

/** aws-cdk#19909 (name), CloudSnorkel/cdk-github-runners#964 (inputs). */
function checkStep(step: JsonObject, phase: string, platform: string, switches: Switches): void {
  const name = textIn(step, 'name') ?? ''
  if (!/^[A-Za-z0-9_-]+$/.test(name)) {
    throw invalidValue(
      'data',
      `Invalid step name '${name}' in phase '${phase}'. Allowed characters are combinations of numbers [0-9], english letters [a-z,A-Z] and special characters [-_].`,
    )
  }
  const refuse = (reason: string) =>
    invalidValue('data', `Parsing step '${name}' in phase '${phase}' failed. Error: ${reason}`)
  const action = textIn(step, 'action') ?? ''
  const known = componentActions.get(action)
  if (known?.platforms.includes(platform) !== true) {
    throw refuse(`Unsupported action ${action} for os platform ${platform.toLowerCase()}.`)
  }
  if (known.needsInputs && lacksInputs(step.inputs, switches)) {
    throw refuse(`Action ${action} has no inputs; it requires an 'inputs'`)
  }
  refuseUnknown(step, stepKeys, `step '${name}'`, switches)
}

function lacksInputs(inputs: Json | undefined, { emptyInputs }: Switches): boolean {
  if (inputs === undefined || inputs === null) return emptyInputs === 'refused'
  const isEmpty = Array.isArray(inputs) ? inputs.length === 0 : Object.keys(part(inputs)).length === 0
  return isEmpty && emptyInputs === 'refused'
}

/** A list of maps with one key each: `- NAME: {type, default, description}`. */
function parametersOf(parameters: Json | undefined): JsonObject[] {
  return objectsIn(parameters).flatMap((one) =>
    Object.entries(one).map(([name, given]) => {
      const { type, default: value, description } = part(given)
      return shownParameter(name, type ?? 'string', value, description)
    }),
  )
}
