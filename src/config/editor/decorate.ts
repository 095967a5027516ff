/** Schemas that are written by hand, with their fields explained. */
import { isList, isObject } from '../../json.ts'
import type { FieldWords } from '../../kinds/fields/field-words.ts'
import type { Json } from '../../model.ts'
import type { JsonSchema } from '../schema/document-schema.ts'
import { describeBounds } from '../schema/words.ts'
import { writeFlow } from '../foreign/flow.ts'
import { explain } from './explain.ts'
import { makeSnippet } from './snippet.ts'

/** Words of fields by their path, with dots; elements of lists have no step of their own, and `*` stands for any name. */
export type WordsByPath = Readonly<Record<string, FieldWords & { readonly page?: string }>>

/** Returns a schema in which each field has its words. Throws if one has none: a test holds that all have. */
export function decorate(schema: JsonSchema, words: WordsByPath, path: readonly string[] = []): JsonSchema {
  const { properties, items } = schema as {
    readonly properties?: Readonly<Record<string, JsonSchema>>
    items?: JsonSchema
  }
  const explained = Object.entries(properties ?? {}).map(([name, field]) => {
    const own = [...path, name]
    const found = words[own.join('.')] ?? words[[...path, '*'].join('.')]
    if (found === undefined) throw new Error(`no words for ${own.join('.')}`)
    const explanation = explain({
      ...found,
      takes: describeForm(field),
      allowed: field['enum'] as readonly string[] | undefined,
    })
    return [name, { ...withSnippet(decorate(field, words, own), found.example), ...explanation }] as const
  })
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(explained) }),
    ...(isObject(items as Json | undefined) ? { items: decorate(items as JsonSchema, words, path) } : {}),
  }
}

/** Adds a snippet to the elements of a list whose example has maps. */
function withSnippet(schema: JsonSchema, example: Json): JsonSchema {
  const [first] = isList(example) ? example.filter(isObject) : []
  if (first === undefined) return schema
  const snippet = makeSnippet('example', writeFlow(first), first)
  return { ...schema, items: { ...(schema['items'] as JsonSchema), defaultSnippets: [snippet] } }
}

/** The form of a value, or its bounds; undefined where its type says everything. */
function describeForm(schema: JsonSchema): string | undefined {
  const { description, minimum, maximum } = schema as { description?: string; minimum?: number; maximum?: number }
  const bounds = describeBounds(minimum, maximum)
  return description ?? (bounds === undefined ? undefined : `a number, ${bounds}`)
}
