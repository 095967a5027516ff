/** Reports as they come about in a pull request, a merge and a schedule: what the golden comments are made from. */
import type { Consequence } from '../../src/consequence.ts'
import type { Outcome } from '../../src/outcome.ts'
import type { Action, Change, Diagnostic, PlannedField, Reason, ResolvedTarget } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import type { Report, ReportChange, ReportTarget } from '../../src/report/report.ts'
import { target } from './builders.ts'
import { factory } from './factories.ts'
import { change, plan, report, result, type Result } from './reports.ts'

const head = '4f6c2ab09d1e5b7788aa0c3d2e1f405162738495'
const base = '91be0d3c5a6b7c8d9e0f1a2b3c4d5e6f70819203'

const run: Report['run'] = {
  startedAt: '2026-01-01T00:00:00.000Z',
  durationMs: 4_200,
  revision: head,
  requests: { read: 120, write: 0, throttled: 0 },
  ci: {
    provider: 'github',
    serverUrl: 'https://github.com',
    repository: 'acme/images',
    headSha: head,
    runUrl: 'https://github.com/acme/images/actions/runs/4711',
    actor: 'mira',
    pullRequest: 12,
  },
}

function place(name: string, account = '222222222222', region = 'eu-west-1'): ResolvedTarget {
  return { ...target, name, account, region }
}

function field(
  path: string,
  before: PlannedField['before'],
  after: PlannedField['after'],
  reason?: Reason,
): PlannedField {
  return {
    path,
    keys: path.split('.'),
    ...optional({ before, after, reason }),
  }
}

function one(action: Action, name: string, reason?: Reason, fields: readonly PlannedField[] = []): Change {
  const id = `InfrastructureConfiguration/${name}`
  return change({ action, name, id, fields, ...optional({ reason }) })
}

const unchanged = (count: number): readonly Change[] =>
  [...Array(count).keys()].map((index) => one('unchanged', `steady-${index + 1}`))

const weekly = {
  arn: 'arn:aws:imagebuilder:eu-west-1:222222222222:image-pipeline/weekly',
  name: 'weekly',
  status: 'ENABLED',
  uses: [],
}

const instanceTypes = field('instanceTypes', ['m5.large'], ['m7i.large', 'm6i.large'], 'git-changed')

/** Every action, and most reasons. */
const allActions: readonly Change[] = [
  one('create', 'golden-arm64', 'missing', [
    field('instanceProfileName', undefined, 'builder'),
    field('instanceTypes', undefined, ['m7g.large']),
    field('tags.team', undefined, 'platform'),
  ]),
  {
    ...one('update', 'golden-linux', 'both-changed', [
      instanceTypes,
      field('logging.s3Logs.s3KeyPrefix', 'builds/', undefined, 'git-changed'),
      field('tags["cost|center"]', '`12345`', '54321', 'drifted'),
    ]),
    usedBy: [weekly, { ...weekly, name: 'nightly', status: 'DISABLED' }],
  },
  { ...one('adopt', 'signing', 'unowned', [field('description', 'by hand', 'Signing builds')]), disowned: true },
  { ...one('delete', 'legacy', 'not-declared'), usedBy: [] },
  { ...one('orphan', 'old-share', 'in-use'), usedBy: [weekly], renamed: 'InfrastructureConfiguration/golden-arm64' },
  {
    ...one('skipped', 'hotfixed', 'drifted', [field('subnetId', 'subnet-2', 'subnet-1', 'drifted')]),
    heldBackBy: '--keep-drift',
  },
  { ...one('blocked', 'shared', 'foreign-owner', [field('description', 'theirs', 'ours')]), heldBy: 'network-team' },
  { ...one('blocked', 'newer', 'unknown-live-field'), wipes: ['placement.groupName'] },
  ...unchanged(4),
]

const denied: Diagnostic = {
  severity: 'error',
  code: 'KILN2004',
  message: 'the account cannot be read: AccessDeniedException at ListInfrastructureConfigurations',
  hint: 'give the role the permissions of docs/iam.md',
}
const cannotRead = (name: string): Result => ({
  target: place(name),
  declared: 3,
  status: 'failed',
  diagnostics: [denied],
})

