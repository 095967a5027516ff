/** One account and region of EC2 Image Builder, as operations on plain JSON. */
import type { ImagebuilderClient, ImagebuilderClientConfig } from '@aws-sdk/client-imagebuilder'
import { unlessAborted } from '../abort.ts'
import type { Operation } from '../api/api-model.ts'
import { imagebuilder } from '../api/imagebuilder.ts'
import { awaitedThings } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import type { JsonObject } from '../model.ts'
import type { Access } from './access.ts'
import type { Clock } from '../clock.ts'
import { optional } from '../optional.ts'
import type { Connections } from './connection.ts'
import { ServiceError, toServiceError } from './failure.ts'
import type { Limiter } from './limiter.ts'
import { createPageSize, type PageSize } from './page-size.ts'
import { withRetry } from './retry.ts'
import type { Settings } from './settings.ts'
import { Sha256 } from './sha256.ts'
import { createTransmit } from './transmit.ts'
import { factsOf, holdToBytes, type Exchange, type RequestHandler } from './wire.ts'

/** A good answer: its body as the service sent it. */
export interface Answer {
  readonly body: JsonObject
  readonly requestId?: string
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  /** Aborted: a request that has not left yet is not sent any more. One that has left is finished, its retries included. */
  readonly leaving?: AbortSignal
  /** Scales how long retries go on; 1 is the default. */
  readonly patience?: number
  /** What the waits between retries are kept by, in place of the clock of the client. */
  readonly clock?: Clock
}

/** The service as the rest of the program sees it. Throws `ServiceError`, after the retries that make sense. */
export interface ImageBuilder {
  call(operation: string, input: JsonObject, options?: CallOptions): Promise<Answer>
  /** Of the lists of its target. */
  readonly pageSize?: PageSize
}

/** Told of every request: for the counts in the report and the log at debug level. */
export interface RequestObserver {
  /** A request is on its way; `onAnswer` follows, whatever becomes of it. */
  onStart?(operation: string): void
  /** `wasSent`, unless given, is true: false means that it never left this machine. */
  onAnswer(operation: string, requestId: string | undefined, status: number | undefined, wasSent?: boolean): void
  onRetry(operation: string, error: ServiceError, waitMs: number): void
  /** What the SDK has to say: it must not reach stderr by itself. */
  onWarning(text: string): void
}

/** What the SDK's clients are made of. */
export interface SdkOptions {
  readonly region: string
  readonly endpoint?: string
  readonly profile?: string
  readonly credentials?: NonNullable<ImagebuilderClientConfig['credentials']>
  /** Shared with other clients, and closed by whoever made them. */
  readonly connections: Connections
  /** Who asks, for CloudTrail. */
  readonly userAgent?: string
  /** What the shared configuration says, where it has been looked up already. */
  readonly settings?: Settings
}

/** Returns a logger for the SDK's clients that passes on warnings and keeps the rest to itself: it would hold requests and answers. */
export function warningLogger(
  observer: RequestObserver,
): Record<'trace' | 'debug' | 'info' | 'warn' | 'error', (...content: unknown[]) => void> {
  const nothing = (): void => undefined
  // Words are for people; an object is a request that failed, with its input: its error is on its way by itself.
  const warn = (...content: unknown[]): void => {
    const words = content.filter((one) => typeof one === 'string')
    if (words.length > 0) observer.onWarning(words.join(' '))
  }
  return { trace: nothing, debug: nothing, info: nothing, warn, error: warn }
}

export interface ClientOptions {
  /** Region, endpoint, credentials, profile. */
  readonly sdk: SdkOptions
  readonly access: Access
  readonly limiter: Limiter
  readonly clock: Clock
  readonly observer: RequestObserver
  /** Shared by all connections to a target; a new one where there is but one connection. */
  readonly pageSize?: PageSize
}

/** What ends a call from outside. `leaving` goes when a request of it has left. */
interface Signals extends Pick<Exchange, 'abortSignal'> {
  leaving?: AbortSignal
}

/** Returns what the answer to an operation may hold. */
function membersOf({ output }: Operation): readonly string[] {
  return Object.keys(imagebuilder.shapes[output]?.members ?? {})
}

/** Loads the part of the SDK that calls the service, which takes a tenth of a second. Commands that do not call AWS start without it. */
export async function loadImageBuilder(): Promise<typeof ImagebuilderClient> {
  const sdk = await import('@aws-sdk/client-imagebuilder')
  return sdk.ImagebuilderClient
}

/** Connects to the service. */
export async function connectImageBuilder(options: ClientOptions): Promise<ImageBuilder> {
  const { clock, limiter, observer, pageSize = createPageSize() } = options
  const SdkClient = await loadImageBuilder()
  const { region, endpoint, connections, userAgent = 'kiln', settings = {}, ...rest } = options.sdk
  const client = new SdkClient({
    ...settings,
    ...rest,
    region,
    ...optional({ endpoint }),
    requestHandler: await connections.of(rest.profile),
    logger: warningLogger(observer),
    sha256: Sha256,
  })
  const { requestHandler } = client.config as unknown as { readonly requestHandler: RequestHandler }
  const wire = holdToBytes(requestHandler, options.access, limiter.wire)
  const transmit = createTransmit(client, wire, endpoint, { 'user-agent': userAgent })

  const attempt = async (operation: string, input: JsonObject, signals: Signals): Promise<Answer> => {
    const model = imagebuilder.operations[operation]
    if (model === undefined) throw new Error(`there is no operation ${operation}`)
    const { abortSignal: signal } = signals
    const exchange: Exchange = { members: membersOf(model), ...signals }
    observer.onStart?.(operation)
    try {
      // What goes on before the network, such as a process that is asked for credentials, knows nothing of the signal.
      const sent = transmit(operation, model, input, exchange)
      await (signal === undefined ? sent : unlessAborted(signal, sent))
    } catch (error) {
      throw toServiceError(error, factsOf(exchange))
    } finally {
      if (exchange.wasSent === true) delete signals.leaving
      observer.onAnswer(operation, exchange.requestId, exchange.status, exchange.wasSent ?? false)
    }
    const { body = {}, requestId } = exchange
    return requestId === undefined ? { body } : { body, requestId }
  }
  return {
    pageSize,
    async call(operation, input, { signal, leaving, patience, clock: waits = clock } = {}) {
      const signals: Signals = optional({ abortSignal: signal, leaving })
      let last: ServiceError | undefined
      try {
        return await withRetry(
          (isRepeated) => {
            const turn = { isRepeated, signal: signals.leaving ?? signal }
            return limiter.run(() => attempt(operation, input, signals), turn)
          },
          {
            clock: waits,
            signal,
            ...optional({ patience }),
            onRetry(error, waitMs) {
              last = error
              observer.onRetry(operation, error, waitMs)
            },
          },
        )
      } catch (error) {
        if (signal?.aborted !== true || !(error instanceof ServiceError)) throw error
        const what = fill(awaitedThings.imageBuilder, { operation, region: options.sdk.region })
        throw error.with({ awaited: { what, last } })
      }
    },
  }
}
