/** Values and keys as a message may show them: short, on one line, unable to forge what surrounds them. */
import { formatPath } from './field-path.ts'
import type { Json, Path } from './model.ts'

const usualLimit = 64

/** What a credential has in it. Most text has not, and V8 takes long to get ready to ignore case. */
const hint = /[Aa][KkSs][Ii][Aa]|[Aa][Ww][Ss]_?[Ss]|-{5}/

/** What nobody wants to see in a log: access keys, and the line that follows them. */
const credential = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|aws_?secret_?access_?key|-----BEGIN [A-Z ]*PRIVATE KEY-----/i

/** Returns where in a text something stands that looks like a credential; undefined if nothing does. */
export function findCredential(text: string): number | undefined {
  // The shortest of them has 18 characters.
  return text.length < 18 || !hint.test(text) ? undefined : credential.exec(text)?.index
}

/** Reports whether a text looks as if it held a credential. */
export function looksLikeCredential(text: string): boolean {
  return findCredential(text) !== undefined
}

/** Returns the beginning of `text`, 64 characters if not told otherwise, what cannot be seen escaped. A credential is not shown. */
export function showText(text: string, limit: number = usualLimit): string {
  if (looksLikeCredential(text)) return '(not shown: looks like a credential)'
  const characters = Array.from(text.slice(0, 2 * limit + 2))
  const shown = characters.slice(0, limit).join('')
  return characters.length > limit ? `${escapeUnseen(shown)}…` : escapeUnseen(shown)
}

/** Escapes control characters, separators that look like a blank or a line break, zero-width and direction marks, lone surrogates. */
function escapeUnseen(text: string): string {
  // Most text is plain. The form is a text as well: V8 takes a millisecond to work out which characters those are, wherever it reads a literal.
  if (!/[^ -~]/.test(text)) return text
  return text.replaceAll(new RegExp('[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]|(?! )\\p{Zs}', 'gu'), escapeCharacter)
}

function escapeCharacter(character: string): string {
  const known: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
  return known[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** Returns the length of a text in characters, as the service counts. */
export function countCharacters(text: string): number {
  return Array.from(text).length
}

/** Returns a value for a message: strings in quotes, lists and maps by what they are. */
export function showValue(value: Json | undefined): string {
  if (typeof value === 'string') return `"${showText(value)}"`
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a map' : String(value)
}

/** Returns a path for a message. */
export function showPath(path: Path): string {
  const text = formatPath(path)
  return text.length > 3 * usualLimit ? showText(text) : escapeUnseen(text)
}
