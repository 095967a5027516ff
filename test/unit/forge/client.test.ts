/** Pages, redirects and waits of the HTTP client, from answers that are played. */
import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/forge/client.ts'
import type { WebAnswer } from '../../../src/net/transport.ts'
import { virtualClock } from '../../support/kiln.ts'

type Played = Partial<WebAnswer> | Error

/** A client of a server with these answers, one after the other; the last one again and again. */
function client(answers: readonly Played[], patienceMs = 120_000, url = 'https://api.test') {
  const sent: string[] = []
  const told: string[] = []
  const clock = virtualClock()
  const made = createClient({
    url,
    headers: {},
    clock,
    patienceMs,
    onAnswer: (method, path, status) => void told.push(`${method} ${path} ${status}`),
    transport: async ({ method, url: at }) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)]
      sent.push(`${method} ${at}`)
      if (answer instanceof Error) throw answer
      return { status: 200, headers: {}, body: '[]', ...answer }
    },
  })
  return { ...made, sent, told, clock }
}

describe('the next page', () => {
  it.each([
    ['<https://api.test/x?page=2>; rel="next", <https://api.test/x?page=9>; rel="last"', 'https://api.test/x?page=2'],
    ['<https://api.test/x?page=1>; rel="prev", <https://api.test/x?page=3>; rel="next"', 'https://api.test/x?page=3'],
    ['<https://api.test/x?page=2>;rel=next', 'https://api.test/x?page=2'],
    ['<https://api.test/x?page=2> ; title="a"; rel="next"', 'https://api.test/x?page=2'],
    ['</x?cursor=a>; rel="next"', 'https://api.test/x?cursor=a'],
    ['<https://api.test/x?page=2>; rel="last"', undefined],
    ['<https://api.test.evil/x?page=2>; rel="next"', undefined],
    ['<http://api.test/x?page=2>; rel="next"', undefined],
  ])('of the header Link: %s is %s', async (link, next) => {
    const asked = client([{ headers: { link } }, {}])
    await asked.list('/x')
    expect(asked.sent).toEqual(['GET https://api.test/x?per_page=100', ...(next === undefined ? [] : [`GET ${next}`])])
  })

  it.each([
    ['2', 'https://api.test/x?a=b&per_page=100&page=2'],
    ['12', 'https://api.test/x?a=b&per_page=100&page=12'],
    ['', undefined],
    ['2x', undefined],
    ['x2', undefined],
  ])('of the header X-Next-Page: %j is %s', async (number, next) => {
    const asked = client([{ headers: { 'x-next-page': number } }, {}])
    await asked.list('/x?a=b')
    expect(asked.sent.slice(1)).toEqual(next === undefined ? [] : [`GET ${next}`])
  })

  it('adds its items to those before, up to 200 pages', async () => {
    const more = { headers: { 'x-next-page': '2' }, body: '[1]' }
    expect(await client([...Array.from({ length: 199 }, () => more), { body: '[2]' }]).list('/x')).toHaveLength(200)
    const endless = client([more])
    await expect(endless.list('/x')).rejects.toMatchObject({
      failure: 'unavailable',
      message: 'GET /x has more than 200 pages',
    })
    expect(endless.sent).toHaveLength(200)
  })
})

describe('a redirect', () => {
  const to = (location: string, status = 301): Played => ({ status, headers: { location } })

  it('within the API is followed once, with the same request', async () => {
    const asked = client([to('/new', 307), {}])
    expect(await asked.send('PATCH', '/old', { a: 1 })).toEqual([])
    expect(asked.sent).toEqual(['PATCH https://api.test/old', 'PATCH https://api.test/new'])
    expect(asked.told).toEqual(['PATCH /old 307', 'PATCH /new 200'])
  })

  it.each<[string, readonly Played[], number]>([
    ['a second time', [to('/new'), to('/newer'), {}], 2],
    ['to nowhere', [{ status: 301 }], 1],
    ['to another server', [to('https://other.test/x', 302)], 1],
    ['to what is no address', [to('http://[', 302)], 1],
  ])('%s is not followed', async (_, answers, count) => {
    const asked = client(answers, 0)
    await expect(asked.get('/old')).rejects.toMatchObject({
      failure: 'unavailable',
      message: 'GET /old was sent elsewhere, which is not followed',
      status: count === 2 ? 301 : (answers[0] as WebAnswer).status,
    })
    expect(asked.sent).toHaveLength(count)
  })
})

