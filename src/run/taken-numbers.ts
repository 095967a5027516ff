/** What a base revision says of exact numbers, without any account: whose content changed while the number stayed. */
import { ProblemList } from '../config/desire/problems.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { enumerate } from '../enumerate.ts'
import { raiseNumber } from '../kinds/raise-number.ts'
import { numberField } from '../kinds/version-numbers.ts'
import type { Desired, Diagnostic } from '../model.ts'
import { findTaken, type Taken } from '../plan/taken-numbers.ts'
import type { Based } from './base.ts'
import type { Loaded } from './load.ts'
import { formatSource } from '../source.ts'

/** Returns what needs another number, in each target that the base revision declares something for. */
export function findAllTaken({ project, targets, declared }: Loaded, based: Based): readonly Taken[] {
  if (project === undefined || declared === undefined) return []
  return targets.flatMap((target) => {
    const then = based.desiredFor(target)
    if (then === undefined) return []
    return findTaken({ desired: declared.in(target).desired, base: then.desired, policy: project })
  })
}

/** Returns one error for each number that cannot stay, where it is written. */
export function diagnoseTaken(based: Based): readonly Diagnostic[] {
  const { loaded, base } = based
  const found = findAllTaken(loaded, based)
  const places = countPlaces(found.length === 0 ? [] : (loaded.declared?.desired ?? []))
  const problems = new Map<string, ProblemList>()
  for (const taken of found) {
    const { desired } = taken
    const key = keyOfDocument(desired)
    const list = problems.get(key) ?? new ProblemList(places.get(key) ?? 0)
    problems.set(key, list)
    list.add(desired.target, diagnoseOne(taken, base?.revision ?? '', loaded))
  }
  return [...problems.values()].flatMap((list) => list.list())
}

function diagnoseOne({ desired, number, fields, because }: Taken, revision: string, { declared }: Loaded): Diagnostic {
  const { id, target } = desired
  const keys = [numberField]
  const source = declared?.findScalar(target, id, keys)?.source ?? declared?.locate(target, id, keys)
  const paths = [...new Set(fields.map(({ path }) => path))]
  const params = {
    id,
    number,
    base: revision.slice(0, 12),
    fields: because.length === 0 ? enumerate(paths) : `${enumerate(paths)}, because of ${enumerate(because)}`,
    next: raiseNumber(number, 'patch'),
    form: number.replace(/\d+$/, 'x'),
  }
  return diagnose('versionTaken', params, source)
}

/** In how many targets each document is. */
function countPlaces(desired: readonly Desired[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of desired) counts.set(keyOfDocument(one), (counts.get(keyOfDocument(one)) ?? 0) + 1)
  return counts
}

function keyOfDocument({ source }: Desired): string {
  return formatSource(source)
}
