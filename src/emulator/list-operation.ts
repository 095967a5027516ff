import { createHash } from 'node:crypto'
import { imagebuilder } from '../api/imagebuilder.ts'
import type { KindModel } from '../api/api-model.ts'
import type { Call } from './call.ts'
import { parseArn } from './core/arn.ts'
import { canonicalText, textOf, type Json, type JsonObject } from './core/json.ts'
import { isMeant } from './core/lines.ts'
import { modelOf } from './core/model.ts'
import type { KindRules, OwnOperation } from './kinds/kind.ts'
import { matches, readFilters, readPageSize, readToken, writeToken } from './list-request.ts'
import { contextOf, isAccountId, visibleEntries } from './lookup.ts'
import { shownResource } from './resource-operations.ts'
import type { EmulatorState, Entry, LiveResource } from './core/state.ts'
import type { Switches } from './core/switches.ts'
import { validateInput } from './validate.ts'

/** What a list is made of: its entries, and how each is shown. */
interface Source {
  readonly input: JsonObject
  readonly model: KindModel
  readonly entries: readonly Entry[]
  /** The rows are in the order of the switch, or newest first. */
  readonly order: Switches['listOrder']
  readonly show: (entry: Entry) => LiveResource
}

/** List: filters, order and pages (DOC:API_ListInfrastructureConfigurations, and the API model of November 2026). */
export function listResources(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const input = validateInput(call.model.input, call.input)
  const entries = ownedEntries(rules, call, state, input)
  const context = contextOf(call, state)
  const show = (entry: Entry) => {
    const shown = shownResource(rules, call, entry, context)
    return { ...shown, ...rules.summarise(shown) }
  }
  const rows = rules.rows?.(entries, input, context) ?? entries
  return page(call, { input, model: modelOf(rules.kind), entries: rows, order: call.switches.listOrder, show })
}

/** ListBuildVersions: of one version, of those of a wildcard, or of the whole account; newest first (DOC:API_ListComponentBuildVersions). */
export function listBuildVersions(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const input = validateInput(call.model.input, call.input)
  const [member] = Object.keys(input).filter((name) => name.endsWith('Arn'))
  const arn = member === undefined ? undefined : textOf(input, member)
  const parts = arn === undefined ? undefined : parseArn(arn)
  const account = parts?.account ?? call.caller.account
  const context = contextOf(call, state)
  const entries = visibleEntries(state, call.caller, rules.kind, account, { stale: call.effects.staleRead })
    .filter((entry) => parts === undefined || isMeant(parts, entry))
    .filter((entry) => rules.isListed?.(entry, context) ?? true)
  return pageOfBuilds(rules, call, state, input, entries)
}

/** Builds as rows, the newest first. */
function pageOfBuilds(
  rules: KindRules,
  call: Call,
  state: EmulatorState,
  input: JsonObject,
  entries: readonly Entry[],
): JsonObject {
  const show = showBuild(rules, call, state)
  return page(call, { input, model: modelOf(rules.kind), entries, order: 'newest-first', show })
}

/** How a build is a row. */
function showBuild(rules: KindRules, call: Call, state: EmulatorState): Source['show'] {
  const context = contextOf(call, state)
  return (entry) => {
    const shown = shownResource(rules, call, entry, context)
    return { ...shown, ...rules.summariseBuild?.(shown) }
  }
}

/** A list that only one kind has, of resources of another. */
export function listOwn(
  operation: Extract<OwnOperation, { type: 'list' }>,
  rules: KindRules,
  call: Call,
  state: EmulatorState,
): JsonObject {
  const input = validateInput(call.model.input, call.input)
  const entries = operation.run(input, contextOf(call, state))
  return pageOfBuilds(rules, call, state, input, entries)
}

/** The entries of the owner that is asked for, the caller where none is. */
function ownedEntries(rules: KindRules, call: Call, state: EmulatorState, input: JsonObject): readonly Entry[] {
  const { caller, effects } = call
  const of = (account: string) => visibleEntries(state, caller, rules.kind, account, { stale: effects.staleRead })
  if (input.owner === 'Shared') {
    const others = [...state.accounts.keys()].map((key) => key.split('/')[0] ?? '')
    return [...new Set(others)].filter((account) => isAccountId(account) && account !== caller.account).flatMap(of)
  }
  return of(nodes.get(input.owner) ?? caller.account)
}

/** What stands in the place of an account in the ARNs of owners that are none. */
const nodes = new Map<Json | undefined, string>([
  ['Amazon', 'aws'],
  ['ThirdParty', 'third-party'],
  ['AWSMarketplace', 'aws-marketplace'],
])

/** The page that a request asks for. Rows have the members that the answer's shape gives them. */
export function page(call: Call, { input, model, entries, order, show }: Source): JsonObject {
  const filters = readFilters(model, input.filters)
  const size = readPageSize(model, input.maxResults, call.switches)
  const { nextToken: _, maxResults: __, ...asked } = input
  const query = createHash('sha256')
    .update(`${call.operation} ${canonicalText(asked)}`)
    .digest('hex')
  const position = readToken(input.nextToken, query)
  const rows = entries
    .filter((entry) => filters.every((filter) => matches(show(entry), filter)))
    .map((entry) => ({ key: orderKey(entry, order), entry }))
    .filter(({ key }) => position.after === null || key > position.after)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const isEmptyPage = call.switches.emptyPages && !position.emptyGiven
  const found = isEmptyPage ? [] : rows.slice(0, size)
  const after = found.at(-1)?.key ?? position.after
  const hasMore = rows.length > found.length || (call.switches.emptyPages && found.length > 0)
  const { member, names } = rowShape(call)
  return {
    [member]: found.map(({ entry }) => rowOf(show(entry), [...names, ...Object.keys(call.effects.unknownMembers)])),
    ...(hasMore ? { nextToken: writeToken({ after, emptyGiven: isEmptyPage }, query) } : {}),
  }
}

/** The member of the answer that holds the rows, and the members of a row. */
function rowShape({ model }: Call): { member: string; names: readonly string[] } {
  const answer = imagebuilder.shapes[model.output]?.members ?? {}
  const lists = Object.entries(answer).filter(([, shape]) => imagebuilder.shapes[shape]?.type === 'list')
  const [member, list] = lists[0] ?? ['', '']
  const row = imagebuilder.shapes[imagebuilder.shapes[list]?.member ?? '']
  return { member, names: Object.keys(row?.members ?? {}) }
}

function rowOf(shown: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    [...new Set(names)].filter((name) => Object.hasOwn(shown, name)).map((name) => [name, shown[name] as Json]),
  )
}

/** Where a row stands; two that AWS keeps and the state holds may have the same place in the order of creation. */
function orderKey({ sequence, key }: Entry, order: Switches['listOrder']): string {
  const digits = (number: number) => `${String(number).padStart(16, '0')} ${key}`
  if (order === 'insertion') return digits(sequence)
  if (order === 'newest-first') return digits(Number.MAX_SAFE_INTEGER - sequence)
  return createHash('sha256').update(key).digest('hex')
}
