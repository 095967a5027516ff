/** The texts in the fields of a document. */
import { isList, isObject } from '../../json.ts'
import { keptFor } from '../../kept.ts'
import type { KindDefinition } from '../../kinds/kind.ts'
import { plainTexts } from '../../kinds/texts.ts'
import type { Json, JsonObject, Path } from '../../model.ts'

/** Fields of every kind whose text is free. */
const freeText = ['description', 'tags']

/** Returns the names of the fields of a kind whose text is free, at whatever depth. */
const freeFieldsOf = keptFor((kind: KindDefinition): ReadonlySet<string> => {
  return new Set([...freeText, ...kind.freeText, ...plainTexts(kind)])
})

/** `path` is good during the call alone; `isFree` tells whether any text may stand there. */
type Visit = (text: string, path: Path, isFree: boolean) => void

/** Calls `visit` for each text in fields of a kind, in order. */
export function visitTexts(kind: KindDefinition, fields: JsonObject, visit: Visit): void {
  walk(fields, false, { free: freeFieldsOf(kind), path: [], visit })
}

interface Walk {
  readonly free: ReadonlySet<string>
  readonly path: (string | number)[]
  readonly visit: Visit
}

function walk(value: Json, isFree: boolean, on: Walk): void {
  const { free, path, visit } = on
  if (typeof value === 'string') visit(value, path, isFree)
  else if (isList(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index)
      walk(value[index] ?? null, isFree, on)
      path.pop()
    }
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      path.push(key)
      walk(value[key] ?? null, isFree || free.has(key), on)
      path.pop()
    }
  }
}
