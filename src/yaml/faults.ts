/**
 * What is wrong with a document that is good YAML syntax: keys written twice, foreign tags, aliases that go in circles or explode.
 * The parser stops at the first fault and lets some of them pass; this walk over its events finds all of them, with their places.
 * How a fault is told is up to whoever reads the text.
 */
import { constructFromEvents, EVENT_ID, getScalarValue, type AliasEvent, type Event, type ScalarEvent } from 'js-yaml'
import { optional } from '../optional.ts'
import { cutOut, startOfScalar, type NodeEvent, type ParsedText } from './positions.ts'
import { maxDepth, schema } from './schema.ts'

/** Values that a document may unfold to through its aliases. */
const maxUnfolded = 200_000

/** A fault, and the offset in the text where it stands. */
export type Fault = { readonly offset: number } & (
  | { readonly is: 'keyNotString' | 'bracesWithoutQuotes' }
  | { readonly is: 'keyTwice'; readonly key: string; readonly first: number }
  | { readonly is: 'unknownAlias' | 'aliasCycle'; readonly alias: string }
  | { readonly is: 'aliasBomb' | 'nestedTooDeep'; readonly limit: number }
  | FaultyTag
)

/** A tag that is not part of YAML 1.2 core: what it stands before, if that is a scalar, and the key around it. */
export interface FaultyTag {
  readonly is: 'foreignTag'
  readonly tag: string
  readonly argument?: string
  readonly field?: string
}

interface Size {
  /** Values inside, itself included, aliases unfolded. */
  count: number
  /** Levels inside. */
  depth: number
}
interface Frame extends Size {
  readonly isMapping: boolean
  readonly anchor?: string
  /** Keys seen, with their offsets. */
  readonly keys: Map<string, number>
  atKey: boolean
}

/** Returns the faults of the document whose events are `events[first]` (its DOCUMENT event) to `events[last]` (its last POP). */
export function findFaults(parsed: ParsedText, first: number, last: number): readonly Fault[] {
  const walk = new FaultWalk(parsed, parsed.events[first])
  for (let index = first + 1; index < last; index++) {
    const event = parsed.events[index]
    if (event !== undefined) walk.visit(event)
  }
  return walk.faults
}

class FaultWalk {
  readonly faults: Fault[] = []
  readonly #parsed: ParsedText
  readonly #document: Event | undefined
  readonly #frames: Frame[] = []
  readonly #anchors = new Map<string, Size | 'open'>()
  #reported = new Set<string>()

  constructor(parsed: ParsedText, document: Event | undefined) {
    this.#parsed = parsed
    this.#document = document
  }

