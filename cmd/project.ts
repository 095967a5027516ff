/** The project file and the targets that a command is about. */
import { join } from 'node:path'
import { findProjectFile, loadProject } from '../src/config/load.ts'
import type { LoadedProject } from '../src/config/project/project.ts'
import { diagnose } from '../src/diagnostic.ts'
import type { Diagnostic, Target } from '../src/model.ts'
import { selectTargets } from '../src/run/select.ts'
import type { Host } from './host.ts'
import type { RunFlags } from './options.ts'

/** What was found. With errors among the diagnostics the project is good for checking documents, not for acting on it. */
export interface LoadedTargets {
  readonly project?: LoadedProject
  readonly targets: readonly Target[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds and reads the project file, and picks the targets that the flags name. */
export async function loadTargets(host: Host, flags: RunFlags, path?: string): Promise<LoadedTargets> {
  const found = await findProject(host.cwd, flags.project, path)
  if (hasErrors(found.diagnostics)) return { targets: [], diagnostics: found.diagnostics }
  const { project, diagnostics } = await loadProject(found.file, host.cwd, path)
  if (project === undefined) return { targets: [], diagnostics }
  const selected = selectTargets(withAmbientTarget(project, host, flags), flags.target ?? [])
  const misplaced = project.file === undefined ? [] : findMisplacedFlags(host)
  return { project, targets: selected.targets, diagnostics: [...diagnostics, ...misplaced, ...selected.diagnostics] }
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
      ...(explicit === undefined ? {} : { explicit }),
      ...(start === undefined ? {} : { path: start }),
    })
  const found = await find(path)
  if (found.file !== undefined || found.diagnostics.length > 0) return found
  return find(join(path ?? '.', 'configs'))
}

/** The target `default` of a project without a file takes account and region from flags and environment. */
export function withAmbientTarget(project: LoadedProject, { env }: Host, flags: RunFlags): readonly Target[] {
  if (project.file !== undefined) return project.targets
  const region = flags.region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined)
  return project.targets.map((target) => ({
    ...target,
    ...(region === undefined ? {} : { region }),
    ...(flags.account === undefined ? {} : { account: flags.account }),
  }))
}

/** A flag that would be passed over in silence, one that pins an account above all, is a mistake. */
function findMisplacedFlags({ argv }: Host): readonly Diagnostic[] {
  return ['region', 'account']
    .filter((flag) => argv.some((word) => word === `--${flag}` || word.startsWith(`--${flag}=`)))
    .map((flag) => {
      const reason = `--${flag} is for the target default, and this project file has targets of its own`
      return diagnose('usage', { reason, command: 'plan' })
    })
}

/** Reports whether there is an error among the diagnostics. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}
