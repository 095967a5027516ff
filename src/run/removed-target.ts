/** Targets that were taken out of the project file: what they leave behind. */
import { ServiceError } from '../aws/failure.ts'
import { observe } from '../aws/observe.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Target } from '../model.ts'
import { plural } from '../plural.ts'
import { openTarget, withService, type OpenTarget } from './open-target.ts'
import type { RunInput } from './run-input.ts'

/** Says what a target that was taken out of the project leaves behind, where its account can be read. */
export async function warnOfRemoved(input: RunInput, target: Target): Promise<Diagnostic> {
  const count = await countOwned(input, await openTarget(input, target))
  const words =
    count === undefined ? 'what it owns there cannot be read' : `it owns ${count} ${plural(count, 'configuration')}`
  const where = [target.account, target.region].filter(Boolean).join(' ')
  return diagnose('targetRemoved', { target: target.name, where, count: words })
}

/** Undefined where it cannot be known: no access any more, or credentials of another account. */
async function countOwned(input: RunInput, opened: OpenTarget): Promise<number | undefined> {
  const { target, session } = opened
  if (session === undefined) return undefined
  if (target.account !== undefined && target.account !== session.target.account) return undefined
  try {
    const seen = { clock: input.clock, isWholeProject: true, refresh: 'full', signal: input.stopping } as const
    const observed = await withService(input, opened, 'read', (service) =>
      observe(service, session.target, [], input.policy, seen),
    )
    return observed.live.length
  } catch (error) {
    if (error instanceof ServiceError) return undefined
    throw error
  }
}
