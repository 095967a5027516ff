import { imagebuilder } from '../api/imagebuilder.ts'
import { arnOf, parseArn } from './core/arn.ts'
import type { Call } from './call.ts'
import { mergeDeep, textOf, type Json, type JsonObject } from './core/json.ts'
import { newestOf } from './core/lines.ts'
import { modelOf } from './core/model.ts'
import { dependedOn, dryRunSucceeded, notFound, quotaExceeded } from './core/service-error.ts'
import type { AccountData, EmulatorState, Entry, LiveResource } from './core/state.ts'
import { latestReferences } from './core/versions.ts'
import type { KindRules, ReadContext, RuleContext } from './kinds/kind.ts'
import { readNewcomer } from './kinds/newcomer.ts'
import { contextOf, findEntry, isAccountId } from './lookup.ts'
import { checkReferences, checkWildcards, isReferredTo } from './references.ts'
import { forgetTokens, rememberToken, replayedArn } from './tokens.ts'
import { validateInput, type EmptyRule } from './validate.ts'

/** Create, by the order of checks in DOC:API_Create… as far as known: request, token, world, clash of names, quota, dry run. */
export function createResource(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const context = contextOf(call, state)
  const { data } = context
  const input = validateInput(call.model.input, call.input, emptyRule(rules, call))
  const replayed = replayedArn(data, call, input)
  if (replayed !== undefined) return writeAnswer(rules, call, replayed, input.clientToken)
  const { clientToken, dryRun, ...sent } = input
  const isDryRun = dryRun === true && !call.switches.ignoresDryRun
  const { name, slug, version, tags, fields } = readNewcomer(sent, call.switches)
  rules.check(fields, context)
  checkReferences(rules, fields, context)
  const stored = rules.store(fields, context)
  const newcomer = { kind: rules.kind, slug, version, fields: stored, tags, isDryRun }
  const { key, members, tags: inherited } = rules.identity.take(newcomer, context)
  const quota = call.switches.quotas[rules.kind] ?? rules.quota
  if (countOf(rules, context) >= quota) throw quotaExceeded(rules.kind, quota)
  if (isDryRun) {
    if (call.switches.dryRunConsumesToken) rememberToken(data, call, input, null)
    throw dryRunSucceeded()
  }
  const arn = arnOf(call.caller, rules.kind, key)
  const dateCreated = call.now.toISOString()
  const resource = {
    arn,
    name,
    ...stored,
    ...members,
    dateCreated,
    ...dateOnCreate(rules, call, dateCreated),
    tags: { ...inherited, ...tags },
  } as LiveResource
  const hidden = rules.hide?.(fields, context)
  const entry = { sequence: state.takeSequence(), key, resource, ...(hidden === undefined ? {} : { hidden }) }
  data.replace(rules.kind, key, entry, call.switches.readLag)
  rememberToken(data, call, input, arn)
  return writeAnswer(rules, call, arn, clientToken)
}

/** How much of the quota is used; whether builds count or versions is not known. */
function countOf({ kind }: KindRules, { data, switches }: RuleContext): number {
  const entries = [...data.entries(kind).values()]
  return switches.quotaCounts === 'builds' ? entries.length : newestOf(entries, 'version').length
}

function dateOnCreate({ dateUpdatedOnCreate: when }: KindRules, { switches }: Call, dateUpdated: string) {
  if (when === 'never') return {}
  return when === 'date-created' || switches.dateUpdatedOnCreate === 'date-created' ? { dateUpdated } : {}
}

/** Get; 404 for a missing resource (seen by the CloudFormation handlers, although the model does not list it). */
export function getResource(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const model = modelOf(rules.kind)
  const arn = textOf(validateInput(call.model.input, call.input), model.getArnParam)
  checkWildcards(model.getArnParam, arn)
  const entry = findEntry(state, call.caller, call, arn, { stale: call.effects.staleRead })
  if (entry === undefined) throw notFound(rules.kind, arn)
  const context = contextOf(call, state)
  return {
    [model.getBodyMember]: shownResource(rules, call, entry, context),
    ...latestOf(call, entry.resource.arn),
  }
}

