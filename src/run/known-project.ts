import type { LoadedProject } from '../config/project/project.ts'
import { hasErrors } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import { optional } from '../optional.ts'

/** What is known of the project that a run was about, as far as it could be read. */
export interface KnownProject {
  /** The project file; absent where there is none. */
  readonly file?: string
  /** Who owns what it makes, if its file says so. */
  readonly owner?: string
  /** Names of all its targets; absent where they are not known. */
  readonly fleet?: readonly string[]
}

/** Returns what is known of a project once it was read. A fleet that was read with errors is none. */
export function knownOf(
  { file, owner, declaredOwner, targets }: Pick<LoadedProject, 'file' | 'owner' | 'declaredOwner' | 'targets'>,
  diagnostics: readonly Diagnostic[],
): KnownProject {
  return {
    ...optional({ file }),
    ...(declaredOwner ? { owner } : {}),
    ...(hasErrors(diagnostics) ? {} : { fleet: targets.map(({ name }) => name) }),
  }
}
