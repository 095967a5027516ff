/** Targets that were taken out of the project file: what they leave behind. */
import { ServiceError } from '../aws/failure.ts'
import { observe } from '../aws/observe.ts'
import { diagnose } from '../diagnostic.ts'
import type { Diagnostic, Target } from '../model.ts'
import { plural } from '../plural.ts'
import { openPlace, type Place } from './place.ts'
import type { RunInput } from './run-input.ts'

/** Says what a target that was taken out of the project leaves behind, where its account can be read. */
export async function warnOfRemoved(input: RunInput, target: Target): Promise<Diagnostic> {
  const place = await openPlace(input, target)
  try {
    const count = await countOwned(input, place)
    const words =
      count === undefined ? 'what it owns there cannot be read' : `it owns ${count} ${plural(count, 'configuration')}`
    const where = [target.account, target.region].filter(Boolean).join(' ')
    return diagnose('targetRemoved', { target: target.name, place: where, count: words })
  } finally {
    place.service?.close()
  }
}

/** Undefined where it cannot be known: no access any more, or credentials of another account. */
async function countOwned(input: RunInput, { target, session, service }: Place): Promise<number | undefined> {
  if (session === undefined || service === undefined) return undefined
  if (target.account !== undefined && target.account !== session.target.account) return undefined
  try {
    const seen = { isWholeProject: true, refresh: 'full', signal: input.stopping } as const
    return (await observe(service, session.target, [], input.policy, seen)).live.length
  } catch (error) {
    if (error instanceof ServiceError) return undefined
    throw error
  }
}
