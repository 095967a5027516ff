import type { KindModel } from '../api/api-model.ts'
import { imagebuilder } from '../api/imagebuilder.ts'
import { arnOf, parseArn, slugOf } from './core/arn.ts'
import type { Call } from './call.ts'
import { mergeDeep, textOf, type JsonObject } from './core/json.ts'
import type { KindRules } from './kinds/kind.ts'
import { rulesOf } from './kinds/registry.ts'
import { alreadyExists, dependedOn, dryRunSucceeded, notFound, quotaExceeded } from './core/service-error.ts'
import type { AccountData, EmulatorState, Entry, LiveResource } from './core/state.ts'
import { forgetTokens, rememberToken, replayedArn } from './tokens.ts'
import { validateInput, type EmptyRule } from './validate.ts'

/** Create, by the order of checks in DOC:API_Create… as far as known: request, token, world, clash of names, quota, dry run. */
export function createResource(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const data = dataOf(call, state)
  const input = validateInput(call.model.input, call.input, emptyRule(rules, call))
  const replayed = replayedArn(data, call, input)
  if (replayed !== undefined) return writeAnswer(rules, replayed, input.clientToken)
  const { clientToken, dryRun, tags = {}, ...named } = input
  const { name, ...fields } = named
  checkFields(rules, call, data, fields)
  const slug = slugOf(textOf(named, 'name'), call.switches)
  const arn = arnOf(call.caller, rules.kind, slug)
  const entries = data.entries(rules.kind)
  if (entries.has(slug)) throw alreadyExists(rules.kind, arn)
  const quota = call.switches.quotas[rules.kind] ?? rules.quota
  if (entries.size >= quota) throw quotaExceeded(rules.kind, quota)
  if (dryRun === true && !call.switches.ignoresDryRun) {
    if (call.switches.dryRunConsumesToken) rememberToken(data, call, input, null)
    throw dryRunSucceeded()
  }
  const dateCreated = call.now.toISOString()
  const setsUpdated =
    rules.dateUpdatedOnCreate === 'date-created' || call.switches.dateUpdatedOnCreate === 'date-created'
  const resource = {
    arn,
    name,
    ...rules.store(fields),
    dateCreated,
    ...(setsUpdated ? { dateUpdated: dateCreated } : {}),
    tags,
  } as LiveResource
  data.replace(rules.kind, slug, { sequence: state.takeSequence(), slug, resource }, call.switches.readLag)
  rememberToken(data, call, input, arn)
  return writeAnswer(rules, arn, clientToken)
}

/** Get; 404 for a missing resource (seen by the CloudFormation handlers, although the model does not list it). */
export function getResource(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const model = modelOf(rules)
  const arn = textOf(validateInput(call.model.input, call.input), model.getArnParam)
  const slug = slugWithin(rules.kind, call, arn)
  const entry = dataOf(call, state).readEntry(rules.kind, slug, call.effects.staleRead)
  if (entry === undefined) throw notFound(rules.kind, arn)
  return { [model.getBodyMember]: shownResource(rules, call, entry.resource) }
}

/** Update: everything but name, tags, ARN and dateCreated is replaced; what is omitted is cleared (DOC:API_Update…). */
export function updateResource(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const data = dataOf(call, state)
  const input = validateInput(call.model.input, call.input, emptyRule(rules, call))
  const token = call.switches.updateReturnsClientToken ? input.clientToken : undefined
  const replayed = replayedArn(data, call, input)
  if (replayed !== undefined) return writeAnswer(rules, replayed, token)
  const { [modelOf(rules).getArnParam]: _arn, clientToken: _token, ...fields } = input
  const { slug, sequence, resource } = existing(rules, call, data, textOf(input, modelOf(rules).getArnParam))
  checkFields(rules, call, data, fields)
  const updated = {
    arn: resource.arn,
    name: resource.name,
    ...rules.store(fields),
    dateCreated: resource.dateCreated,
    dateUpdated: laterDate(call.now, resource.dateUpdated),
    tags: resource.tags,
  }
  data.replace(rules.kind, slug, { sequence, slug, resource: updated }, call.switches.readLag)
  rememberToken(data, call, input, resource.arn)
  return writeAnswer(rules, resource.arn, token)
}

