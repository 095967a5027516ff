/** A line of versions, played in memory: what a change sends and what it waits for, request by request. */
import { imagebuilder } from '../../src/api/imagebuilder.ts'
import { applyChange } from '../../src/apply/apply.ts'
import type { Answer, ImageBuilder } from '../../src/aws/client.ts'
import { readLive } from '../../src/aws/live.ts'
import { arnOf, parseArn } from '../../src/kinds/identity.ts'
import { kindOf, listRoleOf } from '../../src/kinds/registry.ts'
import { isMeant } from '../../src/kinds/version-forms.ts'
import { compareVersions } from '../../src/kinds/version-numbers.ts'
import type { Change, Desired, JsonObject, Live } from '../../src/model.ts'
import type { Outcome } from '../../src/outcome.ts'
import type { PlanOptions } from '../../src/plan/decide.ts'
import { decideLine } from '../../src/plan/decide-line.ts'
import { linesIn } from '../../src/plan/lines.ts'
import { policy, target } from './builders.ts'
import { virtualClock } from './kiln.ts'
import { failure } from './played-account.ts'

/** Runs around a request; what it throws is the answer. Gets how many of this operation there have been. */
type Hook = (times: number) => void

/** Returns a member of a request that is a text. */
const textOf = (value: JsonObject[string] | undefined): string => (typeof value === 'string' ? value : '')
const tagsOf = ({ tags = {} }: JsonObject): Record<string, string> => tags as Record<string, string>

export class PlayedLine implements ImageBuilder {
  /** As the service shows them, by ARN. */
  readonly versions = new Map<string, JsonObject>()
  /** Operations without the kind, of reads with what was asked for. */
  readonly requests: string[] = []
  /** Tokens of creates, in their order. */
  readonly tokens: string[] = []
  readonly clock = virtualClock()
  /** By operation without the kind. */
  before: Readonly<Record<string, Hook>> = {}
  after: Readonly<Record<string, Hook>> = {}
  readonly #kind: ReturnType<typeof kindOf>

  constructor(kind: string) {
    this.#kind = kindOf(kind)
  }

  /** Puts a version as somebody else would, and returns its ARN. */
  put(number: string, build: string | undefined, more: JsonObject = {}): string {
    const identity = { kind: this.#kind.kind, slug: 'golden', version: number }
    const arn = arnOf(identity, target, build)
    this.versions.set(arn, { arn, name: 'golden', version: number, ...more })
    return arn
  }

  /** Changes a version that is there. */
  edit(arn: string, more: JsonObject): void {
    this.versions.set(arn, { ...this.versions.get(arn), ...more })
  }

  async call(operation: string, input: JsonObject): Promise<Answer> {
    const name = operation.replace(this.#kind.kind, '')
    const { model } = this.#kind
    const asked = input[model.getArnParam]
    this.requests.push(
      typeof asked === 'string' && name === 'Get' ? `Get ${asked.split('/').slice(2).join('/')}` : name,
    )
    const times = this.requests.filter((request) => request.split(' ')[0] === name).length
    this.before[name]?.(times)
    const body = this.#carryOut(operation, name, input)
    this.after[name]?.(times)
    return { body, requestId: `${name}-${times}` }
  }

  #carryOut(operation: string, name: string, input: JsonObject): JsonObject {
    const { model } = this.#kind
    if (operation === model.operations[listRoleOf(this.#kind)]) {
      const member = imagebuilder.operations[operation]?.resultKey ?? model.listBodyMember
      return { [member]: [...this.versions.values()] }
    }
    if (name === 'Create') return { [model.createArnMember]: this.#create(input) }
    const arn = this.#find(textOf(input[model.getArnParam] ?? input['resourceArn']))
    const found = this.versions.get(arn ?? '')
    if (arn === undefined || found === undefined) throw failure('ResourceNotFoundException', 404)
    if (name === 'Get') return { [model.getBodyMember]: found }
    if (name === 'Delete') this.versions.delete(arn)
    if (name === 'TagResource') this.edit(arn, { tags: { ...tagsOf(found), ...(input['tags'] as object) } })
    return {}
  }

  #create({ clientToken, semanticVersion, ...fields }: JsonObject): string {
    this.tokens.push(textOf(clientToken))
    const number = textOf(semanticVersion)
    const there = [...this.versions.keys()].filter((arn) => parseArn(arn)?.identity.version === number)
    if (this.#kind.refusesSecond && there.length > 0) throw failure('ResourceAlreadyExistsException', 400)
    const build = this.#kind.versions?.hasBuilds === true ? String(there.length + 1) : undefined
    return this.put(number, build, fields)
  }

  /** Of what an ARN leaves open, the newest one is meant. */
  #find(named: string): string | undefined {
    const wanted = parseArn(named)
    const at = (arn: string) => ({ number: parseArn(arn)?.identity.version ?? '', build: parseArn(arn)?.build ?? '0' })
    return [...this.versions.keys()]
      .filter((arn) => {
        const one = parseArn(arn)
        return wanted !== undefined && one !== undefined && isMeant(wanted, one)
      })
      .toSorted((a, b) => compareVersions(at(b), at(a)))[0]
  }

  /** Reads all versions, without a trace. */
  async read(): Promise<readonly Live[]> {
    const found = await Promise.all([...this.versions.keys()].map((arn) => readLive(this, target, this.#kind, arn)))
    this.requests.length = 0
    return found.filter((live) => live !== undefined)
  }

  /** Plans what is declared. */
  async plan(one: Desired, options: Partial<PlanOptions> = {}): Promise<Change> {
    const versions = [...linesIn(await this.read()).values()].flat()
    const all = { createOnly: false, adopt: false, prune: false, ...options }
    return decideLine(one, versions, { target, policy, options: all, isNamed: () => false })
  }

  /** Carries out a change. */
  apply(change: Change): Promise<Outcome> {
    const context = {
      service: this,
      target,
      policy,
      options: { createOnly: false, adopt: false, prune: false },
      clock: this.clock,
      stopping: new AbortController().signal,
      deadline: new AbortController().signal,
    }
    return applyChange(context, change, new AbortController())
  }

  /** Returns the tags of a version. */
  tagsAt(arn: string): Readonly<Record<string, string>> {
    return tagsOf(this.versions.get(arn) ?? {})
  }
}
