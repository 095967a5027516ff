/** The JSON Schema that editors check kiln.yaml with: the one of the validator, with every key explained. */
import type { JsonObject } from '../../model.ts'
import type { JsonSchema } from '../schema/document-schema.ts'
import { projectSchema } from '../schema/project-schema.ts'
import { decorate } from './decorate.ts'
import { projectWords } from './project-words.ts'
import { makeSnippet } from './snippet.ts'

const target: JsonObject = { name: 'prod', region: 'us-east-1', account: '111122223333' }
const fleet: JsonObject = { accounts: ['111122223333'], regions: ['us-east-1'] }

/** Returns the schema of `kiln.yaml` as it is published. */
export function editorProjectSchema(): JsonSchema {
  const start = { version: 1 }
  const defaultSnippets = [
    makeSnippet(
      'project with targets',
      'accounts and Regions one by one',
      { owner: 'images', targets: [target] },
      start,
    ),
    makeSnippet('project with a fleet', 'each account in each Region', { owner: 'images', fleet }, start),
  ]
  return { ...decorate(projectSchema(), projectWords), defaultSnippets }
}
