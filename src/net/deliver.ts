/** Sends a request to an address that is a secret: tried again where that makes sense, and no error says where it went. */
import type { Clock } from '../clock.ts'
import { optional } from '../optional.ts'
import { NetworkProblem } from './problem.ts'
import type { Transport, WebAnswer, WebRequest } from './transport.ts'

export interface DeliverOptions {
  readonly transport: Transport
  readonly clock: Clock
  /** Given up when it is aborted. */
  readonly signal?: AbortSignal
}

const attempts = 3
const timeoutMs = 10_000
const longestWaitMs = 30_000

/** Resolves when the request was answered with success. Rejects with an `Error` whose message holds nothing of the address. */
export async function deliver(
  request: Pick<WebRequest, 'method' | 'body'> & { readonly url: string },
  { transport, clock, signal }: DeliverOptions,
): Promise<void> {
  const { url, method, body } = request
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new Error('its address is no http or https URL')
  const headers = { 'user-agent': 'kiln', ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
  const given = optional({ body, signal })
  for (let attempt = 1; ; attempt++) {
    const answer = await transport({ method, url, headers, timeoutMs, ...given }).catch((error: unknown) => error)
    if (isAnswer(answer) && answer.status >= 200 && answer.status < 300) return
    const isWorthIt = isAnswer(answer)
      ? answer.status === 408 || answer.status === 429 || answer.status >= 500
      : !(answer instanceof NetworkProblem) || answer.isPassing
    if (!isWorthIt || attempt === attempts || signal?.aborted === true) throw new Error(reasonOf(answer))
    const after = isAnswer(answer) ? Number(answer.headers['retry-after'] ?? 0) * 1_000 : 0
    const wait = Math.max(1_000 * 2 ** attempt * (0.5 + clock.random()), after || 0)
    if (wait > longestWaitMs) throw new Error(reasonOf(answer))
    await clock.sleep(wait, signal).catch(() => undefined)
  }
}

function isAnswer(value: unknown): value is WebAnswer {
  return value !== null && typeof value === 'object' && 'status' in value
}

/** What the network says may name the address; its code does not. */
function reasonOf(answer: unknown): string {
  if (isAnswer(answer)) {
    const isElsewhere = answer.status >= 300 && answer.status < 400
    return `it answered with ${answer.status}${isElsewhere ? ', which is not followed' : ''}`
  }
  if (answer instanceof NetworkProblem) return answer.message
  const { code, message } = answer as NodeJS.ErrnoException
  if (typeof code === 'string' && /^[A-Z_0-9]{2,40}$/.test(code)) return `there was no answer (${code})`
  return /^no answer within \d+ s$/.test(message) ? message : 'there was no answer'
}
