import type { KindModel } from '../api/api-model.ts'
import { isObject, type Json, type JsonObject } from './core/json.ts'
import { invalidValue, ServiceError } from './core/service-error.ts'
import type { Switches } from './core/switches.ts'

/** Where a page ends: the order key of its last row, and whether the empty page before the next one was given already. */
interface Position {
  readonly after: string | null
  readonly emptyGiven: boolean
}

interface Filter {
  readonly member: string
  readonly values: readonly string[]
}

/** The rows of a page at most; it can be shorter than asked for. */
export function readPageSize({ listPage }: KindModel, maxResults: Json | undefined, switches: Switches): number {
  const asked = typeof maxResults === 'number' ? maxResults : listPage.default
  if (asked > switches.maxResults) {
    throw invalidValue('maxResults', `The value of maxResults must be at most ${switches.maxResults}.`)
  }
  const size = Math.min(asked, switches.pageSize)
  return switches.shortPages ? Math.max(1, Math.floor(size / 2)) : size
}

/** The members of a filter are not required by the API model, but it means nothing without them; INF, like an unknown name. */
export function readFilters({ listFilters }: KindModel, filters: Json | undefined): Filter[] {
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

/** Reports whether a row passes a filter. A member that is a list, which the filter may call by one of it, has to hold a value. */
export function matches(row: JsonObject, { member, values }: Filter): boolean {
  const value = row[member] ?? row[`${member}s`]
  const texts = (Array.isArray(value) ? value : [value]).flatMap(textsOf)
  return values.some((wanted) =>
    texts.some((text) => (member === 'name' ? matchesName(text, wanted) : text === wanted)),
  )
}

/** A text, or the texts in an object: those of a product code are its id and its type. */
function textsOf(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value]
  return isObject(value) ? Object.values(value).filter((one) => typeof one === 'string') : []
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

/** The token of the next page. */
export function writeToken(position: Position, query: string): string {
  return Buffer.from(JSON.stringify([query, position.after, position.emptyGiven])).toString('base64url')
}

/** A token of another list, of other filters, or no token at all is refused. */
export function readToken(token: Json | undefined, query: string): Position {
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
