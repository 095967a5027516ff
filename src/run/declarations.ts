/** What a revision declares, target by target. */
import { buildDesired } from '../config/desire/desire.ts'
import { diagnostics as table } from '../diagnostic.ts'
import type { Desired, Diagnostic, Policy, Target } from '../model.ts'
import { groupByTarget, selectDesired } from './select.ts'
import type { RunOptions } from './options.ts'
import { hasErrors } from './targets.ts'
import type { RevisionState } from '../git/revision.ts'

/** What a revision declares for one target, and by which rules. */
export interface Declared {
  readonly desired: readonly Desired[]
  readonly policy: Policy
}

export interface Declarations {
  /** How many errors the revision has itself: then nobody can tell what it declares. */
  readonly mistakes: number
  /** Returns what it declares for a target of its own, placed where `place` is; undefined where nobody can tell. */
  in(own: Target, place: Target): Declared | undefined
}

/** Returns what a revision declares. It declares nothing that could be told where it is in doubt, has no project, or is broken. */
export function declarationsOf(revision: RevisionState, { only = [] }: Pick<RunOptions, 'only'>): Declarations {
  const { project, documents, targets, doubts } = revision
  const isClear = project !== undefined && doubts.length === 0
  const state = isClear ? buildDesired(documents, project, targets) : undefined
  const mistakes = [...revision.diagnostics, ...(state?.diagnostics ?? [])].filter(isMistake).length
  const declared = groupByTarget(state?.desired ?? [])
  return {
    mistakes,
    in(own, { account, region }) {
      if (project === undefined || state === undefined || mistakes > 0) return undefined
      const select = (all: readonly Desired[]): Declared => ({
        desired: selectDesired(all, only).desired,
        policy: project,
      })
      if (own.account === account && own.region === region) return select(declared.get(own.name) ?? [])
      // A target whose account or region the revision does not name is looked at again with what it turned out to be.
      const placed = {
        ...own,
        ...(account === undefined ? {} : { account }),
        ...(region === undefined ? {} : { region }),
      }
      const again = buildDesired(documents, project, [placed])
      return hasErrors(again.diagnostics) ? undefined : select(again.desired)
    },
  }
}

/** That a revision declares nothing at all is no mistake. */
function isMistake({ severity, code }: Diagnostic): boolean {
  return severity === 'error' && code !== table.noDocuments.code
}
