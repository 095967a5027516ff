/**
 * Any text or bytes in the place of kiln.yaml: a located error, or a project that documents can be read and planned with. Never a crash.
 *
 * KILN_PROPERTY_RUNS=100000 tries more inputs than the suite does.
 */
import { dump } from 'js-yaml'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeUtf8 } from '../../src/config/yaml/decode.ts'
import { buildDesired } from '../../src/config/desire/desire.ts'
import { parseProject, withTagForms } from '../../src/config/project/project.ts'
import { parseDocuments } from '../../src/config/yaml/yaml.ts'
import { partitionOf } from '../../src/kinds/identity.ts'
import { kinds } from '../../src/kinds/registry.ts'
import type { Json, ResolvedTarget } from '../../src/model.ts'
import { findConsequences } from '../../src/plan/consequences.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { live } from '../support/builders.ts'
import { report } from '../support/reports.ts'
import { assertFuzz, assertHarmless, assertLocated, assertPlain } from './fuzz.ts'
import { spoiltBytes, spoiltJson, spoiltText } from './fuzz.ts'

const documentText = `kind: InfrastructureConfiguration
name: golden
instanceProfileName: builder
subnetId: \${vars.subnetId}
securityGroupIds: \${vars.securityGroupIds}
snsTopicArn: arn:\${target.partition}:sns:\${target.region}:\${target.account}:builds
tags: { team: a, CostCenter: "12345" }
---
kind: DistributionConfiguration
name: everywhere
distributions: [{ region: us-east-1 }]
kiln: { targets: ["prod-*", "!dev"], ignore: [description] }
`
const { documents } = parseDocuments(documentText, 'configs/golden.yaml')

const projects: readonly Json[] = [
  { version: 1 },
  {
    version: 1,
    owner: 'images',
    targets: [
      {
        name: 'prod-us',
        region: 'us-east-1',
        account: '111122223333',
        vars: { subnetId: 's', securityGroupIds: ['g'] },
      },
    ],
  },
  {
    version: 1,
    owner: 'golden-images',
    previousOwners: ['images-old'],
    configs: 'configs',
    targets: [
      {
        name: 'prod-us',
        region: 'us-east-1',
        account: '111122223333',
        roleArn: 'arn:aws:iam::111122223333:role/kiln-apply',
        externalId: 'x-1',
        vars: { subnetId: 'subnet-0a1b2c3d', securityGroupIds: ['sg-0a1b2c3d'], deep: { list: [{ a: 1.5 }, null] } },
      },
      {
        name: 'prod-cn',
        region: 'cn-north-1',
        account: '111122224444',
        vars: { subnetId: null, securityGroupIds: [] },
      },
      { name: 'old-eu', region: 'eu-west-1', account: '111122223333', retired: true },
    ],
    defaults: {
      InfrastructureConfiguration: {
        instanceMetadataOptions: { httpTokens: 'required' },
        description: '${target.name}',
        tags: { 'managed-by': 'kiln' },
        keyPair: null,
      },
      DistributionConfiguration: {},
    },
    ignoreTags: ['map-*', 'awsApplication', '!map-x'],
    managedBy: ['ManagedBy=terraform', 'stack'],
    requiredTags: { CostCenter: '^[0-9]{5}$' },
    readOnlyFields: { InfrastructureConfiguration: ['newField'] },
    tagPrefix: 'kiln:',
    refresh: 'full',
    limits: { deletes: { count: 5, percent: 30 }, updates: { percent: 50 }, versions: { count: 20 } },
    versions: { keep: 3, minAge: '14d', rebuild: false },
    quotas: { ImagePipeline: 150 },
  },
  {
    version: 1,
    vars: { subnetId: 'subnet-0a1b2c3d', securityGroupIds: ['sg-0a1b2c3d'] },
    fleet: {
      name: '${account.name}-${target.region}',
      roleArn: 'arn:${target.partition}:iam::${target.account}:role/kiln',
      labels: { tier: 'test' },
      accounts: [
        { id: '111122223333', name: 'prod', labels: { tier: 'prod' }, wave: 2, vars: { subnetId: 'subnet-prod' } },
        { id: '111122224444', name: 'dev', regions: ['us-east-1', { name: 'cn-north-1', vars: { deep: [null] } }] },
        '111122225555',
      ],
      regions: ['us-east-1', { name: 'eu-west-1', labels: { place: 'eu' }, retired: true }],
      except: ['tier=none', 'dev-*'],
    },
    targets: [{ name: 'prod-us-east-1', vars: { subnetId: 'subnet-own' }, profile: 'special' }],
  },
]

