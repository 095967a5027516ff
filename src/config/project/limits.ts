/** What kiln.yaml says of numbers: how much an apply may change, and how long versions stay. */
import type { Limits, Versions } from '../../project.ts'
import { parseDuration } from '../../duration.ts'
import { isObject } from '../../json.ts'
import type { Json, JsonObject } from '../../model.ts'
import { optional } from '../../optional.ts'

const day = 86_400_000

export const defaultLimits: Limits = {
  deletes: { count: 5, percent: 30 },
  updates: { percent: 50 },
  versions: { count: 20 },
}

export const defaultVersions: Versions = { minAge: 14 * day, rebuild: true }

/** Reads `limits`. What has the wrong type is as if it were not there, here and below. */
export function readLimits(value: Json | undefined): Limits {
  const given = membersOf(value)
  const numberAt = (action: string, key: string): number | undefined => numberOf(membersOf(given[action])[key])
  const { deletes, updates, versions } = defaultLimits
  return {
    deletes: {
      count: numberAt('deletes', 'count') ?? deletes.count,
      percent: numberAt('deletes', 'percent') ?? deletes.percent,
    },
    updates: { percent: numberAt('updates', 'percent') ?? updates.percent },
    versions: { count: numberAt('versions', 'count') ?? versions.count },
  }
}

/** Reads `versions`. */
export function readVersions(value: Json | undefined): Versions {
  const { keep, minAge, rebuild } = membersOf(value)
  return {
    ...optional({ keep: numberOf(keep) }),
    minAge: (typeof minAge === 'string' ? parseDuration(minAge) : undefined) ?? defaultVersions.minAge,
    rebuild: typeof rebuild === 'boolean' ? rebuild : defaultVersions.rebuild,
  }
}

/** Reads `quotas`. */
export function readQuotas(value: Json | undefined): Readonly<Record<string, number>> {
  const entries = Object.entries(membersOf(value))
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
}

function membersOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}
