import { paginateListInfrastructureConfigurations } from '@aws-sdk/client-imagebuilder'
import { describe, expect, it } from 'vitest'
import type { EmulatorOptions } from '../../src/emulator/emulator.ts'
import { optional } from '../../src/optional.ts'
import { account, clientFor, create, emulatorFor, infra, infraArn, list, refusal, region, send } from './harness.ts'

async function seeded(names: readonly string[], switches: NonNullable<EmulatorOptions['switches']> = {}) {
  const emulator = await emulatorFor({ switches, now: () => new Date('2026-05-01T10:00:00.000Z') })
  const state = emulator.account(account, region)
  for (const name of names) state.put('InfrastructureConfiguration', { name, instanceProfileName: 'p' })
  return emulator
}

/** Names page by page. */
async function pages(emulator: Awaited<ReturnType<typeof seeded>>, body: Record<string, unknown> = {}) {
  const seen: unknown[][] = []
  let nextToken: string | undefined
  do {
    const page = await list(emulator, nextToken === undefined ? body : { ...body, nextToken })
    seen.push(page.names)
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  return seen
}

const letters = ['one', 'two', 'three', 'four', 'five']
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `config-${index}`)

describe('ListInfrastructureConfigurations', () => {
  it('shows the summary and no more', async () => {
    const emulator = await emulatorFor({ now: () => new Date('2026-05-01T10:00:00.000Z') })
    const placement = { tenancy: 'default' }
    const shown = {
      description: 'd',
      instanceTypes: ['m5.large'],
      resourceTags: { k: 'v' },
      placement,
      tags: { a: 'b' },
    }
    await create(emulator, infra('abc', { ...shown, keyPair: 'key', terminateInstanceOnFailure: false }))
    const owned = { arn: infraArn('abc'), name: 'abc', dateCreated: '2026-05-01T10:00:00.000Z' }
    expect((await list(emulator)).rows).toEqual([{ ...owned, ...shown, instanceProfileName: 'builder' }])
  })

  it.each([
    [undefined, [25, 25, 25, 25, 20]],
    [100, [100, 20]],
  ])('gives pages for the SDK paginator, asked for %s rows', async (pageSize, expected) => {
    const emulator = await seeded(numbered(120))
    const sizes: number[] = []
    const paging = { client: clientFor(emulator), ...optional({ pageSize }) }
    for await (const page of paginateListInfrastructureConfigurations(paging, {})) {
      sizes.push(page.infrastructureConfigurationSummaryList?.length ?? 0)
    }
    expect(sizes).toEqual(expected)
    expect((await pages(emulator)).flat()).toEqual(numbered(120))
  })

  it('honours maxResults, ends without a token, and loses nothing to a delete on the way', async () => {
    const emulator = await seeded(letters)
    expect(await pages(emulator, { maxResults: 5 })).toEqual([letters])
    const first = await list(emulator, { maxResults: 2 })
    emulator.account(account, region).remove('InfrastructureConfiguration', 'one')
    const second = await list(emulator, { maxResults: 2, nextToken: first.nextToken })
    expect(second.names).toEqual(['three', 'four'])
  })

  it('refuses a token that is none, or of another query', async () => {
    const emulator = await seeded(letters)
    const { nextToken } = await list(emulator, { maxResults: 2 })
    const filters = [{ name: 'name', values: ['one'] }]
    const other = ['/ListInfrastructureConfigurations', '/ListDistributionConfigurations'] as const
    for (const [path, body] of [
      [other[0], { nextToken: 'nonsense' }],
      [other[0], { nextToken: Buffer.from('null').toString('base64url') }],
      [other[0], { nextToken, filters }],
      [other[1], { nextToken }],
    ] as const) {
      const answer = refusal(await send(emulator, 'POST', path, body))
      expect(answer).toMatchObject({ status: 400, name: 'InvalidPaginationTokenException' })
    }
  })

  it('filters by exact display name and refuses unknown filters', async () => {
    const emulator = await seeded(['My Config', 'other'])
    const names = async (...values: string[]) => (await list(emulator, { filters: [{ name: 'name', values }] })).names
    expect(await names('My Config')).toEqual(['My Config'])
    expect(await names('my config')).toEqual([])
    expect(await names('other', 'My Config')).toEqual(['My Config', 'other'])
  })

  it.each([
    [{ name: 'arn', values: ['x'] }, "filters[1].name' is not valid. There is no filter 'arn'. The filters are: name."],
    [
      { name: 'Name', values: ['x'] },
      "filters[1].name' is not valid. There is no filter 'Name'. The filters are: name.",
    ],
    [{}, "filters[1].name' is not valid. A filter needs a name. The filters are: name."],
    [{ name: null, values: ['x'] }, "filters[1].name' is not valid. A filter needs a name. The filters are: name."],
    [{ name: 'name' }, "filters[1].values' is not valid. A filter needs values."],
    [
      { name: 'name', values: [] },
      "filters[1].values' is not valid. The number of entries of filters[1].values must be",
    ],
    [{ name: 'a b', values: ['x'] }, "filters[1].name' is not valid. filters[1].name must match pattern"],
  ])('refuses the filter %j and says what is wrong with it', async (filter, message) => {
    const filters = [{ name: 'name', values: ['x'] }, filter]
    const answer = await send(await seeded([]), 'POST', '/ListInfrastructureConfigurations', { filters })
    expect(refusal(answer)).toEqual({
      status: 400,
      name: 'InvalidParameterValueException',
      message: expect.stringContaining(message) as unknown,
    })
  })

  it.each([
    ['web*', ['web-1', 'web']],
    ['*eb-*', ['web-1', 'the web-app']],
    ['Web*', []],
    ['*', ['web-1', 'the web-app', 'web']],
    ['*web', []],
    ['w*b', []],
  ])('filters by the name %s', async (value, found) => {
    const emulator = await seeded(['web-1', 'the web-app', 'web'])
    expect((await list(emulator, { filters: [{ name: 'name', values: [value] }] })).names).toEqual(found)
  })

  it.each([0, 101, 1.5, '5'])('refuses maxResults %s', async (maxResults) => {
    const emulator = await seeded([])
    const answer = await send(emulator, 'POST', '/ListInfrastructureConfigurations', { maxResults })
    expect(refusal(answer)).toMatchObject({ status: 400, name: 'InvalidParameterValueException' })
  })
})

