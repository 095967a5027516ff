/** Members that may be undefined: what is undefined is left out, so that a value has a member or does not have it. */

/** `T` without undefined: a member that may be undefined may be missing instead. */
export type Optional<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Returns `members` without those that are undefined, in the same order. Made to be spread: `{ id, ...optional({ reason, source }) }`. */
export function optional<T extends object>(members: T): Optional<T> {
  const left: Record<string, unknown> = {}
  for (const name of Object.keys(members)) {
    const value = (members as Record<string, unknown>)[name]
    if (value !== undefined) left[name] = value
  }
  return left as Optional<T>
}
