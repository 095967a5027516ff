/** What keeps a request from its way out of this machine: the proxy, or the certificates. */
import type { Diagnostic } from '../model.ts'

/** Told by a diagnostic of its own, which holds no secret. The request was not sent. */
export class NetworkProblem extends Error {
  readonly diagnostic: Diagnostic
  /** It may be gone at the next try. */
  readonly isPassing: boolean

  constructor(diagnostic: Diagnostic, { isPassing = false } = {}) {
    super(diagnostic.message)
    this.name = 'NetworkProblem'
    this.diagnostic = diagnostic
    this.isPassing = isPassing
  }
}
