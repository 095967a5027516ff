/** kiln iam: the policies that a project needs, from what it declares. Nothing is called; the policy is on stdout, what to know on stderr. */
import { hasErrors, diagnose } from '../../src/diagnostic/diagnose.ts'
import { guardTags } from '../../src/iam/guard.ts'
import { notesOf, notesOfGuard } from '../../src/iam/notes.ts'
import { findPermissions } from '../../src/iam/permissions.ts'
import { policyLimits, renderPolicy } from '../../src/iam/policy.ts'
import type { Diagnostic } from '../../src/model.ts'
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
    const { project, targets, diagnostics } = await loadTargets(host, `iam ${command}`, flags, path)
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
    if (flags.quiet !== true)
      tell(host, notesOf(command, targets, desired, { anyName, prunes, buildRoles }, permissions))
    const limit = policyLimits.managed
    const advice = 'print it for some of the targets at a time, with --target, and attach several policies'
    if (permissions.size > limit) say(host, [diagnose('policyTooLong', { size: permissions.size, limit, advice })])
    return 0
  }
}

/** Prints the service control policy that keeps everybody but these roles from the tags of Kiln. */
export async function guard(host: Host, [path]: readonly string[], flags: IamFlags): Promise<number> {
  const { project, diagnostics } = await loadTargets(host, 'iam guard', flags, path)
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

function findMistake(role: string): readonly Diagnostic[] {
  if (/^arn:[\w*-]+:iam::[\d*?]+:role\/[\w+=,.@/*?-]+$/.test(role)) return []
  const reason = `--role ${role} is not the ARN of a role, such as arn:aws:iam::*:role/kiln-apply`
  return [diagnose('usage', { reason, command: 'iam guard' })]
}

function tell(host: Host, notes: readonly string[]): void {
  for (const note of notes) host.writeErr(`note: ${toSafeText(note)}\n`)
}