const pieces = [
  ['\n', '\r\n', '\r', '\t', ' ', '\u0000', '\ufeff', '\u2028', '\u001b[2J', '\n---\n', '\n...\n', '%YAML 1.2\n---\n'],
  [': ', '- ', '? ', ', ', '#', '{', '}', '[', ']', '"', "'", '|', '>', '\\', '&a ', '*a', '<<: *a\n', '!!str ', '!x '],
  ['null', '~', 'yes', '.nan', '.inf', '-0', '1e999', '0123', '1', '-1', '0.5', '9007199254740993', '[]', '{}'],
  ['version: 1\n', 'version: 2\n', 'owner: x\n', 'targets:\n', '- name: a\n', 'region: us-east-1\n', 'retired: true\n'],
  ['account: 111122223333\n', 'vars: { a: "${vars.b}" }\n', 'defaults: { X: {} }\n', 'limits: 5\n', 'refresh: fast\n'],
  [
    'requiredTags: { a: "(" }\n',
    'requiredTags: { a: "(?=b)\\\\1{9}" }\n',
    'requiredTags: { a: "[\\\\" }\n',
    'managedBy: ["=", "a=", "=b"]\n',
    'tagPrefix: ""\n',
  ],
  [
    'tagPrefix: "aws:"\n',
    'readOnlyFields: { X: [a] }\n',
    'ignoreTags: ["*"]\n',
    'configs: ../..\n',
    'configs: "\\0"\n',
  ],
  [
    '__proto__: 1\n',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty: {}\n',
    '${vars.a}',
    '${target.name}',
    '!',
  ],
  ['fleet: { accounts: ["111122223333"], regions: [us-east-1] }\n', 'accounts:\n', 'regions: []\n', 'except: ["*"]\n'],
  ['a'.repeat(3000), '\ud800', '\u202e', '::error::x', '*'.repeat(300), 'AKIAABCDEFGHIJKLMNOP', '['.repeat(100)],
].flat()

const written = fc
  .tuple(
    spoiltJson(fc.constantFrom<Json>(...projects), 3),
    fc.constantFrom('json', 'pretty', 'block', 'mixed'),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([one, style, newline]) => write(one, style).replaceAll('\n', newline))

function write(one: Json, style: string): string {
  if (style === 'json') return JSON.stringify(one)
  if (style === 'pretty') return JSON.stringify(one, null, 2)
  try {
    return dump(one, style === 'mixed' ? { flowLevel: 1, lineWidth: 60 } : {})
  } catch {
    return JSON.stringify(one)
  }
}

const texts: fc.Arbitrary<string | Buffer> = fc.oneof(
  { weight: 4, arbitrary: written },
  { weight: 6, arbitrary: spoiltText(written, pieces) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 25, size: 'max' }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: spoiltBytes(written) },
)

async function check(input: string | Buffer): Promise<void> {
  const text = typeof input === 'string' ? input : decodeUtf8(input, 'kiln.yaml')
  if (typeof text !== 'string') {
    assertLocated([text], { 'kiln.yaml': input.toString('utf8') })
    return
  }
  const parsed = parseProject(text, 'kiln.yaml', { folder: '/repository', hasConfigsFolder: true })
  const { project, diagnostics } = await withTagForms(parsed)
  const files = { 'kiln.yaml': text, 'configs/golden.yaml': documentText }
  assertLocated(diagnostics, files)
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
  assertHarmless(report({ command: 'validate', diagnostics, ...(hasErrors ? { verdict: 'invalid' as const } : {}) }))
  if (project === undefined) {
    expect(hasErrors).toBe(true)
    return
  }
  // Also a project with errors is good enough for finding what is wrong with the documents.
  const state = buildDesired(documents, project, project.targets)
  assertLocated(state.diagnostics, files)
  if (hasErrors) return
  // Variables and defaults are checked where they are used, all else here.
  const { document: _, blueprints: ____, tagForms: _____, targets, defaults: __, ...rest } = project
  assertPlain([rest, targets.map(({ vars: ___, ...others }) => others)])
  for (const one of state.desired) assertPlain(one)
  for (const place of project.targets) {
    const { region = 'us-east-1', account = '111122223333' } = place
    const target: ResolvedTarget = { ...place, region, account, partition: partitionOf(region) }
    const desired = state.desired.filter((one) => one.target === place.name)
    const observed = {
      live: [live({ description: 'x' }, { team: 'b', stack: '' })],
      listed: [...kinds.keys()],
      unlisted: [],
    }
    const options = { createOnly: false, adopt: true, prune: true }
    const made = makePlan({ target, desired, observed, policy: project, options, isWholeProject: true })
    const plan = { ...made, consequences: findConsequences({ ...made, observed, policy: project }).tell([]) }
    expect(plan.changes.flatMap((change) => change.desired ?? [])).toHaveLength(desired.length)
    assertHarmless(
      report({
        results: [{ target, declared: desired.length, status: 'ok', plan, diagnostics: [] }],
        locate: (...where) => {
          const source = state.locate(...where)
          assertLocated([{ severity: 'error', code: 'KILN0000', message: 'x', source }], files)
          return source
        },
      }),
    )
  }
}

it('project files: a located error or a project to plan with', async () => {
  await assertFuzz(texts, 300, check)
})
