/** The texts of a configuration in fields that refer to others. */
import { isList, isObject } from '../json.ts'
import type { Json, JsonObject, Path } from '../model.ts'
import type { KindDefinition } from './kind.ts'

/** A text in a field that refers to other configurations. */
export interface ReferenceText {
  readonly path: Path
  readonly pattern: string
  readonly value: string
  /** Names of the kinds that may stand there. */
  readonly kinds: readonly string[]
}

/** Returns the texts of fields that refer to other configurations, in the order in which the kind names them. */
export function findReferenceTexts(kind: KindDefinition, fields: JsonObject): readonly ReferenceText[] {
  return Object.entries(kind.references).flatMap(([pattern, kinds]) =>
    [...textsAt(fields, pattern.split('.'), [])].map(({ path, value }) => ({ path, pattern, value, kinds })),
  )
}

function* textsAt(
  value: Json | undefined,
  steps: readonly string[],
  path: Path,
): Iterable<{ path: Path; value: string }> {
  const [step, ...rest] = steps
  if (step === undefined) {
    if (typeof value === 'string' && value !== '') yield { path, value }
  } else if (step === '*') {
    for (const [index, item] of (isList(value) ? value : []).entries()) yield* textsAt(item, rest, [...path, index])
  } else if (isObject(value) && Object.hasOwn(value, step)) {
    yield* textsAt(value[step], rest, [...path, step])
  }
}
