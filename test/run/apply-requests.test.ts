/** What an apply costs in requests, beside the lists of its plan. */
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator } from '../support/kiln.ts'
import { project } from '../support/project.ts'
import { documentsOf, infrastructure } from '../support/small-factory.ts'
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
