import { createHash } from 'node:crypto'
import { imagebuilder } from '../api/imagebuilder.ts'
import type { Call } from './call.ts'
import { canonicalText, textOf, type JsonObject } from './core/json.ts'
import { dryRunSucceeded, tokenMismatch } from './core/service-error.ts'
import type { AccountData, TokenRecord } from './core/state.ts'

/**
 * The ARN that this token was answered with before, undefined for a new token. Tokens are kept per operation, account and
 * Region; how long is a switch. Throws IdempotentParameterMismatchException when the request differs (DOC, clientToken).
 */
export function replayedArn(data: AccountData, call: Call, input: JsonObject): string | undefined {
  const record = data.token(call.operation, textOf(input, 'clientToken'))
  if (record === undefined || hasExpired(record, call)) return undefined
  if (record.request !== digestOf(input)) throw tokenMismatch()
  if (record.arn === null) throw dryRunSucceeded()
  return record.arn
}

/** Keeps the answer to a token; null is that of a dry run. */
export function rememberToken(data: AccountData, call: Call, input: JsonObject, arn: string | null): void {
  if (retention(call.operation, call) === 0) return
  const { tokenRetentionSeconds, startTokenSeconds } = call.switches
  for (const oldest of data.tokenRecords()) {
    // Those after it are younger still: an account that is filled does not go through all of its tokens with every write.
    if (isYoungerThan(Math.min(tokenRetentionSeconds, startTokenSeconds), oldest, call)) break
    if (hasExpired(oldest, call)) data.forgetToken(oldest)
  }
  data.rememberToken({
    operation: call.operation,
    token: textOf(input, 'clientToken'),
    request: digestOf(input),
    arn,
    at: call.now.toISOString(),
  })
}

/** Forgets the tokens of a deleted resource, unless they outlive it. */
export function forgetTokens(data: AccountData, call: Call, deletedArn: string): void {
  if (call.switches.tokensOutliveDelete) return
  for (const record of data.tokenRecords()) if (record.arn === deletedArn) data.forgetToken(record)
}

function hasExpired(record: TokenRecord, call: Call): boolean {
  return !isYoungerThan(retention(record.operation, call), record, call)
}

function isYoungerThan(seconds: number, { at }: TokenRecord, { now }: Call): boolean {
  return now.getTime() - Date.parse(at) < seconds * 1000
}

/** A start and the like are no create and no update, and may be remembered for another time. */
function retention(operation: string, { switches }: Call): number {
  const role = imagebuilder.operations[operation]?.role
  return role === 'create' || role === 'update' ? switches.tokenRetentionSeconds : switches.startTokenSeconds
}

function digestOf(input: JsonObject): string {
  const { clientToken: _, ...request } = input
  return createHash('sha256').update(canonicalText(request)).digest('hex')
}
