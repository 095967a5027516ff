/**
 * Where it shows what has become of a create: at its ARN or, of a line of versions, at the newest version of the declared form. The service
 * takes a version after any other, whoever made it, so that is read right before a create and after it
 * (docs/decisions/0014-who-assigns-numbers.md).
 */
import { listSummaries } from '../aws/live.ts'
import { failureOf } from '../diagnostic/diagnose.ts'
import { failureParts } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import { arnOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import { compareVersions, isAskable, type VersionAt } from '../kinds/version-numbers.ts'
import type { Change, Desired, Live } from '../model.ts'
import type { PlannedVersion } from '../planned-version.ts'
import { headOf, linesIn, newestOf, plannedAt, versionAt, versionsOf } from '../plan/lines.ts'
import { ownershipOf } from '../plan/ownership.ts'
import type { ApplyContext } from './context.ts'
import { ChangeError } from './failure.ts'
import { readNow, readUntil } from './read-back.ts'

/** A change that makes what is declared. */
export type Creation = Change & { readonly desired: Desired }

/** What is looked at around a create. */
export interface Sight {
  /**
   * Resolves to what has come since the plan, right before the create; undefined if nothing has, or if the service refuses what would be one
   * too many. Throws `ChangeError` for what is gone.
   */
  readAhead(): Promise<Live | undefined>
  /** Reads what there is. `made` is what the service says it has made. */
  read(made: string): Promise<Live | undefined>
  /** Reports whether that is from before the create. */
  isBefore(live: Live | undefined): boolean
  /** Reports whether it is what came after the create: there is nothing to wait for any more. */
  isBeyond(live: Live): boolean
  /** Throws `ChangeError` if it is another version than the planned one. `isMade`: the planned one was made all the same. */
  assertPlanned(live: Live, isMade: boolean): void
}

/** Returns where it shows what becomes of a create. */
export function sightOf(context: ApplyContext, change: Creation): Sight {
  return change.version === undefined ? atArn(context, change) : onLine(context, change, change.version)
}

/** The service refuses a name that is taken: there is nothing to look for beforehand. */
function atArn(context: ApplyContext, { kind }: Creation): Sight {
  return {
    readAhead: () => Promise.resolve(undefined),
    read: (made) => readNow(context, kind, made),
    isBefore: (live) => live === undefined,
    isBeyond: () => false,
    assertPlanned: () => undefined,
  }
}

function onLine(context: ApplyContext, change: Creation, version: PlannedVersion): Sight {
  const { id, kind, arn } = change
  const { declared } = version
  const head = headOf(change)
  const planned = plannedAt(version)
  const read = (): Promise<Live | undefined> => readHead(context, change, declared)
  const toHead = (live: Live): number => (head === undefined ? 1 : compareVersions(versionAt(live), versionAt(head)))
  const isHead = (live: Live): boolean =>
    live.arn === head?.arn && ownershipOf(live, context.policy) === ownershipOf(head, context.policy)
  const moved = (now: string): ChangeError => {
    const before = head === undefined ? fill(failureParts.noVersion, { form: declared }) : textOf(versionAt(head))
    return new ChangeError(failureOf('lineMoved', { id, before, now }))
  }
  return {
    async readAhead() {
      // A number that is taken is refused, and the first of its form is made after nothing that could have moved.
      if (head === undefined && kindOf(kind).refusesSecond) return undefined
      // What is older than the plan saw is late, or the newest one is gone.
      const live = await readUntil(context, read, (live) => {
        return head === undefined || (live !== undefined && toHead(live) >= 0)
      })
      if (live !== undefined) return isHead(live) ? undefined : live
      if (head === undefined) return undefined
      throw moved(failureParts.nothing)
    },
    read,
    isBefore: (live) => live === undefined || toHead(live) <= 0,
    isBeyond: (live) => compareVersions(versionAt(live), planned) > 0,
    assertPlanned(live, isMade) {
      if (live.arn === arn) return
      const now = textOf(versionAt(live))
      throw isMade ? new ChangeError(failureOf('versionAbove', { id, made: textOf(planned), now })) : moved(now)
    },
  }
}

/** Reads the newest version of a form. A Get takes an `x` only where all that follow are one too: for any other form, lists say which it is. */
async function readHead(context: ApplyContext, { desired }: Creation, form: string): Promise<Live | undefined> {
  const { kind, identity } = desired
  if (isAskable(form)) return readNow(context, kind, arnOf({ ...identity, version: form }, context.target))
  const listed: Live[] = []
  const options = { signal: context.deadline }
  for await (const page of listSummaries(context.service, kindOf(kind), options)) listed.push(...page)
  const newest = newestOf(versionsOf(linesIn(listed), identity), form)
  return newest && readNow(context, kind, newest.arn)
}

function textOf({ number, build }: VersionAt): string {
  return build === undefined ? number : `${number}/${build}`
}
