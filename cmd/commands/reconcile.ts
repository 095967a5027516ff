/** validate, plan, apply and drift at a terminal or in a job: what a run is told, and what becomes of its report. */
import { runsInCi } from '../../src/ci/ci.ts'
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { optional } from '../../src/optional.ts'
import { publish } from '../../src/publish/publish.ts'
import { readPrevious, watch, type Previous } from '../../src/publish/watch.ts'
import type { Command } from '../../src/report/report.ts'
import { beginRun, reconcile as runProject, type Reconciled } from '../../src/run/reconcile.ts'
import type { Attendant } from '../../src/run/run-request.ts'
import { countRequests, type Counter } from '../../src/run/requests.ts'
import { confirm } from '../terminal/confirm.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import { tellNotices } from '../terminal/notice.ts'
import { answer, closeLog } from '../terminal/output.ts'
import { lineProgress, liveProgress, silentProgress, type Progress } from '../terminal/progress.ts'
import { openReportFile } from '../terminal/report-file.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { handleSignals } from '../terminal/signals.ts'

/** Runs one of the four commands. Resolves to the exit code, when the report is written. */
export async function reconcile(
  host: Host,
  command: Command,
  path: string | undefined,
  flags: RunFlags,
): Promise<number> {
  const log = await createLog(host, flags)
  const counter = countRequests(log)
  const progress = command === 'validate' ? silentProgress() : chooseProgress(host, command, flags, counter)
  const exit = (code: number): void => {
    // What was done until then is told nowhere else.
    progress.end()
    host.exit(code)
  }
  const stop = handleSignals({ signals: host.signals, exit }, flags.timeout)
  const previous = flags.previous === undefined ? undefined : await readPrevious(host, flags.previous)
  let wasAsked = false
  const attendant: Attendant = {
    log,
    counter,
    listener: progress,
    stop,
    isAttended: () => host.stdin.isTTY === true && !runsInCi(host.env),
    confirm: (rows) => confirm(host, flags, { stop, progress, onShown: () => (wasAsked = true) }, rows),
  }
  const request = { command, path, options: flags, detailedExitcode: flags.detailedExitcode ?? false }
  const begun = beginRun(host, request, attendant)
  try {
    const file = flags.reportFile === undefined ? undefined : await openReportFile(host.cwd, flags.reportFile)
    const isWritable = file === undefined || !('failure' in file)
    if (isWritable) progress.open()
    const done = await (isWritable ? runProject(host, request, attendant, begun) : begun.fail(file.failure))
    progress.end()
    const exitCode = await answer(host, flags, done.report, isWritable ? file : undefined, wasAsked)
    await stop.waitFor(show(host, path, flags, attendant, done, previous)).catch((error: unknown) => {
      tellNotices(host, done.ci, [diagnose('notShown', { reason: (error as Error).message })])
    })
    closeLog(host, done.report, exitCode)
    return exitCode
  } finally {
    progress.end()
    stop.release()
  }
}

/** Shows the report wherever else it is to be seen, and tells what could not be shown. */
async function show(
  host: Host,
  path: string | undefined,
  flags: RunFlags,
  { log, stop }: Attendant,
  { report, project, ci }: Reconciled,
  previous: Previous | undefined,
): Promise<void> {
  const about = { report, project, flags, log, signal: stop.deadline }
  const { annotations, notices } = await publish(host, { ...about, ci, path })
  host.writeErr(annotations)
  tellNotices(host, ci, notices)
  tellNotices(host, ci, await watch(host, { ...about, ...optional({ previous }) }))
}

function chooseProgress(host: Host, command: Command, flags: RunFlags, traffic: Counter): Progress {
  const { quiet, progress: mode } = flags
  if (quiet === true || mode === 'none') return silentProgress()
  const { stderr: stream, clock } = host
  const options = { command, stream, traffic, now: () => clock.now(), ...optional({ mode }) }
  return stream.isTTY === true ? liveProgress(options) : lineProgress(options)
}
