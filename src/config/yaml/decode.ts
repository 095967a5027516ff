/** Bytes to text, strictly: a byte that is not UTF-8 is found, not replaced. */
import { isUtf8 } from 'node:buffer'
import { diagnose } from '../../diagnostic/diagnose.ts'
import type { Diagnostic } from '../../model.ts'
import { ParsedText } from '../../yaml/positions.ts'

/** Returns the text of a file, or the place of the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Buffer, file: string): string | Diagnostic {
  const text = bytes.toString('utf8')
  if (isUtf8(bytes)) return text
  // Decoding replaces what is not UTF-8, so that encoding again differs from there on.
  const again = Buffer.from(text)
  const offset = bytes.findIndex((byte, index) => byte !== again[index])
  const before = bytes.toString('utf8', 0, offset)
  return diagnose('notUtf8', { offset }, new ParsedText(file, before, [], 0).at(before.length))
}
