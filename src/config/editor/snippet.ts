/** Snippets: what an editor writes for whoever begins a document, or a field that is made of several values. */
import { isList, isObject } from '../../json.ts'
import type { Json, JsonObject } from '../../model.ts'
import { writeFlow } from '../foreign/flow.ts'
import type { JsonSchema } from '../schema/document-schema.ts'

/** Returns a snippet with a place to fill in for each value of `body`; what is `fixed` stands before it as it is. */
export function makeSnippet(label: string, description: string, body: Json, fixed?: JsonObject): JsonSchema {
  let stops = 0
  const open = (value: Json): Json => {
    if (isList(value)) return value.map(open)
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, open(item)]))
    stops += 1
    return `\${${stops}:${writeFlow(value).replaceAll(/[\\$}]/g, String.raw`\$&`)}}`
  }
  const opened = open(body)
  return { label, description, body: fixed === undefined ? opened : { ...fixed, ...(opened as JsonObject) } }
}
