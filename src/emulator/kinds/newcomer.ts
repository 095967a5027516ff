import { slugOf } from '../core/arn.ts'
import { textOf, type JsonObject } from '../core/json.ts'
import type { Switches } from '../core/switches.ts'
import { part, textIn } from '../core/fields.ts'

/** Takes a Create, or a seed, apart: what says where the resource goes, its tags, and all else. */
export function readNewcomer(input: JsonObject, switches: Switches) {
  const name = textOf(input, 'name')
  const { name: _, semanticVersion: __, tags, ...fields } = input
  const version = textIn(input, 'semanticVersion') ?? ''
  return { name, slug: slugOf(name, switches), version, tags: part(tags), fields }
}
