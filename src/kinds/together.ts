/** What a rule between documents sees. */
import type { ComponentFacts } from '../documents/component-facts.ts'
import type { JsonObject, Path } from '../model.ts'

/** A configuration with those that it names, as far as they are declared for the same target. */
export interface Declared {
  readonly id: string
  readonly kind: string
  readonly fields: JsonObject
  /** Returns what its text says; undefined where it has none that can be read. */
  readonly facts: () => ComponentFacts | undefined
  /** Returns what the value at `path` names; undefined where that is not declared, or another version than the declared one may be meant. */
  readonly named: (path: Path) => Declared | undefined
  /** Returns what is declared under a name. */
  readonly find: (kind: string, name: string) => Declared | undefined
  /** Reports whether the value at `path` means the same version and build for good, whatever is made later. */
  readonly isPinned: (path: Path) => boolean
}
