/** A JSON value. The emulator never changes one in place: what was stored, sent or remembered stays as it was. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [member: string]: Json }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member that is known to be text, because the value passed a check or is one of ours. Throws otherwise: that is a bug. */
export function textOf(value: JsonObject, member: string): string {
  const text = value[member]
  if (typeof text !== 'string') throw new Error(`${member} is not text`)
  return text
}

/** A deep copy; a key such as `__proto__`, legal in tags, stays an ordinary key. */
export function copyOf<T extends Json>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** The value as text that does not depend on the order of keys; equal values give equal text. */
export function canonicalText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] as Json)}`)
  return `{${members.join(',')}}`
}

/** `extra` laid over `base`: objects merge at every depth, anything else is replaced. */
export function mergeDeep(base: JsonObject, extra: JsonObject): JsonObject {
  const merged = new Map<string, Json>(Object.entries(base))
  for (const [key, value] of Object.entries(extra)) {
    const before = merged.get(key)
    merged.set(key, isObject(before) && isObject(value) ? mergeDeep(before, value) : value)
  }
  return Object.fromEntries(merged)
}

/** The object without empty lists and objects, at every depth; undefined when nothing is left. */
export function withoutEmpty(value: JsonObject): JsonObject | undefined {
  const kept: [string, Json][] = []
  for (const [key, member] of Object.entries(value)) {
    const rest = isObject(member) ? withoutEmpty(member) : member
    if (rest !== undefined && !(Array.isArray(rest) && rest.length === 0)) kept.push([key, rest])
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
