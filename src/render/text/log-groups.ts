/** Sections of a CI log that are shown closed. */
import { toSafeText } from '../words/safe-text.ts'
import { workflowCommand } from '../machine/workflow-command.ts'

/** Whose log it is. */
export type LogGroups = 'github' | 'gitlab'

/**
 * Returns the lines that open and close a section. `id` tells it apart from others in the log; `at` is a time in milliseconds since the
 * epoch, which GitLab asks for.
 */
export function sectionOf(
  groups: LogGroups,
  title: string,
  id: string,
  at: number,
): { readonly open: string; readonly close: string } {
  if (groups === 'github') {
    return { open: workflowCommand('group', {}, title), close: workflowCommand('endgroup') }
  }
  // docs.gitlab.com/ci/jobs/job_logs/#custom-collapsible-sections
  const [clear, seconds] = ['\u001b[0K', Math.floor(at / 1000)]
  return {
    open: `${clear}section_start:${seconds}:${id}[collapsed=true]\r${clear}${toSafeText(title)}`,
    close: `${clear}section_end:${seconds}:${id}\r${clear}`,
  }
}
