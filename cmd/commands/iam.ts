/** kiln iam: the policies that a project needs, from what it declares. Nothing is called; the policy is on stdout, what to know on stderr. */
import type { LoadedProject } from '../../src/config/project/project.ts'
import { hasErrors, diagnose } from '../../src/diagnostic.ts'
import { guardTags } from '../../src/iam/guard.ts'
import { findPermissions, type Permissions } from '../../src/iam/permissions.ts'
import { policyLimits, renderPolicy } from '../../src/iam/policy.ts'
import { kindOf, kinds } from '../../src/kinds/registry.ts'
import type { Desired, Diagnostic, Target } from '../../src/model.ts'
import { kilnKeys } from '../../src/plan/tags.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import { declare } from '../../src/run/declared.ts'
import { readDocuments } from '../../src/run/documents.ts'
import type { Host } from '../terminal/host.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { loadTargets } from '../../src/run/targets.ts'
import { say } from '../terminal/say.ts'

interface IamFlags extends RunFlags {
  readonly anyName?: boolean
  readonly buildRole?: readonly string[]
  readonly role?: readonly string[]
}

/** Returns the command that prints the policy of an identity that runs `plan` (and `drift` and `export`) or `apply`. */
export function permissionsFor(command: 'plan' | 'apply') {
  return async (host: Host, [path]: readonly string[], flags: IamFlags): Promise<number> => {
    const { project, targets, diagnostics } = await loadTargets(host, flags, path)
    const read = project && (await readDocuments(host, project, path))
    const declared = project && read && declare({ project, documents: read.documents, targets })
    const found = [...diagnostics, ...(read?.diagnostics ?? []), ...(declared?.diagnostics ?? [])]
    say(host, found)
    if (declared === undefined || hasErrors(found)) return 5
    const { desired } = declared
    const prunes = flags.prune ?? false
    const { anyName = false, buildRole: buildRoles = [] } = flags
    const permissions = findPermissions({ command, targets, desired, prunes, anyName, buildRoles })
    host.writeOut(renderPolicy(permissions.statements))
    if (flags.quiet !== true) tell(host, notesOf(command, targets, desired, flags, permissions))
    const limit = policyLimits.managed
    const advice = 'print it for some of the targets at a time, with --target, and attach several policies'
    if (permissions.size > limit) say(host, [diagnose('policyTooLong', { size: permissions.size, limit, advice })])
    return 0
  }
}

function notesOf(
  command: 'plan' | 'apply',
  targets: readonly Target[],
  desired: readonly Desired[],
  flags: IamFlags,
  { detail, size }: Permissions,
): readonly string[] {
  const needs = desired.flatMap((one) => kindOf(one.kind).findNeeds(one.fields))
  const accounts = new Set(targets.map(({ account }) => account))
  const isGuessed = needs.some(({ isRoleOfProfile }) => isRoleOfProfile) && flags.buildRole === undefined
  return [
    `${size} of the ${policyLimits.managed} characters that a managed policy can have`,
    ...(detail === 'all' || (detail === 'any name' && flags.anyName === true)
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
    ...(targets.some(({ roleArn }) => roleArn !== undefined)
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
          ...(flags.prune === true ? [] : ['nothing can be deleted; --prune adds what apply --prune needs']),
          ...(flags.anyName === true
            ? []
            : ['only what is declared can be written: print it anew for new documents, or with --any-name']),
        ]),
  ]
}

/** Prints the service control policy that keeps everybody but these roles from the tags of Kiln. */
export async function guard(host: Host, [path]: readonly string[], flags: IamFlags): Promise<number> {
  const { project, diagnostics } = await loadTargets(host, flags, path)
  const roles = flags.role ?? []
  const found = [...diagnostics, ...roles.flatMap(findMistake)]
  say(host, found)
  if (project === undefined || hasErrors(found)) return 5
  const statements = guardTags(project.tagPrefix, roles)
  const limit = policyLimits.serviceControl
  const policy = renderPolicy(statements)
  // Blanks count in a service control policy.
  const text = policy.length > limit ? `${JSON.stringify(JSON.parse(policy))}\n` : policy
  host.writeOut(text)
  if (flags.quiet !== true) tell(host, notesOfGuard(project, text.length))
  const advice = 'give fewer roles, or patterns of them: arn:aws:iam::*:role/kiln-apply'
  if (text.length > limit) say(host, [diagnose('policyTooLong', { size: text.length, limit, advice })])
  return 0
}

function notesOfGuard({ tagPrefix }: LoadedProject, size: number): readonly string[] {
  const { owner, record } = kilnKeys({ tagPrefix })
  return [
    `${size} of the ${policyLimits.serviceControl} characters that a service control policy can have`,
    `it guards the tags ${owner} and ${record}, and nothing else: the configurations themselves can still be changed`,
    'it does not bind the management account of the organization, nor service-linked roles',
  ]
}

function findMistake(role: string): readonly Diagnostic[] {
  if (/^arn:[\w*-]+:iam::[\d*?]+:role\/[\w+=,.@/*?-]+$/.test(role)) return []
  const reason = `--role ${role} is not the ARN of a role, such as arn:aws:iam::*:role/kiln-apply`
  return [diagnose('usage', { reason, command: 'iam guard' })]
}

function tell(host: Host, notes: readonly string[]): void {
  for (const note of notes) host.writeErr(`note: ${toSafeText(note)}\n`)
}
