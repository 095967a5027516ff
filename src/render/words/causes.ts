/** What it is about a change that lies in others: what it names and what is the matter with that. */
import type { ReportChange } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { toSafeText } from './safe-text.ts'

/** Returns phrases, safe to print: what is not there, what is blocked, how often it failed. `siblings` are the changes of its target. */
export function causesInWords(
  { because = [], missing = [], failures }: Pick<ReportChange, 'because' | 'missing' | 'failures'>,
  siblings: readonly Pick<ReportChange, 'id' | 'action' | 'reason'>[],
): readonly string[] {
  const blocked = because.map((id) => {
    const { action, reason } = siblings.find((other) => other.id === id) ?? {}
    const why = reason === undefined ? '' : ` (${reason})`
    return action === 'blocked' ? `because ${toSafeText(id)} is blocked${why}` : `because of ${toSafeText(id)}`
  })
  return [
    ...missing.map((arn) => `not in the account: ${toSafeText(arn)}`),
    ...blocked,
    ...(failures === undefined ? [] : [`${failures} ${plural(failures, 'build')} in a row failed`]),
  ]
}
