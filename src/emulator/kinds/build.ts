import { createHash } from 'node:crypto'
import { arnOf, parseArn } from '../core/arn.ts'
import { objectsIn, part, textIn } from '../core/fields.ts'
import { textOf, type JsonObject } from '../core/json.ts'
import { notFound, ServiceError } from '../core/service-error.ts'
import type { Entry, LiveResource } from '../core/state.ts'
import { nextBuild } from './identity.ts'
import { isBuilding } from './image-state.ts'
import type { OwnOperation, WriteContext } from './kind.ts'
import { imagesOf, traceOfRuns } from './pipeline-runs.ts'
import { isDeprecated } from './versions.ts'

/** How a build comes to be. */
interface Start {
  readonly buildType: 'USER_INITIATED' | 'SCHEDULED'
  readonly tags: JsonObject
}

/** StartImagePipelineExecution: also of a disabled pipeline; answers at once (DOC:API_StartImagePipelineExecution). */
export const startPipeline: OwnOperation = {
  type: 'write',
  run(input, context) {
    const arn = textOf(input, 'imagePipelineArn')
    const pipeline = ownEntry('ImagePipeline', arn, context)
    const isBusy = imagesOf(pipeline, context).some((image) => isBuilding(image, context.now))
    if (isBusy && context.switches.startWhileBuilding === 'refused') {
      throw new ServiceError('ResourceInUseException', 400, `The resource '${arn}' is in use.`)
    }
    return startBuild(pipeline, { buildType: 'USER_INITIATED', tags: part(input.tags) }, context)
  },
}

/** ListImagePipelineImages: nothing for a pipeline that is not there (API model of November 2026). */
export const listPipelineImages: OwnOperation = {
  type: 'list',
  of: 'Image',
  run: ({ imagePipelineArn }, { data }) =>
    [...data.entries('Image').values()].filter(({ resource }) => resource.sourcePipelineArn === imagePipelineArn),
}

/** CancelImageCreation: of an image that is being built. */
export const cancelBuild: OwnOperation = {
  type: 'write',
  run(input, context) {
    const arn = textOf(input, 'imageBuildVersionArn')
    const image = ownEntry('Image', arn, context)
    if (!isBuilding(image, context.now)) {
      throw new ServiceError('ResourceInUseException', 400, `The image '${arn}' is not being created.`)
    }
    const hidden = { ...image.hidden, cancelledAt: context.now.toISOString() }
    context.data.replace('Image', image.key, { ...image, hidden }, context.switches.readLag)
    return arn
  },
}

function ownEntry(kind: string, arn: string, { data, place }: WriteContext): Entry {
  const key = parseArn(arn)?.key ?? ''
  const entry = arnOf(place, kind, key) === arn ? data.entries(kind).get(key) : undefined
  if (entry === undefined) throw notFound(kind, arn)
  return entry
}

/** A run by the schedule; of a disabled pipeline there is none. Gives the ARN of the image. */
export function runSchedule(key: string, context: WriteContext): string | undefined {
  const pipeline = context.data.entries('ImagePipeline').get(key)
  if (pipeline === undefined) throw new Error(`there is no pipeline '${key}'`)
  const status = traceOfRuns(pipeline, context).status ?? pipeline.resource.status
  if (status !== 'ENABLED') return undefined
  return startBuild(pipeline, { buildType: 'SCHEDULED', tags: part(pipeline.resource.imageTags) }, context)
}

