/** Texts that are hardly what was meant, in whatever field they stand. */
import type { KindDefinition } from '../../kinds/kind.ts'
import type { JsonObject, Path } from '../../model.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { showPath, showValue } from '../../quote.ts'
import { nameUnusualSpace, unusualSpace } from '../../spaces.ts'
import { splitEntry, writeFlow } from '../foreign/flow.ts'
import { visitTexts } from './visit.ts'

/** A value that is nothing but a template of another tool. The service fills in its own tokens alone. */
const template = /^\s*\{\{(?!\s*imagebuilder:)[^{}]*\}\}\s*$/

/** What most texts have none of, and most entries of lists. */
const mayBeWrong = new RegExp(`\\{\\{|${unusualSpace}`, 'u')
const mayBeWrongEntry = new RegExp(`^$|[\\s,;]|${mayBeWrong.source}`, 'u')

/** Returns what is wrong with texts: entries of lists that are empty, or several in one; templates that nobody fills in. */
export function checkTexts(kind: KindDefinition, fields: JsonObject): readonly Finding[] {
  const { freeEntries = [] } = kind
  const findings: Finding[] = []
  visitTexts(kind, fields, (text, path, isFree) => {
    const found = checkText(text, path, isFree, freeEntries)
    if (found !== undefined) findings.push(found)
  })
  return findings
}

/** `isFree` tells whether the field may hold any text, `freeEntries` which lists may have any entries. */
function checkText(text: string, path: Path, isFree: boolean, freeEntries: readonly string[]): Finding | undefined {
  const isEntry = typeof path.at(-1) === 'number'
  if (!(isEntry ? mayBeWrongEntry : mayBeWrong).test(text)) return undefined
  const at = { path: [...path], at: 'value' } as const
  const [field, found] = [showPath(path), showValue(text)]
  if (text.includes('{{') && template.test(text))
    return { diagnostic: 'unfilledTemplate', params: { field, found }, ...at }
  const space = isFree ? undefined : nameUnusualSpace(text)
  if (space !== undefined) return { diagnostic: 'unusualSpace', params: { name: space }, ...at }
  if (!isEntry || freeEntries.includes(String(path.at(-2)))) return undefined
  if (text === '') return { diagnostic: 'emptyEntry', params: { field }, ...at }
  // What the service fills in by itself may be written with blanks.
  const parts = /\{\{\s*imagebuilder:/.test(text) ? undefined : splitEntry(text)
  return parts === undefined
    ? undefined
    : { diagnostic: 'severalInOne', params: { field, found, list: writeFlow(parts) }, ...at }
}
