/** Words for actions and reasons: the symbol, and the one plain sentence that the first use carries. */
import type { Pruning } from '../../pruning.ts'
import type { Action, Reason } from '../../model.ts'
import { isPending } from '../../action.ts'
import { countOf, plural } from '../../plural.ts'
import type { Command, Report, ReportChange, ReportTarget, Summary } from '../../report/report.ts'

export const symbols: Readonly<Record<Action, string>> = {
  create: '+',
  update: '~',
  adopt: '>',
  delete: '-',
  unchanged: '=',
  orphan: '?',
  skipped: '.',
  blocked: '!',
}

export const actionSentences: Readonly<Record<Action, string>> = {
  create: 'declared in git, not in the account; apply creates it',
  update: 'apply brings the account to what git declares',
  adopt: 'apply takes it over: it gets the tags of this project and becomes what git declares',
  delete: 'no longer declared; apply deletes it',
  unchanged: 'the account is as declared',
  orphan: 'owned by this project, but no longer declared; apply leaves it alone',
  skipped: 'differs, and is held back by --create-only or --keep-drift',
  blocked: 'Kiln must not touch it',
}

export const reasonSentences: Readonly<Record<Reason, string>> = {
  missing: 'it was deleted in the account, or was never applied',
  'never-applied': 'declared since the last complete apply; no apply has seen it yet',
  'git-changed': 'the declaration changed since the last apply, the account did not',
  drifted: 'the account changed since the last apply, the declaration did not',
  'both-changed': 'both the declaration and the account changed since the last apply',
  'unknown-history': 'there is no record of the last apply to tell who changed it',
  unowned: 'it has no owner; --adopt or kiln.adopt takes it over',
  'foreign-owner':
    'another project owns it (kiln:owner); --adopt takes it over only if previousOwners in kiln.yaml names that owner',
  'foreign-manager': 'its tags say that another tool manages it; take it out of that tool, or out of this project',
  'adopt-differs': 'it has no owner, and adopt: unchanged does not allow the differences below; adopt: overwrite does',
  'unknown-live-field':
    'an update would wipe live members that this version does not know; list them under kiln.unchecked, under kiln.ignore as well to leave them to others, or under readOnlyFields in kiln.yaml',
  'tag-limit':
    'it would have more than the 50 tags that the service allows; declare fewer, or remove some that are left alone',
  'not-declared': 'nothing in the project declares it any more',
  protected:
    'it was applied with protect: true, so --prune keeps it; to delete it, declare it with protect: false, apply, and take it out again',
  'in-use': 'something still uses it, so --prune keeps it',
  'auto-disabled':
    'the service switched it off after failures; it stays off until what it builds from changes, or until the document says status: ENABLED or kiln.reenable: always',
  'immutable-field':
    'the service never changes this field; declare it under another name, and remove this one when nothing uses it',
  'missing-reference': 'it names something that is not in the account; make that first, or name something else',
  'waiting-for-image': 'the image that it starts from was never built; build it, then apply again',
  'new-version': 'what is declared differs from the newest version; apply makes the next one, and the older ones stay',
  'version-taken':
    'this number is taken by other content, and a version never changes; raise it (kiln bump), or let Kiln count, as in 1.4.x',
  'content-differs':
    'this number is there, with the tags of this project, but with content that no apply recorded; only another number helps',
  'foreign-version': 'somebody else made a newer version, and what is declared takes it up',
  superseded: 'newer versions have taken its place',
}

const pruneSentences: Readonly<Record<Pruning, string>> = {
  deletes: 'apply --prune deletes it; to keep it, declare it again',
  'no-record':
    '--prune keeps it: it has no readable record to show that this project made it; delete it by hand, or declare it and apply once',
  'pipelines-unknown': '--prune keeps it: pipelines cannot be listed, and one of them may use it',
  'no-owner': '--prune is refused until kiln.yaml sets an owner',
  'nothing-ours':
    '--prune is refused where nothing that is declared exists and belongs to this project; apply without --prune first',
  'nothing-declared': '--prune is refused for a target that declares nothing; set retired: true on it to allow it',
}

/** Returns what `apply --prune` does about an orphan; undefined where its reason says so, and for everything else. */
export function pruneInWords({ prune }: Pick<ReportChange, 'prune'>): string | undefined {
  return prune === undefined ? undefined : pruneSentences[prune]
}

/**
 * Returns the sentences that explain a change, each with the word that it explains: that it is blocked, or the next version of what is there,
 * is said by its reason. What is held back by something else is not explained by that one's reason.
 */
export function sentencesOf(
  change: Pick<ReportChange, 'action' | 'reason' | 'because' | 'prune' | 'heldBackBy'>,
): readonly (readonly [string, string])[] {
  const { action, reason, because } = change
  const pruning = pruneInWords(change)
  const isKeptOff = action === 'skipped' && reason === 'auto-disabled'
  const isNext = action === 'create' && reason === 'new-version'
  // What only follows from others names them, and that says it all.
  if (because !== undefined && (isNext || reason === 'git-changed')) return []
  return [
    ...(action === 'blocked' || isKeptOff || isNext ? [] : [[action, whatOf(change)] as const]),
    ...(reason === undefined ? [] : [whyOf({ action, reason, because })]),
    ...(pruning === undefined ? [] : [[pruning, pruning] as const]),
  ]
}

/** What its action means for it. */
function whatOf({ action, heldBackBy }: Pick<ReportChange, 'action' | 'heldBackBy'>): string {
  return heldBackBy === undefined ? actionSentences[action] : `differs, and is held back by ${heldBackBy}`
}

