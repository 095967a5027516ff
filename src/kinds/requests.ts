/** What the requests about one configuration hold: the fields that it has, and the members that say which one is meant. */
import { imagebuilder } from '../api/imagebuilder.ts'
import { keptFor } from '../kept.ts'
import type { Kind } from './registry.ts'

const roles = ['create', 'get', 'update', 'delete']

/** Returns the members of every request of a kind (Create, Get, Update, Delete), as the API model has them. */
export const requestMembers = keptFor(({ model }: Kind): ReadonlySet<string> => {
  const inputs = roles.map((role) => imagebuilder.operations[model.operations[role] ?? '']?.input ?? '')
  return new Set(inputs.flatMap((input) => Object.keys(imagebuilder.shapes[input]?.members ?? {})))
})

/** Returns the members that say which configuration is meant, or which call it is: Kiln alone fills them in. */
export function identityMembers(kind: Kind): ReadonlySet<string> {
  const fields = new Set(kind.model.createFields)
  return new Set(['name', ...[...requestMembers(kind)].filter((member) => !fields.has(member))])
}

/** Reports whether a name is that of a member of some request of a kind, in whatever case: a service may take it in any. */
export function isRequested(kind: Kind, name: string): boolean {
  return holds(requestMembers(kind), name)
}

/** Reports whether the API model knows a name, in whatever case: as a field, a part of a request, or what the service fills in. */
export function isModelled(kind: Kind, name: string): boolean {
  return isRequested(kind, name) || holds(kind.model.serviceOwned, name)
}

function holds(members: Iterable<string>, name: string): boolean {
  return [...members].some((member) => member.toLowerCase() === name.toLowerCase())
}
