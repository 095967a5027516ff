/** Fields that stand in the wrong place: where in a kind, in another kind or in kiln.yaml they belong. */
import type { Shape } from '../../api/api-model.ts'
import { imagebuilder } from '../../api/imagebuilder.ts'
import { requestShape } from '../../kinds/normalise.ts'
import { kinds, type Kind } from '../../kinds/registry.ts'
import { formatPath } from '../../field-path.ts'
import type { Path } from '../../model.ts'
import { projectSchema } from './project-schema.ts'
import { fold } from '../../suggest.ts'
import { isSameName } from '../foreign/names.ts'

/** Where a member of a request stands: the members around it, `*` for an element of a list. */
export interface Spot {
  readonly parents: readonly string[]
  readonly name: string
}

/** More places than these help nobody. */
const mostSpots = 3

const spots = new Map<string, readonly Spot[]>()

/** Returns the other places of a kind where a field of this name may stand; none if there are many. */
export function findSpots(kind: Kind, key: string, here: Path): readonly Spot[] {
  const own = here.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
  const found = spotsOf(kind).filter(({ parents, name }) => isSameName(key, name) && parents.join('.') !== own)
  return found.length > mostSpots ? [] : found
}

/** Returns the name of another kind that has a field of this name at its top. */
export function findOtherKind(kind: Kind, key: string): string | undefined {
  const others = [...kinds.values()].filter((other) => other.kind !== kind.kind)
  return others.find(({ model }) => model.createFields.some((name) => fold(name) === fold(key)))?.kind
}

/** Says where a key of kiln.yaml belongs; undefined if it has none of this name. */
export function adviseOnProjectKey(key: string): string | undefined {
  const top = membersOf(projectSchema())
  const ofTarget = membersOf((top['targets'] as { readonly items: object }).items)
  if (Object.hasOwn(ofTarget, key))
    return 'move it to a target in kiln.yaml; kiln.targets in a document says which targets it belongs to'
  return Object.hasOwn(top, key) ? 'move it to the top level of kiln.yaml' : undefined
}

/** Returns a place in words; an element that `here` is inside of is named by its number. */
export function showSpot({ parents }: Spot, here: Path): string {
  if (parents.length === 0) return 'at the top level'
  const path = parents.map((parent, index) => (parent === '*' ? (here[index] ?? '*') : parent))
  // From the inside out: what follows the last open element, then the list around it.
  const lists = splitAt(path, '*').toReversed()
  const [inside = '', ...around] = lists.map(formatPath)
  const start = inside === '' ? [] : [`under ${inside}`]
  return [...start, ...around.map((list) => `in an element of ${list}`)].join(' ')
}

function splitAt(path: Path, mark: string): readonly Path[] {
  const at = path.indexOf(mark)
  return at < 0 ? [path] : [path.slice(0, at), ...splitAt(path.slice(at + 1), mark)]
}

function membersOf(schema: object): Readonly<Record<string, unknown>> {
  return (schema as { readonly properties?: Readonly<Record<string, unknown>> }).properties ?? {}
}

function spotsOf(kind: Kind): readonly Spot[] {
  const known = spots.get(kind.kind)
  if (known !== undefined) return known
  const found: Spot[] = []
  const visit = (shape: Shape | undefined, parents: readonly string[]): void => {
    for (const [name, member] of Object.entries(shape?.members ?? {})) {
      found.push({ parents, name })
      visit(imagebuilder.shapes[member], [...parents, name])
    }
    if (shape?.member !== undefined) visit(imagebuilder.shapes[shape.member], [...parents, '*'])
  }
  visit(requestShape(kind), [])
  spots.set(kind.kind, found)
  return found
}
