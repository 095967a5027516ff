import type { Call } from './call.ts'
import { isObject, textOf, type JsonObject } from './core/json.ts'
import { invalidValue, notFound } from './core/service-error.ts'
import type { EmulatorState } from './core/state.ts'
import type { KindRules } from './kinds/kind.ts'
import { dataOf, findEntry } from './lookup.ts'
import { existing } from './resource-operations.ts'
import { validateInput } from './validate.ts'

/** Get…Policy: the policy of one version, nothing where there is none (what the service answers then is not known). */
export function getPolicy(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const arn = arnIn(validateInput(call.model.input, call.input)).value
  const entry = findEntry(state, call.caller, call, arn, { stale: call.effects.staleRead })
  if (entry === undefined) throw notFound(rules.kind, arn)
  const policy = entry.hidden?.policy
  return policy === undefined ? {} : { policy }
}

/** Put…Policy: shares one version; the next one is not shared by that (DOC:manage-shared-resources). */
export function putPolicy(rules: KindRules, call: Call, state: EmulatorState): JsonObject {
  const input = validateInput(call.model.input, call.input)
  const { member, value: arn } = arnIn(input)
  const data = dataOf(call, state)
  const entry = existing(rules, call, data, arn)
  const policy = textOf(input, 'policy')
  if (!isJsonObject(policy)) throw invalidValue('policy', 'It is not a JSON object.')
  data.replace(rules.kind, entry.key, { ...entry, hidden: { ...entry.hidden, policy } }, call.switches.readLag)
  return { [member]: arn }
}

function arnIn(input: JsonObject): { member: string; value: string } {
  const member = Object.keys(input).find((name) => name.endsWith('Arn')) ?? ''
  return { member, value: textOf(input, member) }
}

function isJsonObject(text: string): boolean {
  try {
    return isObject(JSON.parse(text))
  } catch {
    return false
  }
}
