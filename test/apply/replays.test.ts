import { describe, expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const retentions = [0, 86_400, Number.POSITIVE_INFINITY]

describe.each(retentions)('tokens remembered for %s seconds', (tokenRetentionSeconds) => {
  it.each([true, false])(
    'delete then recreate makes a new configuration (tokens outlive delete: %s)',
    async (tokensOutliveDelete) => {
      const account = await emulator({ switches: { tokenRetentionSeconds, tokensOutliveDelete } })
      const { run } = project(account, golden())
      for (let round = 0; round < 3; round += 1) {
        expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
        expect(accountOf(account).get('InfrastructureConfiguration', 'golden')).toBeDefined()
        accountOf(account).remove('InfrastructureConfiguration', 'golden')
      }
    },
  )

  it('A → B → A → B within one tick of a stopped clock ends in B', async () => {
    const now = new Date('2026-01-01T00:00:00Z')
    const account = await emulator({ switches: { tokenRetentionSeconds }, now: () => now })
    const { write, run } = project(account, golden('description: A'))
    for (const description of ['A', 'B', 'A', 'B', 'A', 'B']) {
      write(golden(`description: ${description}`))
      expect(await run('apply')).toMatchObject({ exitCode: 0 })
      expect(accountOf(account).get('InfrastructureConfiguration', 'golden')).toMatchObject({ description })
    }
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
  })

  it('an edit behind the back between two equal applies is undone', async () => {
    const account = await emulator({ switches: { tokenRetentionSeconds } })
    const { run } = project(account, golden('description: A'))
    await run('apply')
    for (let round = 0; round < 3; round += 1) {
      accountOf(account).edit('InfrastructureConfiguration', 'golden', (live) => ({
        ...live,
        description: 'by hand',
        dateUpdated: '2026-01-02T00:00:00.000Z',
      }))
      expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
      expect(accountOf(account).get('InfrastructureConfiguration', 'golden')).toMatchObject({ description: 'A' })
    }
  })
})

it('reads that lag behind writes are waited out', async () => {
  const account = await emulator({ switches: { readLag: 3 } })
  const { write, run } = project(account, golden('description: A', 'tags: { a: "1" }'))
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
  write(golden('description: B', 'tags: { b: "2" }'))
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
  expect(accountOf(account).get('InfrastructureConfiguration', 'golden')).toMatchObject({
    description: 'B',
    tags: { b: '2' },
  })
})

it.each([true, false])(
  'tagging that moves dateUpdated (%s) does not keep apply from settling',
  async (taggingMovesDateUpdated) => {
    const account = await emulator({ switches: { taggingMovesDateUpdated } })
    const { write, run } = project(account, golden('description: A'))
    await run('apply')
    write(golden('description: B', 'tags: { team: x }'))
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'clean', run: { requests: { write: 0 } } })
  },
)