/** Returns what the reason of a change means for it; undefined where it has none. */
export function whyInWords({
  action,
  reason,
  because,
}: Pick<ReportChange, 'action' | 'reason' | 'because'>): string | undefined {
  return reason === undefined ? undefined : whyOf({ action, reason, because })[1]
}

/** Reports whether something was to be deleted and stays as it is, because the service says that it is in use. */
export function isKeptInUse({ action, reason, outcome }: Pick<ReportChange, 'action' | 'reason' | 'outcome'>): boolean {
  return action === 'delete' && reason === 'in-use' && outcome === 'unchanged'
}

/** What its reason means, and under which word that is said once. */
function whyOf(change: {
  readonly action: Action
  readonly reason: Reason
  readonly because: readonly string[] | undefined
}): readonly [string, string] {
  const { action, reason, because } = change
  if (action === 'blocked' && because !== undefined && reason !== 'waiting-for-image') {
    return ['because', 'what it would newly refer to is blocked; settle that first']
  }
  if (isPending({ action }) && reason === 'auto-disabled') {
    const why = 'what it builds from has changed, or the document asks for it'
    return ['reenabled', `the service switched it off after failures; apply switches it on again, as ${why}`]
  }
  if (action === 'adopt' && reason === 'unowned') return ['taken-over', 'it has no owner']
  return [reason, reasonSentences[reason]]
}

/** What happens offline: the base revision stands where the account would. */
const offlineSentences: Partial<Readonly<Record<Action | Reason, string>>> = {
  create: 'declared here, not in the base revision',
  update: 'declared differently in the base revision',
  orphan: 'declared in the base revision, no longer here',
  missing: 'new in git; the account was not asked',
  'git-changed': 'git changed it; the account was not asked',
  'not-declared': 'no longer in git; the account was not asked',
}

/** Returns what an action or a reason means in this report. */
export function sentenceOf(word: Action | Reason, { offline }: Pick<Report, 'offline'>): string {
  const usual = { ...actionSentences, ...reasonSentences }[word]
  return offline === true ? (offlineSentences[word] ?? usual) : usual
}

/** Returns the words that are never explained next to a change: all of them offline, where the verdict says what was compared. */
export function wordsSaid({ offline }: Pick<Report, 'offline'>): Set<string> {
  return new Set(offline === true ? Object.keys({ ...actionSentences, ...reasonSentences }) : [])
}

/** Returns the counts that are not zero in words: `1 to create, 2 to update, 4 unchanged`. */
export function countInWords(summary: Summary): string {
  const words: readonly (readonly [number, string])[] = [
    [summary.delete, 'to delete'],
    [summary.blocked, 'blocked'],
    [summary.create, 'to create'],
    [summary.update, 'to update'],
    [summary.adopt, 'to adopt'],
    [summary.skipped, 'held back'],
    [summary.orphan, plural(summary.orphan, 'orphan')],
    [summary.unchanged, 'unchanged'],
  ]
  const shown = words.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return shown.length === 0 ? 'nothing declared' : shown.join(', ')
}

/** Returns how a target stands, in a few words. */
export function stateOf(command: Command, target: ReportTarget): string {
  const { status, declared, digest, summary, offline } = target
  if (status === 'failed') return 'could not be read'
  if (status === 'not-run') return 'not run'
  if (command === 'validate' || (offline === true && summary.create + summary.update + summary.orphan === 0))
    return `${declared} ${plural(declared, 'configuration')}`
  if (offline === true) return `${countInWords(summary)}, going by git alone`
  if (digest === undefined) return 'not planned'
  return endingsOf(target) ?? countInWords(summary)
}

/** Returns how the changes of a target ended; undefined where none was begun. */
function endingsOf({ changes, summary }: Pick<ReportTarget, 'changes' | 'summary'>): string | undefined {
  const having = (outcome: ReportChange['outcome']): number => changes.filter((one) => one.outcome === outcome).length
  const [done, failed] = [having('done'), having('failed')]
  if (done + failed === 0) return undefined
  const words: readonly (readonly [number, string])[] = [
    [done, 'done'],
    [failed, 'failed'],
    [having('not-run'), 'not run'],
    [summary.blocked, 'blocked'],
    [summary.skipped, 'held back'],
    [summary.orphan, plural(summary.orphan, 'orphan')],
    [summary.unchanged, 'unchanged'],
  ]
  return words
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ')
}

/** Returns how many live configurations nobody declares or owns; undefined if there are none, or it is not known. */
export function unmanagedInWords({ unmanaged = 0 }: Pick<ReportTarget, 'unmanaged'>): string | undefined {
  if (unmanaged === 0) return undefined
  return `${unmanaged} live ${plural(unmanaged, 'configuration')} neither declared nor owned: kiln export writes them as documents`
}

/** Returns what becomes of a value that git does not have: a field is cleared, a tag is removed. */
export function goneInWords(path: string): string {
  return path.startsWith('tags') ? '(removed)' : '(cleared)'
}

/** Said of a change or field that a pull request does not cause. */
export const preexistingInWords = 'differs in the base revision already'

/** Says what became of the changes of an apply. One that broke down while it wrote tells of no target: what came of its writes is not known. */
export function outcomesInWords({ outcomes, targets, run }: Pick<Report, 'outcomes' | 'targets' | 'run'>): string {
  const { write } = run.requests
  if (targets.length === 0 && write > 0) return `${countOf(write, 'write')} sent, with what result is not known`
  return `${outcomes.done} done, ${outcomes.failed} failed, ${outcomes.notRun} not run`
}
