/**
 * The rules of workflow documents, from the user guide of Image Builder. `source` names the page; a map without one is on the page of what is
 * around it.
 */
import type { Conditions, Format, MapShape, Operator, Shape, TextShape } from './shape.ts'
import { workflowActions } from './workflow-actions.ts'

const text: TextShape = { is: 'text' }
const name = (uniqueAs: string): TextShape => ({
  is: 'text',
  pattern: '^[A-Za-z0-9_-]{3,128}$',
  form: '3 to 128 letters, digits or _',
  // The API model (WorkflowStepName) takes a hyphen and wants a letter first; the guide has it the other way round.
  usual: { pattern: '^[A-Za-z][A-Za-z0-9_]*$', form: 'a letter, then letters, digits or _' },
  uniqueAs,
})
const description: TextShape = { is: 'text', min: 1, max: 1024 }

const compares = (of: Shape): Operator => ({ of, beside: { value: { shape: { is: 'scalar' }, isNeeded: true } } })
const workflowConditions: Conditions = {
  source: 'wfdoc-conditional-statements',
  operators: {
    and: { joins: 'list' },
    or: { joins: 'list' },
    not: { joins: 'one' },
    booleanEquals: compares({ is: 'boolean' }),
    numberEquals: compares({ is: 'number' }),
    numberGreaterThan: compares({ is: 'number' }),
    numberGreaterThanEquals: compares({ is: 'number' }),
    numberLessThan: compares({ is: 'number' }),
    numberLessThanEquals: compares({ is: 'number' }),
    stringEquals: compares({ is: 'scalar' }),
  },
  maxDepth: 4,
  maxJoined: 10,
  beside: {},
}

const parameter: MapShape = {
  is: 'map',
  what: 'a parameter',
  source: 'wfdoc-dynamic-vars',
  keys: {
    name: { shape: { is: 'text', uniqueAs: 'parameter' }, isNeeded: true },
    type: { shape: { is: 'text', oneOf: ['string', 'integer', 'boolean', 'stringList'] }, isNeeded: true },
    default: { shape: { is: 'any' } },
    description: { shape: text },
  },
  typed: {
    key: 'default',
    by: 'type',
    types: {
      string: text,
      integer: { is: 'integer' },
      boolean: { is: 'boolean' },
      stringList: { is: 'list', of: text },
    },
  },
}
const retry: MapShape = {
  is: 'map',
  what: 'a retry',
  keys: {
    maxAttempts: { shape: { is: 'integer', min: 1, max: 10 }, isNeeded: true },
    backoffSeconds: { shape: { is: 'integer', min: 0, max: 600 }, about: '30 if missing' },
  },
}
const step: MapShape = {
  is: 'map',
  what: 'a step',
  source: 'wfdoc-steps',
  keys: {
    name: { shape: name('step'), isNeeded: true },
    action: { shape: text, isNeeded: true },
    description: { shape: description },
    if: { shape: { is: 'condition' }, about: 'whether the step runs' },
    onFailure: { shape: { is: 'text', oneOf: ['Abort', 'Continue'] }, about: 'Abort if missing' },
    rollbackEnabled: { shape: { is: 'scalar' }, about: 'true if missing; a boolean, or a path' },
    timeoutSeconds: { shape: { is: 'integer', min: 1 } },
    waitSeconds: { shape: { is: 'integer', min: 0 }, about: 'less than timeoutSeconds' },
    retry: { shape: retry },
  },
  below: { key: 'waitSeconds', than: 'timeoutSeconds' },
  isStep: true,
}
const output: MapShape = {
  is: 'map',
  what: 'an output',
  source: 'wfdoc-dynamic-vars',
  keys: {
    name: { shape: { is: 'text', uniqueAs: 'output' }, isNeeded: true },
    value: { shape: { is: 'scalar' }, isNeeded: true },
  },
}

export const workflowFormat: Format = {
  what: 'a workflow document',
  document: {
    is: 'map',
    what: 'a workflow document',
    source: 'image-workflow-create-document',
    keys: {
      name: { shape: text },
      description: { shape: text },
      schemaVersion: { shape: { is: 'text', oneOf: ['1.0', '1'], orNumber: true }, isNeeded: true },
      parameters: { shape: { is: 'list', of: parameter, max: 25 } },
      steps: { shape: { is: 'list', of: step, min: 1, max: 15 }, isNeeded: true },
      outputs: { shape: { is: 'list', of: output, max: 25 } },
    },
    opens: ['parameter', 'step', 'output'],
  },
  actions: workflowActions,
  conditions: workflowConditions,
}

/** Actions that no document may have together: any of the first with any of the second (page wfdoc-step-actions: a container is distributed by itself). */
export const workflowApart: readonly [readonly string[], readonly string[]] = [
  ['DistributeContainerImage'],
  ['DistributeImage', 'ModifyImageAttributes', 'ApplyImageConfigurations'],
]

/** What a path, `$.…`, may begin with, and what may follow (page wfdoc-dynamic-vars). */
export const workflowPaths = {
  source: 'wfdoc-dynamic-vars',
  roots: {
    parameters: 'what the document declares',
    stepOutputs: 'outputs of earlier steps',
    workflowOutputs: 'outputs of earlier workflows of the pipeline',
    imagebuilder: 'what Image Builder knows of the build',
  },
  /** Names below `imagebuilder`. `dateTime` is in an example alone. */
  names: (
    'cloudWatchLogGroup cloudWatchLogStream collectImageMetadata collectImageScanFindings ' +
    'dateTime imageBuildNumber imageId imageName imageType imageVersionNumber ' +
    'instanceProfileName platform s3Logs securityGroups sourceImageARN subnetId ' +
    'terminateInstanceOnFailure workflowPhase workingDirectory'
  ).split(' '),
} as const
