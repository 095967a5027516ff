import { arnOf, parseArn } from './core/arn.ts'
import type { Call } from './call.ts'
import { textOf, type JsonObject } from './core/json.ts'
import { rulesOf } from './kinds/registry.ts'
import { dataOf } from './lookup.ts'
import { laterDate } from './resource-operations.ts'
import { notFound, ServiceError } from './core/service-error.ts'
import type { AccountData, EmulatorState, Entry, LiveResource } from './core/state.ts'
import { validateInput } from './validate.ts'

const maxTags = 50

/** TagResource: merges into and overwrites the tags that are there (DOC:API_TagResource). */
export function tagResource(call: Call, state: EmulatorState): JsonObject {
  const input = readInput(call)
  const { kind, data, entry } = findTagged(call, state, textOf(input, 'resourceArn'))
  const tags = { ...entry.resource.tags, ...(input.tags as Record<string, string>) }
  if (Object.keys(tags).length > maxTags) throw invalidParameter(`A resource can have at most ${maxTags} tags.`)
  replaceTags(call, data, kind, entry, tags)
  return {}
}

/** UntagResource: whether a key that is not there is an error is not known (DOC:API_UntagResource). */
export function untagResource(call: Call, state: EmulatorState): JsonObject {
  const input = readInput(call)
  const { kind, data, entry } = findTagged(call, state, textOf(input, 'resourceArn'))
  const keys = new Set(input.tagKeys as readonly string[])
  const present = Object.keys(entry.resource.tags)
  const missing = [...keys].find((key) => !present.includes(key))
  if (missing !== undefined && call.switches.untagMissingKey === 'error') {
    throw invalidParameter(`The resource has no tag '${missing}'.`)
  }
  const tags = Object.fromEntries(Object.entries(entry.resource.tags).filter(([key]) => !keys.has(key)))
  replaceTags(call, data, kind, entry, tags)
  return {}
}

export function listTags(call: Call, state: EmulatorState): JsonObject {
  const arn = textOf(readInput(call), 'resourceArn')
  const { data, kind, key } = locate(call, state, arn)
  const entry = data.readEntry(kind, key, call.effects.staleRead)
  if (entry === undefined) throw notFound(kind, arn)
  return { tags: entry.resource.tags }
}

function replaceTags(call: Call, data: AccountData, kind: string, entry: Entry, tags: LiveResource['tags']): void {
  const { resource } = entry
  const dates = call.switches.taggingMovesDateUpdated ? { dateUpdated: laterDate(call.now, resource.dateUpdated) } : {}
  data.replace(kind, entry.key, { ...entry, resource: { ...resource, ...dates, tags } }, call.switches.readLag)
}

function findTagged(call: Call, state: EmulatorState, arn: string) {
  const { data, kind, key } = locate(call, state, arn)
  const entry = data.entries(kind).get(key)
  if (entry === undefined) throw notFound(kind, arn)
  return { data, kind, entry }
}

/** Where the resource of an ARN would be; 404 for a kind, account or Region that is not here. */
function locate(call: Call, state: EmulatorState, arn: string): { data: AccountData; kind: string; key: string } {
  const { kind, key } = parseArn(arn) ?? {}
  if (kind === undefined || key === undefined) throw notFound('Resource', arn)
  if (rulesOf(kind) === undefined || arnOf(call.caller, kind, key) !== arn) throw notFound(kind, arn)
  return { data: dataOf(call, state), kind, key }
}

/** The tag operations know one error for every fault of a request: InvalidParameterException (API model). */
function readInput(call: Call): JsonObject {
  try {
    return validateInput(call.model.input, call.input, (path) =>
      path === 'tags' ? call.switches.emptyTags : undefined,
    )
  } catch (error) {
    if (error instanceof ServiceError) throw invalidParameter(error.message)
    throw error
  }
}

function invalidParameter(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', 400, message)
}
