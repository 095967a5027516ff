/** What `apply --prune` does about an orphan that is neither protected nor in use: it deletes it, or why it does not. */
export const prunings = [
  'deletes',
  'no-record',
  'pipelines-unknown',
  'no-owner',
  'nothing-declared',
  'nothing-ours',
] as const
export type Pruning = (typeof prunings)[number]
