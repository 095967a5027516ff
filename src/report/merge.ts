/**
 * Many reports as one. What comes out depends on the set of runs alone: their order, and merging what is merged already, change nothing.
 * For that a merged report keeps what it is made of: its runs (`parts`) and their fleets.
 *
 * A target that several runs have a row for is shown as the latest of them saw it: by the start of the run, then by its id. A run that is
 * overtaken everywhere no longer counts for the verdict.
 */
import { compareText } from '../compare-text.ts'
import { canonicalJson } from '../canonical.ts'
import { sortDiagnostics } from '../diagnostic/diagnose.ts'
import type { Json } from '../model.ts'
import { optional } from '../optional.ts'
import { judge } from './judge.ts'
import { findGap } from './merge-gap.ts'
import {
  compareParts,
  mergeRuns,
  takeApart,
  verdictOfParts,
  warnOfRevisions,
  type RunPart,
  type Piece,
} from './part.ts'
import type { FailCondition, Report, ReportTarget } from './report.ts'
import { declinedIn, digestOfTargets, sumUp, totalsOf } from './summarise.ts'

export interface MergeOptions {
  /** Version of this Kiln. */
  readonly version: string
  readonly detailedExitcode: boolean
  /** What a drift check fails on besides drift. */
  readonly failOn?: readonly FailCondition[]
  /** Names of the targets that the result has to hold, where the reports do not say so themselves. */
  readonly fleet?: readonly string[]
}

/** Merges reports of one command against one backend, which `findConflict` has found to fit together. */
export function mergeReports(reports: readonly [Report, ...Report[]], options: MergeOptions): Report {
  const [{ command, backend, offline, base }] = reports
  const pieces = reports.map(takeApart)
  const known = new Map(pieces.flatMap((piece) => piece.parts).map((part) => [part.id, part]))
  const parts = [...known.values()].sort(compareParts)
  const owners = findOwners(parts)
  const current = findCurrent(parts, owners)
  const isSuperseded = current.every(({ outcome }) => outcome === 'superseded')
  const supersededBy = isSuperseded ? current[0]?.supersededBy : undefined
  const hasBase = base !== undefined && reports.every((one) => one.base?.revision === base.revision)

  const rows = pickRows(owners, pieces)
  const others = [...pieces.flatMap((piece) => piece.fleets), ...(options.fleet ? [options.fleet] : [])]
  const fleets = sortFleets(
    parts.flatMap(({ shard }) => (shard === undefined ? [] : [shard.fleet])),
    others,
  )
  const names = [...new Set([...fleets.flat(), ...[...rows.keys()].sort(compareText)])]
  const targets = names.map((name) => rows.get(name) ?? unreported(name))
  const gap = findGap(
    parts,
    names.filter((name) => !rows.has(name)),
  )
  const judged = judge(
    {
      command,
      detailedExitcode: options.detailedExitcode,
      ...optional({ failOn: options.failOn }),
      ...verdictOfParts(current),
      // What an overtaken run wrote is there all the same.
      writes: parts.reduce((sum, { run }) => sum + run.requests.write, 0),
      ...optional({ gap: gap.kind }),
    },
    targets,
  )
  const found = [...current.flatMap((part) => part.diagnostics), ...gap.diagnostics, ...warnOfRevisions(current)]
  return {
    formatVersion: '1.0',
    tool: { name: 'kiln', version: options.version },
    command,
    backend,
    ...optional({ offline }),
    ...(hasBase ? { base } : {}),
    ...optional({ supersededBy }),
    ...declinedIn(judged.outcome, found),
    ...(reports.some((one) => one.narrowed === true) ? { narrowed: true } : {}),
    ...(isSuperseded ? { outcome: 'superseded', exitCode: 0 } : judged),
    digest: digestOfTargets(targets),
    ...totalsOf(targets),
    targets,
    diagnostics: sortDiagnostics(distinct(found)),
    run: mergeRuns(current),
    parts: parts.map(({ shard, ...part }) => ({
      ...part,
      ...(shard === undefined ? {} : { shard: { ...shard, fleet: indexOf(fleets, shard.fleet) } }),
    })),
    fleets,
  }
}

/** Returns for each target the run whose row counts. The latest come first. */
function findOwners(parts: readonly RunPart[]): ReadonlyMap<string, RunPart> {
  return new Map(parts.toReversed().flatMap((part) => part.targets.map((name) => [name, part] as const)))
}

/** Runs that still count: not those whose every row is overtaken, nor an earlier attempt at a shard that came to no rows. */
function findCurrent(parts: readonly RunPart[], owners: ReadonlyMap<string, RunPart>): readonly RunPart[] {
  const owning = new Set(owners.values())
  const attempted = new Set<string>()
  return parts.filter((part) => {
    const shard = part.shard === undefined ? undefined : `${part.shard.index}/${part.shard.of}`
    const isOvertaken = shard !== undefined && attempted.has(shard)
    if (shard !== undefined) attempted.add(shard)
    return part.targets.length === 0 ? !isOvertaken : owning.has(part)
  })
}

function pickRows(owners: ReadonlyMap<string, RunPart>, pieces: readonly Piece[]): ReadonlyMap<string, ReportTarget> {
  const rows = new Map<string, ReportTarget>()
  for (const { parts, targets } of pieces) {
    const ids = new Set(parts.map(({ id }) => id))
    for (const row of targets) {
      const owner = owners.get(row.name)
      if (owner === undefined || !ids.has(owner.id)) continue
      const other = rows.get(row.name)
      // Two files that show one run differently are not what Kiln wrote; the order of the files must not decide even so.
      if (other === undefined || compareText(bytesOf(row), bytesOf(other)) < 0) rows.set(row.name, row)
    }
  }
  return rows
}

/** The row of a target of the fleet that no report speaks of. */
function unreported(name: string): ReportTarget {
  return {
    name,
    account: null,
    region: null,
    status: 'not-run',
    declared: 0,
    summary: sumUp([]),
    changes: [],
    diagnostics: [],
  }
}

/**
 * The fleets of shards first, then others that name further targets; of each the longest first. The order of their targets is that of the
 * merged report.
 */
function sortFleets(
  ofShards: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const known = new Set(ofShards.flat())
  const further = others.filter((fleet) => fleet.some((name) => !known.has(name)))
  return [ofShards, further].flatMap((fleets) => distinct(fleets).toSorted((a, b) => b.length - a.length))
}

function indexOf(fleets: readonly (readonly string[])[], fleet: readonly string[]): number {
  const bytes = bytesOf(fleet)
  return fleets.findIndex((one) => bytesOf(one) === bytes)
}

/** Each value once, in the order of their bytes. */
function distinct<T extends object>(values: readonly T[]): readonly T[] {
  const byBytes = new Map(values.map((value) => [bytesOf(value), value]))
  return [...byBytes].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value)
}

function bytesOf(value: object): string {
  return canonicalJson(value as Json)
}