  visit(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        return
      case EVENT_ID.SCALAR:
        return this.#visitScalar(event)
      case EVENT_ID.ALIAS:
        return this.#visitAlias(event)
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        this.#checkTag(event)
        const outer = this.#frames.at(-1)
        if (outer?.isMapping === true && outer.atKey) {
          const isTemplate = this.#parsed.text.slice(event.start - 1, event.start + 1) === '{{'
          const offset = isTemplate ? event.start - 1 : event.start
          this.faults.push({ is: isTemplate ? 'bracesWithoutQuotes' : 'keyNotString', offset })
        }
        const isMapping = event.type === EVENT_ID.MAPPING
        const anchor = this.#anchorOf(event)
        if (anchor !== undefined) this.#anchors.set(anchor, 'open')
        const frame: Frame = { isMapping, keys: new Map(), atKey: isMapping, count: 1, depth: 1 }
        this.#frames.push(anchor === undefined ? frame : { ...frame, anchor })
        return
      }
      case EVENT_ID.POP: {
        const frame = this.#frames.pop()
        if (frame?.anchor !== undefined) this.#anchors.set(frame.anchor, { count: frame.count, depth: frame.depth })
        if (frame !== undefined) this.#add(frame, this.#parsed.text.length)
      }
    }
  }

  #visitScalar(event: ScalarEvent): void {
    const { text } = this.#parsed
    const anchor = this.#anchorOf(event)
    if (anchor !== undefined) this.#anchors.set(anchor, { count: 1, depth: 0 })
    const isSound = this.#checkTag(event)
    const frame = this.#frames.at(-1)
    if (isSound && frame?.isMapping === true && frame.atKey) {
      const offset = event.valueStart < 0 ? text.length : startOfScalar(text, event)
      this.#visitKey(frame, getScalarValue(text, event), typeof this.#construct(event), offset)
    }
    this.#add({ count: 1, depth: 0 }, event.valueStart)
  }

  #visitKey(frame: Frame, key: string, type: string, offset: number): void {
    const first = frame.keys.get(key)
    if (type !== 'string') this.faults.push({ is: 'keyNotString', offset })
    else if (first !== undefined && key !== '<<') this.faults.push({ is: 'keyTwice', key, first, offset })
    if (first === undefined) frame.keys.set(key, offset)
  }

  #visitAlias({ anchorStart, anchorEnd }: AliasEvent): void {
    const alias = this.#parsed.text.slice(anchorStart, anchorEnd)
    const size = this.#anchors.get(alias)
    const offset = anchorStart - 1
    if (size === undefined) this.faults.push({ is: 'unknownAlias', alias, offset })
    if (size === 'open') this.faults.push({ is: 'aliasCycle', alias, offset })
    this.#add(typeof size === 'object' ? size : { count: 1, depth: 0 }, offset)
  }

  /** Adds a finished value to what encloses it. */
  #add({ count, depth }: Size, offset: number): void {
    const frame = this.#frames.at(-1)
    if (frame === undefined) return
    frame.count = Math.min(frame.count + count, maxUnfolded + 1)
    frame.depth = Math.max(frame.depth, depth + 1)
    if (frame.isMapping) frame.atKey = !frame.atKey
    if (frame.count > maxUnfolded) this.#reportOnce('aliasBomb', maxUnfolded, offset)
    if (this.#frames.length + depth > maxDepth) this.#reportOnce('nestedTooDeep', maxDepth, offset)
  }

  #reportOnce(name: 'aliasBomb' | 'nestedTooDeep', limit: number, offset: number): void {
    if (this.#reported.has(name)) return
    this.#reported.add(name)
    this.faults.push({ is: name, limit, offset: Math.max(0, offset) })
  }

  #anchorOf(event: NodeEvent): string | undefined {
    return event.anchorStart < 0 ? undefined : this.#parsed.text.slice(event.anchorStart, event.anchorEnd)
  }

  /** Reports whether a node's tag is one that is read, and that its value suits. */
  #checkTag(event: NodeEvent): boolean {
    if (event.tagStart < 0) return true
    if (this.#construct(event) !== undefined) return true
    const { text } = this.#parsed
    const tag = text.slice(event.tagStart, event.tagEnd)
    const argument = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : undefined
    const found = optional({ argument, field: this.#fieldAround() })
    this.faults.push({ is: 'foreignTag', tag, ...found, offset: event.tagStart })
    return false
  }

  /** Returns the key whose value is being visited, or holds what is. */
  #fieldAround(): string | undefined {
    const frame = this.#frames.findLast(({ isMapping, atKey }) => isMapping && !atKey)
    return frame === undefined ? undefined : [...frame.keys.keys()].at(-1)
  }

  /** Returns the value of a node taken by itself; undefined where the parser refuses it. */
  #construct(event: NodeEvent): unknown {
    const pop: Event = { type: EVENT_ID.POP }
    const alone = { ...event, anchorStart: -1 }
    const nodes: Event[] = event.type === EVENT_ID.SCALAR ? [alone] : [alone, pop]
    const document = this.#document === undefined ? [] : [this.#document]
    const { text, events } = cutOut(this.#parsed.text, [...document, ...nodes, pop])
    try {
      return constructFromEvents(events, { source: text, schema })[0]
    } catch {
      return undefined
    }
  }
}
