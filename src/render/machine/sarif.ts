/** SARIF 2.1.0: findings for code scanning and for editors. */
import type { Log, Notification, Result } from 'sarif'
import type { Report } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { encodePath } from '../words/encode-path.ts'
import { reportFindingsOf, isLasting, type ReportFinding } from './findings.ts'
import { toSafeJson, toSafeText } from '../words/safe-text.ts'

/** GitHub keeps that many results of a run. */
const most = 5_000

/**
 * Returns the report as a SARIF log. What has no source cannot be a result for GitHub: it is a notification of the run, and so is
 * the number of results that were left out.
 */
export function renderSarif(report: Report): string {
  const findings = reportFindingsOf(report).filter((finding) => isLasting(report, finding))
  const located = findings.filter(({ source }) => source !== undefined)
  const shown = located.slice(0, most)
  const rules = [...new Set(shown.map(({ rule }) => rule))]
  const left = located.length - shown.length
  const notifications = [
    ...findings.filter(({ source }) => source === undefined).map(toNotification),
    ...(left === 0
      ? []
      : [{ level: 'warning' as const, message: { text: `${left} more ${plural(left, 'result')} left out` } }]),
  ]
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Kiln',
            version: toSafeText(report.tool.version),
            rules: rules.map((id) => ({ id, shortDescription: { text: titleOf(shown, id) } })),
          },
        },
        automationDetails: { id: `kiln/${report.command}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !['error', 'invalid', 'interrupted'].includes(report.outcome),
            exitCode: report.exitCode,
            toolExecutionNotifications: notifications,
          },
        ],
        results: shown.map((finding) => toResult(finding, rules)),
      },
    ],
  }
  return `${toSafeJson(JSON.stringify(log, null, 2))}\n`
}

const titleOf = (findings: readonly ReportFinding[], id: string): string =>
  findings.find(({ rule }) => rule === id)?.title ?? id

function toNotification({ level, message, rule }: ReportFinding): Notification {
  return { level, message: { text: message }, descriptor: { id: rule } }
}

function toResult(
  { level, rule, message, source, targets, fingerprint }: ReportFinding,
  rules: readonly string[],
): Result {
  const { file = '', line = 1, column = 1 } = source ?? {}
  const uri = encodePath(file.replaceAll('\\', '/'))
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, ...(/^([a-z]:|\/)/i.test(file) ? {} : { uriBaseId: '%SRCROOT%' }) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    partialFingerprints: { 'kiln/v1': fingerprint },
    ...(targets.length === 0 ? {} : { properties: { targets: [...targets] } }),
  }
}
