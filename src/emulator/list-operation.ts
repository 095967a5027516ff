import { createHash } from 'node:crypto'
import { imagebuilder } from '../api/imagebuilder.ts'
import type { Call } from './call.ts'
import { canonicalText, isObject, type Json, type JsonObject } from './json.ts'
import type { KindRules } from './kinds/kind.ts'
import { dataOf, shownResource } from './resource-operations.ts'
import { invalidValue, ServiceError } from './service-error.ts'
import type { EmulatorState, Entry } from './state.ts'
import type { Switches } from './switches.ts'
import { validateInput } from './validate.ts'

/** Where a page ends: the order key of its last row, and whether the empty page before the next one was given already. */
interface Position {
  readonly after: string | null
  readonly emptyGiven: boolean
}

/** List: filters, order and pages. DOC:API_ListInfrastructureConfigurations; page size, order and matching are switches. */
export function listResources(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const input = validateInput(call.model.input, call.input)
  const filters = readFilters(rules, input.filters)
  const query = createHash('sha256')
    .update(`${call.operation} ${canonicalText(input.filters ?? null)}`)
    .digest('hex')
  const position = readToken(input.nextToken, query)
  const rows = dataOf(call, state)
    .readEntries(rules.kind, call.effects.staleRead)
    .filter((entry) => filters.every((filter) => matches(entry, filter, call.switches)))
    .map((entry) => ({ key: orderKey(entry, call.switches), entry }))
    .filter(({ key }) => position.after === null || key > position.after)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const isEmptyPage = call.switches.emptyPages && !position.emptyGiven
  const page = isEmptyPage ? [] : rows.slice(0, pageSize(input.maxResults, call.switches))
  const after = page.at(-1)?.key ?? position.after
  const hasMore = rows.length > page.length || (call.switches.emptyPages && page.length > 0)
  return {
    [imagebuilder.kinds[rules.kind]?.listBodyMember ?? '']: page.map(({ entry }) => summaryOf(rules, call, entry)),
    ...(hasMore ? { nextToken: writeToken({ after, emptyGiven: isEmptyPage }, query) } : {}),
  }
}

function summaryOf(rules: KindRules, call: Call, entry: Entry): JsonObject {
  const names = [...(imagebuilder.kinds[rules.kind]?.summaryFields ?? []), ...Object.keys(call.effects.unknownMembers)]
  const shown = { ...shownResource(rules, call, entry.resource), ...rules.summarise(entry.resource) } as JsonObject
  return Object.fromEntries(
    [...new Set(names)].filter((name) => Object.hasOwn(shown, name)).map((name) => [name, shown[name] as Json]),
  )
}

function pageSize(maxResults: Json | undefined, switches: Switches): number {
  const size = Math.min(typeof maxResults === 'number' ? maxResults : switches.pageSize, switches.pageSize)
  return switches.shortPages ? Math.max(1, Math.floor(size / 2)) : size
}

function orderKey(entry: Entry, switches: Switches): string {
  const digits = (sequence: number) => String(sequence).padStart(16, '0')
  if (switches.listOrder === 'insertion') return digits(entry.sequence)
  if (switches.listOrder === 'newest-first') return digits(Number.MAX_SAFE_INTEGER - entry.sequence)
  return createHash('sha256').update(entry.slug).digest('hex')
}

interface Filter {
  readonly name: Json | undefined
  readonly member: string
  readonly values: readonly Json[]
}

/** An unknown filter name is refused; what the real service does with one is not known. */
function readFilters(rules: KindRules, filters: Json | undefined): Filter[] {
  if (!Array.isArray(filters)) return []
  return filters.filter(isObject).map(({ name, values }) => {
    const member = Object.entries(rules.filters).find(([known]) => known === name)?.[1]
    if (member === undefined) throw invalidValue('filters', `There is no filter ${JSON.stringify(name)}.`)
    return { name, member, values: Array.isArray(values) ? values : [] }
  })
}

function matches(entry: Entry, filter: Filter, switches: Switches): boolean {
  const isName = filter.name === 'name'
  const mode = isName ? switches.nameFilter : 'display'
  const value = mode.startsWith('slug') ? entry.slug : entry.resource[filter.member]
  return filter.values.some((wanted) => {
    if (typeof wanted !== 'string' || typeof value !== 'string') return false
    return mode.endsWith('prefix') ? value.startsWith(wanted) : value === wanted
  })
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
