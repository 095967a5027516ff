/** The clients of GitHub and GitLab over real HTTP: pages, patience, what an error says, what never leaves. */
import { describe, expect, it } from 'vitest'
import { ForgeError } from '../../src/forge/failure.ts'
import type { Forge } from '../../src/forge/forge.ts'
import { openGitHub } from '../../src/forge/github.ts'
import { openGitLab } from '../../src/forge/gitlab.ts'
import { nodeTransport } from '../../src/net/transport.ts'
import { github, githubToken, type GitHub } from '../support/github.ts'
import { gitlab, gitlabToken, type GitLab } from '../support/gitlab.ts'
import { virtualClock } from '../support/kiln.ts'

function atGitHub(server: GitHub, token = githubToken): { forge: Forge; clock: ReturnType<typeof virtualClock> } {
  const clock = virtualClock()
  const forge = openGitHub({
    apiUrl: `${server.url}/`,
    graphqlUrl: `${server.url}/graphql`,
    repository: 'acme/images',
    token,
    transport: nodeTransport({}),
    clock,
    patienceMs: 120_000,
  })
  return { forge, clock }
}

function atGitLab(server: GitLab): Forge {
  return openGitLab({
    apiUrl: `${server.url}/api/v4`,
    project: '42',
    token: gitlabToken,
    transport: nodeTransport({}),
    clock: virtualClock(),
    patienceMs: 120_000,
  })
}

async function failureOf(promise: Promise<unknown>): Promise<ForgeError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ForgeError)) throw new Error(`not refused: ${String(error)}`)
  return error
}

describe('GitHub', () => {
  it('reads every page of a discussion', async () => {
    const server = await github()
    server.pulls.push({ number: 1, headSha: 'a' })
    for (let index = 0; index < 250; index++) server.say(1, 'jane', `comment ${index}`)
    const comments = await atGitHub(server).forge.listComments(1)
    expect(comments.map(({ body }) => body)).toEqual(server.comments.map(({ body }) => body))
    expect(server.asked).toHaveLength(3)
  })

  it('writes, changes, hides and finds what is hidden', async () => {
    const server = await github()
    server.pulls.push({ number: 1, headSha: 'a' })
    const { forge } = atGitHub(server)
    const comment = await forge.createComment(1, 'first')
    expect(comment).toMatchObject({ body: 'first', author: 'github-actions[bot]' })
    await forge.updateComment(1, comment.id, 'second')
    expect(server.comments).toMatchObject([{ body: 'second', isHidden: false }])
    expect(await forge.findHidden([comment])).toEqual(new Set())
    await forge.hideComments([comment])
    expect(await forge.findHidden([comment])).toEqual(new Set([comment.id]))
    expect(await forge.viewer()).toBe('github-actions[bot]')
  })

  it('opens, changes, closes, opens again and comments issues, and finds them by label', async () => {
    const server = await github()
    server.pulls.push({ number: 1, headSha: 'a' })
    const { forge } = atGitHub(server)
    const issue = await forge.createIssue({ title: 't', body: 'b', labels: ['drift', 'x'] })
    await forge.createIssue({ title: 'other', body: 'b', labels: [] })
    expect(await forge.updateIssue(issue.number, { body: 'c', state: 'completed' })).toMatchObject({ isOpen: false })
    expect(await forge.listIssues('drift')).toMatchObject([
      { number: 2, title: 't', body: 'c', isOpen: false, labels: ['drift', 'x'] },
    ])
    expect(await forge.updateIssue(issue.number, { state: 'open' })).toMatchObject({ isOpen: true, body: 'c' })
    await forge.commentIssue(issue.number, 'hello')
    expect(await forge.listIssueComments(issue.number)).toMatchObject([{ body: 'hello' }])
  })

  it('finds the tip of a branch and the pull requests of a commit', async () => {
    const server = await github()
    server.branches.set('release/2026', 'abc')
    server.pulls.push({ number: 1, headSha: 'a', mergeSha: 'm', state: 'merged' }, { number: 2, headSha: 'b' })
    const { forge } = atGitHub(server)
    expect(await forge.tipOf('release/2026')).toBe('abc')
    expect(await forge.pullRequestsOf('m')).toMatchObject([{ number: 1, isMerged: true, isOpen: false, mergeSha: 'm' }])
    expect(await forge.readPullRequest(2)).toMatchObject({ headSha: 'b', isOpen: true, baseBranch: 'main' })
  })

  it('keeps writes a second apart', async () => {
    const server = await github()
    server.pulls.push({ number: 1, headSha: 'a' })
    const { forge, clock } = atGitHub(server)
    await forge.createComment(1, 'a')
    await forge.createComment(1, 'b')
    await forge.createComment(1, 'c')
    expect(clock.slept).toBe(2_000)
  })

  it('follows a repository that was renamed, within the API', async () => {
    const server = await github()
    server.pulls.push({ number: 1, headSha: 'a' })
    const location = `${server.url}/repos/acme/images/pulls/1`
    server.fail({ on: /pulls/, times: 1, status: 301, headers: { location } })
    expect(await atGitHub(server).forge.readPullRequest(1)).toMatchObject({ number: 1 })
    server.fail({ on: /pulls/, status: 302, headers: { location: 'http://127.0.0.1:1/repos' } })
    const error = await failureOf(atGitHub(server).forge.readPullRequest(1))
    expect(error).toMatchObject({ failure: 'unavailable', status: 302 })
  })

  it('does not take its token to another place that a page names', async () => {
    const [server, other] = [await github(), await github()]
    server.pulls.push({ number: 1, headSha: 'a' })
    server.fail({ on: /comments/, status: 200, body: [], headers: { link: `<${other.url}/x>; rel="next"` } })
    expect(await atGitHub(server).forge.listComments(1)).toEqual([])
    expect(other.asked).toEqual([])
  })
})

