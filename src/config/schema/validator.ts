/** The schemas of documents and of the project file, each made ready once and only when something of its kind is there. */
import type { Json } from '../../model.ts'
import { makeChecker, type Checker, type SchemaError } from './checker.ts'
import { projectSchema } from './project-schema.ts'
import { fieldsSchema, kilnBlockSchema, type JsonSchema } from './document-schema.ts'

const ready = new Map<string, Checker>()

/** Returns what its schema finds wrong with the fields of a document of `kind`. */
export function validateFields(kind: string, fields: Json): readonly SchemaError[] {
  return validate(`kind ${kind}`, () => fieldsSchema(kind), fields)
}

/** Returns what its schema finds wrong with some fields of a document of `kind`, whichever others it has. */
export function validateSomeFields(kind: string, fields: Json): readonly SchemaError[] {
  return validate(`some of kind ${kind}`, () => ({ ...fieldsSchema(kind), required: [] }), fields)
}

/** Returns what its schema finds wrong with a `kiln` block. */
export function validateKilnBlock(block: Json): readonly SchemaError[] {
  return validate('kiln block', () => kilnBlockSchema, block)
}

/** Returns what its schema finds wrong with a project file. */
export function validateProject(project: Json): readonly SchemaError[] {
  return validate('project', projectSchema, project)
}

function validate(name: string, makeSchema: () => JsonSchema, value: Json): readonly SchemaError[] {
  const check = ready.get(name) ?? makeChecker(makeSchema())
  ready.set(name, check)
  return check(value)
}
