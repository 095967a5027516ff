/** Notices about what could not be shown or told: one each, on stderr, in the words of the CI platform. */
import type { Diagnostic } from '../../src/model.ts'
import { noticeInWords } from '../../src/render/words/notice.ts'
import { workflowCommand } from '../../src/render/machine/workflow-command.ts'
import type { Ci } from '../../src/ci/ci.ts'
import type { Host } from './host.ts'
import { say } from './say.ts'

/** Writes the notices that there are. */
export function tellNotices(host: Host, ci: Pick<Ci, 'provider'> | null, notices: readonly Diagnostic[]): void {
  if (ci?.provider !== 'github') return say(host, notices)
  for (const notice of notices) {
    host.writeErr(`${workflowCommand('notice', { title: notice.code }, noticeInWords(notice))}\n`)
  }
}
