import { imagebuilder } from '../api/imagebuilder.ts'
import type { Call } from './call.ts'
import type { JsonObject } from './core/json.ts'
import type { EmulatorState } from './core/state.ts'
import type { OwnOperation } from './kinds/kind.ts'
import { rulesOf } from './kinds/registry.ts'
import { listOwn } from './list-operation.ts'
import { contextOf } from './lookup.ts'
import { rememberToken, replayedArn } from './tokens.ts'
import { validateInput } from './validate.ts'

/** An operation that only one kind has, with the tokens and pages of all; undefined for one that is not served. */
export function ownOperation(call: Call): ((state: EmulatorState) => JsonObject) | undefined {
  const operation = rulesOf(call.model.kind)?.operations?.[call.operation]
  if (operation === undefined) return undefined
  if (operation.type === 'write') return (state) => write(operation, call, state)
  const rules = rulesOf(operation.of)
  return rules === undefined ? undefined : (state) => listOwn(operation, rules, call, state)
}

function write(operation: Extract<OwnOperation, { type: 'write' }>, call: Call, state: EmulatorState): JsonObject {
  const input = validateInput(call.model.input, call.input)
  const context = contextOf(call, state)
  const replayed = replayedArn(context.data, call, input)
  const arn = replayed ?? operation.run(input, { ...context, takeSequence: () => state.takeSequence() })
  if (replayed === undefined) rememberToken(context.data, call, input, arn)
  const members = Object.keys(imagebuilder.shapes[call.model.output]?.members ?? {})
  const arns = members.filter((name) => name.endsWith('Arn')).map((name) => [name, arn])
  return { clientToken: input.clientToken ?? null, ...Object.fromEntries(arns) }
}
