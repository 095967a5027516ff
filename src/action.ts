/** What the actions of a plan come to: one table, which everybody asks who tells actions apart by what they do. */
import type { Action } from './model.ts'

interface ActionFacts {
  /** Apply carries it out, with a request that writes. Until then it is pending; a reviewer sees it, and the digest of the plan holds it. */
  readonly isPending: boolean
  /** What those that refer to the configuration are asked for: `shown` next to the change, or to `decide` whether it may be deleted. */
  readonly users?: 'shown' | 'decide'
}

const facts: Readonly<Record<Action, ActionFacts>> = {
  create: { isPending: true },
  update: { isPending: true, users: 'shown' },
  adopt: { isPending: true, users: 'shown' },
  delete: { isPending: true, users: 'decide' },
  unchanged: { isPending: false },
  orphan: { isPending: false, users: 'decide' },
  skipped: { isPending: false },
  blocked: { isPending: false },
}

/** Reports whether a change is one that apply carries out: it writes, a reviewer has to see it, and the digest holds it. */
export function isPending({ action }: { readonly action: Action }): boolean {
  return facts[action].isPending
}

/** Reports whether it matters for a change who refers to the configuration. */
export function needsUsers({ action }: { readonly action: Action }): boolean {
  return facts[action].users !== undefined
}

/** Reports whether a change is shown with those that refer to the configuration, as it changes what they do. */
export function showsUsers({ action }: { readonly action: Action }): boolean {
  return facts[action].users === 'shown'
}

/** Reports whether a change is one that apply carries out and that leaves a configuration there, as it is declared. */
export function isWritten({ action }: { readonly action: Action }): boolean {
  return isPending({ action }) && action !== 'delete'
}
