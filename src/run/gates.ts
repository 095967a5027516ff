/** Gates of a whole run: whose credentials they are, that no two targets are one, and whether what is planned is what was reviewed. */
import { isPending } from '../action.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Session } from '../aws/session.ts'
import type { Diagnostic, Plan, Target } from '../model.ts'
import { guardExpected } from '../plan/guard.ts'
import { findUncovered, isIrreversible, type Uncovered } from '../plan/review.ts'
import { enumerate } from '../enumerate.ts'
import { countOf } from '../plural.ts'
import { accountOf } from '../target-account.ts'
import type { OpenTarget } from './open-target.ts'
import type { Planned } from './plan-open-target.ts'
import type { RunInput } from './run-input.ts'

/** Why a target must not be worked on with the credentials that were found. */
export interface Refusal {
  readonly name: 'accountMismatch' | 'accountNotPinned'
  readonly target: string
  readonly expected: string
  readonly actual: string
  readonly arn: string
}

/** The account that a target is pinned to must be that of the credentials; an unattended apply must be pinned. */
export function guardIdentity(
  { command, backend, isAttended }: RunInput,
  { target, session }: OpenTarget,
): Refusal | undefined {
  if (session === undefined) return undefined
  const mustBePinned = command === 'apply' && backend !== 'emulator' && !isAttended
  const isUnpinned = mustBePinned && target.account === undefined
  return guardAccount(target, session) ?? (isUnpinned ? refuse('accountNotPinned', target, session) : undefined)
}

/** Nothing is read with credentials of another account than the one that a target is pinned to. */
export function guardAccount(target: Target, session: Session): Refusal | undefined {
  const isForeign = target.account !== undefined && target.account !== session.target.account
  return isForeign ? refuse('accountMismatch', target, session) : undefined
}

function refuse(name: Refusal['name'], target: Target, session: Session): Refusal {
  const { account: expected = '' } = target
  return { name, target: target.name, expected, actual: session.target.account, arn: session.caller }
}

/** Returns what is to be told of refusals: the same credentials at many targets are one finding. */
export function tellRefusals(refusals: readonly Refusal[]): readonly Diagnostic[] {
  const keyOf = ({ name, arn }: Refusal): string => `${name} ${arn}`
  return [...new Map(refusals.map((one) => [keyOf(one), one])).values()].flatMap((first) => {
    const all = refusals.filter((one) => keyOf(one) === keyOf(first))
    if (all.length === 1) return [diagnose(first.name, first)]
    const isMismatch = first.name === 'accountMismatch'
    const targets = enumerate(all.map(({ target, expected }) => (isMismatch ? `${target} (${expected})` : target)))
    const params = { count: all.length, targets, actual: first.actual, arn: first.arn }
    return [isMismatch ? diagnose('accountsMismatch', params) : diagnose('accountsNotPinned', params)]
  })
}

/**
 * Targets that turn out to be one account and Region: each would undo what the other does. What is not part of this run, or cannot be
 * reached, counts as far as the project file says where it is.
 */
export function guardSameTarget({ otherTargets }: RunInput, opened: readonly OpenTarget[]): readonly Diagnostic[] {
  const first = new Map<string, string>()
  const all = [...opened, ...otherTargets.map((target): Pick<OpenTarget, 'target' | 'session'> => ({ target }))]
  return all.flatMap(({ target, session }) => {
    const account = session?.target.account ?? accountOf(target)
    const region = session?.target.region ?? target.region
    // Credentials of another account than the pinned one have a finding of their own.
    if (account === undefined || region === undefined || (target.account ?? account) !== account) return []
    const where = `${account} ${region}`
    const other = first.get(where)
    if (other !== undefined) return [diagnose('sameTarget', { first: other, second: target.name, where })]
    first.set(where, target.name)
    return []
  })
}

/** Deletes where another target may be the same account and Region, declaring what would go: nobody was asked where it is, and no file says so. */
export function guardUnknownTargets(
  { otherTargets }: RunInput,
  opened: readonly OpenTarget[],
  planned: readonly Planned[],
): readonly Diagnostic[] {
  const unknown = [
    ...opened.filter(({ session }) => session === undefined).map(({ target }) => target),
    ...otherTargets,
  ].filter((target) => accountOf(target) === undefined && !target.retired)
  return planned
    .filter(({ deletes }) => deletes)
    .flatMap(({ opened: { target, session } }) => {
      const region = session?.target.region
      const others = unknown.filter((target) => target.region === undefined || target.region === region)
      if (others.length === 0) return []
      const names = enumerate(others.map(({ name }) => name))
      return [diagnose('pruneBesideUnknown', { target: target.name, others: names, region: region ?? '' })]
    })
}

/** What the gates of a review say: errors refuse the run, warnings go into its report. */
export function guardReview(input: RunInput, planned: readonly Planned[]): readonly Diagnostic[] {
  const { expected, reviewed, reviewPolicy } = input
  const needsAll = expected.length > 0 || (reviewed !== undefined && reviewPolicy === 'strict')
  const unread = needsAll ? planned.filter(({ plan }) => plan === undefined) : []
  if (unread.length > 0) {
    const flag = expected.length > 0 ? '--expect' : '--reviewed'
    return unread.map(({ opened }) => diagnose('targetUnreadable', { target: opened.target.name, flag }))
  }
  const plans = planned.flatMap(({ plan }) => plan ?? [])
  return [...guardExpected(plans, expected), ...guardCovered(input, plans)]
}

/**
 * `strict` refuses what no report covers. `warn` refuses of that what cannot be taken back, and names the rest. Where no report is given,
 * `warn` has nothing to compare with, and says so.
 */
function guardCovered({ reviewed, reviewPolicy, backend }: RunInput, plans: readonly Plan[]): readonly Diagnostic[] {
  if (reviewPolicy === 'off') return []
  if (reviewed === undefined) {
    const count = plans.flatMap((plan) => plan.changes).filter(isPending).length
    if (count === 0) return []
    const found = diagnose('nothingReviewed', { count })
    return [reviewPolicy === 'strict' ? found : { ...found, severity: 'warning' }]
  }
  return plans.flatMap((plan) => {
    const uncovered = findUncovered(plan, backend, reviewed)
    const refused = uncovered.filter(({ change }) => reviewPolicy === 'strict' || isIrreversible(change))
    const noted = uncovered.filter((one) => !refused.includes(one))
    return [...sayUncovered('notReviewed', plan, refused), ...sayUncovered('appliedUnreviewed', plan, noted)]
  })
}

function sayUncovered(
  name: 'notReviewed' | 'appliedUnreviewed',
  plan: Plan,
  uncovered: readonly Uncovered[],
): readonly Diagnostic[] {
  if (uncovered.length === 0) return []
  const ids = uncovered.map(({ change, what }) => `${change.id} (${what})`).join('; ')
  return [diagnose(name, { target: plan.target.name, changes: countOf(uncovered.length, 'change'), ids })]
}