describe('what is tried again', () => {
  it('waits twice as long each time, and ends with the patience', async () => {
    const failing = client([{ status: 500 }])
    await expect(failing.get('/x')).rejects.toMatchObject({ failure: 'unavailable', status: 500 })
    expect([failing.sent.length, failing.clock.slept]).toEqual([4, 1_000 + 2_000 + 4_000])
    const impatient = client([{ status: 500 }], 3_000)
    await expect(impatient.get('/x')).rejects.toMatchObject({ status: 500 })
    expect([impatient.sent.length, impatient.clock.slept]).toEqual([3, 3_000])
  })

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('is a %s, which makes no second one', async (method) => {
    const asked = client([new Error('reset'), {}])
    expect(await asked.send(method, '/x', {})).toEqual([])
    expect(asked.sent).toHaveLength(2)
  })

  it('is a question to GraphQL, and no other POST', async () => {
    expect(await client([{ status: 502 }, {}]).ask('https://api.test/graphql', {})).toEqual([])
    const post = client([new Error('reset'), {}])
    await expect(post.send('POST', '/x', {})).rejects.toThrow('POST /x was not answered: reset')
    expect(post.sent).toHaveLength(1)
  })

  it('is no refusal', async () => {
    const refused = client([{ status: 404 }, {}])
    await expect(refused.get('/x')).rejects.toMatchObject({ failure: 'not-found' })
    expect(refused.sent).toHaveLength(1)
  })

  it('says how long a limit would have it wait where that is too long', async () => {
    const limited = client([{ status: 429, headers: { 'retry-after': '7' } }], 6_999)
    await expect(limited.get('/x')).rejects.toMatchObject({
      failure: 'rate-limited',
      message: 'GET /x is to wait for 7 s',
      status: 429,
    })
    const patient = client([{ status: 429, headers: { 'retry-after': '7' } }, {}], 7_000)
    expect(await patient.get('/x')).toEqual([])
  })
})

it('writes are a second apart, also after one that failed; reads wait for nothing', async () => {
  const asked = client([{ status: 422 }, {}])
  await expect(asked.send('POST', '/x', {})).rejects.toMatchObject({ failure: 'validation' })
  await asked.get('/x')
  expect(asked.clock.slept).toBe(0)
  await asked.clock.sleep(400)
  await asked.send('POST', '/x', {})
  expect(asked.clock.slept).toBe(1_000)
  await asked.clock.sleep(5_000)
  await asked.send('POST', '/x', {})
  expect(asked.clock.slept).toBe(6_000)
})

it.each([
  ['', null],
  [' \n', null],
  ['{"a":1}', { a: 1 }],
])('the answer %j is %j', async (body, value) => expect(await client([{ body }]).get('/x')).toEqual(value))

it.each(['ftp://api.test', 'api.test', 'javascript:alert(1)'])('%s is no address to go to', async (url) => {
  const asked = client([{}], 0, url)
  await expect(asked.get('/x')).rejects.toMatchObject({
    failure: 'unavailable',
    message:
      'the address of the forge is not an http or https URL: correct CI_API_V4_URL, CI_SERVER_URL, GITHUB_API_URL or GITHUB_GRAPHQL_URL',
  })
  expect(asked.sent).toEqual([])
})

it('http is one, as on an own machine', async () => {
  expect(await client([{}], 0, 'http://127.0.0.1:1').get('/x')).toEqual([])
})
