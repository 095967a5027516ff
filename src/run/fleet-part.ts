/** The part of the fleet that a run is about: what `--affected-since` and `--shard` leave of the targets that `--target` names. */
import type { LoadedProject } from '../config/project/project.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Document, Target } from '../model.ts'
import type { Shard } from '../report/shard.ts'
import { findAffected, type DeclaredAt } from './affected.ts'
import { declare, type Written } from './declared.ts'
import { takeShard } from './shard.ts'
import type { Machine } from '../machine.ts'
import type { RunOptions } from './options.ts'
import { withAmbientTarget } from './targets.ts'
import { readRevision } from '../git/revision.ts'
import { optional } from '../optional.ts'

/** What is left. */
export interface FleetPart {
  readonly targets: readonly Target[]
  /** Present with `--shard`. */
  readonly shard?: Shard
  /** The commit that `--affected-since` names. */
  readonly since?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** What was read from the work tree. */
interface WorkTree {
  readonly project: LoadedProject
  readonly path: string | undefined
  readonly targets: readonly Target[]
  readonly documents: readonly Document[]
  readonly around: readonly Document[]
}

/** Returns the targets that the run is about. A part without any is worth a warning: the run ends well. */
export async function chooseFleetPart(machine: Machine, flags: RunOptions, now: WorkTree): Promise<FleetPart> {
  const affected =
    flags.affectedSince === undefined ? undefined : await chooseAffected(machine, flags, now, flags.affectedSince)
  if (affected !== undefined && affected.since === undefined) return affected
  const { targets, diagnostics } = affected ?? { targets: now.targets, diagnostics: [] }
  const since = affected?.since === undefined ? {} : { since: affected.since }
  if (flags.shard === undefined) return { targets, ...since, diagnostics }
  const taken = takeShard(targets, flags.shard)
  const { index, of } = flags.shard
  const isEmpty = taken.targets.length === 0 && diagnostics.length === 0
  const count = targets.length
  return { ...taken, ...since, diagnostics: isEmpty ? [diagnose('emptyShard', { index, of, count })] : diagnostics }
}

/** Without `since` the revision could not be read. */
async function chooseAffected(
  machine: Machine,
  flags: RunOptions,
  { project, path, targets, documents, around }: WorkTree,
  revision: string,
): Promise<FleetPart> {
  const before = await readRevision({
    cwd: machine.cwd,
    env: machine.env,
    revision,
    ...optional({ file: project.file, path }),
  })
  if ('failure' in before) return { targets, diagnostics: [before.failure] }
  const since = before.revision
  const at = (written: Pick<Written, 'project' | 'documents' | 'around' | 'targets'>): DeclaredAt => {
    const { desired } = declare({ ...written, only: flags.only })
    return { project: written.project, targets: written.targets, desired }
  }
  // A revision without the project has none of its targets; one of which a part cannot be read may differ anywhere.
  const affected =
    before.project === undefined || before.doubts.length > 0
      ? targets
      : findAffected(
          at({ project, documents, around, targets }),
          at({ ...before, project: before.project, targets: withAmbientTarget(before.project, machine, flags) }),
        )
  const diagnostics = affected.length > 0 ? before.doubts : [diagnose('noTargetAffected', { revision })]
  return { targets: affected, since, diagnostics }
}
