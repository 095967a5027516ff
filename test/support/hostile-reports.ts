/** Reports of any shape in which every text may be hostile: those that come from the account, from files, from a forge, and from a file of somebody else. */
import type { Consequence } from '../../src/consequence.ts'
import type { Failure } from '../../src/outcome.ts'
import fc from 'fast-check'
import { actions, type Action, type Diagnostic, type Reason } from '../../src/model.ts'
import { reasonSentences } from '../../src/render/words/sentences.ts'
import {
  commands,
  outcomes,
  type Report,
  type ReportChange,
  type ReportField,
  type ReportTarget,
} from '../../src/report/report.ts'
import { hostileTexts } from './hostile.ts'
import { report } from './reports.ts'

/** What does harm in HTML, beside what does elsewhere. */
export const hostileHtml: readonly string[] = [
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</script><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '--><b>x</b><!--',
  '" onfocus="alert(1)" autofocus="',
  'javascript:alert(1)',
  '&lt;b&gt;&amp;&quot;',
  '</details></section></main>',
  '<a href="https://evil.example">x</a>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  ']]>',
  '{{7*7}}',
  'x'.repeat(3_000),
  'https://evil.example/"onmouseover="alert(1)',
]

const text = fc.oneof(
  fc.constantFrom(...hostileTexts, ...hostileHtml, 'prod'),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const reasons = Object.keys(reasonSentences) as readonly Reason[]
const flag = fc.constant(true as const)
const source = fc.record({ file: text, line: fc.integer({ min: 1, max: 999 }), column: fc.constant(1) })
const value = fc.oneof(
  text,
  fc.array(text, { minLength: 2, maxLength: 9 }).map((lines) => lines.join('\n')),
  fc.array(text, { maxLength: 4 }),
  fc.dictionary(text, text, { maxKeys: 2, noNullPrototype: true }),
  fc.boolean(),
  fc.integer(),
)

const failure: fc.Arbitrary<Failure> = fc.record(
  { code: text, message: text, hint: text, requestId: text },
  { requiredKeys: ['code', 'message'] },
)
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  { severity: fc.constantFrom('error', 'warning'), code: text, message: text, hint: text, source },
  { requiredKeys: ['severity', 'code', 'message'] },
)
const field: fc.Arbitrary<ReportField> = fc.record(
  { path: text, before: value, after: value, reason: fc.constantFrom(...reasons), source, preexisting: flag },
  { requiredKeys: ['path'] },
)
const change: fc.Arbitrary<ReportChange> = fc.record(
  {
    id: text,
    kind: text,
    name: text,
    arn: text,
    action: fc.constantFrom<Action>(...actions),
    reason: fc.constantFrom(...reasons),
    version: fc.record(
      {
        declared: text,
        resolved: text,
        previous: text,
        build: fc.nat(9),
        previousBuild: fc.nat(9),
        sameAs: text,
        next: text,
      },
      { requiredKeys: ['declared', 'resolved'] },
    ),
    because: fc.array(text, { maxLength: 2 }),
    source,
    fields: fc.array(field, { maxLength: 3 }),
    references: fc.array(fc.record({ path: text, id: text, arn: text }, { requiredKeys: ['path'] }), { maxLength: 2 }),
    preexisting: flag,
    usedBy: fc.option(fc.array(fc.record({ arn: text, name: text, status: text }), { maxLength: 2 })),
    disowned: flag,
    heldBy: text,
    wipes: fc.array(text, { maxLength: 2 }),
    renamed: text,
    recorded: flag,
    clientToken: text,
    validation: fc.record(
      { status: fc.constantFrom('validated', 'refused', 'not-validated'), error: failure },
      { requiredKeys: ['status'] },
    ),
    outcome: fc.constantFrom('done', 'failed', 'blocked', 'not-run', 'unchanged'),
    error: failure,
    writes: fc.array(fc.record({ operation: text, requestId: text, at: text }), { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'kind', 'name', 'arn', 'action', 'fields'] },
)
/** So many that they are told together. */
const followers = fc
  .tuple(change, fc.array(text, { minLength: 4, maxLength: 6 }), text)
  .map(([one, names, cause]) =>
    names.map((name): ReportChange => ({ ...one, name, action: 'update', because: [cause, `x${cause}`] })),
  )
const consequence: fc.Arbitrary<Consequence> = fc.record(
  {
    pipeline: text,
    arn: text,
    owner: fc.constantFrom('ours', 'other', 'none'),
    because: fc.array(text, { maxLength: 6 }),
    status: text,
    schedule: fc.option(text),
    nextRun: fc.option(text),
    regions: fc.array(text, { maxLength: 6 }),
    accounts: fc.array(text, { maxLength: 2 }),
    sharedWith: fc.array(text, { maxLength: 2 }),
    overriddenBy: fc.array(text, { maxLength: 2 }),
  },
  { requiredKeys: ['pipeline', 'arn', 'owner', 'because', 'status', 'schedule', 'nextRun', 'regions', 'accounts'] },
)
const none = report().summary
const targetOf: fc.Arbitrary<ReportTarget> = fc
  .record(
    {
      name: text,
      account: fc.option(text),
      region: fc.option(text),
      labels: fc.dictionary(text, text, { maxKeys: 2, noNullPrototype: true }),
      wave: fc.integer({ min: 0, max: 9 }),
      status: fc.constantFrom('ok', 'failed', 'refused', 'not-run'),
      declared: fc.nat(9),
      digest: text,
      unmanaged: fc.nat(2),
      changes: fc.oneof(fc.array(change, { maxLength: 4 }), followers),
      consequences: fc.array(consequence, { maxLength: 3 }),
      kept: fc.array(fc.record({ id: text, count: fc.nat(9) }), { maxLength: 2 }),
      quotas: fc.array(fc.record({ kind: text, makes: fc.nat(9), total: fc.nat(9), quota: fc.nat(9) }), {
        maxLength: 2,
      }),
      diagnostics: fc.array(diagnostic, { maxLength: 2 }),
    },
    { requiredKeys: ['name', 'account', 'region', 'status', 'declared', 'changes', 'diagnostics'] },
  )
  .map((target) => ({ ...target, summary: { ...none, update: target.changes.length } }))

/** Any report. Its parts do not have to fit together, as those of a file that somebody else wrote do not. */
export const hostileReports: fc.Arbitrary<Report> = fc
  .record(
    {
      command: fc.constantFrom(...commands),
      backend: fc.constantFrom<Report['backend']>('aws', 'endpoint', 'emulator'),
      outcome: fc.constantFrom(...outcomes),
      offline: flag,
      base: fc.record({ revision: text }),
      supersededBy: text,
      shard: fc.record({ index: fc.nat(9), of: fc.nat(9), targets: fc.array(text, { maxLength: 2 }) }),
      digest: text,
      targets: fc.array(targetOf, { maxLength: 4 }),
      diagnostics: fc.array(diagnostic, { maxLength: 2 }),
      run: fc.record({
        startedAt: text,
        durationMs: fc.nat(99_999),
        revision: fc.option(text),
        requests: fc.constant({ read: 1, write: 2, throttled: 3 }),
        ci: fc.option(fc.record({ runUrl: text, actor: text, pullRequest: fc.nat(9) })),
      }),
    },
    { requiredKeys: ['command', 'backend', 'outcome', 'digest', 'targets', 'diagnostics', 'run'] },
  )
  .map((parts) => ({ ...report(), ...parts }))
