/** A page of text: lines that fit, and the parts that every text report has. */
import type { Diagnostic } from '../../model.ts'
import { toSafeSource, toSafeText } from '../words/safe-text.ts'
import type { Palette } from './palette.ts'

/** What a page is written for. */
export interface PageOptions {
  /** Columns to fill. */
  readonly width: number
  readonly palette: Palette
  /** Shows everything: what is cut short else, and what few people ask for. */
  readonly isVerbose?: boolean
}

export class TextPage {
  readonly palette: Palette
  readonly width: number
  readonly isVerbose: boolean
  readonly #lines: string[] = []

  constructor({ palette, width, isVerbose = false }: PageOptions) {
    this.palette = palette
    this.width = Math.max(60, width)
    this.isVerbose = isVerbose
  }

  line(text: string): void {
    this.#lines.push(text.trimEnd())
  }

  /** Writes text after `indent`, broken at blanks so that it fits; further lines are indented by `hang`. Colours in it take no room. */
  wrapped(text: string, indent: string, hang = indent, paint: (text: string) => string = (text) => text): void {
    let [current, length, isEmpty] = [indent, widthOf(indent), true]
    for (const word of text.split(' ')) {
      const wide = widthOf(word)
      if (!isEmpty && length + 1 + wide > this.width) {
        this.line(paint(current))
        ;[current, length, isEmpty] = [hang, hang.length, true]
        // Blanks between columns have no place at the beginning of a line.
        if (word === '') continue
      }
      current += isEmpty ? word : ` ${word}`
      length += isEmpty ? wide : wide + 1
      isEmpty = false
    }
    this.line(paint(current))
  }

  /** Returns how many of a list are shown: `few`, or all of them. */
  most(few: number): number {
    return this.isVerbose ? Infinity : few
  }

  /** Returns words as an enumeration that fits into `room` characters, the first one at least, and how many more there are. */
  enumerate(words: readonly string[], few: number, room = Infinity): string {
    const all = words.join(', ')
    if (this.isVerbose || words.length <= 1 || (words.length <= few + 1 && all.length <= room)) return all
    const textOf = (shown: number): string =>
      `${words.slice(0, shown).join(', ')} and ${words.length - shown} more (${wayToAll})`
    let shown = Math.min(few, words.length - 1)
    while (shown > 1 && textOf(shown).length > room) shown -= 1
    return textOf(shown)
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`
  }
}

/** The flag that shows what is cut short. */
export const wayToAll = '--verbose'

/** Returns how many columns a text takes: its colours take none. */
function widthOf(text: string): number {
  // eslint-disable-next-line no-control-regex
  return text.includes('\u001b') ? text.replaceAll(/\u001b\[[\d;]*m/g, '').length : text.length
}

/** Writes a finding; `where` goes on after its code. */
export function renderDiagnostic(page: TextPage, diagnostic: Diagnostic, indent: string, where = ''): void {
  const paint = diagnostic.severity === 'error' ? page.palette.red : page.palette.yellow
  const at = diagnostic.source === undefined ? '' : `${toSafeSource(diagnostic.source)} `
  page.wrapped(`${at}${paint(`${diagnostic.severity} ${diagnostic.code}`)}${where}`, indent, `${indent}  `)
  page.wrapped(toSafeText(diagnostic.message), `${indent}  `)
  renderHint(page, diagnostic, `${indent}  `)
}

/** Writes what to do about a finding, if it says that. */
export function renderHint(page: TextPage, { hint }: Diagnostic, indent: string): void {
  if (hint !== undefined) page.wrapped(`hint: ${toSafeText(hint)}`, indent, `${indent}  `)
}
