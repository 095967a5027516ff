/** A page of text: lines that fit, and the parts that every text report has. */
import type { Diagnostic, Source } from '../model.ts'
import { toSafeText } from './safe-text.ts'
import type { Palette, TextOptions } from './text.ts'

export class Page {
  readonly palette: Palette
  readonly width: number
  readonly #lines: string[] = []

  constructor({ palette, width }: TextOptions) {
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
export function renderDiagnostic(page: Page, diagnostic: Diagnostic, indent: string, where = ''): void {
  const paint = diagnostic.severity === 'error' ? page.palette.red : page.palette.yellow
  const place = diagnostic.source === undefined ? '' : `${formatSource(diagnostic.source)} `
  page.line(`${indent}${place}${paint(`${diagnostic.severity} ${diagnostic.code}`)}${where}`)
  page.wrapped(toSafeText(diagnostic.message), `${indent}  `)
  if (diagnostic.hint !== undefined)
    page.wrapped(`hint: ${toSafeText(diagnostic.hint)}`, `${indent}  `, `${indent}    `)
}

/** Returns a place as editors and terminals open it. */
export function formatSource({ file, line, column }: Source): string {
  return `${toSafeText(file)}:${line}:${column}`
}
