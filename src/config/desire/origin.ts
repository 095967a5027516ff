/**
 * Where a field came from: its document, a default of its kind, a variable of the target. Worked out afterwards, for the few fields
 * that somebody asks about, by following the path again through what was merged and interpolated.
 */
import { formatPath } from '../../field-path.ts'
import { isList, isObject } from '../../json.ts'
import type { Document, Json, JsonObject, Path, Scalar, Source, TextPlace } from '../../model.ts'
import { findPath, type Blueprint } from '../project/blueprint.ts'
import { findVariables, findWholeVariable, interpolate, type Scope } from '../variables/interpolate.ts'
import type { Texts } from './texts.ts'

/** What a document's fields were made of. */
export interface Ingredients {
  readonly document: Document
  readonly texts: Pick<Texts, 'isLiteral'>
  readonly kind: string
  readonly defaults: JsonObject | undefined
  readonly scope: Scope
  /** The project file and the making of the target, absent without one. */
  readonly project?: { readonly document: Document; readonly blueprint: Blueprint }
}

/** Something outside the document that a value came from: its name for people, and its source if it has one. */
export interface Contribution {
  readonly label: string
  /** `vars.NAME…` or `defaults.KIND…`, as keys. */
  readonly path: Path
  readonly source?: Source
}

export interface Origin {
  /** The source in the document: of the key or value, or of the nearest key around it, at last of its name. */
  readonly written: Source
  /** The part of the path that the document itself holds, as written there. */
  readonly writtenPath: Path
  /** The source that decides the value: that in the document, of the default, or of the variable if the value is nothing but one. */
  readonly decisive: Source
  /** The deciding value as it is written; absent where that is no scalar. */
  readonly scalar?: Scalar
  /** The deciding value as it is written, before any variable in it is filled in, if it is a string. */
  readonly raw?: string
  /** Returns the source of a place in that value; undefined where its lines do not stand in the file as they are. */
  locateText(place: TextPlace): Source | undefined
  /** Reports whether document or defaults say anything at the very path. */
  readonly isWhole: boolean
  /** The defaults and variables that the value was made of. */
  readonly contributions: readonly Contribution[]
}

/** Returns where the key or the value at `path` of the composed fields came from. */
export function findOrigin(ingredients: Ingredients, path: Path, at: 'key' | 'value'): Origin {
  return new Trail(ingredients, at).follow(path, at)
}

/** Returns the key that decides the value at `path`: its own, that of the default, or of the variable if the value is nothing but one. */
export function findDecisiveKey(ingredients: Ingredients, path: Path): Source {
  return new Trail(ingredients, 'value').findDecisive(path, 'key')
}

/** A node of a document, of the defaults, or of a variable. `path` is what its own file calls it. */
interface Node {
  readonly root: 'document' | 'default' | 'variable'
  readonly path: Path
  readonly value: Json
}

/** Where a path led to. */
interface End {
  /** What decides there, if anything does. */
  readonly node: Node | undefined
  /** The part of the path that the document itself holds, as written there. */
  readonly written: Path
  readonly isWhole: boolean
}

class Trail {
  readonly #made: Ingredients
  /** What is asked about: the variable in a value has no part in its key. */
  readonly #subject: 'key' | 'value'
  readonly #contributions: Contribution[] = []

  constructor(ingredients: Ingredients, subject: 'key' | 'value') {
    this.#made = ingredients
    this.#subject = subject
  }

