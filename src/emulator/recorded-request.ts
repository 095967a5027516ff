import type { IncomingHttpHeaders } from 'node:http'

/** One request as it came in. */
export interface RecordedRequest {
  /** Name of the operation; `Unknown` when there is none. */
  readonly operation: string
  readonly method: string
  /** Path and query as sent. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** The JSON body; undefined when there is none or it is not JSON. */
  readonly body: unknown
  readonly rawBody: string
  /** HTTP status of the answer; 0 while there is none, and for good when the socket was destroyed. */
  readonly status: number
  readonly account: string
  readonly region: string
}

/** How many requests are kept at least; a long-running emulator forgets older ones. */
const kept = 50_000

/** The requests so far, in the order of arrival. */
export class RequestLog {
  readonly requests: RecordedRequest[] = []

  add(request: RecordedRequest): void {
    if (this.requests.length >= 2 * kept) this.requests.splice(0, kept)
    this.requests.push(request)
  }

  clear(): void {
    this.requests.length = 0
  }
}