/** Update: everything but name, tags, ARN and dateCreated is replaced; what is omitted is cleared (DOC:API_Update…). */
export function updateResource(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const context = contextOf(call, state)
  const { data } = context
  const { getArnParam } = modelOf(rules.kind)
  const input = validateInput(call.model.input, call.input, emptyRule(rules, call))
  const token = call.switches.updateReturnsClientToken ? input.clientToken : undefined
  const replayed = replayedArn(data, call, input)
  if (replayed !== undefined) return writeAnswer(rules, call, replayed, token)
  const { [getArnParam]: _arn, clientToken: _token, ...fields } = input
  const before = existing(rules, call, data, textOf(input, getArnParam))
  const { key, sequence, resource } = before
  rules.check(fields, context, resource)
  checkReferences(rules, fields, context)
  const updated = {
    arn: resource.arn,
    name: resource.name,
    ...rules.store(fields, context),
    dateCreated: resource.dateCreated,
    dateUpdated: laterDate(call.now, resource.dateUpdated),
    tags: resource.tags,
  }
  const hidden = { ...before.hidden, updatedAfter: state.takeSequence() }
  data.replace(rules.kind, key, { sequence, key, resource: updated, hidden }, call.switches.readLag)
  rememberToken(data, call, input, resource.arn)
  return writeAnswer(rules, call, resource.arn, token)
}

/** Delete; refused while another resource refers to this one or a policy shares it (DOC:API_DeleteInfrastructureConfiguration). */
export function deleteResource(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const context = contextOf(call, state)
  const { data } = context
  const arn = textOf(validateInput(call.model.input, call.input), modelOf(rules.kind).getArnParam)
  const entry = existing(rules, call, data, arn)
  const isShared = rules.staysWhileShared && entry.hidden?.policy !== undefined
  if (isShared || rules.isHeld?.(entry, context) === true || isReferredTo(rules.kind, entry, context))
    throw dependedOn(arn)
  data.replace(rules.kind, entry.key, undefined, call.switches.readLag)
  forgetTokens(data, call, arn)
  return writeAnswer(rules, call, arn, undefined)
}

/** The resource as Get shows it, members in the order of the API model, then those that the model does not know. */
export function shownResource(rules: KindRules, call: Call, entry: Entry, context: ReadContext): LiveResource {
  const shown = rules.present(entry, context)
  const known = Object.keys(imagebuilder.shapes[modelOf(rules.kind).detailShape]?.members ?? {})
  const names = new Set([...known.filter((name) => Object.hasOwn(shown, name)), ...Object.keys(shown)])
  const ordered = Object.fromEntries([...names].map((name) => [name, shown[name]])) as JsonObject
  const { unknownMembers } = call.effects
  return (Object.keys(unknownMembers).length === 0 ? ordered : mergeDeep(ordered, unknownMembers)) as LiveResource
}

/** ISO date in milliseconds, always later than the one before, so that two writes within a millisecond can be told apart. */
export function laterDate(now: Date, before: string | undefined): string {
  const least = before === undefined ? 0 : Date.parse(before) + 1
  return new Date(Math.max(now.getTime(), least)).toISOString()
}

/** The resource of an ARN in the caller's own account and Region; 404 for any other. */
export function existing(rules: KindRules, call: Call, data: AccountData, arn: string): Entry {
  const key = parseArn(arn)?.key ?? ''
  const entry = arnOf(call.caller, rules.kind, key) === arn ? data.entries(rules.kind).get(key) : undefined
  if (entry === undefined) throw notFound(rules.kind, arn)
  return entry
}

function emptyRule(rules: KindRules, call: Call): EmptyRule {
  return (path) => {
    if (path === 'tags') return call.switches.emptyTags
    if (!rules.clearable.includes(path)) return undefined
    return call.switches.emptyListClears ? 'allowed' : 'refused'
  }
}

/** The answer to a write: of these members those that the operation gives back. */
function writeAnswer(rules: KindRules, call: Call, arn: string, clientToken: Json | undefined): JsonObject {
  return {
    ...(clientToken === undefined || !hasMember(call, 'clientToken') ? {} : { clientToken }),
    [modelOf(rules.kind).createArnMember]: arn,
    ...latestOf(call, arn),
  }
}

function latestOf(call: Call, arn: string): JsonObject {
  const parts = parseArn(arn)
  if (parts === undefined || !hasMember(call, 'latestVersionReferences')) return {}
  const isManagedWorkflow = !isAccountId(parts.account) && parts.line !== parts.slug
  return { latestVersionReferences: latestReferences(parts, !isManagedWorkflow) }
}

function hasMember({ model }: Call, member: string): boolean {
  return Object.hasOwn(imagebuilder.shapes[model.output]?.members ?? {}, member)
}
