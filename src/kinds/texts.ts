/** The fields of a kind that hold a text in a language of its own. */
import { Buffer } from 'node:buffer'
import type { KindDefinition } from './kind.ts'

/** Returns the fields that no variable is filled into unless the document asks for it. */
export function plainTexts({ versions }: Pick<KindDefinition, 'versions'>): readonly string[] {
  return versions?.texts ?? []
}

/** Returns the fields, as paths with dots, that a document may take from a file. */
export function fileFields(kind: Pick<KindDefinition, 'versions' | 'encodedTexts'>): readonly string[] {
  return [...plainTexts(kind), ...(kind.encodedTexts ?? [])]
}

/** Reports whether the service takes a field in base64. */
export function isEncoded({ encodedTexts = [] }: Pick<KindDefinition, 'encodedTexts'>, field: string): boolean {
  return encodedTexts.includes(field)
}

/** Returns a text as the service takes it. */
export function encodeText(text: string): string {
  return Buffer.from(text).toString('base64')
}
