/** What happens around the create of a version: other runs, other people, answers that get lost, and a service that counts in its own way. */
import { describe, expect, it } from 'vitest'
import type { Emulator, FaultEffect } from '../../src/emulator/emulator.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { documentsOf } from '../support/small-factory.ts'
import { component, factoryWith, recipe, versionsIn } from '../support/versioned-factory.ts'

const writesOf = (account: Emulator) =>
  account.requests.filter(({ operation }) => /^(Create|Update|Delete|Tag)/.test(operation))
const createsOf = (account: Emulator) => account.requests.filter(({ operation }) => operation === 'CreateComponent')
const rowOf = (report: Awaited<ReturnType<ReturnType<typeof project>['run']>>, id: string) =>
  report.targets[0]?.changes.find((change) => change.id === id)
const alone = (command: string, number?: string, ...lines: string[]) =>
  documentsOf(component(command, number, ...lines))

/** Somebody else's version, put past the API. */
const putForeign = (account: Emulator, semanticVersion: string) =>
  void accountOf(account).put('Component', { name: 'script', semanticVersion, platform: 'Linux' })

describe('a version that came between plan and create', () => {
  it.each([
    ['1.0.x', 'GetComponent', 2],
    ['1.x.0', 'ListComponentBuildVersions', 2],
    ['1.0.1', 'GetComponent', 3],
  ])('of somebody else leaves a line of %s as it is, and nothing is sent', async (form, operation, nth) => {
    const account = await emulator()
    const { write, run } = project(account, factoryWith('one', form.replace(/1$/, '0')))
    await run('apply')
    write(factoryWith('two', form))
    account.clearRequests()
    const next = form === '1.x.0' ? '1.1.0' : '1.0.1'
    account.addFault({
      when: { operation, nth },
      effect: { type: 'call', before: () => putForeign(account, next) },
    })
    const report = await run('apply')
    expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 0, failed: 1, notRun: 2 } })
    expect(rowOf(report, 'Component/script')).toMatchObject({
      outcome: 'failed',
      error: { code: 'moved' },
      writes: [],
    })
    expect(rowOf(report, 'ImageRecipe/golden')).toMatchObject({ error: { code: 'dependency-failed' } })
    expect(writesOf(account)).toEqual([])
    expect(versionsIn(account, 'Component')).toEqual([`1.0.0/1`, `${next}/1`])
  })

  it('is told with both versions', async () => {
    const account = await emulator()
    const { write, run } = project(account, alone('one'))
    await run('apply')
    write(alone('two'))
    account.addFault({
      when: { operation: 'GetComponent', nth: 2 },
      effect: { type: 'call', before: () => putForeign(account, '1.0.7') },
    })
    expect(rowOf(await run('apply'), 'Component/script')?.error?.message).toBe(
      'Component/script changed since the plan: the newest version was 1.0.0/1 and is 1.0.7/1 now; nothing was made',
    )
  })

  it('of another run of this commit is done', async () => {
    const account = await emulator()
    const { write, run } = project(account, factoryWith('one'))
    await run('apply')
    write(factoryWith('two'))
    const other = project(account, factoryWith('two'))
    account.addFault({
      when: { operation: 'GetComponent', nth: 2 },
      effect: { type: 'call', before: async () => void (await other.run('apply')) },
    })
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 3, failed: 0 } })
    expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1', '1.0.1/1'])
    expect(versionsIn(account, 'ImageRecipe')).toEqual(['1.0.0', '1.0.1'])
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
  })

  it('deleted by hand is waited for, and then said to be gone', async () => {
    const account = await emulator({ switches: { buildNumbersReused: true } })
    const { write, run } = project(account, alone('one'))
    await run('apply')
    write(alone('two'))
    account.addFault({
      when: { operation: 'GetComponent', nth: 2 },
      effect: { type: 'call', before: () => void accountOf(account).remove('Component', 'script/1.0.0/1') },
    })
    const report = await run('apply')
    expect(rowOf(report, 'Component/script')).toMatchObject({ error: { code: 'moved' }, writes: [] })
    expect(rowOf(report, 'Component/script')?.error?.message).toContain('was 1.0.0/1 and is gone now')
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  })
})

