import { isObject, type JsonObject } from '../core/json.ts'
import type { Place } from '../core/arn.ts'
import type { Entry } from '../core/state.ts'
import { part, textIn } from '../core/fields.ts'
import { listPipelineImages, startPipeline } from './build.ts'
import { byName } from './identity.ts'
import type { KindRules, ReadContext, Reference, RuleContext } from './kind.ts'
import { checkPipeline, nextRun, workflowsOf } from './pipeline-rules.ts'
import { imagesOf, traceOfRuns } from './pipeline-runs.ts'
import { roleAsRead } from './as-read.ts'

const referredKinds = {
  infrastructureConfigurationArn: 'InfrastructureConfiguration',
  distributionConfigurationArn: 'DistributionConfiguration',
  imageRecipeArn: 'ImageRecipe',
  containerRecipeArn: 'ContainerRecipe',
}

export const imagePipeline: KindRules = {
  kind: 'ImagePipeline',
  quota: 75,
  clearable: [],
  dateUpdatedOnCreate: 'date-created',
  staysWhileShared: false,
  identity: byName,
  references(fields) {
    const direct = Object.entries(referredKinds).flatMap(([member, kind]): Reference[] => {
      const arn = textIn(fields, member)
      return arn === undefined ? [] : [{ path: member, kind, arn }]
    })
    return [...direct, ...workflowsOf(fields).map(({ path, arn }) => ({ path, kind: 'Workflow', arn }))]
  },
  check: checkPipeline,
  /** What is omitted goes back to its default, a disabled status included (DOC:API_UpdateImagePipeline). */
  store(fields, context) {
    const { executionRole } = fields
    return {
      enhancedImageMetadataEnabled: true,
      status: 'ENABLED',
      ...fields,
      ...recipeAsRead(fields, context),
      ...(executionRole === undefined ? {} : { executionRole: roleAsRead(executionRole, context) }),
      imageTestsConfiguration: withTestDefaults(fields, context),
      ...(isObject(fields.schedule) ? { schedule: withStartCondition(fields.schedule) } : {}),
    }
  },
  present(entry, context) {
    const shown = { ...entry.resource, ...traceOfRuns(entry, context) }
    return {
      ...shown,
      ...defaultWorkflows(entry, context),
      ...nextRun(shown, context.now),
    }
  },
  isHeld: (entry, context) =>
    context.switches.deletePipelineWithImages === 'refused' && imagesOf(entry, context).length > 0,
  operations: { StartImagePipelineExecution: startPipeline, ListImagePipelineImages: listPipelineImages },
  summarise: () => ({}),
}

/** The recipe with its platform; whether `x` in its ARN is echoed or resolved is not known (hashicorp/terraform-provider-aws#45284). */
function recipeAsRead(fields: JsonObject, { find, switches }: RuleContext): JsonObject {
  const member = fields.containerRecipeArn === undefined ? 'imageRecipeArn' : 'containerRecipeArn'
  const arn = textIn(fields, member)
  const recipe = arn === undefined ? undefined : find(arn)?.resource
  if (recipe === undefined) return {}
  const read = switches.recipeReferences === 'resolved' ? { [member]: recipe.arn } : {}
  return { ...read, ...(recipe.platform === undefined ? {} : { platform: recipe.platform }) }
}

function withTestDefaults({ imageTestsConfiguration: sent }: JsonObject, { switches }: RuleContext): JsonObject {
  const isPartial = part(sent).imageTestsEnabled !== undefined && switches.partialTestsTimeout === 'absent'
  return { imageTestsEnabled: true, ...(isPartial ? {} : { timeoutMinutes: 720 }), ...part(sent) }
}

function withStartCondition(schedule: JsonObject): JsonObject {
  return { pipelineExecutionStartCondition: 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE', ...schedule }
}

/** What runs when none are attached (AWS agent toolkit, November 2026). Whether it is shown is not known. */
function defaultWorkflows({ resource }: Entry, { switches }: ReadContext): JsonObject {
  if (!switches.fillWorkflows || resource.workflows !== undefined) return {}
  const [, partition = '', , region = ''] = resource.arn.split(':')
  const product = resource.containerRecipeArn === undefined ? 'image' : 'container'
  const place = { partition, region }
  return {
    workflows: [
      { workflowArn: managedWorkflow(place, `build/build-${product}`) },
      { workflowArn: managedWorkflow(place, `test/test-${product}`) },
    ],
  }
}

function managedWorkflow({ partition, region }: Pick<Place, 'partition' | 'region'>, line: string): string {
  return `arn:${partition}:imagebuilder:${region}:aws:workflow/${line}/x.x.x`
}
