/** The comment that is found again: by marker and author, through all pages, in the order of the runs. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openGitHub } from '../../src/forge/github.ts'
import { openGitLab } from '../../src/forge/gitlab.ts'
import { parseMarker, renderMarker, type Marker } from '../../src/forge/marker.ts'
import { postSticky, type Posted, type Posting } from '../../src/forge/post-sticky.ts'
import { nodeTransport } from '../../src/net/transport.ts'
import { hostileTexts } from '../support/hostile.ts'
import { github, githubToken, type GitHub } from '../support/github.ts'
import { gitlab, gitlabToken } from '../support/gitlab.ts'
import { virtualClock } from '../support/kiln.ts'

const marker: Marker = { kind: 'plan', key: 'kiln', run: { id: 100, attempt: 1 }, commit: 'abc', digest: 'sha256:1' }

async function withPull(viewer?: string): Promise<GitHub> {
  const server = await github(viewer)
  server.pulls.push({ number: 12, headSha: 'abc' })
  return server
}

function post(server: GitHub, text: string, more: Partial<Posting> = {}): Promise<Posted> {
  const forge = openGitHub({
    apiUrl: server.url,
    graphqlUrl: `${server.url}/graphql`,
    repository: 'acme/images',
    token: githubToken,
    transport: nodeTransport({}),
    clock: virtualClock(),
    patienceMs: 120_000,
  })
  return postSticky(forge, { pullRequest: 12, marker, render: () => text, isWorthSaying: true, ...more })
}

/** The bodies of all comments without their markers. */
const bodies = ({ comments }: GitHub): readonly string[] =>
  comments.map(({ body }) => body.slice(body.indexOf('\n') + 1))
const run = (id: number, attempt = 1): Partial<Posting> => ({
  marker: { ...marker, run: { id, attempt }, commit: `c${id}` },
})

describe('is made once and then changed', () => {
  it('by the same job again and again', async () => {
    const server = await withPull()
    expect(await post(server, 'one')).toMatchObject({ step: 'created' })
    expect(await post(server, 'two', run(101))).toMatchObject({ step: 'updated' })
    expect(bodies(server)).toEqual(['two'])
    expect(parseMarker(server.comments[0]?.body ?? '')).toMatchObject({ kind: 'plan', run: { id: 101, attempt: 1 } })
  })

  it('however many comments came before and after it', async () => {
    const server = await withPull()
    for (let index = 0; index < 130; index++) server.say(12, 'jane', `before ${index}`)
    await post(server, 'one')
    for (let index = 0; index < 130; index++) server.say(12, 'jane', `after ${index}`)
    await post(server, 'two', run(101))
    expect(server.comments).toHaveLength(261)
    expect(bodies(server)[130]).toBe('two')
  })

  it('and not written where it says so already', async () => {
    const server = await withPull()
    await post(server, 'one')
    const writes = server.writes.length
    expect(await post(server, 'one', { marker: { ...marker, run: { id: 100, attempt: 2 } } })).toMatchObject({
      step: 'kept',
      why: 'equal',
    })
    expect(server.writes).toHaveLength(writes)
  })

  it('only if there is something to say; one that is there is told even that there is nothing', async () => {
    const server = await withPull()
    expect(await post(server, 'nothing', { isWorthSaying: false })).toEqual({ step: 'kept', why: 'silent' })
    expect(server.writes).toEqual([])
    await post(server, 'changes')
    await post(server, 'nothing', { ...run(101), isWorthSaying: false })
    expect(bodies(server)).toEqual(['nothing'])
  })

  it('and made again when somebody deleted it in between', async () => {
    const server = await withPull()
    await post(server, 'one')
    server.fail({ on: /PATCH/, times: 1, status: 404, body: { message: 'Not Found' } })
    expect(await post(server, 'two', run(101))).toMatchObject({ step: 'created' })
  })
})

describe('is not mistaken', () => {
  it.each([
    ['of somebody else, who copied the marker', 'jane', renderMarker(marker)],
    ['of another bot', 'dependabot[bot]', renderMarker(marker)],
    ['of another key', 'github-actions[bot]', renderMarker({ ...marker, key: 'other' })],
    ['of another kind', 'github-actions[bot]', renderMarker({ ...marker, kind: 'failure' })],
    ['that quotes the marker further down', 'github-actions[bot]', `> hello\n${renderMarker(marker)}`],
    ['that begins like it', 'github-actions[bot]', '<!-- kiln:v1 kind=plan -->'],
  ])('for one %s', async (_, author, body) => {
    const server = await withPull()
    server.say(12, author, `${body}\ntext`)
    expect(await post(server, 'mine')).toMatchObject({ step: 'created' })
    expect(server.comments.map(({ isHidden }) => isHidden)).toEqual([false, false])
    expect(bodies(server)).toContain('mine')
  })

  it('for one that somebody has hidden: nobody would see it', async () => {
    const server = await withPull()
    await post(server, 'one')
    Object.assign(server.comments[0] ?? {}, { isHidden: true })
    expect(await post(server, 'two', run(101))).toMatchObject({ step: 'created' })
    expect(bodies(server)).toEqual(['one', 'two'])
  })

  it('whether the forge names the app with [bot] or without', async () => {
    const server = await withPull('github-actions')
    server.say(12, 'github-actions[bot]', `${renderMarker(marker)}\none`)
    expect(await post(server, 'two', run(101))).toMatchObject({ step: 'updated' })
  })

  it('where the token may not ask who it is', async () => {
    const server = await withPull()
    server.fail({ on: /graphql/, status: 403, body: { message: 'Resource not accessible by integration' } })
    await post(server, 'one')
    expect(await post(server, 'two', run(101))).toMatchObject({ step: 'updated' })
    expect(bodies(server)).toEqual(['two'])
  })
})

