/** What a table of diagnostics is made of. */

export interface Entry {
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** `{name}` stands for a parameter. */
  readonly message: string
  readonly hint?: string
  /** The name of the diagnostic of which this one tells for many targets at once: both have one code. */
  readonly manyOf?: string
}

/** Diagnostics by name. */
export type Entries = Readonly<Record<string, Entry>>
