/** Returns a duration such as `90s`, `5m` or `1h` in milliseconds; undefined if it is none. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,6})(ms|s|m|h)$/.exec(text)
  if (match === null) return undefined
  const units: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }
  return Number(match[1]) * (units[match[2] ?? ''] ?? 0)
}

/** Returns a duration for people: `45s`, `2m 05s`, `1h 10m`. */
export function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  const two = (count: number): string => String(count).padStart(2, '0')
  if (minutes === 0) return `${seconds}s`
  return minutes < 60 ? `${minutes}m ${two(seconds % 60)}s` : `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`
}
