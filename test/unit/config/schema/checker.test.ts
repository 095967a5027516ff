import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeChecker, type SchemaError } from '../../../../src/config/schema/checker.ts'
import { fieldsSchema, kilnBlockSchema, type JsonSchema } from '../../../../src/config/schema/document-schema.ts'
import { projectSchema } from '../../../../src/config/schema/project-schema.ts'
import { kinds } from '../../../../src/kinds/registry.ts'
import type { Json } from '../../../../src/model.ts'
import { spoiltJson } from '../../../properties/fuzz.ts'
import { documents } from '../../../support/arbitraries.ts'

const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false })

/** Keywords that ajv reports beside the errors inside of them. */
const announcing = new Set(['if', 'propertyNames'])

/** What both say of an error, in a form and an order that both have. */
const sorted = (errors: readonly unknown[]): readonly string[] => errors.map((one) => JSON.stringify(one)).sort()

function ofAjv({ keyword, instancePath, data, parentSchema, params, propertyName }: ErrorObject): unknown {
  const { missingProperty, additionalProperty } = params as Readonly<Record<string, unknown>>
  const key = (missingProperty ?? additionalProperty ?? null) as Json
  return [keyword, instancePath, data, parentSchema, key, propertyName !== undefined]
}

function ofChecker({ keyword, path, data, schema, key, isOfKey }: SchemaError): unknown {
  const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  return [keyword, pointer, data, schema, key ?? null, isOfKey ?? false]
}

/** Holds what the checker says of any of these values against what ajv says. */
function expectAgreement(schema: JsonSchema, values: fc.Arbitrary<Json>): void {
  const check = makeChecker(schema)
  const checkByAjv = ajv.compile(schema)
  fc.assert(
    fc.property(values, (value) => {
      checkByAjv(value)
      const expected = (checkByAjv.errors ?? []).filter(({ keyword }) => !announcing.has(keyword))
      expect(sorted(check(value).map(ofChecker))).toEqual(sorted(expected.map(ofAjv)))
    }),
    { numRuns: 60 },
  )
}

const project: Json = {
  version: 1,
  owner: 'golden-images',
  previousOwners: ['images-old'],
  targets: [{ name: 'prod', region: 'us-east-1', account: '111122223333', labels: { tier: 'prod' }, wave: 1 }],
  fleet: { accounts: ['111122223333', { id: '444455556666', regions: ['eu-west-1', { name: 'us-east-1' }] }] },
  defaults: { InfrastructureConfiguration: { tags: {} } },
  requiredTags: { CostCenter: '^[0-9]{5}$' },
  limits: { deletes: { count: 5, percent: 30 } },
  versions: { keep: 3, minAge: '14d', rebuild: true },
}
const block: Json = { targets: ['a'], adopt: 'overwrite', files: { data: 'a.yaml' }, keep: 2, protect: true }

describe('the checker says what ajv says', () => {
  it.each([...kinds.keys()])('of spoilt fields of %s', (kind) => {
    expectAgreement(fieldsSchema(kind), spoiltJson(documents(kind)))
  })

  it('of a spoilt project file', () => {
    expectAgreement(projectSchema(), spoiltJson(fc.constant(project)))
  })

  it('of a spoilt kiln block', () => {
    expectAgreement(kilnBlockSchema, spoiltJson(fc.constant(block)))
  })

  it('of anything', () => {
    expectAgreement(fieldsSchema('InfrastructureConfiguration'), fc.jsonValue() as fc.Arbitrary<Json>)
  })

  it('of lengths: characters count, not units', () => {
    const schema = { type: 'string', minLength: 2, maxLength: 3 }
    expectAgreement(schema, fc.string({ unit: fc.constantFrom('a', '🚀', '\ud83d'), maxLength: 5 }))
  })
})

it('refuses a keyword that it does not know', () => {
  expect(() => makeChecker({ type: 'object', unevaluatedProperties: false })).toThrow('unevaluatedProperties')
})
