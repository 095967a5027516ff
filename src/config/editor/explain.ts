/** Fields as an editor explains them: what they do, what they take, an example, where more is to be read. */
import { isList, isObject } from '../../json.ts'
import type { Json } from '../../model.ts'
import { writeFlow } from '../foreign/flow.ts'
import type { JsonSchema } from '../schema/document-schema.ts'
import { makeSnippet } from './snippet.ts'

/** What is said of a field. */
export interface Explained {
  /** What it does: plain text, whole sentences. */
  readonly about: string
  readonly example: Json
  /** What it takes in words, and its values where they are counted. */
  readonly takes?: string | undefined
  readonly allowed?: readonly string[] | undefined
  /** Where it is documented. */
  readonly page?: string | undefined
}

/**
 * Returns the keywords that explain a field. `description` says everything, for editors that show it alone. `markdownDescription` is for
 * VS Code and all that use the YAML language server: they show `enum` and `examples` beside it, and write a snippet for what is made of
 * several values.
 */
export function explain({ about, example, takes, allowed, page }: Explained): JsonSchema {
  const form = takes === undefined ? [] : [`Takes ${takes}.`]
  const values = allowed === undefined ? [] : [`One of: ${allowed.join(', ')}.`]
  const shown = writeFlow(example)
  const isMade = isObject(example) || (isList(example) && example.some(isObject))
  const snippets = isObject(example) ? { defaultSnippets: [makeSnippet('example', shown, example)] } : {}
  const plain = [about, ...form, ...values, `Example: ${shown}`, ...(page === undefined ? [] : [page])]
  const markdown = [
    ...[about, ...form].map(escapeMarkdown),
    ...(isMade ? [`Example: \`${shown}\``] : []),
    ...(page === undefined ? [] : [`[Documentation](${page})`]),
  ]
  return {
    description: plain.join('\n'),
    markdownDescription: markdown.join('\n\n'),
    ...(isMade ? snippets : { examples: [example] }),
  }
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#]/g, String.raw`\$&`)
}
