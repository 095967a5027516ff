/** A template as a tree: texts as they are written (a number is one), functions in their short and long form alike, each with its place. */
import { EVENT_ID, getScalarValue, SCALAR_STYLE, type Event } from 'js-yaml'
import { functionOfKey, functionOfTag } from '../../config/foreign/expressions.ts'
import { startOfScalar, type ParsedText } from '../../yaml/positions.ts'
import { withoutMarks } from '../token.ts'

/** `at` is an offset in the text. */
export type Node = { readonly at: number } & (
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'list'; readonly items: readonly Node[] }
  | { readonly is: 'map'; readonly entries: ReadonlyMap<string, Entry> }
  /** A function: `Ref`, `Sub`, `If`. */
  | Call
)

/** A function, by the name of its short form. */
export interface Call {
  readonly at: number
  readonly is: 'call'
  readonly name: string
  readonly argument: Node
}

export interface Entry {
  /** Where the key begins. */
  readonly at: number
  readonly value: Node
}

/** Returns the tree of the document whose first event after its DOCUMENT event is `events[first]`. Cycles were refused before. */
export function buildTree(parsed: ParsedText, first: number): Node {
  return new Builder(parsed, first).build()
}

/** Returns what stands under a key of a map; undefined where there is none. */
export function entryOf(node: Node | undefined, key: string): Node | undefined {
  return node?.is === 'map' ? node.entries.get(key)?.value : undefined
}

/** Returns the entries of a map; none of anything else. */
export function entriesOf(node: Node | undefined): readonly (readonly [key: string, entry: Entry])[] {
  return node?.is === 'map' ? [...node.entries] : []
}

/** Returns the text of a node; undefined if it is none. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.is === 'text' ? node.text : undefined
}

/** Returns the items of a list; undefined if it is none. */
export function itemsOf(node: Node | undefined): readonly Node[] | undefined {
  return node?.is === 'list' ? node.items : undefined
}

/** Returns the functions in a node, outer ones first. */
export function* callsIn(node: Node): Iterable<Call> {
  if (node.is === 'call') {
    yield node
    yield* callsIn(node.argument)
  } else if (node.is === 'list') for (const item of node.items) yield* callsIn(item)
  else if (node.is === 'map') for (const { value } of node.entries.values()) yield* callsIn(value)
}

class Builder {
  readonly #text: string
  readonly #events: readonly Event[]
  readonly #anchors = new Map<string, Node>()
  #index: number
  /** End of the last scalar, where an empty value stands. */
  #end = 0

  constructor({ text, events }: ParsedText, first: number) {
    this.#text = text
    this.#events = events
    this.#index = first
  }

  build(): Node {
    const event = this.#events[this.#index++]
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) {
      return { at: this.#end, is: 'nothing' }
    }
    if (event.type === EVENT_ID.ALIAS) {
      const target = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd))
      return target ?? { at: event.anchorStart - 1, is: 'nothing' }
    }
    const own = this.#buildOwn(event)
    const tag = event.tagStart < 0 ? undefined : functionOfTag(this.#text.slice(event.tagStart, event.tagEnd))
    const node = tag === undefined ? fromLongForm(own) : callOf(tag, fromLongForm(own), event.tagStart)
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node)
    return node
  }

  #buildOwn(
    event: Exclude<Event, { type: typeof EVENT_ID.ALIAS | typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>,
  ): Node {
    if (event.type === EVENT_ID.SCALAR) {
      if (event.valueStart < 0) return { at: this.#end, is: 'nothing' }
      const at = startOfScalar(this.#text, event)
      this.#end = event.valueEnd
      const text = withoutMarks(getScalarValue(this.#text, event))
      const isNull = event.style === SCALAR_STYLE.PLAIN && /^(?:~|null|Null|NULL|)$/.test(text)
      return isNull ? { at, is: 'nothing' } : { at, is: 'text', text }
    }
    if (event.type === EVENT_ID.SEQUENCE) {
      const items: Node[] = []
      while (!this.#isClosed()) items.push(this.build())
      return { at: event.start, is: 'list', items }
    }
    const entries = new Map<string, Entry>()
    while (!this.#isClosed()) {
      const key = this.build()
      const value = this.build()
      entries.set(key.is === 'text' ? key.text : '', { at: key.at, value })
    }
    return { at: event.start, is: 'map', entries }
  }

  #isClosed(): boolean {
    const event = this.#events[this.#index]
    if (event !== undefined && event.type !== EVENT_ID.POP) return false
    this.#index++
    return true
  }
}

/** `{ "Fn::Sub": … }` is `!Sub …`: a map of one key. */
function fromLongForm(node: Node): Node {
  if (node.is !== 'map' || node.entries.size !== 1) return node
  const [[key, { at, value }] = ['', { at: 0, value: node }]] = node.entries
  const name = key === 'Condition' && value.is === 'text' ? 'Condition' : functionOfKey(key)
  return name === undefined ? node : callOf(name, value, node.at < at ? node.at : at)
}

function callOf(name: string, argument: Node, at: number): Call {
  return { at, is: 'call', name, argument }
}
