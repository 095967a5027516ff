/** What a document cannot do without, and an answer of the service may not show. */
import type { JsonObject } from '../model.ts'
import { requestShape } from './normalise.ts'
import type { Kind } from './registry.ts'
import { plainTexts } from './texts.ts'

/** Members of a Create request that are no fields of a document, or that an ARN tells. */
const notFields: ReadonlySet<string> = new Set(['clientToken', 'name'])

/** Returns the fields that a document of these live fields would lack: the text of a component of the Marketplace, for example. */
export function findUnread(kind: Kind, fields: JsonObject): readonly string[] {
  const needed = (requestShape(kind).required ?? []).filter((field) => !notFields.has(field))
  return [...new Set([...needed, ...plainTexts(kind)])].filter((field) => fields[field] === undefined)
}
