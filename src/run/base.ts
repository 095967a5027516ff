/** What a plan in a pull request takes from the base revision: how targets are reached, and what was different already. */
import { resolve } from 'node:path'
import { holdTargets, type HeldTargets } from '../config/project/held-targets.ts'
import type { LoadedProject } from '../config/project/project.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import { diagnostics as table } from '../diagnostic/table.ts'
import type { Diagnostic, Target } from '../model.ts'
import { warnOfOwnerChange } from '../plan/owner-change.ts'
import type { Command } from '../report/report.ts'
import { proposalOf } from '../ci/proposal.ts'
import { declarationsOf, type DeclaredThen } from './declarations.ts'
import type { Machine } from '../machine.ts'
import { projectFolder } from '../path.ts'
import { rebuild, type Loaded } from './load.ts'
import type { RunOptions } from './options.ts'
import { readBase } from '../ci/pull-request.ts'
import type { RevisionState } from '../git/revision.ts'
import { optional } from '../optional.ts'

/** A run with what its base revision says about it. */
export interface Based {
  /** What was read from files, its targets as they are to be reached. */
  readonly loaded: Loaded
  /** Absent where nothing is compared, or it cannot be read. */
  readonly base?: RevisionState
  /** Why a target is not read, by its name. */
  readonly unread: ReadonlyMap<string, Diagnostic>
  readonly diagnostics: readonly Diagnostic[]
  /** Returns what the base declares for a target; undefined where nobody can tell. */
  desiredFor(target: Target): DeclaredThen | undefined
}

/** Reads the base revision, where there is one, and holds the targets to it where the run is about a proposal. */
export async function consultBase(
  machine: Machine,
  command: Command,
  flags: RunOptions,
  loaded: Loaded,
): Promise<Based> {
  const { project, targets } = loaded
  const without: Based = { loaded, unread: new Map(), diagnostics: [], desiredFor: () => undefined }
  const isOffline = command === 'validate'
  if (project === undefined || (isOffline && flags.base === undefined)) return without
  const isHeld = !isOffline && flags.allowTargetChanges !== true && (await isHeldToBase(machine, project))
  const isCompared = isOffline || command === 'plan'
  // An apply compares nothing with its base.
  if (command === 'apply' && !isHeld) return without
  const found = await readBaseOf(machine, project, flags.base, !isCompared)
  if (found === undefined && !isHeld) return without
  const { base, failures } = foundIn(found, flags.base)
  // What is an error here was a warning when the work tree was read.
  const read = {
    ...loaded,
    diagnostics: loaded.diagnostics.filter(({ code }) => !failures.some((one) => one.code === code)),
  }
  const held = isHeld ? holdTargets(project, targets, base?.project?.targets) : undefined
  const isMoved = held !== undefined && held.targets.some((target, index) => target !== targets[index])
  const declarations = base && declarationsOf(base, flags)
  return {
    loaded: isMoved ? rebuild(read, held.targets, flags) : read,
    ...optional({ base }),
    unread: held?.unread ?? new Map(),
    diagnostics: [
      ...failures,
      ...(isCompared ? (base?.doubts ?? []) : []),
      ...(held?.diagnostics ?? []),
      ...(base?.project === undefined
        ? []
        : warnOfOwnerChange(project, base.project, (key) => project.document?.locate([key], 'value'))),
      ...(base === undefined || !declarations?.mistakes ? [] : [sayInvalid(base, declarations.mistakes)]),
    ],
    desiredFor(target) {
      const own = base?.project?.targets.find(({ name }) => name === target.name)
      return own && declarations?.in(own, target)
    },
  }
}

/** Holds the targets of a command that is no run to the base revision, if this is a proposal: it cannot point credentials elsewhere. */
export async function holdToBase(
  machine: Machine,
  project: LoadedProject,
  targets: readonly Target[],
): Promise<HeldTargets> {
  if (!(await isHeldToBase(machine, project))) return { targets, unread: new Map(), diagnostics: [] }
  const { base, failures } = foundIn(await readBaseOf(machine, project, undefined, true), undefined)
  const held = holdTargets(project, targets, base?.project?.targets)
  return { ...held, diagnostics: [...failures, ...held.diagnostics] }
}

/** A project without a file has no targets that say how they are reached. */
async function isHeldToBase({ cwd, env }: Machine, { file }: LoadedProject): Promise<boolean> {
  return file !== undefined && (await proposalOf(projectFolder(cwd, file), env)) !== undefined
}

function readBaseOf(
  { cwd, env }: Machine,
  { file: name }: LoadedProject,
  revision: string | undefined,
  projectOnly: boolean,
): ReturnType<typeof readBase> {
  const file = name === undefined ? undefined : resolve(cwd, name)
  const request = { cwd, env, ...optional({ file }), projectOnly }
  return readBase(request, projectFolder(cwd, file), revision)
}

/** A base that was asked for by name must be there; one that the platform names is worth a warning, but for a git that refuses. */
function foundIn(
  found: Awaited<ReturnType<typeof readBase>>,
  named: string | undefined,
): { readonly base?: RevisionState; readonly failures: readonly Diagnostic[] } {
  if (found === undefined) return { failures: [] }
  if (!('failure' in found)) return { base: found, failures: [] }
  const { failure } = found
  const isError = named !== undefined || failure.code === table.gitRefuses.code
  return { failures: [isError ? failure : asWarning(failure)] }
}

function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' }
}

/** A base that is broken itself declares nothing that could be told apart. */
function sayInvalid({ revision }: RevisionState, count: number): Diagnostic {
  return diagnose('baseInvalid', { revision: revision.slice(0, 12), count })
}
