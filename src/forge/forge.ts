/** A forge as Kiln uses it: discussions of pull requests, issues, commits. GitHub and GitLab alike; a merge request is a pull request here. */

export interface Comment {
  readonly id: string
  readonly body: string
  /** Login, as the forge's REST API gives it. */
  readonly author: string
  readonly url?: string
}

export interface PullRequest {
  readonly number: number
  /** Tip of its branch; not a commit that the forge made to try the merge. */
  readonly headSha: string
  readonly baseBranch: string
  readonly isMerged: boolean
  readonly isOpen: boolean
  /** The commit that it became; where the forge says so. */
  readonly mergeSha?: string
  readonly url?: string
}

export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
  readonly labels: readonly string[]
  readonly author: string
  /** ISO time; for a closed one. */
  readonly closedAt?: string
  /** It was closed as something that will not be worked on. A forge without reasons for closing never says so. */
  readonly isNotPlanned: boolean
  readonly url?: string
}

/** Why an issue is closed: it is done, or nobody will work on it. A forge without reasons passes it over. */
export type CloseReason = 'completed' | 'not-planned'

export interface IssueChange extends Partial<Omit<IssueText, 'labels'>> {
  /** Closes the issue, for the reason that is given, or opens it again. */
  readonly state?: 'open' | CloseReason
}

export interface IssueText {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
}

/** All functions reject with `ForgeError`. Lists are whole, through all pages, oldest first. */
export interface Forge {
  readonly kind: 'github' | 'gitlab'
  /** Characters that a comment or the body of an issue may have, in UTF-8 bytes to be on the safe side. */
  readonly limitBytes: number
  /** Resolves to the login that writes get; undefined where the token may not ask for it. */
  viewer(): Promise<string | undefined>

  listComments(pullRequest: number): Promise<readonly Comment[]>
  createComment(pullRequest: number, body: string): Promise<Comment>
  updateComment(pullRequest: number, id: string, body: string): Promise<Comment>
  /** Resolves to those of `comments` that somebody has hidden. A forge without hiding resolves to none. */
  findHidden(comments: readonly Comment[]): Promise<ReadonlySet<string>>
  /** Hides comments as outdated. A forge without hiding does nothing. */
  hideComments(comments: readonly Comment[]): Promise<void>

  /** Resolves to the commit at the tip of `branch`. */
  tipOf(branch: string): Promise<string>
  /** Resolves to the pull requests that `commit` belongs to, or that became it. */
  pullRequestsOf(commit: string): Promise<readonly PullRequest[]>
  /** Resolves to the open pull requests from `branch` of `owner`, who may have forked the repository. */
  openPullRequestsFrom(owner: string, branch: string): Promise<readonly PullRequest[]>
  readPullRequest(number: number): Promise<PullRequest>

  /** Resolves to the issues with `label`, open and closed. */
  listIssues(label: string): Promise<readonly Issue[]>
  /** The forge makes labels that it does not have yet. */
  createIssue(text: IssueText): Promise<Issue>
  /** Changes what is given. */
  updateIssue(number: number, change: IssueChange): Promise<Issue>
  listIssueComments(number: number): Promise<readonly Comment[]>
  commentIssue(number: number, body: string): Promise<Comment>
}

/** Reports whether `author` is `viewer`. GitHub names an app with `[bot]` in some places and without in others. */
export function isSameLogin(author: string, viewer: string): boolean {
  const bare = (login: string): string => login.replace(/\[bot\]$/, '').toLowerCase()
  return bare(author) === bare(viewer)
}
