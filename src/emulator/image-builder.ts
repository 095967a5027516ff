import type { Call } from './call.ts'
import type { JsonObject } from './core/json.ts'
import { rulesOf } from './kinds/registry.ts'
import { listBuildVersions, listResources } from './list-operation.ts'
import { ownOperation } from './own-operations.ts'
import { getPolicy, putPolicy } from './policy-operations.ts'
import { createResource, deleteResource, getResource, updateResource } from './resource-operations.ts'
import { ServiceError } from './core/service-error.ts'
import type { EmulatorState } from './core/state.ts'
import { listTags, tagResource, untagResource } from './tag-operations.ts'

const kindOperations = {
  create: createResource,
  get: getResource,
  list: listResources,
  listBuildVersions,
  update: updateResource,
  delete: deleteResource,
  getPolicy,
  putPolicy,
}

const tagOperations = { TagResource: tagResource, UntagResource: untagResource, ListTagsForResource: listTags }

/** True for an operation that changes the account. */
export function isWrite(role: string): boolean {
  return !/^(get|list)/i.test(role)
}

/** Carries out a call on the state; writes change it in place or throw ServiceError. Gives back the body of the answer. */
export function execute(call: Call, state: EmulatorState): JsonObject {
  const { role, kind } = call.model
  if (isRole(tagOperations, role)) return tagOperations[role](call, state)
  const own = ownOperation(call)
  if (own !== undefined) return own(state)
  const rules = rulesOf(kind)
  if (rules === undefined || !isRole(kindOperations, role)) {
    throw new ServiceError('UnknownOperationException', 404, `The emulator does not serve ${call.operation}.`)
  }
  return kindOperations[role](rules, call, state)
}

function isRole<T extends object>(table: T, role: string): role is string & keyof T {
  return Object.hasOwn(table, role)
}