describe('GitLab', () => {
  it('reads every page of notes, without those of the system', async () => {
    const server = await gitlab()
    server.mergeRequests.push({ iid: 7, sha: 'a' })
    server.say('merge_requests/7', 'gitlab', 'changed the title', true)
    for (let index = 0; index < 120; index++) server.say('merge_requests/7', 'jane', `note ${index}`)
    const notes = await atGitLab(server).listComments(7)
    expect(notes).toHaveLength(120)
    expect(notes.at(-1)).toMatchObject({ body: 'note 119', author: 'jane' })
  })

  it('writes and changes notes and issues', async () => {
    const server = await gitlab()
    server.mergeRequests.push({ iid: 7, sha: 'a', mergeSha: 'm', state: 'merged' })
    server.branches.set('main', 'abc')
    const forge = atGitLab(server)
    const note = await forge.createComment(7, 'first')
    await forge.updateComment(7, note.id, 'second')
    expect(server.notes).toMatchObject([{ body: 'second', author: 'kiln-bot' }])
    expect(await forge.viewer()).toBe('kiln-bot')
    const issue = await forge.createIssue({ title: 't', body: 'b', labels: ['drift', 'x'] })
    await forge.updateIssue(issue.number, { body: 'c', state: 'completed' })
    await forge.commentIssue(issue.number, 'closed')
    expect(await forge.listIssues('drift')).toMatchObject([{ number: 1, body: 'c', isOpen: false, title: 't' }])
    expect(await forge.updateIssue(issue.number, { state: 'open' })).toMatchObject({ isOpen: true })
    expect(await forge.listIssueComments(1)).toMatchObject([{ body: 'closed' }])
    expect(await forge.tipOf('main')).toBe('abc')
    expect(await forge.pullRequestsOf('m')).toMatchObject([{ number: 7, isMerged: true }])
  })

  it('knows its own words for a text that is too long', async () => {
    const server = await gitlab()
    server.mergeRequests.push({ iid: 7, sha: 'a' })
    const error = await failureOf(atGitLab(server).createComment(7, 'x'.repeat(1_000_001)))
    expect(error).toMatchObject({ failure: 'too-long', status: 400 })
  })
})

