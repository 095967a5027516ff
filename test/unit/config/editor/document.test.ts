/** What editors check documents with, and how they explain each field. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { editorSchema } from '../../../../src/config/editor/document.ts'
import { editorProjectSchema } from '../../../../src/config/editor/project.ts'
import { pageOf, words } from '../../../../src/kinds/fields/registry.ts'
import { requestShape } from '../../../../src/kinds/normalise.ts'
import { kinds } from '../../../../src/kinds/registry.ts'
import { documentShape } from '../../../../src/kinds/shapes.ts'
import { derivedFields } from '../../../../src/config/schema/document-schema.ts'
import { isObject } from '../../../../src/json.ts'
import type { Json, JsonObject } from '../../../../src/model.ts'
import { editorKeywords } from '../../../support/editor-keywords.ts'

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, keywords: editorKeywords })

function accepts(schema: object): (value: unknown) => boolean {
  const check = ajv.compile(schema)
  return (value) => check(value)
}

/** The fields of a structure or kind, and of all that is in it: `Structure.field`. */
function* fieldsIn(structure: string, members: Readonly<Record<string, string>>): Iterable<readonly [string, string]> {
  for (const [field, shape] of Object.entries(members)) {
    if (derivedFields.includes(field)) continue
    yield [structure, field]
    yield* fieldsOf(shape)
  }
}

function* fieldsOf(name: string): Iterable<readonly [string, string]> {
  const shape = documentShape(name)
  if (shape?.members !== undefined) yield* fieldsIn(name, shape.members)
  if (shape?.member !== undefined) yield* fieldsOf(shape.member)
  if (shape?.value !== undefined) yield* fieldsOf(shape.value)
}

const fields = new Map(
  [...kinds.values()]
    .flatMap((kind) => [...fieldsIn(kind.kind, requestShape(kind).members ?? {})])
    .map((pair) => [pair.join('.'), pair]),
)

/** Every property of a schema, with its path. */
function* propertiesIn(value: Json, path = ''): Iterable<readonly [string, JsonObject]> {
  if (Array.isArray(value)) for (const item of value as Json[]) yield* propertiesIn(item, path)
  if (!isObject(value)) return
  for (const [key, item] of Object.entries(value)) {
    // A snippet and an example are values.
    if (key === 'defaultSnippets' || key === 'examples') continue
    if (key === 'properties') {
      for (const [name, property] of Object.entries(item as JsonObject)) {
        yield [`${path}.${name}`, property as JsonObject]
        yield* propertiesIn(property, `${path}.${name}`)
      }
    } else yield* propertiesIn(item, key === '$defs' ? path : path)
  }
}

describe('the words of fields', () => {
  it('are there for every field of every kind, and for nothing else', () => {
    const told = Object.entries(words).flatMap(([structure, own]) =>
      Object.keys(own).map((field) => `${structure}.${field}`),
    )
    expect(told.toSorted()).toEqual([...fields.keys()].toSorted())
  })

  it('are whole sentences in plain text', () => {
    const odd = Object.values(words).flatMap((own) =>
      Object.values(own).filter(({ about }) => !/^[\w${"'][^`]*\.$/.test(about)),
    )
    expect(odd).toEqual([])
  })

  it('name the page of the structure, or of the request that makes the kind', () => {
    expect(pageOf('Placement', 'tenancy')).toBe(
      'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Placement.html#imagebuilder-Type-Placement-tenancy',
    )
    expect(pageOf('ImagePipeline', 'schedule')).toBe(
      'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImagePipeline.html#imagebuilder-CreateImagePipeline-request-schedule',
    )
  })
})

describe.each([
  ['documents', editorSchema()],
  ['kiln.yaml', editorProjectSchema()],
] as const)('the schema of %s', (_, schema) => {
  const properties = [...propertiesIn(schema as JsonObject)].filter(([, property]) => property['const'] === undefined)

  it('explains every field, in plain text and for editors that know Markdown', () => {
    const silent = properties.filter(([path, { description, markdownDescription }]) => {
      // What is only told apart by it is explained once, where it can be chosen.
      if (path === '.kind' && description === undefined) return false
      if (typeof description !== 'string' || typeof markdownDescription !== 'string') return true
      return !/\nExample: ./.test(description)
    })
    expect(silent.map(([path]) => path)).toEqual([])
  })
})

describe('examples', () => {
  const examplesOf = (own: Readonly<Record<string, { readonly example: Json }>>): JsonObject =>
    Object.fromEntries(Object.entries(own).map(([field, { example }]) => [field, example]))

  it('of documents are taken, those of a structure together', () => {
    ajv.addSchema(editorSchema(), 'document')
    const wrong = Object.entries(words).filter(([name, own]) => {
      const fields = examplesOf(own)
      const check = ajv.getSchema(kinds.has(name) ? 'document' : `document#/$defs/${name}`)
      return check?.(kinds.has(name) ? { kind: name, ...fields } : fields) !== true
    })
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  it('of kiln.yaml are taken', () => {
    const properties = [...propertiesIn(editorProjectSchema() as JsonObject)]
    const wrong = properties.filter(([, property]) => !examplesIn(property).every(accepts(property)))
    expect(wrong.map(([path]) => path)).toEqual([])
    expect(properties.flatMap(([, property]) => examplesIn(property)).length).toBeGreaterThan(40)
  })
})

const examplesIn = ({ examples = [] }: JsonObject): readonly Json[] => examples as readonly Json[]

const infrastructure = { kind: 'InfrastructureConfiguration', name: 'abc' }

describe('editorSchema', () => {
  it('accepts variables and null in place of values', () => {
    const check = accepts(editorSchema())
    const open = {
      terminateInstanceOnFailure: '${vars.x}',
      tags: { a: '${target.name}' },
      keyPair: null,
      logging: null,
    }
    expect(check({ ...infrastructure, ...open })).toBe(true)
    expect(check({ ...infrastructure, terminateInstanceOnFailure: 'yes' })).toBe(false)
    expect(check({ kind: 'DistributionConfiguration', name: 'abc', distributions: '${vars.d}', kiln: null })).toBe(true)
    expect(check({ kind: 'DistributionConfiguration', name: 'abc', keyPair: 'x' })).toBe(false)
    expect(check({ kind: 'Banana', name: 'abc' })).toBe(false)
    expect(check({ name: 'abc' })).toBe(false)
  })

  it('can be of one kind', () => {
    const check = accepts(editorSchema('DistributionConfiguration'))
    expect(check({ kind: 'DistributionConfiguration', name: 'abc' })).toBe(true)
    expect(check(infrastructure)).toBe(false)
  })

  it('says what values look like', () => {
    expect(JSON.stringify(editorSchema())).toContain('3 to 128 letters, digits, spaces')
  })
})
