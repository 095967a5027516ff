import type { ReportChange } from '../../report/report.ts'
import { toSafeText } from './safe-text.ts'
import { remainingUsers } from './users.ts'

/** A rename is a create and an orphan; both say so, and the create says in which order to go on. */
export function renameInWords(change: ReportChange, siblings: readonly ReportChange[]): string {
  const partner = toSafeText(change.renamed ?? '')
  if (change.action !== 'create') return `looks renamed to ${partner}`
  const old = siblings.find((other) => other.id === change.renamed && other.renamed === change.id)
  const users = old?.reason === 'in-use' ? remainingUsers(old, siblings) : []
  const isMade = change.outcome === 'done'
  // What is in use no more, and what the apply that goes first makes ours.
  const mayGo = old === undefined || old.reason === 'in-use' || old.prune === 'deletes' || old.prune === 'nothing-ours'
  if (!mayGo) return `looks renamed from ${partner}, which --prune keeps`
  const first = isMade ? '' : 'apply, '
  if (users.length === 0)
    return `looks renamed from ${partner}: ${isMade ? 'apply --prune deletes it' : 'apply, then apply --prune'}`
  const names = users.map(({ name }) => toSafeText(name)).join(' and ')
  const [verb, noun] = users.length === 1 ? ['uses', 'the pipeline'] : ['use', 'the pipelines']
  return `looks renamed from ${partner}; ${names} still ${verb} ${partner}: ${first}repoint ${noun}, then apply --prune`
}
