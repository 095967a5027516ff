/**
 * The SDK, held to the bytes. Version 3.1046.0 drops members that it does not know, on the way out and on the way in, and update replaces
 * everything: what is sent is therefore serialised here, and what came is read here. The SDK keeps what it is good at (`transmit.ts`).
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Operation } from '../api/api-model.ts'
import { isDeeperThan } from '../canonical.ts'
import type { Limiter } from './limiter.ts'
import type { JsonObject } from '../model.ts'
import { assertAllowed, type Access } from './access.ts'
import { readWhole, type BodyLimits } from './body.ts'
import { cutOff, notSent, ServiceError, unreadable, type AnswerFacts } from './failure.ts'

/** What a call brings along and leaves behind, filled in on the way. */
export interface Exchange {
  readonly abortSignal?: AbortSignal
  /** Aborted: what has not left yet stays here. */
  readonly leaving?: AbortSignal
  /** What a good answer may hold, by the API model. Without any it may have no body at all, as those to TagResource and UntagResource. */
  readonly members?: readonly string[]
  wasSent?: boolean
  status?: number
  requestId?: string
  retryAfter?: number
  body?: JsonObject
}

/** A request on its way out, as the SDK's request handler takes it. */
export interface OutgoingRequest {
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[]>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** An answer as the request handler gives it. */
export interface IncomingResponse {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  body?: unknown
}
/** The part of the SDK's request handler that is wrapped. */
export interface RequestHandler {
  handle(request: OutgoingRequest, options?: object): Promise<{ response: IncomingResponse }>
  destroy?(): void
}

/** Returns the bytes of an operation's body: every member of `input` but those that go into the path and the query. */
export function serialiseBody(operation: Operation, input: JsonObject): string | undefined {
  if (operation.method === 'GET' || operation.method === 'DELETE') return undefined
  const elsewhere = new Set([...Object.keys(operation.label), ...Object.keys(operation.query)])
  return JSON.stringify(Object.fromEntries(Object.entries(input).filter(([member]) => !elsewhere.has(member))))
}

/** The last step before the network. */
export interface Wire {
  /**
   * Sends a request and reads its answer whole; a good one goes into the exchange. Resolves to the answer, with the bytes of an error as its
   * body. Throws `ServiceError` for what may not leave and for what cannot be read.
   */
  send(request: OutgoingRequest, exchange: Exchange): Promise<IncomingResponse>
}

const atOnce: Limiter = { run: (task) => task() }

/** Returns a wire through the SDK's request handler that refuses what `access` does not allow; `limiter` says how much may be on it at once. */
export function holdToBytes(
  inner: RequestHandler,
  access: Access,
  limiter: Limiter = atOnce,
  limits?: BodyLimits,
): Wire {
  return {
    async send(request, exchange) {
      assertAllowed(access, request)
      const { abortSignal, leaving } = exchange
      const { response, bytes, isAwaited } = await limiter.run(async () => {
        if (abortSignal?.aborted || leaving?.aborted) throw new ServiceError(notSent)
        exchange.wasSent = true
        const { response } = await inner.handle(request, abortSignal === undefined ? {} : { abortSignal })
        noteFacts(exchange, response)
        const bytes = await readWhole(response.body, limits)
        return { response, bytes, isAwaited: limiter.isAwaited?.() }
      })
      // What takes its place on the wire is written at the end of this turn: the work on the answer comes after that.
      if (isAwaited === true) await nextTurn()
      if (response.statusCode < 300) exchange.body = parseAnswer(bytes, exchange)
      else assertNotCutOff(bytes, exchange)
      return Object.assign(response, { body: bytes })
    },
  }
}

/** Wraps the last step before the network so that the SDK gets bodies that have been read, and no more. */
export function readWholeAnswers(inner: RequestHandler): RequestHandler {
  return {
    async handle(request, options) {
      const { response } = await inner.handle(request, options)
      return { response: Object.assign(response, { body: await readWhole(response.body) }) }
    },
    destroy: () => inner.destroy?.(),
  }
}

/** Returns what is known of an answer. */
export function factsOf(exchange: Exchange): AnswerFacts {
  return { ...exchange, wasSent: exchange.wasSent ?? false }
}

function noteFacts(exchange: Exchange, { statusCode, headers }: IncomingResponse): void {
  exchange.status = statusCode
  const requestId = headers['x-amzn-requestid'] ?? headers['x-amz-request-id']
  if (requestId !== undefined) exchange.requestId = requestId
  const seconds = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(seconds)) exchange.retryAfter = seconds * 1000
}

/** Levels that an answer may be nested. No shape of the service has a quarter of that. */
const maxLevels = 64

/** Returns a good answer. One without any member that it may have, or with no body at all, is of something on the way, not of the service. */
function parseAnswer(bytes: Buffer, { status, requestId, members = [] }: Exchange): JsonObject {
  if (bytes.length === 0 && members.length === 0) return {}
  const value = parse(bytes)
  const isAnswer = value !== null && typeof value === 'object' && !Array.isArray(value)
  const isKnown = isAnswer && (members.length === 0 || members.some((member) => Object.hasOwn(value, member)))
  if (isKnown && !isDeeperThan(maxLevels, value)) return value as JsonObject
  const message = isAnswer
    ? `the answer has nothing that EC2 Image Builder answers with (HTTP status ${status})`
    : `the answer is not readable JSON (HTTP status ${status})`
  throw new ServiceError({ ...unreadable, message, status, requestId })
}

/** Returns undefined for what is not JSON. */
function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

/** An error of which only the beginning has come says nothing: it is asked for again. The page of a proxy is whole, and no beginning of JSON. */
function assertNotCutOff(bytes: Buffer, { status, requestId, retryAfter }: Exchange): void {
  if (bytes.toString('utf8', 0, 1) !== '{' || parse(bytes) !== undefined) return
  throw cutOff({ status, requestId, retryAfter })
}
