/** Who a declaration is in a target: its name, for some kinds a scope and a version. Read before anything else, as others may refer to it. */
import { identityOf, idOf, keyOf } from '../../kinds/identity.ts'
import { numberField } from '../../kinds/version-numbers.ts'
import type { Identity, Json, JsonObject } from '../../model.ts'
import { optional } from '../../optional.ts'
import { findVariables, hasVariable, interpolate, isReference, type Scope } from '../variables/interpolate.ts'
import type { Declaration } from './draft.ts'

export interface Who {
  /** As it is spelt. */
  readonly name: string
  readonly identity: Identity
  /** The identity as a text. */
  readonly key: string
  readonly id: string
  /** For a kind with versions: the number that it declares. */
  readonly version?: string
}

/**
 * Returns who a declaration is in a scope, given who it is in another one, if it is anybody: undefined where its name or scope is missing or cannot be
 * used.
 */
export function readWho(
  { document: { value }, kind: { kind, scopeField, versions } }: Pick<Declaration, 'document' | 'kind'>,
  defaults: JsonObject | undefined,
  scope: Scope,
  elsewhere?: Who,
): Who | undefined {
  const written = (field: string | undefined): Json | undefined =>
    field === undefined ? undefined : (value[field] ?? (Object.hasOwn(value, field) ? null : defaults?.[field]))
  const texts = [written('name'), written(scopeField), written(versions && numberField)] as const
  if (elsewhere !== undefined && !texts.some((text) => typeof text === 'string' && hasVariable(text))) return elsewhere
  const [name, within, version] = texts.map((text) => readText(text, scope))
  if (name === undefined || (scopeField !== undefined && within === undefined)) return undefined
  const identity = identityOf(kind, name, within)
  const [id, key] = [idOf(kind, name, within), keyOf(identity)]
  return { name, identity, key: key === id ? id : key, id, ...optional({ version }) }
}

/**
 * Returns what a text stands for; undefined where it is none that can be used, or empty. One that refers to another document is not looked up:
 * nobody knows yet who is declared.
 */
function readText(written: Json | undefined, scope: Scope): string | undefined {
  if (typeof written !== 'string' || written === '') return undefined
  if (!hasVariable(written)) return written
  if (findVariables(written).some(({ text }) => isReference(text))) return undefined
  const text = interpolate(written, scope)
  return typeof text === 'string' && text !== '' && !hasVariable(text) ? text : undefined
}
