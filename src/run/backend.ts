/** Where requests go: AWS, another endpoint, or the embedded emulator. */
import { writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { diagnose } from '../diagnostic/diagnose.ts'
import { sessionNameOf, userAgentOf } from '../aws/caller.ts'
import type { Ambient } from '../aws/session.ts'
import type { Diagnostic } from '../model.ts'
import type { Report } from '../report/report.ts'
import { findRun } from '../ci/ci.ts'
import type { Machine } from '../machine.ts'
import type { RunOptions } from './options.ts'
import { LinkError, makeFolder } from '../git/written-file.ts'
import { optional } from '../optional.ts'
import { projectFolder } from '../path.ts'

export interface Backend {
  readonly kind: Report['backend']
  readonly ambient: Ambient
  close(): Promise<void>
}

/** Returns what the flags and the environment say, without starting anything. */
export function backendKind(
  flags: Pick<RunOptions, 'emulator' | 'emulatorState' | 'endpointUrl'>,
  env: NodeJS.ProcessEnv,
): Report['backend'] {
  if (flags.emulator || flags.emulatorState !== undefined) return 'emulator'
  const variables = ['AWS_ENDPOINT_URL_IMAGEBUILDER', 'AWS_ENDPOINT_URL']
  return flags.endpointUrl !== undefined || variables.some((name) => env[name]) ? 'endpoint' : 'aws'
}

/** What a run is, in the log of the account that it works on. */
export interface Work {
  readonly command: string
  /** The git commit; null outside of a repository. */
  readonly revision: string | null
  /** Whether it sends nothing but reads: dry runs of creates are none. */
  readonly onlyReads: boolean
  /** The project file, seen from the working directory: the state of the emulator lies beside it. */
  readonly project: string | undefined
}

/** Connects. The emulator runs inside this process, with its state in a file, until `close`. */
export async function connectBackend(
  machine: Machine,
  work: Work,
  flags: RunOptions,
): Promise<Backend | { readonly failure: Diagnostic }> {
  const kind = backendKind(flags, machine.env)
  const run = findRun(machine.env)
  const { onlyReads, project, command, revision } = work
  const caller = { command, revision, version: machine.version, ...optional({ run }) }
  const named = {
    onlyReads,
    sessionName: sessionNameOf(caller),
    userAgent: userAgentOf(caller),
    environment: machine.env,
  }
  if (kind !== 'emulator') {
    const { profile, endpointUrl: endpoint } = flags
    const ambient = { ...optional({ profile, endpoint }), emulator: false, ...named }
    return { kind, ambient, close: async () => undefined }
  }
  const { startEmulator, EmulatorStateError } = await import('../emulator/emulator.ts')
  try {
    const stateFile =
      flags.emulatorState === undefined
        ? join(projectFolder(machine.cwd, project), '.kiln', 'emulator.json')
        : resolve(machine.cwd, flags.emulatorState)
    makeFolder(machine.cwd, dirname(stateFile))
    const emulator = await startEmulator({ stateFile, now: () => new Date(machine.clock.now()) })
    if (flags.emulatorState === undefined) await keepOutOfGit(dirname(stateFile))
    const ambient = { endpoint: emulator.url, emulator: true, ...named }
    return { kind, ambient, close: () => emulator.close() }
  } catch (error) {
    // A path that cannot be written to is as much the file's fault as what is in it.
    const isOfFile =
      error instanceof EmulatorStateError ||
      error instanceof LinkError ||
      (error as NodeJS.ErrnoException).syscall !== undefined
    if (isOfFile) return { failure: diagnose('emulatorState', { reason: (error as Error).message }) }
    throw error
  }
}

/** Returns the endpoint that stands in the place of Image Builder's own, by the flag or by the environment. */
export function endpointOf({ ambient: { endpoint, environment } }: Backend): string | undefined {
  return endpoint ?? environment['AWS_ENDPOINT_URL_IMAGEBUILDER'] ?? environment['AWS_ENDPOINT_URL']
}

/** Reports whether requests stay on this machine: nothing that is written there needs a pinned account. */
export function reachesOwnMachine(backend: Backend): boolean {
  if (backend.ambient.emulator) return true
  const named = endpointOf(backend)
  return named !== undefined && URL.canParse(named) && /^(localhost|127\..*|\[::1\])$/.test(new URL(named).hostname)
}

/** The state of the emulator is nobody's source. What stands there already is left as it is. */
async function keepOutOfGit(folder: string): Promise<void> {
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined)
}
