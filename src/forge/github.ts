/** GitHub: api.github.com and GitHub Enterprise Server. REST, and GraphQL for what REST does not have: who we are, what is hidden. */
import type { components, paths } from '@octokit/openapi-types'
import { optional } from '../optional.ts'
import { readAs } from './answer.ts'
import { createClient, type ClientOptions, type ForgeClient } from './client.ts'
import { ForgeError } from './failure.ts'
import type { CloseReason, Comment, Forge, Issue, PullRequest } from './forge.ts'
import { listAt, memberAt, textAt } from './json-member.ts'

export interface GitHubOptions extends Omit<ClientOptions, 'headers' | 'url'> {
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly apiUrl: string
  /** GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
}

type Schemas = components['schemas']
type IssueChange = NonNullable<
  paths['/repos/{owner}/{repo}/issues/{issue_number}']['patch']['requestBody']
>['content']['application/json']

interface GitHubComment extends Comment {
  /** Its id in GraphQL. */
  readonly nodeId?: string
}

/** Returns the repository on GitHub. */
export function openGitHub({ apiUrl, graphqlUrl, repository, token, ...options }: GitHubOptions): Forge {
  const client = createClient({
    ...options,
    url: apiUrl.replace(/\/+$/, ''),
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'kiln',
      'x-github-api-version': '2022-11-28',
    },
  })
  const repo = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`
  const query = async (text: string, variables: object): Promise<unknown> => {
    const answer = await client.ask(graphqlUrl, { query: text, variables })
    const [error] = listAt(answer, 'errors')
    if (error !== undefined) throw new ForgeError('permission', `GraphQL: ${textAt(error, 'message') ?? 'refused'}`)
    return memberAt(answer, 'data')
  }
  const nodesOf = (comments: readonly GitHubComment[]): readonly string[] =>
    comments.flatMap(({ nodeId }) => nodeId ?? [])

  return {
    kind: 'github',
    limitBytes: 60_000,
    viewer: async () => textAt(await query('query { viewer { login } }', {}), 'viewer', 'login'),

    listComments: async (number) => (await client.list(`${repo}/issues/${number}/comments`)).map(toComment),
    createComment: async (number, body) =>
      toComment(await client.send('POST', `${repo}/issues/${number}/comments`, { body })),
    updateComment: async (_, id, body) =>
      toComment(await client.send('PATCH', `${repo}/issues/comments/${id}`, { body })),
    async findHidden(comments) {
      const ids = nodesOf(comments)
      if (ids.length === 0) return new Set()
      const text = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }'
      const nodes = listAt(await query(text, { ids }), 'nodes')
      const hidden = nodes.filter((node) => memberAt(node, 'isMinimized') === true).map((node) => textAt(node, 'id'))
      return new Set(
        comments.flatMap(({ id, nodeId }: GitHubComment) =>
          nodeId !== undefined && hidden.includes(nodeId) ? [id] : [],
        ),
      )
    },
    async hideComments(comments) {
      const text =
        'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }'
      for (const id of nodesOf(comments)) await query(text, { id })
    },

    async tipOf(branch) {
      const path = branch.split('/').map(encodeURIComponent).join('/')
      return readAs<Schemas['git-ref']>(await client.get(`${repo}/git/ref/heads/${path}`)).needText('object', 'sha')
    },
    pullRequestsOf: async (commit) =>
      (await client.list(`${repo}/commits/${encodeURIComponent(commit)}/pulls`)).map(toPullRequest),
    openPullRequestsFrom: async (owner, branch) =>
      (await client.list(`${repo}/pulls?state=open&head=${encodeURIComponent(`${owner}:${branch}`)}`)).map(
        toPullRequest,
      ),
    readPullRequest: async (number) => toPullRequest(await client.get(`${repo}/pulls/${number}`)),

    ...issuesOf(client, repo),
  }
}

const states: Readonly<Record<'open' | CloseReason, IssueChange>> = {
  open: { state: 'open' },
  completed: { state: 'closed', state_reason: 'completed' },
  'not-planned': { state: 'closed', state_reason: 'not_planned' },
}

function issuesOf(
  client: ForgeClient,
  repo: string,
): Pick<Forge, 'listIssues' | 'createIssue' | 'updateIssue' | 'listIssueComments' | 'commentIssue'> {
  return {
    async listIssues(label) {
      const filter = `labels=${encodeURIComponent(label)}&state=all&sort=created&direction=asc`
      const found = await client.list(`${repo}/issues?${filter}`)
      // The same list holds pull requests.
      return found.filter((item) => readAs<Schemas['issue']>(item).member('pull_request') === undefined).map(toIssue)
    },
    createIssue: async (text) => toIssue(await client.send('POST', `${repo}/issues`, text)),
    async updateIssue(number, { state, ...text }) {
      const change: IssueChange = { ...text, ...(state === undefined ? {} : states[state]) }
      return toIssue(await client.send('PATCH', `${repo}/issues/${number}`, change))
    },
    listIssueComments: async (number) => (await client.list(`${repo}/issues/${number}/comments`)).map(toComment),
    commentIssue: async (number, body) =>
      toComment(await client.send('POST', `${repo}/issues/${number}/comments`, { body })),
  }
}

function toComment(value: unknown): GitHubComment {
  const answer = readAs<Schemas['issue-comment']>(value)
  const [nodeId, url] = [answer.text('node_id'), answer.text('html_url')]
  return {
    id: String(answer.needNumber('id')),
    body: answer.text('body') ?? '',
    author: answer.text('user', 'login') ?? '',
    ...optional({ url, nodeId }),
  }
}

function toPullRequest(value: unknown): PullRequest {
  const answer = readAs<Schemas['pull-request-simple']>(value)
  const [mergeSha, url] = [answer.text('merge_commit_sha'), answer.text('html_url')]
  return {
    number: answer.needNumber('number'),
    headSha: answer.needText('head', 'sha'),
    baseBranch: answer.needText('base', 'ref'),
    isMerged: answer.text('merged_at') !== undefined,
    isOpen: answer.text('state') === 'open',
    ...optional({ mergeSha, url }),
  }
}

function toIssue(value: unknown): Issue {
  const answer = readAs<Schemas['issue']>(value)
  const [url, closedAt, reason] = [answer.text('html_url'), answer.text('closed_at'), answer.text('state_reason')]
  return {
    number: answer.needNumber('number'),
    title: answer.text('title') ?? '',
    body: answer.text('body') ?? '',
    isOpen: answer.text('state') === 'open',
    labels: answer
      .list('labels')
      .flatMap((label) => (typeof label === 'string' ? label : (textAt(label, 'name') ?? []))),
    author: answer.text('user', 'login') ?? '',
    ...optional({ closedAt }),
    isNotPlanned: reason === 'not_planned' || reason === 'duplicate',
    ...optional({ url }),
  }
}
