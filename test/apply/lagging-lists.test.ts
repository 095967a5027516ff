/** Lists that do not show yet what was just made: what is taken for missing then, and that a Create too many does no harm. */
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'
import { documentsOf } from '../support/small-factory.ts'
import { component, recipe, versionsIn } from '../support/versioned-factory.ts'

const kind = 'InfrastructureConfiguration'
const many = Array.from({ length: 30 }, (_, index) => `kind: ${kind}\nname: item-${index}\ninstanceProfileName: p\n`)

/** From now on lists show everything as it was before its last write; a Get shows what is. */
function lag(account: Emulator): void {
  account.addFault({ when: { operation: /^List/ }, times: Infinity, effect: 'staleRead' })
}

const countOf = (account: Emulator, operation: string) =>
  account.requests.filter((request) => request.operation === operation).length

describe.each([
  ['a service that remembers tokens', 86_400],
  ['a service that has forgotten them', 0],
])('of %s, what was just made and no list shows yet', (_, tokenRetentionSeconds) => {
  const started = () => emulator({ switches: { tokenRetentionSeconds } })

  it('is made by no second apply, which is done', async () => {
    const account = await started()
    const { run } = project(account, golden('description: one', 'tags: { team: a }'))
    await run('apply')
    const before = accountOf(account).get(kind, 'golden')
    lag(account)
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied', outcomes: { done: 1, failed: 0 } })
    expect(accountOf(account).get(kind, 'golden')).toEqual(before)
    expect(accountOf(account).list(kind)).toHaveLength(1)
    account.clearFaults()
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
  })

  it('is left as it is by an apply of other values, which says why; the next one that sees it makes the change', async () => {
    const account = await started()
    const { write, run } = project(account, golden('description: one'))
    await run('apply')
    const before = accountOf(account).get(kind, 'golden')
    write(golden('description: two'))
    lag(account)
    const report = await run('apply')
    expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 0, failed: 1 } })
    expect(report.targets[0]?.changes[0]).toMatchObject({ error: { code: 'moved' }, writes: [] })
    expect(report.targets[0]?.changes[0]?.error?.message).toContain('description')
    expect(accountOf(account).get(kind, 'golden')).toEqual(before)
    account.clearFaults()
    expect(await run('apply')).toMatchObject({ exitCode: 0, summary: { create: 0, update: 1 } })
  })

  it('is made again once it is gone', async () => {
    const account = await started()
    const { run } = project(account, golden())
    await run('apply')
    accountOf(account).remove(kind, 'golden')
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(accountOf(account).list(kind)).toHaveLength(1)
  })

  it('is the recipe that it was, and a component is asked for by name', async () => {
    const account = await started()
    const { run } = project(account, documentsOf(component('one'), recipe()))
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
    lag(account)
    expect(await run('apply')).toMatchObject({
      exitCode: 0,
      summary: { create: 1, unchanged: 1 },
      outcomes: { failed: 0 },
    })
    expect(versionsIn(account, 'Component')).toEqual(['1.0.0/1'])
    expect(versionsIn(account, 'ImageRecipe')).toEqual(['1.0.0'])
  })
})

it('what somebody else made between the list and the create is left alone, whoever owns it', async () => {
  for (const tags of [{}, { 'kiln:owner': 'others' }]) {
    const account = await emulator()
    accountOf(account).put(kind, { name: 'golden', instanceProfileName: 'theirs', tags })
    const { run } = project(account, golden())
    lag(account)
    const report = await run('apply')
    expect(report).toMatchObject({ exitCode: 4, outcomes: { failed: 1 } })
    expect(report.targets[0]?.changes[0]).toMatchObject({ action: 'create', error: { code: 'moved' }, writes: [] })
    expect(accountOf(account).get(kind, 'golden')).toMatchObject({ instanceProfileName: 'theirs', tags })
  }
})

it('a recipe that somebody else made since the list is left alone, and nothing that names it is begun', async () => {
  const account = await emulator()
  accountOf(account).put('ImageRecipe', {
    name: 'golden',
    semanticVersion: '1.0.0',
    parentImage: 'ami-0123456789abcdef0',
  })
  const { run } = project(account, documentsOf(component('one'), recipe()))
  lag(account)
  const report = await run('apply')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 1, failed: 1 } })
  expect(versionsIn(account, 'ImageRecipe')).toEqual(['1.0.0'])
})

it('a recipe above the first number that somebody else made since the list is told: what was made below it stays', async () => {
  const account = await emulator()
  accountOf(account).put('ImageRecipe', {
    name: 'golden',
    semanticVersion: '1.0.7',
    parentImage: 'ami-0123456789abcdef0',
  })
  const { run } = project(account, documentsOf(component('one'), recipe()))
  lag(account)
  const report = await run('apply')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 1, failed: 1 } })
  const row = report.targets[0]?.changes.find(({ id }) => id === 'ImageRecipe/golden')
  expect(row?.error).toMatchObject({
    code: 'moved',
    message: 'ImageRecipe/golden was made as 1.0.0, which stays, but 1.0.7 has come above it since the plan',
  })
  expect(versionsIn(account, 'ImageRecipe')).toEqual(['1.0.7', '1.0.0'])
})

it('a run that was killed after its create is finished by one whose lists do not show that yet', async () => {
  const account = await emulator()
  const { run } = project(account, golden('tags: { team: a }'))
  await new Promise<void>((resolve) => {
    const die = (): Promise<void> => {
      account.addFault({ times: Infinity, effect: 'hang' })
      resolve()
      return new Promise(() => undefined)
    }
    account.addFault({ when: { operation: `Create${kind}` }, effect: { type: 'call', after: die } })
    void run('apply')
  })
  account.clearFaults()
  lag(account)
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  expect(accountOf(account).list(kind)).toHaveLength(1)
  expect(await run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
})

describe('whoever only looks', () => {
  it('raises no false alarm: drift asks for all that the list does not have', async () => {
    const account = await emulator()
    const { run } = project(account, many.join('---\n'))
    await run('apply')
    lag(account)
    account.clearRequests()
    expect(await run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean', summary: { unchanged: 30 } })
    expect(countOf(account, `Get${kind}`)).toBe(30)
  })

  it('plans nothing for a few, which are asked for; of many that no list shows the list is believed', async () => {
    const account = await emulator()
    const { write, run } = project(account, many.join('---\n'))
    await run('apply')
    lag(account)
    account.clearRequests()
    expect(await run('plan')).toMatchObject({ outcome: 'changes', summary: { create: 30 } })
    expect(countOf(account, `Get${kind}`)).toBe(0)
    write(many.slice(0, 25).join('---\n'))
    expect(await run('plan')).toMatchObject({ outcome: 'clean', summary: { unchanged: 25 } })
    expect(countOf(account, `Get${kind}`)).toBe(25)
  })
})
