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
  const asked = Object.entries(operators).filter(([name]) => !isNeeded || names.includes(name))
  const keys = asked.map(([name, operator]): Keys => {
    const shape: Shape = 'joins' in operator ? { is: 'any' } : operator.of
    const beside = isNeeded && 'of' in operator ? operator.beside : {}
    return { [name]: { shape, ...(isNeeded ? { isNeeded } : {}) }, ...beside }
  })
  return Object.assign({}, ...keys) as Keys
}

/** Returns what an operator on other conditions has under it, undefined for one that compares: a list of them, or one. */
export function joinsOf({ operators }: Conditions, name: string): 'list' | 'one' | undefined {
  const operator = operators[name]
  return operator !== undefined && 'joins' in operator ? operator.joins : undefined
}

/** Returns the path of the first operator that stands inside of too many others. */
export function nestsTooDeep(conditions: Conditions, value: Json, path: Path, depth = 0): Path | undefined {
  if (!isObject(value)) return undefined
  for (const name of operatorsIn(conditions, value)) {
    if (joinsOf(conditions, name) === undefined) continue
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
