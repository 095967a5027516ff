/** What the actions of a plan come to: one table, which everybody asks who tells actions apart by what they do. */
import type { Action } from './model.ts'

interface ActionFacts {
  /** Apply carries it out, with a request that writes. Until then it is pending; a reviewer sees it, and the digest of the plan holds it. */
  readonly isPending: boolean
  /** What the pipelines that use the configuration are asked for: `shown` next to the change, or to `decide` whether it may be deleted. */
  readonly pipelines?: 'shown' | 'decide'
}

const facts: Readonly<Record<Action, ActionFacts>> = {
  create: { isPending: true },
  update: { isPending: true, pipelines: 'shown' },
  adopt: { isPending: true, pipelines: 'shown' },
  delete: { isPending: true, pipelines: 'decide' },
  unchanged: { isPending: false },
  orphan: { isPending: false, pipelines: 'decide' },
  skipped: { isPending: false },
  blocked: { isPending: false },
}

/** Reports whether a change is one that apply carries out: it writes, a reviewer has to see it, and the digest holds it. */
export function isPending({ action }: { readonly action: Action }): boolean {
  return facts[action].isPending
}

/** Reports whether it matters for a change which pipelines use the configuration. */
export function needsPipelines({ action }: { readonly action: Action }): boolean {
  return facts[action].pipelines !== undefined
}

/** Reports whether a change is shown with the pipelines that use the configuration, as it changes what they build. */
export function showsPipelines({ action }: { readonly action: Action }): boolean {
  return facts[action].pipelines === 'shown'
}
