/** Lengths of time as people write them and read them. */

/** A duration as people write it. */
export const durationForm = /^(\d{1,6})(ms|s|m|h|d)$/

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Returns a duration such as `90s`, `5m`, `1h` or `14d` in milliseconds; undefined if it is none. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit = ''] = durationForm.exec(text) ?? []
  return count === undefined ? undefined : Number(count) * (units[unit] ?? 0)
}

/** Returns a duration for people: `45s`, `2m 05s`, `1h 10m`. */
export function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  const two = (count: number): string => String(count).padStart(2, '0')
  if (minutes === 0) return `${seconds}s`
  return minutes < 60 ? `${minutes}m ${two(seconds % 60)}s` : `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`
}
