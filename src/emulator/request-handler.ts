import { setTimeout as wait } from 'node:timers/promises'
import { imagebuilder } from '../api/imagebuilder.ts'
import { jsonAnswer, newRequestId, type Answer } from './answer.ts'
import type { Call, CommitEffects } from './call.ts'
import { readExchange, type Exchange, type RawRequest } from './exchange.ts'
import type { Effect, FaultList, RequestHook } from './faults.ts'
import { execute } from './image-builder.ts'
import type { RateLimiter } from './rate-limit.ts'
import type { RecordedRequest, RequestLog } from './recorded-request.ts'
import { faultAnswer, refusalAnswer } from './refusal.ts'
import { ServiceError } from './core/service-error.ts'
import { EmulatorStateError } from './state-error.ts'
import type { StateStore } from './state-store.ts'
import { answerSts } from './sts.ts'
import type { Switches } from './core/switches.ts'

/** What a running emulator consists of. */
export interface EmulatorCore {
  readonly store: StateStore
  readonly faults: FaultList
  readonly limiter: RateLimiter
  readonly log: RequestLog
  readonly now: () => Date
  /** How long after its request every answer leaves. */
  latencyMs: number
  /** Aborted when the emulator closes. */
  readonly closing: AbortSignal
  switches: Switches
}

/** How an exchange ends on the wire: an answer, a part of one, a destroyed socket, or nothing at all. */
export type Ending =
  | { readonly type: 'answer' | 'truncated'; readonly answer: Answer }
  | { readonly type: 'reset' }
  | { readonly type: 'hang' }

/** Takes a request through recording, faults, rate limit and service. */
export async function handleRequest(core: EmulatorCore, request: RawRequest): Promise<Ending> {
  const answerAt = performance.now() + core.latencyMs
  const exchange = readExchange(request, core.switches, core.now())
  const record = recordOf(request, exchange)
  core.log.add(record)
  const { operation, slug, isWrite: write, caller } = exchange
  const { account, region } = caller
  const effects = core.faults.take({ operation, slug, write, account, region, now: core.now() })
  const ending =
    (await endingBefore(core, exchange, effects, record)) ?? (await commit(core, exchange, effects, record))
  await untilTime(answerAt, core.closing)
  if (!('answer' in ending)) return ending
  record.status = ending.answer.status
  return { ...ending, answer: dated(ending.answer, core.now()) }
}

/**
 * Waits for a time of `performance.now`: what the work on a request took is a part of its latency, as it is elsewhere. A timer goes off in the
 * millisecond after the one that it is set to.
 */
async function untilTime(time: number, signal: AbortSignal): Promise<void> {
  const left = Math.floor(time - performance.now())
  if (left > 0) await wait(left, undefined, { signal })
}

/** Clients correct their clocks by the date of an answer. */
function dated(answer: Answer, now: Date): Answer {
  return { ...answer, headers: { ...answer.headers, date: now.toUTCString() } }
}

type OpenRecord = { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] }

function recordOf(request: RawRequest, exchange: Exchange): OpenRecord {
  const { method, url, headers, rawBody } = request
  const { account, region } = exchange.caller
  const path = url.pathname + url.search
  return {
    operation: exchange.operation,
    method,
    path,
    headers,
    body: parsed(rawBody),
    rawBody,
    status: 0,
    account,
    region,
  }
}

function parsed(rawBody: string): unknown {
  try {
    return JSON.parse(rawBody)
  } catch {
    return undefined
  }
}

async function endingBefore(
  core: EmulatorCore,
  exchange: Exchange,
  effects: readonly Effect[],
  record: RecordedRequest,
) {
  for (const effect of effects) {
    if (effect.type === 'call') await effect.before?.(record)
    if (effect.type === 'slow') await wait(effect.ms, undefined, { signal: core.closing })
    if (effect.type === 'hang') return { type: 'hang' } as const
    if (effect.type === 'resetBefore') return { type: 'reset' } as const
    if (effect.type === 'error500After') continue
    const answer = faultAnswer(effect, exchange, core.switches)
    if (answer !== undefined) return { type: 'answer', answer } as const
  }
  return undefined
}

