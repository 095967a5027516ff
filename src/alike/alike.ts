/** Everything that several targets have, as one document each where it is alike. */
import { canonicalJson } from '../canonical.ts'
import { textsIn } from '../json.ts'
import type { Json, JsonObject, Path, ResolvedTarget } from '../model.ts'
import type { Copy } from './copy.ts'
import { mergeCopies, type Difference, type Writing } from './merge.ts'
import { VariableNames, type Field, type NewVariable } from './names.ts'
import type { Word } from './words.ts'

/** A document, and the copies that it stands for. */
export interface AlikeDocument<T extends Copy> {
  readonly copies: readonly [T, ...T[]]
  readonly document: JsonObject
}

/** Documents, and the variables that their targets are to be given for them. */
export interface Alike<T extends Copy> {
  readonly documents: readonly AlikeDocument<T>[]
  readonly variables: readonly NewVariable[]
}

/** Words with the way in which documents write them. */
export interface WrittenWords {
  readonly words: readonly Word[]
  /** `${target.region}`, `${vars.regionCode}`. */
  readonly write: (word: Word) => string
  /** Names of variables that are taken, those of the words too. */
  readonly names: VariableNames
}

/** Returns how the words of these targets are written: those that need a variable get a name. */
export function writeWords(words: readonly Word[], targets: readonly ResolvedTarget[]): WrittenWords {
  const names = new VariableNames(targets)
  const written = new Map(words.map((word) => [word, word.written ?? `vars.${names.take(word.wanted)}`]))
  return { words, names, write: (word) => `\${${written.get(word) ?? ''}}` }
}

/** Merges each group of copies into as few documents as can be. */
export function mergeAlike<T extends Copy>(groups: readonly (readonly T[])[], written: WrittenWords): Alike<T> {
  const { words, write, names } = written
  const probing: Writing = { words, word: write, variable: () => '' }
  const clusters = groups.flatMap((group) => cluster(group, probing))
  const fields = clusters.map((copies) => {
    const found: Field[] = []
    const owner = copies[0].name.replaceAll(/\$\{[^}]*\}/g, '')
    const note = (difference: Difference): string => {
      found.push({ ...difference, owner })
      return ''
    }
    mergeCopies(copies, { ...probing, variable: note })
    return found
  })
  const { nameOf, added } = names.give(fields.flat())
  const documents = clusters.map((copies, index) => {
    const byPath = new Map(fields[index]?.map((field) => [keyOf(field.path), nameOf(field)]))
    const variable = ({ path }: Difference): string => `\${vars.${byPath.get(keyOf(path)) ?? ''}}`
    return { copies, document: mergeCopies(copies, { ...probing, variable }) ?? copies[0].document }
  })
  const texts = documents.flatMap(({ document }) => [...textsIn(document)])
  const used = words.flatMap((word): readonly NewVariable[] => {
    const name = /^\$\{vars\.(.*)\}$/.exec(write(word))?.[1]
    const isNew = word.written === undefined && name !== undefined && texts.some((text) => text.includes(write(word)))
    return isNew ? [{ name, values: word.forms }] : []
  })
  return { documents, variables: [...used, ...added] }
}

/** Copies that one document can stand for; what fits no other is on its own. */
function cluster<T extends Copy>(copies: readonly T[], probing: Writing): readonly (readonly [T, ...T[]])[] {
  const clusters: [T, ...T[]][] = []
  for (const copy of copies) {
    const fit = clusters.find(([first]) => mergeCopies([first, copy], probing) !== undefined)
    if (fit === undefined) clusters.push([copy])
    else fit.push(copy)
  }
  return clusters
    .flatMap((one): readonly [T, ...T[]][] => {
      return mergeCopies(one, probing) === undefined ? one.map((copy) => [copy]) : [one]
    })
    .sort((a, b) => b.length - a.length)
}

function keyOf(path: Path): string {
  return canonicalJson([...path])
}

/** Variables where they are to be written: in each target, or once for all where most have the same. */
export interface VariableLayers {
  readonly shared: JsonObject
  readonly own: ReadonlyMap<string, JsonObject>
}

/** Returns where variables are to be written: what more than half of at least three targets have is said once. */
export function layersOf(variables: readonly NewVariable[]): VariableLayers {
  const shared: Record<string, Json> = {}
  const own = new Map<string, Record<string, Json>>()
  for (const { name, values } of variables) {
    const usual = values.size > 2 ? mostUsual([...values.values()]) : undefined
    if (usual !== undefined) shared[name] = usual
    for (const [target, value] of values) {
      if (usual !== undefined && canonicalJson(value) === canonicalJson(usual)) continue
      own.set(target, { ...own.get(target), [name]: value })
    }
  }
  return { shared, own }
}

function mostUsual(values: readonly Json[]): Json | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(canonicalJson(value), (counts.get(canonicalJson(value)) ?? 0) + 1)
  return values.find((value) => (counts.get(canonicalJson(value)) ?? 0) * 2 > values.length)
}
