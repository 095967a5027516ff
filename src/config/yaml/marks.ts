/** Marks that people do not see, or that git left: what makes a text no YAML although it looks like some. */
import { diagnose } from '../../diagnostic/diagnose.ts'
import type { Diagnostic } from '../../model.ts'
import { nameSpace, unusualSpace } from '../../spaces.ts'
import { ParsedText } from '../../yaml/positions.ts'

/** Where YAML asks for a space: before a key, after the colon or dash of one. What stands before it is looked at once it is found. */
const inStructure = new RegExp(`${unusualSpace}(?<=^(?:[ \\t]*(?:- *)?|[^#"'\\n]*[:-])${unusualSpace})`, 'mu')

/** Returns the first character that only looks like a space where YAML asks for one, in a text that is no YAML. */
export function diagnoseUnusualSpace(text: string, file: string, line: number): Diagnostic | undefined {
  const found = inStructure.exec(text)
  if (found === null) return undefined
  return diagnose('unusualSpace', { name: nameSpace(found[0]) }, new ParsedText(file, text, [], line).at(found.index))
}

/** Returns each merge conflict that was left in a text, at the line that begins it. */
export function findConflicts(text: string, file: string): readonly Diagnostic[] {
  const begins = [...text.matchAll(/^<{7}(?: .*)?$/gm)]
  if (begins.length === 0 || !/^>{7}(?: .*)?$/m.test(text)) return []
  const parsed = new ParsedText(file, text, [], 0)
  return begins.map(({ index }) => diagnose('mergeConflict', { marker: '<<<<<<<' }, parsed.at(index)))
}