describe('a version that came between the create and its answer', () => {
  it('of somebody else above it leaves what was made, and says so', async () => {
    const account = await emulator()
    const { write, run } = project(account, factoryWith('one'))
    await run('apply')
    write(factoryWith('two'))
    account.addFault({
      when: { operation: 'CreateComponent' },
      effect: { type: 'call', after: () => putForeign(account, '1.0.9') },
    })
    const report = await run('apply')
    expect(report).toMatchObject({ exitCode: 4, outcomes: { failed: 1, notRun: 2 } })
    expect(rowOf(report, 'Component/script')).toMatchObject({
      error: {
        code: 'moved',
        message: 'Component/script was made as 1.0.1/1, which stays, but 1.0.9/1 has come above it since the plan',
      },
      writes: [{ operation: 'CreateComponent' }],
    })
    expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1', '1.0.1/1', '1.0.9/1'])
  })

  it('of another commit is refused by the service: one of two is made, and the other run says that it is not its own', async () => {
    const account = await emulator()
    const { write, run } = project(account, factoryWith('one'))
    await run('apply')
    write(factoryWith('two'))
    const other = project(account, factoryWith('three'))
    account.addFault({
      when: { operation: 'CreateComponent' },
      effect: { type: 'call', before: async () => void (await other.run('apply')) },
    })
    account.clearRequests()
    const report = await run('apply')
    expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 0, failed: 1, notRun: 2 } })
    expect(rowOf(report, 'Component/script')).toMatchObject({ error: { code: 'moved' }, writes: [] })
    expect(rowOf(report, 'Component/script')?.error?.message).toContain('with other values for: data')
    expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1', '1.0.1/1'])
    expect(await other.run('plan')).toMatchObject({ outcome: 'clean' })
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1', '1.0.1/1', '1.0.2/1'])
  })

  it('is seen also where the service does not compare requests with the same token', async () => {
    const account = await emulator()
    const { run, write } = project(account, alone('one'))
    await run('apply')
    write(alone('two'))
    const other = project(account, alone('three'))
    account.addFault({
      when: { operation: 'CreateComponent' },
      effect: {
        type: 'call',
        before: async () => void (await other.run('apply')),
      },
    })
    account.setSwitches({ tokenRetentionSeconds: 0 })
    const report = await run('apply')
    expect(report).toMatchObject({ exitCode: 4 })
    expect(rowOf(report, 'Component/script')).toMatchObject({ error: { code: 'moved' } })
  })
})

describe('a service that counts in its own way', () => {
  it('makes a build that was not planned: it stays, what depends on it is not begun, and the next run takes it from there', async () => {
    const account = await emulator({ switches: { buildNumbersReused: false } })
    const { write, run } = project(account, alone('one', '1.0.0'))
    await run('apply')
    write(alone('two', '1.0.0'))
    await run('apply')
    accountOf(account).remove('Component', 'script/1.0.0/2')
    write(factoryWith('three', '1.0.0'))
    const report = await run('apply')
    expect(rowOf(report, 'Component/script')).toMatchObject({
      outcome: 'failed',
      error: { code: 'moved' },
      writes: [{ operation: 'CreateComponent' }, { operation: 'TagResource' }],
    })
    expect(rowOf(report, 'Component/script')?.error?.message).toMatch(
      /was made as arn:\S+1\.0\.0\/3, which stays, and not as arn:\S+1\.0\.0\/2,/,
    )
    expect(rowOf(report, 'ImageRecipe/golden')).toMatchObject({
      outcome: 'not-run',
      error: { code: 'dependency-failed' },
    })
    expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1', '1.0.0/3'])
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1', '1.0.0/3'])
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
  })

  it('takes what differs for the same: that is an error with its way out, and no version of ours', async () => {
    const account = await emulator({ switches: { identicalBy: 'document' } })
    const { write, run } = project(account, alone('one', '1.0.0'))
    await run('apply')
    write(alone('one', '1.0.0', 'kmsKeyId: alias/other'))
    const report = await run('apply')
    expect(report).toMatchObject({ exitCode: 4, outcomes: { failed: 1 } })
    expect(rowOf(report, 'Component/script')?.error).toMatchObject({
      code: 'ResourceAlreadyExistsException',
      hint: expect.stringContaining('declare a higher number') as string,
    })
    write(alone('one', '1.0.1', 'kmsKeyId: alias/other'))
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
  })
})

