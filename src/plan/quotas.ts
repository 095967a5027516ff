/** How near a plan comes to what an account can have: told from the lists that were read anyway. */
import { diagnose } from '../diagnostic/diagnose.ts'
import { kinds } from '../kinds/registry.ts'
import type { Change, Diagnostic, Observed } from '../model.ts'
import type { Quota } from '../planned-version.ts'
import type { Policy } from '../project.ts'

/** From this part of a quota on, a plan that makes more warns. */
const nearPart = 0.8

/** Returns how many of each kind with versions there will be, where the plan makes some. */
export function countQuotas(changes: readonly Change[], { live }: Observed, { quotas }: Policy): readonly Quota[] {
  return [...kinds.values()].flatMap(({ kind, versions, quota }): readonly Quota[] => {
    const makes = changes.filter((change) => change.kind === kind && change.action === 'create').length
    if (versions === undefined || makes === 0) return []
    const there = live.filter((one) => one.kind === kind).length
    return [{ kind, makes, total: there + makes, quota: quotas[kind] ?? quota }]
  })
}

/** Returns a warning where a quota is nearly used up. What the plan deletes goes last: it makes no room. */
export function warnOfQuota({ kind, makes, total, quota }: Quota): readonly Diagnostic[] {
  return total < quota * nearPart ? [] : [diagnose('quotaNear', { kind, makes, total, quota })]
}
