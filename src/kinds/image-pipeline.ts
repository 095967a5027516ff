import type { JsonObject } from '../model.ts'
import { isList, isObject } from '../json.ts'
import type { KindDefinition, Need } from './kind.ts'
import { pipelineBuilds } from './pipeline-builds.ts'
import { checkPipeline } from './pipeline-rules.ts'
import { checkPipelineTogether } from './pipeline-together.ts'
import { formsOfRole, needsOfRole } from './roles.ts'
import { isSameSchedule } from './schedule.ts'
import { checkSchedule } from './schedule-rules.ts'
import { formsOfVersionArn, needsOfVersion } from './version-forms.ts'
import { checkWorkflows, isDefaultWorkflows } from './workflow-rules.ts'

/** What joins a recipe, where it is built and where the image goes, and when (API_CreateImagePipeline). */
export const imagePipeline: KindDefinition = {
  kind: 'ImagePipeline',
  short: 'pipeline',
  quota: 75,
  // Nothing is scanned unless it says so; the API model has no default for it.
  defaults: { 'imageScanningConfiguration.imageScanningEnabled': false },
  sets: ['imageScanningConfiguration.ecrConfiguration.containerTags', 'workflows.*.parameters'],
  keyedLists: {},
  looselyOrdered: [],
  forms: {
    imageRecipeArn: formsOfVersionArn,
    containerRecipeArn: formsOfVersionArn,
    'workflows.*.workflowArn': formsOfVersionArn,
    workflows: (live, { fields }) => (isDefaultWorkflows(live, fields) ? [{ value: undefined }] : []),
    executionRole: formsOfRole,
    // An older expression may be rewritten (hashicorp/terraform-provider-aws#17396).
    'schedule.scheduleExpression': (live, { declared }) =>
      typeof live === 'string' && typeof declared === 'string' && isSameSchedule(live, declared)
        ? [{ value: declared }]
        : [],
  },
  readOnly: [],
  refusesSecond: true,
  // "Omitted" means ENABLED to an Update, also where somebody switched the pipeline off (API_UpdateImagePipeline).
  sentDefaults: ['status'],
  freeText: ['imageTags', 'containerTags', 'parameters'],
  freeEntries: ['value'],
  otherNames: [
    { pattern: 'workflow', name: 'workflows', tool: 'Terraform' },
    { pattern: 'workflows.*.parameter', name: 'parameters', tool: 'Terraform' },
  ],
  references: {
    imageRecipeArn: ['ImageRecipe'],
    containerRecipeArn: ['ContainerRecipe'],
    infrastructureConfigurationArn: ['InfrastructureConfiguration'],
    distributionConfigurationArn: ['DistributionConfiguration'],
    'workflows.*.workflowArn': ['Workflow'],
  },
  // A pipeline builds AMIs or container images, for good (user guide, "Update an image pipeline").
  immutable: [
    { field: 'imageRecipeArn', of: 'presence' },
    { field: 'containerRecipeArn', of: 'presence' },
  ],
  autoOff: {
    member: 'status',
    on: 'ENABLED',
    off: 'DISABLED',
    buildsFrom: ['executionRole'],
    isAtLimit: (fields, service) => (failuresOf(service) ?? 0) >= failuresAllowed(fields),
    failures: failuresOf,
    lastRun: ({ dateLastRun }) => (typeof dateLastRun === 'string' ? dateLastRun : undefined),
  },
  // When it builds and where it logs: what it builds stays the same.
  notInBuild: ['description', 'schedule', 'status', 'loggingConfiguration'],
  builds: pipelineBuilds,
  findNeeds: needsOf,
  check: (fields) => [...checkPipeline(fields), ...checkWorkflows(fields), ...checkSchedule(fields)],
  checkTogether: checkPipelineTogether,
}

/** Failures in a row after which the service switches a pipeline off (API_AutoDisablePolicy); five where the schedule does not say. */
function failuresAllowed({ schedule }: JsonObject): number {
  const policy = isObject(schedule) ? schedule['autoDisablePolicy'] : undefined
  const count = isObject(policy) ? policy['failureCount'] : undefined
  return typeof count === 'number' ? count : 5
}

function failuresOf({ consecutiveFailures: count }: JsonObject): number | undefined {
  return typeof count === 'number' && count > 0 ? count : undefined
}

/** The service reads what a pipeline refers to with the identity of the caller (handlers of CloudFormation, October 2026). */
function needsOf(fields: JsonObject): readonly Need[] {
  const { workflows, imageScanningConfiguration: scanning } = fields
  const reads = [
    ['imagebuilder:GetImageRecipe', fields['imageRecipeArn']],
    ['imagebuilder:GetContainerRecipe', fields['containerRecipeArn']],
    ['imagebuilder:GetInfrastructureConfiguration', fields['infrastructureConfigurationArn']],
    ['imagebuilder:GetDistributionConfiguration', fields['distributionConfigurationArn']],
    ...(isList(workflows) ? workflows : []).map((workflow) => {
      return ['imagebuilder:GetWorkflow', isObject(workflow) ? workflow['workflowArn'] : undefined] as const
    }),
  ] as const
  return [
    ...reads.flatMap(([action, arn]) => (typeof arn === 'string' ? needsOfVersion(action, arn) : [])),
    ...needsOfRole(fields),
    ...(isObject(scanning) && scanning['imageScanningEnabled'] === true
      ? ([
          { action: 'inspector2:BatchGetAccountStatus', on: 'anything' },
          { action: 'ecr:BatchGetRepositoryScanningConfiguration', on: 'anything' },
        ] as const)
      : []),
  ]
}
