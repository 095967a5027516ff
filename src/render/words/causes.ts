/** What it is about a change that lies in others: what it names and what is the matter with that. */
import type { ReportChange } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { toSafeText } from './safe-text.ts'
import { siblingsIn } from '../../report/siblings.ts'

/** What the causes of a change are told by. */
type Causes = Pick<ReportChange, 'reason' | 'because' | 'missing' | 'keptOff' | 'failures'>

/** Returns phrases, safe to print: what is not there, what is blocked, that it stays off, how often it failed. `siblings` are the changes of its target. */
export function causesInWords(
  { reason, because = [], missing = [], keptOff, failures }: Causes,
  siblings: readonly Pick<ReportChange, 'id' | 'action' | 'reason'>[],
): readonly string[] {
  const blocked = because.map((id) => {
    const { action, reason } = siblingsIn(siblings).byId.get(id) ?? {}
    const why = reason === undefined ? '' : ` (${reason})`
    return action === 'blocked' ? `because ${toSafeText(id)} is blocked${why}` : `because of ${toSafeText(id)}`
  })
  return [
    ...missing.map((arn) => `not in the account: ${toSafeText(arn)}`),
    ...blocked,
    ...(keptOff === true && reason !== 'auto-disabled'
      ? ['stays off: the service switched it off after failures']
      : []),
    ...(failures === undefined ? [] : [`${failures} ${plural(failures, 'build')} in a row failed`]),
  ]
}
