/**
 * Returns `make` as a function that gives the same result again for the same object and the same rest. It is kept as long as the object is, and
 * only the last one: what many decisions ask of one thing is worked out once.
 */
export function keptFor<Of extends object, Rest extends readonly unknown[], Result>(
  make: (of: Of, ...rest: Rest) => Result,
): (of: Of, ...rest: Rest) => Result {
  const kept = new WeakMap<Of, { readonly rest: Rest; readonly result: Result }>()
  return (of, ...rest) => {
    const last = kept.get(of)
    if (last !== undefined && rest.every((one, index) => one === last.rest[index])) return last.result
    const result = make(of, ...rest)
    kept.set(of, { rest, result })
    return result
  }
}
