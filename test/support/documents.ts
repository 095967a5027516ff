/** Documents as text, and back through everything that reads them. */
import { buildDesired } from '../../src/config/desire/desire.ts'
import { makeDefaultProject } from '../../src/config/project/project.ts'
import { parseDocuments } from '../../src/config/yaml/yaml.ts'
import type { Desired, JsonObject } from '../../src/model.ts'
import { target } from './builders.ts'

/** Returns documents as one file. JSON is YAML; `${` would be a variable. */
export function fileOf(documents: readonly JsonObject[]): string {
  return documents.map((one) => `---\n${JSON.stringify(one).replaceAll('${', () => '$${')}\n`).join('')
}

/** Returns what a file declares. Throws if anything is wrong with it. */
export function desiredIn(text: string): readonly Desired[] {
  const { documents, diagnostics } = parseDocuments(text, 'documents.yaml')
  const state = buildDesired(documents, makeDefaultProject('/nowhere'), [target])
  const errors = [...diagnostics, ...state.diagnostics].filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return state.desired
}
