/** Rules between a recipe and what it is made of, for AMIs and for container images. */
import type { Finding } from '../diagnostic/finding.ts'
import type { ComponentParameter } from '../documents/component-facts.ts'
import { isList, isObject } from '../json.ts'
import type { Json, JsonObject, Path } from '../model.ts'
import { findNearest } from '../suggest.ts'
import { enumerate } from '../enumerate.ts'
import type { Declared } from './together.ts'

/** A component of a recipe that is declared beside it. */
interface Ingredient {
  readonly path: Path
  readonly sent: JsonObject
  readonly component: Declared
}

/** Returns what is wrong between a recipe and what it is made of. */
export function checkRecipeTogether(recipe: Declared): readonly Finding[] {
  const ingredients = ingredientsOf(recipe)
  return [...platformsAgree(recipe, ingredients), ...ingredients.flatMap((one) => [...parametersFit(one)])]
}

/** Returns what is wrong between a recipe for AMIs and what it is made of. */
export function checkImageTogether(recipe: Declared): readonly Finding[] {
  return [...checkRecipeTogether(recipe), ...agentFits(recipe)]
}

function ingredientsOf({ fields: { components }, named }: Declared): readonly Ingredient[] {
  return (isList(components) ? components : []).flatMap((sent, index): readonly Ingredient[] => {
    const path = ['components', index]
    const component = named([...path, 'componentArn'])
    return isObject(sent) && component !== undefined ? [{ path, sent, component }] : []
  })
}

/** Returns the platform of a component, or of a recipe as far as what it is made of tells; `seen` are the recipes on the way. */
function platformOf({ id, fields, named }: Declared, seen: readonly string[] = []): string | undefined {
  const { platform, platformOverride, components } = fields
  const said = [platform, platformOverride].find((one) => typeof one === 'string')
  if (typeof said === 'string') return said
  if (seen.includes(id)) return undefined
  const paths: readonly Path[] = [
    ['parentImage'],
    ...(isList(components) ? components : []).map((_, index) => ['components', index, 'componentArn']),
  ]
  return paths
    .map((path) => named(path))
    .flatMap((one) => (one === undefined ? [] : (platformOf(one, [...seen, id]) ?? [])))[0]
}

/** The parent image decides, where its platform is known (the service's own messages). */
function* platformsAgree(recipe: Declared, ingredients: readonly Ingredient[]): Iterable<Finding> {
  const parent = recipe.named(['parentImage'])
  const override = recipe.fields['platformOverride']
  const base =
    typeof override === 'string' ? override : parent === undefined ? undefined : platformOf(parent, [recipe.id])
  let first = base === undefined ? undefined : { platform: base, of: parent === undefined ? 'the recipe' : parent.id }
  for (const { path, component } of ingredients) {
    const platform = platformOf(component)
    if (platform === undefined) continue
    const at = { path: [...path, 'componentArn'], at: 'value' } as const
    if (platform === 'macOS' && recipe.fields['targetRepository'] !== undefined) {
      yield { diagnostic: 'macComponent', params: { id: component.id }, ...at }
      continue
    }
    first ??= { platform, of: component.id }
    if (platform === first.platform) continue
    const params = { id: component.id, platform, other: first.of, otherPlatform: first.platform }
    yield { diagnostic: 'platformsDiffer', params, ...at }
  }
}

/** "Image Builder does not support configuring the SSM Agent on Windows" (the service's own message). */
function* agentFits(recipe: Declared): Iterable<Finding> {
  const { additionalInstanceConfiguration: instance } = recipe.fields
  if (!isObject(instance) || instance['systemsManagerAgent'] === undefined) return
  if (platformOf(recipe) !== 'Windows') return
  const path = ['additionalInstanceConfiguration', 'systemsManagerAgent']
  yield { diagnostic: 'agentOfWindows', params: {}, path, at: 'key' }
}

/** A value that a recipe gives. */
interface Given {
  readonly index: number
  readonly name: string
  readonly value: Json | undefined
}

function givenIn({ parameters }: JsonObject): readonly Given[] {
  return (isList(parameters) ? parameters : []).flatMap((one, index): readonly Given[] => {
    const name = isObject(one) ? one['name'] : undefined
    return isObject(one) && typeof name === 'string' ? [{ index, name, value: one['value'] }] : []
  })
}

/** "The following parameters are not defined in the provided component" (the service's own message). */
function* parametersFit({ path, sent, component }: Ingredient): Iterable<Finding> {
  const facts = component.facts()
  if (facts === undefined) return
  const given = givenIn(sent)
  const { id } = component
  for (const { index, name, value } of given) {
    const parameter = facts.parameters.find((one) => one.name === name)
    const at: Path = [...path, 'parameters', index]
    if (parameter === undefined) {
      const params = { name, id, advice: adviseOn(name, facts.parameters) }
      yield { diagnostic: 'parameterUnknown', params, path: [...at, 'name'], at: 'value' }
    } else if (!isOfType(value, parameter.type)) {
      const params = { name, id, ...wordsOf(parameter.type) }
      yield { diagnostic: 'parameterType', params, path: [...at, 'value'], at: 'value' }
    }
  }
  const needed = facts.parameters.filter(({ name, default: preset }) => {
    return preset === undefined && given.every((one) => one.name !== name)
  })
  for (const { name } of needed) {
    yield { diagnostic: 'parameterMissing', params: { name, id }, path: [...path, 'componentArn'], at: 'value' }
  }
}

function adviseOn(name: string, parameters: readonly ComponentParameter[]): string {
  const names = parameters.map((one) => one.name)
  const near = findNearest(name, names)
  if (near !== undefined) return `did you mean ${near}?`
  return names.length === 0 ? 'it has none: remove it' : `it has: ${enumerate(names)}`
}

const forms: Readonly<Record<string, RegExp>> = { integer: /^-?\d+$/, boolean: /^(?:true|false)$/i }

/** Every value is a list of texts; all types but the list take one of them. */
function isOfType(value: Json | undefined, type: string): boolean {
  const kind = type.toLowerCase()
  if (!isList(value) || kind === 'stringlist') return true
  const form = forms[kind]
  const isFit = (one: Json): boolean => typeof one !== 'string' || one.includes('{{') || (form?.test(one) ?? true)
  return value.length <= 1 && value.every((one) => isFit(one))
}

/** Returns what a type takes in words, and how a value of it is written. */
function wordsOf(type: string): { readonly type: string; readonly example: string } {
  const words: Readonly<Record<string, { readonly type: string; readonly example: string }>> = {
    integer: { type: 'a whole number', example: '["3"]' },
    boolean: { type: 'true or false', example: '["true"]' },
  }
  return words[type.toLowerCase()] ?? { type: 'one text', example: '[VALUE]' }
}