/** Adds the image that a run of a pipeline builds; its state follows from the clock. Gives its ARN. */
export function startBuild({ resource: pipeline }: Entry, start: Start, context: WriteContext): string {
  const { data, find, now, place, switches } = context
  const member = pipeline.containerRecipeArn === undefined ? 'imageRecipe' : 'containerRecipe'
  const recipeArn = textIn(pipeline, `${member}Arn`) ?? ''
  const recipe = find(recipeArn)
  if (recipe === undefined) throw notFound(parseArn(recipeArn)?.kind ?? 'ImageRecipe', recipeArn)
  const { line = '', version = '' } = parseArn(recipe.resource.arn) ?? {}
  const build = nextBuild('Image', `${line}/${version}`, context)
  data.noteBuild(`Image/${line}/${version}`, build)
  const key = `${line}/${version}/${build}`
  const arn = arnOf(place, 'Image', key)
  const dateCreated = now.toISOString()
  const { imageLogGroupName } = part(pipeline.loggingConfiguration)
  const copied = ['enhancedImageMetadataEnabled', 'imageTestsConfiguration', 'imageScanningConfiguration']
  const resource = {
    arn,
    name: recipe.resource.name,
    version: `${version}/${build}`,
    type: member === 'imageRecipe' ? 'AMI' : 'DOCKER',
    platform: recipe.resource.platform ?? 'Linux',
    [member]: boundRecipe(recipe, context),
    sourcePipelineName: pipeline.name,
    sourcePipelineArn: pipeline.arn,
    ...embedded(pipeline, ['infrastructureConfiguration', 'distributionConfiguration'], context),
    ...members(pipeline, [...copied, 'executionRole', 'workflows']),
    ...(imageLogGroupName === undefined ? {} : { loggingConfiguration: { logGroupName: imageLogGroupName } }),
    buildType: start.buildType,
    imageSource: 'CUSTOM',
    dateCreated,
    tags: start.tags,
  } as LiveResource
  const failure = context.buildFailure ?? failureOf(recipe, context)
  const hidden = {
    startedAt: dateCreated,
    seconds: switches.buildSeconds,
    ...(failure === undefined ? {} : { failure }),
  }
  data.replace('Image', key, { sequence: context.takeSequence(), key, resource, hidden }, switches.readLag)
  return arn
}

/** The copy of a recipe in an image. When its components were resolved is not known. */
function boundRecipe({ resource, hidden }: Entry, { find, switches }: WriteContext): JsonObject {
  if (resource.components === undefined) return resource
  const bound = switches.componentsBoundAt === 'create' ? part(hidden?.bound) : {}
  const components = objectsIn(resource.components).map((component) => {
    const arn = textIn(component, 'componentArn') ?? ''
    return { ...component, componentArn: bound[arn] ?? find(arn)?.resource.arn ?? arn }
  })
  return { ...resource, components }
}

function embedded(pipeline: LiveResource, names: readonly string[], { find }: WriteContext): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => {
      const found = find(textIn(pipeline, `${name}Arn`) ?? '')?.resource
      return found === undefined ? [] : [[name, found]]
    }),
  )
}

function members(from: LiveResource, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])))
}

/** Whether builds go on with a component that became deprecated is not known. */
function failureOf({ resource }: Entry, { find, switches }: WriteContext): JsonObject | undefined {
  if (switches.deprecatedComponentBuilds === 'go-on') return undefined
  const components = objectsIn(resource.components).flatMap(
    (component) => find(textIn(component, 'componentArn') ?? '')?.resource ?? [],
  )
  const deprecated = components.find(isDeprecated)
  if (deprecated === undefined) return undefined
  const errorMessage = `Component ARN '${deprecated.arn}' is deprecated.`
  return { imageStatus: 'BUILDING', componentFailure: { componentArn: deprecated.arn, errorMessage } }
}

/** What an available image consists of: an AMI in each Region that it is distributed to, or the URI of a container. */
export function outputsOf({ arn, name, type, distributionConfiguration: spread, ...rest }: LiveResource): JsonObject {
  const [, , , region = '', account = ''] = arn.split(':')
  const named = objectsIn(part(spread).distributions).flatMap((one) => textIn(one, 'region') ?? [])
  const regions = named.length === 0 ? [region] : named
  const idOf = (place: string) => createHash('sha256').update(`${arn} ${place}`).digest('hex').slice(0, 17)
  if (type === 'DOCKER') {
    const repository = textIn(part(part(rest.containerRecipe).targetRepository), 'repositoryName') ?? name
    const uriIn = (place: string) => `${account}.dkr.ecr.${place}.amazonaws.com/${repository}`
    return { containers: regions.map((place) => ({ region: place, imageUris: [`${uriIn(place)}:${idOf(place)}`] })) }
  }
  const amiIn = (place: string) => ({ region: place, image: `ami-${idOf(place)}`, name, accountId: account })
  return { amis: regions.map(amiIn) }
}
