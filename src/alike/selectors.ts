/** What a document says of where it belongs, as few words as do. */
import type { Target } from '../model.ts'
import { selectorOf } from '../selector.ts'

/** Returns the selectors of just these targets among all; undefined where they are all. */
export function selectorsOf(chosen: readonly Target[], all: readonly Target[]): readonly string[] | undefined {
  const names = new Set(chosen.map(({ name }) => name))
  const others = all.filter(({ name }) => !names.has(name))
  if (others.length === 0) return undefined
  if (chosen.length === 1) return [...names]
  const isJust = (selector: string): boolean => {
    const isSelected = selectorOf([selector])
    return chosen.every(isSelected) && !others.some(isSelected)
  }
  const labels = chosen.flatMap((target) => Object.entries(target.labels).map(([key, value]) => `${key}=${value}`))
  const globs = [...new Set(chosen.flatMap(({ name }) => prefixes(name)))]
  const short = [...new Set(labels), ...globs].find(isJust)
  if (short !== undefined) return [short]
  return others.length < chosen.length ? others.map(({ name }) => `!${name}`) : [...names]
}

/** `prod-*` and `*-us` of `prod-us`. */
function prefixes(name: string): readonly string[] {
  const parts = name.split('-')
  if (parts.length < 2) return []
  return [...parts.slice(1).map((_, index) => `${parts.slice(0, index + 1).join('-')}-*`), `*-${parts.at(-1) ?? ''}`]
}
