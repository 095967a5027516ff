/** Text to documents: YAML 1.2 core with aliases and merge keys; everything that JSON cannot say, or that could explode, is refused. */
import { YAMLException, type Event } from 'js-yaml'
import { diagnose } from '../../diagnostic/diagnose.ts'
import { isObject } from '../../json.ts'
import type { Diagnostic, Document, Json } from '../../model.ts'
import { recogniseDocument, recogniseText } from '../foreign/documents.ts'
import { cutPieces } from '../../yaml/pieces.ts'
import { cutOut, Locator, type ParsedText } from '../../yaml/positions.ts'
import { readValue } from '../../yaml/read.ts'
import { showText, showValue } from '../../quote.ts'
import { diagnoseUnusualSpace, findConflicts } from './marks.ts'
import { maxDepth } from '../../yaml/schema.ts'
import { construct, findRanges, type Range } from '../../yaml/events.ts'
import { batch, readTogether } from './batch.ts'
import { findName, parse, YamlDocument, type PieceOfFile } from './document.ts'
import type { TextKeeper } from './kept-texts.ts'
import { tellFault } from './tell-fault.ts'

/** Characters of the parser's own words that are shown. */
const maxReason = 200

interface Parsed {
  readonly documents: Document[]
  readonly diagnostics: Diagnostic[]
}

/**
 * Reads the YAML documents of a text; empty ones are skipped. `file` is the name that sources carry; `hasVariables` tells whether values may
 * refer to variables; `texts` keeps what is asked for again. Never throws.
 */
export function parseDocuments(text: string, file: string, hasVariables = true, texts?: TextKeeper): Parsed {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const conflicts = findConflicts(body, file)
  if (conflicts.length > 0) return { documents: [], diagnostics: [...conflicts] }
  const result: Parsed = { documents: [], diagnostics: [] }
  const kept = { file, kept: texts?.keep(body) ?? body }
  for (const pieces of batch(cutPieces(body))) {
    const documents = readTogether(body, kept, pieces)
    if (documents !== undefined) result.documents.push(...documents)
    else for (const piece of pieces) parsePiece({ ...piece, ...kept }, hasVariables, result)
  }
  return result
}

function parsePiece(piece: PieceOfFile, hasVariables: boolean, { documents, diagnostics }: Parsed): void {
  const { file, text, line } = piece
  const parsed = parse(file, piece)
  if (parsed instanceof YAMLException) {
    diagnostics.push(toDiagnostic(parsed, piece))
    return
  }
  for (const range of findRanges(parsed.events)) {
    const value = readOne(parsed, range, hasVariables, diagnostics)
    if (value === undefined || value === null) continue
    if (isObject(value)) documents.push(new YamlDocument(piece, range.first + 1, value, findName(parsed, range)))
    else {
      const source = new Locator(parsed, range.first + 1).locate([], 'value')
      const recognised = typeof value === 'string' ? recogniseText(value) : undefined
      diagnostics.push(
        recognised !== undefined
          ? diagnose('notADocument', { ...recognised }, source)
          : (diagnoseUnusualSpace(text, file, line) ?? diagnose('notMapping', { found: showValue(value) }, source)),
      )
    }
  }
}

function readOne(parsed: ParsedText, range: Range, hasVariables: boolean, diagnostics: Diagnostic[]): Json | undefined {
  const read = readValue(parsed, range)
  if ('value' in read) return read.value
  if ('faults' in read) {
    const recognised = hasVariables ? recogniseUntagged(parsed, range.first, range.last) : undefined
    const told = read.faults.map((fault) => tellFault(fault, parsed, hasVariables))
    diagnostics.push(...(recognised === undefined ? told : [recognised]))
    return undefined
  }
  const { reason, mark } = read.complaint
  const source = parsed.at(read.start + (mark?.position ?? 0))
  diagnostics.push(diagnose('yamlSyntax', { reason: showText(reason, maxReason) }, source))
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

function toDiagnostic({ reason, mark }: YAMLException, { file, text, line }: PieceOfFile): Diagnostic {
  const space = diagnoseUnusualSpace(text, file, line)
  if (space !== undefined) return space
  const recognised = recogniseText(text)
  if (recognised !== undefined) return diagnose('notADocument', { ...recognised }, { file, line: line + 1, column: 1 })
  const source = { file, line: line + (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 }
  if (reason.startsWith('nesting exceeded')) return diagnose('nestedTooDeep', { limit: maxDepth }, source)
  return diagnose('yamlSyntax', { reason: showText(reason, maxReason) }, source)
}