/** Carries the request out, then lets the faults that come after the commit spoil the answer. */
async function commit(
  core: EmulatorCore,
  exchange: Exchange,
  effects: readonly Effect[],
  record: RecordedRequest,
): Promise<Ending> {
  const answer = await serve(core, exchange, effects)
  const hooks = effects.flatMap((effect): RequestHook[] =>
    effect.type === 'call' && effect.after !== undefined ? [effect.after] : [],
  )
  for (const hook of hooks) await hook({ ...record, status: answer.status })
  for (const effect of effects) {
    if (effect.type === 'resetAfter') return { type: 'reset' }
    if (effect.type === 'truncateAfter') return { type: 'truncated', answer }
    if (effect.type === 'nonJsonAfter')
      return { type: 'answer', answer: { ...answer, status: 200, body: 'OK, but not JSON' } }
    const spoilt = effect.type === 'error500After' ? faultAnswer(effect, exchange, core.switches) : undefined
    if (spoilt !== undefined) return { type: 'answer', answer: spoilt }
  }
  return { type: 'answer', answer }
}

async function serve(core: EmulatorCore, exchange: Exchange, effects: readonly Effect[]): Promise<Answer> {
  try {
    if (exchange.refusal !== undefined) throw exchange.refusal
    refuseDisabledRegion(exchange, core.switches)
    if (exchange.service === 'sts') return answerSts(exchange, core.switches, core.now())
    const { account, region } = exchange.caller
    core.limiter.take(`${account}/${region}`, core.switches.rateLimit, core.now())
    return await answerImageBuilder(core, exchange, effects)
  } catch (error) {
    if (error instanceof ServiceError) return refusalAnswer(exchange, error, core.switches)
    const message = error instanceof Error ? error.message : String(error)
    const refusal =
      error instanceof EmulatorStateError
        ? new ServiceError('ServiceUnavailableException', 503, message)
        : new ServiceError('ServiceException', 500, message)
    return refusalAnswer(exchange, refusal, core.switches)
  }
}

/** Credentials are not known where the account has not enabled the Region; each service says so in its own words. */
function refuseDisabledRegion({ service, caller, operation }: Exchange, { disabledRegions }: Switches): void {
  if (!disabledRegions.includes(caller.region)) return
  if (operation === 'AssumeRole') {
    const message = 'STS is not activated in this region for account:' + caller.account + '.'
    throw new ServiceError('RegionDisabledException', 403, message)
  }
  const name = service === 'sts' ? 'InvalidClientTokenId' : 'UnrecognizedClientException'
  throw new ServiceError(name, 403, 'The security token included in the request is invalid.')
}

async function answerImageBuilder(core: EmulatorCore, exchange: Exchange, effects: readonly Effect[]): Promise<Answer> {
  const { route, input, caller, operation } = exchange
  if (route === undefined) throw new Error('a request without a route must have been refused')
  const { model } = route
  const { switches } = core
  const call: Call = { operation, model, input, caller, switches, now: core.now(), effects: commitEffects(effects) }
  const body = exchange.isWrite
    ? await core.store.change((state) => execute(call, state))
    : execute(call, core.store.read())
  const requestId = newRequestId()
  const hasRequestId = Object.hasOwn(imagebuilder.shapes[model.output]?.members ?? {}, 'requestId')
  return jsonAnswer(200, { ...(hasRequestId ? { requestId } : {}), ...body }, { 'x-amzn-requestid': requestId })
}

function commitEffects(effects: readonly Effect[]): CommitEffects {
  const has = (type: Effect['type']) => effects.some((effect) => effect.type === type)
  return {
    isProfileMissing: (name) =>
      has('profileMissing') ||
      effects.some((effect) => effect.type === 'profileMissingAlways' && effect.profile === name),
    isTopicMissing: () => has('topicMissing'),
    isRoleMissing: () => has('roleMissing'),
    buildFailure: effects.find((effect) => effect.type === 'buildFails')?.failureContext,
    staleRead: has('staleRead'),
    unknownMembers: Object.assign(
      {},
      ...effects.map((effect) => (effect.type === 'unknownMembers' ? effect.members : {})),
    ) as CommitEffects['unknownMembers'],
  }
}
