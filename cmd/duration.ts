/** Returns a duration such as `90s`, `5m` or `1h` in milliseconds; undefined if it is none. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,6})(ms|s|m|h)$/.exec(text)
  if (match === null) return undefined
  const units: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }
  return Number(match[1]) * (units[match[2] ?? ''] ?? 0)
}
