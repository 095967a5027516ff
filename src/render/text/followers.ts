/** Many changes that follow from the same others, as text: said once, with their names. */
import { enumerate } from '../../enumerate.ts'
import { rootsOf } from '../../report/followers.ts'
import type { Command, ReportChange } from '../../report/report.ts'
import { toSafeText } from '../words/safe-text.ts'
import { versionInWords } from '../words/versions.ts'
import { indent, notesAfter, renderHead, renderNote, renderSentences } from './change.ts'
import type { TextPage } from './page.ts'

/** Names that are shown. */
const shownNames = 10

/** Writes a group of changes: what becomes of them, what they follow from, who they are, and the fields that differ in each. */
export function renderFollowers(
  page: TextPage,
  command: Command,
  group: readonly [ReportChange, ...ReportChange[]],
  siblings: readonly ReportChange[],
  said: Set<string>,
): void {
  const [first] = group
  renderHead(page, command, first, `${group.length} of ${toSafeText(first.kind)}`)
  renderSentences(page, first, said)
  const roots = rootsOf(first, new Map(siblings.map((change) => [change.id, change])))
  page.wrapped(`because of ${enumerate(roots.map(toSafeText))}`, indent)
  const names = group.map((change) => toSafeText([change.name, versionInWords(change)].filter(Boolean).join(' ')))
  page.wrapped(enumerate(names, ', ', shownNames), indent)
  const paths = first.fields.map(({ path }) => toSafeText(path))
  if (paths.length > 0) page.wrapped(`in each of them: ${paths.join(', ')}; -o json has the values`, indent)
  for (const note of notesAfter(first, siblings, false)) renderNote(page, note)
}