it.each([false, true])(
  'a name whose separators may collapse in the ARN (%s) is made once',
  async (collapseSeparators) => {
    const switches = { collapseSeparators, identicalBuild: 'new-build', tokenRetentionSeconds: 0 } as const
    const account = await emulator({ switches })
    const { run } = project(account, alone('one').replace('name: script', 'name: my__script'))
    await run('apply')
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'clean' })
    expect(accountOf(account).list('Component')).toHaveLength(1)
  },
)

describe('what was deleted by hand', () => {
  it.each([true, false])(
    'is made again, once, though the service remembers the token (%s)',
    async (tokensOutliveDelete) => {
      const account = await emulator({ switches: { tokensOutliveDelete, buildNumbersReused: true } })
      const { run } = project(account, documentsOf(component('one', '1.0.0'), recipe('1.0.0')))
      await run('apply')
      accountOf(account).remove('ImageRecipe', 'golden/1.0.0')
      accountOf(account).remove('Component', 'script/1.0.0/1')
      expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
      expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1'])
      expect(versionsIn(account, 'ImageRecipe')).toEqual(['1.0.0'])
      expect(await run('plan')).toMatchObject({ outcome: 'clean' })
    },
  )
})

describe('reads that lag', () => {
  it.each(['refused', 'new-build'] as const)(
    'are waited out before a build is made twice (%s)',
    async (identicalBuild) => {
      const account = await emulator({ switches: { identicalBuild, readLag: 5 } })
      const { write, run } = project(account, factoryWith('one', '1.0.0'))
      expect(await run('apply')).toMatchObject({ exitCode: 0 })
      write(factoryWith('two', '1.0.0'))
      expect(await run('apply')).toMatchObject({ exitCode: 0 })
      expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1', '1.0.0/2'])
      expect(createsOf(account)).toHaveLength(2)
    },
  )
})

const lost: FaultEffect[] = ['resetBefore', 'resetAfter', 'error500', 'error500After', 'truncateAfter', 'nonJsonAfter']

describe.each(lost)('an answer that is lost (%s)', (effect) => {
  it.each(['CreateComponent', 'CreateImageRecipe'])(
    'of %s makes nothing twice, and the run goes on',
    async (operation) => {
      const account = await emulator({ switches: { identicalBuild: 'new-build' } })
      const { write, run } = project(account, factoryWith('one', '1.0.0'))
      await run('apply')
      write(factoryWith('two', '1.0.0'))
      account.addFault({ when: { operation }, effect })
      expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 3 } })
      expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1', '1.0.0/2'])
      expect(versionsIn(account, 'ImageRecipe')).toEqual(['1.0.0', '1.0.1'])
      expect(await run('plan')).toMatchObject({ outcome: 'clean' })
    },
  )
})

it('--create-only makes versions and repoints nothing', async () => {
  const account = await emulator()
  const { write, run } = project(account, factoryWith('one'))
  await run('apply')
  write(factoryWith('two'))
  const report = await run('apply', '--create-only')
  expect(report).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
  expect(rowOf(report, 'ImagePipeline/nightly')).toMatchObject({ action: 'skipped' })
  expect(versionsIn(account, 'ImageRecipe')).toEqual(['1.0.0', '1.0.1'])
  expect(accountOf(account).get('ImagePipeline', 'nightly')?.['imageRecipeArn']).toMatch(/golden\/1\.0\.0$/)
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  expect(accountOf(account).get('ImagePipeline', 'nightly')?.['imageRecipeArn']).toMatch(/golden\/1\.0\.1$/)
})

it('tags of a version are changed on it, by its exact ARN', async () => {
  const account = await emulator()
  const { write, run } = project(account, alone('one', '1.0.x', 'tags: { team: a, old: x }'))
  await run('apply')
  write(alone('one', '1.0.x', 'tags: { team: b }'))
  account.clearRequests()
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1'])
  expect(new Set(writesOf(account).map(({ operation }) => operation))).toEqual(new Set(['TagResource']))
  expect(accountOf(account).get('Component', 'script/1.0.0/1')?.tags).toMatchObject({ team: 'b' })
  expect(accountOf(account).get('Component', 'script/1.0.0/1')?.tags).not.toHaveProperty('old')
  expect(await run('drift')).toMatchObject({ outcome: 'clean' })
})
