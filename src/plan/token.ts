/**
 * Client tokens, derived: the same step from the same state has the same token, so a retry can never run twice; any other step, or the same
 * step from another state, has another one, so no old answer is replayed for it. docs/decisions/0002-client-tokens.md derives what
 * goes in. The step of a version is its number, whatever its content: that two different ones are made of the same number is refused.
 */
import { isWritten } from '../action.ts'
import type { Policy } from '../project.ts'
import { digestOf } from '../canonical.ts'
import { keptFor } from '../kept.ts'
import { kindOf } from '../kinds/registry.ts'
import { numberField } from '../kinds/version-numbers.ts'
import type { Change, Desired, JsonObject, Live, ResolvedTarget } from '../model.ts'
import { changesFields } from './compare.ts'
import { headOf } from './lines.ts'
import { createRequest, updateRequest } from './request.ts'

/** Part of every token: a change in how tokens are derived changes it. */
const version = 'kiln-token/1'

/** A request with its token, ready to be sent. */
export interface TokenedRequest {
  readonly operation: string
  readonly input: JsonObject & { readonly clientToken: string }
}

/**
 * What an answer that turned out to be a replay adds to the next token: something that was never used before. 0 while there was none, which
 * is all that a plan knows.
 */
type Generation = 0 | string

/**
 * Returns the token that a change sends first; undefined for one that sends neither Create nor Update. A plan does without: to derive them takes
 * as long as all the rest of it, and of what is planned much is never sent.
 */
export function tokenOf(change: Change, target: ResolvedTarget, policy: Policy): string | undefined {
  const { desired, live, arn, fields } = change
  if (desired === undefined || !isWritten(change)) return undefined
  if (live === undefined) {
    return tokenedCreate(desired, arn, target, policy, { head: headOf(change) }).input.clientToken
  }
  return changesFields(fields) ? tokenedUpdate(desired, live, target, policy).input.clientToken : undefined
}

/** Returns the Create of a configuration that is not there. `head` is the newest version of the declared form, for one that comes after it. */
export function tokenedCreate(
  desired: Desired,
  arn: string,
  target: ResolvedTarget,
  policy: Policy,
  { head, generation = 0 }: { readonly head?: Live | undefined; readonly generation?: Generation } = {},
): TokenedRequest {
  return createAfter(desired, arn, target, policy, head, generation)
}

/** The report shows the token, the apply sends the request. */
const createAfter = keptFor(
  (
    desired: Desired,
    arn: string,
    target: ResolvedTarget,
    policy: Policy,
    head: Live | undefined,
    generation: Generation,
  ): TokenedRequest => {
    const replaced = head === undefined ? null : { arn: head.arn, dateCreated: head.dateCreated ?? null }
    return withToken('create', createRequest(desired, arn, policy), desired, replaced, target, generation)
  },
)

/** Returns the Update that replaces `live`. */
export function tokenedUpdate(
  desired: Desired,
  live: Live,
  target: ResolvedTarget,
  policy: Policy,
  generation: Generation = 0,
): TokenedRequest {
  const replaced = {
    fields: live.fields,
    dateCreated: live.dateCreated ?? null,
    dateUpdated: live.dateUpdated ?? null,
  }
  return withToken('update', updateRequest(desired, live, policy), desired, replaced, target, generation)
}

function withToken(
  role: 'create' | 'update',
  request: JsonObject,
  desired: Desired,
  replaced: JsonObject | null,
  target: ResolvedTarget,
  generation: Generation,
): TokenedRequest {
  const operation = kindOf(desired.kind).model.operations[role] ?? ''
  const { account, region } = target
  const { kind, slug, scope } = desired.identity
  // Of two that make the same number after the same version, the service takes one: the other has its token, and another request.
  const step = kindOf(kind).versions === undefined ? request : [scope ?? null, desired.fields[numberField] ?? null]
  const seed = [version, operation, account, region, kind, slug, step, replaced, generation]
  return { operation, input: { ...request, clientToken: formatToken(digestOf(seed, 'hex')) } }
}

/** 8-4-4-4-12 hex digits: 36 characters, the limit of the older versions of the service. */
function formatToken(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
