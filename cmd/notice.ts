/** Notices about what could not be shown or told: one each, on stderr, in the words of the CI platform. */
import type { Diagnostic } from '../src/model.ts'
import { workflowCommand } from '../src/render/machine/workflow-command.ts'
import type { Ci } from './ci.ts'
import type { Host } from './host.ts'
import { say } from './say.ts'

/** Writes the notices that there are. */
export function tellNotices(
  host: Host,
  ci: Pick<Ci, 'provider'> | null,
  notices: readonly (Diagnostic | undefined)[],
): void {
  const found = notices.filter((notice) => notice !== undefined)
  if (ci?.provider !== 'github') return say(host, found)
  for (const notice of found) {
    host.writeErr(`${workflowCommand('notice', { title: notice.code }, wordsOf(notice))}\n`)
  }
}

/** Returns a notice in one line. */
export function wordsOf({ message, hint }: Diagnostic): string {
  return hint === undefined ? message : `${message}. What to do: ${hint}`
}
