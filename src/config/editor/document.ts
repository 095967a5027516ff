/**
 * The JSON Schema that editors check documents with: lenient, since they see documents before defaults and variables are filled in, and with
 * every field explained.
 */
import { documentShape } from '../../kinds/shapes.ts'
import { requestShape } from '../../kinds/normalise.ts'
import { pageOf, wordsOf } from '../../kinds/fields/registry.ts'
import { kinds, type Kind } from '../../kinds/registry.ts'
import type { JsonObject } from '../../model.ts'
import { optional } from '../../optional.ts'
import { derivedFields, dialect, kilnBlockSchema, SchemaBuilder, type JsonSchema } from '../schema/document-schema.ts'
import { describeShape } from '../schema/words.ts'
import { writeFlow } from '../foreign/flow.ts'
import { decorate } from './decorate.ts'
import { explain } from './explain.ts'
import { kilnBlockWords } from './kiln-block-words.ts'
import { makeSnippet } from './snippet.ts'

/** What an editor accepts in place of any value: a variable or a reference; and null, for a field that a default is not to set. */
const instead = { title: 'a variable, a reference, or unset', type: ['string', 'null'], pattern: '\\$\\{' }

const kiln = {
  ...explain({ about: 'How Kiln treats this document. Nothing of it is sent to AWS.', example: { protect: true } }),
  anyOf: [{ $ref: '#/$defs/kiln' }, { type: 'null' }],
}

/** Returns the schema that editors check documents with: of one kind, or of every kind, told apart by `kind`. */
export function editorSchema(kind?: string): JsonSchema {
  const builder = new EditorSchemaBuilder()
  const some = [...kinds.values()].filter((candidate) => kind === undefined || candidate.kind === kind)
  const names = some.map((candidate) => candidate.kind)
  const kindWords = explain({
    about: 'What this document declares. Which fields it can have depends on it.',
    allowed: names,
    example: names[0] ?? '',
  })
  const documents = some.map((candidate) => ({
    type: 'object',
    title: candidate.kind,
    additionalProperties: false,
    properties: { kind: { const: candidate.kind }, ...builder.buildFields(candidate).properties, kiln },
    required: ['kind', 'name'],
  }))
  return {
    $schema: dialect,
    title: 'Kiln document',
    type: 'object',
    properties: { kind: { enum: names, ...kindWords } },
    required: ['kind'],
    allOf: [
      // oxlint-disable unicorn/no-thenable -- a keyword of JSON Schema
      { if: { not: { required: ['kind'] } }, then: { defaultSnippets: some.map(snippetOf) } },
      ...documents.map((document) => ({
        if: { type: 'object', properties: { kind: { const: document.title } }, required: ['kind'] },
        then: document,
      })),
      // oxlint-enable unicorn/no-thenable
    ],
    $defs: { ...builder.definitions, instead, kiln: decorate(kilnBlockSchema, kilnBlockWords) },
  }
}

class EditorSchemaBuilder extends SchemaBuilder {
  protected override useMember(owner: string, field: string, shape: string): JsonSchema {
    const { enum: allowed } = documentShape(shape) ?? {}
    const takes = allowed === undefined ? describeShape(shape) : undefined
    return { ...this.use(shape), ...explain({ ...wordsOf(owner, field), takes, allowed, page: pageOf(owner, field) }) }
  }

  protected override use(name: string): JsonSchema {
    return {
      ...optional({ description: describeShape(name) }),
      anyOf: [{ $ref: this.define(name) }, { $ref: '#/$defs/instead' }],
    }
  }

  /** Adds a snippet to what is written down of a structure: the members that it needs. */
  protected override define(name: string): string {
    const isNew = this.definitions[name] === undefined
    const $ref = super.define(name)
    const { required = [] } = documentShape(name) ?? {}
    if (!isNew || required.length === 0) return $ref
    const body = examplesOf(name, required)
    this.definitions[name] = {
      ...this.definitions[name],
      defaultSnippets: [makeSnippet('example', writeFlow(body), body)],
    }
    return $ref
  }

  /** What stands in place of a value is explained where it stands: an editor would show what it finds inside in its stead. */
  protected override describe(): string | undefined {
    return undefined
  }
}

/** A document with what it needs. */
function snippetOf(kind: Kind): JsonSchema {
  const required = (requestShape(kind).required ?? []).filter((field) => !derivedFields.includes(field))
  const body = examplesOf(kind.kind, ['name', ...required.filter((field) => field !== 'name')])
  return makeSnippet(kind.kind, 'a document with the fields that it needs', body, { kind: kind.kind })
}

function examplesOf(structure: string, fields: readonly string[]): JsonObject {
  return Object.fromEntries(fields.map((field) => [field, wordsOf(structure, field).example]))
}
