import { setMaxListeners } from 'node:events'
import { accountState, type AccountState } from './account-state.ts'
import { answerControl, controlPrefix } from './control.ts'
import type { RawRequest } from './exchange.ts'
import { FaultList, type Fault } from './faults.ts'
import { listen, stop, urlOf } from './http-server.ts'
import { RateLimiter } from './rate-limit.ts'
import { RequestLog, type RecordedRequest } from './recorded-request.ts'
import { handleRequest, type EmulatorCore, type Ending } from './request-handler.ts'
import { StateStore } from './state-store.ts'
import { defaultSwitches, type Switches } from './core/switches.ts'

export type { AccountState } from './account-state.ts'
export type { Fault, FaultEffect } from './faults.ts'
export type { EmulatedKind } from './kinds/registry.ts'
export type { RecordedRequest } from './recorded-request.ts'
export { EmulatorStateError } from './state-error.ts'
export type { LiveResource } from './core/state.ts'
export type { Switches } from './core/switches.ts'

export interface EmulatorOptions {
  /** Default 0, a free port. It is always 127.0.0.1. */
  readonly port?: number
  /** Absent: the state is in memory only. */
  readonly stateFile?: string
  readonly switches?: Partial<Switches>
  /** The clock; default the real one. */
  readonly now?: () => Date
  /** How long after its request every answer leaves, at the earliest; default 0. */
  readonly latencyMs?: number
  /** Hold the lock of the state file for the whole life; default false, a lock per change. */
  readonly exclusive?: boolean
  /** How long a change waits for a lock that another live process holds; default 5000. */
  readonly lockWaitMs?: number
}

/** A running emulator of EC2 Image Builder and of what Kiln needs of STS. */
export interface Emulator {
  readonly url: string
  /** Every request to the emulated services, in the order of arrival. */
  readonly requests: readonly RecordedRequest[]
  clearRequests(): void
  addFault(fault: Fault): void
  clearFaults(): void
  setSwitches(switches: Partial<Switches>): void
  /** Lets every answer to a request from now on leave so long after it. */
  setLatency(ms: number): void
  /** The live resources of an account and Region, for tests to seed, inspect and edit. */
  account(account: string, region: string): AccountState
  /** Drops all connections and gives back the port and the lock. */
  close(): Promise<void>
}

/**
 * Starts an emulator. Rejects with EmulatorStateError for a state file that is bad or held by another emulator, and with the
 * system's error for a port that cannot be had.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  let open: (handle: (request: RawRequest) => Promise<Ending>) => void = () => undefined
  const opened = new Promise<(request: RawRequest) => Promise<Ending>>((resolve) => {
    open = resolve
  })
  const server = await listen(options.port ?? 0, opened)
  const closing = new AbortController()
  // Every answer that is held back listens to it.
  setMaxListeners(0, closing.signal)
  const url = urlOf(server)
  const store = await StateStore.open({
    ...(options.stateFile === undefined ? {} : { file: options.stateFile }),
    url,
    exclusive: options.exclusive ?? false,
    lockWaitMs: options.lockWaitMs ?? 5000,
  }).catch(async (error: unknown) => {
    await stop(server)
    throw error
  })
  const core: EmulatorCore = {
    store,
    faults: new FaultList(),
    limiter: new RateLimiter(),
    log: new RequestLog(),
    now: options.now ?? (() => new Date()),
    latencyMs: options.latencyMs ?? 0,
    closing: closing.signal,
    switches: { ...defaultSwitches, ...options.switches },
  }
  open((request) => route(core, request))
  return {
    url,
    requests: core.log.requests,
    clearRequests: () => core.log.clear(),
    addFault: (fault) => core.faults.add(fault),
    clearFaults: () => core.faults.clear(),
    setSwitches(switches) {
      core.switches = { ...core.switches, ...switches }
    },
    setLatency(ms) {
      core.latencyMs = ms
    },
    account: (account, region) =>
      accountState(store, { account, region }, { switches: () => core.switches, now: core.now }),
    async close() {
      closing.abort()
      await stop(server)
      await store.close()
    },
  }
}

async function route(core: EmulatorCore, request: RawRequest): Promise<Ending> {
  if (!request.url.pathname.startsWith(controlPrefix)) return handleRequest(core, request)
  return { type: 'answer', answer: answerControl(core, request) }
}
