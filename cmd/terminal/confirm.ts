/** The question before an apply on a terminal. */
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import type { Diagnostic } from '../../src/model.ts'
import { renderText } from '../../src/render/text/text.ts'
import type { ReportTarget } from '../../src/report/report.ts'
import { summarise } from '../../src/report/summarise.ts'
import { backendKind } from '../../src/run/backend.ts'
import { runsInCi } from '../../src/ci/ci.ts'
import { invocationOf, type Host } from './host.ts'
import type { RunFlags } from './run-flags.ts'
import type { Progress } from './progress.ts'
import type { Stop } from '../../src/run/stop.ts'
import { paletteOf, wantsColor, widthOf } from './terminal.ts'

/** What a question comes between. */
interface Around {
  readonly stop: Stop
  readonly progress: Progress
  /** Called when the plan stands on the screen. */
  readonly onShown: () => void
}

/**
 * Asks on the terminal, below the plan. Resolves to what speaks against the apply: the answer, or that nobody could be asked. A CI job is
 * never asked, whatever its stdin is: the merge was the answer.
 */
export async function confirm(
  host: Host,
  flags: RunFlags,
  { stop, progress, onShown }: Around,
  targets: () => readonly ReportTarget[],
): Promise<Diagnostic | undefined> {
  if (flags.yes || runsInCi(host.env)) return undefined
  if (host.stdin.isTTY !== true) return diagnose('nobodyToAsk', {})
  const run = { startedAt: '', durationMs: 0, revision: null, requests: { read: 0, write: 0, throttled: 0 }, ci: null }
  const report = summarise({
    command: 'plan',
    version: host.version,
    backend: backendKind(flags, host.env),
    detailedExitcode: false,
    targets: targets(),
    diagnostics: [],
    run,
  })
  const palette = paletteOf(wantsColor(flags.color, host.stderr, host.env))
  progress.clear()
  const page = { width: widthOf(host.stderr), palette, isVerbose: flags.verbose ?? false }
  host.writeErr(renderText(report, { ...page, invocation: invocationOf(host) }))
  onShown()
  const answer = await ask(host, 'Apply this plan? [y/N] ', stop)
  return answer === undefined ? undefined : diagnose('notConfirmed', { answer })
}

/**
 * Resolves to what the answer is if it is not yes. The end of the input and a signal are none. What is drawn afterwards begins on a line of its
 * own, whichever way the question ends: it stays on the screen with its answer.
 */
async function ask(
  { stdin, writeErr }: Pick<Host, 'stdin' | 'writeErr'>,
  question: string,
  stop: Stop,
): Promise<string | undefined> {
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      writeErr(chunk.toString())
      done()
    },
  })
  const terminal = createInterface({ input: stdin, output, terminal: true })
  // The terminal is in raw mode: Ctrl-C arrives here and not as a signal, and nobody but us shows it.
  terminal.on('SIGINT', () => {
    writeErr('^C')
    stop.receive('SIGINT')
  })
  const closed = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined)))
  try {
    const reply = await Promise.race([terminal.question(question, { signal: stop.stopping }), closed])
    if (reply !== undefined) return /^y(es)?$/i.test(reply.trim()) ? undefined : 'the answer was no'
    writeErr('no answer\n')
  } catch {
    writeErr('\n')
  } finally {
    terminal.close()
  }
  return 'the input ended before an answer'
}
