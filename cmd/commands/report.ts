/** kiln report: what can be made of report files, without asking AWS for anything. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import type { Diagnostic } from '../../src/model.ts'
import { parseFleet } from '../../src/report/fleet.ts'
import { mergeReports } from '../../src/report/merge.ts'
import type { Host } from '../terminal/host.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { answer } from '../terminal/output.ts'
import { readFittingReports } from '../../src/run/read-report.ts'
import { openReportFile } from '../terminal/report-file.ts'
import { refuse } from '../terminal/say.ts'
import { discard } from '../../src/git/written-file.ts'
import { optional } from '../../src/optional.ts'

interface MergeFlags extends RunFlags {
  readonly fleet?: string
}

/** Runs `kiln report merge FILE...`. Resolves to the exit code of the merged report, or to 5 if there is none. */
export async function merge(host: Host, files: readonly string[], flags: MergeFlags): Promise<number> {
  const read = await readFittingReports(files, host.cwd)
  const fleet = flags.fleet === undefined ? {} : await readFleet(flags.fleet, host.cwd)
  if ('wrong' in read || fleet.failure !== undefined) {
    if (flags.reportFile !== undefined) await discard(host.cwd, flags.reportFile, files)
    return refuse(host, [...('wrong' in read ? read.wrong : []), ...(fleet.failure ?? [])])
  }
  const file = flags.reportFile === undefined ? undefined : await openReportFile(host.cwd, flags.reportFile)
  if (file !== undefined && 'failure' in file) return refuse(host, [file.failure], 1)
  const merged = mergeReports(read.reports, {
    version: host.version,
    detailedExitcode: flags.detailedExitcode ?? false,
    ...optional({ failOn: flags.failOn, fleet: fleet.names }),
  })
  return answer(host, flags, merged, file)
}

async function readFleet(
  file: string,
  cwd: string,
): Promise<{ readonly names?: readonly string[]; readonly failure?: readonly Diagnostic[] }> {
  const failed = (reason: string) => ({ failure: [diagnose('unreadableFleet', { file, reason })] })
  try {
    const fleet = parseFleet(await readFile(resolve(cwd, file), 'utf8'))
    return 'names' in fleet ? fleet : failed(fleet.problem)
  } catch (error) {
    return failed((error as Error).message)
  }
}
