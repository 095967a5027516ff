/** Texts that the service has taken, although rules of Kiln refuse them. */
import { diagnostics } from '../diagnostic/table.ts'
import type { Kind } from '../kinds/registry.ts'
import { plainTexts } from '../kinds/texts.ts'
import type { JsonObject } from '../model.ts'

/** Returns the fields whose text would be an error in a document. */
export function findRefusedTexts(kind: Kind, fields: JsonObject): readonly string[] {
  const { textRules } = kind
  return plainTexts(kind).filter((field) => {
    const text = fields[field]
    if (textRules === undefined || typeof text !== 'string') return false
    const found = textRules.check(field, text, textRules.contextOf(fields))
    return found.some(({ diagnostic }) => diagnostics[diagnostic].severity === 'error')
  })
}
