/** Valid documents of any kind, made from the shapes of its Create request: odd names and texts, tags, husks and nulls included. */
import fc from 'fast-check'
import { imagebuilder } from '../../src/api/imagebuilder.ts'
import type { Shape } from '../../src/api/api-model.ts'
import { nameUnusualSpace } from '../../src/spaces.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { Json, JsonObject } from '../../src/model.ts'
import { factoryValues, settlePipeline, settlePolicy } from './factory.ts'
import { lineValues, settleLine } from './version-lines.ts'

const oddTexts = [
  'yes',
  'null',
  '~',
  '0123',
  '1e3',
  '2026-01-01',
  '::error::x',
  '# no',
  'a: b',
  '[x]',
  '- x',
  '"',
  "'",
  '|',
  '>',
  '%',
  'Grüße 東京 🚀',
  '$',
  '<<',
]
const regions = ['us-east-1', 'eu-west-1', 'ap-southeast-2', 'us-gov-west-1']

const text = (max: number): fc.Arbitrary<string> =>
  fc
    .oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(max, 24) }))
    .filter((value) => value.length <= max && !value.includes('${') && nameUnusualSpace(value) === undefined)

/** Fields whose rules the model does not carry, or carries only in words. */
const special: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  ...factoryValues,
  ...lineValues,
  region: fc.constantFrom(...regions),
  userGroups: fc.constant(['all']),
  'amiDistributionConfiguration.name': fc
    .stringMatching(/^[a-zA-Z0-9]{1,9}$/)
    .map((name) => `${name} {{ imagebuilder:buildDate }}`),
}

function stringOf(shape: Shape): fc.Arbitrary<Json> {
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum)
  if (shape.max === 0) return fc.constant('')
  if (shape.pattern === undefined) return text(shape.max ?? 64)
  // Partition and region of the target; no look-ahead; nothing as long as it may be.
  const pattern = shape.pattern
    .replaceAll('aws[^:]*', 'aws')
    .replaceAll('[^:]+', 'us-east-1')
    .replaceAll('(?!aws:)', '')
    .replaceAll(/\{(\d+),\d{3,}\}/g, '{$1,9}')
  const whole = new RegExp(shape.pattern)
  return fc.stringMatching(new RegExp(pattern)).filter((value) => {
    return value.length >= (shape.min ?? 0) && value.length <= (shape.max ?? Infinity) && whole.test(value)
  })
}

const tagKeys = fc
  .stringMatching(/^[a-zA-Z0-9\s_.:/=+\-@]{1,9}$/)
  .filter((key) => !/^(aws|kiln):/i.test(key) && !['CreatedBy', 'Name', 'Tags'].includes(key))
const oddKeys = fc.constantFrom('toString', 'valueOf', 'constructor', 'a.b', '12', 'null', ' ')

/** A text in a list holds one value, and is no list of its own. */
function isOneEntry(value: Json): boolean {
  return typeof value !== 'string' || /^[^\s,;]+$/.test(value)
}

function valueOf(shapeName: string, path: string): fc.Arbitrary<Json> {
  const override = Object.entries(special).find(([end]) => path === end || path.endsWith(`.${end}`))?.[1]
  if (override !== undefined) return override
  const shape = imagebuilder.shapes[shapeName]
  switch (shape?.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'long':
      return fc.integer({ min: shape.min ?? 0, max: shape.max ?? (shape.min ?? 0) + 1000 })
    case 'list':
      return fc.array(valueOf(shape.member ?? '', `${path}.*`).filter(isOneEntry), {
        minLength: Math.max(1, shape.min ?? 0),
        maxLength: 3,
      })
    case 'map':
      return fc.dictionary(fc.oneof(tagKeys, oddKeys), text(64), { minKeys: 1, maxKeys: 4, noNullPrototype: true })
    case 'structure':
      return structure(shape, path)
    default:
      return stringOf(shape ?? { type: 'string' })
  }
}

/** What may stand where nothing is meant. */
function huskOf(shape: Shape | undefined): readonly Json[] {
  if (shape?.type === 'list') return [null, []]
  if (shape?.type === 'map' || (shape?.type === 'structure' && shape.required === undefined)) return [null, {}]
  return [null]
}

function structure(shape: Shape, path: string, left: readonly string[] = []): fc.Arbitrary<JsonObject> {
  const members = Object.entries(shape.members ?? {}).filter(([name]) => !left.includes(name))
  const required = (shape.required ?? []).filter((name) => !left.includes(name))
  const model = Object.fromEntries(
    members.map(([name, member]) => {
      const value = valueOf(member, path === '' ? name : `${path}.${name}`)
      const husks = huskOf(imagebuilder.shapes[member])
      const isRequired = required.includes(name)
      return [
        name,
        isRequired
          ? value
          : fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(...husks) }),
      ]
    }),
  )
  return fc.record<Record<string, Json>, string>(model, { requiredKeys: required, noNullPrototype: true })
}

/** Rules between fields: a value that breaks one is changed so that it does not. */
function settle(kind: string, name: string, fields: JsonObject): JsonObject {
  if (kind === 'ImagePipeline') return settlePipeline(name, fields)
  if (kind === 'LifecyclePolicy') return settlePolicy(name, fields)
  const line = settleLine[kind]
  if (line !== undefined) return line(fields)
  const settled: Record<string, Json> = { ...fields }
  const groups = settled['securityGroupIds']
  if (typeof settled['subnetId'] === 'string' && !(Array.isArray(groups) && groups.length > 0))
    settled['securityGroupIds'] = ['sg-1']
  const { placement, distributions } = settled
  if (placement !== undefined && placement !== null && typeof placement === 'object') {
    const { hostId, hostResourceGroupArn, ...others } = placement as JsonObject
    settled['placement'] =
      typeof hostId === 'string'
        ? { ...others, hostId, tenancy: 'host' }
        : typeof hostResourceGroupArn === 'string'
          ? { ...others, hostResourceGroupArn, tenancy: 'host' }
          : others
  }
  if (Array.isArray(distributions)) {
    const byRegion = new Map((distributions as readonly JsonObject[]).map((one) => [one['region'], one]))
    settled['distributions'] = [...byRegion.values()]
  }
  return settled
}

const names = fc.stringMatching(/^[-_A-Za-z0-9][-_A-Za-z0-9 ]{1,30}[-_A-Za-z0-9]$/)

/** A valid document of a kind. */
export function documents(kind: string): fc.Arbitrary<JsonObject> {
  const operation = imagebuilder.operations[kindOf(kind).model.operations['create'] ?? '']
  const shape = imagebuilder.shapes[operation?.input ?? '']
  if (shape === undefined) throw new Error(`no create request for ${kind}`)
  const fields = structure(shape, '', ['name', 'clientToken', 'dryRun'])
  return fc.tuple(names, fields).map(([name, fields]) => ({ kind, name, ...settle(kind, name, fields) }))
}

/** The same value with the keys of every object in another order. */
export function withKeysReversed<T extends Json>(value: T): T {
  const reversed = (value: Json): Json => {
    if (Array.isArray(value)) return value.map((item: Json) => reversed(item))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, item]) => [key, reversed(item)]),
    )
  }
  return reversed(value) as T
}
