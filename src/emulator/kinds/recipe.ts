import { parseArn } from '../core/arn.ts'
import type { JsonObject } from '../core/json.ts'
import { invalidValue, quotaExceeded, ServiceError } from '../core/service-error.ts'
import type { LiveResource } from '../core/state.ts'
import { objectsIn, part, textIn, textsIn } from '../core/fields.ts'
import type { Reference, RuleContext } from './kind.ts'

/** A component of a recipe: how the recipe names it, and what that stands for. */
export interface Ingredient {
  readonly path: string
  readonly arn: string
  readonly sent: JsonObject
  readonly resource: LiveResource
}

/** What a recipe refers to: its components, and the image that it starts from where that is one of Image Builder. */
export function recipeReferences(fields: JsonObject): Reference[] {
  const components = objectsIn(fields.components).flatMap((component, index): Reference[] => {
    const arn = textIn(component, 'componentArn')
    return arn === undefined ? [] : [{ path: `components[${index}].componentArn`, kind: 'Component', arn }]
  })
  const parent = textIn(fields, 'parentImage') ?? ''
  const { kind, version } = parseArn(parent) ?? {}
  return kind === 'Image' && version !== undefined
    ? [...components, { path: 'parentImage', kind: 'Image', arn: parent }]
    : components
}

/** The components that are there; what is missing is refused elsewhere. */
export function ingredientsOf(fields: JsonObject, { find }: RuleContext): Ingredient[] {
  return objectsIn(fields.components).flatMap((sent, index) => {
    const arn = textIn(sent, 'componentArn') ?? ''
    const resource = find(arn)?.resource
    return resource === undefined ? [] : [{ path: `components[${index}]`, arn, sent, resource }]
  })
}

/** The image that a recipe starts from, where it is one of Image Builder. */
export function parentOf(fields: JsonObject, { find }: RuleContext): LiveResource | undefined {
  return find(textIn(fields, 'parentImage') ?? '')?.resource
}

/** What both kinds of recipe check of their components, in the words of the service where they are known. */
export function checkComponents(fields: JsonObject, context: RuleContext, platform: string | undefined): void {
  const ingredients = ingredientsOf(fields, context)
  const limit = 20
  const components = objectsIn(fields.components)
  if (components.length > limit) throw quotaExceeded('components per recipe', limit)
  checkOnce(components)
  const base = platform ?? textIn(ingredients[0]?.resource ?? {}, 'platform')
  const osVersion = textIn(parentOf(fields, context) ?? {}, 'osVersion')
  for (const ingredient of ingredients) {
    checkState(ingredient)
    checkPlatform(ingredient, base, osVersion)
    checkParameters(ingredient)
  }
  const size = components.reduce((sum, { parameters }) => sum + JSON.stringify(parameters ?? []).length, 0)
  if (size > 25 * 1024) {
    throw invalidValue('components', "You've exceeded the maximum cumulative component size of 25 KB")
  }
}

/** The same component in any version. */
function checkOnce(components: readonly JsonObject[]): void {
  const lines = components.map((component) => {
    const { account, line } = parseArn(textIn(component, 'componentArn') ?? '') ?? {}
    return `${account}/${line}`
  })
  if (new Set(lines).size < lines.length) {
    throw invalidValue('components', 'A component may be specified in an image recipe at most once')
  }
}

/** hashicorp/terraform-provider-aws#29390. */
function checkState({ path, arn, resource }: Ingredient): void {
  const status = textIn(part(resource.state), 'status')
  if (status !== 'DEPRECATED' && status !== 'DISABLED') return
  const reason = `Component ARN '${arn}' is ${status.toLowerCase()} and cannot be included in new Recipes.`
  throw invalidValue(`${path}.componentArn`, reason)
}

function checkPlatform(
  { path, resource }: Ingredient,
  platform: string | undefined,
  osVersion: string | undefined,
): void {
  if (platform !== undefined && textIn(resource, 'platform') !== platform) {
    throw invalidValue(`${path}.componentArn`, 'Component ARN does not match the Parent Image Platform')
  }
  const supported = textsIn(resource.supportedOsVersions)
  if (osVersion === undefined || supported.length === 0) return
  if (!supported.some((prefix) => osVersion.startsWith(prefix))) {
    throw invalidValue(`${path}.componentArn`, 'Component ARN does not support the Parent Image OS Version')
  }
}

/** aws-ia/terraform-aws-ec2-image-builder#106. */
function checkParameters({ sent, resource }: Ingredient): void {
  const given = namesIn(objectsIn(sent.parameters))
  const declared = objectsIn(resource.parameters)
  const refuse = (reason: string, names: readonly string[]) =>
    new ServiceError('InvalidParameterCombinationException', 400, `${reason}: ${names.join(', ')}`)
  const unknown = given.filter((name) => !namesIn(declared).includes(name))
  if (unknown.length > 0) throw refuse('The following parameters are not defined in the provided component', unknown)
  const needed = namesIn(declared.filter(({ defaultValue }) => defaultValue === undefined))
  const missing = needed.filter((name) => !given.includes(name))
  if (missing.length > 0) throw refuse('The following parameters have no default and no value', missing)
}

const namesIn = (parameters: readonly JsonObject[]): string[] =>
  parameters.flatMap((parameter) => textIn(parameter, 'name') ?? [])

/** Components of the Marketplace, by their product codes or by their owner. */
export function isMarketplace({ resource }: Ingredient): boolean {
  return objectsIn(resource.productCodes).length > 0 || parseArn(resource.arn)?.account === 'aws-marketplace'
}

/** The components as the recipe shows them: whether open versions and builds are echoed or resolved is not known. */
export function componentsAsRead(fields: JsonObject, context: RuleContext): JsonObject {
  if (fields.components === undefined || context.switches.componentReferences === 'as-sent') return {}
  const components = objectsIn(fields.components).map((component) => {
    const found = context.find(textIn(component, 'componentArn') ?? '')
    return found === undefined ? component : { ...component, componentArn: found.resource.arn }
  })
  return { components }
}

/** What each component stands for now: whether a build takes that, or looks anew, is not known. */
export function boundComponents(fields: JsonObject, context: RuleContext): JsonObject {
  const bound = ingredientsOf(fields, context).map(({ arn, resource }) => [arn, resource.arn])
  return { bound: Object.fromEntries(bound) as JsonObject }
}
