/** The issue about a target that drifted: since when, what differs, how it ends. With as much detail as fits, by the ladder of comments. */
import type { DriftState } from '../../report/drift-state.ts'
import type { Report, ReportTarget } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { ladder, watchedAlone, type Detail } from '../markdown/detail.ts'
import { legendOf } from '../markdown/values.ts'
import { renderBackend } from '../markdown/notices.ts'
import { renderWatched, watchedEntries } from '../markdown/watched.ts'
import { commitOf, factsOf } from '../markdown/facts.ts'
import { groupsOf } from '../markdown/groups.ts'
import { clip, code, list, prose } from '../markdown/inline.ts'
import { compareTexts, type MarkdownPage } from '../markdown/page-parts.ts'
import { renderSection } from '../markdown/section.ts'
import { toSafeText } from '../words/safe-text.ts'
import { renderWaysOut } from './ways-out.ts'

export type Drift = Extract<DriftState, { readonly state: 'drift' }>

export interface IssueInput {
  readonly report: Report
  readonly target: ReportTarget
  readonly drift: Drift
  readonly flavour: 'github' | 'gitlab'
  /** UTF-8 bytes that the text may have; at least 6,000. */
  readonly limitBytes: number
  /** The number of an issue about the same target that was closed long ago. */
  readonly earlier?: number
  /** Names of drifted targets that have no issue yet, as a run opens only so many. */
  readonly waiting?: readonly string[]
}

/** Returns the title: never what an issue is found by. */
export function renderIssueTitle({ name }: Pick<ReportTarget, 'name'>, { changes }: Drift): string {
  const count = `${changes.length} ${plural(changes.length, 'configuration')}`
  return `Image Builder drift: ${clip(toSafeText(name), 120)} (${count})`
}

/** How many of the changes that matter most are named where there is no room for more. */
const watchedCounts = [1_000, 200, 50, 10, 0]

/** Returns the text below the header. */
export function renderIssue(input: IssueInput): string {
  let text = ''
  const linesOf = compareTexts()
  for (const detail of [...ladder, ...watchedCounts.map(watchedAlone)]) {
    text = write(input, detail, linesOf)
    if (Buffer.byteLength(text) <= input.limitBytes) break
  }
  return text
}

function write(
  { report, target, drift, flavour, earlier, waiting = [] }: IssueInput,
  detail: Detail,
  linesOf: MarkdownPage['linesOf'],
): string {
  const facts = factsOf(report)
  const about: Report = { ...report, targets: [{ ...target, changes: drift.changes }] }
  const parts = groupsOf(about)
  const watched = watchedEntries(parts)
  const page: MarkdownPage = { report: about, flavour, detail, facts, linesOf, watched, said: new Set() }
  const sections = detail.hasChanges ? parts.flatMap((part) => part.sections) : []
  const where = facts.runUrl === undefined ? 'in the log of the run' : `[in the run](${facts.runUrl})`
  const commit = facts.commit ?? report.run.revision ?? undefined
  const footer = [
    ...(commit === undefined ? [] : [`commit ${commitOf(commit, facts)}`]),
    `kiln ${prose(clip(report.tool.version, 40))}`,
    ...(facts.runUrl === undefined ? [] : [`[run](${facts.runUrl})`]),
  ]
  const blocks = [
    ...renderBackend(page),
    ...renderWatched(page),
    ...(sections.length === 0 ? [] : legendOf(page, parts)),
    ...sections.flatMap((section) => renderSection(page, section)),
    ...(detail.dropped === undefined ? [] : [`_Shortened to fit: ${detail.dropped}. The whole report is ${where}._`]),
    ...renderWaysOut(report, target, drift.changes),
    ...(earlier === undefined ? [] : [`Earlier drift of this target: #${earlier}`]),
    ...(waiting.length === 0
      ? []
      : [
          `Drifted as well, and without an issue yet, as a run opens only so many: ${list(waiting, 50, 'target')}. The next check opens more.`,
        ]),
    `${closing[flavour]} Whoever edits this text edits it until the next check.`,
    `<sub>${footer.join(' · ')}</sub>`,
  ]
  return `${blocks.join('\n\n')}\n`
}

const closing = {
  github:
    'Kiln keeps this issue, and closes it when a check finds the target as the last apply left it. Closed by hand as _not planned_ it stays closed until the finding changes.',
  gitlab:
    'Kiln keeps this issue, and closes it when a check finds the target as the last apply left it. Closed by hand it stays closed until the finding changes.',
} as const

/** Returns the line that says what was found where, and since when. Times are ISO. */
export function renderIssueHeader(
  { name, account, region }: Pick<ReportTarget, 'name' | 'account' | 'region'>,
  { changes }: Drift,
  since: string,
  seen: string,
): string {
  const place = [account, region].filter((part) => part !== null).map((part) => clip(part, 60))
  const count = `${changes.length} ${plural(changes.length, 'configuration')}`
  const verb = changes.length === 1 ? 'is' : 'are'
  const where = `${code(clip(name, 120))}${place.length === 0 ? '' : ` (${code(place.join(' '))})`}`
  return `**${count} of ${where} ${verb} not as the last apply left ${changes.length === 1 ? 'it' : 'them'}**, since ${formatTime(since)}. Last seen ${formatTime(seen)}.`
}

/** Returns an ISO time as people read it; text that is none as code. */
export function formatTime(iso: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso)
  return match === null ? code(clip(iso, 40)) : `${match[1]} ${match[2]} UTC`
}
