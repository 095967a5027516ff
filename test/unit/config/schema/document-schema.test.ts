import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imagebuilder } from '../../../../src/api/imagebuilder.ts'
import { projectSchema } from '../../../../src/config/schema/project-schema.ts'
import { documentSchema, fieldsSchema } from '../../../../src/config/schema/document-schema.ts'
import { validateFields } from '../../../../src/config/schema/validator.ts'
import { kinds } from '../../../../src/kinds/registry.ts'
import type { Json } from '../../../../src/model.ts'
import { describeProblems } from '../builders.ts'

const options = { allErrors: true, strict: true, strictTypes: false, strictRequired: false } as const

function accepts(schema: object): (value: unknown) => boolean {
  const check = new Ajv2020(options).compile(schema)
  return (value) => check(value)
}

const infrastructure = { kind: 'InfrastructureConfiguration', name: 'abc', instanceProfileName: 'p' }

describe('documentSchema', () => {
  it.each([...kinds.keys()])('of %s has exactly the fields of the Create request', (kind) => {
    const { properties } = documentSchema(kind) as { properties: object }
    const { createFields } = kinds.get(kind)!.model
    expect(Object.keys(properties).sort()).toEqual([...createFields, 'kind', 'kiln'].sort())
  })

  it('accepts a whole document, and is strict at every depth', () => {
    const check = accepts(documentSchema('InfrastructureConfiguration'))
    expect(check({ ...infrastructure, kiln: { targets: ['a'], adopt: 'overwrite' } })).toBe(true)
    expect(check({ ...infrastructure, logging: { s3Logs: { bucket: 'b' } } })).toBe(false)
    expect(check({ ...infrastructure, kind: 'Other' })).toBe(false)
    expect(check({ ...infrastructure, clientToken: 'x' })).toBe(false)
  })

  it('takes optional husks for absent, required ones not', () => {
    const check = accepts(documentSchema('InfrastructureConfiguration'))
    expect(check({ ...infrastructure, parentInstance: {}, securityGroupIds: [], tags: {} })).toBe(true)
    expect(check({ ...infrastructure, parentInstance: { autoScalingGroup: {} } })).toBe(false)
    const checkDistribution = accepts(documentSchema('DistributionConfiguration'))
    expect(checkDistribution({ kind: 'DistributionConfiguration', name: 'abc', distributions: [] })).toBe(false)
    expect(checkDistribution({ kind: 'DistributionConfiguration', name: 'abc', distributions: [{}] })).toBe(false)
  })
})

describe('projectSchema', () => {
  it('accepts a small project', () => {
    const check = accepts(projectSchema())
    expect(check({ version: 1, targets: [{ name: 'a', region: 'us-gov-west-1' }] })).toBe(true)
    expect(check({ version: 1, targets: [{ name: 'a', region: 'us-east-1a' }] })).toBe(false)
  })
})

/** Values of a shape of the API model, most of them good. */
function valueOf(name: string, isNeeded: boolean): fc.Arbitrary<Json> {
  const shape = imagebuilder.shapes[name]
  if (shape === undefined) throw new Error(name)
  const bounds = (limit: number): { minLength: number; maxLength: number } => ({
    minLength: Math.min(shape.min ?? (isNeeded ? 1 : 0), limit),
    maxLength: Math.min(shape.max ?? limit, limit),
  })
  switch (shape.type) {
    case 'enum':
      return fc.constantFrom(...(shape.enum ?? []))
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return fc.integer({ min: shape.min ?? 0, max: shape.max ?? 1000 })
    case 'list':
      return fc.array(valueOf(shape.member ?? '', true), bounds(3))
    case 'map':
      return fc.dictionary(valueOf(shape.key ?? '', true) as fc.Arbitrary<string>, valueOf(shape.value ?? '', true), {
        maxKeys: 3,
        noNullPrototype: true,
      })
    case 'structure': {
      const required = shape.required ?? []
      const members = Object.entries(shape.members ?? {}).filter(([key]) => key !== 'clientToken' && key !== 'dryRun')
      const values = members.map(([key, member]) => [key, valueOf(member, required.includes(key))] as const)
      return fc.record(Object.fromEntries(values), { requiredKeys: required.filter((key) => key !== 'clientToken') })
    }
    case 'string':
    case 'timestamp':
      return shape.pattern === undefined
        ? fc.string({ ...bounds(20), minLength: Math.min(shape.max ?? 1, 1), unit: 'grapheme' })
        : textMatching(shape.pattern, shape.max ?? 9999)
  }
}

/** fast-check cannot look ahead: what an assertion forbids is filtered out. */
function textMatching(pattern: string, max: number): fc.Arbitrary<string> {
  const regex = new RegExp(pattern, 'u')
  return fc
    .stringMatching(new RegExp(pattern.replaceAll(/\(\?![^)]*\)/g, ''), 'u'))
    .filter((text) => regex.test(text) && text !== '' && text.length <= max)
}

describe('the validator', () => {
  const cases = [...kinds.values()].map(({ kind, model }) => ({
    kind,
    value: valueOf(imagebuilder.operations[model.operations['create'] ?? '']?.input ?? '', true),
  }))

  it.each(cases)('accepts what the API model of $kind describes', ({ kind, value }) => {
    fc.assert(
      fc.property(value, (fields) => {
        expect(validateFields(kind, fields)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it.each(cases)('and Kiln find fault with the same documents of $kind', ({ kind, value }) => {
    const check = accepts(fieldsSchema(kind))
    // Rules that the schema does not say are not asked here: 12xx are the schema's, and a name for an ARN is what breaks its pattern, as is a
    // number of a version that does not consist of numbers and x.
    const isFaulted = (fields: Json): boolean => {
      const text = JSON.stringify({ kind, ...(fields as object) })
      const isNumber = /"semanticVersion":"(?:\d+|x)(?:\.(?:\d+|x)){2}"/.test(text)
      const codes = isNumber ? /KILN12|KILN131[13]|KILN1110|KILN1330/ : /KILN12|KILN131[13]|KILN1110|KILN1330|KILN2101/
      return describeProblems(text).some((line) => codes.test(line))
    }
    const spoil = fc
      .tuple(value, fc.anything({ withNullPrototype: false, maxDepth: 1 }), fc.nat())
      .map(([fields, junk, at]) => {
        const keys = Object.keys(fields as object)
        const json = JSON.parse(JSON.stringify(junk) ?? '"x"') as Json
        return json === null ? fields : { ...(fields as object), [keys[at % keys.length] ?? '']: json }
      })
    fc.assert(
      fc.property(spoil, (fields) => {
        const text = JSON.stringify(fields)
        fc.pre(!text.includes('${') && !text.includes('null') && !text.includes('KIA'))
        expect(isFaulted(fields)).toBe(!check(fields))
      }),
      { numRuns: 100 },
    )
  })

  it('has a document rule for every pattern that it can say in words', () => {
    const shown = JSON.stringify([...kinds.keys()].map((kind) => fieldsSchema(kind)))
    expect(shown).not.toContain('text that matches')
  })
})