describe('a failure', () => {
  it.each([
    [401, 'Bad credentials', 'permission'],
    [403, 'Resource not accessible by integration', 'permission'],
    [404, 'Not Found', 'not-found'],
    [410, 'Issues are disabled', 'not-found'],
    [422, 'Validation Failed', 'validation'],
  ])('%i is told by its status, with the words of the forge', async (status, message, failure) => {
    const server = await github()
    server.fail({ on: /./, status, body: { message } })
    const error = await failureOf(atGitHub(server).forge.listComments(1))
    expect(error).toMatchObject({ failure, status })
    expect(error.message).toBe(`GET /repos/acme/images/issues/1/comments was answered with ${status}: ${message}`)
  })

  it('that a comment is too long is told apart from other refusals', async () => {
    const server = await github()
    server.pulls.push({ number: 1, headSha: 'a' })
    const error = await failureOf(atGitHub(server).forge.createComment(1, 'x'.repeat(65_537)))
    expect(error).toMatchObject({ failure: 'too-long', status: 422 })
  })

  it('never holds the token', async () => {
    const server = await github()
    const error = await failureOf(atGitHub(server, 'ghp_other').forge.listComments(1))
    expect(error).toMatchObject({ failure: 'permission', status: 401 })
    expect(JSON.stringify([error, error.message, error.stack])).not.toContain('ghp_other')
  })

  it('of the network is tried again where nothing can be doubled', async () => {
    const server = await github()
    server.pulls.push({ number: 1, headSha: 'a' })
    server.fail({ on: /GET/, times: 2, status: 0, drop: true })
    expect(await atGitHub(server).forge.listComments(1)).toEqual([])
    server.fail({ on: /POST/, times: 1, status: 0, drop: true })
    expect(await failureOf(atGitHub(server).forge.createComment(1, 'x'))).toMatchObject({ failure: 'unavailable' })
    expect(server.writes).toHaveLength(1)
  })

  it('is all that is left where the run is told to end', async () => {
    const server = await github()
    server.fail({ on: /./, status: 429, headers: { 'retry-after': '5' } })
    const forge = openGitHub({
      apiUrl: server.url,
      graphqlUrl: `${server.url}/graphql`,
      repository: 'acme/images',
      token: githubToken,
      transport: nodeTransport({}),
      clock: virtualClock(),
      patienceMs: 120_000,
      signal: AbortSignal.abort(new Error('stopped by SIGINT')),
    })
    expect(await failureOf(forge.listComments(1))).toMatchObject({ failure: 'unavailable' })
    expect(server.asked).toEqual([])
  })

  it('of the server ends after a few attempts', async () => {
    const server = await github()
    server.fail({ on: /./, status: 502 })
    expect(await failureOf(atGitHub(server).forge.listComments(1))).toMatchObject({
      failure: 'unavailable',
      status: 502,
    })
    expect(server.asked).toHaveLength(4)
  })

  it.each([
    ['not JSON', '<html>'],
    ['no list', { a: 1 }],
    ['a list of something else', [null, 1, 'x']],
  ])('an answer that is %s is one', async (_, body) => {
    const server = await github()
    server.fail({ on: /./, status: 200, body })
    expect(await failureOf(atGitHub(server).forge.listComments(1))).toMatchObject({ failure: 'unavailable' })
  })
})

describe('a rate limit', () => {
  const secondary = { message: 'You have exceeded a secondary rate limit.' }
  it.each([
    ['Retry-After', { status: 403, headers: { 'retry-after': '30' }, body: secondary }, 30_000],
    ['Retry-After of GitLab', { status: 429, headers: { 'retry-after': '5' } }, 5_000],
    [
      'x-ratelimit-reset',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.parse('2026-01-01T00:00:45Z') / 1000),
        },
      },
      46_000,
    ],
    ['a secondary limit without headers', { status: 403, body: secondary }, 60_000],
  ])('is waited for: %s', async (_, fault, slept) => {
    const server = await github()
    server.pulls.push({ number: 1, headSha: 'a' })
    server.fail({ on: /POST/, times: 1, ...fault })
    const { forge, clock } = atGitHub(server)
    await forge.createComment(1, 'x')
    expect(clock.slept).toBe(slept)
    expect(server.comments).toHaveLength(1)
  })

  it('is given up when it asks for more than the patience of the run', async () => {
    const server = await github()
    server.fail({ on: /./, status: 429, headers: { 'retry-after': '3600' } })
    const { forge, clock } = atGitHub(server)
    expect(await failureOf(forge.listComments(1))).toMatchObject({ failure: 'rate-limited' })
    expect(clock.slept).toBe(0)
  })

  it('that never ends is given up after the patience of the run', async () => {
    const server = await github()
    server.fail({ on: /./, status: 429, headers: { 'retry-after': '0' } })
    const { forge, clock } = atGitHub(server)
    expect(await failureOf(forge.listComments(1))).toMatchObject({ failure: 'rate-limited' })
    expect(clock.slept).toBe(120_000)
  })
})
