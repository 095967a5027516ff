/** What a reconciling command reads from files: the project, its targets, its documents, and what they come to. */
import { relative } from 'node:path'
import { buildDesired, type DesiredState } from '../config/desire/desire.ts'
import type { LoadedProject } from '../config/project/project.ts'
import { diagnose } from '../diagnostic.ts'
import type { Desired, Diagnostic, Document, ResolvedTarget, Target } from '../model.ts'
import type { Command } from '../report/report.ts'
import type { Shard } from '../report/shard.ts'
import { groupByTarget, selectDesired } from './select.ts'
import { readDocuments } from './documents.ts'
import { chooseFleetPart } from './fleet-part.ts'
import type { Machine } from '../machine.ts'
import type { RunOptions } from './options.ts'
import { hasErrors, loadTargets } from './targets.ts'

/** What was read from files, as far as it could be read. */
export interface Loaded {
  readonly project?: LoadedProject
  /** Those that the run is about. */
  readonly targets: readonly Target[]
  /** The part of the fleet that they are, with `--shard`. */
  readonly shard?: Shard
  readonly documents: readonly Document[]
  /** Why not everything that the project declares was read. */
  readonly whyPartial?: string
  readonly state?: DesiredState
  /** What the state declares, by target. */
  readonly declared: ReadonlyMap<string, readonly Desired[]>
  readonly diagnostics: readonly Diagnostic[]
}

const nothing = { targets: [], documents: [], declared: new Map<string, readonly Desired[]>() } as const

/** Reads and checks everything on disk. All problems come back at once. */
export async function load(
  machine: Machine,
  command: Command,
  path: string | undefined,
  flags: RunOptions,
): Promise<Loaded> {
  const { cwd } = machine
  const mistakes = findMistakes(command, flags)
  if (mistakes.length > 0) return { ...nothing, diagnostics: mistakes }
  const { project, targets: selected, diagnostics } = await loadTargets(machine, flags, path)
  if (project === undefined) return { ...nothing, targets: selected, diagnostics }
  const read = await readDocuments(machine, project, path)
  const part = await chooseFleetPart(machine, flags, { project, path, targets: selected, documents: read.documents })
  const { targets } = part
  const state = buildDesired(read.documents, project, targets)
  const isNarrowed = (flags.only ?? []).length > 0 || (project.file === undefined && path !== undefined)
  // Without a project file, PATH is all that says what belongs together.
  const whyPartial = read.whyPartial ?? (isNarrowed ? 'the run was narrowed by PATH or --only' : undefined)
  const narrowed = selectDesired(state.desired, flags.only ?? [])
  return {
    project,
    targets,
    ...(part.shard === undefined ? {} : { shard: part.shard }),
    documents: read.documents,
    ...(whyPartial === undefined ? {} : { whyPartial }),
    state: { ...state, desired: narrowed.desired },
    declared: groupByTarget(narrowed.desired),
    diagnostics: [
      ...diagnostics,
      ...read.diagnostics,
      ...part.diagnostics,
      ...state.diagnostics,
      ...(hasErrors(state.diagnostics) ? [] : narrowed.diagnostics),
      ...findStrayRun(project, cwd, [...read.diagnostics, ...state.diagnostics]),
    ],
  }
}

/** Where no project file was found and the documents are wrong, they are most likely none: the command runs in the wrong folder. */
function findStrayRun(
  { file, configs }: LoadedProject,
  cwd: string,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (file !== undefined || !hasErrors(diagnostics)) return []
  return [diagnose('noProjectFile', { folder: relative(cwd, configs) || '.' })]
}

/** Returns what was read with other targets: those that it had, with another account or region, or another way there. */
export function rebuild(loaded: Loaded, targets: readonly Target[], flags: RunOptions): Loaded {
  const { project } = loaded
  if (project === undefined) return loaded
  const named = new Map(targets.map((target) => [target.name, target]))
  const moved = { ...project, targets: project.targets.map((target) => named.get(target.name) ?? target) }
  const state = buildDesired(loaded.documents, moved, targets)
  const { desired } = selectDesired(state.desired, flags.only ?? [])
  return {
    ...loaded,
    project: moved,
    targets,
    state: { ...state, desired },
    declared: groupByTarget(desired),
    diagnostics: hasErrors(loaded.diagnostics)
      ? loaded.diagnostics
      : [...loaded.diagnostics, ...state.diagnostics.filter(({ severity }) => severity === 'error')],
  }
}

/** A target whose account or region was not known when the files were read is looked at again with what it turned out to be. */
export function desiredFor(
  loaded: Loaded,
  project: LoadedProject,
  state: DesiredState,
  states: Map<string, DesiredState>,
  target: ResolvedTarget,
  flags: RunOptions,
): DesiredState {
  const declared = loaded.targets.find((one) => one.name === target.name)
  const isKnown = declared?.account !== undefined && declared.region !== undefined
  if (!isKnown && !states.has(target.name)) {
    const built = buildDesired(loaded.documents, project, [target])
    states.set(target.name, { ...built, desired: selectDesired(built.desired, flags.only ?? []).desired })
  }
  return states.get(target.name) ?? { ...state, desired: loaded.declared.get(target.name) ?? [], diagnostics: [] }
}

/** Flags that cannot be meant together. */
function findMistakes(command: Command, flags: RunOptions): readonly Diagnostic[] {
  const isEmulated = flags.emulator === true || flags.emulatorState !== undefined
  if (!isEmulated || flags.endpointUrl === undefined) return []
  return [diagnose('usage', { reason: '--emulator and --endpoint-url exclude each other', command })]
}
