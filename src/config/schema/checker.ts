/**
 * Values held against Kiln's own schemas, by closures that are made of a schema in no time: a general validator would spend most of the
 * time of a small run on its compiler. It knows the keywords that these schemas use, and refuses every other one; a test holds its
 * errors against those of ajv.
 */
import { isList, isObject } from '../../json.ts'
import type { Json, JsonObject, Path } from '../../model.ts'
import { countCharacters } from '../../quote.ts'
import type { JsonSchema } from './document-schema.ts'

/** A keyword that a value does not keep. */
export interface SchemaError {
  readonly keyword: string
  /** From the value that was checked to the one that is wrong. */
  readonly path: Path
  readonly data: Json
  /** The schema that the keyword stands in. */
  readonly schema: JsonSchema
  /** The key that is missing, for `required`; that nobody knows, for `additionalProperties`. */
  readonly key?: string
  /** `data` is a key of what stands at `path`. */
  readonly isOfKey?: true
}

/** Returns everything that is wrong with a value. */
export type Checker = (value: Json) => readonly SchemaError[]

/** Where the check is, and what was found so far. */
interface State {
  readonly path: (string | number)[]
  readonly errors: SchemaError[]
}
type Check = (value: Json, state: State) => void
type Keyword = (argument: never, schema: JsonSchema, compile: (schema: JsonSchema) => Check) => Check

/** Returns the checker of a schema. Throws if it has a keyword that is not known here. */
export function makeChecker(root: JsonSchema): Checker {
  const definitions = (root['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>
  const named = new Map<string, Check>()
  // Made when it is first reached: a document names few of the shapes of its kind.
  const refer = (reference: string): Check => {
    const name = reference.replace('#/$defs/', '')
    let check: Check | undefined
    return (value, state) => {
      if (check === undefined) {
        check = named.get(name) ?? compile(definitions[name] as JsonSchema)
        named.set(name, check)
      }
      check(value, state)
    }
  }
  const compile = (schema: JsonSchema): Check => {
    const checks = Object.entries(schema).flatMap(([keyword, argument]) => {
      if (annotations.has(keyword)) return []
      if (keyword === '$ref') return refer(argument as string)
      const make = keywords[keyword]
      if (make === undefined) throw new Error(`the schemas of Kiln do not use ${keyword}`)
      return make(argument as never, schema, compile)
    })
    const [only, ...others] = checks
    if (only !== undefined && others.length === 0) return only
    return (value, state) => {
      for (const check of checks) check(value, state)
    }
  }
  const check = compile(root)
  return (value) => {
    const state: State = { path: [], errors: [] }
    check(value, state)
    return state.errors
  }
}

/** What says nothing about a value; `then` and `additionalProperties` are read with `if` and `properties`. */
const annotations = new Set(['$schema', '$defs', 'title', 'description', 'examples', 'then'])

const typeTests: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  number: (value) => Number.isFinite(value),
  array: isList,
  object: isObject,
}

/** Makes a keyword that says something about some values, and fails as a whole. */
const bound =
  <Value extends Json>(
    keyword: string,
    concerns: (value: Json) => value is Value,
    fails: (value: Value, limit: number) => boolean,
  ): Keyword =>
  (limit: number, schema) =>
  (value, state) => {
    if (concerns(value) && fails(value, limit)) note(state, { keyword, data: value, schema })
  }

const isText = (value: Json): value is string => typeof value === 'string'
const isNumber = (value: Json): value is number => Number.isFinite(value)
const sizeOf = (value: JsonObject): number => Object.keys(value).length

const keywords: Readonly<Record<string, Keyword>> = {
  type: (types: string | readonly string[], schema) => {
    const tests = [types].flat().map((type) => typeTests[type] as (value: Json) => boolean)
    const [first = () => false, ...others] = tests
    return (data, state) => {
      if (first(data)) return
      for (const test of others) if (test(data)) return
      note(state, { keyword: 'type', data, schema })
    }
  },
  enum: (allowed: readonly Json[], schema) => (data, state) => {
    if (!allowed.includes(data)) note(state, { keyword: 'enum', data, schema })
  },
  maximum: bound('maximum', isNumber, (value, most) => value > most),
  minimum: bound('minimum', isNumber, (value, least) => value < least),
  // A text has at most as many characters as units, and at least half as many: few have to be counted.
  maxLength: bound('maxLength', isText, (text, most) => text.length > most && countCharacters(text) > most),
  minLength: bound('minLength', isText, (text, least) => text.length < 2 * least && countCharacters(text) < least),
  pattern: (source: string, schema) => {
    let form: RegExp | undefined
    return (data, state) => {
      if (isText(data) && !(form ??= new RegExp(source, 'u')).test(data)) note(state, { keyword: 'pattern', data, schema })
    }
  },
  maxItems: bound('maxItems', isList, (list, most) => list.length > most),
  minItems: bound('minItems', isList, (list, least) => list.length < least),
  items: (schema: JsonSchema, _, compile) => {
    const check = compile(schema)
    return (value, state) => {
      if (!isList(value)) return
      for (let index = 0; index < value.length; index++) inside(state, index, value[index] as Json, check)
    }
  },
  maxProperties: bound('maxProperties', isObject, (value, most) => sizeOf(value) > most),
  minProperties: bound('minProperties', isObject, (value, least) => sizeOf(value) < least),
  required: (keys: readonly string[], schema) => (data, state) => {
    if (!isObject(data)) return
    for (const key of keys) if (!Object.hasOwn(data, key)) note(state, { keyword: 'required', data, schema, key })
  },
  propertyNames: (schema: JsonSchema, _, compile) => {
    const check = compile(schema)
    return (value, state) => {
      if (!isObject(value)) return
      for (const key of Object.keys(value)) {
        const found = errorsOf(check, key, state)
        state.errors.push(...found.map((error) => ({ ...error, isOfKey: true as const })))
      }
    }
  },
  additionalProperties: (others: false | JsonSchema, schema, compile) => {
    const known = new Set(Object.keys((schema['properties'] as object | undefined) ?? {}))
    const check = others === false ? undefined : compile(others)
    return (data, state) => {
      if (!isObject(data)) return
      for (const key of Object.keys(data)) {
        if (known.has(key)) continue
        if (check === undefined) note(state, { keyword: 'additionalProperties', data, schema, key })
        else inside(state, key, data[key] as Json, check)
      }
    }
  },
  properties: (schemas: Readonly<Record<string, JsonSchema>>, _, compile) => {
    const checks = Object.entries(schemas).map(([key, schema]) => ({ key, check: compile(schema) }))
    return (value, state) => {
      if (!isObject(value)) return
      for (const { key, check } of checks) {
        if (Object.hasOwn(value, key)) inside(state, key, value[key] as Json, check)
      }
    }
  },
  if: (condition: JsonSchema, schema, compile) => {
    const applies = compile(condition)
    const check = compile((schema['then'] ?? {}) as JsonSchema)
    return (value, state) => {
      if (errorsOf(applies, value, state).length === 0) check(value, state)
    }
  },
}

const none: readonly SchemaError[] = []

/** Returns what a check finds where the state is, and leaves it out of the state. */
function errorsOf(check: Check, value: Json, state: State): readonly SchemaError[] {
  const before = state.errors.length
  check(value, state)
  return state.errors.length === before ? none : state.errors.splice(before)
}

function inside(state: State, step: string | number, value: Json, check: Check): void {
  state.path.push(step)
  check(value, state)
  state.path.pop()
}

function note(state: State, error: Omit<SchemaError, 'path'>): void {
  state.errors.push({ ...error, path: [...state.path] })
}
