/** Dockerfile templates: the placeholders that Image Builder fills in, and their order. */
import { showText } from '../quote.ts'
import { findNearest } from '../suggest.ts'
import { ParsedText } from '../yaml/positions.ts'
import { dockerfileRules } from './dockerfile-rules.ts'
import type { DocumentFinding, Place } from './finding.ts'
import { checkSize } from './limits.ts'
import { sortFindings } from './read-text.ts'
import { rulesDate } from './rules-date.ts'

const { placeholders, parent, uri } = dockerfileRules
const names = placeholders.map(({ name }) => name) as readonly string[]
const write = (name: string): string => `{{{ imagebuilder:${name} }}}`

/**
 * Returns what is wrong with the Dockerfile template of a container recipe, in the order of the text. `hasComponents` tells whether the
 * recipe has any; undefined where that is not known.
 */
export function checkDockerfileTemplate(
  text: string,
  { hasComponents }: { readonly hasComponents: boolean | undefined },
): readonly DocumentFinding[] {
  const parsed = new ParsedText('', text, [], 0)
  const at = (offset: number): Place => {
    const { line, column } = parsed.at(offset)
    return { line, column }
  }
  const findings: DocumentFinding[] = [...checkSize(text, uri)]
  const offsets = new Map<string, number>()
  for (const { 0: found, 1: name = '', index } of text.matchAll(/\{\{\{\s*imagebuilder:([\w.-]+)\s*\}\}\}/g)) {
    if (!offsets.has(name)) offsets.set(name, index)
    if (names.includes(name)) continue
    const known = write(findNearest(name, names) ?? names.join(' }}}, {{{ imagebuilder:'))
    const params = { placeholder: showText(found), known, date: rulesDate }
    findings.push({ diagnostic: 'dockerfileUnknown', params, ...at(index) })
  }
  for (const { 0: found, 1: name = '', index } of text.matchAll(/(?<!\{)\{\{\s*imagebuilder:(\w+)\s*\}\}(?!\})/g)) {
    if (!offsets.has(name)) offsets.set(name, index)
    const params = { found: showText(found), placeholder: write(name) }
    findings.push({ diagnostic: 'dockerfileBraces', params, ...at(index) })
  }
  const from = /^[ \t]*FROM\b.*$/im.exec(text)
  for (const { name, after } of placeholders) {
    const offset = offsets.get(name)
    const above = offsets.get(after)
    if (offset === undefined && name !== parent && hasComponents === true) {
      const params = { placeholder: write(name), where: `below ${write(after)}` }
      findings.push({
        diagnostic: 'dockerfilePlaceholderMissing',
        params,
        ...at(above ?? offsets.get(parent) ?? from?.index ?? 0),
      })
    } else if (offset !== undefined && offset < (above ?? 0)) {
      findings.push({
        diagnostic: 'dockerfileOrder',
        params: { first: write(after), second: write(name) },
        ...at(offset),
      })
    }
  }
  const parentAt = offsets.get(parent)
  if (parentAt === undefined) {
    const params = { placeholder: write(parent) }
    findings.push({ diagnostic: 'dockerfileNoParent', params, ...at(from?.index ?? 0) })
  } else if (!/^[ \t]*FROM\b.*$/i.test(text.slice(text.lastIndexOf('\n', parentAt) + 1, parentAt))) {
    const params = { placeholder: write(parent) }
    findings.push({ diagnostic: 'dockerfileParentElsewhere', params, ...at(parentAt) })
  }
  return sortFindings(findings)
}
