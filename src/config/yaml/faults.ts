/**
 * What is wrong with a document that is good YAML syntax: keys written twice, foreign tags, aliases that go in circles or explode.
 * The parser stops at the first fault and lets some of them pass; this walk over its events finds all of them, with their sources.
 */
import { constructFromEvents, EVENT_ID, getScalarValue, type AliasEvent, type Event, type ScalarEvent } from 'js-yaml'
import { diagnose } from '../../diagnostic/diagnose.ts'
import type { Diagnostic } from '../../model.ts'
import { adviseOnFunction, functionOfTag, showFunction } from '../foreign/expressions.ts'
import { cutOut, startOfScalar, type NodeEvent, type ParsedText } from './positions.ts'
import { showText } from '../findings/quote.ts'
import { maxDepth, schema } from './schema.ts'

/** Values that a document may unfold to through its aliases. */
const maxUnfolded = 200_000

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

/**
 * Returns the faults of the document whose events are `events[first]` (its DOCUMENT event) to `events[last]` (its last POP).
 * `hasVariables` tells whether a value there may refer to variables: those of the project file may not.
 */
export function findFaults(
  parsed: ParsedText,
  first: number,
  last: number,
  hasVariables: boolean,
): readonly Diagnostic[] {
  const walk = new FaultWalk(parsed, parsed.events[first], hasVariables)
  for (let index = first + 1; index < last; index++) {
    const event = parsed.events[index]
    if (event !== undefined) walk.visit(event)
  }
  return walk.faults
}

class FaultWalk {
  readonly faults: Diagnostic[] = []
  readonly #parsed: ParsedText
  readonly #document: Event | undefined
  readonly #hasVariables: boolean
  readonly #frames: Frame[] = []
  readonly #anchors = new Map<string, Size | 'open'>()
  #reported = new Set<string>()

  constructor(parsed: ParsedText, document: Event | undefined, hasVariables: boolean) {
    this.#parsed = parsed
    this.#hasVariables = hasVariables
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
          const name = isTemplate ? 'bracesWithoutQuotes' : 'keyNotString'
          this.faults.push(diagnose(name, {}, this.#parsed.at(offset)))
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
    const source = this.#parsed.at(offset)
    const shown = showText(key)
    const first = frame.keys.get(key)
    if (type !== 'string') this.faults.push(diagnose('keyNotString', {}, source))
    else if (first !== undefined && key !== '<<') {
      const { file, line, column } = this.#parsed.at(first)
      this.faults.push(diagnose('duplicateKey', { key: shown, first: `${file}:${line}:${column}` }, source))
    }
    if (first === undefined) frame.keys.set(key, offset)
  }

  #visitAlias({ anchorStart, anchorEnd }: AliasEvent): void {
    const alias = this.#parsed.text.slice(anchorStart, anchorEnd)
    const size = this.#anchors.get(alias)
    const source = this.#parsed.at(anchorStart - 1)
    if (size === undefined) this.faults.push(diagnose('unknownAlias', { alias: showText(alias) }, source))
    if (size === 'open') this.faults.push(diagnose('aliasCycle', { alias: showText(alias) }, source))
    this.#add(typeof size === 'object' ? size : { count: 1, depth: 0 }, anchorStart - 1)
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
    this.faults.push(diagnose(name, { limit }, this.#parsed.at(Math.max(0, offset))))
  }

  #anchorOf(event: NodeEvent): string | undefined {
    return event.anchorStart < 0 ? undefined : this.#parsed.text.slice(event.anchorStart, event.anchorEnd)
  }

  /** Reports whether a node's tag is one that Kiln reads, and that its value suits. */
  #checkTag(event: NodeEvent): boolean {
    if (event.tagStart < 0) return true
    if (this.#construct(event) !== undefined) return true
    const { text } = this.#parsed
    const source = this.#parsed.at(event.tagStart)
    const tag = text.slice(event.tagStart, event.tagEnd)
    const name = functionOfTag(tag)
    if (name === undefined) {
      const advice = this.#hasVariables
        ? 'write the plain value, or ${vars.NAME} with the value under vars of each target in kiln.yaml'
        : 'write the plain value'
      this.faults.push(diagnose('foreignTag', { tag: showText(tag), advice }, source))
      return false
    }
    const found = event.type === EVENT_ID.SCALAR ? { name, argument: getScalarValue(text, event) } : { name }
    const advice = this.#hasVariables ? adviseOnFunction(found, this.#fieldAround()) : 'write the plain value'
    this.faults.push(diagnose('functionOfCloudFormation', { function: showFunction(found), advice }, source))
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
