/** The JSON Schemas and the checker say the same of documents that slipped: keys taken out, added or renamed, values of another form. */
import fc from 'fast-check'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { publishedSchema } from '../../../cmd/commands/schema.ts'
import { isList, isObject } from '../../../src/json.ts'
import type { Json } from '../../../src/model.ts'
import { checkComponentDocument } from '../../../src/documents/component.ts'
import { readText } from '../../../src/documents/read-text.ts'
import { checkWorkflowDocument } from '../../../src/documents/workflow.ts'
import { isBeyondSchema, readCorpus } from './corpus.ts'

const checks = {
  component: (text: string) => checkComponentDocument(text, { platform: undefined }),
  workflow: (text: string) => checkWorkflowDocument(text, { stage: undefined }),
}

/** What a value may slip into. */
const texts = ['yes', '', 'a', 'Execute', '{{ Name }}', '$.parameters.a', 'Three words here', 'a-b', '1.0']
const numbers = [0, 1, -1, 1.5, 100_000]
const parts: readonly Json[] = [
  [],
  ['a'],
  [[]],
  {},
  { a: 1 },
  { name: 'Named' },
  { fileExists: '/a' },
  [{ region: 'a' }],
]
const slips: readonly Json[] = [null, true, ...texts, ...numbers, ...parts]
const keys = [
  'name',
  'action',
  'inputs',
  'path',
  'value',
  'then',
  'and',
  'stringEquals',
  'for',
  'instanceId.$',
  'type',
  'x',
]

/** Returns a value in which one thing has slipped: which one, `at` says. */
function slip(value: Json, at: number, [way, key, instead]: readonly [number, string, Json]): Json {
  let left = at % countOf(value)
  const walk = (node: Json): Json => {
    if (left-- === 0) {
      if (way === 0 || !isObject(node)) return instead
      if (way === 1) return { ...node, [key]: instead }
      const names = Object.keys(node)
      const gone = names[at % Math.max(1, names.length)]
      return Object.fromEntries(Object.entries(node).filter(([name]) => name !== gone))
    }
    if (isList(node)) return node.map(walk)
    return isObject(node) ? Object.fromEntries(Object.entries(node).map(([name, item]) => [name, walk(item)])) : node
  }
  return walk(value)
}

function countOf(value: Json): number {
  const inside: readonly Json[] = isList(value) ? value : isObject(value) ? Object.values(value) : []
  return inside.reduce<number>((sum, item) => sum + countOf(item), 1)
}

it.each(Object.entries(checks))('of a %s document', (name, check) => {
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false })
  const takes = ajv.compile(JSON.parse(publishedSchema(`${name}-document`)) as object)
  const values = readCorpus(name).flatMap(({ text }) => readText(text).value ?? [])
  const way = fc.tuple(fc.nat(2), fc.constantFrom(...keys), fc.constantFrom(...slips))
  fc.assert(
    fc.property(fc.constantFrom(...values), fc.nat(10_000), way, (value, at, how) => {
      const slipped = slip(value, at, how)
      const findings = check(JSON.stringify(slipped))
      expect(takes(slipped)).toBe(findings.every(isBeyondSchema))
    }),
    { numRuns: Number(process.env['KILN_PROPERTY_RUNS'] ?? 120) },
  )
})
