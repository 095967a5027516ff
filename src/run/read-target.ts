/** One target, from its credentials to a client that can only read: for commands that look at an account outside of a run. */
import { connectImageBuilder, type ImageBuilder, type RequestObserver } from '../aws/client.ts'
import type { Session, Sessions } from '../aws/session.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic, ResolvedTarget, Target } from '../model.ts'
import { guardAccount } from './gates.ts'
import { describeFailure } from './target-failure.ts'
import type { Backend } from './backend.ts'
import type { Machine } from '../machine.ts'

/** How targets are reached. */
export interface Reading {
  readonly machine: Machine
  readonly backend: Backend
  readonly sessions: Sessions
  readonly observer: RequestObserver
  readonly signal: AbortSignal
}

/** Connects to a target for as long as `work` takes. Resolves to what it came to, or to why the target cannot be read. */
export async function readTarget<T>(
  { machine, backend, sessions, observer, signal }: Reading,
  target: Target,
  work: (service: ImageBuilder, resolved: ResolvedTarget, session: Session) => Promise<T>,
): Promise<{ readonly result: T } | { readonly failure: Diagnostic }> {
  let session: Session | undefined
  try {
    session = await sessions.open(target)
    if (session === undefined) return { failure: diagnose('noRegion', { target: target.name }) }
    const refusal = guardAccount(target, session)
    if (refusal !== undefined) return { failure: diagnose(refusal.name, refusal) }
    const { sdk, limiter } = session
    const service = await connectImageBuilder({ sdk, access: 'read', limiter, clock: machine.clock, observer })
    return { result: await work(service, session.target, session) }
  } catch (error) {
    return { failure: describeFailure(error, { target, session, backend: backend.kind, stopping: signal }) }
  }
}

/** Returns the exit code of a target that cannot be read: credentials of another account are refused, everything else could not run. */
export function exitCodeOf({ code }: Diagnostic): number {
  return code.startsWith('KILN3') ? 3 : 1
}
