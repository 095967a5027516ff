/** Fleets: reports of many targets, told by what a function says of each of them. */
import type { Change, ResolvedTarget } from '../../src/model.ts'
import type { Report } from '../../src/report/report.ts'
import { target } from './builders.ts'
import { change, plan, report, result, type ReportFacts, type Result } from './reports.ts'

const regions = ['us-east-1', 'eu-west-1', 'eu-central-1', 'ap-southeast-2']

/** The place of the target with this index: an account per four of them, a region each. */
function placeAt(index: number): ResolvedTarget {
  const account = String(100_000_000_000 + Math.floor(index / regions.length))
  const region = regions[index % regions.length] ?? ''
  return { ...target, name: `t${String(index + 1).padStart(3, '0')}`, account, region }
}

/** A result of a target; what says nothing of it has a plan with these changes. */
export function planned(place: ResolvedTarget, changes: readonly Change[], more: Partial<Result> = {}): Result {
  const made = { ...plan(changes), target: place }
  return result(changes, undefined, { target: place, plan: made, ...more })
}

/** A change of a configuration called `name`. */
export function named(name: string, more: Partial<Change> = {}): Change {
  return change({
    name,
    id: `InfrastructureConfiguration/${name}`,
    arn: `arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/${name}`,
    ...more,
  })
}

/** A report of `size` targets. */
export function fleet(
  size: number,
  resultAt: (place: ResolvedTarget, index: number) => Result,
  more: ReportFacts = {},
): Report {
  return report({ results: Array.from({ length: size }, (_, index) => resultAt(placeAt(index), index)), ...more })
}
