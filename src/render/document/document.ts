/** A live configuration as the document that declares it. */
import type { Policy } from '../../project.ts'
import { normalise, toDocument } from '../../kinds/normalise.ts'
import { kindOf, type Kind } from '../../kinds/registry.ts'
import { plainTexts } from '../../kinds/texts.ts'
import { numberField } from '../../kinds/version-numbers.ts'
import type { Json, JsonObject, Live } from '../../model.ts'
import { isList, isObject, omit } from '../../json.ts'
import { optional } from '../../optional.ts'
import { wasSwitchedOff } from '../../plan/auto-disabled.ts'
import { isLeftAlone } from '../../plan/tags.ts'
import { withReferences, type ArnContext } from './arns.ts'

/** What a document is written for. */
export interface DocumentContext extends ArnContext {
  /** Kiln assigns the last part of its number from now on. */
  readonly assigns?: boolean | undefined
  /** Texts that break rules of Kiln, and that the service has taken. */
  readonly unchecked?: readonly string[]
  /** Texts that hold variables. */
  readonly interpolate?: readonly string[]
}

/**
 * Returns the document: every field and tag, but service defaults, husks and Kiln's own tags; and no status that the service gave it by
 * itself. ARNs of what it can refer to become references.
 */
export function documentOf(live: Live, policy: Policy, context: DocumentContext = {}): JsonObject {
  const { assigns = false, interpolate = [] } = context
  const kind = kindOf(live.kind)
  const tags = Object.entries(live.tags).filter(([key]) => !isLeftAlone(key, policy, undefined))
  const unchecked = [...live.unknown.filter((path) => !path.includes('.')), ...(context.unchecked ?? [])]
  const ignore = live.unknown.filter((path) => path.includes('.') && !path.includes('*'))
  const kiln = {
    ...(ignore.length === 0 ? {} : { ignore }),
    ...(unchecked.length === 0 ? {} : { unchecked }),
    ...(interpolate.length === 0 ? {} : { interpolate }),
  }
  const { [numberField]: number, ...fields } = toDocument(kind, withoutUnsent(kind, declaredFields(live, policy)))
  const texts = plainTexts(kind)
  const escaped = Object.entries(fields).map(([field, value]) => {
    return [field, texts.includes(field) ? value : escapeVariables(value)] as const
  })
  return {
    kind: live.kind,
    name: live.name,
    ...optional({ [numberField]: assigns && typeof number === 'string' ? formOf(number) : number }),
    ...withReferences(kind, Object.fromEntries(escaped), context),
    ...(tags.length === 0 ? {} : { tags: escapeVariables(Object.fromEntries(tags)) }),
    ...(Object.keys(kiln).length === 0 ? {} : { kiln }),
  }
}

/** The form that the next numbers have, of which only the last part counts on: `1.4.x`. */
function formOf(number: string): string {
  return number.replace(/[^.]*$/, 'x')
}

/** A field that the service may show where nothing was sent need not be sent: workflows without the role that sent ones need, for example. */
function withoutUnsent(kind: Kind, fields: JsonObject): JsonObject {
  const normal = normalise(kind, fields)
  const isUnsent = (field: string): boolean => {
    const live = normal[field]
    const sent = live === undefined ? [] : kind.forms?.[field]?.(live, { fields: normal, declared: undefined })
    return sent?.some(({ value, isLoose }) => value === undefined && isLoose !== true) ?? false
  }
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !isUnsent(field)))
}

/** What the service switched off is not meant to be off. */
function declaredFields(live: Live, policy: Policy): JsonObject {
  const { autoOff } = kindOf(live.kind)
  const isOff = autoOff !== undefined && wasSwitchedOff(live.kind, live, policy)
  return isOff ? omit(live.fields, [autoOff.member]) : live.fields
}

/** Returns a value that means itself in a document or a project file, where `${` would be a variable. */
export function escapeVariables<T extends Json>(value: T): T {
  const escaped = (value: Json): Json => {
    if (typeof value === 'string') return value.replaceAll('${', () => '$${')
    if (isList(value)) return value.map((item) => escaped(item))
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]))
  }
  return escaped(value) as T
}
