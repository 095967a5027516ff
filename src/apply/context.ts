/** What every step of an apply works with. */
import type { Policy } from '../project.ts'
import type { Outcome, Write, Failure } from '../outcome.ts'
import type { Clock } from '../clock.ts'
import type { Answer, ImageBuilder } from '../aws/client.ts'
import { notSent, ServiceError } from '../aws/failure.ts'
import type { ResolvedTarget } from '../model.ts'
import { optional } from '../optional.ts'
import type { PlanOptions } from '../plan/decide.ts'

export interface ApplyContext {
  readonly service: ImageBuilder
  readonly target: ResolvedTarget
  readonly policy: Policy
  readonly options: PlanOptions
  readonly clock: Clock
  /**
   * How long, in milliseconds, an update takes what was read whole for what is there. After that, and where it is absent, it is read again
   * right before the write.
   */
  readonly trust?: number | undefined
  /** Aborted when the run must start nothing new. What is in flight is finished. */
  readonly stopping: AbortSignal
  /** Aborted when what is in flight is to be given up. */
  readonly deadline: AbortSignal
}

/** Returns the context of one change, whose waits, those between retries too, are kept by a clock of its own. */
export function keepingTime(context: ApplyContext, clock: Clock): ApplyContext {
  const { service } = context
  return {
    ...context,
    clock,
    service: { ...service, call: (operation, input, options) => service.call(operation, input, { ...options, clock }) },
  }
}

/** Thrown in place of a write that would begin after the run was told to stop. */
export class StoppedError extends Error {
  constructor() {
    super('the run was stopped')
    this.name = 'StoppedError'
  }
}

/** The writes of one change, in the order in which they were answered. */
export class Journal {
  readonly #context: ApplyContext
  readonly #writes: Write[] = []
  #last: 'answered' | 'lost' | undefined
  #refusal: unknown

  constructor(context: ApplyContext) {
    this.#context = context
  }

  /** Sends a write and notes it. A write that may have run although its answer was lost is noted too. */
  async send(operation: string, input: Parameters<ImageBuilder['call']>[1]): Promise<Answer> {
    const { service, stopping, deadline } = this.#context
    if (stopping.aborted) throw new StoppedError()
    try {
      const answer = await service.call(operation, input, { signal: deadline, leaving: stopping })
      this.#note(operation, 'answered', answer.requestId)
      return answer
    } catch (error) {
      this.#refusal = error
      if (error instanceof ServiceError && error.mayHaveRun) this.#note(operation, 'lost', error.requestId)
      else if (error instanceof ServiceError && error.code === notSent.code) throw new StoppedError()
      throw error
    }
  }

  #note(operation: string, last: 'answered' | 'lost', requestId: string | undefined): void {
    this.#last = last
    const at = new Date(this.#context.clock.now()).toISOString()
    this.#writes.push({ operation, ...optional({ requestId }), at })
  }

  /** Says that an error is what the last write came to, though it was answered: the answer itself is what is wrong. */
  blame(error: unknown): void {
    this.#refusal = error
  }

  /** Returns what is known of the last write where `error` is not its own but that of a read after it; undefined if nothing was written. */
  lastBefore(error: unknown): 'answered' | 'lost' | undefined {
    return error === this.#refusal ? undefined : this.#last
  }

  /** Reports whether anything was written. */
  get hasWritten(): boolean {
    return this.#writes.length > 0
  }

  /** Returns the outcome of the change with everything that was written. */
  end(id: string, status: Outcome['status'], error?: Failure): Outcome {
    return { id, status, ...optional({ error }), writes: this.#writes }
  }
}
