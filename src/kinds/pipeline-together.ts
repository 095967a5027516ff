/** Rules between an image pipeline and what it builds with. */
import type { Finding } from '../diagnostic/finding.ts'
import { isList, isObject } from '../json.ts'
import type { Path } from '../model.ts'
import type { Declared } from './together.ts'

/** Returns what is wrong between a pipeline and what it builds with. */
export function checkPipelineTogether(pipeline: Declared): readonly Finding[] {
  return [...updatesCanCome(pipeline), ...watermarksStayPrivate(pipeline)]
}

const onUpdates = 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE'

/**
 * Only what is open has updates: components and the base image by an `x`, a parameter of Systems Manager (API_Schedule,
 * pipelineExecutionStartCondition).
 */
function* updatesCanCome({ fields: { schedule }, named }: Declared): Iterable<Finding> {
  if (!isObject(schedule)) return
  const { pipelineExecutionStartCondition: condition = onUpdates, scheduleExpression } = schedule
  if (condition !== onUpdates || typeof scheduleExpression !== 'string') return
  const recipe = named(['imageRecipeArn']) ?? named(['containerRecipeArn'])
  if (recipe === undefined || !isAllPinned(recipe)) return
  const isWritten = schedule['pipelineExecutionStartCondition'] !== undefined
  const path = ['schedule', isWritten ? 'pipelineExecutionStartCondition' : 'scheduleExpression']
  yield { diagnostic: 'nothingToUpdate', params: { id: recipe.id }, path, at: 'value' }
}

function isAllPinned({ fields: { components, parentImage }, isPinned }: Declared): boolean {
  const paths: readonly Path[] = [
    ['parentImage'],
    ...(isList(components) ? components : []).map((_, index) => ['components', index, 'componentArn']),
  ]
  const isOpen = typeof parentImage !== 'string' || !/^(?:ami-|arn:)/.test(parentImage)
  return !isOpen && paths.every((path) => isPinned(path))
}

/** "AMIs with watermarks cannot be public" (API_CreateImageRecipe, amiWatermarks). */
function* watermarksStayPrivate({ named }: Declared): Iterable<Finding> {
  const [recipe, distribution] = [named(['imageRecipeArn']), named(['distributionConfigurationArn'])]
  const watermarks = recipe?.fields['amiWatermarks']
  if (recipe === undefined || distribution === undefined || !isList(watermarks) || watermarks.length === 0) return
  const { distributions } = distribution.fields
  const isPublic = (isList(distributions) ? distributions : []).some((one) => {
    const ami = isObject(one) ? one['amiDistributionConfiguration'] : undefined
    const permission = isObject(ami) ? ami['launchPermission'] : undefined
    const groups = isObject(permission) ? permission['userGroups'] : undefined
    return isList(groups) && groups.includes('all')
  })
  if (!isPublic) return
  const params = { recipe: recipe.id, distribution: distribution.id }
  yield { diagnostic: 'publicWatermark', params, path: ['distributionConfigurationArn'], at: 'value' }
}
