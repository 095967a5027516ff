/** What the last complete apply has seen, for a check: what was not declared then is not missing, it was never applied. */
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Desired, Diagnostic, Target } from '../model.ts'
import type { LoadedProject } from '../config/project/project.ts'
import { declarationsOf } from './declarations.ts'
import type { Machine } from '../machine.ts'
import type { RunOptions } from './options.ts'
import { readRevision } from '../git/revision.ts'
import { optional } from '../optional.ts'

export interface Applied {
  readonly diagnostics: readonly Diagnostic[]
  /** Returns what was declared where a target is; undefined where nobody can tell. */
  desiredFor(target: Target): readonly Desired[] | undefined
}

/** Reads the revision of `--applied`; without the flag nobody can tell. One that is not there is an error. */
export async function consultApplied(machine: Machine, flags: RunOptions, project: LoadedProject): Promise<Applied> {
  const { applied: revision } = flags
  const unknown = (...diagnostics: readonly Diagnostic[]): Applied => ({ diagnostics, desiredFor: () => undefined })
  if (revision === undefined) return unknown()
  const { cwd, env } = machine
  const state = await readRevision({
    cwd,
    env,
    revision,
    ...optional({ file: project.file }),
  })
  if ('failure' in state) return unknown(state.failure)
  const declarations = declarationsOf(state, flags)
  const [doubt] = state.doubts
  if (doubt !== undefined) return unknown(diagnose('appliedUnknown', { revision, reason: doubt.message }))
  if (declarations.mistakes > 0) {
    return unknown(diagnose('appliedUnknown', { revision, reason: `it has ${declarations.mistakes} errors itself` }))
  }
  return {
    diagnostics: [],
    desiredFor(target) {
      const own = state.targets.find((one) => isSameAccount(one, target))
      // For an account and Region that it did not have, it has declared nothing.
      return own === undefined ? [] : declarations.in(own, target)?.desired
    },
  }
}

/** By account and Region, not by name: what counts is what an apply can have put there. A target that names no account is known by its name. */
function isSameAccount(one: Target, { name, account, region }: Target): boolean {
  return one.account === undefined || one.region === undefined
    ? one.name === name
    : one.account === account && one.region === region
}
