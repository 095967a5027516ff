/** What keeps reports from being one: those that do not fit together, and those that are not there. */
import { diagnose } from '../diagnostic/diagnose.ts'
import { enumerate } from '../enumerate.ts'
import type { Diagnostic } from '../model.ts'
import { plural } from '../plural.ts'
import type { Judged } from './judge.ts'
import type { RunPart } from './part.ts'
import type { Report } from './report.ts'

/** Returns what is missing of the fleet. `names` are the targets without a row. */
export function findGap(
  parts: readonly RunPart[],
  names: readonly string[],
): { readonly kind?: Judged['gap']; readonly diagnostics: readonly Diagnostic[] } {
  const cuts = findMissingShards(parts)
  // Where the fleet was cut twice, one whole cut is enough.
  const isWhole = cuts.length === 0 ? names.length === 0 : cuts.some(({ missing }) => missing.length === 0)
  if (isWhole && names.length === 0) return { diagnostics: [] }
  const shards = cuts
    .filter(() => !isWhole)
    .map(({ of, missing }) => diagnose('missingShards', { shards: enumerate(missing.map(String)), of }))
  const targets =
    names.length === 0
      ? []
      : [
          diagnose('missingTargets', {
            count: `${names.length} ${plural(names.length, 'target')}`,
            targets: enumerate(names),
          }),
        ]
  return { kind: isWhole ? 'unreported' : 'lost', diagnostics: [...shards, ...targets] }
}

function findMissingShards(
  parts: readonly RunPart[],
): readonly { readonly of: number; readonly missing: readonly number[] }[] {
  const shards = parts.flatMap(({ shard }) => shard ?? [])
  const sizes = [...new Set(shards.map(({ of }) => of))].sort((a, b) => a - b)
  return sizes.map((of) => {
    const present = new Set(shards.filter((shard) => shard.of === of).map(({ index }) => index))
    const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !present.has(index))
    return { of, missing }
  })
}

/** A report and the name of its file. */
export interface NamedReport {
  readonly file: string
  readonly report: Report
}

/** Returns why reports cannot be one: another command or backend, or one name for two places. Undefined if they can. */
export function findConflict(named: readonly NamedReport[]): Diagnostic | undefined {
  const [first] = named
  const places = new Map<string, { readonly file: string; readonly place: string }>()
  for (const { file, report } of named) {
    const [a, b] = [kindOfRun(first?.report ?? report), kindOfRun(report)]
    if (a !== b) return diagnose('unlikeReports', { first: first?.file ?? file, a, second: file, b })
    for (const { name, account, region } of report.targets) {
      if (account === null || region === null) continue
      const place = `${account} ${region}`
      const other = places.get(name)
      if (other !== undefined && other.place !== place) {
        return diagnose('targetOfTwoPlaces', {
          target: name,
          first: other.file,
          a: other.place,
          second: file,
          b: place,
        })
      }
      places.set(name, { file, place })
    }
  }
  return undefined
}

function kindOfRun({ command, backend, offline }: Report): string {
  return `${command} ${offline === true ? 'offline' : `on ${backend}`}`
}
