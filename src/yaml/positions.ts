/** Where things stand in a YAML text: offsets to lines and columns, paths to offsets. All of it is worked out only when a source is asked for. */
import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml'
import type { Path, Scalar, Source, TextPlace } from '../model.ts'

/** An event that begins a value of its own. */
export type NodeEvent = MappingEvent | SequenceEvent | ScalarEvent

/** A parsed text with its events, shared by the documents in it. */
export class ParsedText {
  readonly file: string
  readonly text: string
  readonly events: readonly Event[]
  /** Lines of the file before `text`. */
  readonly #linesBefore: number
  #lineStarts: readonly number[] | undefined

  constructor(file: string, text: string, events: readonly Event[], linesBefore: number) {
    this.file = file
    this.text = text
    this.events = events
    this.#linesBefore = linesBefore
  }

  /** Returns the source of an offset. */
  at(offset: number): Source {
    this.#lineStarts ??= findLineStarts(this.text)
    let low = 0
    let high = this.#lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const column = offset - (this.#lineStarts[low] ?? 0) + 1
    return { file: this.file, line: this.#linesBefore + low + 1, column }
  }
}

/** Returns where each line of a text begins. Lines end with LF, CR LF or CR, as in YAML. */
export function findLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}

interface PlacedNode {
  readonly start: number
  /** End of a scalar, behind its closing quote. */
  readonly end?: number
  /** It is a scalar without quotes. */
  readonly isPlain?: true
  /** Of a literal block: where its first line begins, and how far its lines are indented. */
  readonly block?: { readonly start: number; readonly indent: number }
  /** Entries of a mapping: where the key begins, and its value. */
  readonly entries?: ReadonlyMap<string, { readonly key: number; readonly value: PlacedNode }>
  readonly items?: readonly PlacedNode[]
  /** What an alias stands for. */
  readonly target?: PlacedNode | undefined
}

/** Finds sources in one document. The tree of its nodes is built at the first question. */
export class Locator {
  readonly #parsed: ParsedText
  readonly #first: number
  #root: PlacedNode | undefined

  /** `first` is the index of the document's first event after its DOCUMENT event. */
  constructor(parsed: ParsedText, first: number) {
    this.#parsed = parsed
    this.#first = first
  }

  /** Returns the source of the key or value at `path`, of the nearest enclosing one if there is nothing there. */
  locate(path: Path, at: 'key' | 'value'): Source {
    this.#root ??= new TreeBuilder(this.#parsed, this.#first).build()
    let node = this.#root
    let offset = node.start
    for (const [depth, step] of path.entries()) {
      const entry = typeof step === 'number' ? itemOf(node, step) : entryOf(node, step)
      if (entry === undefined) break
      node = entry.value
      offset = depth === path.length - 1 && at === 'value' ? node.start : entry.key
    }
    return this.#parsed.at(offset)
  }

  /** Returns the scalar at `path`, for an alias the one that it stands for; undefined where there is none. */
  scalarAt(path: Path): Scalar | undefined {
    const { start = 0, end, isPlain = false } = this.#nodeAt(path) ?? {}
    if (end === undefined) return undefined
    return { source: this.#parsed.at(start), written: this.#parsed.text.slice(start, end), isPlain }
  }

  /** Returns the source of what reads `part` in a scalar, the first one; of the scalar itself where it is written with escapes or over lines. */
  locatePart(path: Path, part: string): Source {
    const { start = 0, end = 0 } = this.#nodeAt(path) ?? {}
    const found = this.#parsed.text.slice(start, end).indexOf(part)
    return found < 0 ? this.locate(path, 'value') : this.#parsed.at(start + found)
  }

  /** Returns the source of a place in the literal block at `path`, whose lines stand in the file as they are; undefined for anything else. */
  locateText(path: Path, { line, column }: TextPlace): Source | undefined {
    const block = this.#nodeAt(path)?.block
    if (block === undefined) return undefined
    const first = this.#parsed.at(block.start)
    return { file: first.file, line: first.line + line - 1, column: block.indent + column }
  }

  /** Returns the node at `path`, what it stands for if it is an alias. */
  #nodeAt(path: Path): PlacedNode | undefined {
    this.#root ??= new TreeBuilder(this.#parsed, this.#first).build()
    let node: PlacedNode | undefined = this.#root
    for (const step of path) node = node && (typeof step === 'number' ? itemOf(node, step) : entryOf(node, step))?.value
    return node && resolveAlias(node)
  }
}

/** Returns where a key of a document stands, without the tree of all its nodes; undefined where it has none. `first` is as for a `Locator`. */
export function findTopKey({ text, events }: ParsedText, first: number, key: string): number | undefined {
  let depth = 0
  let isKey = false
  for (let index = first; index < events.length; index++) {
    const event = events[index]
    if (event === undefined) return undefined
    if (depth === 1) {
      isKey = !isKey && event.type !== EVENT_ID.POP
      if (isKey && event.type === EVENT_ID.SCALAR && getScalarValue(text, event) === key)
        return startOfScalar(text, event)
    }
    if (isOpening(event)) depth++
    if (event.type === EVENT_ID.POP && --depth <= 0) return undefined
  }
  return undefined
}