const at = (name: string, changes: readonly Change[], outcomes?: readonly Outcome[]): Result =>
  result(changes, outcomes, { target: place(name), plan: plan(changes, { target: place(name) }) })

const locate = (): { file: string; line: number; column: number } => ({
  file: 'configs/golden.yaml',
  line: 7,
  column: 3,
})

const make = (more: Parameters<typeof report>[0]): Report => report({ locate, run, ...more })

/** Marks what was different before: whole changes, and single fields as `id#path`. */
function markPreexisting(made: Report, marks: readonly string[]): Report {
  const markChange = (one: ReportChange): ReportChange => ({
    ...one,
    ...(marks.includes(one.name) ? { preexisting: true as const } : {}),
    fields: one.fields.map((each) =>
      marks.includes(`${one.name}#${each.path}`) ? { ...each, preexisting: true as const } : each,
    ),
  })
  const markTarget = (one: ReportTarget): ReportTarget => ({ ...one, changes: one.changes.map(markChange) })
  return { ...made, base: { revision: base }, targets: made.targets.map(markTarget) }
}

const fleet = [...Array(40).keys()].map((index): Result => {
  const name = `account-${String(index + 1).padStart(2, '0')}`
  if (index === 22) return cannotRead(name)
  const created = one('create', 'golden-arm64', 'missing', [
    field('instanceTypes', undefined, ['m7g.large']),
    field('subnetId', undefined, `subnet-${index}`),
  ])
  const common = [created, one('update', 'golden-linux', 'git-changed', [instanceTypes]), ...unchanged(8)]
  const own = index === 3 ? [one('delete', 'legacy', 'not-declared')] : []
  return at(name, index % 4 === 1 ? unchanged(10) : [...common, ...own])
})

const done = (name: string, more: Partial<Outcome> = {}): Outcome => ({
  id: `InfrastructureConfiguration/${name}`,
  status: 'done',
  writes: [{ operation: 'UpdateInfrastructureConfiguration', requestId: 'r-1', at: '2026-01-01T00:00:01.000Z' }],
  ...more,
})

const toApply = [
  one('create', 'golden-arm64', 'missing', [field('instanceTypes', undefined, ['m7g.large'])]),
  one('update', 'golden-linux', 'git-changed', [instanceTypes]),
  one('delete', 'legacy', 'not-declared'),
]

const consequence = (pipeline: string, more: Partial<Consequence> = {}): Consequence => ({
  pipeline,
  arn: `arn:aws:imagebuilder:eu-west-1:222222222222:image-pipeline/${pipeline}`,
  owner: 'ours',
  because: ['InfrastructureConfiguration/golden-linux'],
  status: 'ENABLED',
  schedule: 'every Monday at 03:00 UTC',
  nextRun: '2026-01-05T03:00:00.000Z',
  regions: ['eu-west-1'],
  accounts: ['222222222222'],
  ...more,
})

/** Every form that a consequence has. */
export const consequences: readonly Consequence[] = [
  consequence('by-hand', { owner: 'none', schedule: null, nextRun: null, regions: [], accounts: [] }),
  consequence('nightly', { regions: ['eu-central-1', 'eu-west-1'], accounts: ['222222222222', '333344445555'] }),
  consequence('off', { status: 'DISABLED', nextRun: null, sharedWith: ['all'] }),
  consequence('theirs', {
    owner: 'other',
    regions: [],
    accounts: [],
    overriddenBy: ['arn:aws:imagebuilder:eu-west-1:222222222222:workflow/distribution/copy/1.0.0/1'],
  }),
]

/** What follows from changes is no part of them. */
function withConsequences(name: string, changes: readonly Change[], found: readonly Consequence[]): Result {
  const here = at(name, changes)
  return { ...here, plan: plan(changes, { target: place(name), consequences: found }) }
}

const linux = [one('update', 'golden-linux', 'git-changed', [instanceTypes]), ...unchanged(3)]

