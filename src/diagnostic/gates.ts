/** KILN3xxx: safety gates. */
import type { Entries } from './entry.ts'

export const gatesDiagnostics = {
  accountMismatch: {
    code: 'KILN3001',
    severity: 'error',
    message: 'target {target} is pinned to account {expected}, but the credentials belong to account {actual} ({arn})',
    hint: 'use credentials of {expected}, or correct account in kiln.yaml (--account for the target default)',
  },
  accountNotPinned: {
    code: 'KILN3002',
    severity: 'error',
    message:
      'apply against AWS needs a pinned account for target {target}: otherwise the credentials alone decide where it writes',
    hint: 'set account: "{actual}" on the target in kiln.yaml, or give --account {actual}',
  },
  accountsMismatch: {
    code: 'KILN3001',
    severity: 'error',
    message: '{count} targets are pinned to other accounts than {actual}, whose the credentials are ({arn}): {targets}',
    hint: 'use credentials of those accounts, give the targets a roleArn or a profile each, or correct account in kiln.yaml',
    manyOf: 'accountMismatch',
  },
  accountsNotPinned: {
    code: 'KILN3002',
    severity: 'error',
    message:
      'apply against AWS needs a pinned account for each of {count} targets: the credentials decide otherwise where it writes: {targets}',
    hint: 'set account: "{actual}" on them in kiln.yaml, if that is where they are',
    manyOf: 'accountNotPinned',
  },
  pruneWithoutOwner: {
    code: 'KILN3003',
    severity: 'error',
    message:
      '--prune is refused: the project has no owner of its own, so Kiln cannot tell what it made from what other projects made',
    hint: 'write owner: NAME in kiln.yaml, such as owner: golden-images',
  },
  pruneNarrowed: {
    code: 'KILN3004',
    severity: 'error',
    message: '--prune is refused for target {target}: {reason}, so Kiln cannot tell what is no longer declared',
    hint: 'run on the whole project, in a whole checkout, without PATH and --only, with every list readable',
  },
  pruneOfEmptyTarget: {
    code: 'KILN3005',
    severity: 'error',
    message:
      '--prune is refused for target {target}: it declares nothing, and {count} configurations there would be deleted',
    hint: 'set retired: true on the target in kiln.yaml if you mean that',
  },
  tooManyDeletes: {
    code: 'KILN3006',
    severity: 'error',
    message: 'target {target}: {count} of {owned} owned configurations would be deleted, the limit is {limits}',
    hint: 'look at each delete; then raise the limit in kiln.yaml, or give --max-deletes {count} for this run',
  },
  tooManyUpdates: {
    code: 'KILN3007',
    severity: 'error',
    message: 'target {target}: {count} of {owned} owned configurations would be updated, the limit is {limits}',
    hint: 'look at each update; then raise the limit in kiln.yaml, or give --max-updates {count} for this run',
  },
  tooManyVersions: {
    code: 'KILN3031',
    severity: 'error',
    message: 'target {target}: {count} versions would be deleted, the limit is {limit}',
    hint: 'look at each of them; then raise the limit in kiln.yaml, or give --max-versions {count} for this run',
  },
  digestDiffers: {
    code: 'KILN3008',
    severity: 'error',
    message: 'the plan is not the expected one{where}: its digest is {actual}, expected {expected}',
    hint: 'run kiln plan again with the flags of apply, review it, and give its digest',
  },
  notConfirmed: {
    code: 'KILN3009',
    severity: 'warning',
    message: 'not applied: {answer}',
    hint: 'to apply it, run it again and answer yes, or give --yes',
  },
  reviewedCommitted: {
    code: 'KILN3017',
    severity: 'error',
    message: '{file} is a file of the repository: whoever wrote the change could have written its review',
    hint: 'give the report that the plan itself has written, such as the artifact of its job, from outside of the checkout',
  },
  reviewedUntold: {
    code: 'KILN3018',
    severity: 'error',
    message: '{file} is in the checkout, and whether it was committed cannot be told: {reason}',
    hint: 'keep reports outside of the checkout',
  },
  reviewedOther: {
    code: 'KILN3019',
    severity: 'error',
    message: '{file} is the report of {what}, which shows nobody what an apply would do',
    hint: 'give the report of a kiln plan that was not refused',
  },
  reviewedUnsound: {
    code: 'KILN3020',
    severity: 'error',
    message: '{file} contradicts itself: its counts are not those of its rows ({wrong})',
    hint: 'somebody has changed it; give the report as kiln plan wrote it',
  },
  nobodyToAsk: {
    code: 'KILN3016',
    severity: 'error',
    message: 'not applied: stdin is not a terminal, so nobody could be asked',
    hint: 'give --yes if the plan is to be applied without a question; a CI job that says so (CI=true) needs no --yes',
  },
  notReviewed: {
    code: 'KILN3010',
    severity: 'error',
    message: 'target {target}: the reviewed reports do not cover {changes}: {ids}',
    hint: 'nothing was changed. To see the difference: kiln plan with the flags of apply. To go on: plan again in a pull request and merge it; or write a plan with --report-file, review it, and give it with --reviewed as well',
  },
  appliedUnreviewed: {
    code: 'KILN3012',
    severity: 'warning',
    message: 'target {target}: {changes} beyond what was reviewed: {ids}',
    hint: '--review-policy strict refuses such an apply',
  },
  nothingReviewed: {
    code: 'KILN3013',
    severity: 'error',
    message: 'no report says what was reviewed; changes due: {count}',
    hint: 'give the reports of the pull requests merged since the last complete apply with --reviewed; or say --review-policy off',
  },
  superseded: {
    code: 'KILN3014',
    severity: 'warning',
    message: 'the branch {branch} has moved on from {commit} to {tip}',
    hint: 'the run of that commit applies what is declared there; if there is none, start one, or give --allow-outdated here',
  },
  tipUnknown: {
    code: 'KILN3015',
    severity: 'warning',
    message: 'cannot tell whether {branch} has moved on from this commit: {reason}',
    hint: 'let the job read the repository (git ls-remote origin), or give --allow-outdated to skip the check',
  },
  targetUnreadable: {
    code: 'KILN3011',
    severity: 'error',
    message: 'target {target} could not be read, and {flag} asks for the whole plan',
    hint: 'see the error of the target; try again when it can be read',
  },
  ownerChanged: {
    code: 'KILN3026',
    severity: 'warning',
    message:
      '{key} changes from {before} to {after}: what was made before is no longer of this project, and what carries {after} already is',
    hint: 'take the change back if that is not meant. To give a project another owner, list the old one under previousOwners, and run apply once with --adopt and without --prune',
  },
  pruneOfOtherOwner: {
    code: 'KILN3027',
    severity: 'error',
    message: '--prune is refused for target {target}: {reason}, so what would be deleted may be of another project',
    hint: 'correct owner in kiln.yaml, or take what belongs to others out of the documents; a project whose owner was changed runs apply with --adopt first, and --prune after the merge',
  },
  pruneWithoutProof: {
    code: 'KILN3028',
    severity: 'error',
    message:
      '--prune is refused for target {target}: nothing that is declared there exists and belongs to {owner}, so nothing shows that what would be deleted was made by this project',
    hint: 'check owner in kiln.yaml, and look at each delete of the plan; if all of it is of this project (every name was changed), run apply without --prune first, and with --prune after that',
  },
  pruneBesideUnknown: {
    code: 'KILN3025',
    severity: 'error',
    message:
      '--prune is refused for target {target}: {others} may be the same account in {region}, and declare there what would be deleted',
    hint: 'set account on each target in kiln.yaml; or run on all of them at once, so that their accounts are looked up',
  },
} as const satisfies Entries
