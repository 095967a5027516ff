/** A stand-in for the API of GitHub, as far as Kiln uses it. Its rules come from GitHub's documentation, never from Kiln's code. */
import type { Clock } from '../../src/clock.ts'
import { bad, pageOf, serveForge, textOf, type Answer, type ForgeServer } from './forge-server.ts'

export interface GitHubComment {
  readonly id: number
  /** Number of the issue or pull request. */
  readonly on: number
  author: string
  body: string
  isHidden: boolean
}

export interface GitHubIssue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  labels: readonly string[]
  readonly author: string
  closed_at?: string | null
  state_reason?: string | null
}

export interface GitHubPull {
  readonly number: number
  readonly headSha: string
  readonly baseBranch?: string
  /** `owner:branch`. */
  readonly head?: string
  readonly mergeSha?: string
  readonly state?: 'open' | 'closed' | 'merged'
}

export interface GitHub extends ForgeServer {
  readonly comments: GitHubComment[]
  readonly issues: GitHubIssue[]
  readonly pulls: GitHubPull[]
  readonly branches: Map<string, string>
  /** Adds a comment, as if somebody had written it. */
  say(on: number, author: string, body: string): GitHubComment
  /** What a job of GitHub Actions has in its environment to reach this server. */
  readonly env: Readonly<Record<string, string>>
}

export const githubToken = 'ghs_0123456789abcdefSECRET'

