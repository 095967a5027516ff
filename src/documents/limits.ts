/** How long a text may be that is sent inline (API reference, InlineComponentData, InlineWorkflowData and InlineDockerFileTemplate). */
import { countCharacters } from '../quote.ts'
import { ParsedText } from '../yaml/positions.ts'
import type { DocumentFinding } from './finding.ts'

/** Bytes of a text that the service takes by S3. What is longer nobody takes, and it is not looked into. */
export const maxByUri = 64 * 1024

/** In characters by the reference; whether the service counts bytes is not known. */
export const maxInline = 16_000

/** Returns what is wrong with the size of a text, at the first character too many. `uri` is the field that takes a longer one. */
export function checkSize(text: string, uri: string): readonly DocumentFinding[] {
  const found = countCharacters(text)
  const bytes = Buffer.byteLength(text)
  if (bytes <= maxInline) return []
  const over = found > maxInline ? Array.from(text).slice(0, maxInline).join('').length : offsetOfByte(text, maxInline)
  const { line, column } = new ParsedText('', text, [], 0).at(over)
  return found > maxInline
    ? [{ diagnostic: 'documentTooLong', params: { found, limit: maxInline, uri }, line, column }]
    : [{ diagnostic: 'documentManyBytes', params: { found: bytes, limit: maxInline }, line, column }]
}

/** The offset of the character that byte `limit` is part of. */
function offsetOfByte(text: string, limit: number): number {
  let [bytes, offset] = [0, 0]
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > limit) break
    offset += character.length
  }
  return offset
}
