/** Many changes that follow from the same others, as text: said once, with their names. */
import { enumerate } from '../../enumerate.ts'
import { rootsOf } from '../../report/followers.ts'
import type { Command, ReportChange } from '../../report/report.ts'
import { toSafeText } from '../words/safe-text.ts'
import { versionInWords } from '../words/versions.ts'
import { indent, notesAfter, renderHead, renderNote, renderSentences } from './change.ts'
import { wayToAll, type TextPage } from './page.ts'
import { siblingsIn } from '../../report/siblings.ts'

/** Names that are shown. */
const shownNames = 10

/** A group of changes that follow from the same others. */
export interface Followers {
  readonly changes: readonly [ReportChange, ...ReportChange[]]
  /** All changes of the target of the first one. */
  readonly siblings: readonly ReportChange[]
  /** Targets in which they are to be made, in words, where there are several in the report. */
  readonly where?: string
}

/** Writes a group of changes: what becomes of them, what they follow from, who they are, and the fields that differ in each. */
export function renderFollowers(page: TextPage, command: Command, followers: Followers, said: Set<string>): void {
  const { changes, siblings, where } = followers
  const [first] = changes
  renderHead(page, command, first, `${changes.length} of ${toSafeText(first.kind)}`)
  if (where !== undefined) page.wrapped(where, indent)
  renderSentences(page, first, said)
  const roots = rootsOf(first, siblingsIn(siblings).byId)
  page.wrapped(`because of ${enumerate(roots.map(toSafeText))}`, indent)
  page.wrapped(
    page.enumerate(
      changes.map((change) => nameOf(change, where === undefined)),
      shownNames,
    ),
    indent,
  )
  const paths = first.fields.map(({ path }) => toSafeText(path))
  if (paths.length > 0) page.wrapped(`in each of them: ${paths.join(', ')}; ${wayToAll} has the values`, indent)
  for (const note of notesAfter(first, siblings, false)) renderNote(page, note)
}

/** The number that a line of versions comes to may be another one at each target. */
function nameOf(change: ReportChange, hasNumber: boolean): string {
  const version = hasNumber ? versionInWords(change) : undefined
  return toSafeText(version === undefined ? change.name : `${change.name} ${version}`)
}