/** Delete; refused while a resource of another kind refers to this one (DOC:API_DeleteInfrastructureConfiguration). */
export function deleteResource(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const data = dataOf(call, state)
  const arn = textOf(validateInput(call.model.input, call.input), modelOf(rules).getArnParam)
  const { slug } = existing(rules, call, data, arn)
  if (isReferredTo(data, rules.kind, arn)) throw dependedOn(arn)
  data.replace(rules.kind, slug, undefined, call.switches.readLag)
  forgetTokens(data, call, arn)
  return writeAnswer(rules, arn, undefined)
}

/** The resource as Get shows it, members in the order of the API model, then those that the model does not know. */
export function shownResource(rules: KindRules, call: Call, resource: LiveResource): LiveResource {
  const shown = rules.present(resource, call.switches)
  const known = Object.keys(imagebuilder.shapes[modelOf(rules).detailShape]?.members ?? {})
  const names = new Set([...known.filter((name) => Object.hasOwn(shown, name)), ...Object.keys(shown)])
  const ordered = Object.fromEntries([...names].map((name) => [name, shown[name]])) as JsonObject
  return mergeDeep(ordered, call.effects.unknownMembers) as LiveResource
}

/** ISO date in milliseconds, always later than the one before, so that two writes within a millisecond can be told apart. */
export function laterDate(now: Date, before: string | undefined): string {
  const least = before === undefined ? 0 : Date.parse(before) + 1
  return new Date(Math.max(now.getTime(), least)).toISOString()
}

export function dataOf(call: Call, state: EmulatorState): AccountData {
  return state.account(call.caller.account, call.caller.region)
}

/** The slug of an ARN in the caller's own account and Region; 404 for any other. */
function slugWithin(kind: string, call: Call, arn: string): string {
  const parts = parseArn(arn)
  if (parts === undefined || arnOf(call.caller, kind, parts.slug) !== arn) throw notFound(kind, arn)
  return parts.slug
}

function existing(rules: KindRules, call: Call, data: AccountData, arn: string): Entry {
  const entry = data.entries(rules.kind).get(slugWithin(rules.kind, call, arn))
  if (entry === undefined) throw notFound(rules.kind, arn)
  return entry
}

export function modelOf(rules: KindRules): KindModel {
  const model = imagebuilder.kinds[rules.kind]
  if (model === undefined) throw new Error(`the API model has no kind ${rules.kind}`)
  return model
}

function emptyRule(rules: KindRules, call: Call): EmptyRule {
  return (path) => {
    if (path === 'tags') return call.switches.emptyTags
    if (!rules.clearable.includes(path)) return undefined
    return call.switches.emptyListClears ? 'allowed' : 'refused'
  }
}

function checkFields(rules: KindRules, call: Call, data: AccountData, fields: JsonObject): void {
  rules.check(fields, { data, switches: call.switches, ...call.effects })
  for (const [member, kind] of Object.entries(rules.references)) {
    if (fields[member] === undefined) continue
    const arn = textOf(fields, member)
    if (!data.entries(kind).has(slugWithin(kind, call, arn))) throw notFound(kind, arn)
  }
}

function isReferredTo(data: AccountData, kind: string, arn: string): boolean {
  return [...data.kinds].some(([other, entries]) => {
    const members = Object.entries(rulesOf(other)?.references ?? {}).filter(([, target]) => target === kind)
    return [...entries.values()].some(({ resource }) => members.some(([member]) => resource[member] === arn))
  })
}

function writeAnswer(rules: KindRules, arn: string, clientToken: JsonObject[string] | undefined): JsonObject {
  return { ...(clientToken === undefined ? {} : { clientToken }), [modelOf(rules).createArnMember]: arn }
}
