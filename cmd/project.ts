/** The project file and the targets that a command is about. */
import { findProjectFile, loadProject } from '../src/config/load.ts'
import type { LoadedProject } from '../src/config/project.ts'
import type { Diagnostic, Target } from '../src/model.ts'
import { selectTargets } from '../src/run/select.ts'
import type { Host } from './host.ts'
import type { RunFlags } from './options.ts'

/** The project, absent if there is an error among the diagnostics, and the selected targets. */
export interface LoadedTargets {
  readonly project?: LoadedProject
  readonly targets: readonly Target[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds and reads the project file, and picks the targets that the flags name. */
export async function loadTargets(host: Host, flags: RunFlags, path?: string): Promise<LoadedTargets> {
  const found = await findProjectFile({
    cwd: host.cwd,
    ...(flags.project === undefined ? {} : { explicit: flags.project }),
    ...(path === undefined ? {} : { path }),
  })
  if (hasErrors(found.diagnostics)) return { targets: [], diagnostics: found.diagnostics }
  const { project, diagnostics } = await loadProject(found.file, host.cwd, path)
  if (project === undefined || hasErrors(diagnostics)) return { targets: [], diagnostics }
  const selected = selectTargets(withAmbientTarget(project, host, flags), flags.target ?? [])
  const all = [...diagnostics, ...selected.diagnostics]
  return hasErrors(all) ? { targets: [], diagnostics: all } : { project, targets: selected.targets, diagnostics: all }
}

/** The target `default` of a project without a file takes account and region from flags and environment. */
function withAmbientTarget(project: LoadedProject, { env }: Host, flags: RunFlags): readonly Target[] {
  if (project.file !== undefined) return project.targets
  const region = flags.region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined)
  return project.targets.map((target) => ({
    ...target,
    ...(region === undefined ? {} : { region }),
    ...(flags.account === undefined ? {} : { account: flags.account }),
  }))
}

/** Reports whether there is an error among the diagnostics. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}
