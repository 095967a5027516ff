/** What an account will hold after an apply, and what in it refers to what: what is declared where it is carried out, elsewhere what is live. */
import { isPending } from '../action.ts'
import { addTo } from '../add-to.ts'
import { isIn, keyOf, lineOf, parseArn, type ParsedArn } from '../kinds/identity.ts'
import { keptFor } from '../kept.ts'
import { toRequest } from '../kinds/normalise.ts'
import { findReferences, linesOf } from '../kinds/references.ts'
import { kindOf } from '../kinds/registry.ts'
import { isMeant } from '../kinds/version-forms.ts'
import { isExactNumber } from '../kinds/version-numbers.ts'
import type { Change, Desired, JsonObject, Live, Observed, ResolvedTarget } from '../model.ts'
import type { Policy } from '../project.ts'
import { optional } from '../optional.ts'
import { updateRequest } from './request.ts'

/** One resource as it will be. */
export interface ResourceAfter {
  readonly kind: string
  readonly name: string
  readonly arn: string
  readonly fields: JsonObject
  readonly live?: Live
  readonly change?: Change
}

/** What is known of the account before, and what is to be done. */
interface Input {
  readonly target: ResolvedTarget
  readonly changes: readonly Change[]
  readonly observed: Pick<Observed, 'live'>
  readonly policy: Policy
}

/** A resource, and what its ARN says. */
interface Placed {
  readonly resource: ResourceAfter
  readonly parsed: ParsedArn
}

/** Where resources are found by what an ARN says. */
interface Places {
  /** By identity without the version: a document of a versioned kind is a line. */
  readonly lines: ReadonlyMap<string, readonly Placed[]>
  /** By identity with the version. */
  readonly versions: ReadonlyMap<string, readonly Placed[]>
}

export class AccountAfter {
  readonly resources: readonly ResourceAfter[]
  readonly #target: ResolvedTarget
  #placed: Places | undefined
  #builders: readonly ResourceAfter[] | undefined

  constructor({ target, changes, observed, policy }: Input) {
    const byArn = new Map(changes.map((change) => [change.arn, change]))
    const seen = new Set(observed.live.map(({ arn }) => arn))
    this.#target = target
    this.resources = [
      ...observed.live.map((live) => toResource(live, byArn.get(live.arn), policy)),
      ...changes.flatMap((change) => (seen.has(change.arn) ? [] : toNew(change))),
    ]
  }

  /** Worked out when it is first asked for: where nothing builds, nobody does. */
  get #places(): Places {
    return (this.#placed ??= placesOf(this.resources))
  }

  /** Returns what an ARN names: several versions where it leaves them open. */
  find(arn: string): readonly ResourceAfter[] {
    const parsed = parseArn(arn)
    if (parsed === undefined || !isIn(parsed, this.#target)) return []
    const built = linesOf(parsed.identity)
    if (built.some(({ kind }) => kind !== parsed.identity.kind)) return this.#findBuilders(new Set(built.map(keyOf)))
    const { lines, versions } = this.#places
    const { version } = parsed.identity
    const isExact = version !== undefined && isExactNumber(version)
    const among = isExact ? versions.get(keyOf(parsed.identity)) : lines.get(keyOf(lineOf(parsed.identity)))
    return (among ?? []).filter((one) => isMeant(parsed, one.parsed)).map(({ resource }) => resource)
  }

  /** An image changes with what builds it: a recipe alone builds nothing. */
  #findBuilders(lines: ReadonlySet<string>): readonly ResourceAfter[] {
    this.#builders ??= this.resources.filter(({ kind }) => kindOf(kind).builds !== undefined)
    return this.#builders.filter(({ kind, fields }) => {
      return findReferences(kindOf(kind), fields).some(({ parsed }) => lines.has(keyOf(lineOf(parsed.identity))))
    })
  }

  /** Reports whether an ARN is one of this account and Region. */
  holds(arn: string): boolean {
    const parsed = parseArn(arn)
    return parsed !== undefined && isIn(parsed, this.#target)
  }

  /** Returns what a resource refers to, as far as it is known. */
  namedBy({ kind, fields, change }: ResourceAfter): readonly ResourceAfter[] {
    const written = findReferences(kindOf(kind), fields).flatMap(({ arn }) => this.find(arn))
    const { startsFrom } = kindOf(kind)
    const references = change !== undefined && isPending(change) ? (change.desired?.references ?? []) : []
    const declared = references.filter(({ path }) => startsFrom === undefined || path[0] !== startsFrom)
    const named = declared.flatMap(({ identity }) => this.#places.lines.get(keyOf(lineOf(identity))) ?? [])
    return [...new Set([...written, ...named.map(({ resource }) => resource)])]
  }
}

function placesOf(resources: readonly ResourceAfter[]): Places {
  const [lines, versions] = [new Map<string, Placed[]>(), new Map<string, Placed[]>()]
  for (const resource of resources) {
    const parsed = parseArn(resource.arn)
    if (parsed === undefined) continue
    addTo(lines, keyOf(lineOf(parsed.identity)), { resource, parsed })
    addTo(versions, keyOf(parsed.identity), { resource, parsed })
  }
  return { lines, versions }
}

function toResource(live: Live, change: Change | undefined, policy: Policy): ResourceAfter {
  const { kind, name, arn } = live
  const desired = change !== undefined && isPending(change) ? change.desired : undefined
  const fields = desired === undefined ? live.fields : updateRequest(desired, live, policy)
  return { kind, name, arn, fields, live, ...optional({ change }) }
}

function toNew(change: Change): readonly ResourceAfter[] {
  const { kind, name, arn, desired } = change
  if (desired === undefined || !isPending(change)) return []
  return [
    {
      kind,
      name,
      arn,
      change,
      get fields() {
        return requestOf(desired)
      },
    },
  ]
}

/** Of most of what is new, nobody asks what it holds. */
const requestOf = keptFor((desired: Desired) => toRequest(kindOf(desired.kind), desired.fields))
