/** Canonical JSON and digests: equal values give equal bytes, whatever the order of their keys. */
import { hash } from 'node:crypto'
import type { Json, JsonObject } from './model.ts'

/** Returns `value` as JSON without white space, the keys of objects in code-unit order. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = value as JsonObject
    // Without a comparison of its own, `sort` orders texts by their code units.
    const entries = Object.keys(members).sort()
    return `{${entries.map((key) => `${JSON.stringify(key)}:${canonicalJson(members[key] ?? null)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** Returns the SHA-256 of the canonical JSON of `value` as a text: by way of a buffer it takes Node three times as long. */
export function digestOf(value: Json, form: 'hex' | 'base64' | 'base64url'): string {
  return hash('sha256', canonicalJson(value), form)
}

/** Reports whether a value is nested deeper than `levels`. Asked of JSON from outside first: what walks it later must come back. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item))
}
