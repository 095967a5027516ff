/** kiln explain: one configuration in one target, and why it is or is not a change. */
import { renderExplanationJson } from '../../src/render/explanation/json.ts'
import { renderExplanation } from '../../src/render/explanation/text.ts'
import { explain as explainConfiguration } from '../../src/run/explain.ts'
import { countRequests } from '../../src/run/requests.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { say } from '../terminal/say.ts'
import { explainCode, isCode } from './explain-code.ts'
import { handleSignals } from '../terminal/signals.ts'
import { paletteOf, wantsColor, widthOf } from '../terminal/terminal.ts'

/** Prints the explanation, or what a code of a diagnostic means. Resolves to 0, to 5 if there is nothing to explain, or to the code of a target that cannot be read. */
export async function explain(host: Host, [text = '']: readonly string[], flags: RunFlags): Promise<number> {
  if (isCode(text)) return explainCode(host, text)
  const stop = handleSignals(host, flags.timeout)
  try {
    const counter = countRequests(await createLog(host, flags))
    const { shown, diagnostics, exitCode } = await explainConfiguration(host, text, flags, { counter, stop })
    say(host, diagnostics)
    if (shown === undefined) return exitCode
    const options = { palette: paletteOf(wantsColor(flags.color, host.stdout, host.env)), width: widthOf(host.stdout) }
    host.writeOut(flags.output === 'json' ? renderExplanationJson(shown) : renderExplanation(shown, options))
    return exitCode
  } finally {
    stop.release()
  }
}
