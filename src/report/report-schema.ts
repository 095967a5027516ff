/** The JSON Schema of a report (format 1.x): what renderers and merging rely on. Unknown keys are allowed everywhere. */
import type { Kept, PlannedVersion, Quota } from '../planned-version.ts'
import { prunings } from '../pruning.ts'
import type { Consequence } from '../consequence.ts'
import type { Failure, Validation, Write } from '../outcome.ts'
import { actions, holdingFlags, reasons } from '../model.ts'
import type { Diagnostic, Json, JsonObject, Source } from '../model.ts'
import type { ReportReference } from './references.ts'
import { commands, outcomes } from './report.ts'
import type { Report, ReportChange, ReportField, ReportPart, ReportTarget, ReportUser, RunFacts } from './report.ts'
import { mostShards, type Shard } from './shard.ts'

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const flag = { const: true }
const listOf = (items: JsonObject): JsonObject => ({ type: 'array', items })
const mapOf = (items: JsonObject): JsonObject => ({ type: 'object', additionalProperties: items })
const oneOf = (values: readonly string[]): JsonObject => ({ enum: values })
const orNull = (schema: JsonObject): JsonObject => ({ anyOf: [{ type: 'null' }, schema] })
const object = (required: JsonObject, optional: JsonObject = {}): JsonObject => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
})

type OptionalKeys<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T]
/** Like `object`, for a type of which the compiler sees that no key is forgotten or made up. */
const whole =
  <T>() =>
  (
    required: Readonly<Record<Exclude<keyof T, OptionalKeys<T>>, JsonObject>>,
    optional: Readonly<Record<OptionalKeys<T>, JsonObject>>,
  ): JsonObject =>
    object(required, optional)
const each = (keys: readonly string[], schema: Json): JsonObject =>
  object(Object.fromEntries(keys.map((key) => [key, schema])))

const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' }
const time = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?Z$',
}
const source = whole<Source>()(
  { file: text, line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
  {},
)
const diagnostic = whole<Diagnostic>()(
  { severity: oneOf(['error', 'warning']), code: { type: 'string', pattern: '^[\\w-]{1,40}$' }, message: text },
  { hint: text, source },
)
const failure = whole<Failure>()({ code: text, message: text }, { hint: text, requestId: text })
const summary = each(actions, count)

const field = whole<ReportField>()(
  { path: text },
  {
    before: {},
    after: {},
    ids: mapOf(text),
    covered: object({}, { before: {}, after: {} }),
    reason: oneOf(reasons),
    source,
    preexisting: flag,
  },
)

const change = whole<ReportChange>()(
  { id: text, kind: text, name: text, arn: text, action: oneOf(actions), fields: listOf(field) },
  {
    reason: oneOf(reasons),
    version: whole<PlannedVersion>()(
      { declared: text, resolved: text },
      { previous: text, build: count, previousBuild: count, sameAs: text, next: text },
    ),
    source,
    references: listOf(whole<ReportReference>()({ path: text }, { id: text, arn: text })),
    preexisting: flag,
    usedBy: orNull(listOf(whole<ReportUser>()({ arn: text, name: text, status: text }, { path: text, source }))),
    disowned: flag,
    heldBy: text,
    heldBackBy: oneOf(holdingFlags),
    versions: listOf(text),
    count,
    inUse: count,
    foreign: object({ version: text, isTaken: { type: 'boolean' } }),
    because: listOf(text),
    missing: listOf(text),
    keptOff: flag,
    failures: count,
    wipes: listOf(text),
    prune: oneOf(prunings),
    renamed: text,
    recorded: flag,
    clientToken: { type: 'string', pattern: '^[\\w-]{1,64}$' },
    validation: whole<Validation>()({ status: oneOf(['validated', 'refused', 'not-validated']) }, { error: failure }),
    outcome: oneOf(['done', 'failed', 'blocked', 'not-run', 'unchanged']),
    error: failure,
    writes: listOf(whole<Write>()({ operation: text, at: text }, { requestId: text })),
  },
)

const consequence = whole<Consequence>()(
  {
    pipeline: text,
    arn: text,
    owner: oneOf(['ours', 'other', 'none']),
    because: listOf(text),
    status: text,
    schedule: orNull(text),
    nextRun: orNull(text),
    regions: listOf(text),
    accounts: listOf(text),
  },
  { sharedWith: listOf(text), overriddenBy: listOf(text) },
)

const target = whole<ReportTarget>()(
  {
    name: text,
    account: orNull(text),
    region: orNull(text),
    status: oneOf(['ok', 'failed', 'refused', 'not-run']),
    declared: count,
    summary,
    changes: listOf(change),
    diagnostics: listOf(diagnostic),
  },
  {
    accountName: text,
    labels: mapOf(text),
    wave: { type: 'number' },
    offline: flag,
    digest,
    orphans: oneOf(['checked', 'not-checked']),
    unmanaged: count,
    consequences: listOf(consequence),
    quotas: listOf(whole<Quota>()({ kind: text, makes: count, total: count, quota: count }, {})),
    kept: listOf(whole<Kept>()({ id: text, count }, {})),
  },
)

const run = whole<RunFacts>()(
  {
    startedAt: time,
    durationMs: { type: 'number', minimum: 0 },
    revision: orNull(text),
    requests: each(['read', 'write', 'throttled'], count),
    ci: {},
  },
  {},
)

const position = { type: 'integer', minimum: 1, maximum: mostShards }

const part = whole<ReportPart>()(
  {
    id: digest,
    outcome: oneOf(outcomes),
    exitCode: count,
    targets: listOf(text),
    diagnostics: listOf(diagnostic),
    run,
  },
  { shard: object({ index: position, of: position, fleet: count }), supersededBy: text },
)

export const reportSchema: JsonObject = {
  ...whole<Report>()(
    {
      formatVersion: { type: 'string', pattern: '^1\\.' },
      tool: object({ name: text, version: text }),
      command: oneOf(commands),
      backend: oneOf(['aws', 'endpoint', 'emulator']),
      outcome: oneOf(outcomes),
      exitCode: count,
      digest,
      orphans: oneOf(['checked', 'not-checked']),
      summary,
      outcomes: each(['done', 'failed', 'notRun'], count),
      targets: listOf(target),
      diagnostics: listOf(diagnostic),
      run,
    },
    {
      offline: flag,
      base: object({ revision: text }),
      supersededBy: text,
      declined: flag,
      narrowed: flag,
      shard: whole<Shard>()({ index: position, of: position, targets: listOf(text) }, {}),
      parts: listOf(part),
      fleets: listOf(listOf(text)),
    },
  ),
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of Kiln',
}
