/** Retries in one place: what is retried, for how long, and how the waits are spread. */
import type { Clock } from '../clock.ts'
import { ServiceError, type FailureClass } from './failure.ts'

/** Bounds of the retries of one class: longest single wait and time after which to give up, in milliseconds. */
interface Patience {
  readonly base: number
  readonly longestWait: number
  readonly giveUpAfter: number
}

/** What is retried. Everything else is an answer. */
const patience: Partial<Record<FailureClass, Patience>> = {
  // How fast requests follow each other is the limiter's to say: these waits only keep one request from being refused at every turn.
  throttled: { base: 50, longestWait: 20_000, giveUpAfter: 300_000 },
  transient: { base: 100, longestWait: 10_000, giveUpAfter: 30_000 },
  // The SDK takes the time from the answer and signs the next request with it.
  skewed: { base: 50, longestWait: 100, giveUpAfter: 1_000 },
  'in-use': { base: 500, longestWait: 10_000, giveUpAfter: 60_000 },
  // A new instance profile takes seconds to be seen everywhere; an hour of waiting has been reported where it was simply wrong.
  'profile-missing': { base: 1_000, longestWait: 8_000, giveUpAfter: 60_000 },
}

export interface RetryOptions {
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Scales how long to go on trying; 1 is the default. */
  readonly patience?: number
  readonly onRetry?: (error: ServiceError, waitMs: number) => void
}

/**
 * Runs `attempt` until it succeeds, fails for good or patience runs out, counted from the first failure; then throws the last error. Waits are drawn evenly from zero to a
 * bound that doubles (full jitter), and are never shorter than what the service asks for, up to that class's longest wait.
 */
export async function withRetry<T>(attempt: (isRepeated: boolean) => Promise<T>, options: RetryOptions): Promise<T> {
  const { clock, signal } = options
  let failedAt: number | undefined
  let mayHaveRun = false
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(tries > 0)
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      failedAt ??= clock.now()
      mayHaveRun ||= error.mayHaveRun
      const last = mayHaveRun && !error.mayHaveRun ? error.with({ mayHaveRun: true }) : error
      const bounds = patience[error.class]
      if (bounds === undefined || signal?.aborted) throw last
      const bound = Math.min(bounds.longestWait, bounds.base * 2 ** tries)
      const wait = Math.max(clock.random() * bound, Math.min(error.retryAfter ?? 0, bounds.longestWait))
      if (clock.now() + wait - failedAt > bounds.giveUpAfter * (options.patience ?? 1)) throw last
      options.onRetry?.(error, wait)
      const isStopped = await clock.sleep(wait, signal).then(
        () => false,
        () => true,
      )
      if (isStopped) throw last
    }
  }
}
