/** What another revision declares, target by target, as far as that can be told. */
import type { Policy } from '../project.ts'
import { hasErrors } from '../diagnostic/diagnose.ts'
import { diagnostics as table } from '../diagnostic/table.ts'
import type { Desired, Diagnostic, Target } from '../model.ts'
import { declare } from './declared.ts'
import type { RunOptions } from './options.ts'
import type { RevisionState } from '../git/revision.ts'
import { optional } from '../optional.ts'

/** What a revision declares for one target, and by which rules. */
export interface DeclaredThen {
  readonly desired: readonly Desired[]
  readonly policy: Policy
}

export interface Declarations {
  /** How many errors the revision has itself: then nobody can tell what it declares. */
  readonly mistakes: number
  /** Returns what it declares for a target of its own, in the account and Region of `at`; undefined where nobody can tell. */
  in(own: Target, at: Target): DeclaredThen | undefined
}

/** Returns what a revision declares. It declares nothing that could be told where it is in doubt, has no project, or is broken. */
export function declarationsOf(revision: RevisionState, { only }: Pick<RunOptions, 'only'>): Declarations {
  const { project, documents, around, targets, doubts } = revision
  const isClear = project !== undefined && doubts.length === 0
  const declared = isClear ? declare({ project, documents, around, targets, only }) : undefined
  const mistakes = [...revision.diagnostics, ...(declared?.diagnostics ?? [])].filter(isMistake).length
  return {
    mistakes,
    in(own, { account, region }) {
      if (project === undefined || declared === undefined || mistakes > 0) return undefined
      const placed = {
        ...own,
        ...optional({ account, region }),
      }
      const { desired, diagnostics } = declared.in(placed)
      return hasErrors(diagnostics) ? undefined : { desired, policy: project }
    },
  }
}

/** That a revision declares nothing at all is no mistake. */
function isMistake({ severity, code }: Diagnostic): boolean {
  return severity === 'error' && code !== table.noDocuments.code
}
