import { expect, it } from 'vitest'
import { assertAllowed } from '../../src/aws/access.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'
import { factoryWith } from '../support/versioned-factory.ts'

const kind = 'InfrastructureConfiguration'
const three = ['a', 'b', 'c']
  .map((name) => `---\nkind: ${kind}\nname: item-${name}\ninstanceProfileName: builder\n`)
  .join('')

it('each create is tried out as a dry run with a token of its own, and nothing is made', async () => {
  const account = await emulator()
  const { run } = project(account, three)
  const report = await run('plan', '--validate', 'server')
  expect(report.targets[0]?.changes.map((change) => change.validation)).toEqual(
    ['a', 'b', 'c'].map(() => ({ status: 'validated' })),
  )
  expect(accountOf(account).list(kind)).toEqual([])
  const bodies = account.requests
    .filter(({ operation }) => operation === `Create${kind}`)
    .map(({ rawBody }) => JSON.parse(rawBody))
  expect(bodies.map((body) => body.dryRun)).toEqual([true, true, true])
  const tokens = new Set([
    ...bodies.map((body) => body.clientToken),
    ...(report.targets[0]?.changes.map((change) => change.clientToken) ?? []),
  ])
  expect(tokens.size).toBe(6)
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 3 } })
})

it("AWS's own refusal is shown per create, an update is not validated, a missing permission is no error", async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('description: one'))
  await run('apply')
  write(`${golden('description: two')}${three}`)
  account.addFault({ when: { operation: `Create${kind}`, slug: 'item-a' }, effect: 'profileMissing', times: Infinity })
  account.addFault({ when: { operation: `Create${kind}`, slug: 'item-b' }, effect: 'accessDenied', times: Infinity })
  const report = await run('plan', '--validate', 'server')
  expect(report.exitCode).toBe(0)
  const byName = new Map(report.targets[0]?.changes.map((change) => [change.name, change.validation]))
  expect(byName.get('golden')).toEqual({ status: 'not-validated' })
  expect(byName.get('item-a')).toMatchObject({ status: 'refused', error: { code: 'InvalidParameterValueException' } })
  expect(byName.get('item-b')).toMatchObject({ status: 'not-validated', error: { code: 'AccessDeniedException' } })
  expect(byName.get('item-c')).toEqual({ status: 'validated' })
})

it('a service that ignores dryRun stops everything after the first create, and its ARN is named', async () => {
  const account = await emulator({ switches: { ignoresDryRun: true } })
  const { run } = project(account, three)
  const report = await run('plan', '--validate', 'server')
  expect(report.exitCode).toBe(1)
  expect(report.targets[0]?.diagnostics[0]).toMatchObject({
    code: 'KILN2008',
    message:
      'target prod: the service carried out a dry run, and arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/item-a exists now',
    hint: 'delete it if it is not wanted; do not use --validate server here',
  })
  expect(report.targets[0]?.diagnostics[0]?.message).toContain(':infrastructure-configuration/item-a')
  expect(accountOf(account).list(kind)).toHaveLength(1)
})

it.each([
  ['no dryRun', '{"name":"x"}'],
  ['dryRun false', '{"dryRun":false}'],
  ['dryRun as text', '{"dryRun":"true"}'],
  ['no JSON', 'dryRun: true'],
  ['no body', undefined],
])('a create whose bytes have %s does not leave', (_, body) => {
  const request = { method: 'PUT', path: `/Create${kind}`, body }
  expect(() => assertAllowed('dry-run', request)).toThrow(/not a read/)
  expect(() => assertAllowed('dry-run', { ...request, body: '{"dryRun":true}' })).not.toThrow()
  expect(() => assertAllowed('read', { ...request, body: '{"dryRun":true}' })).toThrow()
  expect(() => assertAllowed('dry-run', { method: 'PUT', path: `/Update${kind}`, body: '{"dryRun":true}' })).toThrow()
})

it('--keep-drift leaves a hotfix alone, lists it, and has a digest of its own', async () => {
  const account = await emulator()
  const { write, run } = project(account, `${golden('description: one')}${three}`)
  await run('apply')
  accountOf(account).edit(kind, 'golden', (live) => ({ ...live, description: 'hotfix' }))
  write(`${golden('description: one')}${three.replace('builder', 'other')}`)
  const [plain, kept] = [await run('plan'), await run('plan', '--keep-drift')]
  expect(kept.summary).toMatchObject({ update: 1, skipped: 1 })
  expect(kept.digest).not.toBe(plain.digest)
  expect(await run('apply', '--keep-drift', '--expect', kept.digest)).toMatchObject({
    exitCode: 0,
    outcomes: { done: 1 },
  })
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ description: 'hotfix' })
})

it('what refers to something that is yet to be made cannot be tried out, and is not refused for it', async () => {
  const account = await emulator()
  const recipe = accountOf(account).put('ImageRecipe', { name: 'golden', semanticVersion: '1.0.0' })
  const pipeline = [
    '---',
    'kind: ImagePipeline',
    'name: nightly',
    `imageRecipeArn: ${recipe.arn}`,
    `infrastructureConfigurationArn: \${${kind}/golden}`,
    '',
  ].join('\n')
  const { run } = project(account, `${golden()}${pipeline}`)
  const report = await run('plan', '--validate', 'server')
  expect(report.targets[0]?.changes.map(({ id, validation }) => [id, validation])).toEqual([
    [`${kind}/golden`, { status: 'validated' }],
    ['ImagePipeline/nightly', { status: 'not-validated' }],
  ])
  expect(account.requests.map(({ operation }) => operation)).not.toContain('CreateImagePipeline')
})

it.each(['next-build', 'refused'] as const)(
  'of lines of versions the number that will be sent is tried out, and what names a new one is not (%s)',
  async (dryRunOfTakenVersion) => {
    const account = await emulator({ switches: { dryRunOfTakenVersion } })
    const { write, run } = project(account, factoryWith('one', '1.0.0'))
    const validated = async () => {
      const report = await run('plan', '--validate', 'server')
      return report.targets[0]?.changes.map(({ id, validation }) => `${id} ${validation?.status}`)
    }
    expect(await validated()).toEqual([
      'InfrastructureConfiguration/linux validated',
      'Component/script validated',
      'ImageRecipe/golden not-validated',
      'ImagePipeline/nightly not-validated',
    ])
    await run('apply')
    account.clearRequests()
    write(factoryWith('two', '1.0.0').replace('parentImage: ami-0', 'parentImage: ami-1'))
    expect(await validated()).toContain(
      `Component/script ${dryRunOfTakenVersion === 'refused' ? 'not-validated' : 'validated'}`,
    )
    write(factoryWith('one', '1.0.0').replace('parentImage: ami-0', 'parentImage: ami-1'))
    expect(await validated()).toContain('ImageRecipe/golden validated')
    const tried = account.requests.filter(({ operation }) => operation === 'CreateImageRecipe')
    expect(tried.map(({ rawBody }) => JSON.parse(rawBody) as unknown)).toMatchObject([
      { semanticVersion: '1.0.1', dryRun: true },
    ])
    expect(accountOf(account).list('ImageRecipe')).toHaveLength(1)
  },
)
