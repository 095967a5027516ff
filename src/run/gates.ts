/** Gates of a whole run: whose credentials they are, and whether what is planned is what was reviewed. */
import { diagnose } from '../diagnostic.ts'
import type { Diagnostic } from '../model.ts'
import { digestRun } from '../plan/digest.ts'
import { guardExpected } from '../plan/guard.ts'
import { findUncovered } from '../plan/review.ts'
import type { Place } from './place.ts'
import type { Planned } from './plan-place.ts'
import type { RunInput } from './run-input.ts'

/** The account that a target is pinned to must be that of the credentials; an unattended apply must be pinned. */
export function guardIdentity(
  { command, backend, isAttended }: RunInput,
  { target, session }: Place,
): readonly Diagnostic[] {
  if (session === undefined) return []
  const actual = session.target.account
  if (target.account !== undefined && target.account !== actual) {
    const params = { target: target.name, expected: target.account, actual, arn: session.caller }
    return [diagnose('accountMismatch', params)]
  }
  const mustBePinned = command === 'apply' && backend !== 'emulator' && !isAttended
  return mustBePinned && target.account === undefined
    ? [diagnose('accountNotPinned', { target: target.name, actual })]
    : []
}

/** `--expect` and `--reviewed`: what was looked at is what is applied. Both need every target's plan. */
export function guardReview(input: RunInput, planned: readonly Planned[]): readonly Diagnostic[] {
  const { expected, reviewed, backend } = input
  if (expected.length === 0 && reviewed === undefined) return []
  const unread = planned.filter(({ plan }) => plan === undefined)
  if (unread.length > 0) {
    const flag = expected.length > 0 ? '--expect' : '--reviewed'
    return unread.map(({ row }) => diagnose('targetUnreadable', { target: row.name, flag }))
  }
  const plans = planned.flatMap(({ plan }) => plan ?? [])
  const unreviewed = plans.flatMap((plan) => {
    const uncovered = reviewed === undefined ? [] : findUncovered(plan, backend, reviewed)
    if (uncovered.length === 0) return []
    const ids = uncovered.map(({ change, what }) => `${change.id} (${what})`).join('; ')
    return [diagnose('notReviewed', { target: plan.target.name, count: uncovered.length, ids })]
  })
  return [...guardExpected(plans, digestRun(plans.map((plan) => plan.digest)), expected), ...unreviewed]
}
