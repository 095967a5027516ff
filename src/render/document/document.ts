/** A live configuration as the YAML document that declares it. */
import type { Policy } from '../../project.ts'
import { dump } from 'js-yaml'
import { normalise, toDocument } from '../../kinds/normalise.ts'
import { kindOf, type Kind } from '../../kinds/registry.ts'
import type { Json, JsonObject, Live } from '../../model.ts'
import { optional } from '../../optional.ts'
import { isLeftAlone } from '../../plan/tags.ts'
import { toSafeJson, toSafeText } from '../words/safe-text.ts'

/** Returns the document: every field and tag, but service defaults, husks and Kiln's own tags. `targets` limits where it belongs. */
export function documentOf(live: Live, policy: Policy, targets?: readonly string[]): JsonObject {
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
    ...escapeVariables(toDocument(kind, withoutUnsent(kind, live.fields))),
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
    return sent?.some(({ value }) => value === undefined) ?? false
  }
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !isUnsent(field)))
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
 * reads back as the same text.
 */
export function renderDocument(document: JsonObject): string {
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
  return yaml.replaceAll(new RegExp(`${marker}(\\d+)x`, 'g'), (_, index: string) => kept[Number(index)] ?? '')
}

function freshMarker(text: string): string {
  let marker = 'kilntext'
  while (text.includes(marker)) marker += 'q'
  return marker
}
