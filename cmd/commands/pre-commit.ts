/** kiln pre-commit: what a hook of git runs; each project that a commit touches is validated. */
import { hasErrors } from '../../src/diagnostic/diagnose.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import { findTouched } from '../../src/run/touched-projects.ts'
import type { Host } from '../terminal/host.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { say } from '../terminal/say.ts'
import { reconcile } from './reconcile.ts'

/** Validates one project after the other. Resolves to the exit code of the first that is not valid, or 0; to 5 where git does not answer. */
export async function preCommit(host: Host, files: readonly string[], flags: RunFlags): Promise<number> {
  const { projects, diagnostics } = await findTouched(host, files)
  say(host, diagnostics)
  let worst = hasErrors(diagnostics) ? 5 : 0
  if (projects.length === 0 && worst === 0) host.writeOut('no file of a project\n')
  for (const project of projects) {
    if (projects.length > 1) host.writeOut(`${toSafeText(project)}\n`)
    const code = await reconcile(host, 'validate', undefined, { ...flags, output: 'text', project })
    worst ||= code
    if (code > 128) return code
  }
  return worst
}
