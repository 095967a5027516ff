/** Which targets a change of the repository is about: those whose desired state another revision would render otherwise. */
import type { Project } from '../project.ts'
import { canonicalJson, digestOf } from '../canonical.ts'
import type { Desired, Json, JsonObject, Target } from '../model.ts'
import { groupByTarget } from './select.ts'

/** What a revision declares. */
export interface DeclaredAt {
  readonly project: Omit<Project, 'targets'>
  readonly targets: readonly Target[]
  readonly desired: readonly Desired[]
}

/**
 * Returns the targets of `now` that `before` does not have, or for which it declares something else: fields after defaults and variables,
 * what the `kiln` block says, whether the target is retired, and the part of the project that decides whose a configuration is, what
 * of it counts, and what becomes of its versions. Where its credentials come from, labels, waves, limits and places in files are none of that.
 */
export function findAffected(now: DeclaredAt, before: DeclaredAt): readonly Target[] {
  const renderings = renderTargets(before)
  const found = renderTargets(now)
  return now.targets.filter(({ name }) => found.get(name) !== renderings.get(name))
}

/** Returns a digest of everything that is desired in each target, by its name. */
function renderTargets({ project, targets, desired }: DeclaredAt): ReadonlyMap<string, string> {
  const policy = canonicalJson(policyOf(project))
  // Targets share the fields that nothing of them goes into: those are read once.
  const known = new WeakMap<JsonObject, string>()
  const digestFields = (fields: JsonObject): string => {
    const digest = known.get(fields) ?? digestOf(fields, 'base64')
    known.set(fields, digest)
    return digest
  }
  const render = ({ id, fields, ignore, protect, adopt, reenable, keep, unchecked }: Desired): string => {
    const treatment = {
      ignore,
      unchecked,
      protect: protect ?? null,
      adopt: adopt ?? null,
      reenable: reenable ?? null,
      keep: keep ?? null,
    }
    return canonicalJson([id, digestFields(fields), treatment])
  }
  const byTarget = groupByTarget(desired)
  return new Map(
    targets.map(({ name, account, region, retired }) => {
      const where = { account: account ?? null, region: region ?? null, retired }
      const declared = (byTarget.get(name) ?? []).map(render).toSorted()
      return [name, digestOf([policy, where, declared], 'base64')]
    }),
  )
}

function policyOf(project: DeclaredAt['project']): Json {
  const { owner, declaredOwner, previousOwners, ignoreTags, managedBy, readOnlyFields, tagPrefix, versions } = project
  return {
    owner,
    declaredOwner,
    previousOwners,
    ignoreTags,
    managedBy: managedBy.map(({ key, value }) => [key, value ?? null]),
    readOnlyFields,
    tagPrefix,
    versions: { ...versions, keep: versions.keep ?? null },
  }
}
