/** What is said under an issue, and above its finding, when something about it changes. Short: it is what people get as mail. */
import type { Report } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { factsOf } from '../markdown/facts.ts'
import { clip, code, list } from '../markdown/inline.ts'
import { formatTime, type Drift } from './issue.ts'

/** What happened to an issue, apart from a finding that is confirmed. */
export type IssueNote =
  | { readonly is: 'changed' | 'returned' | 'still-there' | 'acknowledged-changed'; readonly drift: Drift }
  | { readonly is: 'clean' }
  | { readonly is: 'gone'; readonly target: string }
  | { readonly is: 'duplicate'; readonly of: number }

/** Returns a comment about it. */
export function renderNote(note: IssueNote, report: Report): string {
  const { runUrl } = factsOf(report)
  const run = runUrl === undefined ? '' : ` ([run](${runUrl}))`
  return `${words(note, formatTime(report.run.startedAt))}${run}\n`
}

function words(note: IssueNote, at: string): string {
  switch (note.is) {
    case 'changed':
      return `**The finding has changed.** ${nowOf(note.drift, at)}`
    case 'returned':
      return `**The target has drifted again.** ${nowOf(note.drift, at)}`
    case 'still-there':
      return `**Opened again: nothing has changed in the account or in git.** ${nowOf(note.drift, at)}`
    case 'acknowledged-changed':
      return `**Opened again: the finding is another one than was acknowledged.** ${nowOf(note.drift, at)}`
    case 'clean':
      return `**In sync again.** The check of ${at} found everything as the last apply left it.`
    case 'gone':
      return `**Closed: the target ${code(clip(note.target, 120))} is not in the project any more.** What is in its account is not looked at.`
    case 'duplicate':
      return `**Closed: #${note.of} is about the same target.**`
  }
}

function nowOf({ changes }: Drift, at: string): string {
  const ids = changes.map(({ id }) => id)
  return `The check of ${at} found ${ids.length} ${plural(ids.length, 'configuration')}: ${list(ids, 20, 'configuration')}.`
}

/** Returns the alert above a finding that could not be confirmed. */
export function renderFailing(since: string): string {
  return `**The last check failed, and so has every one since ${formatTime(since)}: what follows is what the last one that went through has found.**`
}
