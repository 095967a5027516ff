import { imagebuilder } from '../api/imagebuilder.ts'
import type { Operation } from '../api/api-model.ts'
import { parseArn, slugOf } from './core/arn.ts'
import { isObject, type Json, type JsonObject } from './core/json.ts'
import { invalidRequest } from './core/service-error.ts'
import type { Switches } from './core/switches.ts'

/** A request matched with the operation that its method and path stand for. */
export interface Route {
  readonly operation: string
  readonly model: Operation
  /** Members that the path carries. */
  readonly labels: JsonObject
}

/** Operations by method and path, and those whose path carries a member at its end. */
const fixed = new Map<string, Route>()
const open: { readonly operation: string; readonly model: Operation; readonly prefix: string }[] = []
for (const [operation, model] of Object.entries(imagebuilder.operations)) {
  const brace = model.uri.indexOf('{')
  if (brace < 0) fixed.set(`${model.method} ${model.uri}`, { operation, model, labels: {} })
  else open.push({ operation, model, prefix: model.uri.slice(0, brace) })
}

/** The operation of a method and path by the HTTP bindings of the API model; undefined for none. */
export function findRoute(method: string, path: string): Route | undefined {
  const route = fixed.get(`${method} ${path}`)
  if (route !== undefined) return route
  for (const { operation, model, prefix } of open) {
    if (model.method !== method || !path.startsWith(prefix) || path.length === prefix.length) continue
    const [label = ''] = Object.keys(model.label)
    return { operation, model, labels: { [label]: decode(path.slice(prefix.length)) } }
  }
  return undefined
}

/** The input of a request from body, query and path; not yet checked. Throws InvalidRequestException for a body that is not a JSON object. */
export function readInput(
  route: Route,
  query: URLSearchParams,
  rawBody: string,
  { blankBody }: Pick<Switches, 'blankBody'>,
): JsonObject {
  if (rawBody.trim() === '' && blankBody === 'refused' && ['PUT', 'POST'].includes(route.model.method)) {
    throw invalidRequest('The request body is blank.')
  }
  const members = imagebuilder.shapes[route.model.input]?.members ?? {}
  const fromQuery = Object.entries(route.model.query).flatMap(([name, member]): [string, Json][] => {
    const values = query.getAll(name)
    if (values.length === 0) return []
    const isList = imagebuilder.shapes[members[member] ?? '']?.type === 'list'
    return [[member, isList ? values : (values[0] ?? '')]]
  })
  return { ...readBody(rawBody), ...Object.fromEntries(fromQuery), ...route.labels }
}

/** The normal form of the name of the resource that a request is about, as far as the request tells. */
export function subjectOf({ model }: Route, input: JsonObject, switches: Switches): { slug?: string; arn?: string } {
  if (typeof input.name === 'string') return { slug: slugOf(input.name, switches) }
  const members = model.role === 'create' ? [] : Object.keys(imagebuilder.shapes[model.input]?.members ?? {})
  // The first ARN of a request is that of the resource itself; others are of what it refers to.
  const arn = input[members.find((member) => member.endsWith('Arn')) ?? '']
  if (typeof arn !== 'string') return {}
  const slug = parseArn(arn)?.slug
  return slug === undefined ? { arn } : { arn, slug }
}

function readBody(rawBody: string): JsonObject {
  if (rawBody.trim() === '') return {}
  try {
    const body: unknown = JSON.parse(rawBody)
    if (isObject(body)) return body
  } catch {
    // Answered below, like a body that is JSON but not an object.
  }
  throw invalidRequest('The request body is not a JSON object.')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
