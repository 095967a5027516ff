import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { FileLock } from './file-lock.ts'
import { lockedError } from './state-error.ts'
import { StateFile } from './state-file.ts'
import { EmulatorState } from './core/state.ts'

export interface StoreOptions {
  /** Absent: the state is in memory only. */
  readonly file?: string
  /** Address of this emulator, for those who find its lock. */
  readonly url: string
  readonly exclusive: boolean
  /** How long to wait for a lock that a live process holds. */
  readonly lockWaitMs: number
}

type Change<T> = (state: EmulatorState) => T

interface Waiting {
  readonly run: Change<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * The state, read and changed one whole step at a time. With a file, a change takes the lock, reads the file again if another
 * process wrote it, changes, writes and gives the lock back without ever letting go of the event loop; changes that wait
 * at the same time share one lock and one write.
 */
export class StateStore {
  private readonly file: StateFile | undefined
  private readonly lock: FileLock | undefined
  private readonly options: StoreOptions
  private state: EmulatorState | undefined
  private fingerprint: string | undefined
  private waiting: Waiting[] = []
  private draining: Promise<void> | undefined

  private constructor(options: StoreOptions) {
    this.options = options
    if (options.file === undefined) return
    this.file = new StateFile(options.file)
    this.lock = new FileLock(`${options.file}.lock`, options.url, options.exclusive)
  }

  /** Opens the state; throws EmulatorStateError for a bad file, or one that another emulator holds for good. */
  static async open(options: StoreOptions): Promise<StateStore> {
    const store = new StateStore(options)
    const holder = store.lock?.liveHolder()
    if (store.lock !== undefined && holder?.exclusive === true) {
      throw lockedError(options.file ?? '', store.lock.path, holder)
    }
    if (options.exclusive) await store.withLock(() => undefined)
    try {
      store.read()
    } catch (error) {
      await store.close()
      throw error
    }
    return store
  }

  /** The state as it is now; never to be changed. */
  read(): EmulatorState {
    const fingerprint = this.file?.fingerprint()
    if (this.state === undefined || fingerprint !== this.fingerprint) {
      this.state = this.file?.read() ?? new EmulatorState()
      this.fingerprint = fingerprint
    }
    return this.state
  }

  /** Changes the state; resolves with what `run` gives, or rejects with what it throws, when the change is on disk. */
  change<T>(run: Change<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ run, resolve: resolve as (value: unknown) => void, reject })
      if (this.file === undefined) this.commit()
      else this.draining ??= this.drain()
    })
  }

  /** Changes the state at once, blocking while another process has the lock. For use inside the process. */
  changeNow<T>(run: Change<T>): T {
    const deadline = Date.now() + this.options.lockWaitMs
    while (this.needsLock()) {
      const holder = this.lock?.tryAcquire()
      if (holder === undefined) break
      if (Date.now() >= deadline) throw this.locked(holder)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
    let outcome: { value: T } | { error: unknown } = { error: undefined }
    const keep = (next: typeof outcome) => {
      outcome = next
    }
    this.waiting.push({ run, resolve: (value) => keep({ value: value as T }), reject: (error) => keep({ error }) })
    this.commit()
    const settled = outcome as { value: T } | { error: unknown }
    if ('error' in settled) throw settled.error
    return settled.value
  }

  /** Waits for changes under way and gives back a lock that was held for good. */
  async close(): Promise<void> {
    await this.draining
    if (this.options.exclusive) this.lock?.release()
  }

  private needsLock(): boolean {
    return this.lock !== undefined && !this.options.exclusive
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      await nextTurn()
      try {
        if (this.needsLock()) await this.withLock(() => this.commit())
        else this.commit()
      } catch (error) {
        for (const { reject } of this.waiting.splice(0)) reject(error)
      }
    }
    this.draining = undefined
  }

  /** Takes the lock and, in the same turn of the event loop, does `work`, which gives it back. */
  private async withLock(work: () => void): Promise<void> {
    const deadline = Date.now() + this.options.lockWaitMs
    for (;;) {
      const holder = this.lock?.tryAcquire()
      if (holder === undefined) return work()
      if (Date.now() >= deadline) throw this.locked(holder)
      await wait(5)
    }
  }

  /** Runs everything that waits, writes once, and only then answers. The lock is held; it is given back. */
  private commit(): void {
    const batch = this.waiting.splice(0)
    let answers: (() => void)[] = []
    try {
      const state = this.read()
      for (const { run, resolve, reject } of batch) {
        try {
          const value = run(state)
          answers.push(() => resolve(value))
        } catch (error) {
          answers.push(() => reject(error))
        }
      }
      if (state.touched) this.write(state)
    } catch (error) {
      if (this.file !== undefined) this.state = undefined
      answers = batch.map((waiting) => () => waiting.reject(error))
    } finally {
      if (this.needsLock()) this.lock?.release()
    }
    for (const answer of answers) answer()
  }

  private write(state: EmulatorState): void {
    state.touched = false
    state.revision += 1
    this.file?.write(state)
    this.fingerprint = this.file?.fingerprint()
  }

  private locked(holder: Parameters<typeof lockedError>[2]): Error {
    return lockedError(this.options.file ?? '', this.lock?.path ?? '', holder)
  }
}
