/** At most so many requests in flight, and no faster than the service takes them. */
import type { Clock } from '../clock.ts'
import { ServiceError } from './failure.ts'
import { createPace, type Pace } from './pace.ts'
import { createWindow, type Window } from './window.ts'

export interface Limiter {
  /** Runs `task` when its turn comes. A repeated request goes before those that have not been sent yet. */
  run<T>(task: () => Promise<T>, turn?: Turn): Promise<T>
  /** Where `run` lets in more tasks than there may be requests in flight: what each of them sends goes through here. */
  readonly wire?: Limiter
  /** Reports whether a task waits for one that runs to end. */
  isAwaited?(): boolean
}

/** A limiter that finds out how fast tasks may follow each other. */
export interface RateLimiter extends Limiter {
  /** Says that about so many more tasks are going to come. */
  expect(count: number): void
}

export interface Turn {
  readonly isRepeated?: boolean
  /** Aborted: the task need not wait for the pace any more, as it will fail at once. */
  readonly signal?: AbortSignal | undefined
}

interface Waiting {
  readonly start: (now: number) => void
  readonly signal: AbortSignal | undefined
}

/** Returns a limiter that lets `size` tasks run at once; the others wait in the order in which they came. */
export function createLimiter(size: number): Limiter {
  return new Gate(size)
}

/** Returns how many requests are made ready while `size` of them are in flight, so that one leaves as soon as an answer has come. */
export function madeAhead(size: number): number {
  return Math.floor(size / 4)
}

/**
 * Returns a limiter for everything that is sent to one account and Region: at most `size` requests in flight, at a pace that follows the
 * refusals of the service, and `ahead` more being made ready. A task that is rejected with a throttling `ServiceError` was refused; any other end of
 * it was not.
 */
export function createRateLimiter(size: number, clock: Clock, ahead = 0): RateLimiter {
  const pace = createPace()
  const window = createWindow()
  const now = steadyTime(clock)
  const gate = new Gate(size + ahead, { pace, window, now, sleep: (ms, signal) => clock.sleep(ms, signal) })
  return {
    ...(ahead > 0 ? { wire: createLimiter(size) } : {}),
    expect: (count) => window.expect(count),
    run: (task, turn) =>
      gate.run(async (sentAt) => {
        try {
          return await task()
        } catch (error) {
          const isRefused = error instanceof ServiceError && error.class === 'throttled'
          if (isRefused) pace.noteRefused(sentAt, now(), error.retryAfter)
          throw error
        }
      }, turn),
  }
}

/** Returns the time of a clock that may be set back while it is read: then it goes on from where it was. */
function steadyTime(clock: Clock): () => number {
  let [last, lead] = [-Infinity, 0]
  return () => {
    const now = clock.now() + lead
    if (now < last) lead += last - now
    last = Math.max(last, now)
    return last
  }
}

/** What a gate needs to keep a pace. */
interface Pacing {
  readonly pace: Pace
  readonly window: Window
  readonly now: () => number
  readonly sleep: Clock['sleep']
}

class Gate implements Limiter {
  readonly #size: number
  readonly #pacing: Pacing | undefined
  readonly #waiting = new Queue<Waiting>()
  readonly #repeated = new Queue<Waiting>()
  #running = 0
  #isResting = false

  constructor(size: number, pacing?: Pacing) {
    this.#size = size
    this.#pacing = pacing
  }

  async run<T>(task: (startedAt: number) => Promise<T>, { isRepeated = false, signal }: Turn = {}): Promise<T> {
    const startedAt = await new Promise<number>((start) => {
      const queue = isRepeated ? this.#repeated : this.#waiting
      queue.push({ start, signal })
      this.#letIn()
    })
    try {
      return await task(startedAt)
    } finally {
      this.#running -= 1
      this.#letIn()
    }
  }

  isAwaited(): boolean {
    return (this.#repeated.head ?? this.#waiting.head) !== undefined
  }

  #letIn(): void {
    while (this.#running < this.#most()) {
      const queue = this.#repeated.head === undefined ? this.#waiting : this.#repeated
      const next = queue.head
      if (next === undefined || this.#mustRest(next.signal)) return
      queue.shift()
      this.#running += 1
      const now = this.#pacing?.now() ?? 0
      this.#pacing?.pace.noteSent(now)
      this.#pacing?.window.noteSent()
      next.start(now)
    }
  }

  /** Returns how many may run at once: while the limit of the service is not known, it may be fewer. */
  #most(): number {
    if (this.#pacing === undefined || this.#pacing.pace.rate !== Infinity) return this.#size
    return this.#pacing.window.of(this.#size)
  }

  /** Reports whether the pace has the next one wait; then it is let in by itself when the time has come, or when it is called off. */
  #mustRest(signal: AbortSignal | undefined): boolean {
    if (this.#pacing === undefined || signal?.aborted) return false
    const { pace, now, sleep } = this.#pacing
    const wait = pace.waitFrom(now())
    if (wait <= 0) return false
    if (this.#isResting) return true
    this.#isResting = true
    const goOn = (): void => {
      this.#isResting = false
      this.#letIn()
    }
    sleep(wait, signal).then(goOn, goOn)
    return true
  }
}

/** First in, first out, at the same cost however long it is. */
class Queue<T> {
  #items: (T | undefined)[] = []
  #first = 0

  get head(): T | undefined {
    return this.#items[this.#first]
  }

  push(item: T): void {
    this.#items.push(item)
  }

  shift(): void {
    this.#items[this.#first] = undefined
    this.#first += 1
    if (this.#first < 1024 || this.#first * 2 < this.#items.length) return
    this.#items = this.#items.slice(this.#first)
    this.#first = 0
  }
}

/** Runs `task` on every item, `size` at once; resolves to the results in the order of the items. A task that throws stops nothing else. */
export async function mapLimited<T, R>(
  items: readonly T[],
  size: number,
  task: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const limiter = createLimiter(size)
  const settled = await Promise.allSettled(items.map((item, index) => limiter.run(() => task(item, index))))
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}
