/** kiln export: live configurations as documents, so that a team with an existing account can start. */
import { resolve } from 'node:path'
import { summariseExport } from '../../src/render/document/export-summary.ts'
import { signalCodes } from '../../src/report/stop-signal.ts'
import { findExported, type ExportOptions } from '../../src/run/export.ts'
import { countRequests } from '../../src/run/requests.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { say } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'
import { documentFiles, documentTexts } from './exported-files.ts'
import { writeNewFiles } from './new-files.ts'

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
      const files = documentFiles(found, { assigns })
      const code = await writeNewFiles(
        host,
        files.map(({ name, text }) => ({ path: resolve(host.cwd, out, name), text })),
      )
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
