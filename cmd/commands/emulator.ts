/** kiln emulator: the embedded service on its own, until it is stopped. */
import { dirname, resolve } from 'node:path'
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { EmulatorStateError, startEmulator } from '../../src/emulator/emulator.ts'
import type { Host } from '../terminal/host.ts'
import { refuse } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'
import { LinkError, makeFolder } from '../../src/git/written-file.ts'

/** Serves until a signal comes, which is how it is meant to end. */
export async function serve(
  host: Host,
  _args: readonly string[],
  flags: { readonly port?: string; readonly state?: string },
): Promise<number> {
  if (flags.port !== undefined && !(/^\d{1,5}$/.test(flags.port) && Number(flags.port) < 65_536)) {
    const reason = '--port takes a number from 0 to 65535'
    return refuse(host, [diagnose('usage', { reason, command: 'emulator' })])
  }
  const stop = handleSignals(host, undefined)
  try {
    if (flags.state !== undefined) makeFolder(host.cwd, dirname(resolve(host.cwd, flags.state)))
    const emulator = await startEmulator({
      ...(flags.port === undefined ? {} : { port: Number(flags.port) }),
      ...(flags.state === undefined ? {} : { stateFile: resolve(host.cwd, flags.state), exclusive: true }),
    })
    host.writeOut(`EC2 Image Builder and STS at ${emulator.url}\n`)
    host.writeOut(
      `try: AWS_ACCESS_KEY_ID=111122223333 AWS_SECRET_ACCESS_KEY=any aws imagebuilder list-infrastructure-configurations --region us-east-1 --endpoint-url ${emulator.url}\n`,
    )
    host.writeOut(
      `     AWS_ACCESS_KEY_ID=111122223333 AWS_SECRET_ACCESS_KEY=any kiln plan --endpoint-url ${emulator.url}\n`,
    )
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => undefined, 60_000)
      stop.stopping.addEventListener('abort', () => {
        clearInterval(timer)
        resolve()
      })
    })
    await emulator.close()
    return 0
  } catch (error) {
    const isOfFile = error instanceof EmulatorStateError || error instanceof LinkError
    if (!isOfFile && (error as NodeJS.ErrnoException).syscall === undefined) throw error
    return refuse(host, [diagnose('emulatorState', { reason: (error as Error).message })], 1)
  } finally {
    stop.release()
  }
}