const script = (steps: readonly string[]): string =>
  ['name: hardening', 'schemaVersion: 1.0', 'phases:', ...steps.map((step) => `  - ${step}`), ''].join('\n')
const steps = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `name: step-${from + index}`)

/** Scripts and descriptions of several lines. */
const texts: readonly Change[] = [
  one('update', 'hardening', 'git-changed', [
    field('changeDescription', 'first', 'second', 'git-changed'),
    field('data', script(steps(1, 90)), script([...steps(1, 40), 'name: `````', ...steps(42, 89)]), 'git-changed'),
    field('description', 'one\ntwo\t\n', 'one\r\ntwo \r\n<!-- @mira -->', 'drifted'),
  ]),
  one('update', 'rewritten', 'git-changed', [
    field('data', script(steps(1, 40)), script(steps(101, 140)), 'git-changed'),
  ]),
  one('update', 'cleared', 'drifted', [field('description', 'one\ntwo\n', undefined, 'drifted')]),
  one('create', 'agents', 'missing', [
    field('platform', undefined, 'Linux'),
    field('data', undefined, script(steps(1, 54))),
  ]),
  ...unchanged(3),
]

const own = (kind: string, name: string, more: Partial<Change>): Change =>
  change({ kind, name, id: `${kind}/${name}`, ...more })
const arnOf = (path: string): string => `arn:aws:imagebuilder:eu-west-1:222222222222:${path}`
const componentArn = (build: number): string => arnOf(`component/hardening/1.4.2/${build}`)
const recipeArn = (number: string): string => arnOf(`image-recipe/golden-linux/${number}`)

/** A script is edited: the component, the recipe that pins it, and the pipelines behind that. */
const cascade: readonly Change[] = [
  own('Component', 'hardening', {
    action: 'create',
    reason: 'new-version',
    arn: componentArn(2),
    version: { declared: '1.4.2', resolved: '1.4.2', build: 2, previous: '1.4.2', previousBuild: 1 },
    fields: [
      field('data', script(steps(1, 30)), script([...steps(1, 20), 'name: fail2ban', ...steps(22, 30)]), 'git-changed'),
    ],
  }),
  own('ImageRecipe', 'golden-linux', {
    action: 'create',
    reason: 'new-version',
    arn: recipeArn('1.0.7'),
    version: { declared: '1.0.x', resolved: '1.0.7', previous: '1.0.6' },
    because: ['Component/hardening'],
    fields: [field('components', [{ componentArn: componentArn(1) }], [{ componentArn: componentArn(2) }])],
  }),
  own('ImageRecipe', 'reverted', {
    action: 'create',
    reason: 'new-version',
    version: { declared: '2.x.x', resolved: '2.4.0', previous: '2.3.0', sameAs: '2.2.0' },
    fields: [field('workingDirectory', '/var/tmp', '/tmp', 'git-changed')],
  }),
  own('ImageRecipe', 'windows', {
    action: 'blocked',
    reason: 'version-taken',
    version: { declared: '3.1.0', resolved: '3.1.0', next: '3.1.1' },
    fields: [field('parentImage', 'ami-1', 'ami-2', 'git-changed')],
  }),
  own('Component', 'agents', {
    action: 'create',
    reason: 'missing',
    version: { declared: '1.0.x', resolved: '1.0.0', build: 1 },
    fields: [field('platform', undefined, 'Linux'), field('data', undefined, script(steps(1, 54)))],
  }),
  ...Array.from({ length: 12 }, (_, index) =>
    own('ImagePipeline', `team-${index + 1}`, {
      action: 'update',
      reason: 'git-changed',
      because: ['ImageRecipe/golden-linux'],
      fields: [field('imageRecipeArn', recipeArn('1.0.6'), recipeArn('1.0.7'), 'git-changed')],
    }),
  ),
  own('ImageRecipe', 'steady', { version: { declared: '1.x.x', resolved: '1.9.0' } }),
]

