/** Rules of texts that stand in a document, or at a URI in its place. */
import type { Finding } from '../diagnostic/finding.ts'
import type { JsonObject } from '../model.ts'

/** The field that holds a text, and the one that says where it is. */
export interface TextFields {
  readonly inline: string
  readonly uri: string
}

/** The document of a component or workflow. */
export const documentFields: TextFields = { inline: 'data', uri: 'uri' }

/** Returns what is wrong with a text: it stands inline or at a URI (API_CreateComponent, API_CreateWorkflow, API_CreateContainerRecipe). */
export function checkText(fields: JsonObject, { inline, uri }: TextFields): readonly Finding[] {
  const [text, place] = [fields[inline], fields[uri]]
  if (text === undefined && place === undefined) {
    return [{ diagnostic: 'textMissing', params: { inline, uri }, path: [], at: 'inside' }]
  }
  if (text !== undefined && place !== undefined) {
    return [{ diagnostic: 'textTwice', params: { inline, uri }, path: [uri], at: 'key' }]
  }
  if (typeof place === 'string' && place !== '' && !/^s3:\/\/[^/]+\/.+$/s.test(place)) {
    return [{ diagnostic: 'uriForm', params: { field: uri, found: place }, path: [uri], at: 'value' }]
  }
  return []
}
