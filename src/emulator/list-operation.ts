import { createHash } from 'node:crypto'
import type { KindModel } from '../api/api-model.ts'
import type { Call } from './call.ts'
import { canonicalText, isObject, type Json, type JsonObject } from './core/json.ts'
import type { KindRules } from './kinds/kind.ts'
import { dataOf, modelOf, shownResource } from './resource-operations.ts'
import { invalidValue, ServiceError } from './core/service-error.ts'
import type { EmulatorState, Entry, LiveResource } from './core/state.ts'
import type { Switches } from './core/switches.ts'
import { validateInput } from './validate.ts'

/** Where a page ends: the order key of its last row, and whether the empty page before the next one was given already. */
interface Position {
  readonly after: string | null
  readonly emptyGiven: boolean
}

/** List: filters, order and pages (DOC:API_ListInfrastructureConfigurations, and the API model of November 2026). */
export function listResources(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const input = validateInput(call.model.input, call.input)
  const model = modelOf(rules)
  const filters = readFilters(model, input.filters)
  const size = pageSize(model, input.maxResults, call.switches)
  const query = createHash('sha256')
    .update(`${call.operation} ${canonicalText(input.filters ?? null)}`)
    .digest('hex')
  const position = readToken(input.nextToken, query)
  const rows = dataOf(call, state)
    .readEntries(rules.kind, call.effects.staleRead)
    .filter((entry) => filters.every((filter) => matches(entry.resource, filter)))
    .map((entry) => ({ key: orderKey(entry, call.switches), entry }))
    .filter(({ key }) => position.after === null || key > position.after)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const isEmptyPage = call.switches.emptyPages && !position.emptyGiven
  const page = isEmptyPage ? [] : rows.slice(0, size)
  const after = page.at(-1)?.key ?? position.after
  const hasMore = rows.length > page.length || (call.switches.emptyPages && page.length > 0)
  return {
    [model.listBodyMember]: page.map(({ entry }) => summaryOf(rules, call, entry)),
    ...(hasMore ? { nextToken: writeToken({ after, emptyGiven: isEmptyPage }, query) } : {}),
  }
}

function summaryOf(rules: KindRules, call: Call, entry: Entry): JsonObject {
  const names = [...modelOf(rules).summaryFields, ...Object.keys(call.effects.unknownMembers)]
  const shown = { ...shownResource(rules, call, entry.resource), ...rules.summarise(entry.resource) } as JsonObject
  return Object.fromEntries(
    [...new Set(names)].filter((name) => Object.hasOwn(shown, name)).map((name) => [name, shown[name] as Json]),
  )
}

/** A page can be shorter than asked for. */
function pageSize({ listPage }: KindModel, maxResults: Json | undefined, switches: Switches): number {
  const asked = typeof maxResults === 'number' ? maxResults : listPage.default
  if (asked > switches.maxResults) {
    throw invalidValue('maxResults', `The value of maxResults must be at most ${switches.maxResults}.`)
  }
  const size = Math.min(asked, switches.pageSize)
  return switches.shortPages ? Math.max(1, Math.floor(size / 2)) : size
}

function orderKey(entry: Entry, switches: Switches): string {
  const digits = (sequence: number) => String(sequence).padStart(16, '0')
  if (switches.listOrder === 'insertion') return digits(entry.sequence)
  if (switches.listOrder === 'newest-first') return digits(Number.MAX_SAFE_INTEGER - entry.sequence)
  return createHash('sha256').update(entry.slug).digest('hex')
}

interface Filter {
  readonly member: string
  readonly values: readonly string[]
}

/** The members of a filter are not required by the API model, but it means nothing without them; INF, like an unknown name. */
function readFilters({ listFilters }: KindModel, filters: Json | undefined): Filter[] {
  if (!Array.isArray(filters)) return []
  return filters.filter(isObject).map(({ name, values }, index) => {
    const known = `The filters are: ${listFilters.join(', ')}.`
    const at = `filters[${index}]`
    if (typeof name !== 'string') throw invalidValue(`${at}.name`, `A filter needs a name. ${known}`)
    if (!listFilters.includes(name)) throw invalidValue(`${at}.name`, `There is no filter '${name}'. ${known}`)
    if (!Array.isArray(values)) throw invalidValue(`${at}.values`, 'A filter needs values.')
    return { member: name, values: values.filter((value) => typeof value === 'string') }
  })
}

function matches(resource: LiveResource, { member, values }: Filter): boolean {
  const value = resource[member]
  if (typeof value !== 'string') return false
  return values.some((wanted) => (member === 'name' ? matchesName(value, wanted) : value === wanted))
}

/**
 * The display name as it was given at create, case-sensitive; `web*` and `*web*` stand for any rest, a `*` in any other place for itself
 * (API model of November 2026, FilterValue).
 */
function matchesName(name: string, wanted: string): boolean {
  if (!wanted.endsWith('*')) return name === wanted
  const text = wanted.slice(0, -1)
  return text.startsWith('*') ? name.includes(text.slice(1)) : name.startsWith(text)
}

function writeToken(position: Position, query: string): string {
  return Buffer.from(JSON.stringify([query, position.after, position.emptyGiven])).toString('base64url')
}

/** A token of another list, of other filters, or no token at all is refused. */
function readToken(token: Json | undefined, query: string): Position {
  if (typeof token !== 'string') return { after: null, emptyGiven: false }
  try {
    const [owner, after, emptyGiven] = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[]
    if (owner === query && (after === null || typeof after === 'string'))
      return { after, emptyGiven: emptyGiven === true }
  } catch {
    // Not one of ours: the same refusal as for one of another query.
  }
  throw new ServiceError('InvalidPaginationTokenException', 400, 'The pagination token is not valid.')
}
