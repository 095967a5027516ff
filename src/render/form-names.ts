/** The forms of `kiln report render`, by name alone: the command line knows them without loading any. */
export const forms = [
  'comment',
  'summary',
  'text',
  'html',
  'junit',
  'sarif',
  'gitlab-terraform',
  'gitlab-codequality',
  'annotations',
] as const
export type Form = (typeof forms)[number]

/** The forms of `kiln graph`. */
export const graphForms = ['mermaid', 'dot', 'svg', 'json'] as const
export type GraphForm = (typeof graphForms)[number]
