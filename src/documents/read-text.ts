/** The text of a component or workflow document as a value with places: YAML 1.2 core, and by that JSON. */
import { parseEvents, YAMLException, type Event } from 'js-yaml'
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import { isObject } from '../json.ts'
import type { JsonObject } from '../model.ts'
import { showText, showValue } from '../quote.ts'
import { compareSources } from '../source.ts'
import { findRanges } from '../yaml/events.ts'
import type { Fault } from '../yaml/faults.ts'
import { Locator, ParsedText } from '../yaml/positions.ts'
import { readValue } from '../yaml/read.ts'
import { maxDepth } from '../yaml/schema.ts'
import type { DocumentFinding, PathFinding, Place } from './finding.ts'

/** Characters of the parser's own words that are shown. */
const maxReason = 200

/** A document that could be read, or what keeps it from being read. */
export type ReadText =
  | { readonly value: JsonObject; readonly locator: Locator; readonly findings: readonly DocumentFinding[] }
  | { readonly value?: undefined; readonly findings: readonly DocumentFinding[] }

/** Reads the text of one document. Never throws. A second document in the text is a warning: the guides know of one. */
export function readText(text: string): ReadText {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  let events: Event[]
  try {
    events = parseEvents(body, { maxDepth })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { findings: [tellSyntax(error, new ParsedText('', body, [], 0))] }
  }
  const parsed = new ParsedText('', body, events, 0)
  const [range, second] = findRanges(events)
  if (range === undefined) return { findings: [{ ...notMap('nothing'), line: 1, column: 1 }] }
  const read = readValue(parsed, range)
  if ('faults' in read)
    return { findings: read.faults.map((fault) => ({ ...tellFault(fault), ...place(parsed, fault.offset) })) }
  if ('complaint' in read) return { findings: [tellSyntax(read.complaint, parsed, read.start)] }
  const locator = new Locator(parsed, range.first + 1)
  const { value } = read
  const at = toPlace(locator.locate([], 'value'))
  if (!isObject(value)) return { findings: [{ ...notMap(showValue(value)), ...at }] }
  const further = second && toPlace(new Locator(parsed, second.first + 1).locate([], 'value'))
  const findings = further === undefined ? [] : [{ diagnostic: 'documentSecond' as const, params: {}, ...further }]
  return { value, locator, findings }
}

/** Returns findings with their places, in the order of the text. */
export function placeFindings(locator: Locator, findings: readonly PathFinding[]): readonly DocumentFinding[] {
  return findings.map(({ path, at, part, ...diagnostic }) => {
    const source = part === undefined ? locator.locate(path, at) : locator.locatePart(path, part)
    return { ...diagnostic, ...toPlace(source) }
  })
}

/** Orders findings by their places. */
export function sortFindings(findings: readonly DocumentFinding[]): readonly DocumentFinding[] {
  return findings.toSorted((a, b) => compareSources({ file: '', ...a }, { file: '', ...b }))
}

function toPlace({ line, column }: Place): Place {
  return { line, column }
}

function place(parsed: ParsedText, offset: number): Place {
  return toPlace(parsed.at(offset))
}

function notMap(found: string): UnlocatedDiagnostic {
  return { diagnostic: 'documentNotMap', params: { found } }
}

function tellSyntax({ reason, mark }: YAMLException, parsed: ParsedText, start = 0): DocumentFinding {
  const offset = start + (mark?.position ?? 0)
  const at = place(parsed, offset)
  if (reason.startsWith('nesting exceeded')) return { diagnostic: 'nestedTooDeep', params: { limit: maxDepth }, ...at }
  const from = parsed.text.lastIndexOf('\n', offset - 1) + 1
  const braces = /(?<=^[^'"#]*(?:: |- ))\{\{/.exec(parsed.text.slice(from, offset))
  if (braces !== null) return { diagnostic: 'documentBraces', params: {}, ...place(parsed, from + braces.index) }
  return { diagnostic: 'yamlSyntax', params: { reason: showText(reason, maxReason) }, ...at }
}

function tellFault(fault: Fault): UnlocatedDiagnostic {
  switch (fault.is) {
    case 'keyNotString':
      return { diagnostic: fault.is, params: {} }
    case 'bracesWithoutQuotes':
      return { diagnostic: 'documentBraces', params: {} }
    case 'keyTwice':
      return { diagnostic: 'documentKeyTwice', params: { key: showText(fault.key) } }
    case 'unknownAlias':
    case 'aliasCycle':
      return { diagnostic: fault.is, params: { alias: showText(fault.alias) } }
    case 'aliasBomb':
    case 'nestedTooDeep':
      return { diagnostic: fault.is, params: { limit: fault.limit } }
    case 'foreignTag':
      return { diagnostic: fault.is, params: { tag: showText(fault.tag), advice: 'write the plain value' } }
  }
}
