/** kiln report announce: what a drift check does besides its report, done later for the reports of a fleet together. */
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { mergeReports } from '../../src/report/merge.ts'
import { findCi } from '../../src/ci/ci.ts'
import { optional } from '../../src/optional.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { loadTargets } from '../../src/run/targets.ts'
import { readFittingReports } from '../../src/run/read-report.ts'
import { tellNotices } from '../terminal/notice.ts'
import { refuse } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'
import { knownOf, type KnownProject } from '../../src/run/known-project.ts'
import { readPrevious, watch } from '../../src/publish/watch.ts'

/**
 * Runs `kiln report announce FILE...`. Resolves to 0, whether everybody could be reached or not, or to 5 if the files are no reports of
 * drift checks that fit together.
 */
export async function announce(host: Host, files: readonly string[], flags: RunFlags): Promise<number> {
  const read = await readFittingReports(files, host.cwd)
  if ('wrong' in read) return refuse(host, read.wrong)
  const [{ command }] = read.reports
  if (command !== 'drift') {
    const reason = `it takes reports of kiln drift, not of kiln ${command}`
    return refuse(host, [diagnose('usage', { reason, command: 'report announce' })])
  }
  // One alone is merged as well: that finds the targets of the fleet that it does not speak of.
  const merged = mergeReports(read.reports, { version: host.version, detailedExitcode: false })
  const ci = findCi(host.env)
  const report = ci === null ? merged : { ...merged, run: { ...merged.run, ci: { ...ci } } }
  const previous = flags.previous === undefined ? undefined : await readPrevious(host, flags.previous)
  const stop = handleSignals(host, undefined)
  try {
    const log = await createLog(host, flags)
    const project = await findWatched(host, flags)
    const watching = { report, project, flags, log, signal: stop.deadline }
    tellNotices(host, ci, await watch(host, { ...watching, ...optional({ previous }) }))
    return 0
  } finally {
    stop.release()
  }
}

/** The project says which targets there are; where its file is not at hand, no target is taken to have left it. */
async function findWatched(host: Host, flags: RunFlags): Promise<KnownProject> {
  const { project, diagnostics } = await loadTargets(host, 'report announce', flags)
  return project?.file === undefined ? {} : knownOf(project, diagnostics)
}
