/** Documents as YAML that is harmless wherever it is printed. */
import { dump } from 'js-yaml'
import type { Json, JsonObject } from '../../model.ts'
import { toSafeJson, toSafeText } from '../words/safe-text.ts'

/**
 * Returns a document as YAML. Text that could do harm in a log (control characters, workflow commands) is written with escapes, which YAML
 * reads back as the same text. `remark` stands above it as a comment, `blocks` are the fields whose text is written line by line.
 */
export function renderDocument(document: JsonObject, remark?: string, blocks: readonly string[] = []): string {
  const marker = freshMarker(JSON.stringify(document))
  const kept: string[] = []
  const keep = (text: string): string => {
    kept.push(text)
    return `${marker}${kept.length - 1}x`
  }
  const hide = (text: string): string => {
    if (toSafeText(text) === text && !/^\s*::|\n/.test(text)) return text
    return keep(toSafeJson(JSON.stringify(text)).replaceAll('::', ':\\u003a'))
  }
  const laidOut = Object.entries(document).map(([key, value]) => {
    const isBlock = blocks.includes(key) && typeof value === 'string' && isHarmlessBlock(value)
    return [key, isBlock ? keep(blockOf(value)) : value] as const
  })
  const hidden = (value: Json): Json => {
    if (typeof value === 'string') return hide(value)
    if (Array.isArray(value)) return value.map((item: Json) => hidden(item))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hidden(item)]))
  }
  const yaml = dump(hidden(Object.fromEntries(laidOut)), { lineWidth: 120, noRefs: true })
  return (
    commentOf(remark ?? '') +
    yaml.replaceAll(new RegExp(`${marker}(\\d+)x`, 'g'), (_, index: string) => kept[Number(index)] ?? '')
  )
}

function freshMarker(text: string): string {
  let marker = 'kilntext'
  while (text.includes(marker)) marker += 'q'
  return marker
}

/** Returns a text as a comment. */
export function commentOf(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '# ').replace(/(?<=[^\n])$/, '\n')
}

/** Reports whether each line of a text may stand in a log as it is. */
function isHarmlessBlock(text: string): boolean {
  const lines = text.replaceAll('\t', ' ').split('\n')
  return lines.length > 1 && lines.every((line) => toSafeText(line) === line && !/^\s*::/.test(line))
}

/** Returns a text as a literal block. */
function blockOf(text: string): string {
  return dump({ x: text }, { lineWidth: -1 }).slice('x: '.length, -1)
}
