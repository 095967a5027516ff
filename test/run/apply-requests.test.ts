/** What an apply costs in requests, beside the lists of its plan. */
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator, virtualClock } from '../support/kiln.ts'
import { project } from '../support/project.ts'
import { documentsOf, infrastructure, pipeline, seedRecipes } from '../support/small-factory.ts'
import { component, recipe } from '../support/versioned-factory.ts'

/** Requests since the last time that are no lists, by operation. */
function takeCounts(account: Emulator): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { operation } of account.requests) {
    if (!operation.startsWith('List')) counts[operation] = (counts[operation] ?? 0) + 1
  }
  account.clearRequests()
  return counts
}

const identity = { GetCallerIdentity: 1 }
const hosts = (count: number): string =>
  documentsOf(...Array.from({ length: count }, (_, index) => infrastructure(`host-${index}`)))

describe('a create', () => {
  it('costs two requests: a complete list says that it is missing', async () => {
    const account = await emulator()
    const { run } = project(account, hosts(60))
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 60 } })
    expect(takeCounts(account)).toEqual({
      ...identity,
      CreateInfrastructureConfiguration: 60,
      GetInfrastructureConfiguration: 60,
    })
  })

  it('of a recipe as well; a component, of which another build would be made, is looked for by name, now and before it is sent', async () => {
    const account = await emulator()
    const { run } = project(account, documentsOf(component('one'), recipe()))
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
    expect(takeCounts(account)).toEqual({
      ...identity,
      GetComponent: 3,
      CreateComponent: 1,
      CreateImageRecipe: 1,
      GetImageRecipe: 1,
    })
  })

  it('is looked for by name where nothing was listed, and where it is not known what ARN the name gets', async () => {
    const account = await emulator()
    const { write, run } = project(account, hosts(2))
    expect(await run('apply', '--only', '*/host-*')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
    expect(takeCounts(account)).toMatchObject({ GetInfrastructureConfiguration: 4 })
    write(documentsOf(infrastructure('web__host')))
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    // The two that nobody declares any more, and this one before and after.
    expect(takeCounts(account)).toMatchObject({
      CreateInfrastructureConfiguration: 1,
      GetInfrastructureConfiguration: 4,
    })
  })
})

describe('one change among many, with --refresh fast', () => {
  /** A project that is applied, and its documents with other lines in one of them. */
  async function changed(...lines: readonly string[]) {
    const account = await emulator()
    const clock = virtualClock()
    const { write, run } = project(account, hosts(30), { clock })
    await run('apply')
    write(`${hosts(29)}${documentsOf(infrastructure('host-29', ...lines))}`)
    account.clearRequests()
    return { account, clock, run }
  }
  const update = { UpdateInfrastructureConfiguration: 1, TagResource: 1 }

  it.each([
    ['a field', ['description: other'], { GetInfrastructureConfiguration: 2, ...update }],
    ['tags', ['tags: { team: a }'], { GetInfrastructureConfiguration: 2, TagResource: 1 }],
    ['both', ['description: other', 'tags: { team: a }'], { GetInfrastructureConfiguration: 3, ...update }],
  ])('of %s costs what tells of it, the write, the read-back and the record', async (_, lines, counts) => {
    const { account, run } = await changed(...lines)
    expect(await run('apply', '--refresh', 'fast')).toMatchObject({
      exitCode: 0,
      summary: { update: 1, unchanged: 29 },
    })
    expect(takeCounts(account)).toEqual({ ...identity, ...counts })
    expect(await run('plan', '--refresh', 'fast')).toMatchObject({ outcome: 'clean' })
    expect(takeCounts(account)).toEqual(identity)
  })

  it('costs no list but that of what uses it where it alone is asked for', async () => {
    const { account, run } = await changed('description: other')
    expect(await run('apply', '--refresh', 'fast', '--only', '*/host-29')).toMatchObject({ exitCode: 0 })
    const lists = account.requests.map(({ operation }) => operation).filter((operation) => operation.startsWith('List'))
    expect(lists).toEqual(['ListImagePipelines'])
    expect(takeCounts(account)).toEqual({ ...identity, GetInfrastructureConfiguration: 2, ...update })
  })

  it('costs no more after a review', async () => {
    const { account, run } = await changed('description: other')
    const { digest } = await run('plan', '--refresh', 'fast', '--report-file', 'plan.json')
    account.clearRequests()
    const flags = ['--refresh', 'fast', '--reviewed', 'plan.json', '--expect', digest]
    expect(await run('apply', ...flags)).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(takeCounts(account)).toEqual({ ...identity, GetInfrastructureConfiguration: 2, ...update })
  })

  it('is read again right before it is written where that is not fast, or what the plan has read is more than ten seconds old', async () => {
    const whole = await changed('description: other')
    expect(await whole.run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(takeCounts(whole.account)).toEqual({ ...identity, GetInfrastructureConfiguration: 30 + 2, ...update })
    const late = await changed('description: other')
    late.account.addFault({
      when: { operation: 'GetInfrastructureConfiguration' },
      effect: { type: 'call', after: () => late.clock.sleep(10_000) },
    })
    expect(await late.run('apply', '--refresh', 'fast')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(takeCounts(late.account)).toEqual({ ...identity, GetInfrastructureConfiguration: 3, ...update })
  })

  it('of a pipeline, which the plan has seen in the list alone, is read once before it is written', async () => {
    const account = await emulator()
    seedRecipes(account)
    const documents = (...lines: readonly string[]) =>
      documentsOf(infrastructure('linux'), pipeline('nightly', 'linux', ...lines))
    const { write, run } = project(account, documents())
    await run('apply')
    write(documents('description: other'))
    account.clearRequests()
    expect(await run('apply', '--refresh', 'fast')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(takeCounts(account)).toEqual({ ...identity, GetImagePipeline: 2, UpdateImagePipeline: 1, TagResource: 1 })
  })
})
