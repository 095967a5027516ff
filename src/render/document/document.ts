/** A live configuration as the YAML document that declares it. */
import type { Policy } from '../../project.ts'
import { dump } from 'js-yaml'
import { normalise, toDocument } from '../../kinds/normalise.ts'
import { findReferenceTexts } from '../../kinds/reference-texts.ts'
import { kindOf, type Kind } from '../../kinds/registry.ts'
import type { Json, JsonObject, Live, Path } from '../../model.ts'
import { isList, isObject, omit } from '../../json.ts'
import { countOf } from '../../plural.ts'
import type { IdsByArn } from '../../report/references.ts'
import { optional } from '../../optional.ts'
import { wasSwitchedOff } from '../../plan/auto-disabled.ts'
import { isLeftAlone } from '../../plan/tags.ts'
import { toSafeJson, toSafeText } from '../words/safe-text.ts'

/** What a document is written for. */
export interface DocumentContext {
  /** Ids that it can refer to, by ARN. */
  readonly ids?: IdsByArn
  /** Limits where it belongs. */
  readonly targets?: readonly string[] | undefined
}

/**
 * Returns the document: every field and tag, but service defaults, husks and Kiln's own tags; and no status that the service gave it by
 * itself. ARNs of what it can refer to become references.
 */
export function documentOf(live: Live, policy: Policy, { ids = {}, targets }: DocumentContext = {}): JsonObject {
  const kind = kindOf(live.kind)
  const tags = Object.entries(live.tags).filter(([key]) => !isLeftAlone(key, policy, undefined))
  const unchecked = live.unknown.filter((path) => !path.includes('.'))
  const ignore = live.unknown.filter((path) => path.includes('.') && !path.includes('*'))
  const kiln = {
    ...optional({ targets }),
    ...(ignore.length === 0 ? {} : { ignore }),
    ...(unchecked.length === 0 ? {} : { unchecked }),
  }
  return {
    kind: live.kind,
    name: live.name,
    ...withReferences(kind, escapeVariables(toDocument(kind, withoutUnsent(kind, declaredFields(live, policy)))), ids),
    ...(tags.length === 0 ? {} : { tags: escapeVariables(Object.fromEntries(tags)) }),
    ...(Object.keys(kiln).length === 0 ? {} : { kiln }),
  }
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

/** Returns what has to be said above a document; undefined if it speaks for itself. */
export function remarkOn(live: Live, policy: Policy): string | undefined {
  const { autoOff } = kindOf(live.kind)
  if (autoOff === undefined || !wasSwitchedOff(live.kind, live, policy)) return undefined
  const { member, on } = autoOff
  const failures = autoOff.failures(live.service)
  const count = failures === undefined ? 'failures' : `${countOf(failures, 'failed build')} in a row`
  return `No ${member}: the service switched it off after ${count}. It stays off until what it builds from changes;\n${member}: ${on} switches it on again.`
}

/** Writes an ARN as a reference where that means just this ARN. Names that a reference cannot hold are left. */
function withReferences(kind: Kind, document: JsonObject, ids: IdsByArn): JsonObject {
  return findReferenceTexts(kind, document).reduce<JsonObject>((made, { path, value }) => {
    const id = Object.hasOwn(ids, value) ? ids[value] : undefined
    return id === undefined || !/^[\w/ -]+$/.test(id) ? made : (replaceAt(made, path, `\${${id}}`) as JsonObject)
  }, document)
}

function replaceAt(value: Json, [step, ...rest]: Path, replacement: string): Json {
  if (step === undefined) return replacement
  if (isList(value)) return value.map((item, index) => (index === step ? replaceAt(item, rest, replacement) : item))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === step ? replaceAt(item, rest, replacement) : item]),
  )
}

/** `${` would be a variable. */
function escapeVariables<T extends Json>(value: T): T {
  const escaped = (value: Json): Json => {
    if (typeof value === 'string') return value.replaceAll('${', () => '$${')
    if (Array.isArray(value)) return value.map((item: Json) => escaped(item))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]))
  }
  return escaped(value) as T
}

/**
 * Returns a document as YAML. Text that could do harm in a log (control characters, workflow commands) is written with escapes, which YAML
 * reads back as the same text. `remark` stands above it as a comment.
 */
export function renderDocument(document: JsonObject, remark?: string): string {
  const marker = freshMarker(JSON.stringify(document))
  const kept: string[] = []
  const hide = (text: string): string => {
    if (toSafeText(text) === text && !/^\s*::|\n/.test(text)) return text
    kept.push(toSafeJson(JSON.stringify(text)).replaceAll('::', ':\\u003a'))
    return `${marker}${kept.length - 1}x`
  }
  const hidden = (value: Json): Json => {
    if (typeof value === 'string') return hide(value)
    if (Array.isArray(value)) return value.map((item: Json) => hidden(item))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hidden(item)]))
  }
  const yaml = dump(hidden(document), { lineWidth: 120, noRefs: true })
  const comment = (remark ?? '').replaceAll(/^(?=.)/gm, '# ').replace(/(?<=.)$/, '\n')
  return comment + yaml.replaceAll(new RegExp(`${marker}(\\d+)x`, 'g'), (_, index: string) => kept[Number(index)] ?? '')
}

function freshMarker(text: string): string {
  let marker = 'kilntext'
  while (text.includes(marker)) marker += 'q'
  return marker
}
