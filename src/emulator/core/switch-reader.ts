import { isObject } from './json.ts'
import { choices, defaultSwitches, type Switches } from './switches.ts'

/**
 * Reads switches that came as JSON; `null` for tokenRetentionSeconds means for ever.
 * Throws a TypeError that names the switch and what it may be.
 */
export function readSwitches(value: unknown): Partial<Switches> {
  if (!isObject(value)) throw new TypeError('Switches are a JSON object of names and positions.')
  const known = new Map<string, unknown>(Object.entries(defaultSwitches))
  for (const [name, position] of Object.entries(value)) {
    if (!known.has(name))
      throw new TypeError(`There is no switch '${name}'; there are ${[...known.keys()].join(', ')}.`)
    const problem = problemWith(name, position, known.get(name))
    if (problem !== undefined) throw new TypeError(`Switch '${name}' must be ${problem}.`)
  }
  const read = value.tokenRetentionSeconds === null ? { ...value, tokenRetentionSeconds: Infinity } : value
  return read
}

function problemWith(name: string, position: unknown, standard: unknown): string | undefined {
  if (name === 'rateLimit') return isRateLimit(position) ? undefined : 'null or {"perSecond": n, "burst": n}'
  if (name === 'quotas') return isQuotas(position) ? undefined : 'an object of kinds and numbers'
  if (name === 'disabledRegions') return isTexts(position) ? undefined : 'a list of Regions'
  if (name === 'externalIds') return isTextMap(position) ? undefined : 'an object of role ARNs and external ids'
  if (name === 'trustedRoles')
    return isTextMap(position) ? undefined : 'an object of role ARNs and the role each trusts'
  if (name === 'objects') return isTextMap(position) ? undefined : 'an object of S3 URIs and texts'
  if (name === 'tokenRetentionSeconds' && position === null) return undefined
  const words = choices[name]
  if (words !== undefined) return words.some((word) => word === position) ? undefined : `one of ${words.join(', ')}`
  if (typeof standard === 'number') {
    const least = ['pageSize', 'maxResults'].includes(name) ? 1 : 0
    return typeof position === 'number' && position >= least ? undefined : `a number of at least ${least}`
  }
  return typeof position === 'boolean' ? undefined : 'true or false'
}

function isRateLimit(value: unknown): boolean {
  if (value === null) return true
  return isObject(value) && typeof value.perSecond === 'number' && typeof value.burst === 'number'
}

function isQuotas(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((quota) => typeof quota === 'number')
}

function isTextMap(value: unknown): boolean {
  return isObject(value) && isTexts(Object.values(value))
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
