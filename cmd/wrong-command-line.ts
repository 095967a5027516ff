/** A command line that is wrong ends the run before its flags are known: the report file is found in the words themselves. */
import { commandRows } from './command-table.ts'
import { diagnose } from '../src/diagnostic/diagnose.ts'
import { commands } from '../src/report/report.ts'
import { summarise } from '../src/report/summarise.ts'
import { findCi } from '../src/ci/ci.ts'
import { backendKind } from '../src/run/backend.ts'
import type { Host } from './terminal/host.ts'
import { openReportFile } from './terminal/report-file.ts'
import { say } from './terminal/say.ts'
import { discard } from '../src/git/written-file.ts'

/**
 * Writes the report of a run that ended at its command line, so that the one of an earlier run is not taken for it. A command that makes
 * no report of its own leaves none.
 */
export async function reportUsage(host: Host, reason: string): Promise<void> {
  const { argv, cwd, env, clock, version } = host
  const name = valueOf('--report-file', argv) ?? env['KILN_REPORT_FILE']
  if (!name) return
  const row = commandRows.find(({ aliases = [] }) => aliases.includes(argv[0] ?? ''))
  const [word] = row?.name.split(' ') ?? argv
  const command = commands.find((one) => one === word)
  if (command === undefined) return discard(cwd, name)
  const file = await openReportFile(cwd, name)
  if ('failure' in file) return say(host, [file.failure])
  const ci = findCi(env)
  const report = summarise({
    command,
    version,
    backend: backendKind({ emulator: argv.includes('--emulator') }, env),
    detailedExitcode: false,
    targets: [],
    diagnostics: [diagnose('usage', { reason: reason.replace(/^error: /, ''), command })],
    verdict: 'invalid',
    run: {
      startedAt: new Date(clock.now()).toISOString(),
      durationMs: 0,
      revision: null,
      requests: { read: 0, write: 0, throttled: 0 },
      ci: ci === null ? null : { ...ci },
    },
  })
  const failure = await file.write(report)
  if (failure !== undefined) say(host, [failure])
}

/** Returns the last value of a flag, written with a blank or `=`. */
function valueOf(flag: string, argv: readonly string[]): string | undefined {
  const values = argv.flatMap((word, index) =>
    word === flag ? (argv[index + 1] ?? []) : word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : [],
  )
  return values.at(-1)
}
