/** GitLab: gitlab.com and self-managed. A note is a comment, a merge request a pull request; numbers are the ones within the project. */
import { optional } from '../optional.ts'
import { createClient, type ClientOptions } from './client.ts'
import { needNumber, needText } from './need.ts'
import type { Comment, Forge, Issue, PullRequest } from './forge.ts'
import { listAt, memberAt, textAt } from './json-member.ts'

export interface GitLabOptions extends Omit<ClientOptions, 'headers' | 'url'> {
  /** CI_API_V4_URL. */
  readonly apiUrl: string
  /** CI_PROJECT_ID, or the project's path. */
  readonly project: string
  /** Of a person, a project or a group, with the scope `api`. The token of a job (CI_JOB_TOKEN) cannot write notes. */
  readonly token: string
}

/** Returns the project on GitLab. */
export function openGitLab({ apiUrl, project, token, ...options }: GitLabOptions): Forge {
  const client = createClient({
    ...options,
    url: apiUrl.replace(/\/+$/, ''),
    headers: { accept: 'application/json', 'private-token': token, 'user-agent': 'kiln' },
  })
  const root = `/projects/${encodeURIComponent(project)}`
  const notes = (number: number): string => `${root}/merge_requests/${number}/notes`
  const issueNotes = (number: number): string => `${root}/issues/${number}/notes`
  const listNotes = async (path: string): Promise<readonly Comment[]> => {
    const found = await client.list(`${path}?sort=asc&order_by=created_at`)
    return found.filter((note) => memberAt(note, 'system') !== true).map(toComment)
  }
  return {
    kind: 'gitlab',
    limitBytes: 900_000,
    viewer: async () => textAt(await client.get('/user'), 'username'),

    listComments: (number) => listNotes(notes(number)),
    createComment: async (number, body) => toComment(await client.send('POST', notes(number), { body })),
    updateComment: async (number, id, body) => toComment(await client.send('PUT', `${notes(number)}/${id}`, { body })),
    // A note cannot be hidden.
    findHidden: () => Promise.resolve(new Set()),
    hideComments: () => Promise.resolve(),

    tipOf: async (branch) =>
      needText(await client.get(`${root}/repository/branches/${encodeURIComponent(branch)}`), 'commit', 'id'),
    pullRequestsOf: async (commit) =>
      (await client.list(`${root}/repository/commits/${encodeURIComponent(commit)}/merge_requests`)).map(toPullRequest),
    // Branches of all forks: whose they are does not show in the list.
    openPullRequestsFrom: async (_, branch) =>
      (await client.list(`${root}/merge_requests?state=opened&source_branch=${encodeURIComponent(branch)}`)).map(
        toPullRequest,
      ),
    readPullRequest: async (number) => toPullRequest(await client.get(`${root}/merge_requests/${number}`)),

    listIssues: async (label) => {
      const filter = `labels=${encodeURIComponent(label)}&state=all&order_by=created_at&sort=asc`
      return (await client.list(`${root}/issues?${filter}`)).map(toIssue)
    },
    createIssue: async ({ title, body, labels }) =>
      toIssue(await client.send('POST', `${root}/issues`, { title, description: body, labels: labels.join(',') })),
    // It knows no reasons for closing.
    updateIssue: async (number, { title, body, state }) =>
      toIssue(
        await client.send('PUT', `${root}/issues/${number}`, {
          title,
          description: body,
          ...(state === undefined ? {} : { state_event: state === 'open' ? 'reopen' : 'close' }),
        }),
      ),
    listIssueComments: (number) => listNotes(issueNotes(number)),
    commentIssue: async (number, body) => toComment(await client.send('POST', issueNotes(number), { body })),
  }
}

function toComment(value: unknown): Comment {
  return {
    id: String(needNumber(value, 'id')),
    body: textAt(value, 'body') ?? '',
    author: textAt(value, 'author', 'username') ?? '',
  }
}

function toPullRequest(value: unknown): PullRequest {
  const state = textAt(value, 'state')
  const mergeSha = textAt(value, 'merge_commit_sha') ?? textAt(value, 'squash_commit_sha')
  const url = textAt(value, 'web_url')
  return {
    number: needNumber(value, 'iid'),
    headSha: needText(value, 'sha'),
    baseBranch: needText(value, 'target_branch'),
    isMerged: state === 'merged',
    isOpen: state === 'opened',
    ...optional({ mergeSha, url }),
  }
}

function toIssue(value: unknown): Issue {
  const [url, closedAt] = [textAt(value, 'web_url'), textAt(value, 'closed_at')]
  return {
    number: needNumber(value, 'iid'),
    title: textAt(value, 'title') ?? '',
    body: textAt(value, 'description') ?? '',
    isOpen: textAt(value, 'state') === 'opened',
    labels: listAt(value, 'labels').filter((label): label is string => typeof label === 'string'),
    author: textAt(value, 'author', 'username') ?? '',
    ...optional({ closedAt }),
    isNotPlanned: false,
    ...optional({ url }),
  }
}
