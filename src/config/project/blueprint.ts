/** What a target was made of: parts of the project file, each of which may say something that a later one says otherwise. */
import { isObject } from '../../json.ts'
import type { Document, Json, JsonObject, Path, Source } from '../../model.ts'

/** The parts in the order of their weight: a later one wins. */
export type LayerName = 'project' | 'fleet' | 'account' | 'region' | 'target'

/** One part: where it stands, and what it says. */
export interface Layer {
  readonly name: LayerName
  readonly path: Path
  readonly value: JsonObject
}

/** The making of one target. Places are asked for rarely, so that paths are all that is kept of them. */
export interface Blueprint {
  /** The lowest first. */
  readonly layers: readonly Layer[]
  /** The part of the file that the target is there because of. */
  readonly path: Path
  /** Where its identity is written, as far as it is. */
  readonly name?: Path
  readonly account?: Path
  readonly region?: Path
}

/** A value's source in the project file, and the layer that it came from. */
export interface Provenance {
  readonly layer: LayerName
  readonly source: Source
}

/** Returns the layer that decides what is at `path`: the last one that says anything there. */
export function findLayer({ layers }: Blueprint, path: readonly string[]): Layer | undefined {
  return layers.findLast(({ value }) => holds(value, path))
}

function holds(value: JsonObject, path: readonly string[]): boolean {
  let node: Json | undefined = value
  for (const key of path) {
    if (!isObject(node) || !Object.hasOwn(node, key)) return false
    node = node[key]
  }
  return true
}

/** Returns the path in the project file of what a target has at `path`, such as `vars.subnetId`; undefined if no layer says it. */
export function findPath(blueprint: Blueprint, path: Path): Path | undefined {
  // Below the name of a variable the layer is the same: variables are replaced whole.
  const layer = findLayer(blueprint, path.slice(0, path[0] === 'vars' || path[0] === 'labels' ? 2 : 1).map(String))
  return layer && [...layer.path, ...path]
}

/** Returns where everything that a target has came from, by name: `account`, `wave`, `labels.tier`, `vars.subnetId`. */
export function listProvenance(blueprint: Blueprint, document: Document): ReadonlyMap<string, Provenance> {
  const found = new Map<string, Provenance>()
  for (const key of ['name', 'account', 'region'] as const) {
    const path = blueprint[key]
    if (path !== undefined) found.set(key, { layer: layerAt(path), source: document.locate(path, 'value') })
  }
  const add = (name: string, { name: layer, path }: Layer, keys: Path): void => {
    found.set(name, { layer, source: document.locate([...path, ...keys], 'key') })
  }
  for (const layer of blueprint.layers) {
    for (const [key, value] of Object.entries(layer.value)) {
      if (key !== 'vars' && key !== 'labels') add(key, layer, [key])
      else if (isObject(value)) for (const name of Object.keys(value)) add(`${key}.${name}`, layer, [key, name])
    }
  }
  return found
}

/** The layer that a path of an identity is in. */
function layerAt([root, list, , inner]: Path): LayerName {
  if (root !== 'fleet') return 'target'
  if (list === 'regions') return 'region'
  if (list !== 'accounts') return 'fleet'
  return inner === 'regions' ? 'target' : 'account'
}
