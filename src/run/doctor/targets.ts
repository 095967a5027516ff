/** What keeps a target from being planned or applied: credentials, account, clock, roles, and what the role that reads may list. */
import type { Check } from '../../checkup.ts'
import { keysIn } from '../../aws/credentials.ts'
import { ServiceError } from '../../aws/failure.ts'
import { listPages } from '../../aws/list.ts'
import { findProfile } from '../../aws/profile.ts'
import type { Session } from '../../aws/session.ts'
import { connectImageBuilder, type ImageBuilder } from '../../aws/client.ts'
import { diagnose } from '../../diagnostic/diagnose.ts'
import { kinds, listRoleOf, type Kind } from '../../kinds/registry.ts'
import type { Target } from '../../model.ts'
import { roleOf } from '../../target-account.ts'
import { guardAccount } from '../gates.ts'
import type { Reading } from '../read-target.ts'
import { describeFailure, reasonOf } from '../target-failure.ts'
import { checkOf, problemOf } from './check.ts'

/** From so many milliseconds on the SDK corrects the clock, and AWS refuses what it signs (SigV4: five minutes). */
const mostSkew = 300_000

/** Looks at a target as the commands that only read see it. */
export async function checkReading(reading: Reading, target: Target): Promise<readonly Check[]> {
  const about = { topic: 'target', verdict: 'ok', target: target.name } as const
  const entered = await enter(reading, target)
  if ('problem' in entered) return [entered.problem]
  const { session } = entered
  const { machine, observer } = reading
  const { sdk, limiter } = session
  const service = await connectImageBuilder({ sdk, access: 'read', limiter, clock: machine.clock, observer })
  const lists = (await Promise.all([...kinds.values()].map((kind) => checkList(reading, service, kind, target)))).flat()
  const minutes = Math.round(Math.abs(session.clockOffset) / 60_000)
  const { account } = session.target
  return [
    checkOf(about, 'reached', { what: await sourceOf(reading, target), caller: session.caller }),
    ...(minutes * 60_000 < mostSkew ? [] : [checkOf({ ...about, verdict: 'problem' }, 'clockOff', { minutes })]),
    ...(target.account === undefined ? [checkOf({ ...about, verdict: 'note' }, 'notPinned', { account })] : []),
    ...(lists.length > 0 ? lists : [checkOf(about, 'canList', { count: kinds.size })]),
  ]
}

/** Looks at whether apply gets in, where it assumes another role than the commands that only read. */
export async function checkApplying(reading: Reading, target: Target): Promise<readonly Check[]> {
  const role = roleOf(target, false)
  if (role === undefined || role === roleOf(target, true)) return []
  const entered = await enter(reading, target)
  if ('problem' in entered) return [entered.problem]
  return [checkOf({ topic: 'target', verdict: 'ok', target: target.name }, 'applyRole', { role })]
}

async function enter(
  { sessions, backend, signal }: Reading,
  target: Target,
): Promise<{ readonly session: Session } | { readonly problem: Check }> {
  const about = { topic: 'target', target: target.name } as const
  try {
    const session = await sessions.open(target)
    if (session === undefined) return { problem: problemOf(about, diagnose('noRegion', { target: target.name })) }
    const refusal = guardAccount(target, session)
    if (refusal !== undefined) return { problem: problemOf(about, diagnose(refusal.name, refusal)) }
    return { session }
  } catch (error) {
    const failure = describeFailure(error, { target, backend: backend.kind, stopping: signal })
    return { problem: problemOf(about, failure) }
  }
}

/** Asks for the first page alone: what is allowed for one is allowed for all. */
async function checkList(
  { signal }: Reading,
  service: ImageBuilder,
  kind: Kind,
  { name }: Target,
): Promise<readonly Check[]> {
  const operation = kind.model.operations[listRoleOf(kind)] ?? ''
  let pages = 0
  try {
    for await (const _ of listPages(service, operation, { signal, isWanted: () => pages++ === 0 }));
    return []
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const params = { operation: `imagebuilder:${operation}`, reason: reasonOf(error) }
    const about = { topic: 'target', verdict: 'problem', target: name } as const
    return [checkOf(about, error.class === 'denied' ? 'cannotList' : 'listFailed', params)]
  }
}

/** Returns where the credentials come from, before and after the role. */
async function sourceOf({ backend: { ambient } }: Reading, target: Target): Promise<string> {
  const role = roleOf(target, true)
  const named = target.profile ?? ambient.profile
  const { environment, emulator } = ambient
  const profile = emulator ? undefined : await findProfile(named, environment)
  const areKeys = named === undefined && keysIn(environment) !== undefined
  const source = emulator
    ? 'the emulator'
    : areKeys
      ? 'the keys in the environment'
      : profile === undefined
        ? 'what the environment gives'
        : `the profile ${profile.name}`
  return role === undefined ? source : `${source}, then ${role}`
}
