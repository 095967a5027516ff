/** kiln completion: the script that a shell loads. */
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { scripts, shells } from '../completion/scripts.ts'
import type { Host } from '../terminal/host.ts'
import { refuse } from '../terminal/say.ts'

/** Prints the completion script of a shell. Resolves to 5 for a shell that there is none for. */
export async function completion(host: Host, [shell = '']: readonly string[]): Promise<number> {
  const known = shells.find((one) => one === shell)
  if (known === undefined) {
    const reason = `there is no completion for ${shell}; there is for ${shells.join(', ')}`
    return refuse(host, [diagnose('usage', { reason, command: 'completion' })])
  }
  host.writeOut(scripts[known])
  return 0
}
