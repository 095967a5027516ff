/** Pages of a list, from a service that is played. */
import { describe, expect, it } from 'vitest'
import type { ImageBuilder } from '../../../src/aws/client.ts'
import { ServiceError } from '../../../src/aws/failure.ts'
import { listPages, type ListOptions } from '../../../src/aws/list.ts'
import { createPageSize } from '../../../src/aws/page-size.ts'
import type { JsonObject } from '../../../src/model.ts'

/** A service whose list has these pages; the token of a page is its number. What it is asked is in `asked`. */
function service(pages: readonly (JsonObject | ServiceError)[]) {
  const asked: JsonObject[] = []
  const signals: unknown[] = []
  const call: ImageBuilder['call'] = async (operation, input, options) => {
    expect(operation).toBe('List')
    asked.push(input)
    signals.push(options?.signal)
    const page = pages[asked.length - 1]
    if (page === undefined) throw new Error('there are no more pages')
    if (page instanceof ServiceError) throw page
    return { body: page }
  }
  return { call, asked, signals }
}

async function read(given: ImageBuilder, options: ListOptions = {}): Promise<readonly JsonObject[]> {
  const pages: JsonObject[] = []
  for await (const page of listPages(given, 'List', options)) pages.push(page)
  return pages
}

const refused = (status: number, more: Partial<ConstructorParameters<typeof ServiceError>[0]> = {}) =>
  new ServiceError({ code: 'InvalidParameterValueException', status, message: 'maxResults', ...more })

it('all pages come, in order, the short and empty ones too', async () => {
  const pages = [{ rows: [1], nextToken: 'a' }, { nextToken: 'b' }, { rows: [], nextToken: 'c' }, { rows: [2] }]
  const played = service(pages)
  const { signal } = new AbortController()
  expect(await read(played, { signal })).toEqual(pages)
  expect(played.asked).toEqual([
    { maxResults: 100 },
    ...['a', 'b', 'c'].map((nextToken) => ({ maxResults: 100, nextToken })),
  ])
  expect(new Set(played.signals)).toEqual(new Set([signal]))
})

it.each([[''], [null], [7]])('the token %j is none', async (nextToken) => {
  expect(await read(service([{ rows: [1], nextToken }]))).toHaveLength(1)
})

it('the next page is on its way while one is being worked on, and its failure is told in its turn', async () => {
  const played = service([{ nextToken: 'a' }, refused(500)])
  const pages = listPages(played, 'List', {})[Symbol.asyncIterator]()
  expect(await pages.next()).toMatchObject({ done: false })
  expect(played.asked).toHaveLength(2)
  await expect(pages.next()).rejects.toMatchObject({ status: 500 })
})

it('the next page has left this machine before one is worked on, however many steps that takes', async () => {
  const seen: string[] = []
  const call: ImageBuilder['call'] = async (_, { nextToken }) => {
    for (let step = 0; step < 100; step += 1) await Promise.resolve()
    seen.push(`sent ${JSON.stringify(nextToken)}`)
    return { body: nextToken === 'b' ? {} : { nextToken: nextToken === undefined ? 'a' : 'b' } }
  }
  for await (const _ of listPages({ call }, 'List', {})) seen.push('worked')
  expect(seen).toEqual(['sent undefined', 'sent "a"', 'sent "b"', 'worked', 'worked', 'worked'])
})

describe('pages that come faster than they are worked on', () => {
  const many = (): Parameters<typeof service>[0] =>
    Array.from({ length: 12 }, (_, index) => (index < 11 ? { nextToken: `${index}` } : {}))

  it('are asked for some of them ahead, and each is there in its turn', async () => {
    const played = service(many())
    const ahead: number[] = []
    let worked = 0
    for await (const page of listPages(played, 'List', {})) {
      await new Promise(setImmediate)
      expect(page['nextToken']).toBe(worked < 11 ? `${worked}` : undefined)
      worked += 1
      ahead.push(played.asked.length - worked)
    }
    expect(worked).toBe(12)
    expect(Math.max(...ahead)).toBe(3)
  })

  it('are asked for no more when nobody wants them any more', async () => {
    const played = service(many())
    for await (const _ of listPages(played, 'List', {})) break
    await new Promise(setImmediate)
    expect(played.asked.length).toBeLessThanOrEqual(5)
  })

  it('may fail long before their turn', async () => {
    const played = service([{ nextToken: 'a' }, { nextToken: 'b' }, refused(500)])
    let worked = 0
    const work = async (): Promise<void> => {
      for await (const _ of listPages(played, 'List', {})) {
        for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate)
        worked += 1
      }
    }
    await expect(work()).rejects.toMatchObject({ status: 500 })
    expect(worked).toBe(2)
  })
})

