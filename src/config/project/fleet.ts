/** The fleet of a project file: accounts times regions. What comes of it are blueprints; nothing is checked here that is not needed. */
import { isList, isObject } from '../../json.ts'
import type { Json, JsonObject, Path } from '../../model.ts'
import type { Blueprint, Layer, LayerName } from './blueprint.ts'

/** One account and region of the fleet. */
export interface Pair {
  readonly account: string
  /** Name of the account, its id if it has none. */
  readonly accountName: string
  readonly region: string
  readonly blueprint: Blueprint
}

/** An account or region that stands in a list twice. Paths are those of the entries. */
export interface Repetition {
  readonly what: 'account' | 'region'
  readonly name: string
  readonly first: Path
  readonly second: Path
}

export interface Fleet {
  /** By account as they are listed, then by region. */
  readonly pairs: readonly Pair[]
  readonly repetitions: readonly Repetition[]
}

/** What a target can take from a layer. Everything else in it says which layer it is. */
const inherited = ['roleArn', 'planRoleArn', 'externalId', 'profile', 'wave', 'retired', 'labels', 'vars'] as const

/** Returns the layer at `path`: what targets take from `value`. */
export function layerOf(name: LayerName, path: Path, value: JsonObject): Layer {
  const entries = inherited.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key] ?? null] as const)
  return { name, path, value: Object.fromEntries(entries) }
}

/** An entry of a list of accounts or regions. */
interface Entry {
  readonly key: string
  readonly path: Path
  /** Path of `key`. */
  readonly keyPath: Path
  readonly value: JsonObject
}

/** Generates the pairs of a fleet. `project` is the layer of the whole project. What cannot be understood generates nothing. */
export function generatePairs(fleet: JsonObject, project: Layer): Fleet {
  const repetitions: Repetition[] = []
  const read = (list: Json | undefined, path: Path, what: Repetition['what']): readonly Entry[] => {
    const entries = new Map<string, Entry>()
    for (const entry of readEntries(list, path, what === 'account' ? 'id' : 'name')) {
      const first = entries.get(entry.key)
      if (first === undefined) entries.set(entry.key, entry)
      else repetitions.push({ what, name: entry.key, first: first.keyPath, second: entry.keyPath })
    }
    return [...entries.values()]
  }
  const base = layerOf('fleet', ['fleet'], fleet)
  const regions = read(fleet['regions'], ['fleet', 'regions'], 'region')
  const regionLayers = new Map(regions.map(({ key, path, value }) => [key, layerOf('region', path, value)]))
  const namePath = typeof fleet['name'] === 'string' ? ['fleet', 'name'] : undefined
  const pairs = read(fleet['accounts'], ['fleet', 'accounts'], 'account').flatMap((account) => {
    const { key, path, keyPath, value } = account
    const accountName = typeof value['name'] === 'string' ? value['name'] : key
    const accountLayer = layerOf('account', path, value)
    const own = value['regions'] === undefined ? undefined : read(value['regions'], [...path, 'regions'], 'region')
    return (own ?? regions).map((region): Pair => {
      const shared = regionLayers.get(region.key)
      const layers = [
        project,
        base,
        accountLayer,
        ...(shared === undefined ? [] : [shared]),
        ...(own === undefined ? [] : [layerOf('target', region.path, region.value)]),
      ]
      return {
        account: key,
        accountName,
        region: region.key,
        blueprint: {
          layers: layers.filter(({ value: said }) => Object.keys(said).length > 0),
          path: own === undefined ? path : region.path,
          name: namePath ?? (typeof value['name'] === 'string' ? [...path, 'name'] : keyPath),
          account: keyPath,
          region: region.keyPath,
        },
      }
    })
  })
  return { pairs, repetitions }
}

/** Entries are maps with `key` in them, or short: nothing but the key. */
function readEntries(list: Json | undefined, path: Path, key: 'id' | 'name'): readonly Entry[] {
  if (!isList(list)) return []
  return list.flatMap((item, index): Entry[] => {
    const at = [...path, index]
    if (typeof item === 'string') return [{ key: item, path: at, keyPath: at, value: {} }]
    const named = isObject(item) ? item[key] : undefined
    return isObject(item) && typeof named === 'string'
      ? [{ key: named, path: at, keyPath: [...at, key], value: item }]
      : []
  })
}
