/** KILN5xxx: git and the pull request. */
import type { Entries } from './entry.ts'

export const gitDiagnostics = {
  revisionUnreadable: {
    code: 'KILN5001',
    severity: 'error',
    message: 'git cannot read the revision {revision}: {reason}',
    hint: 'check its name; in CI check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)',
  },
  baseUnknown: {
    code: 'KILN5011',
    severity: 'error',
    message:
      'this commit is not on the branch that others are merged into, and neither the CI platform nor this clone says which branch that is',
    hint: 'fetch that branch before Kiln runs, and name it: git remote set-head origin BRANCH',
  },
  targetHeld: {
    code: 'KILN5002',
    severity: 'warning',
    message: 'this pull request changes {keys} of {targets}: they are planned as the base revision has them',
    hint: 'the change counts after the merge; --allow-target-changes plans with it now, with the credentials of this run',
  },
  targetNotRead: {
    code: 'KILN5003',
    severity: 'warning',
    message: 'target {target} is not read: {reason}',
    hint: 'it is planned after the merge; --allow-target-changes plans it now, with the credentials of this run',
  },
  baseInvalid: {
    code: 'KILN5004',
    severity: 'warning',
    message: 'the base revision {revision} is invalid ({count} errors), so nothing is compared with it',
    hint: 'see them with kiln validate at that revision',
  },
  plannedOffline: {
    code: 'KILN5005',
    severity: 'warning',
    message:
      'planned offline, as {reason}; {against}. Checked: documents, variables, rules, and what git changes. Not checked: what the account has, drift, owners, orphans, limits',
    hint: 'run kiln plan with credentials to see what apply would do',
  },
  gitRefuses: {
    code: 'KILN5006',
    severity: 'error',
    message: 'git does not read this repository: {reason}',
    hint: 'see what git status says here; where the files belong to another user, run Kiln as that user, or give them to this one (chown -R)',
  },
  forkUnknown: {
    code: 'KILN5007',
    severity: 'warning',
    message:
      'where this commit left {revision} cannot be told, as this clone is shallow: what changed there since is not told apart from what changes here',
    hint: 'check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)',
  },
  submoduleUnread: {
    code: 'KILN5008',
    severity: 'warning',
    message:
      'the revision {revision} has a part of the configurations in the submodule {path}, which is not read there',
    hint: 'nothing is marked as differing there already; keep configurations in the repository of the project to have it told',
  },
  checkoutPartial: {
    code: 'KILN5009',
    severity: 'warning',
    message: 'the checkout lacks what git has: {what}; what is declared there is not known, and nothing is pruned',
    hint: 'check it out (git submodule update --init, git sparse-checkout disable, git restore), or remove it with git rm',
  },
  appliedUnknown: {
    code: 'KILN5010',
    severity: 'warning',
    message: 'what was declared at {revision}, the last apply, is not known: {reason}; what is missing counts as drift',
    hint: 'see what is wrong there with kiln validate at that revision',
  },
} as const satisfies Entries
