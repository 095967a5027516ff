/** The comment of a run in its pull request. Whatever goes wrong here is a finding to show, never a reason to fail. */
import { relative, resolve, dirname, join } from 'node:path'
import { existsSync } from 'node:fs'
import { diagnose } from '../src/diagnostic.ts'
import { ForgeError } from '../src/forge/failure.ts'
import type { Forge } from '../src/forge/forge.ts'
import { renderMarker, type Marker, type RunOrder } from '../src/forge/marker.ts'
import { findPullRequest, isFailedApply, isWorthSaying } from '../src/forge/occasion.ts'
import { postSticky } from '../src/forge/post-sticky.ts'
import type { Diagnostic } from '../src/model.ts'
import type { Report } from '../src/report/report.ts'
import type { Ci } from './ci.ts'
import type { RunFlags } from './options.ts'

export interface CommentRequest {
  readonly forge: Forge | undefined
  readonly report: Report
  readonly ci: Ci
  readonly policy: 'auto' | 'always' | 'never'
  readonly key: string
  /** Returns the report in at most so many UTF-8 bytes. */
  readonly render: (report: Report, limitBytes: number) => string
  /** Returns the short words for a failed apply. */
  readonly renderFailure: (report: Report) => string
}

/** Writes the comment, if there is an occasion. Resolves to what kept it from being written. */
export async function comment(request: CommentRequest): Promise<readonly Diagnostic[]> {
  const { forge, report, policy } = request
  if (policy === 'never' || (report.command !== 'plan' && report.command !== 'apply')) return []
  const nowhere = (reason: string): readonly Diagnostic[] =>
    policy === 'always' ? [diagnose('commentNowhere', { reason })] : []
  if (forge === undefined) return nowhere('there is no token for a forge')
  try {
    const pullRequest = await pullRequestOf(forge, request)
    if (pullRequest === undefined) return nowhere('this run belongs to no pull request')
    await write(forge, pullRequest, request)
    return []
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const isForbidden = error instanceof ForgeError && ['permission', 'not-found'].includes(error.failure)
    return [diagnose(isForbidden ? 'commentForbidden' : 'commentFailed', { reason })]
  }
}

async function write(forge: Forge, pullRequest: number, request: CommentRequest): Promise<void> {
  const { report, ci, policy, key, render, renderFailure } = request
  const run = runOf(ci)
  const commit = ci.headSha ?? report.run.revision ?? undefined
  const marker: Marker = {
    kind: 'plan',
    key,
    ...(run === undefined ? {} : { run }),
    ...(commit === undefined ? {} : { commit }),
    digest: report.digest,
  }
  await postSticky(forge, {
    pullRequest,
    marker,
    render: (limitBytes) => render(report, limitBytes),
    isWorthSaying: policy === 'always' || isWorthSaying(report),
  })
  if (!isFailedApply(report)) return
  const failure = renderMarker({ ...marker, kind: 'failure' })
  await forge.createComment(pullRequest, `${failure}\n${renderFailure(report)}`)
}

/** What the platform says; else, where something was pushed, what the forge says about the commit. */
async function pullRequestOf(forge: Forge, { ci, report }: CommentRequest): Promise<number | undefined> {
  if (ci.pullRequest !== null) return ci.pullRequest
  const isPush = ci.event === null || /^push$/i.test(ci.event)
  const commit = ci.headSha ?? report.run.revision
  return isPush && commit !== null ? findPullRequest(forge, commit, report.command === 'apply') : undefined
}

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
export function commentKeyOf(cwd: string, path: string | undefined, flags: RunFlags): string {
  if (flags.commentKey !== undefined) return flags.commentKey
  const folder = flags.project === undefined ? cwd : dirname(resolve(cwd, flags.project))
  const place = relative(rootOf(cwd), folder).replaceAll('\\', '/')
  return [
    'kiln',
    ...(place === '' ? [] : [place]),
    ...(path === undefined ? [] : [`path=${path}`]),
    ...(flags.target ?? []).map((target) => `target=${target}`),
    ...(flags.only ?? []).map((id) => `only=${id}`),
  ].join(':')
}

/** The folder of the repository that `folder` is in; `folder` itself where there is none. */
function rootOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return resolve(folder)
  }
}
