/** The project file and the targets that a command is about. */
import { join } from 'node:path'
import type { FileSource } from '../config/file-source.ts'
import { findProjectFile, loadProject } from '../config/load.ts'
import { makeDefaultProject, type LoadedProject } from '../config/project/project.ts'
import { diagnose, hasErrors } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Target } from '../model.ts'
import { selectTargets } from './select.ts'
import { findStray } from './stray.ts'
import type { Machine } from '../machine.ts'
import { optional } from '../optional.ts'
import type { RunOptions } from './options.ts'

/** What was found. With errors among the diagnostics the project is good for checking documents, not for acting on it. */
export interface LoadedTargets {
  readonly project?: LoadedProject
  readonly targets: readonly Target[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds and reads the project file, and picks the targets that the flags name. `command` is the words of the command that asks: one that runs
 * above a project or beside it ends with where that is, and nothing else.
 */
export async function loadTargets(
  machine: Machine,
  command: string,
  flags: RunOptions,
  path?: string,
  files?: FileSource,
): Promise<LoadedTargets> {
  const found = await findProject(machine.cwd, flags.project, path)
  if (hasErrors(found.diagnostics)) return { targets: [], diagnostics: found.diagnostics }
  const { project, diagnostics } = await loadProject(found.file, machine.cwd, path, files)
  if (project === undefined) return { targets: [], diagnostics }
  const stray = project.file === undefined ? await findStray(machine, project, command, flags, path, files) : undefined
  if (stray !== undefined) return { targets: [], diagnostics: [stray] }
  const selected = selectTargets(withAmbientTarget(project, machine, flags), flags.target ?? [])
  const misplaced = project.file === undefined ? [] : findMisplacedFlags(flags)
  return { project, targets: selected.targets, diagnostics: [...diagnostics, ...misplaced, ...selected.diagnostics] }
}

/** Returns a project that is to be, whatever project files are around: its target is where we are, and with several Regions each is one. */
export function ambientTargets(machine: Machine, owner: string, flags: RunOptions): LoadedTargets {
  const project = { ...makeDefaultProject(join(machine.cwd, 'configs')), owner }
  const [region = '', ...others] = new Set(flags.region?.split(',').map((one) => one.trim()))
  if (others.length === 0) return { project, targets: withAmbientTarget(project, machine, flags), diagnostics: [] }
  const targets = [region, ...others].flatMap((one) =>
    withAmbientTarget(project, machine, { ...flags, region: one }).map((target) => ({ ...target, name: one })),
  )
  return { project, targets, diagnostics: [] }
}

/** From PATH upwards, PATH being where we are if it is not given; if nothing is there, in the folder `configs` below it. */
async function findProject(
  cwd: string,
  explicit: string | undefined,
  path: string | undefined,
): ReturnType<typeof findProjectFile> {
  const find = (start: string | undefined): ReturnType<typeof findProjectFile> =>
    findProjectFile({
      cwd,
      ...optional({ explicit, path: start }),
    })
  const found = await find(path)
  if (found.file !== undefined || found.diagnostics.length > 0) return found
  return find(join(path ?? '.', 'configs'))
}

/** The target `default` of a project without a file takes account and region from flags and environment. */
export function withAmbientTarget(project: LoadedProject, { env }: Machine, flags: RunOptions): readonly Target[] {
  if (project.file !== undefined) return project.targets
  const region = flags.region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined)
  return project.targets.map((target) => ({
    ...target,
    ...optional({ region, account: flags.account }),
  }))
}

/** A flag that would be passed over in silence, one that pins an account above all, is a mistake. */
function findMisplacedFlags({ written = [] }: RunOptions): readonly Diagnostic[] {
  return ['region', 'account']
    .filter((flag) => written.includes(flag))
    .map((flag) => {
      const reason = `--${flag} is for the target default, and this project file has targets of its own`
      return diagnose('usage', { reason, command: 'plan' })
    })
}
