/** What builds something else after an apply, in words. They hold text of the account as it came: who shows them makes it safe. */
import type { Consequence } from '../../consequence.ts'
import { enumerate } from '../../enumerate.ts'
import { plural } from '../../plural.ts'
import type { Report, ReportTarget } from '../../report/report.ts'
import { siblingsIn } from '../../report/siblings.ts'

/** Names that are shown of one list. */
const most = 4

/** Returns what a report has to say of a target: after an apply only what follows from what was done. */
export function consequencesIn({ command }: Pick<Report, 'command'>, target: ReportTarget): readonly Consequence[] {
  const { consequences = [], changes } = target
  if (command !== 'apply' || changes.every(({ outcome }) => outcome === undefined)) return consequences
  const done = new Set(changes.filter(({ outcome }) => outcome === 'done').map(({ id }) => id))
  return consequences.filter(({ because }) => because.some((id) => done.has(id)))
}

/** A pipeline that builds something else, with its target. */
export interface FoundConsequence {
  readonly target: Pick<ReportTarget, 'changes'>
  readonly consequence: Consequence
}

/**
 * Returns how many there are and from when on: `After an apply, 2 pipelines build something else`, or `2 new pipelines build` where all of them
 * are new.
 */
export function consequencesInWords(
  { command, targets }: Pick<Report, 'command' | 'targets'>,
  found: readonly FoundConsequence[],
): string {
  const isDone = command === 'apply' && targets.some(({ changes }) => changes.some(({ outcome }) => outcome === 'done'))
  const areNew = found.every(({ target, consequence }) => isNew(consequence, target))
  const noun = `${areNew ? 'new ' : ''}${plural(found.length, 'pipeline')}`
  const what = `${found.length} ${noun} ${found.length === 1 ? 'builds' : 'build'}${areNew ? '' : ' something else'}`
  return `${isDone ? 'From now on' : 'After an apply'}, ${what}`
}

/** Reports whether the pipeline itself is what the apply creates. */
export function isNew({ arn, because }: Consequence, { changes }: Pick<ReportTarget, 'changes'>): boolean {
  const own = siblingsIn(changes).byArn.get(arn)
  return own?.action === 'create' && because.includes(own.id)
}

/** Returns why: the changes that it refers to, its own among them. `count` is how many pipelines have the same reason. */
export function whyInWords(consequence: Consequence, target: Pick<ReportTarget, 'changes'>, count = 1): string {
  const { because, arn } = consequence
  if (isNew(consequence, target)) return 'because it is new'
  const own = siblingsIn(target.changes).byArn.get(arn)?.id
  const others = because.filter((id) => id !== own)
  const isOwn = others.length < because.length
  const itself = count === 1 ? 'its own change' : 'their own changes'
  const causes = [...(isOwn ? [itself] : []), ...(others.length === 0 ? [] : [enumerate(others, ', ', most)])]
  return `because of ${causes.join(' and ')}`
}

/** Returns whose it is, where it is not ours. */
export function ownerInWords({ owner }: Consequence): string | undefined {
  return { ours: undefined, other: 'of another owner', none: 'without an owner' }[owner]
}

/** Returns its status, its schedule and its next run. */
export function whenInWords({ status, schedule, nextRun }: Consequence): string {
  const state = status.toLowerCase()
  if (schedule === null || state === 'disabled') return `${state}, builds only if somebody starts it`
  return `${state}, ${schedule}${nextRun === null ? '' : `, next run ${dateInWords(nextRun)}`}`
}

/** Returns where its images go. */
export function whereInWords({ overriddenBy, regions, accounts, sharedWith = [] }: Consequence): string {
  if (overriddenBy !== undefined) return 'a distribution workflow decides where its images go'
  if (regions.length === 0) return 'where its images go is not known'
  const shared = sharedWith.map((one) => (one === 'all' ? 'everybody' : one))
  return [
    `images go to ${enumerate(regions, ', ', most)}`,
    ...(accounts.length === 0 ? [] : [` in ${enumerate(accounts, ', ', most)}`]),
    ...(shared.length === 0 ? [] : [`, shared with ${enumerate(shared, ', ', most)}`]),
  ].join('')
}

/** A date of the service as people write it; as it came where it has another form. */
function dateInWords(date: string): string {
  return date.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[\d.]+Z$/, '$1 $2 UTC')
}
