/** Whether a plan was reviewed: each of its changes must stand in a report, with at least the same fields. */
import { uncovered } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import type { Change, Plan, PlannedField } from '../model.ts'
import { optional } from '../optional.ts'
import { isPending } from '../action.ts'
import { placeOf } from './digest.ts'
import { isSameDifference, type Difference } from './equal.ts'

/** What becomes of an apply that goes beyond what was reviewed. */
export type ReviewPolicy = 'off' | 'warn' | 'strict'

/** The part of a report that says what was reviewed. Reports of other versions may hold more. */
export interface ReviewedReport {
  readonly backend: string
  /** No account was asked: it says nothing about what an apply does. */
  readonly offline?: boolean
  readonly targets: readonly {
    readonly name: string
    readonly account: string | null
    readonly region: string | null
    readonly offline?: boolean
    readonly changes: readonly ReviewedChange[]
  }[]
}

interface ReviewedChange extends Pick<Change, 'id' | 'arn' | 'name' | 'version'> {
  readonly action: string
  readonly versions?: readonly string[]
  readonly fields: readonly (Difference & Pick<PlannedField, 'covered'>)[]
}

/** A change that no report covers, and what about it is new. */
export interface Uncovered {
  readonly change: Change
  readonly what: string
}

/**
 * Returns the changes of a plan that would write and that the reports do not cover. A reviewed adoption covers an update. The fields of
 * an update may have been reviewed in several reports, as several pull requests may be merged before one apply; anything else was
 * reviewed as a whole or not at all. What was made against another backend says nothing about this one: an emulator can stand behind any
 * endpoint. What was made without the account says nothing either.
 */
export function findUncovered(plan: Plan, backend: string, reports: readonly ReviewedReport[]): readonly Uncovered[] {
  const { name, account, region } = plan.target
  const shown = reports.flatMap((report) =>
    report.targets
      .filter((target) => target.name === name && target.account === account && target.region === region)
      .map(({ offline, changes }) => {
        return { changes, counts: report.backend === backend && report.offline !== true && offline !== true }
      }),
  )
  const reviewed = shown.filter(({ counts }) => counts).flatMap(({ changes }) => changes)
  const passedOver = shown.filter(({ counts }) => !counts).flatMap(({ changes }) => changes)
  return plan.changes.filter(isPending).flatMap((change): Uncovered[] => {
    const candidates = reviewed.filter((other) => isSameStep(other, change))
    if (candidates.length === 0) {
      const isPassedOver = passedOver.some((other) => isSameStep(other, change))
      const why = isPassedOver ? uncovered.passedOver : uncovered.isNew
      return [{ change, what: fill(why, { action: change.action }) }]
    }
    const seen =
      change.action === 'update' ? [candidates.flatMap(({ fields }) => fields)] : candidates.map(({ fields }) => fields)
    const missing = seen.map((fields) => {
      return change.fields.filter(
        (field) => !fields.some((other) => isSameDifference(asCovered(other), asCovered(field))),
      )
    })
    if (missing.some((fields) => fields.length === 0) && candidates.some((other) => goesTo(other, change))) return []
    const paths = [...new Set(missing.flat().map((field) => field.path))]
    return [{ change, what: fill(uncovered.otherValues, { paths: paths.join(', ') }) }]
  })
}

/** Numbers that were assigned since may be others. */
function asCovered({ path, before, after, covered }: ReviewedChange['fields'][number]): Difference {
  return { path, ...(covered ?? optional({ before, after })) }
}

/** Of a line that goes, no version goes that was not reviewed. */
function goesTo({ versions: reviewed = [] }: ReviewedChange, { versions = [] }: Change): boolean {
  return versions.every(({ arn }) => reviewed.includes(arn))
}

/** A create sends the name as it is spelt. */
function isSameStep(reviewed: ReviewedChange, planned: Change): boolean {
  const isSame = placeOf(reviewed) === placeOf(planned) && covers(reviewed.action, planned.action)
  return isSame && (planned.action !== 'create' || reviewed.name === planned.name)
}

function covers(reviewed: string, planned: string): boolean {
  return reviewed === planned || (reviewed === 'adopt' && planned === 'update')
}

/**
 * Reports whether a change must never happen unreviewed, under `warn` either: it deletes, takes something over, or lifts the protection
 * that keeps something from being deleted.
 */
export function isIrreversible({ action, fields }: Pick<Change, 'action' | 'fields'>): boolean {
  if (action === 'delete' || action === 'adopt') return true
  return fields.some(({ keys: [first, second], after }) => first === 'kiln' && second === 'protect' && after === false)
}
