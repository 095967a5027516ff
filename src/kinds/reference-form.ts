/** How a document refers to another one. */
import { imagebuilder } from '../api/imagebuilder.ts'
import { optional } from '../optional.ts'
import { idOf, type ParsedId } from './identity.ts'

/** What stands for a name that nobody knows. */
const anyName = 'NAME'

/** Returns what to write in a document to refer to another one: `${Kind/name}`. */
export function referenceTo({ kind, name, scope }: ParsedId): string {
  return `\${${idOf(kind, name, scope)}}`
}

/** Returns a resource of a kind that stands for all of them. */
export function anyOf(kind: string): ParsedId {
  return { kind, name: anyName, ...optional({ scope: scopesOf(kind).length === 0 ? undefined : 'type' }) }
}

/** Returns what to write for a name as people write it: `golden`, `ImageRecipe/golden`, `golden/1.0.0`; undefined if it is no name. */
export function suggestReference(kind: string, text: string): string | undefined {
  const steps = text.split('/')
  if (steps.some((step) => !/^[-_A-Za-z0-9. ]+$/.test(step))) return undefined
  const scopes = scopesOf(kind)
  const [first = '', second] = steps.slice(steps[0] === kind ? 1 : 0).filter((step) => !isVersion(step))
  if (scopes.length === 0) return referenceTo({ kind, name: first })
  if (second !== undefined && scopes.includes(first)) return referenceTo({ kind, name: second, scope: first })
  return `${referenceTo({ kind, name: first, scope: 'type' })}, where type is one of ${scopes.join(', ')}`
}

function isVersion(step: string): boolean {
  return /^(?:\d+|x)(?:\.(?:\d+|x)){2}$/.test(step)
}

/** Returns what names of a kind are told apart by beside the kind, as ids have it: the types of a workflow. */
export function scopesOf(kind: string): readonly string[] {
  const step = imagebuilder.kinds[kind]?.arnResource.split('/').find((one) => one.includes('|'))
  return step?.slice(1, -1).split('|') ?? []
}

/** Returns in words what a field takes that refers to resources of a kind: `arn` says which ARN, `example` is one of them. */
export function describeReference(arn: string, example: ParsedId): string {
  return `a reference such as ${referenceTo(example)}, or ${arn}`
}
