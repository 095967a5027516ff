/** The way to the accounts of a command, for as long as it takes: the backend, and a session for each target that asks for one. */
import { createSessions, type Sessions } from '../aws/session.ts'
import type { Machine } from '../machine.ts'
import type { Diagnostic } from '../model.ts'
import { connectBackend, type Backend, type Work } from './backend.ts'
import type { RunOptions } from './options.ts'
import type { Attendant } from './run-request.ts'

/** Connects, and closes everything when `use` has ended, however it ends. Resolves to what it came to, or to why there is no backend. */
export async function withSessions<T extends object>(
  machine: Machine,
  work: Work,
  options: RunOptions,
  { counter, stop }: Pick<Attendant, 'counter' | 'stop'>,
  use: (sessions: Sessions, backend: Backend) => Promise<T>,
): Promise<T | { readonly failure: Diagnostic }> {
  const backend = await connectBackend(machine, work, options)
  if ('failure' in backend) return backend
  const sessions = createSessions(backend.ambient, {
    parallelism: options.parallelism,
    clock: machine.clock,
    observer: counter,
    signal: stop.stopping,
  })
  try {
    return await use(sessions, backend)
  } finally {
    sessions.close()
    await backend.close()
  }
}
