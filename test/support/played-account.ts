/** An account with one infrastructure configuration at most, played in memory: what a change sends and what it waits for, request by request. */
import { applyChange } from '../../src/apply/apply.ts'
import type { Answer, ImageBuilder } from '../../src/aws/client.ts'
import { ServiceError } from '../../src/aws/failure.ts'
import { readLive } from '../../src/aws/live.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { Change, Desired, JsonObject, Live } from '../../src/model.ts'
import type { Outcome } from '../../src/outcome.ts'
import { decideDeclared, type PlanOptions } from '../../src/plan/decide.ts'
import { diffOne } from '../../src/plan/diff.ts'
import { desired, live, policy, target } from './builders.ts'
import { virtualClock } from './kiln.ts'

const kind = kindOf('InfrastructureConfiguration')
const { arn } = live()

export interface Request {
  readonly operation: string
  readonly input: JsonObject
}

/** Runs before a request is carried out; what it throws is the answer. Gets how many of this operation there have been. */
type Hook = (times: number) => void

export class PlayedAccount implements ImageBuilder {
  /** As the service shows it; undefined if it is not there. */
  configuration: JsonObject | undefined
  readonly requests: Request[] = []
  readonly clock = virtualClock()
  readonly stop = new AbortController()
  readonly astray = new AbortController()
  /** By operation without the kind: Get, Create, Update, Delete, TagResource, UntagResource. After it: what happens when it is carried out. */
  before: Readonly<Record<string, Hook>> = {}
  after: Readonly<Record<string, Hook>> = {}
  readonly options: PlanOptions = { createOnly: false, adopt: false, prune: false, keepDrift: false }

  async call(operation: string, input: JsonObject): Promise<Answer> {
    const name = operation.replace(kind.kind, '')
    this.requests.push({ operation: name, input })
    const times = this.requests.filter((request) => request.operation === name).length
    this.before[name]?.(times)
    const body = this.#carryOut(name, input)
    this.after[name]?.(times)
    return { body, requestId: `${name}-${times}` }
  }

  #carryOut(name: string, input: JsonObject): JsonObject {
    if (name === 'Create' && this.configuration === undefined) {
      const { clientToken: _, ...rest } = input
      this.configuration = { arn, ...rest }
      return { infrastructureConfigurationArn: arn }
    }
    if (name === 'Create') throw failure('ResourceAlreadyExistsException', 400)
    if (this.configuration === undefined) throw failure('ResourceNotFoundException', 404)
    const { arn: _, name: called, tags = {}, ...fields } = this.configuration
    const own = tags as Record<string, string>
    if (name === 'Get') return { infrastructureConfiguration: this.configuration }
    if (name === 'Delete') this.configuration = undefined
    if (name === 'Update') {
      const { clientToken: __, infrastructureConfigurationArn: ___, ...rest } = input
      const dateUpdated = `update ${this.requests.length} of ${Object.keys(fields).length}`
      this.configuration = { arn, name: called ?? '', tags, ...rest, dateUpdated }
    }
    if (name === 'TagResource') this.edit({ tags: { ...own, ...(input['tags'] as object) } })
    if (name === 'UntagResource') {
      const gone = input['tagKeys'] as readonly string[]
      this.edit({ tags: Object.fromEntries(Object.entries(own).filter(([key]) => !gone.includes(key))) })
    }
    return {}
  }

  /** Changes what is there, as somebody else would. */
  edit(more: JsonObject): void {
    this.configuration = { arn, name: 'golden', ...this.configuration, ...more }
  }

  /** Reads what is there, without a trace. */
  async read(): Promise<Live | undefined> {
    const { requests } = this
    const found = await readLive(this, target, kind, arn)
    requests.length = 0
    return found
  }

  /** Plans what is declared. */
  async plan(one: Desired, options: Partial<PlanOptions> = {}): Promise<Change> {
    const found = await this.read()
    return decideDeclared({ ...diffOne(one, found, policy), desired: one }, target, policy, {
      ...this.options,
      ...options,
    })
  }

  /** Carries out a change. */
  apply(change: Change, options: Partial<PlanOptions> = {}): Promise<Outcome> {
    const context = {
      service: this,
      target,
      policy,
      options: { ...this.options, ...options },
      clock: this.clock,
      stopping: this.stop.signal,
      deadline: new AbortController().signal,
    }
    return applyChange(context, change, this.astray)
  }

  /** The tags that are there. */
  get tags(): Readonly<Record<string, string>> {
    return (this.configuration?.['tags'] ?? {}) as Record<string, string>
  }

  /** The operations that were asked for; of reads none. */
  get writes(): readonly string[] {
    return this.requests.map(({ operation }) => operation).filter((operation) => operation !== 'Get')
  }
}

export function failure(code: string, status: number, more: { mayHaveRun?: boolean } = {}): ServiceError {
  return new ServiceError({ code, status, message: `${code} says the service`, requestId: 'id', ...more })
}

/** Returns an account that holds what was applied with these fields. */
export async function applied(fields: JsonObject = {}, more: Partial<Desired> = {}): Promise<PlayedAccount> {
  const account = new PlayedAccount()
  const { status } = await account.apply(await account.plan(desired(fields, more)))
  if (status !== 'done') throw new Error(status)
  account.requests.length = 0
  return account
}
