/** One run of the program: from a host to an exit code. */
import type { Host } from './terminal/host.ts'
import { createProgram, isCommanderError } from './command-line.ts'

/** Runs what `argv` asks for, which is what the host was started with. Resolves to the exit code, and never throws. */
export async function main(host: Host, argv = host.argv): Promise<number> {
  let code = 0
  try {
    const program = createProgram(host, host.version, (exit) => {
      code = exit
    })
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    // Help and version end with 0; everything else that commander stops at is a mistake on the command line.
    if (isCommanderError(error)) return error.exitCode === 0 ? 0 : await refuseUsage(host, error)
    const { diagnose } = await import('../src/diagnostic/diagnose.ts')
    const { say } = await import('./terminal/say.ts')
    const isOutput = (error as NodeJS.ErrnoException).syscall === 'write'
    const reason = isOutput ? (error as Error).message : String((error as Error).stack ?? error)
    say(host, [diagnose(isOutput ? 'outputFailed' : 'internalError', { reason })])
    return 1
  }
}

/** Commander has said what is wrong. A report file that is asked for speaks of this run as well, and never of an earlier one. */
async function refuseUsage(host: Host, error: Error): Promise<number> {
  const { reportUsage } = await import('./wrong-command-line.ts')
  await reportUsage(host, error.message)
  return 5
}
