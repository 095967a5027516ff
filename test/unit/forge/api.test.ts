/** What goes over the wire to GitHub and GitLab, and what is read from their answers: both whole. */
import { describe, expect, it } from 'vitest'
import type { Forge } from '../../../src/forge/forge.ts'
import { openGitHub } from '../../../src/forge/github.ts'
import { openGitLab } from '../../../src/forge/gitlab.ts'
import type { Transport, WebRequest } from '../../../src/net/transport.ts'
import { virtualClock } from '../../support/kiln.ts'

interface Played {
  readonly transport: Transport
  /** What was sent, as `METHOD URL BODY`. */
  readonly sent: string[]
  readonly requests: WebRequest[]
}

/** Gives these answers, one after the other; the last one again and again. */
function played(...answers: readonly unknown[]): Played {
  const requests: WebRequest[] = []
  const sent: string[] = []
  const transport: Transport = async (request) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)]
    requests.push(request)
    sent.push([request.method, request.url, request.body].filter((part) => part !== undefined).join(' '))
    return { status: 200, headers: {}, body: JSON.stringify(answer) }
  }
  return { transport, sent, requests }
}

const shared = { clock: virtualClock(), patienceMs: 0 }
const atGitHub = ({ transport }: Played): Forge =>
  openGitHub({
    ...shared,
    transport,
    apiUrl: 'https://api.test//',
    graphqlUrl: 'https://api.test/graphql',
    repository: 'acme/im ages',
    token: 'T',
  })
const atGitLab = ({ transport }: Played): Forge =>
  openGitLab({ ...shared, transport, apiUrl: 'https://lab.test/api/v4/', project: 'acme/images', token: 'T' })

/** A call of a forge: the requests and the result that it comes to, with these answers. */
type Case = readonly [
  name: string,
  call: (forge: Forge) => Promise<unknown>,
  answers: readonly unknown[],
  sent: readonly string[],
  result: unknown,
]

