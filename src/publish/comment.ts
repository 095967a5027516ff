/** The comment of a run in its pull request. Whatever goes wrong here is a finding to show, never a reason to fail. */
import { projectFolder } from '../path.ts'
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { diagnose } from '../diagnostic/diagnose.ts'
import { ForgeError } from '../forge/failure.ts'
import type { Forge } from '../forge/forge.ts'
import { projectMarkOf, projectKeyIn, type ProjectIdentity } from '../forge/identity.ts'
import { renderMarker, type Marker, type RunOrder } from '../forge/marker.ts'
import { findPullRequest, isFailedApply, isWorthSaying } from '../forge/occasion.ts'
import { postSticky, type Posted } from '../forge/post-sticky.ts'
import type { Diagnostic } from '../model.ts'
import type { Report } from '../report/report.ts'
import type { Ci } from '../ci/ci.ts'
import { findRoot } from '../git/repository.ts'
import { optional } from '../optional.ts'
import type { RunOptions } from '../run/options.ts'

export interface CommentRequest {
  readonly forge: Forge | undefined
  readonly report: Report
  readonly ci: Ci | null
  readonly policy: 'auto' | 'always' | 'never'
  readonly project: ProjectIdentity
  /** Resolves to the pull request; undefined if there is none. Default: by what the platform and the forge say of the commit. */
  readonly find?: (forge: Forge) => Promise<number | undefined>
  /** Returns the report in at most so many UTF-8 bytes. */
  readonly render: (report: Report, limitBytes: number) => string
  /** Returns the short words for a failed apply. */
  readonly renderFailure: (report: Report) => string
}

/** What became of a comment: it is posted, there is nowhere to post it, or that failed. A run without an occasion has none of them. */
export interface Commented {
  readonly posted?: Posted
  readonly nowhere?: Diagnostic
  readonly failure?: Diagnostic
}

/** Writes the comment, if there is an occasion. */
export async function comment(request: CommentRequest): Promise<Commented> {
  const { forge, report, policy } = request
  if (policy === 'never' || (report.command !== 'plan' && report.command !== 'apply')) return {}
  const nowhere = (reason: string): Commented => ({ nowhere: diagnose('commentNowhere', { reason }) })
  if (forge === undefined) return nowhere('there is no token for a forge')
  try {
    const pullRequest = await (request.find ?? ((forge) => pullRequestOf(forge, request)))(forge)
    if (pullRequest === undefined) return nowhere('this run belongs to no pull request')
    return { posted: await write(forge, pullRequest, request) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const isForbidden = error instanceof ForgeError && ['permission', 'not-found'].includes(error.failure)
    return { failure: diagnose(isForbidden ? 'commentForbidden' : 'commentFailed', { reason }) }
  }
}

async function write(forge: Forge, pullRequest: number, request: CommentRequest): Promise<Posted> {
  const { report, ci, policy, project, render, renderFailure } = request
  const run = ci === null ? undefined : runOf(ci)
  const commit = ci?.headSha ?? report.run.revision ?? undefined
  const marker: Marker = {
    kind: 'plan',
    ...projectMarkOf(project),
    ...optional({ run, commit }),
    digest: report.digest,
  }
  const posted = await postSticky(forge, {
    pullRequest,
    marker,
    ...optional({ hasLeft: project.hasLeft }),
    render: (limitBytes) => render(report, limitBytes),
    isWorthSaying: policy === 'always' || isWorthSaying(report),
  })
  if (isFailedApply(report)) {
    const failure = renderMarker({ ...marker, kind: 'failure' })
    await forge.createComment(pullRequest, `${failure}\n${renderFailure(report)}`)
  }
  return posted
}

/** What the platform says; else, where something was pushed, what the forge says about the commit. */
async function pullRequestOf(forge: Forge, { ci, report }: CommentRequest): Promise<number | undefined> {
  if (ci === null) return undefined
  if (ci.pullRequest !== null) return ci.pullRequest
  const isPush = ci.event === null || /^push$/i.test(ci.event)
  const commit = ci.headSha ?? report.run.revision
  return isPush && commit !== null ? findPullRequest(forge, commit, report.command === 'apply') : undefined
}

/** Returns the order of a run; undefined where the platform does not number its runs. */
function runOf({ runId, runAttempt }: Ci): RunOrder | undefined {
  const [id, attempt] = [runId, runAttempt ?? '1']
  return id !== null && /^\d{1,15}$/.test(id) && /^\d{1,15}$/.test(attempt)
    ? { id: Number(id), attempt: Number(attempt) }
    : undefined
}

/**
 * Returns the key of the comment. `kiln` for a whole project at the root of its repository; else with the project's folder and whatever
 * narrows the run, so that a plan and the apply of the same flags speak in the same comment, and others do not.
 */
export function commentKeyOf(cwd: string, path: string | undefined, flags: RunOptions): string {
  if (flags.commentKey !== undefined) return flags.commentKey
  return [
    projectKeyOf(cwd, flags.project),
    ...(path === undefined ? [] : [`path=${path}`]),
    ...(flags.target ?? []).map((target) => `target=${target}`),
    ...(flags.only ?? []).map((id) => `only=${id}`),
  ].join(':')
}

/** Returns what tells apart the projects of a repository: `kiln` for one at its root, else with its folder. `file` is the project file. */
export function projectKeyOf(cwd: string, file: string | undefined): string {
  return projectKeyIn(folderInRepository(cwd, projectFolder(cwd, file)))
}

/** Returns the project that speaks, by a key: with its owner and its file, by which it is known again when it has moved. */
export function identityOf(
  cwd: string,
  key: string,
  { file, owner }: { readonly file?: string; readonly owner?: string },
): ProjectIdentity {
  if (file === undefined || owner === undefined) return { key }
  return {
    key,
    owner,
    file: folderInRepository(cwd, resolve(cwd, file)),
    hasLeft: (other) => !existsSync(resolve(findRoot(resolve(cwd)) ?? cwd, other)),
  }
}

/** Returns a folder as seen from the root of the repository that `cwd` is in: `''` for the root itself. */
export function folderInRepository(cwd: string, folder: string): string {
  return relative(findRoot(resolve(cwd)) ?? resolve(cwd), folder).replaceAll('\\', '/')
}
