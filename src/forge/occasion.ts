/** When Kiln speaks in a pull request, and in which one. */
import { isPending } from '../action.ts'
import type { Report } from '../report/report.ts'
import type { Forge, PullRequest } from './forge.ts'

/**
 * Reports whether there is something to say: a change that the pull request causes, a finding, a failure. What was already different
 * before it is shown in a comment, but is no reason to write one.
 */
export function isWorthSaying({ command, outcome, diagnostics, targets }: Report): boolean {
  if (outcome !== 'clean' && !(command === 'plan' && outcome === 'changes')) return true
  const changes = targets.flatMap((target) => target.changes)
  return (
    diagnostics.length > 0 ||
    targets.some(
      (target) => target.status !== 'ok' || target.diagnostics.some(({ severity }) => severity === 'error'),
    ) ||
    changes.some(
      (change) =>
        change.preexisting === undefined &&
        (isPending(change) || change.action === 'orphan' || change.action === 'blocked'),
    )
  )
}

/** Reports whether an apply is to be impossible to miss: a comment that is edited notifies nobody. */
export function isFailedApply({ command, outcome }: Report): boolean {
  return command === 'apply' && outcome !== 'clean' && outcome !== 'applied' && outcome !== 'superseded'
}

/**
 * Resolves to the pull request that `commit` stands for. For an apply, the one that was merged as it; else the open one whose tip it is.
 * Rejects with `ForgeError`.
 */
export async function findPullRequest(forge: Forge, commit: string, isApply: boolean): Promise<number | undefined> {
  const found = await forge.pullRequestsOf(commit)
  const isOpenTip = (one: PullRequest): boolean => one.isOpen && one.headSha === commit
  if (!isApply) return found.find(isOpenTip)?.number
  const merged = found.filter((one) => one.isMerged)
  return (merged.find((one) => one.mergeSha === commit) ?? merged[0] ?? found.find(isOpenTip))?.number
}

/**
 * Resolves to the pull request that an earlier run was about, by what the forge says of its branch. Nothing that the run itself left behind is
 * believed: it may be a stranger's. Undefined also when its commit is no longer the tip. Rejects with `ForgeError`.
 */
export async function findPullRequestOf(
  forge: Forge,
  {
    headOwner,
    headBranch,
    headSha,
  }: { readonly headOwner: string; readonly headBranch: string; readonly headSha: string },
): Promise<number | undefined> {
  const found = await forge.openPullRequestsFrom(headOwner, headBranch)
  return found.find((one) => one.headSha === headSha)?.number
}
