/** The two JSON files that GitLab shows in a merge request. */
import type { Report } from '../../report/report.ts'
import { reportFindingsOf, isLasting } from './findings.ts'
import { toSafeJson, toSafeText } from '../words/safe-text.ts'

/** Returns the Terraform report: three numbers. What is adopted is there already, and is changed. */
export function renderGitlabTerraform({ summary }: Report): string {
  const { create, update, adopt } = summary
  return `${JSON.stringify({ create, update: update + adopt, delete: summary.delete })}\n`
}

const severities = { error: 'major', warning: 'minor', note: 'info' } as const

/** Returns the code-quality report. GitLab takes findings with equal fingerprints for one, and shows nothing that has no file. */
export function renderGitlabCodequality(report: Report): string {
  const findings = reportFindingsOf(report)
    .filter((finding) => isLasting(report, finding))
    .flatMap(({ level, rule, message, source, fingerprint }) =>
      source === undefined
        ? []
        : {
            description: message,
            check_name: rule,
            fingerprint,
            severity: severities[level],
            location: { path: toSafeText(source.file), lines: { begin: source.line } },
          },
    )
  return `${toSafeJson(JSON.stringify(findings, null, 2))}\n`
}
