import type { JsonObject } from '../../core/json.ts'
import { invalidValue } from '../../core/service-error.ts'
import type { Switches } from '../../core/switches.ts'
import { objectsIn, textIn } from '../../core/fields.ts'
import { readDocument, refuseUnknown, shownParameter } from './read-document.ts'

const documentKeys = ['name', 'description', 'schemaVersion', 'parameters', 'steps', 'outputs']

/** The actions that only some types of workflow have (DOC:wfdoc-step-actions); any other is for every type. */
const typesOf = new Map([
  ['ExecuteComponents', ['BUILD', 'TEST']],
  ['CollectImageScanFindings', ['TEST']],
  ['DistributeImage', ['DISTRIBUTION']],
  ['ModifyImageAttributes', ['DISTRIBUTION']],
  ['ApplyImageConfigurations', ['DISTRIBUTION']],
  ['DistributeContainerImage', ['DISTRIBUTION']],
])

const everyType = [
  ['LaunchInstance', 'BootstrapInstanceForContainer', 'CollectImageMetadata', 'RunSysPrep', 'SanitizeInstance'],
  ['RunCommand', 'WaitForSSMAgent', 'TerminateInstance', 'CreateImage', 'CreateImageFromIso', 'RegisterImage'],
  ['WaitForAction', 'ExecuteStateMachine'],
].flat()

/** Checks the document of a workflow for its type. Gives its parameters as Get shows them. */
export function readWorkflowDocument(text: string, type: string, switches: Switches): readonly JsonObject[] {
  const document = readDocument(text)
  refuseUnknown(document, documentKeys, 'the document', switches)
  const steps = objectsIn(document.steps)
  if (steps.length === 0) throw invalidValue('data', 'The document has no steps.')
  if (steps.length > 15) throw invalidValue('data', 'A workflow can have at most 15 steps.')
  for (const step of steps) checkStep(step, type)
  const parameters = objectsIn(document.parameters)
  if (parameters.length > 25) throw invalidValue('data', 'A workflow can have at most 25 parameters.')
  return parameters.map(({ name = '', type: of = 'string', default: value, description }) =>
    shownParameter(name, of, value, description),
  )
}

function checkStep(step: JsonObject, type: string): void {
  const name = textIn(step, 'name') ?? ''
  if (!/^[A-Za-z0-9_-]{3,128}$/.test(name)) throw invalidValue('data', `Invalid step name '${name}'.`)
  const action = textIn(step, 'action') ?? ''
  const types = typesOf.get(action)
  if (types?.includes(type) === false || (types === undefined && !everyType.includes(action))) {
    throw invalidValue(
      'data',
      `Parsing step '${name}' failed. Error: Unsupported action ${action} for workflow type ${type}.`,
    )
  }
}
