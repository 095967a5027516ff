import type { LockHolder } from './file-lock.ts'

/** The state file cannot be used. The message names the file, the reason and what to do. */
export class EmulatorStateError extends Error {
  override readonly name = 'EmulatorStateError'
  readonly file: string

  constructor(file: string, reason: string, advice: string) {
    super(`The emulator's state file ${file} cannot be used: ${reason}. ${advice}`)
    this.file = file
  }
}

/** Another process has the lock and does not give it back. */
export function lockedError(file: string, lock: string, holder: LockHolder): EmulatorStateError {
  const how = holder.exclusive ? 'is held for good' : 'is held'
  return new EmulatorStateError(
    file,
    `${lock} ${how} by process ${holder.pid}, an emulator at ${holder.url}`,
    'Use that address as endpoint, stop that process, or use another file.',
  )
}
