/** kiln bump: exact version numbers, raised in the files. */
import { renderRaised, renderRaisedJson } from '../../src/render/text/raised-numbers.ts'
import { bump as raiseNumbers, type BumpOptions } from '../../src/run/bump.ts'
import type { Host } from '../terminal/host.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { refuse, say } from '../terminal/say.ts'

/** Raises numbers and prints what was raised. Resolves to 0, to 5 if something is wrong with what was asked, to 1 if a file cannot be written. */
export async function bump(host: Host, ids: readonly string[], flags: RunFlags & BumpOptions): Promise<number> {
  const { numbers, diagnostics, exitCode } = await raiseNumbers(host, ids, flags)
  if (exitCode !== 0) return refuse(host, diagnostics, exitCode)
  say(host, diagnostics)
  host.writeOut(flags.output === 'json' ? renderRaisedJson(numbers) : renderRaised(numbers))
  return 0
}
