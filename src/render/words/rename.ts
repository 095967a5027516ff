/** What looks renamed, and how to go on. */
import { groupBy } from '../../group-by.ts'
import type { ReportChange, ReportUser } from '../../report/report.ts'
import { toSafeSource, toSafeText } from './safe-text.ts'
import { remainingUsers } from './users.ts'
import { siblingsIn } from '../../report/siblings.ts'

/** A rename is a create and an orphan; both say so, and the create says in which order to go on. */
export function renameInWords(change: ReportChange, siblings: readonly ReportChange[]): string {
  const partner = toSafeText(change.renamed ?? '')
  if (change.action !== 'create') return `looks renamed to ${partner}`
  const other = siblingsIn(siblings).byId.get(change.renamed ?? '')
  const old = other?.renamed === change.id ? other : undefined
  const users = old?.reason === 'in-use' ? remainingUsers(old, siblings) : []
  const isMade = change.outcome === 'done'
  // What is in use no more, and what the apply that goes first makes ours.
  const mayGo = old === undefined || old.reason === 'in-use' || old.prune === 'deletes' || old.prune === 'nothing-ours'
  if (!mayGo) return `looks renamed from ${partner}, which --prune keeps`
  if (users.length === 0)
    return `looks renamed from ${partner}: ${isMade ? 'apply --prune deletes it' : 'apply, then apply --prune'}`
  const verb = users.length === 1 ? 'uses' : 'use'
  const steps = stepsOf(users, toSafeText(change.id), isMade)
  return `looks renamed from ${partner}; ${namesOf(users)} still ${verb} ${partner}: ${steps.join(', ')}`
}

/** What is declared here is led to the new one by the apply that makes it; for everything else that has to be there first. */
function stepsOf(users: readonly ReportUser[], id: string, isMade: boolean): readonly string[] {
  const own = users.filter(({ source }) => source !== undefined)
  const others = groupBy(
    users.filter(({ source }) => source === undefined),
    ({ path = '' }) => path,
  )
  return [
    ...own.map(({ path = '', source }) => {
      const at = source === undefined ? '' : toSafeSource(source)
      return `write \${${id}} as ${toSafeText(path)} at ${at}`
    }),
    ...(isMade && own.length === 0 ? [] : ['apply']),
    ...others.map((same) => {
      const field = same[0].path === undefined ? '' : `${toSafeText(same[0].path)} of `
      return `lead ${field}${namesOf(same)}, not declared here, to it`
    }),
    'then apply --prune',
  ]
}

function namesOf(users: readonly ReportUser[]): string {
  return users.map(({ name }) => toSafeText(name)).join(' and ')
}
