/** A page of text: lines that fit, and the parts that every text report has. */
import type { Diagnostic } from '../../model.ts'
import { toSafeSource, toSafeText } from '../words/safe-text.ts'
import type { Palette } from './palette.ts'

/** What a page is written for. */
export interface PageOptions {
  /** Columns to fill. */
  readonly width: number
  readonly palette: Palette
}

export class TextPage {
  readonly palette: Palette
  readonly width: number
  readonly #lines: string[] = []

  constructor({ palette, width }: PageOptions) {
    this.palette = palette
    this.width = Math.max(60, width)
  }

  line(text: string): void {
    this.#lines.push(text.trimEnd())
  }

  /** Writes text after `indent`, broken at blanks so that it fits; further lines are indented by `hang`. */
  wrapped(text: string, indent: string, hang = indent, paint: (text: string) => string = (text) => text): void {
    let current = indent
    let isEmpty = true
    for (const word of text.split(' ')) {
      if (!isEmpty && current.length + 1 + word.length > this.width) {
        this.line(paint(current))
        current = hang
        isEmpty = true
      }
      current += isEmpty ? word : ` ${word}`
      isEmpty = false
    }
    this.line(paint(current))
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`
  }
}

/** Writes a finding; `where` goes on after its code. */
export function renderDiagnostic(page: TextPage, diagnostic: Diagnostic, indent: string, where = ''): void {
  const paint = diagnostic.severity === 'error' ? page.palette.red : page.palette.yellow
  const at = diagnostic.source === undefined ? '' : `${toSafeSource(diagnostic.source)} `
  page.line(`${indent}${at}${paint(`${diagnostic.severity} ${diagnostic.code}`)}${where}`)
  page.wrapped(toSafeText(diagnostic.message), `${indent}  `)
  if (diagnostic.hint !== undefined)
    page.wrapped(`hint: ${toSafeText(diagnostic.hint)}`, `${indent}  `, `${indent}    `)
}
