/** ajv as it takes the schemas that editors read: with the keywords that only editors know. */
import type { Vocabulary } from 'ajv'

/** What editors show or write, and no validator looks at. */
export const editorKeywords: Vocabulary = ['markdownDescription', 'defaultSnippets']