/** Starts a GitHub with the repository `acme/images`. Writes are those of `github-actions[bot]`. */
export async function github(
  viewer = 'github-actions[bot]',
  clock: Pick<Clock, 'now'> = { now: Date.now },
): Promise<GitHub> {
  const comments: GitHubComment[] = []
  const issues: GitHubIssue[] = []
  const pulls: GitHubPull[] = []
  const branches = new Map<string, string>()
  let nextId = 1000
  const repo = '/repos/acme/images'
  const say = (on: number, author: string, body: string): GitHubComment => {
    const comment = { id: nextId++, on, author, body, isHidden: false }
    comments.push(comment)
    return comment
  }
  const tooLong = (body: unknown, field: string): Answer | undefined =>
    typeof body !== 'string' || body.length <= 65_536
      ? undefined
      : {
          status: 422,
          body: {
            message: 'Validation Failed',
            errors: [{ code: 'unprocessable', field, message: 'Body is too long (maximum is 65536 characters)' }],
          },
        }
  const exists = (number: number): boolean => [...issues, ...pulls].some((one) => one.number === number)
  const paged = (items: readonly unknown[], query: URLSearchParams, path: string): Answer => {
    const page = pageOf(items, query)
    const next = new URL(path, server.url)
    next.searchParams.set('page', String(page.next))
    return {
      status: 200,
      body: page.items,
      ...(page.next === undefined
        ? {}
        : { headers: { link: `<${next.href}>; rel="next", <${server.url}>; rel="last"` } }),
    }
  }
  const server = await serveForge(
    {
      [`GET ${repo}/issues/:number/comments`]: ({ path }, { number }, query) =>
        exists(Number(number))
          ? paged(comments.filter(({ on }) => on === Number(number)).map(showComment), query, path)
          : bad(404, 'Not Found'),
      [`POST ${repo}/issues/:number/comments`]: ({ body }, { number }) => {
        if (!exists(Number(number))) return bad(404, 'Not Found')
        return (
          tooLong(body['body'], 'data') ?? {
            status: 201,
            body: showComment(say(Number(number), viewer, textOf(body['body']))),
          }
        )
      },
      [`PATCH ${repo}/issues/comments/:id`]: ({ body }, { id }) => {
        const comment = comments.find((one) => one.id === Number(id))
        if (comment === undefined) return bad(404, 'Not Found')
        const refused = tooLong(body['body'], 'data')
        if (refused !== undefined) return refused
        comment.body = textOf(body['body'])
        return { status: 200, body: showComment(comment) }
      },
      [`GET ${repo}/issues`]: ({ path }, _, query) => {
        const [label, state] = [query.get('labels'), query.get('state') ?? 'open']
        const found = issues
          .filter((one) => label === null || one.labels.includes(label))
          .filter((one) => state === 'all' || one.state === state)
        const shown = [...found.map(showIssue), ...pulls.map((pull) => ({ ...showPull(pull), pull_request: {} }))]
        return paged(label === null ? shown : found.map(showIssue), query, path)
      },
      [`POST ${repo}/issues`]: ({ body }) => {
        const refused = tooLong(body['body'], 'body')
        if (refused !== undefined) return refused
        const issue: GitHubIssue = {
          number: Math.max(0, ...[...issues, ...pulls].map(({ number }) => number)) + 1,
          title: textOf(body['title']),
          body: textOf(body['body']),
          state: 'open',
          labels: (body['labels'] ?? []) as string[],
          author: viewer,
        }
        issues.push(issue)
        return { status: 201, body: showIssue(issue) }
      },
      [`PATCH ${repo}/issues/:number`]: ({ body }, { number }) => {
        const issue = issues.find((one) => one.number === Number(number))
        if (issue === undefined) return bad(404, 'Not Found')
        const refused = tooLong(body['body'], 'body')
        if (refused !== undefined) return refused
        const wasOpen = issue.state === 'open'
        Object.assign(issue, body)
        if (wasOpen && issue.state === 'closed') issue.closed_at = new Date(clock.now()).toISOString()
        if (!wasOpen && issue.state === 'open') Object.assign(issue, { closed_at: null, state_reason: 'reopened' })
        return { status: 200, body: showIssue(issue) }
      },
      [`GET ${repo}/git/ref/heads/:branch*`]: (_, { branch = '' }) => {
        const sha = branches.get(branch)
        return sha === undefined
          ? bad(404, 'Not Found')
          : { status: 200, body: { ref: `refs/heads/${branch}`, object: { sha, type: 'commit' } } }
      },
      [`GET ${repo}/pulls`]: ({ path }, _, query) =>
        paged(
          pulls
            .filter((one) => one.head === query.get('head') && (one.state ?? 'open') === query.get('state'))
            .map(showPull),
          query,
          path,
        ),
      [`GET ${repo}/pulls/:number`]: (_, { number }) => {
        const pull = pulls.find((one) => one.number === Number(number))
        return pull === undefined ? bad(404, 'Not Found') : { status: 200, body: showPull(pull) }
      },
      [`GET ${repo}/commits/:sha/pulls`]: ({ path }, { sha }, query) =>
        paged(pulls.filter((one) => one.headSha === sha || one.mergeSha === sha).map(showPull), query, path),
      'POST /graphql': ({ body }) => {
        const { query, variables } = body as { query: string; variables: Readonly<Record<string, unknown>> }
        if (query.includes('viewer')) return { status: 200, body: { data: { viewer: { login: viewer } } } }
        const nodeOf = (id: unknown): GitHubComment | undefined => comments.find((one) => `IC_${one.id}` === id)
        if (query.includes('minimizeComment')) {
          const comment = nodeOf(variables['id'])
          if (comment === undefined) return { status: 200, body: { errors: [{ message: 'Could not resolve' }] } }
          comment.isHidden = true
          return { status: 200, body: { data: { minimizeComment: { clientMutationId: null } } } }
        }
        const nodes = (variables['ids'] as string[]).map((id) => ({ id, isMinimized: nodeOf(id)?.isHidden ?? false }))
        return { status: 200, body: { data: { nodes } } }
      },
    },
    ({ authorization }) => authorization === `Bearer ${githubToken}`,
  )
  return Object.assign(server, {
    comments,
    issues,
    pulls,
    branches,
    say,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: server.url,
      GITHUB_GRAPHQL_URL: `${server.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/images',
      GITHUB_RUN_ID: '100',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTOR: 'jane',
      GITHUB_TOKEN: githubToken,
    },
  })
}

function showComment({ id, on, author, body }: GitHubComment): object {
  return {
    id,
    node_id: `IC_${id}`,
    html_url: `https://github.com/acme/images/pull/${on}#issuecomment-${id}`,
    body,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
  }
}

function showIssue({ labels, author, ...issue }: GitHubIssue): object {
  const { number, title, body, state, closed_at = null, state_reason = null } = issue
  return {
    number,
    title,
    body,
    state,
    closed_at,
    state_reason,
    labels: labels.map((name) => ({ name })),
    user: { login: author },
    html_url: `https://github.com/acme/images/issues/${number}`,
  }
}

function showPull({ number, headSha, baseBranch = 'main', mergeSha, state = 'open' }: GitHubPull): object {
  return {
    number,
    state: state === 'open' ? 'open' : 'closed',
    merged_at: state === 'merged' ? '2026-01-01T00:00:00Z' : null,
    merge_commit_sha: mergeSha ?? null,
    head: { sha: headSha },
    base: { ref: baseBranch },
    html_url: `https://github.com/acme/images/pull/${number}`,
  }
}
