/** Digests of plans: equal when the same things would happen to the same places, whatever the reasons. */
import { compareText } from '../compare-text.ts'
import { isPending } from '../action.ts'
import { digestOf } from '../canonical.ts'
import { keptFor } from '../kept.ts'
import { isExactNumber } from '../kinds/version-numbers.ts'
import type { Change, Json, Plan } from '../model.ts'

/** The part of a plan that a digest is made of. */
type Covered = Pick<Plan, 'target' | 'changes' | 'keepsDrift'>

/**
 * Returns the digest of a target's plan: its identity and every change that writes, with what differs before and after. Worked out when it is
 * first asked for: where nobody asks before the writes, they do not wait for it.
 */
export const digestPlan = keptFor(({ target, changes, keepsDrift = false }: Covered): string => {
  const rows = changes
    .filter(isPending)
    .sort((a, b) => compareText(`${a.kind}/${placeOf(a)}`, `${b.kind}/${placeOf(b)}`))
    .map((change): Json => {
      const fields = change.fields.map((field): Json => {
        const { before = null, after = null } = field.covered ?? field
        return [field.path, before, after]
      })
      // The name is sent as it is spelt by a create alone: it is no part of the ARN then, which holds its normal form.
      const name = change.action === 'create' ? change.name : null
      const versions = change.versions === undefined ? [] : [change.versions.map(({ arn }) => arn).sort(compareText)]
      return [change.action, placeOf(change), name, fields, ...versions]
    })
  const kept = keepsDrift ? ['keep-drift'] : []
  return formatDigest(['kiln-plan/2', target.name, target.account, target.region, rows, ...kept])
})

/** Returns what a change is about, as it is covered: a number that was assigned may move. */
export function placeOf({
  arn,
  id,
  version,
  action,
}: Pick<Change, 'arn' | 'id' | 'version'> & { readonly action: string }): string {
  if (version === undefined || action === 'delete') return arn
  const isAssigned = version.build !== undefined || !isExactNumber(version.declared)
  return isAssigned ? `${id} ${version.declared}` : arn
}

/** Returns the digest of a run from those of its targets. */
export function digestRun(digests: readonly string[]): string {
  return formatDigest(['kiln-run/1', [...digests].sort(compareText)])
}

function formatDigest(value: Json): string {
  return `sha256:${digestOf(value, 'hex')}`
}