it('the newest of several counts, and the others are hidden', async () => {
  const server = await withPull()
  for (const text of ['a', 'b', 'c']) server.say(12, 'github-actions[bot]', `${renderMarker(marker)}\n${text}`)
  await post(server, 'new', run(101))
  expect(server.comments.map(({ body, isHidden }) => [body.split('\n')[1], isHidden])).toEqual([
    ['a', true],
    ['b', true],
    ['new', false],
  ])
})

describe('runs that end out of order', () => {
  it.each([
    ['an older run', 99, 1],
    ['an older attempt', 100, 1],
  ])('%s never overwrites a newer one', async (_, id, attempt) => {
    const server = await withPull()
    await post(server, 'newer', run(100, 2))
    expect(await post(server, 'older', run(id, attempt))).toMatchObject({ step: 'kept', why: 'newer' })
    expect(bodies(server)).toEqual(['newer'])
  })

  it('a newer run that says the same still holds back an older one', async () => {
    const server = await withPull()
    await post(server, 'same', run(100))
    await post(server, 'same', run(102))
    await post(server, 'older', run(101))
    expect(bodies(server)).toEqual(['same'])
  })

  it('end with what the newest said, in whichever order they come', async () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 })
    for (const ids of fc.sample(order, { numRuns: 8, seed: 7 })) {
      const server = await withPull()
      for (const id of ids) await post(server, `run ${id}`, run(id))
      expect(bodies(server)).toEqual(['run 4'])
    }
  })
})

it('a text that is still too long is asked for in less and less', async () => {
  const server = await withPull()
  const limits: number[] = []
  const render = (limit: number): string => {
    limits.push(limit)
    return 'x'.repeat(limit > 20_000 ? 70_000 : 1_000)
  }
  expect(await post(server, '', { render })).toMatchObject({ step: 'created' })
  expect(limits.map((limit) => Math.round(limit / 1000))).toEqual([60, 30, 15])
  server.fail({ on: /PATCH/, status: 422, body: { message: 'Body is too long' } })
  await expect(post(server, '', { render, ...run(101) })).rejects.toMatchObject({ failure: 'too-long' })
})

it('a comment that is refused for another reason is not tried in less', async () => {
  const server = await withPull()
  server.fail({ on: /POST .*comments/, status: 403, body: { message: 'no' } })
  await expect(post(server, 'text')).rejects.toMatchObject({ failure: 'permission' })
  expect(server.writes).toEqual(['POST /repos/acme/images/issues/12/comments'])
})

it('GitLab: a note of the same marker, changed in place', async () => {
  const server = await gitlab()
  server.mergeRequests.push({ iid: 12, sha: 'abc' })
  const forge = openGitLab({
    apiUrl: `${server.url}/api/v4`,
    project: '42',
    token: gitlabToken,
    transport: nodeTransport({}),
    clock: virtualClock(),
    patienceMs: 1_000,
  })
  for (let index = 0; index < 120; index++) server.say('merge_requests/12', 'jane', renderMarker(marker))
  const posting = { pullRequest: 12, marker, render: () => 'one', isWorthSaying: true }
  await postSticky(forge, posting)
  const newer = { ...marker, run: { id: 100, attempt: 2 }, commit: 'def' }
  await postSticky(forge, { ...posting, marker: newer, render: () => 'two' })
  expect(server.notes.filter(({ author }) => author === 'kiln-bot').map(({ body }) => body.split('\n')[1])).toEqual([
    'two',
  ])
})

describe('the marker', () => {
  it('is one HTML comment on one line, whatever the key', () => {
    const texts = [...hostileTexts, '-->', '--', '-', 'a--b-->c', 'ünïcode', 'a b=c']
    for (const key of texts) {
      const line = renderMarker({ ...marker, key })
      expect(line).toMatch(/^<!-- kiln:v1 [^\n<>]* -->$/)
      expect(line.slice(4, -3)).not.toContain('--')
      expect(parseMarker(`${line}\ntext`)).toEqual({ ...marker, key: key.replaceAll(/\p{Surrogate}/gu, '\ufffd') })
    }
  })

  it.each([
    '',
    'text',
    '<!-- kiln:v2 kind=plan key=a -->',
    '<!-- kiln:v1 kind=plan key=%ff -->',
    ' <!-- kiln:v1 kind=plan key=a -->',
  ])('%j is none', (body) => expect(parseMarker(body)).toBeUndefined())
})
