/** Conditions: which operators one has, what may stand beside them, and how deep they go. */
import { isList, isObject } from '../json.ts'
import type { Json, JsonObject, Path } from '../model.ts'
import type { Conditions, Keys, Shape } from './shape.ts'

/** Returns the operators of a condition, as written. */
export function operatorsIn({ operators }: Conditions, value: JsonObject): readonly string[] {
  return Object.keys(value).filter((key) => Object.hasOwn(operators, key))
}

/** Returns the keys that a condition with these operators has. With none of them, all operators. */
export function conditionKeys({ operators }: Conditions, names: readonly string[]): Keys {
  const isNeeded = names.length > 0
  const keys = (isNeeded ? names : Object.keys(operators)).map((name): Keys => {
    const operator = operators[name]
    const shape: Shape = operator === undefined || 'joins' in operator ? { is: 'any' } : operator.of
    const beside = isNeeded && operator !== undefined && 'of' in operator ? operator.beside : {}
    return { [name]: { shape, ...(isNeeded ? { isNeeded } : {}) }, ...beside }
  })
  return Object.assign({}, ...keys) as Keys
}

/** Returns the path of the first operator that stands inside of too many others. */
export function nestsTooDeep(conditions: Conditions, value: Json, path: Path, depth = 0): Path | undefined {
  if (!isObject(value)) return undefined
  for (const name of operatorsIn(conditions, value)) {
    const operator = conditions.operators[name]
    if (operator === undefined || !('joins' in operator)) continue
    const at = [...path, name]
    if (depth + 1 > conditions.maxDepth) return at
    const inside = value[name] ?? null
    const items = isList(inside) ? inside.map((item, index) => ({ item, at: [...at, index] })) : [{ item: inside, at }]
    for (const { item, at } of items) {
      const found = nestsTooDeep(conditions, item, at, depth + 1)
      if (found !== undefined) return found
    }
  }
  return undefined
}
