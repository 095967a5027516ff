/** KILN6xxx: the forge and the CI platform. */
import type { Entries } from './entry.ts'

export const forgeDiagnostics = {
  commentForbidden: {
    code: 'KILN6001',
    severity: 'warning',
    message: 'the comment could not be written: {reason}',
    hint: 'give the job the permission for it (GitHub: pull-requests: write; GitLab: a token with the scope api); the token of a fork or of Dependabot only reads. The report is complete without it',
  },
  commentFailed: {
    code: 'KILN6002',
    severity: 'warning',
    message: 'the comment could not be written: {reason}',
    hint: 'the next run writes it; the report is complete without it',
  },
  commentNowhere: {
    code: 'KILN6003',
    severity: 'warning',
    message: 'no comment was written: {reason}',
    hint: 'give the step GITHUB_TOKEN or GITLAB_TOKEN, and run it for a pull request or for what was merged from one',
  },
  stepFileUnwritable: {
    code: 'KILN6004',
    severity: 'warning',
    message: '{variable} could not be written: {reason}',
    hint: 'it names a file of the CI platform; the report is complete without it',
  },
  notShown: {
    code: 'KILN6005',
    severity: 'warning',
    message: 'the run could not be shown on the CI platform: {reason}',
    hint: 'this is a bug in Kiln; please report it. The report is complete without it',
  },
  issuesForbidden: {
    code: 'KILN6101',
    severity: 'warning',
    message: 'the drift issues could not be updated: {reason}',
    hint: 'give the job the permission for it (GitHub: issues: write, and issues switched on in the repository; GitLab: a token with the scope api that may set labels). The report is complete without them',
  },
  issuesFailed: {
    code: 'KILN6102',
    severity: 'warning',
    message: 'the drift issues could not be updated: {reason}',
    hint: 'the next check updates them; the report is complete without them',
  },
  issuesNowhere: {
    code: 'KILN6103',
    severity: 'warning',
    message: '--sync-issues has no forge to keep issues on',
    hint: 'give the step GITHUB_TOKEN with GITHUB_REPOSITORY, or GITLAB_TOKEN with CI_PROJECT_ID',
  },
  previousUnreadable: {
    code: 'KILN6104',
    severity: 'warning',
    message: 'the report of the previous check cannot be read: {reason}',
    hint: 'whatever is wrong counts as new this time; in CI keep the report of each check for the next one',
  },
  notifyFailed: {
    code: 'KILN6105',
    severity: 'warning',
    message: '{way} could not be reached: {reason}',
    hint: 'check the address and the network; the report is complete without it',
  },
} as const satisfies Entries
