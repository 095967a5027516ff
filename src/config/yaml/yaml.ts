/** Text to documents: YAML 1.2 core with aliases and merge keys; everything that JSON cannot say, or that could explode, is refused. */
import { parseEvents, YAMLException, type Event } from 'js-yaml'
import { diagnose } from '../../diagnostic/diagnose.ts'
import { isObject } from '../../json.ts'
import type { Diagnostic, Document, Json, JsonObject, Path, Scalar, Source, TextPlace } from '../../model.ts'
import { recogniseDocument, recogniseText } from '../foreign/documents.ts'
import { cutOut, Locator, ParsedText } from '../../yaml/positions.ts'
import { showText, showValue } from '../../quote.ts'
import { findFaults } from '../../yaml/faults.ts'
import { diagnoseUnusualSpace, findConflicts } from './marks.ts'
import { maxDepth } from '../../yaml/schema.ts'
import { construct, findRanges, type Range } from '../../yaml/events.ts'
import { tellFault } from './tell-fault.ts'

/** Documents of a broken file that are read one by one, so that one mistake does not hide those in the others. */
const maxPieces = 1000

/** Characters of the parser's own words that are shown. */
const maxReason = 200

interface Parsed {
  readonly documents: Document[]
  readonly diagnostics: Diagnostic[]
}

/**
 * Reads the YAML documents of a text; empty ones are skipped. `file` is the name that sources carry; `hasVariables` tells whether values may
 * refer to variables. Never throws.
 */
export function parseDocuments(text: string, file: string, hasVariables = true): Parsed {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const conflicts = findConflicts(body, file)
  if (conflicts.length > 0) return { documents: [], diagnostics: [...conflicts] }
  const whole = parsePiece(body, file, 0, hasVariables)
  if (!(whole instanceof YAMLException)) return whole
  const pieces = splitDocuments(body)
  if (pieces.length === 1 || pieces.length > maxPieces)
    return { documents: [], diagnostics: [toDiagnostic(whole, body, file, 0)] }
  const results = pieces.map(({ text, line }) => {
    const result = parsePiece(text, file, line, hasVariables)
    return result instanceof YAMLException
      ? { documents: [], diagnostics: [toDiagnostic(result, text, file, line)] }
      : result
  })
  return {
    documents: results.flatMap(({ documents }) => documents),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }
}

function parsePiece(text: string, file: string, line: number, hasVariables: boolean): Parsed | YAMLException {
  let events: Event[]
  try {
    events = parseEvents(text, { maxDepth })
  } catch (error) {
    if (error instanceof YAMLException) return error
    throw error
  }
  const parsed = new ParsedText(file, text, events, line)
  const result: Parsed = { documents: [], diagnostics: [] }
  const ranges = findRanges(events)
  const values = ranges.some(({ hasAlias }) => hasAlias) ? undefined : construct(events, text)
  for (const [index, range] of ranges.entries()) {
    const value = Array.isArray(values)
      ? (values as readonly Json[])[index]
      : constructOne(parsed, range, hasVariables, result.diagnostics)
    if (value === undefined || value === null) continue
    if (isObject(value)) result.documents.push(new YamlDocument(parsed, range.first + 1, value))
    else {
      const source = new Locator(parsed, range.first + 1).locate([], 'value')
      const recognised = typeof value === 'string' ? recogniseText(value) : undefined
      result.diagnostics.push(
        recognised !== undefined
          ? diagnose('notADocument', { ...recognised }, source)
          : (diagnoseUnusualSpace(text, file, line) ?? diagnose('notMapping', { found: showValue(value) }, source)),
      )
    }
  }
  return result
}

function constructOne(
  parsed: ParsedText,
  { first, last }: Range,
  hasVariables: boolean,
  diagnostics: Diagnostic[],
): Json | undefined {
  const faults = findFaults(parsed, first, last)
  if (faults.length > 0) {
    const recognised = hasVariables ? recogniseUntagged(parsed, first, last) : undefined
    const told = faults.map((fault) => tellFault(fault, parsed, hasVariables))
    diagnostics.push(...(recognised === undefined ? told : [recognised]))
    return undefined
  }
  const { text, events, start } = cutOut(parsed.text, parsed.events.slice(first, last + 1))
  const values = construct(events, text)
  if (!(values instanceof YAMLException)) return values[0]
  const source = parsed.at(start + (values.mark?.position ?? 0))
  diagnostics.push(diagnose('yamlSyntax', { reason: showText(values.reason, maxReason) }, source))
  return undefined
}

/** Returns what a document is that only the tags of another tool keep from being read: a whole template is one finding, not one a tag. */
function recogniseUntagged(parsed: ParsedText, first: number, last: number): Diagnostic | undefined {
  const untagged = parsed.events.slice(first, last + 1).map((event): Event => {
    return 'tagStart' in event ? { ...event, tagStart: -1, tagEnd: -1 } : event
  })
  const { text, events } = cutOut(parsed.text, untagged)
  const values = construct(events, text)
  const [value] = values instanceof YAMLException ? [] : values
  const recognised = isObject(value) && !Object.hasOwn(value, 'kind') ? recogniseDocument(value) : undefined
  if (recognised === undefined) return undefined
  return diagnose('notADocument', { ...recognised }, new Locator(parsed, first + 1).locate([], 'value'))
}

/** Cuts a text before each line that begins a document. Directives belong to the document below them, so such a text stays whole. */
function splitDocuments(text: string): readonly { readonly text: string; readonly line: number }[] {
  if (/^%/m.test(text)) return [{ text, line: 0 }]
  let line = 0
  return text.split(/^(?=---(?:\s|$))/m).map((piece) => {
    const found = { text: piece, line }
    line += piece.match(/\r\n?|\n/g)?.length ?? 0
    return found
  })
}

function toDiagnostic({ reason, mark }: YAMLException, text: string, file: string, line: number): Diagnostic {
  const space = diagnoseUnusualSpace(text, file, line)
  if (space !== undefined) return space
  const recognised = recogniseText(text)
  if (recognised !== undefined) return diagnose('notADocument', { ...recognised }, { file, line: line + 1, column: 1 })
  const source = { file, line: line + (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 }
  if (reason.startsWith('nesting exceeded')) return diagnose('nestedTooDeep', { limit: maxDepth }, source)
  return diagnose('yamlSyntax', { reason: showText(reason, maxReason) }, source)
}

class YamlDocument implements Document {
  readonly file: string
  readonly value: JsonObject
  readonly #locator: Locator

  constructor(parsed: ParsedText, first: number, value: JsonObject) {
    this.file = parsed.file
    this.value = value
    this.#locator = new Locator(parsed, first)
  }

  locate(path: Path, at: 'key' | 'value'): Source {
    return this.#locator.locate(path, at)
  }

  scalarAt(path: Path): Scalar | undefined {
    return this.#locator.scalarAt(path)
  }

  locateText(path: Path, place: TextPlace): Source | undefined {
    return this.#locator.locateText(path, place)
  }
}
