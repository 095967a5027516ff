/** Rules of a lifecycle policy (API_CreateLifecyclePolicy; user guide, Lifecycle management). */
import type { Finding } from '../diagnostic/finding.ts'
import { isList, isObject } from '../json.ts'
import type { Json, JsonObject, Path } from '../model.ts'
import { countOf } from '../plural.ts'
import { isServiceLinked } from './roles.ts'
import { checkVersion } from './version-forms.ts'

/** A rule of a policy, its parts empty where they are missing or none. */
interface Rule {
  readonly path: Path
  readonly type: Json | undefined
  readonly includes: JsonObject
  readonly filter: JsonObject
  readonly exclusions: JsonObject
}

/** Returns what is wrong with a lifecycle policy. */
export function checkLifecycle(fields: JsonObject): readonly Finding[] {
  const rules = rulesOf(fields)
  return [
    ...roleIsOwn(fields),
    ...actionsStandOnce(rules),
    ...rules.flatMap((rule) => [...actionFits(rule, fields), ...filterFits(rule)]),
    ...agesAreInOrder(rules),
    ...selectsOneWay(fields),
    ...versionsFit(fields),
    ...countsOneVersion(fields, rules),
  ]
}

function rulesOf({ policyDetails }: JsonObject): readonly Rule[] {
  return (isList(policyDetails) ? policyDetails : []).flatMap((rule, index): readonly Rule[] => {
    if (!isObject(rule)) return []
    const action = part(rule['action'])
    return [
      {
        path: ['policyDetails', index],
        type: action['type'],
        includes: part(action['includeResources']),
        filter: part(rule['filter']),
        exclusions: part(rule['exclusionRules']),
      },
    ]
  })
}

function* roleIsOwn({ executionRole }: JsonObject): Iterable<Finding> {
  if (typeof executionRole !== 'string' || !isServiceLinked(executionRole)) return
  yield { diagnostic: 'roleOfService', params: {}, path: ['executionRole'], at: 'value' }
}

function* actionsStandOnce(rules: readonly Rule[]): Iterable<Finding> {
  const seen = new Set<string>()
  for (const { path, type } of rules) {
    if (typeof type !== 'string') continue
    if (seen.has(type)) {
      yield { diagnostic: 'actionTwice', params: { type }, path: [...path, 'action', 'type'], at: 'value' }
    }
    seen.add(type)
  }
}

/** What an action can be done to (API_LifecyclePolicyDetailActionIncludeResources). */
function* actionFits({ path, type, includes, exclusions }: Rule, { resourceType }: JsonObject): Iterable<Finding> {
  const at = (member: string): Path => [...path, 'action', 'includeResources', member]
  const isContainer = resourceType === 'CONTAINER_IMAGE'
  const others = isContainer ? ['amis', 'snapshots'] : resourceType === 'AMI_IMAGE' ? ['containers'] : []
  for (const field of others.filter((member) => includes[member] === true)) {
    yield {
      diagnostic: 'includedOfOtherType',
      params: { field, type: isContainer ? 'CONTAINER_IMAGE' : 'AMI_IMAGE' },
      path: at(field),
      at: 'key',
    }
  }
  if (isContainer) {
    if (type === 'DEPRECATE' || type === 'DISABLE') {
      const params = { done: type === 'DISABLE' ? 'disabled' : 'deprecated' }
      yield { diagnostic: 'actionOfContainer', params, path: [...path, 'action', 'type'], at: 'value' }
    }
    if (exclusions['amis'] !== undefined) {
      yield { diagnostic: 'exclusionOfOtherType', params: {}, path: [...path, 'exclusionRules', 'amis'], at: 'key' }
    }
    return
  }
  if (includes['amis'] === true || typeof type !== 'string') return
  if (includes['snapshots'] === true) {
    yield { diagnostic: 'snapshotsWithoutAmis', params: {}, path: at('snapshots'), at: 'key' }
  } else if (type === 'DEPRECATE' || type === 'DISABLE') {
    yield { diagnostic: 'actionNeedsAmis', params: { type }, path: [...path, 'action', 'type'], at: 'value' }
  }
}