describe('GitHub', () => {
  const api = 'https://api.test/repos/acme/im%20ages'
  const comment = { id: 7, node_id: 'N7', html_url: 'https://x/7', body: 'text', user: { login: 'jane' } }
  const bare = { id: 8 }
  const read = { id: '7', body: 'text', author: 'jane', url: 'https://x/7', nodeId: 'N7' }
  const empty = { id: '8', body: '', author: '' }
  const pull = {
    number: 3,
    state: 'open',
    merged_at: null,
    merge_commit_sha: 'm',
    head: { sha: 'a' },
    base: { ref: 'main' },
    html_url: 'https://x/3',
  }
  const open = {
    number: 3,
    headSha: 'a',
    baseBranch: 'main',
    isMerged: false,
    isOpen: true,
    mergeSha: 'm',
    url: 'https://x/3',
  }
  const merged = {
    number: 4,
    state: 'closed',
    merged_at: '2026-01-01T00:00:00Z',
    head: { sha: 'b' },
    base: { ref: 'x' },
  }
  const issue = {
    number: 5,
    title: 't',
    body: 'b',
    state: 'closed',
    closed_at: '2026-01-01T00:00:00Z',
    state_reason: 'not_planned',
    labels: [{ name: 'drift' }, 'plain', { name: null }],
    user: { login: 'jane' },
    html_url: 'https://x/5',
  }
  const closed = {
    number: 5,
    title: 't',
    body: 'b',
    isOpen: false,
    labels: ['drift', 'plain'],
    author: 'jane',
    closedAt: '2026-01-01T00:00:00Z',
    isNotPlanned: true,
    url: 'https://x/5',
  }
  const fresh = { number: 6, title: '', body: '', isOpen: true, labels: [], author: '', isNotPlanned: false }

  it.each<Case>([
    [
      'listComments',
      (forge) => forge.listComments(3),
      [[comment, bare]],
      [`GET ${api}/issues/3/comments?per_page=100`],
      [read, empty],
    ],
    [
      'createComment',
      (forge) => forge.createComment(3, 'text'),
      [comment],
      [`POST ${api}/issues/3/comments {"body":"text"}`],
      read,
    ],
    [
      'updateComment',
      (forge) => forge.updateComment(3, '7', 'text'),
      [comment],
      [`PATCH ${api}/issues/comments/7 {"body":"text"}`],
      read,
    ],
    [
      'tipOf',
      (forge) => forge.tipOf('a b/c'),
      [{ object: { sha: 'tip' } }],
      [`GET ${api}/git/ref/heads/a%20b/c`],
      'tip',
    ],
    [
      'pullRequestsOf',
      (forge) => forge.pullRequestsOf('a/b'),
      [[pull, merged]],
      [`GET ${api}/commits/a%2Fb/pulls?per_page=100`],
      [open, { number: 4, headSha: 'b', baseBranch: 'x', isMerged: true, isOpen: false }],
    ],
    [
      'openPullRequestsFrom',
      (forge) => forge.openPullRequestsFrom('jane', 'a&b'),
      [[pull]],
      [`GET ${api}/pulls?state=open&head=jane%3Aa%26b&per_page=100`],
      [open],
    ],
    ['readPullRequest', (forge) => forge.readPullRequest(3), [pull], [`GET ${api}/pulls/3`], open],
    [
      'listIssues',
      (forge) => forge.listIssues('kiln drift'),
      [[issue, { ...issue, pull_request: {} }, { number: 6, state: 'open' }]],
      [`GET ${api}/issues?labels=kiln%20drift&state=all&sort=created&direction=asc&per_page=100`],
      [closed, fresh],
    ],
    [
      'createIssue',
      (forge) => forge.createIssue({ title: 't', body: 'b', labels: ['x'] }),
      [issue],
      [`POST ${api}/issues {"title":"t","body":"b","labels":["x"]}`],
      closed,
    ],
    ...(
      [
        [{ state: 'open' }, '{"state":"open"}'],
        [{ body: 'b', state: 'completed' }, '{"body":"b","state":"closed","state_reason":"completed"}'],
        [{ title: 't', state: 'not-planned' }, '{"title":"t","state":"closed","state_reason":"not_planned"}'],
        [{ title: 't' }, '{"title":"t"}'],
      ] as const
    ).map(([change, body]): Case => [
      `updateIssue with ${body}`,
      (forge) => forge.updateIssue(5, change),
      [issue],
      [`PATCH ${api}/issues/5 ${body}`],
      closed,
    ]),
    [
      'listIssueComments',
      (forge) => forge.listIssueComments(5),
      [[comment]],
      [`GET ${api}/issues/5/comments?per_page=100`],
      [read],
    ],
    [
      'commentIssue',
      (forge) => forge.commentIssue(5, 'text'),
      [comment],
      [`POST ${api}/issues/5/comments {"body":"text"}`],
      read,
    ],
    [
      'viewer',
      (forge) => forge.viewer(),
      [{ data: { viewer: { login: 'jane' } } }],
      ['POST https://api.test/graphql {"query":"query { viewer { login } }","variables":{}}'],
      'jane',
    ],
    [
      'viewer, where the answer says nothing',
      (forge) => forge.viewer(),
      [{ data: {} }],
      ['POST https://api.test/graphql {"query":"query { viewer { login } }","variables":{}}'],
      undefined,
    ],
  ])('%s', async (_, call, answers, sent, result) => {
    const wire = played(...answers)
    expect(await call(atGitHub(wire))).toEqual(result)
    expect(wire.sent).toEqual(sent)
  })

  it('asks once which comments are hidden, by their ids in GraphQL, and nothing where there is none', async () => {
    const nodes = [{ id: 'N7', isMinimized: true }, { id: 'N9', isMinimized: false }, null]
    const wire = played({ data: { nodes } })
    const comments = [read, { ...read, id: '9', nodeId: 'N9' }, empty]
    expect(await atGitHub(wire).findHidden(comments)).toEqual(new Set(['7']))
    expect(wire.requests.map(({ body }) => (JSON.parse(body ?? '') as { variables: unknown }).variables)).toEqual([
      { ids: ['N7', 'N9'] },
    ])
    expect(wire.requests[0]?.body).toContain('isMinimized')
    const none = played({})
    expect(await atGitHub(none).findHidden([empty])).toEqual(new Set())
    await atGitHub(none).hideComments([empty])
    expect(none.sent).toEqual([])
  })

  it('hides comments as outdated, one after the other', async () => {
    const wire = played({ data: {} })
    await atGitHub(wire).hideComments([read, { ...read, nodeId: 'N9' }])
    const asked = wire.requests.map(({ body }) => JSON.parse(body ?? '') as { query: string; variables: unknown })
    expect(asked.map(({ variables }) => variables)).toEqual([{ id: 'N7' }, { id: 'N9' }])
    expect(asked[0]?.query).toContain('minimizeComment(input: { subjectId: $id, classifier: OUTDATED })')
  })

  it.each([
    [{ errors: [{ message: 'no access' }] }, 'GraphQL: no access'],
    [{ errors: [{}], data: { viewer: { login: 'jane' } } }, 'GraphQL: refused'],
  ])('an answer of GraphQL with errors is a refusal: %j', async (answer, message) => {
    await expect(atGitHub(played(answer)).viewer()).rejects.toMatchObject({ failure: 'permission', message })
  })

  it.each([
    ['completed', false],
    ['duplicate', true],
    ['not_planned', true],
    [null, false],
  ])('an issue closed with the reason %j is not planned: %j', async (reason, isNotPlanned) => {
    const [found] = await atGitHub(played([{ ...issue, state_reason: reason }])).listIssues('x')
    expect(found).toMatchObject({ isNotPlanned })
  })

  it.each<[string, (forge: Forge) => Promise<unknown>, unknown]>([
    ['id', (forge) => forge.createComment(3, ''), {}],
    ['id', (forge) => forge.createComment(3, ''), { id: '7' }],
    ['object.sha', (forge) => forge.tipOf('main'), { object: null }],
    ['head.sha', (forge) => forge.readPullRequest(3), { ...pull, head: {} }],
    ['base.ref', (forge) => forge.readPullRequest(3), { ...pull, base: { ref: 3 } }],
    ['number', (forge) => forge.readPullRequest(3), { ...pull, number: -1 }],
    ['number', (forge) => forge.listIssues('x'), [{ ...issue, number: 1.5 }]],
  ])('an answer without %s is of no use', async (member, call, answer) => {
    const refused = { failure: 'unavailable', message: `an answer has no ${member}` }
    await expect(call(atGitHub(played(answer)))).rejects.toMatchObject(refused)
  })

  it('is told who asks, in which version, and of what kind a body is', async () => {
    const wire = played([])
    const forge = atGitHub(wire)
    await forge.listComments(1)
    await forge.createIssue({ title: '', body: '', labels: [] }).catch(() => undefined)
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: 'Bearer T',
      'user-agent': 'kiln',
      'x-github-api-version': '2022-11-28',
    }
    expect(wire.requests.map((request) => request.headers)).toEqual([
      headers,
      { ...headers, 'content-type': 'application/json' },
    ])
    expect(wire.requests.map(({ timeoutMs }) => timeoutMs)).toEqual([30_000, 30_000])
    expect([forge.kind, forge.limitBytes]).toEqual(['github', 60_000])
  })
})

