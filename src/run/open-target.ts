/** One target on its way through a run: who we are there, and how it is reached. */
import type { Access } from '../aws/access.ts'
import { connectImageBuilder, type ImageBuilder } from '../aws/client.ts'
import { ServiceError } from '../aws/failure.ts'
import { createPageSize, type PageSize } from '../aws/page-size.ts'
import type { Session } from '../aws/session.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Target } from '../model.ts'
import type { RunInput } from './run-input.ts'
import { describeFailure, reasonOf } from './target-failure.ts'

export interface OpenTarget {
  readonly target: Target
  readonly session?: Session
  /** Shared by all of its lists. */
  readonly pageSize: PageSize
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds out who we are at a target. */
export async function openTarget(input: RunInput, target: Target): Promise<OpenTarget> {
  const opened = { target, pageSize: createPageSize() }
  try {
    const session = await input.sessions.open(target)
    if (session === undefined) return { ...opened, diagnostics: [diagnose('noRegion', { target: target.name })] }
    return { ...opened, session, diagnostics: [] }
  } catch (error) {
    return { ...opened, diagnostics: [giveUp(input, { target }, error)] }
  }
}

/** Connects to the service of a target for as long as `work` takes: of hundreds of targets only those at work hold a client. */
export async function withService<T>(
  { clock, observer }: RunInput,
  { session, pageSize }: OpenTarget,
  access: Access,
  work: (service: ImageBuilder) => Promise<T>,
): Promise<T> {
  if (session === undefined) throw new Error('a target without a session')
  const { sdk, limiter } = session
  return work(await connectImageBuilder({ sdk, access, limiter, pageSize, clock, observer }))
}

/** Says why a target goes no further, to whoever watches and to the report. */
export function giveUp(
  input: RunInput,
  { target, session }: Pick<OpenTarget, 'target' | 'session'>,
  error: unknown,
): Diagnostic {
  const { stopping, backend, listener } = input
  const finding = describeFailure(error, { target, session, backend, stopping })
  if (!stopping.aborted && error instanceof ServiceError) listener.onTargetFailed(target.name, reasonOf(error))
  return finding
}