describe('switches of List', () => {
  it('pageSize is the most that a page holds, whatever is asked for', async () => {
    const emulator = await seeded(letters, { pageSize: 2 })
    const expected = [['one', 'two'], ['three', 'four'], ['five']]
    expect(await pages(emulator, { maxResults: 25 })).toEqual(expected)
    expect(await pages(emulator)).toEqual(expected)
  })

  it('maxResults is the most that may be asked for', async () => {
    const emulator = await seeded(letters, { maxResults: 25 })
    expect(await pages(emulator, { maxResults: 25 })).toEqual([letters])
    const answer = await send(emulator, 'POST', '/ListInfrastructureConfigurations', { maxResults: 26 })
    expect(refusal(answer)).toMatchObject({
      status: 400,
      name: 'InvalidParameterValueException',
      message:
        "The value supplied for parameter 'maxResults' is not valid. The value of maxResults must be at most 25.",
    })
  })

  it('shortPages gives fewer than asked, with a token', async () => {
    const emulator = await seeded(letters, { shortPages: true })
    expect(await pages(emulator, { maxResults: 4 })).toEqual([['one', 'two'], ['three', 'four'], ['five']])
    expect(await pages(emulator, { maxResults: 1 })).toHaveLength(5)
  })

  it('emptyPages gives empty ones in between, also first and last', async () => {
    const emulator = await seeded(letters, { emptyPages: true })
    expect(await pages(emulator, { maxResults: 3 })).toEqual([[], ['one', 'two', 'three'], [], ['four', 'five'], []])
    expect((await pages(await seeded([], { emptyPages: true }))).flat()).toEqual([])
  })

  it('listOrder', async () => {
    const reversed = ['five', 'four', 'three', 'two', 'one']
    expect(await pages(await seeded(letters, { listOrder: 'insertion' }), { maxResults: 2 })).toHaveLength(3)
    expect((await pages(await seeded(letters, { listOrder: 'newest-first' }), { maxResults: 2 })).flat()).toEqual(
      reversed,
    )
    const shuffled = (await pages(await seeded(letters, { listOrder: 'shuffled' }), { maxResults: 2 })).flat()
    expect(shuffled).not.toEqual(letters)
    expect(new Set(shuffled)).toEqual(new Set(letters))
    expect((await pages(await seeded(letters, { listOrder: 'shuffled' }))).flat()).toEqual(shuffled)
  })
})