describe('a list that is not wanted to its end', () => {
  it('is not asked for at all if nothing is wanted', async () => {
    const played = service([])
    expect(await read(played, { isWanted: () => false })).toEqual([])
    expect(played.asked).toEqual([])
  })

  it('is asked for a page when what the last one says is known', async () => {
    const played = service([{ nextToken: 'a' }, { nextToken: 'b' }])
    const seen: JsonObject[] = []
    for await (const page of listPages(played, 'List', { isWanted: () => seen.length < 2 })) {
      seen.push(page)
      expect(played.asked).toHaveLength(seen.length)
    }
    expect(seen).toHaveLength(2)
  })

  it('ends with its last page, wanted or not', async () => {
    expect(await read(service([{ nextToken: 'a' }, {}]), { isWanted: () => true })).toHaveLength(2)
  })
})

describe('a service that takes fewer rows', () => {
  it('is asked for fewer, on every page', async () => {
    const played = service([refused(400), { nextToken: 'a' }, {}])
    expect(await read(played)).toHaveLength(2)
    expect(played.asked.map(({ maxResults }) => maxResults)).toEqual([100, 25, 25])
  })

  it('is asked for fewer by every list that shares its connection, those that are on their way included', async () => {
    const played = { ...service([refused(400), refused(400), {}, {}, {}]), pageSize: createPageSize() }
    await Promise.all([read(played), read(played)])
    await read(played)
    expect(played.asked.map(({ maxResults }) => maxResults)).toEqual([100, 100, 25, 25, 25])
  })

  it('may refuse that too, which is told', async () => {
    const error = refused(400)
    const played = service([refused(400), error])
    await expect(read(played)).rejects.toBe(error)
    expect(played.asked).toHaveLength(2)
  })

  it.each([
    ['another status', refused(403)],
    ['another meaning', refused(400, { code: 'ThrottlingException' })],
    ['something else', refused(400, { message: 'filters' })],
  ])('is not what %s says', async (_, error) => {
    const played = service([error])
    await expect(read(played)).rejects.toBe(error)
    expect(played.asked).toHaveLength(1)
  })

  it('is not what the refusal of a later page says, which could be its token', async () => {
    const played = service([{ nextToken: 'a' }, refused(400)])
    await expect(read(played)).rejects.toMatchObject({ status: 400 })
    expect(played.asked).toHaveLength(2)
  })
})

it('every request is told to who counts', async () => {
  let [begun, ended] = [0, 0]
  const progress = async <T>(asked: Promise<T>): Promise<T> => {
    begun += 1
    const answer = await asked
    ended += 1
    return answer
  }
  await read(service([refused(400), { nextToken: 'a' }, {}]), { progress })
  expect([begun, ended]).toEqual([3, 2])
})

describe('a list that does not end is given up', () => {
  it('where a token comes a second time', async () => {
    await expect(read(service([{ nextToken: 'a' }, { nextToken: 'b' }, { nextToken: 'a' }]))).rejects.toMatchObject({
      code: 'RepeatedToken',
      class: 'other',
      message: 'List goes round in circles: it gave the same next token twice',
    })
  })

  it('after 2000 pages, which it may have', async () => {
    const pages = Array.from({ length: 2_001 }, (_, index) => (index === 2_000 ? {} : { nextToken: String(index) }))
    expect(await read(service(pages))).toHaveLength(2_001)
    await expect(read(service([...pages.slice(0, -1), { nextToken: 'one more' }, {}]))).rejects.toMatchObject({
      code: 'EndlessList',
      class: 'other',
      message: 'List does not come to an end: there were 2000 pages, and there is another',
    })
  })
})
