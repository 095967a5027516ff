/** The command line as bash hands it to a completion: read into words, and what a completion writes into it. Nothing in it is run. */

/** A line that ends in the word that is being completed. */
export interface BashLine {
  /** Without quotes and backslashes, the program's name first; the last one may be empty. */
  readonly words: readonly string[]
  /** The last word as it is typed. */
  readonly typed: string
}

/** The quote that is open at the end of a text. */
type Quote = '' | "'" | '"'

/** Reads a command line up to the cursor. A quote that is open there, and a backslash, are of the last word. */
export function readBashLine(line: string): BashLine {
  const words: string[] = []
  let start = 0
  for (const at of breaksIn(line)) {
    if (at > start) words.push(unquote(line.slice(start, at)).text)
    start = at + 1
  }
  const typed = line.slice(start)
  return { words: [...words, unquote(typed).text], typed }
}

/**
 * Returns what takes the place of `tail` in the line, so that the word becomes `candidate`; undefined if it cannot. `tail` is the part of the typed
 * word that bash replaces: what follows the last character at which bash breaks words, `=` and `:` among them.
 */
export function bashReply(candidate: string, typed: string, tail: string): string | undefined {
  const kept = typed.endsWith(tail) ? typed.slice(0, typed.length - tail.length) : ''
  const { text, quote } = unquote(kept)
  if (!candidate.startsWith(text)) return undefined
  const rest = candidate.slice(text.length)
  if (quote === "'") return rest.includes("'") ? undefined : rest
  if (quote === '"') return rest.replaceAll(/["\\$`]/g, '\\$&')
  return rest.replaceAll(/[^\w./:=,@%+-]/g, '\\$&')
}

/** Returns a word without its quotes, and the quote that is open at its end. */
export function unquote(word: string): { readonly text: string; readonly quote: Quote } {
  let [text, quote]: [string, Quote] = ['', '']
  for (const { character, isPlain, after } of charactersIn(word)) {
    if (isPlain) text += character
    quote = after
  }
  return { text, quote }
}

/** Yields where blanks stand that are between words. */
function* breaksIn(line: string): Iterable<number> {
  for (const { character, isPlain, isQuoted, at } of charactersIn(line)) {
    if (isPlain && !isQuoted && /[ \t\n]/.test(character)) yield at
  }
}

interface Read {
  readonly character: string
  readonly at: number
  /** Reports whether it is of the text, and no quote or backslash that stands for something. */
  readonly isPlain: boolean
  readonly isQuoted: boolean
  /** The quote that is open after it. */
  readonly after: Quote
}

function* charactersIn(text: string): Iterable<Read> {
  let quote: Quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const next = text.charAt(at + 1)
    const escapes = character === '\\' && quote !== "'" && (quote === '' || /["\\$`]/.test(next))
    if (escapes) {
      yield { character, at, isPlain: false, isQuoted: true, after: quote }
      at += 1
      if (next !== '') yield { character: next, at, isPlain: true, isQuoted: true, after: quote }
    } else if (character === quote || (quote === '' && (character === "'" || character === '"'))) {
      quote = quote === '' ? character : ''
      yield { character, at, isPlain: false, isQuoted: true, after: quote }
    } else yield { character, at, isPlain: true, isQuoted: quote !== '', after: quote }
  }
}
