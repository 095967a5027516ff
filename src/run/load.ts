/** What a reconciling command reads from files: the project, its targets, its documents, and what they come to. */
import { relative } from 'node:path'
import type { FileSource } from '../config/file-source.ts'
import type { LoadedProject } from '../config/project/project.ts'
import { diagnose, hasErrors } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Document, Target } from '../model.ts'
import type { Shard } from '../report/shard.ts'
import { declare, type Declared } from './declared.ts'
import { readDocuments } from './documents.ts'
import { chooseFleetPart } from './fleet-part.ts'
import type { Machine } from '../machine.ts'
import { optional } from '../optional.ts'
import type { RunOptions } from './options.ts'
import { loadTargets } from './targets.ts'

/** What was read from files, as far as it could be read. */
export interface Loaded {
  readonly project?: LoadedProject
  /** Those that the run is about. */
  readonly targets: readonly Target[]
  /** The part of the fleet that they are, with `--shard`. */
  readonly shard?: Shard
  readonly documents: readonly Document[]
  /** The rest of the project, where PATH left it out and documents refer to others. */
  readonly around: readonly Document[]
  /** Why not everything that the project declares was read. */
  readonly whyPartial?: string
  /** Absent if there is no project that could be read. */
  readonly declared?: Declared
  readonly diagnostics: readonly Diagnostic[]
}

const nothing = { targets: [], documents: [], around: [] } as const

/** Reads and checks everything on disk, or in other files, for a command of these words. All problems come back at once. */
export async function load(
  machine: Machine,
  command: string,
  path: string | undefined,
  flags: RunOptions,
  files?: FileSource,
): Promise<Loaded> {
  const { cwd } = machine
  const mistakes = findMistakes(command, flags)
  if (mistakes.length > 0) return { ...nothing, diagnostics: mistakes }
  const { project, targets: selected, diagnostics } = await loadTargets(machine, command, flags, path, files)
  if (project === undefined) return { ...nothing, targets: selected, diagnostics }
  const read = await readDocuments(machine, project, path, files)
  const part = await chooseFleetPart(machine, flags, { project, path, targets: selected, ...read })
  const { targets } = part
  const { documents, around } = read
  const declared = declare({ project, documents, around, targets, only: flags.only })
  const isNarrowed = (flags.only ?? []).length > 0 || (project.file === undefined && path !== undefined)
  // Without a project file, PATH is all that says what belongs together.
  const whyPartial = read.whyPartial ?? (isNarrowed ? 'the run was narrowed by PATH or --only' : undefined)
  return {
    project,
    targets,
    ...optional({ shard: part.shard }),
    documents,
    around,
    ...optional({ whyPartial }),
    declared,
    diagnostics: [
      ...diagnostics,
      ...read.diagnostics,
      ...part.diagnostics,
      ...declared.diagnostics,
      ...declared.unmatched,
      ...findStrayRun(project, cwd, [...read.diagnostics, ...declared.diagnostics]),
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
  const { documents, around } = loaded
  const declared = declare({ project: moved, documents, around, targets, only: flags.only })
  return {
    ...loaded,
    project: moved,
    targets,
    declared,
    diagnostics: hasErrors(loaded.diagnostics)
      ? loaded.diagnostics
      : [...loaded.diagnostics, ...declared.diagnostics.filter(({ severity }) => severity === 'error')],
  }
}

/** Flags that cannot be meant together. */
function findMistakes(command: string, flags: RunOptions): readonly Diagnostic[] {
  const isEmulated = flags.emulator === true || flags.emulatorState !== undefined
  if (!isEmulated || flags.endpointUrl === undefined) return []
  return [diagnose('usage', { reason: '--emulator and --endpoint-url exclude each other', command })]
}
