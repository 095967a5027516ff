/** Text inside of Markdown. Live text stands in code spans; prose loses everything that markup, mentions and references are made of. */
import { toSafeText } from '../words/safe-text.ts'

/** A character that nobody sees, as an entity: it parts `@` from a name and `#` from a number, which a backslash does not. */
const parting = '&#8203;'

/** Returns at most `most` characters, the last of them an ellipsis where something is missing. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  // Half of a pair would be left where one is cut.
  return `${text.slice(0, Math.max(0, most - 1)).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Returns text as a code span. The fence is longer than any run of backticks inside; a comment cannot be opened in it either. */
export function code(text: string): string {
  const safe = withoutComments(toSafeText(text))
  const mark = '`'.repeat(longestRun(safe) + 1)
  const pad = /^$|^`|`$|^ .*[^ ].* $/.test(safe) ? ' ' : ''
  return `${mark}${pad}${safe}${pad}${mark}`
}

/** Returns lines as a block of code, each with at most `most` characters. The fence is longer than any run of backticks inside. */
export function fence(language: string, lines: readonly string[], most: number): string {
  const safe = lines.map((line) => clip(withoutComments(toSafeText(line)), most))
  const mark = '`'.repeat(Math.max(3, longestRun(safe.join('\n')) + 1))
  return [`${mark}${language}`, ...safe, mark].join('\n')
}

/** By a comment Kiln finds what it wrote: no text may open one, not even in code. */
function withoutComments(text: string): string {
  return text.replaceAll('<!--', '<\\u{21}--')
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}

/** Returns prose with everything that Markdown, HTML, mentions and references of a forge could make of it taken away. */
export function prose(text: string): string {
  return toSafeText(text)
    .replaceAll(/[\\`*_{}[\]()#+!<>&~]/g, (character) => entities[character] ?? `\\${character}`)
    .replaceAll(/@|[#!](?=\d)|[~%](?=[\w"])|\$(?=\d)|&amp;(?=\d)|\bgh-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${parting}`)
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/** Returns the URL if it is one that can stand in a link as it is; undefined otherwise. */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== 'string' || url.length > 1_000 || toSafeText(url) !== url) return undefined
  return /^https?:\/\/[^\s<>()[\]"'`\\|]+$/i.test(url) ? url : undefined
}

/** Returns the lines of a table. Columns whose head ends with a colon are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(keepPipes).join(' | ')} |`
  const rule = `|${head.map((name) => (name.endsWith(':') ? '--:' : '---')).join('|')}|`
  return [line(head.map((name) => name.replace(/:$/, ''))), rule, ...rows.map(line)]
}

/** A pipe would end a cell, also in a code span; one after a backslash is read differently by different forges. */
function keepPipes(cell: string): string {
  return cell.replaceAll(/(\\*)\|/g, (_, slashes: string) => (slashes === '' ? '\\|' : `${slashes}\\u{7c}`))
}

/** Returns the first names as code spans, and how many more there are. */
export function list(names: readonly string[], most: number, noun: string): string {
  const shown = names.slice(0, most).map((name) => code(clip(name, 120)))
  const left = names.length - shown.length
  return left === 0 ? shown.join(', ') : `${shown.join(', ')} and ${left} more ${noun}${left === 1 ? '' : 's'}`
}
