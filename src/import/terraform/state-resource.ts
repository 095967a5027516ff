/** A resource of a state, whichever form the state has. */
import type { JsonObject, Path } from '../../model.ts'

/** One instance of a resource. */
export interface StateResource {
  /** With its module and its index: `module.golden.aws_subnet.private["a"]`. */
  readonly address: string
  /** What it is called in its module. */
  readonly name: string
  readonly type: string
  /** False: something that is only read, a `data` block. */
  readonly isManaged: boolean
  /** Terraform has another one in its place already, and is still to destroy this one. */
  readonly isDeposed: boolean
  readonly values: JsonObject
  /** Where its values stand in the text. */
  readonly at: Path
  /** Reports whether the value at a path is marked as sensitive, or stands in one that is. */
  readonly isSensitive: (path: Path) => boolean
}

/** Returns an address without its indexes: the block that stands for all instances. */
export function blockOf(address: string): string {
  return address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '')
}
