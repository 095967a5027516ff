/** kiln doctor: what would keep a command from working here, each with the way out. */
import { renderCheckup, renderCheckupJson } from '../../src/render/text/doctor.ts'
import { examine } from '../../src/run/doctor/doctor.ts'
import { countRequests } from '../../src/run/requests.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { handleSignals } from '../terminal/signals.ts'
import { paletteOf, wantsColor, widthOf } from '../terminal/terminal.ts'

const runtime = `Node ${process.versions.node}, ${process.platform} ${process.arch}`

/** Prints what was found. Resolves to 0, or to 1 if something is in the way. */
export async function doctor(host: Host, [path]: readonly string[], flags: RunFlags): Promise<number> {
  const stop = handleSignals(host, flags.timeout)
  try {
    const counter = countRequests(await createLog(host, flags))
    const checks = await examine(host, path, flags, { counter, stop }, runtime)
    const palette = paletteOf(wantsColor(flags.color, host.stdout, host.env))
    // Off the screen a line is a check, whole.
    const width = host.stdout.isTTY === true ? widthOf(host.stdout) : Infinity
    host.writeOut(flags.output === 'json' ? renderCheckupJson(checks) : renderCheckup(checks, { palette, width }))
    return checks.some(({ verdict }) => verdict === 'problem') ? 1 : 0
  } finally {
    stop.release()
  }
}
