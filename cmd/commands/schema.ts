/**
 * kiln schema: the JSON Schemas that editors check documents, kiln.yaml and the documents of components and workflows with, and that programs
 * check reports with.
 */
import { join } from 'node:path'
import { editorSchema } from '../../src/config/editor/document.ts'
import { editorProjectSchema } from '../../src/config/editor/project.ts'
import type { JsonSchema } from '../../src/config/schema/document-schema.ts'
import { componentFormat } from '../../src/documents/component-rules.ts'
import { formatSchema } from '../../src/documents/json-schema.ts'
import { workflowFormat } from '../../src/documents/workflow-rules.ts'
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { kinds } from '../../src/kinds/registry.ts'
import { reportSchema } from '../../src/report/report-schema.ts'
import type { Host } from '../terminal/host.ts'
import { refuse } from '../terminal/say.ts'

/** Schemas beside those of the kinds. */
const others: Readonly<Record<string, () => JsonSchema>> = {
  project: editorProjectSchema,
  report: () => reportSchema,
  'component-document': () => formatSchema(componentFormat),
  'workflow-document': () => formatSchema(workflowFormat),
}

/** The files that are published, some of which `kiln init` writes, with what `printSchema` is asked for. */
export const schemaFiles = {
  document: 'document.schema.json',
  project: 'project.schema.json',
  report: 'report.schema.json',
  'component-document': 'component-document.schema.json',
  'workflow-document': 'workflow-document.schema.json',
} as const

/** What `printSchema` knows. */
export const schemaNames: readonly string[] = [...kinds.keys(), ...Object.keys(schemaFiles)]

/**
 * Returns a schema as it is published: of all kinds (`document`), of one kind, of kiln.yaml (`project`), of a report, or of the document of a
 * component or workflow. It says that it is
 * draft-07, which every editor knows; nothing in it means anything else in 2020-12.
 */
export function publishedSchema(name: string): string {
  const find = Object.hasOwn(others, name) ? others[name] : undefined
  const { $schema: _, ...schema } = find?.() ?? editorSchema(name === 'document' ? undefined : name)
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema }, null, 2)}\n`
}

/** Returns the schemas that the first lines of kiln.yaml and of documents name, as files of the project in `root`. */
export function schemasIn(root: string): readonly { readonly path: string; readonly text: string }[] {
  return (['project', 'document'] as const).map((name) => {
    return { path: join(root, 'schema', schemaFiles[name]), text: publishedSchema(name) }
  })
}

/** Prints the schema of all kinds, or the one that is asked for. */
export async function printSchema(host: Host, [name = 'document']: readonly string[]): Promise<number> {
  if (!schemaNames.includes(name)) {
    const reason = `there is no schema ${name}; there are ${schemaNames.join(', ')}`
    return refuse(host, [diagnose('usage', { reason, command: 'schema' })])
  }
  host.writeOut(publishedSchema(name))
  return 0
}
