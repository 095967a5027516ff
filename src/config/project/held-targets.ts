/** In a pull request, where a target is and how it is reached comes from the base revision: no pull request points credentials elsewhere. */
import { diagnose } from '../../diagnostic/diagnose.ts'
import { enumerate } from '../../enumerate.ts'
import type { Diagnostic, Source, Target } from '../../model.ts'
import { plural } from '../../plural.ts'
import { findPath } from './blueprint.ts'
import type { LoadedProject } from './project.ts'

/** What decides which account is asked, with which credentials. */
const accessKeys = ['account', 'region', 'roleArn', 'planRoleArn', 'externalId', 'profile'] as const

export interface HeldTargets {
  /** The targets, in their order, with the access that the base revision gives them. */
  readonly targets: readonly Target[]
  /** Why a target is not read, by its name. */
  readonly unread: ReadonlyMap<string, Diagnostic>
  /** The changes of access that do not count yet. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Holds targets to the access that `base`, all targets of the base revision, gives them. A target that the base does not have is not
 * read. Where there is no base to ask, or it has no project, a target is read that takes the credentials of the run as they are: it
 * cannot point them anywhere.
 */
export function holdTargets(
  project: LoadedProject,
  targets: readonly Target[],
  base: readonly Target[] | undefined,
): HeldTargets {
  const unread = new Map<string, Diagnostic>()
  const changes = new Map<string, AccessChange>()
  const bases = base && new Map(base.map((target) => [target.name, target]))
  const held = targets.map((target) => {
    const old = bases?.get(target.name)
    if (old === undefined) {
      const isAmbient = [target.roleArn, target.planRoleArn, target.profile].every((one) => one === undefined)
      if (base !== undefined || !isAmbient) {
        const reason = base === undefined ? 'no base revision vouches for its credentials' : 'this pull request adds it'
        unread.set(
          target.name,
          diagnose('targetNotRead', { target: target.name, reason }, locateAccess(project, target, [])),
        )
      }
      return target
    }
    const changed = accessKeys.filter((key) => target[key] !== old[key])
    if (changed.length === 0) return target
    const keys = changed.join(', ')
    const source = locateAccess(project, target, changed)
    const key = JSON.stringify([keys, source])
    const change = changes.get(key) ?? { keys, source, names: [] }
    change.names.push(target.name)
    changes.set(key, change)
    return withAccessOf(target, old)
  })
  const diagnostics = [...changes.values()].map(({ keys, source, names }) =>
    diagnose('targetHeld', { keys, targets: `${plural(names.length, 'target')} ${enumerate(names)}` }, source),
  )
  return { targets: held, unread, diagnostics }
}

/** A change of access as the project file says it, with the targets that it is about: one line of a fleet can stand for hundreds. */
interface AccessChange {
  readonly keys: string
  readonly source: Source | undefined
  readonly names: string[]
}

function withAccessOf(target: Target, old: Target): Target {
  const rest = Object.entries(target).filter(([key]) => !accessKeys.some((one) => one === key))
  const access = accessKeys.flatMap((key) => (old[key] === undefined ? [] : [[key, old[key]] as const]))
  return Object.fromEntries([...rest, ...access]) as unknown as Target
}

/** The first of the keys that the project file says for the target, in whatever layer; else what the target is there because of. */
function locateAccess(
  { document, blueprints }: LoadedProject,
  { name }: Target,
  keys: readonly (typeof accessKeys)[number][],
): Source | undefined {
  const blueprint = blueprints?.get(name)
  if (document === undefined || blueprint === undefined) return document?.locate([], 'value')
  const paths = keys.map((key) => (key === 'account' || key === 'region' ? blueprint[key] : findPath(blueprint, [key])))
  const path = paths.find((one) => one !== undefined) ?? blueprint.name ?? blueprint.path
  return document.locate(path, 'key')
}