/** API_LifecyclePolicyDetailFilter. */
function* filterFits({ path, type, filter }: Rule): Iterable<Finding> {
  const at = (member: string): Path => [...path, 'filter', member]
  if (filter['type'] === 'AGE' && filter['unit'] === undefined) {
    yield { diagnostic: 'ageWithoutUnit', params: {}, path: [...path, 'filter'], at: 'inside' }
  }
  if (filter['type'] !== 'COUNT') return
  if (type === 'DEPRECATE' || type === 'DISABLE') {
    yield { diagnostic: 'countNotForDelete', params: { type }, path: at('type'), at: 'value' }
  }
  for (const field of ['unit', 'retainAtLeast'].filter((member) => filter[member] !== undefined)) {
    yield { diagnostic: 'filterFieldOfAge', params: { field }, path: at(field), at: 'key' }
  }
}

const daysOf = new Map([
  ['DAYS', 1],
  ['WEEKS', 7],
  ['MONTHS', 30],
  ['YEARS', 365],
])
const order = ['DEPRECATE', 'DISABLE', 'DELETE']

/** An image gets one action for each run of the policy, and what is deleted cannot be disabled any more. */
function* agesAreInOrder(rules: readonly Rule[]): Iterable<Finding> {
  const timed = rules.flatMap(({ path, type, filter: { type: filter, value, unit } }) => {
    if (filter !== 'AGE' || typeof type !== 'string' || typeof unit !== 'string' || typeof value !== 'number') return []
    const [step, days] = [order.indexOf(type), daysOf.get(unit)]
    if (step < 0 || days === undefined) return []
    return [{ path, step, days: value * days, age: countOf(value, unit.toLowerCase().slice(0, -1)) }]
  })
  const sorted = timed.toSorted((a, b) => a.step - b.step)
  for (const [index, later] of sorted.entries()) {
    const earlier = sorted[index - 1]
    if (earlier === undefined || earlier.step === later.step || earlier.days < later.days) continue
    const names = { earlier: order[earlier.step] ?? '', later: order[later.step] ?? '' }
    const params = { ...names, earlierAge: earlier.age, laterAge: later.age }
    yield { diagnostic: 'actionsOutOfOrder', params, path: [...later.path, 'filter', 'value'], at: 'value' }
  }
}

/** API_LifecyclePolicyResourceSelection. */
function* selectsOneWay({ resourceSelection: selection }: JsonObject): Iterable<Finding> {
  if (!isObject(selection)) return
  const { recipes, tagMap } = selection
  if (recipes === undefined && tagMap === undefined) {
    yield { diagnostic: 'selectionMissing', params: {}, path: ['resourceSelection'], at: 'key' }
  } else if (recipes !== undefined && tagMap !== undefined) {
    yield { diagnostic: 'selectionTwice', params: {}, path: ['resourceSelection', 'tagMap'], at: 'key' }
  }
}

function versionsOf({ resourceSelection }: JsonObject): readonly { readonly version: string; readonly path: Path }[] {
  const { recipes } = part(resourceSelection)
  return (isList(recipes) ? recipes : []).flatMap((recipe, index) => {
    const version = isObject(recipe) ? recipe['semanticVersion'] : undefined
    const path = ['resourceSelection', 'recipes', index, 'semanticVersion']
    return typeof version === 'string' ? [{ version, path }] : []
  })
}

function* versionsFit(fields: JsonObject): Iterable<Finding> {
  for (const { version, path } of versionsOf(fields)) {
    const wrong = checkVersion('semanticVersion', version)
    if (wrong !== undefined) yield { ...wrong, path, at: 'value' }
  }
}

/** What stays by count is counted for each version of a recipe (user guide, how lifecycle rules work). */
function* countsOneVersion(fields: JsonObject, rules: readonly Rule[]): Iterable<Finding> {
  const many = versionsOf(fields).find(({ version }) => version.includes('x'))
  for (const { path, filter } of many === undefined ? [] : rules) {
    const { type, value } = filter
    if (type !== 'COUNT' || typeof value !== 'number') continue
    const params = { count: value, version: many?.version ?? '' }
    yield { diagnostic: 'countOfManyVersions', params, path: [...path, 'filter', 'value'], at: 'value' }
  }
}

function part(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}
