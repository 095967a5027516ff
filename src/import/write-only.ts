/** What no answer of the service shows, and a template or a state knows. */
import type { Kind } from '../kinds/registry.ts'
import { omit } from '../json.ts'
import type { JsonObject } from '../model.ts'
import { showValue } from '../quote.ts'

/**
 * Returns fields without those that no read returns, but for what says where a text is, which has no other place. With such a field nobody can
 * tell that what is live was made of this: it would be another version. They are told above the document.
 */
export function withoutWriteOnly(
  { versions }: Kind,
  fields: JsonObject,
): { readonly fields: JsonObject; readonly remarks: readonly string[] } {
  const unseen = (versions?.writeOnly ?? []).filter((field) => {
    return fields[field] !== undefined && versions?.textFrom?.includes(field) !== true
  })
  const remarks = unseen.map((field) => {
    return `${field}: ${showValue(fields[field])} is left out, as no answer of the service shows it: write it with the next version.`
  })
  return { fields: omit(fields, unseen), remarks }
}
