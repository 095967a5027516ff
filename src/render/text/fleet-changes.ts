/** The changes of many targets, with what is the same put together. */
import { groupBy } from '../../group-by.ts'
import { groupFollowers, rootsOf } from '../../report/followers.ts'
import { isShown } from '../../report/judge.ts'
import { canonicalJson } from '../../canonical.ts'
import type { Json } from '../../model.ts'
import { optional } from '../../optional.ts'
import { escapePattern } from '../../pattern.ts'
import type { Report, ReportChange, ReportField, ReportTarget } from '../../report/report.ts'
import { urgencyOf } from '../../report/urgency.ts'
import { notesAfter, notesBefore, valueOf, type Note } from './change.ts'
import { versionInWords } from '../words/versions.ts'
import { toSafeSource } from '../words/safe-text.ts'

/** A change and where it is to be made. */
export interface Member {
  readonly target: ReportTarget
  readonly change: ReportChange
  readonly before: readonly Note[]
  readonly after: readonly Note[]
  /** Among many of its target that follow from the same changes: the ids of those. */
  readonly roots?: readonly string[]
}

/**
 * Changes with the same action, reason, outcome and differing paths: of one configuration in several targets, their values may differ; of
 * several configurations, nothing does but their names. There is at least one.
 */
export type ChangeGroup = readonly [Member, ...Member[]]

/** Returns the changes in groups: the most urgent first, else in the order of their first target. `isWhole` tells each follower on its own. */
export function groupChanges({ command, targets }: Report, isWhole: boolean): readonly ChangeGroup[] {
  const members = targets.flatMap((target) => membersOf(target, isWhole))
  const keyOfOne = (member: Member): string =>
    keyOf(member, 'one', member.change.id, sourceKey(member.change), versionInWords(member.change) ?? '')
  const byId = groupBy(members, keyOfOne)
  const groups = groupBy(byId, (group) => {
    const [first] = group
    if (first.roots !== undefined) return keyOf(first, 'followers', first.change.kind, ...first.roots)
    const faces = new Set(group.map(faceOf))
    // What differs from target to target stands alone, or nobody could tell whose value is whose.
    return faces.size === 1 ? keyOf(first, 'several', ...faces, versionInWords(first.change) ?? '') : keyOfOne(first)
  }).map(([[first, ...rest], ...others]): ChangeGroup => [first, ...rest, ...others.flat()])
  return groups.toSorted((a, b) => urgencyOf(command, a[0].change) - urgencyOf(command, b[0].change))
}

function membersOf(target: ReportTarget, isWhole: boolean): readonly Member[] {
  const { changes } = target
  const byId = new Map(changes.map((change) => [change.id, change]))
  return groupFollowers(changes.filter(isShown), changes).flatMap((group) =>
    group.map((change): Member => {
      const [before, after] = [notesBefore(change, changes), notesAfter(change, changes, false)]
      const isAlone = isWhole || group.length === 1
      return { target, change, before, after, ...(isAlone ? {} : { roots: rootsOf(change, byId) }) }
    }),
  )
}

function keyOf({ change }: Member, ...more: readonly string[]): string {
  const { action, reason = '', outcome = '', preexisting = false, prune = '', fields } = change
  const paths = fields.map((field): Json => [field.path, field.reason ?? ''])
  return canonicalJson([action, reason, outcome, preexisting, prune, paths, ...more])
}

function sourceKey({ source }: ReportChange): string {
  return source === undefined ? '' : toSafeSource(source)
}

/** Everything that is shown of a change but its name and its place. */
function faceOf({ target, change, before, after }: Member): string {
  const values = change.fields.map((field) => withoutPlace(valueOf(change, field), target))
  return canonicalJson([values, [...before, ...after].map(({ text }) => withoutOwn(text, target))])
}

/** Returns a value with the name, account and region of its target as a document would write them. */
export function withoutPlace(text: string, { name, account, region }: ReportTarget): string {
  // The name first: it may hold the other two.
  const nameless = replaceWord(text, name, '${target.name}')
  const general = account ? nameless.replaceAll(account, '${target.account}') : nameless
  return region ? general.replaceAll(region, '${target.region}') : general
}

/** Returns a field with its texts as a document would write them for any target. */
export function textsWithoutPlace(field: ReportField, target: ReportTarget): ReportField {
  const general = (value: Json | undefined): Json | undefined =>
    typeof value === 'string' ? withoutPlace(value, target) : value
  return { ...field, ...optional({ before: general(field.before), after: general(field.after) }) }
}

/** Returns a message without what is of one target and one answer alone: its name and place, ids of requests. */
export function withoutOwn(text: string, target: ReportTarget): string {
  return withoutPlace(text, target).replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '…')
}

/** Replaces a name where it stands alone, not as a part of a longer one. */
function replaceWord(text: string, name: string, replacement: string): string {
  if (name === '' || !text.includes(name)) return text
  const word = escapePattern(name)
  return text.replaceAll(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g'), () => replacement)
}
