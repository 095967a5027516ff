/**
 * The SDK, held to the bytes. Version 3.1046.0 drops members that it does not know, on the way out and on the way in, and update replaces
 * everything: what is sent is therefore serialised here, and what came is read here, before the SDK sees it. The SDK keeps what it is
 * good at: credentials, endpoints, signing, connections, names of errors.
 */
import { imagebuilder } from '../api/imagebuilder.ts'
import type { Operation } from '../api/api-model.ts'
import { isDeeperThan } from '../canonical.ts'
import type { JsonObject } from '../model.ts'
import { assertAllowed, type Access } from './access.ts'
import { readWhole, type BodyLimits } from './body.ts'
import { cutOff, notSent, ServiceError, unreadable, type AnswerFacts } from './failure.ts'

/** What a call brings along and leaves behind, filled in on the way. */
export interface Exchange {
  readonly abortSignal?: AbortSignal
  /** What a good answer may hold, by the API model. Without any it may have no body at all, as those to TagResource and UntagResource. */
  readonly members?: readonly string[]
  wasSent?: boolean
  status?: number
  requestId?: string
  retryAfter?: number
  body?: JsonObject
}

interface OutgoingRequest {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  body?: unknown
}
interface IncomingResponse {
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

/**
 * The exchanges of the calls under way, by what stands for a call: its input, and at the last step its request. The SDK keeps its middleware
 * from call to call, so that nothing else tells them apart. (AsyncLocalStorage would, and makes every promise of the process dearer.)
 */
const exchanges = new WeakMap<object, Exchange>()

/** Says that what a call leaves behind goes into `exchange`. `call` is an object that no other call has. */
export function noteExchange(call: object, exchange: Exchange): void {
  exchanges.set(call, exchange)
}

function exchangeOf(call: object): Exchange {
  const exchange = exchanges.get(call)
  if (exchange === undefined) throw new Error('a call of the SDK without an exchange')
  return exchange
}

/** Hands the exchange of an input on to the request that was made of it and signed, which is all that the network is given. */
export function handExchangeOn(next: (args: never) => Promise<unknown>) {
  return (args: { input: object; request: object }): Promise<unknown> => {
    noteExchange(args.request, exchangeOf(args.input))
    return next(args as never)
  }
}

/**
 * Puts the bytes of `serialiseBody` in place of those that the SDK serialised, before their length is taken and they are signed, and
 * sets `headers`.
 */
export function replaceBody(headers: Readonly<Record<string, string>>) {
  return (next: (args: never) => Promise<unknown>, { commandName }: { commandName: string }) => {
    const operation = imagebuilder.operations[commandName.replace(/Command$/, '')]
    return async (args: { input: JsonObject; request: OutgoingRequest }): Promise<unknown> => {
      const body = operation === undefined ? undefined : serialiseBody(operation, args.input)
      if (body !== undefined) args.request.body = body
      Object.assign(args.request.headers, headers)
      return next(args as never)
    }
  }
}

/**
 * Wraps the last step before the network: refuses what `access` does not allow, and reads the answer whole. Of a good answer the SDK
 * gets an empty object, because nobody reads what it would make of it.
 */
export function holdToBytes(inner: RequestHandler, access: Access, limits?: BodyLimits): RequestHandler {
  return {
    async handle(request) {
      assertAllowed(access, request)
      const exchange = exchangeOf(request)
      const { abortSignal } = exchange
      if (abortSignal?.aborted) throw new ServiceError(notSent)
      exchange.wasSent = true
      const { response } = await inner.handle(request, abortSignal === undefined ? {} : { abortSignal })
      noteFacts(exchange, response)
      const bytes = await readWhole(response.body, limits)
      if (response.statusCode >= 300) {
        assertNotCutOff(bytes, exchange)
        return { response: Object.assign(response, { body: bytes }) }
      }
      exchange.body = parseAnswer(bytes, exchange)
      return { response: Object.assign(response, { body: emptyObject }) }
    },
    destroy: () => inner.destroy?.(),
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

const emptyObject = new TextEncoder().encode('{}')

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
