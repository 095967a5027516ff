/** What becomes of changes when a plan is applied, or tried out. */

/** A classified service error on one change. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly requestId?: string
}

/** What the service said to a create that was only tried out. */
export interface Validation {
  readonly status: 'validated' | 'refused' | 'not-validated'
  readonly error?: Failure
}

/** A write that was sent. `at` is an ISO time of the local clock. */
export interface Write {
  readonly operation: string
  readonly requestId?: string
  readonly at: string
}

/** What became of one change. Every change of an applied plan has exactly one. */
export interface Outcome {
  readonly id: string
  readonly status: 'done' | 'failed' | 'blocked' | 'not-run' | 'unchanged'
  /** Of what could not be deleted, or not all of it, because something uses it: that is no failure. `error` says what stays. */
  readonly reason?: 'in-use'
  readonly error?: Failure
  readonly writes: readonly Write[]
}
