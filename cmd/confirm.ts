/** The question before an apply on a terminal. */
import { createInterface } from 'node:readline/promises'
import { renderText } from '../src/render/text/text.ts'
import { summarise, type ReportTarget } from '../src/report/report.ts'
import { backendKind } from './backend.ts'
import { invocationOf, type Host } from './host.ts'
import type { RunFlags } from './options.ts'
import type { Progress } from './progress.ts'
import type { Stop } from './signals.ts'
import { paletteOf, wantsColor, widthOf } from './terminal.ts'

/** Asks on the terminal; without one, or with `--yes`, the answer is yes. The plan is shown before the question. */
export async function confirm(
  host: Host,
  flags: RunFlags,
  { stop, progress }: { readonly stop: Stop; readonly progress: Progress },
  targets: readonly ReportTarget[],
): Promise<boolean> {
  if (flags.yes || host.stdin.isTTY !== true) return true
  const run = { startedAt: '', durationMs: 0, revision: null, requests: { read: 0, write: 0, throttled: 0 }, ci: null }
  const report = summarise({
    command: 'plan',
    version: host.version,
    backend: backendKind(flags, host.env),
    detailedExitcode: false,
    targets,
    diagnostics: [],
    run,
  })
  const palette = paletteOf(wantsColor(flags.color, host.stderr, host.env))
  progress.clear()
  host.writeErr(renderText(report, { width: widthOf(host.stderr), palette, invocation: invocationOf(host) }))
  return ask('Apply this plan? [y/N] ', stop.stopping)
}

/** Resolves to whether the answer is yes. The end of the input and a signal are a no. */
async function ask(question: string, signal: AbortSignal): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // The terminal is in raw mode: Ctrl-C arrives here and not as a signal.
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
  try {
    const reply = await Promise.race([terminal.question(question, { signal }), closed])
    return /^y(es)?$/i.test(reply.trim())
  } catch {
    return false
  } finally {
    terminal.close()
  }
}
