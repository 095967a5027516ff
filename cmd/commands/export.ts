/** kiln export: live configurations as documents, so that a team with an existing account can start. */
import { relative, resolve } from 'node:path'
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { createFile, isTaken } from '../../src/git/written-file.ts'
import { summariseExport } from '../../src/render/document/export-summary.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import { signalCodes } from '../../src/report/stop-signal.ts'
import { findExported, type ExportOptions } from '../../src/run/export.ts'
import { countRequests } from '../../src/run/requests.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { refuse, say } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'
import { documentFiles, documentTexts, type WrittenFile } from './exported-files.ts'

interface ExportFlags extends RunFlags, ExportOptions {
  readonly out?: string
  readonly assign?: boolean
}

/** Prints documents, or writes them to `--out`. Reads only. */
export async function exportLive(host: Host, names: readonly string[], flags: ExportFlags): Promise<number> {
  const stop = handleSignals(host, flags.timeout)
  try {
    const counter = countRequests(await createLog(host, flags))
    const { found, diagnostics, exitCode } = await findExported(host, names, flags, { counter, stop })
    say(host, diagnostics)
    if (found === undefined) return exitCode
    const { assign: assigns = false, out } = flags
    if (out === undefined)
      host.writeOut(
        documentTexts(found, { assigns })
          .map((text) => `---\n${text}`)
          .join(''),
      )
    else {
      const code = await write(host, out, documentFiles(found, { assigns }))
      if (code !== 0) return code
    }
    host.writeErr(summariseExport({ ...found, policy: found.project }))
    const signal = stop.signal()
    if (signal !== undefined) return signalCodes[signal]
    // A selection that fits nothing is a mistake, as it is for every command, unless something else was found.
    return found.wanted.length === 0 && found.unmatched.length > 0 ? 5 : 0
  } finally {
    stop.release()
  }
}

/** Writes documents and the files that they take texts from. If one of them exists already, nothing is written. Resolves to the exit code. */
export async function write(host: Host, folder: string, files: readonly WrittenFile[]): Promise<number> {
  const placed = files.map(({ name, text }) => ({ path: resolve(host.cwd, folder, name), text }))
  const named = (path: string): string => relative(host.cwd, path)
  const taken = placed.filter(({ path }) => isTaken(path))
  if (taken.length > 0) {
    return refuse(
      host,
      taken.map(({ path }) => diagnose('existsAlready', { file: named(path) })),
    )
  }
  for (const { path, text } of placed) {
    try {
      await createFile(host.cwd, path, text)
    } catch (error) {
      const reason = (error as Error).message
      return refuse(host, [diagnose('unwritableFile', { file: named(path), reason })], 1)
    }
    host.writeOut(`wrote ${toSafeText(named(path))}\n`)
  }
  return 0
}
