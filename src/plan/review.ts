/** Whether a plan was reviewed: each of its changes must stand in a report, with at least the same fields. */
import type { Change, Json, Plan } from '../model.ts'
import { isEqual } from './equal.ts'

/** The part of a report that says what was reviewed. Reports of other versions may hold more. */
export interface ReviewedReport {
  readonly backend: string
  readonly targets: readonly {
    readonly name: string
    readonly account: string | null
    readonly region: string | null
    readonly changes: readonly {
      readonly arn: string
      readonly action: string
      readonly fields: readonly { readonly path: string; readonly before?: Json; readonly after?: Json }[]
    }[]
  }[]
}

/** A change that no report covers, and what about it is new. */
export interface Uncovered {
  readonly change: Change
  readonly what: string
}

/**
 * Returns the changes of a plan that would write and that none of the reports covers. A reviewed adoption covers an update. What was made
 * against another backend says nothing about this one: an emulator can stand behind any endpoint.
 */
export function findUncovered(plan: Plan, backend: string, reports: readonly ReviewedReport[]): readonly Uncovered[] {
  const { name, account, region } = plan.target
  const reviewed = reports
    .filter((report) => report.backend === backend)
    .flatMap((report) => report.targets)
    .filter((target) => target.name === name && target.account === account && target.region === region)
    .flatMap((target) => target.changes)
  return plan.changes
    .filter((change) => ['create', 'update', 'adopt', 'delete'].includes(change.action))
    .flatMap((change): Uncovered[] => {
      const candidates = reviewed.filter((other) => other.arn === change.arn && covers(other.action, change.action))
      if (candidates.length === 0) return [{ change, what: `${change.action} is new` }]
      const missing = candidates.map((other) => {
        return change.fields.filter((field) => !other.fields.some((seen) => isSameField(seen, field)))
      })
      if (missing.some((fields) => fields.length === 0)) return []
      const paths = [...new Set(missing.flat().map((field) => field.path))]
      return [{ change, what: `${paths.join(', ')} differ from what was reviewed` }]
    })
}

function covers(reviewed: string, planned: string): boolean {
  return reviewed === planned || (reviewed === 'adopt' && planned === 'update')
}

function isSameField(
  a: { readonly path: string; readonly before?: Json; readonly after?: Json },
  b: { readonly path: string; readonly before?: Json; readonly after?: Json },
): boolean {
  return a.path === b.path && isEqual(a.before, b.before) && isEqual(a.after, b.after)
}