/** Versions that stay are no part of changes. */
function withKept(name: string, changes: readonly Change[]): Result {
  const kept = [
    { id: 'Component/hardening', count: 9 },
    { id: 'ImageRecipe/golden-linux', count: 7 },
  ]
  const quotas = [
    { kind: 'Component', makes: 2, total: 12, quota: 1_000 },
    { kind: 'ImageRecipe', makes: 2, total: 10, quota: 1_000 },
  ]
  return { ...at(name, changes), plan: plan(changes, { target: place(name), kept, quotas }) }
}

/** By the name of their golden file. */
export const stories: Readonly<Record<string, Report>> = {
  'plan-all-actions': make({ results: [at('prod-eu', allActions), at('stage', unchanged(12)), cannotRead('prod-us')] }),
  'plan-consequences': make({
    results: [withConsequences('prod-eu', linux, consequences), at('stage', unchanged(12))],
  }),
  'plan-fleet-of-40': make({ results: fleet }),
  'plan-references': make({ results: [at('prod-eu', factory), at('prod-us', factory), at('stage', unchanged(3))] }),
  'plan-texts': make({ results: [at('prod-eu', texts)] }),
  'plan-versions': make({ results: [withKept('prod-eu', cascade)] }),
  'plan-no-changes': make({ results: [at('prod-eu', unchanged(14)), at('prod-us', unchanged(14))] }),
  'plan-offline': {
    ...make({
      results: [at('prod-eu', [one('update', 'golden-linux', 'git-changed', [instanceTypes]), ...unchanged(3)])],
    }),
    offline: true,
    base: { revision: base },
  },
  'plan-offline-no-changes': {
    ...make({ results: [at('prod-eu', unchanged(4))] }),
    offline: true,
    base: { revision: base },
  },
  'plan-preexisting': markPreexisting(
    make({
      results: [
        at('prod-eu', [
          one('update', 'golden-linux', 'both-changed', [
            instanceTypes,
            field('description', 'by hand', 'Linux', 'drifted'),
          ]),
          one('update', 'containers', 'drifted', [field('keyPair', 'debug', undefined, 'drifted')]),
          ...unchanged(5),
        ]),
      ],
    }),
    ['containers', 'golden-linux#description'],
  ),
  'validate-invalid': make({
    command: 'validate',
    verdict: 'invalid',
    diagnostics: [
      {
        severity: 'error',
        code: 'KILN1203',
        message: 'instanceTypes must be a list of texts, and is a text',
        hint: 'write [m7i.large]',
        source: { file: 'configs/golden linux.yaml', line: 4, column: 3 },
      },
      {
        severity: 'warning',
        code: 'KILN1301',
        message: 'the variable ${vars.subnet} is not used; @mira wrote it for #12',
        source: { file: 'kiln.yaml', line: 9, column: 1 },
      },
    ],
  }),
  'apply-superseded': {
    ...make({ command: 'apply' }),
    outcome: 'superseded',
    supersededBy: 'be5466f0c1d2e3f405162738495a6b7c8d9e0f1a',
  },
  'apply-done': make({
    command: 'apply',
    results: [at('prod-eu', toApply, [done('golden-arm64'), done('golden-linux'), done('legacy')])],
  }),
  'apply-incomplete': make({
    command: 'apply',
    results: [
      at('prod-eu', toApply, [
        done('golden-arm64'),
        done('golden-linux', {
          status: 'failed',
          error: {
            code: 'InvalidParameterValueException',
            message: 'The instance profile builder does not exist.',
            hint: 'make the instance profile, or name another one',
            requestId: '0a1b2c3d',
          },
        }),
        done('legacy', { status: 'not-run', writes: [] }),
      ]),
      cannotRead('prod-us'),
    ],
  }),
  'drift-found': make({
    command: 'drift',
    results: [
      at('prod-eu', [
        one('update', 'containers', 'drifted', [field('keyPair', 'debug', undefined, 'drifted')]),
        one('create', 'signing', 'missing', [field('instanceTypes', undefined, ['m7g.large'])]),
        one('update', 'golden-linux', 'git-changed', [instanceTypes]),
        { ...one('orphan', 'old-share', 'not-declared'), usedBy: [weekly] },
        ...unchanged(5),
      ]),
      at('prod-us', unchanged(9)),
    ],
  }),
}
