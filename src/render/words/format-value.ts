/** Values as people read them: JSON without needless quotes, cut where a line would not hold them. */
import type { Json } from '../../model.ts'
import type { IdsByArn } from '../../report/references.ts'
import { toSafeText } from './safe-text.ts'

/**
 * Returns a value on one line, safe to print. Text that could be taken for something else is quoted. ARNs that `ids` knows have the id of
 * what they mean behind them.
 */
export function formatValue(value: Json, ids: IdsByArn = {}): string {
  if (typeof value !== 'string') return formatInside(value, ids)
  return `${quoteUnless(/^[^"→\\]*$/, value)}${idBehind(value, ids)}`
}

function idBehind(arn: string, ids: IdsByArn): string {
  const id = Object.hasOwn(ids, arn) ? ids[arn] : undefined
  return id === undefined ? '' : ` (${quoteUnless(/^[\w./ -]+$/, id)})`
}

/** Inside of lists and objects, what separates their parts is quoted as well. */
function formatInside(value: Json, ids: IdsByArn): string {
  if (typeof value === 'string') return `${quoteUnless(/^[\w./@+=:${} -]+$/, value)}${idBehind(value, ids)}`
  if (Array.isArray(value)) return `[${value.map((item: Json) => formatInside(item, ids)).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, item]) => `${formatInside(key, {})}: ${formatInside(item, ids)}`)
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
  }
  return JSON.stringify(value)
}

function quoteUnless(plain: RegExp, text: string): string {
  const safe = toSafeText(text)
  const isAmbiguous = /^[\s\d({[-]|^$|\s$|: |^(true|false|null|yes|no)$/i.test(safe) || safe !== text
  return plain.test(safe) && !isAmbiguous ? safe : `"${safe.replaceAll('"', '\\"')}"`
}
