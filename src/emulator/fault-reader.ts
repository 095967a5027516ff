import type { Effect, Fault, FaultCondition } from './faults.ts'
import { isObject } from './core/json.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number'
const isFlag: Check = (value) => typeof value === 'boolean'
const isTextOrTexts: Check = (value) => isText(value) || (Array.isArray(value) && value.every(isText))

const conditions: Readonly<Record<keyof FaultCondition, Check>> = {
  operation: isTextOrTexts,
  nth: isNumber,
  slug: isText,
  account: isText,
  region: isText,
  write: isFlag,
  until: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
}

/** The effects that JSON can say, each with what it needs; `call` is for code only. */
const parameters: Readonly<Record<Exclude<Effect['type'], 'call'>, Readonly<Record<string, Check>>>> = {
  throttle: {},
  throttle400: {},
  error500: {},
  error503html: {},
  resetBefore: {},
  resetAfter: {},
  error500After: {},
  truncateAfter: {},
  nonJsonAfter: {},
  hang: {},
  staleRead: {},
  profileMissing: {},
  topicMissing: {},
  roleMissing: {},
  accessDenied: {},
  expiredToken: {},
  resourceInUse: {},
  profileMissingAlways: { profile: isText },
  slow: { ms: isNumber },
  unknownMembers: { members: isObject },
  buildFails: { failureContext: isObject },
  error: { name: isText, status: isNumber, message: isText },
}

/** Reads faults that came as a JSON list; `"times": null` means for ever. Throws a TypeError that says what is wrong with which. */
export function readFaults(value: unknown): Fault[] {
  if (!Array.isArray(value)) throw new TypeError('Faults are a JSON list.')
  return value.map((fault, index) => readFault(fault, `fault ${index}`))
}

function readFault(value: unknown, where: string): Fault {
  if (!isObject(value)) throw new TypeError(`${where} is not an object.`)
  const { when = {}, times = 1 } = value
  if (!isObject(when)) throw new TypeError(`${where}: "when" is not an object.`)
  const checks = new Map<string, Check>(Object.entries(conditions))
  for (const [name, condition] of Object.entries(when)) {
    if (checks.get(name)?.(condition) !== true) throw new TypeError(`${where}: the condition "${name}" is not valid.`)
  }
  if (times !== null && typeof times !== 'number') throw new TypeError(`${where}: "times" is not a number or null.`)
  const effect = typeof value.effect === 'string' ? { type: value.effect } : value.effect
  const type = isObject(effect) ? effect.type : undefined
  const needs = typeof type === 'string' ? new Map(Object.entries(parameters)).get(type) : undefined
  if (!isObject(effect) || typeof type !== 'string' || needs === undefined) {
    throw new TypeError(`${where}: the effect is not one of ${Object.keys(parameters).join(', ')}.`)
  }
  for (const [name, check] of Object.entries(needs)) {
    if (!check(effect[name])) throw new TypeError(`${where}: the effect ${type} needs "${name}".`)
  }
  return { when, times: times ?? Infinity, effect: effect as unknown as Effect }
}
