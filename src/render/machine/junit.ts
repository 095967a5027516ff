/** JUnit XML, for GitLab, Jenkins, CodeBuild: a suite per target, a test case per configuration. */
import { isPending } from '../../action.ts'
import { formatSource } from '../../source.ts'
import { isDrift } from '../../report/judge.ts'
import type { Diagnostic } from '../../model.ts'
import { optional } from '../../optional.ts'
import type { Report, ReportChange, ReportTarget } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { causesInWords } from '../words/causes.ts'
import { formatValue } from '../words/format-value.ts'
import { toSafeText } from '../words/safe-text.ts'
import { goneInWords, whyInWords } from '../words/sentences.ts'
import { verdictOf } from '../words/verdict.ts'

type Status = 'failure' | 'error' | 'skipped'

interface Case {
  /** GitLab shows it as the suite: target and kind. */
  readonly classname: string
  readonly name: string
  readonly file?: string
  readonly status?: Status
  readonly message?: string
  /** More lines, shown when the case is opened. */
  readonly text?: readonly string[]
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
}

/** Returns the report as JUnit XML. In a drift report, drift fails; in any, what could not be read is an error. */
export function renderJunit(report: Report): string {
  const run = report.diagnostics.filter(({ severity }) => severity === 'error')
  const suites: readonly Suite[] = [
    ...(run.length === 0 && report.targets.length > 0 ? [] : [suiteOfRun(report, run)]),
    ...report.targets.map((target) => suiteOf(report, target)),
  ].map((suite) => ({ ...suite, cases: makeUnique(suite.cases) }))
  const all = suites.flatMap(({ cases }) => cases)
  const time = (report.run.durationMs / 1_000).toFixed(3)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: `kiln ${report.command}`, ...countsOf(all), time })}>`,
    ...suites.flatMap(renderSuite),
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteOfRun(report: Report, errors: readonly Diagnostic[]): Suite {
  const classname = `kiln.${report.command}`
  if (errors.length > 0) return { name: 'kiln', cases: errors.map((error) => failedCase(classname, 'error', error)) }
  const isGood = report.exitCode === 0 || report.exitCode === 2
  const verdict = { status: 'error', message: verdictOf(report) } as const
  return { name: 'kiln', cases: [{ classname, name: report.outcome, ...(isGood ? {} : verdict) }] }
}

function suiteOf(report: Report, target: ReportTarget): Suite {
  const errors = target.diagnostics.filter(({ severity }) => severity === 'error')
  const classname = `${target.name}.target`
  const summary: Case = {
    classname,
    name: 'can be read',
    ...(target.status === 'failed' ? { status: 'error', message: 'could not be read' } : {}),
    ...(target.status === 'not-run' || target.status === 'refused'
      ? { status: 'skipped', message: report.declined === true ? 'not applied' : target.status }
      : {}),
  }
  // Validation calls nothing: there is nothing to say about a target but what was declared for it.
  const declared: Case = { classname, name: `${target.declared} ${plural(target.declared, 'configuration')} declared` }
  return {
    name: target.name,
    cases: [
      ...errors.map((error) => failedCase(classname, 'error', error)),
      ...(errors.length > 0 ? [] : [report.command === 'validate' ? declared : summary]),
      ...target.changes.map((change) => caseOf(report, target, change)),
    ],
  }
}

function failedCase(classname: string, status: Status, { code, message, hint, source }: Diagnostic): Case {
  const at = source === undefined ? '' : ` ${formatSource(source)}`
  return {
    classname,
    name: `${code}${at}`,
    ...(source === undefined ? {} : { file: source.file }),
    status,
    message,
    text: [message, ...(hint === undefined ? [] : [`hint: ${hint}`])],
  }
}

function caseOf(report: Report, { name: target, changes }: ReportTarget, change: ReportChange): Case {
  const { kind, name, source, reason, error } = change
  const status = statusOf(report, change)
  const why = reason === undefined ? change.action : `${change.action} (${reason})`
  const fields = change.fields.map(({ path, before, after, ids }) => {
    const [one, other] = [before, after].map((value) => (value === undefined ? undefined : formatValue(value, ids)))
    return `${path}: ${one ?? '(not set)'} → ${other ?? goneInWords(path)}`
  })
  const at = source === undefined ? [] : [formatSource(source)]
  return {
    classname: `${target}.${kind}`,
    name,
    ...(source === undefined ? {} : { file: source.file }),
    ...(status === undefined
      ? {}
      : {
          status,
          message: error === undefined ? why : `${why}: ${error.code}`,
          text: [
            ...(error === undefined ? [] : [`${error.code}: ${error.message}`]),
            ...(error?.hint === undefined ? [] : [`hint: ${error.hint}`]),
            ...[whyInWords(change) ?? [], causesInWords(change, changes)].flat(),
            ...at,
            ...fields,
          ],
        }),
  }
}

function statusOf({ command }: Report, change: ReportChange): Status | undefined {
  const { outcome, action } = change
  if (outcome === 'failed') return 'failure'
  if (command === 'drift' && isDrift(change)) return 'failure'
  if (command === 'apply' && (outcome === 'blocked' || action === 'blocked')) return 'failure'
  const isHeld = action === 'skipped' || action === 'blocked' || action === 'orphan' || outcome === 'not-run'
  return isHeld || (command === 'drift' && isPending(change)) ? 'skipped' : undefined
}

/** GitLab drops a case whose name is there already. */
function makeUnique(cases: readonly Case[]): readonly Case[] {
  const keyOf = ({ classname, name }: Case): string => JSON.stringify([toXmlText(classname), toXmlText(name)])
  const seen = new Set<string>()
  const next = new Map<string, number>()
  return cases.map((one) => {
    let made = one
    let count = next.get(keyOf(one)) ?? 2
    for (; seen.has(keyOf(made)); count += 1) made = { ...one, name: `${one.name} (${count})` }
    next.set(keyOf(one), count)
    seen.add(keyOf(made))
    return made
  })
}

function countsOf(cases: readonly Case[]): Readonly<Record<string, string>> {
  const count = (status: Status): string => String(cases.filter((one) => one.status === status).length)
  return {
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  }
}

function renderSuite({ name, cases }: Suite): readonly string[] {
  return [`  <testsuite${attributes({ name, ...countsOf(cases) })}>`, ...cases.map(renderCase), '  </testsuite>']
}

function renderCase({ classname, name, file, status, message, text = [] }: Case): string {
  const head = `    <testcase${attributes({ classname, name, ...optional({ file }) })}`
  if (status === undefined) return `${head}/>`
  const opened = `${head}>\n      <${status}${attributes({ message: message ?? '' })}`
  const closed = text.length === 0 ? '/>' : `>${text.map(toXmlText).join('\n')}</${status}>`
  return `${opened}${closed}\n    </testcase>`
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${toXmlText(value)}"`)
    .join('')
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }

/** What XML 1.0 cannot hold is visible in safe text already, but for two characters that are none. */
function toXmlText(text: string): string {
  return toSafeText(text)
    .replaceAll(/[\ufffe\uffff]/g, '')
    .replaceAll(/[<>&"]/g, (character) => entities[character] ?? '')
}
