/** What a person has to know of a policy beside its text. */
import type { Policy } from '../project.ts'
import { kindOf, kinds } from '../kinds/registry.ts'
import type { Desired, Target } from '../model.ts'
import { kilnKeys } from '../plan/tags.ts'
import { roleOf } from '../target-account.ts'
import type { Permissions } from './permissions.ts'
import { policyLimits } from './policy.ts'

/** What the policy was asked to allow. */
interface PolicyChoices {
  readonly anyName: boolean
  readonly prunes: boolean
  readonly buildRoles: readonly string[]
}

/** Returns what to know about the policy of an identity that runs `plan` or `apply`. */
export function notesOf(
  command: 'plan' | 'apply',
  targets: readonly Target[],
  desired: readonly Desired[],
  { anyName, prunes, buildRoles }: PolicyChoices,
  { detail, size }: Permissions,
): readonly string[] {
  const needs = desired.flatMap((one) => kindOf(one.kind).findNeeds(one.fields))
  const accounts = new Set(targets.map(({ account }) => account))
  const isGuessed = needs.some(({ isRoleOfProfile }) => isRoleOfProfile) && buildRoles.length === 0
  return [
    `${size} of the ${policyLimits.managed} characters that a managed policy can have`,
    ...(detail === 'all' || (detail === 'any name' && anyName)
      ? []
      : [`all names would not fit: the ARNs leave open ${detail.replace('any ', '')}`]),
    ...(accounts.size > 1
      ? [`the targets are in ${accounts.size} accounts: --target account=ID prints what the role in one of them needs`]
      : []),
    ...(desired.length > 0 && new Set(desired.map(({ kind }) => kind)).size < kinds.size
      ? ['a kind that is not declared is only listed: keep what it needed until its orphans are gone']
      : []),
    ...(targets.some(({ account }) => account === undefined)
      ? ['a target without an account in kiln.yaml has * for it']
      : []),
    ...(targets.some((target) => roleOf(target, command === 'plan') !== undefined)
      ? [
          'AssumeRolesOfTargets is for the identity that Kiln starts with, everything else for the roles that it assumes',
        ]
      : []),
    ...(command === 'plan'
      ? ['plan --validate server sends creates as dry runs, which needs the policy of kiln iam apply']
      : [
          ...(isGuessed
            ? [
                'a configuration names its instance profile, not the role in it: PassRole is on roles of the same name, as the management pages of AWS make them; give others, or a path, with --build-role',
              ]
            : []),
          ...(needs.some(({ action }) => action === 'sns:Publish')
            ? ['a topic that is encrypted needs a KMS key of this account that Image Builder may use']
            : []),
          ...(prunes ? [] : ['nothing can be deleted; --prune adds what apply --prune needs']),
          ...(anyName
            ? []
            : ['only what is declared can be written: print it anew for new documents, or with --any-name']),
        ]),
  ]
}

/** Returns what to know about the policy that guards the tags. */
export function notesOfGuard({ tagPrefix }: Pick<Policy, 'tagPrefix'>, size: number): readonly string[] {
  const { owner, record } = kilnKeys({ tagPrefix })
  return [
    `${size} of the ${policyLimits.serviceControl} characters that a service control policy can have`,
    `it guards the tags ${owner} and ${record}, and nothing else: the configurations themselves can still be changed`,
    'it does not bind the management account of the organization, nor service-linked roles',
  ]
}