  /** Returns the origin of what stands at `path`, with the sources of keys or values. */
  follow(path: Path, at: 'key' | 'value'): Origin {
    const end = this.#walk(path)
    const { node, written, isWhole } = end
    if (node !== undefined) this.#contribute(node, this.#isLiteral(path))
    const scalar = isWhole && node !== undefined ? this.#scalarOf(node) : undefined
    return {
      ...(scalar === undefined ? {} : { scalar }),
      ...(isWhole && typeof node?.value === 'string' ? { raw: node.value } : {}),
      locateText: (place) => (isWhole && node !== undefined ? this.#locateText(node, place) : undefined),
      written: this.#locateWritten(path, end, at),
      writtenPath: written,
      decisive: this.#decide(path, end, at),
      isWhole,
      contributions: this.#contributions,
    }
  }

  /** Returns the source that decides what stands at `path`, and nothing else of its origin. */
  findDecisive(path: Path, at: 'key' | 'value'): Source {
    return this.#decide(path, this.#walk(path), at)
  }

  /** Goes along a path as far as document and defaults hold it. */
  #walk(path: Path): End {
    const { document, kind, defaults } = this.#made
    let own: Node | undefined = { root: 'document', path: [], value: document.value }
    let base: Node | undefined = defaults && { root: 'default', path: ['defaults', kind], value: defaults }
    let written: Path = []
    let reached = 0
    for (const step of path) {
      const child: Node | undefined = own && this.#child(own, step)
      const canMerge: boolean = own === undefined || (isObject(own.value) && isObject(base?.value))
      const nextBase: Node | undefined = canMerge ? base && this.#child(base, step) : undefined
      if (child === undefined && nextBase === undefined) break
      if (child?.root === 'document') written = child.path
      reached++
      const isEnd = (reached === path.length && this.#subject === 'key') || this.#isLiteral(path.slice(0, reached))
      own = child === undefined || child.value === null ? undefined : isEnd ? child : this.#enter(child)
      base = nextBase === undefined || isEnd ? nextBase : this.#enter(nextBase)
    }
    return { node: own ?? base, written, isWhole: reached === path.length }
  }

  #decide(path: Path, end: End, at: 'key' | 'value'): Source {
    const { node, isWhole } = end
    const decisive = node === undefined || node.path.length === 0 ? undefined : this.#locate(node, isWhole ? at : 'key')
    return decisive ?? this.#locateWritten(path, end, at)
  }

  #isLiteral(path: Path): boolean {
    return this.#made.texts.isLiteral(path)
  }

  #locateWritten(path: Path, { written, isWhole }: End, at: 'key' | 'value'): Source {
    if (written.length === 0) return this.#made.document.locate(['name'], 'key')
    return this.#made.document.locate(written, isWhole && written.length === path.length ? at : 'key')
  }

  #child({ root, path, value }: Node, step: string | number): Node | undefined {
    if (isObject(value)) {
      const key = String(step)
      return Object.hasOwn(value, key) ? { root, path: [...path, key], value: value[key] ?? null } : undefined
    }
    if (!isList(value) || typeof step !== 'number') return undefined
    // Items that are null were left out.
    const present = [...value.keys()].filter((index) => this.#valueOf(value[index] ?? null) !== null)
    const index = present[step]
    return index === undefined ? undefined : { root, path: [...path, index], value: value[index] ?? null }
  }

  #valueOf(value: Json): Json {
    return typeof value === 'string' ? interpolate(value, this.#made.scope) : value
  }

  /** Moves from a value that is nothing but a variable to that variable. */
  #enter(node: Node): Node {
    const variable = typeof node.value === 'string' ? findWholeVariable(node.value) : undefined
    if (variable === undefined || variable.path[0] !== 'vars') return node
    const value = this.#valueOf(node.value)
    if (value === node.value) return node
    if (node.root === 'default') this.#add(node.path)
    return { root: 'variable', path: variable.path, value }
  }

  #contribute({ root, path, value }: Node, isLiteral: boolean): void {
    if (root !== 'document') this.#add(path)
    if (isLiteral || typeof value !== 'string' || root === 'variable' || this.#subject === 'key') return
    for (const { path } of findVariables(value)) if (path[0] === 'vars') this.#add(path)
  }

  #add(path: Path): void {
    const label = formatPath(path)
    if (path.length === 0 || this.#contributions.some((known) => known.label === label)) return
    const source = this.#locateInProject(path, 'key')
    this.#contributions.push({ label, path, ...(source === undefined ? {} : { source }) })
  }

  #locate({ root, path }: Node, at: 'key' | 'value'): Source | undefined {
    return root === 'document' ? this.#made.document.locate(path, at) : this.#locateInProject(path, at)
  }

  #locateText({ root, path }: Node, place: TextPlace): Source | undefined {
    const { document, project } = this.#made
    if (root === 'document') return document.locateText(path, place)
    return project?.document.locateText(this.#pathInProject(path) ?? path, place)
  }

  #scalarOf({ root, path }: Node): Scalar | undefined {
    const { document, project } = this.#made
    return root === 'document' ? document.scalarAt(path) : project?.document.scalarAt(this.#pathInProject(path) ?? path)
  }

  /** The source of `defaults.…` or `vars.…` in the project file. */
  #locateInProject(path: Path, at: 'key' | 'value'): Source | undefined {
    return this.#made.project?.document.locate(this.#pathInProject(path) ?? path, at)
  }

  #pathInProject(path: Path): Path | undefined {
    const { project } = this.#made
    return path[0] === 'vars' && project !== undefined ? findPath(project.blueprint, path) : path
  }
}
