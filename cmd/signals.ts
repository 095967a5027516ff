/** SIGINT, SIGTERM and the time limit of a run: the first asks it to end, a second signal ends it at once. */

export interface Stop {
  /** Aborted when the run is to begin nothing new. */
  readonly stopping: AbortSignal
  /** The signal that came, if one came. */
  signal(): 'SIGINT' | 'SIGTERM' | undefined
  /** Takes the handlers away. */
  release(): void
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const

/** Listens for signals and, if given, the end of `timeoutMs`. */
export function handleSignals(timeoutMs: number | undefined): Stop {
  const controller = new AbortController()
  let received: 'SIGINT' | 'SIGTERM' | undefined
  const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
    if (received !== undefined) process.exit(codes[signal])
    received = signal
    controller.abort(new Error(`stopped by ${signal}`))
  }
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => controller.abort(new Error('the time limit is over')), timeoutMs)
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    stopping: controller.signal,
    signal: () => received,
    release() {
      clearTimeout(timer)
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
