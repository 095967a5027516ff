/** A stand-in for the API of GitLab, as far as Kiln uses it. Its rules come from GitLab's documentation, never from Kiln's code. */
import type { Clock } from '../../src/clock.ts'
import { bad, pageOf, serveForge, textOf, type Answer, type ForgeServer } from './forge-server.ts'

export interface GitLabNote {
  readonly id: number
  readonly on: string
  author: string
  body: string
  readonly system: boolean
}

export interface GitLabIssue {
  readonly iid: number
  title: string
  description: string
  state: 'opened' | 'closed'
  labels: readonly string[]
  closed_at?: string | null
}

export interface GitLabMergeRequest {
  readonly iid: number
  readonly sha: string
  readonly mergeSha?: string
  readonly state?: 'opened' | 'merged' | 'closed'
}

export interface GitLab extends ForgeServer {
  readonly notes: GitLabNote[]
  readonly issues: GitLabIssue[]
  readonly mergeRequests: GitLabMergeRequest[]
  readonly branches: Map<string, string>
  /** Adds a note, as if somebody had written it; `on` is `merge_requests/1` or `issues/1`. */
  say(on: string, author: string, body: string, system?: boolean): GitLabNote
  /** What a job of GitLab CI has in its environment to reach this server. */
  readonly env: Readonly<Record<string, string>>
}

export const gitlabToken = 'glpat-0123456789SECRET'

/** Starts a GitLab with the project 42, `acme/images`. Writes are those of `kiln-bot`. */
export async function gitlab(viewer = 'kiln-bot', clock: Pick<Clock, 'now'> = { now: Date.now }): Promise<GitLab> {
  const notes: GitLabNote[] = []
  const issues: GitLabIssue[] = []
  const mergeRequests: GitLabMergeRequest[] = []
  const branches = new Map<string, string>()
  let nextId = 500
  const root = '/api/v4/projects/42'
  const say = (on: string, author: string, body: string, system = false): GitLabNote => {
    const note = { id: nextId++, on, author, body, system }
    notes.push(note)
    return note
  }
  const tooLong = (text: unknown, field: string): Answer | undefined =>
    typeof text === 'string' && text.length > 1_000_000
      ? { status: 400, body: { message: { [field]: ['is too long (maximum is 1000000 characters)'] } } }
      : undefined
  const paged = (items: readonly unknown[], query: URLSearchParams): Answer => {
    const page = pageOf(items, query)
    return {
      status: 200,
      body: page.items,
      headers: { 'x-next-page': page.next === undefined ? '' : String(page.next) },
    }
  }
  const has = (kind: string, iid: number): boolean =>
    kind === 'issues' ? issues.some((one) => one.iid === iid) : mergeRequests.some((one) => one.iid === iid)
  const server = await serveForge(
    {
      'GET /api/v4/user': () => ({ status: 200, body: { username: viewer } }),
      [`GET ${root}/:kind/:iid/notes`]: (_, { kind = '', iid }, query) =>
        has(kind, Number(iid))
          ? paged(notes.filter(({ on }) => on === `${kind}/${iid}`).map(showNote), query)
          : bad(404, '404 Not Found'),
      [`POST ${root}/:kind/:iid/notes`]: ({ body }, { kind = '', iid }) => {
        if (!has(kind, Number(iid))) return bad(404, '404 Not Found')
        return (
          tooLong(body['body'], 'note') ?? {
            status: 201,
            body: showNote(say(`${kind}/${iid}`, viewer, textOf(body['body']))),
          }
        )
      },
      [`PUT ${root}/:kind/:iid/notes/:id`]: ({ body }, { id }) => {
        const note = notes.find((one) => one.id === Number(id))
        if (note === undefined) return bad(404, '404 Note Not Found')
        const refused = tooLong(body['body'], 'note')
        if (refused !== undefined) return refused
        note.body = textOf(body['body'])
        return { status: 200, body: showNote(note) }
      },
      [`GET ${root}/issues`]: (_, __, query) => {
        const label = query.get('labels')
        return paged(issues.filter((one) => label === null || one.labels.includes(label)).map(showIssue), query)
      },
      [`POST ${root}/issues`]: ({ body }) => {
        const issue: GitLabIssue = {
          iid: issues.length + 1,
          title: textOf(body['title']),
          description: textOf(body['description']),
          state: 'opened',
          labels: typeof body['labels'] === 'string' ? body['labels'].split(',') : [],
        }
        issues.push(issue)
        return { status: 201, body: showIssue(issue) }
      },
      [`PUT ${root}/issues/:iid`]: ({ body }, { iid }) => {
        const issue = issues.find((one) => one.iid === Number(iid))
        if (issue === undefined) return bad(404, '404 Issue Not Found')
        if (typeof body['title'] === 'string') issue.title = body['title']
        if (typeof body['description'] === 'string') issue.description = body['description']
        const closedAt = new Date(clock.now()).toISOString()
        if (body['state_event'] === 'close') Object.assign(issue, { state: 'closed', closed_at: closedAt })
        if (body['state_event'] === 'reopen') Object.assign(issue, { state: 'opened', closed_at: null })
        return { status: 200, body: showIssue(issue) }
      },
      [`GET ${root}/repository/branches/:branch`]: (_, { branch = '' }) => {
        const id = branches.get(branch)
        return id === undefined
          ? bad(404, '404 Branch Not Found')
          : { status: 200, body: { name: branch, commit: { id } } }
      },
      [`GET ${root}/merge_requests/:iid`]: (_, { iid }) => {
        const found = mergeRequests.find((one) => one.iid === Number(iid))
        return found === undefined ? bad(404, '404 Not Found') : { status: 200, body: showMergeRequest(found) }
      },
      [`GET ${root}/repository/commits/:sha/merge_requests`]: (_, { sha }, query) =>
        paged(mergeRequests.filter((one) => one.sha === sha || one.mergeSha === sha).map(showMergeRequest), query),
    },
    (headers) => headers['private-token'] === gitlabToken,
  )
  return Object.assign(server, {
    notes,
    issues,
    mergeRequests,
    branches,
    say,
    env: {
      CI: 'true',
      GITLAB_CI: 'true',
      CI_API_V4_URL: `${server.url}/api/v4`,
      CI_SERVER_URL: 'https://gitlab.com',
      CI_PROJECT_ID: '42',
      CI_PROJECT_PATH: 'acme/images',
      CI_PIPELINE_ID: '100',
      CI_JOB_ID: '1000',
      CI_JOB_URL: 'https://gitlab.com/acme/images/-/jobs/1000',
      GITLAB_USER_LOGIN: 'jane',
      GITLAB_TOKEN: gitlabToken,
    },
  })
}

function showNote({ id, author, body, system }: GitLabNote): object {
  return { id, body, system, author: { username: author } }
}

function showIssue({ iid, title, description, state, labels, closed_at = null }: GitLabIssue): object {
  const url = `https://gitlab.com/acme/images/-/issues/${iid}`
  return { iid, title, description, state, labels, closed_at, author: { username: 'kiln-bot' }, web_url: url }
}

function showMergeRequest({ iid, sha, mergeSha, state = 'opened' }: GitLabMergeRequest): object {
  const url = `https://gitlab.com/acme/images/-/merge_requests/${iid}`
  return { iid, sha, state, target_branch: 'main', merge_commit_sha: mergeSha ?? null, web_url: url }
}
