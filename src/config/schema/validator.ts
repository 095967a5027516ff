/** Schemas compiled by ajv, each once and only when something of its kind is there. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Json } from '../../model.ts'
import { projectSchema } from './project-schema.ts'
import { fieldsSchema, kilnBlockSchema, type JsonSchema } from './document-schema.ts'

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  addUsedSchema: false,
  // The schemas are Kiln's own: a test holds them against the meta-schema, and no run pays for it.
  validateSchema: false,
})
const compiled = new Map<string, ValidateFunction>()

/** Returns what ajv finds wrong with the fields of a document of `kind`. */
export function validateFields(kind: string, fields: Json): readonly ErrorObject[] {
  return validate(`kind ${kind}`, () => fieldsSchema(kind), fields)
}

/** Returns what ajv finds wrong with a `kiln` block. */
export function validateKilnBlock(block: Json): readonly ErrorObject[] {
  return validate('kiln block', () => kilnBlockSchema, block)
}

/** Returns what ajv finds wrong with a project file. */
export function validateProject(project: Json): readonly ErrorObject[] {
  return validate('project', projectSchema, project)
}

function validate(name: string, makeSchema: () => JsonSchema, value: Json): readonly ErrorObject[] {
  let check = compiled.get(name)
  if (check === undefined) {
    check = ajv.compile(makeSchema())
    compiled.set(name, check)
  }
  return check(value) ? [] : (check.errors ?? [])
}
