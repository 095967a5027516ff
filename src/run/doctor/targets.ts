/** What keeps a target from being planned or applied: credentials, account, clock, roles, and what the role that reads may list. */
import type { Check } from '../../checkup.ts'
import { keysIn } from '../../aws/credentials.ts'
import { ServiceError } from '../../aws/failure.ts'
import { listPages } from '../../aws/list.ts'
import { findProfile } from '../../aws/profile.ts'
import type { ImageBuilder } from '../../aws/client.ts'
import { kinds, listRoleOf, type Kind } from '../../kinds/registry.ts'
import type { Target } from '../../model.ts'
import { roleOf } from '../../target-account.ts'
import { readTarget, type Reading } from '../read-target.ts'
import { reasonOf } from '../target-failure.ts'
import { checkOf, problemOf } from './check.ts'

/** From so many milliseconds on the SDK corrects the clock, and AWS refuses what it signs (SigV4: five minutes). */
const mostSkew = 300_000

/** Looks at a target as the commands that only read see it. */
export async function checkReading(reading: Reading, target: Target): Promise<readonly Check[]> {
  const about = { topic: 'target', verdict: 'ok', target: target.name } as const
  return checksOf(target, reading, async (service, { account }, { caller, clockOffset }) => {
    const all = [...kinds.values()]
    const lists = (await Promise.all(all.map((kind) => checkList(reading, service, kind, target)))).flat()
    const minutes = Math.round(Math.abs(clockOffset) / 60_000)
    return [
      checkOf(about, 'reached', { what: await sourceOf(reading, target), caller }),
      ...(minutes * 60_000 < mostSkew ? [] : [checkOf({ ...about, verdict: 'problem' }, 'clockOff', { minutes })]),
      ...(target.account === undefined ? [checkOf({ ...about, verdict: 'note' }, 'notPinned', { account })] : []),
      ...(lists.length > 0 ? lists : [checkOf(about, 'canList', { count: kinds.size })]),
    ]
  })
}

/** Reports whether apply assumes another role than the commands that only read. */
export function hasRoleOfApply(target: Target): boolean {
  const role = roleOf(target, false)
  return role !== undefined && role !== roleOf(target, true)
}

/** Looks at whether apply gets in with a role of its own. */
export function checkApplying(reading: Reading, target: Target): Promise<readonly Check[]> {
  const role = roleOf(target, false) ?? ''
  const about = { topic: 'target', verdict: 'ok', target: target.name } as const
  return checksOf(target, reading, async () => [checkOf(about, 'applyRole', { role })])
}

/** What was found at a target, or why it cannot be reached. */
async function checksOf(
  target: Target,
  reading: Reading,
  look: Parameters<typeof readTarget<readonly Check[]>>[2],
): Promise<readonly Check[]> {
  const read = await readTarget(reading, target, look)
  return 'failure' in read ? [problemOf({ topic: 'target', target: target.name }, read.failure)] : read.result
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