function isOpening({ type }: Event): boolean {
  return type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE
}

function resolveAlias(node: PlacedNode): PlacedNode {
  return node.target ?? node
}

function itemOf(node: PlacedNode, index: number): { key: number; value: PlacedNode } | undefined {
  const item = resolveAlias(node).items?.[index]
  return item && { key: item.start, value: item }
}

function entryOf(node: PlacedNode, key: string): { key: number; value: PlacedNode } | undefined {
  const mapping = resolveAlias(node)
  const own = mapping.entries?.get(key)
  if (own !== undefined || mapping.entries === undefined) return own
  const merged = mapping.entries.get('<<')
  if (merged === undefined) return undefined
  const sources = resolveAlias(merged.value).items ?? [merged.value]
  for (const source of sources) {
    const found = entryOf(source, key)
    if (found !== undefined) return found
  }
  return undefined
}

/** Builds the tree of one document from its events. Cycles were refused before. */
class TreeBuilder {
  readonly #text: string
  readonly #events: readonly Event[]
  readonly #anchors = new Map<string, PlacedNode>()
  #index: number
  /** End of the last scalar, where an empty value stands. */
  #end = 0

  constructor({ text, events }: ParsedText, first: number) {
    this.#text = text
    this.#events = events
    this.#index = first
  }

  build(): PlacedNode {
    const event = this.#events[this.#index++]
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) {
      return { start: this.#end }
    }
    if (event.type === EVENT_ID.ALIAS) {
      const target = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd))
      return { start: event.anchorStart - 1, target }
    }
    const node = this.#buildOwn(event)
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node)
    return node
  }

  #buildOwn(event: NodeEvent): PlacedNode {
    if (event.type === EVENT_ID.SCALAR) {
      if (event.valueStart < 0) return { start: this.#end }
      const start = startOfScalar(this.#text, event)
      this.#end = event.valueEnd
      if (event.style === SCALAR_STYLE.PLAIN) return { start, end: event.valueEnd, isPlain: true }
      // A scalar in quotes begins with its quote, one in a block with an indicator on the line above.
      const isQuoted = start === event.valueStart - 1
      const end = event.valueEnd + (isQuoted ? 1 : 0)
      if (event.style !== SCALAR_STYLE.LITERAL_BLOCK) return { start, end }
      return { start, end, block: { start: event.valueStart, indent: Math.max(0, event.indent) } }
    }
    if (event.type === EVENT_ID.SEQUENCE) {
      const items: PlacedNode[] = []
      while (!this.#isClosed()) items.push(this.build())
      return { start: event.start, items }
    }
    const entries = new Map<string, { key: number; value: PlacedNode }>()
    while (!this.#isClosed()) {
      const event = this.#events[this.#index]
      const key = this.build()
      const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(this.#text, event) : ''
      entries.set(name, { key: key.start, value: this.build() })
    }
    return { start: event.start, entries }
  }

  #isClosed(): boolean {
    const event = this.#events[this.#index]
    if (event !== undefined && event.type !== EVENT_ID.POP) return false
    this.#index++
    return true
  }
}

const offsetNames = ['start', 'anchorStart', 'anchorEnd', 'tagStart', 'tagEnd', 'valueStart', 'valueEnd'] as const

/**
 * Returns events with just the part of the text that they stand in, and where it begins. A complaint of the parser takes as long as the
 * text that it is given: thousands of them about one long text would take hours.
 */
export function cutOut(
  text: string,
  events: readonly Event[],
): { readonly text: string; readonly events: Event[]; readonly start: number } {
  const placed = events as readonly Partial<Record<(typeof offsetNames)[number], number>>[]
  let [start, end] = [text.length, 0]
  for (const event of placed) {
    for (const name of offsetNames) {
      const offset = event[name] ?? -1
      if (offset < 0) continue
      start = Math.min(start, offset)
      end = Math.max(end, offset)
    }
  }
  const moved = placed.map((event) => {
    const copy = { ...event }
    for (const name of offsetNames) if ((event[name] ?? -1) >= 0) copy[name] = (event[name] ?? 0) - start
    return copy as Event
  })
  return { text: text.slice(start, end), events: moved, start }
}

/** Returns the offset of the first character of a scalar: its quote, or the indicator of a block scalar. */
export function startOfScalar(text: string, { style, valueStart }: ScalarEvent): number {
  if (style === SCALAR_STYLE.PLAIN) return valueStart
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1
  // The value of a block scalar begins on the line below its indicator.
  const from = Math.max(0, valueStart - 1024)
  const indicator = /[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)?$/.exec(text.slice(from, valueStart))
  return indicator === null ? valueStart : from + indicator.index
}
