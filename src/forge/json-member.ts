/** Reads JSON that somebody else wrote: what is not there or of another type is undefined, nothing throws. */

/** Returns what stands at `path`; undefined if nothing does. */
export function memberAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => {
    return at !== null && typeof at === 'object' && Object.hasOwn(at, key)
      ? (at as Readonly<Record<string, unknown>>)[key]
      : undefined
  }, value)
}

/** Returns the text at `path`; undefined if there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = memberAt(value, ...path)
  return typeof found === 'string' ? found : undefined
}

/** Returns the whole number from 0 upwards at `path`; undefined if there is none. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = memberAt(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined
}

/** Returns the list at `path`; an empty one if there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = memberAt(value, ...path)
  return Array.isArray(found) ? found : []
}