describe('GitLab', () => {
  const api = 'https://lab.test/api/v4/projects/acme%2Fimages'
  const note = { id: 7, body: 'text', author: { username: 'jane' }, system: false }
  const read = { id: '7', body: 'text', author: 'jane' }
  const request = {
    iid: 3,
    sha: 'a',
    state: 'opened',
    target_branch: 'main',
    merge_commit_sha: null,
    squash_commit_sha: 's',
    web_url: 'https://x/3',
  }
  const open = {
    number: 3,
    headSha: 'a',
    baseBranch: 'main',
    isMerged: false,
    isOpen: true,
    mergeSha: 's',
    url: 'https://x/3',
  }
  const merged = {
    iid: 4,
    sha: 'b',
    state: 'merged',
    target_branch: 'x',
    merge_commit_sha: 'm',
    squash_commit_sha: 's',
  }
  const issue = {
    iid: 5,
    title: 't',
    description: 'b',
    state: 'closed',
    closed_at: '2026-01-01T00:00:00Z',
    labels: ['drift', 7],
    author: { username: 'jane' },
    web_url: 'https://x/5',
  }
  const closed = {
    number: 5,
    title: 't',
    body: 'b',
    isOpen: false,
    labels: ['drift'],
    author: 'jane',
    closedAt: '2026-01-01T00:00:00Z',
    isNotPlanned: false,
    url: 'https://x/5',
  }
  const fresh = { number: 6, title: '', body: '', isOpen: true, labels: [], author: '', isNotPlanned: false }
  const inOrder = 'sort=asc&order_by=created_at&per_page=100'

  it.each<Case>([
    [
      'listComments',
      (forge) => forge.listComments(3),
      [[note, { ...note, id: 8, system: true }, { id: 9 }]],
      [`GET ${api}/merge_requests/3/notes?${inOrder}`],
      [read, { id: '9', body: '', author: '' }],
    ],
    [
      'createComment',
      (forge) => forge.createComment(3, 'text'),
      [note],
      [`POST ${api}/merge_requests/3/notes {"body":"text"}`],
      read,
    ],
    [
      'updateComment',
      (forge) => forge.updateComment(3, '7', 'text'),
      [note],
      [`PUT ${api}/merge_requests/3/notes/7 {"body":"text"}`],
      read,
    ],
    ['findHidden', (forge) => forge.findHidden([read]), [], [], new Set()],
    ['hideComments', (forge) => forge.hideComments([read]), [], [], undefined],
    [
      'tipOf',
      (forge) => forge.tipOf('a/b'),
      [{ commit: { id: 'tip' } }],
      [`GET ${api}/repository/branches/a%2Fb`],
      'tip',
    ],
    [
      'pullRequestsOf',
      (forge) => forge.pullRequestsOf('a/b'),
      [[request, merged]],
      [`GET ${api}/repository/commits/a%2Fb/merge_requests?per_page=100`],
      [open, { number: 4, headSha: 'b', baseBranch: 'x', isMerged: true, isOpen: false, mergeSha: 'm' }],
    ],
    [
      'openPullRequestsFrom',
      (forge) => forge.openPullRequestsFrom('jane', 'a&b'),
      [[request]],
      [`GET ${api}/merge_requests?state=opened&source_branch=a%26b&per_page=100`],
      [open],
    ],
    ['readPullRequest', (forge) => forge.readPullRequest(3), [request], [`GET ${api}/merge_requests/3`], open],
    [
      'listIssues',
      (forge) => forge.listIssues('kiln drift'),
      [[issue, { iid: 6, state: 'opened' }]],
      [`GET ${api}/issues?labels=kiln%20drift&state=all&order_by=created_at&sort=asc&per_page=100`],
      [closed, fresh],
    ],
    [
      'createIssue',
      (forge) => forge.createIssue({ title: 't', body: 'b', labels: ['x', 'y'] }),
      [issue],
      [`POST ${api}/issues {"title":"t","description":"b","labels":"x,y"}`],
      closed,
    ],
    ...(
      [
        [{ state: 'open' }, '{"state_event":"reopen"}'],
        [{ body: 'b', state: 'completed' }, '{"description":"b","state_event":"close"}'],
        [{ title: 't', state: 'not-planned' }, '{"title":"t","state_event":"close"}'],
        [{ title: 't' }, '{"title":"t"}'],
      ] as const
    ).map(([change, body]): Case => [
      `updateIssue with ${body}`,
      (forge) => forge.updateIssue(5, change),
      [issue],
      [`PUT ${api}/issues/5 ${body}`],
      closed,
    ]),
    [
      'listIssueComments',
      (forge) => forge.listIssueComments(5),
      [[note]],
      [`GET ${api}/issues/5/notes?${inOrder}`],
      [read],
    ],
    [
      'commentIssue',
      (forge) => forge.commentIssue(5, 'text'),
      [note],
      [`POST ${api}/issues/5/notes {"body":"text"}`],
      read,
    ],
    ['viewer', (forge) => forge.viewer(), [{ username: 'bot' }], ['GET https://lab.test/api/v4/user'], 'bot'],
  ])('%s', async (_, call, answers, sent, result) => {
    const wire = played(...answers)
    expect(await call(atGitLab(wire))).toEqual(result)
    expect(wire.sent).toEqual(sent)
  })

  it('is told who asks', async () => {
    const wire = played([])
    const forge = atGitLab(wire)
    await forge.listComments(1)
    const headers = { accept: 'application/json', 'private-token': 'T', 'user-agent': 'kiln' }
    expect(wire.requests[0]?.headers).toEqual(headers)
    expect([forge.kind, forge.limitBytes]).toEqual(['gitlab', 900_000])
  })
})
