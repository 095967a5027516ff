/** One run of the program: from a host to an exit code. */
import type { Host } from './host.ts'
import { createProgram, isCommanderError } from './program.ts'

/** Runs what the arguments of `host` ask for. Resolves to the exit code, and never throws. */
export async function main(host: Host): Promise<number> {
  let code = 0
  try {
    const program = createProgram(host, host.version, (exit) => {
      code = exit
    })
    await program.parseAsync(host.argv, { from: 'user' })
    return code
  } catch (error) {
    // Help and version end with 0; everything else that commander stops at is a mistake on the command line.
    if (isCommanderError(error)) return error.exitCode === 0 ? 0 : 5
    const { diagnose } = await import('../src/diagnostic.ts')
    const { code, message, hint } = diagnose('internalError', { reason: String((error as Error).stack ?? error) })
    host.writeErr(`error ${code}: ${message}\nhint: ${hint}\n`)
    return 1
  }
}
