/** One configuration in several targets: what is merged into one document. */
import type { JsonObject, ResolvedTarget } from '../model.ts'

/** A configuration as the document that declares it in one target. */
export interface Copy {
  readonly target: ResolvedTarget
  readonly kind: string
  /** As documents write it, with its variables. */
  readonly name: string
  readonly document: JsonObject
  /** The same with its ARNs as they are: what a variable may hold. */
  readonly plain: JsonObject
}
