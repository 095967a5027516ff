import type { StopSignal } from '../report/stop-signal.ts'

/** How a run is told to end: by a signal, or by its time limit. */
export interface Stop {
  /** Aborted when the run is to begin nothing new. */
  readonly stopping: AbortSignal
  /** Aborted some seconds later: what is still in flight then is given up. */
  readonly deadline: AbortSignal
  /** The signal that came, if one came. */
  signal(): StopSignal | undefined
  /** Takes a signal that arrived in another way: Ctrl-C at a terminal that is read. */
  receive(signal: StopSignal): void
  /** Waits for `work`, but no longer than the run may last: what does not even give up by the deadline is left behind, and rejects. */
  waitFor<T>(work: Promise<T>): Promise<T>
  /** Reports whether it was `waitFor` that gave up. */
  isOver(error: unknown): boolean
  /** Takes the handlers away. */
  release(): void
}
