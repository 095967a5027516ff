/** A declaration in one target, or in all if nothing in it depends on the target: its fields, and what is wrong with them. */
import type { JsonObject } from '../../model.ts'
import { checkFields, type Checked } from '../check/check.ts'
import type { TagRules } from '../check/rules.ts'
import { hasVariable, interpolate, type Scope } from '../variables/interpolate.ts'
import { compose, type Composed } from './compose.ts'
import type { Declaration } from './site.ts'

export interface Draft extends Checked {
  readonly composed: Composed
}

/** Returns what a declaration comes to in a scope. */
export function makeDraft(
  { document, kind, block }: Declaration,
  defaults: JsonObject | undefined,
  tagRules: TagRules,
  scope: Scope,
): Draft {
  const composed = compose(document.value, defaults, scope)
  return { composed, ...checkFields(kind, composed.fields, block.unchecked, tagRules) }
}

/** Returns the name of a declaration in a scope; empty where it has none that can be used. */
export function readName({ document }: Declaration, defaults: JsonObject | undefined, scope: Scope): string {
  const written = document.value['name'] ?? (Object.hasOwn(document.value, 'name') ? null : defaults?.['name'])
  const name = typeof written === 'string' && hasVariable(written) ? interpolate(written, scope) : written
  return typeof name === 'string' && !hasVariable(name) ? name : ''
}
