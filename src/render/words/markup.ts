/** HTML and SVG that are safe by construction: whatever is put into a template is escaped, unless it is markup itself. */
import { toSafeText } from './safe-text.ts'

class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Text that is HTML already. Only `markup` and `trusted` make it. */
export type Markup = Html

/** What a template takes. `undefined` and `false` leave nothing. */
export type MarkupValue = Markup | string | number | undefined | false | readonly MarkupValue[]

/**
 * The tag of every template of the page: literals are HTML, values are text. A value is safe between tags and inside of attributes in
 * double quotes; it must stand nowhere else.
 */
export function markup(literals: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let text = literals[0] ?? ''
  for (let index = 0; index < values.length; index += 1) text += toHtml(values[index]) + (literals[index + 1] ?? '')
  return new Html(text)
}

/** Takes a constant of the program as HTML. Never give it anything that was read. */
export function trusted(constant: string): Markup {
  return new Html(constant)
}

function toHtml(part: MarkupValue): string {
  if (part instanceof Html) return part.text
  if (part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeText(part)
  // Joined, it is one text: as a chain of thousands of parts it would be moved with every garbage collection until the page is written.
  return part.map(toHtml).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

function escapeText(text: string): string {
  // A page has hundreds of thousands of texts, nearly all of them without any character that has to be looked at.
  if (!/[^ !$%(-;=?-_a-~]|::/.test(text)) return text
  return toSafeText(text).replaceAll(/[&<>"'`]/g, (character) => entities[character] ?? '')
}
