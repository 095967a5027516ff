import type { Source } from '../model.ts'

/** A version number where it is written in a file, and whose it is. */
export interface RaisedNumber {
  readonly ids: readonly string[]
  readonly source: Source
  readonly from: string
  /** What it was raised to; absent for a form, whose number Kiln assigns. */
  readonly to?: string
}
