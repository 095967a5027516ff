/** Posts the comment that is found again: looks, decides, writes once. */
import { optional } from '../optional.ts'
import { ForgeError } from './failure.ts'
import type { Comment, Forge } from './forge.ts'
import { renderMarker, type Marker } from './marker.ts'
import { findOwn, planSticky, type StickyPlan } from './sticky.ts'

export interface Posting {
  readonly pullRequest: number
  readonly marker: Marker
  /** Reports whether a project file no longer stands where it was. */
  readonly hasLeft?: (file: string) => boolean
  /** Returns the text in at most so many UTF-8 bytes. */
  readonly render: (limitBytes: number) => string
  /** Reports whether a comment is made where there is none. */
  readonly isWorthSaying: boolean
}

export interface Posted {
  readonly step: 'created' | 'updated' | 'kept'
  /** For `kept`: see `StickyPlan`. */
  readonly why?: 'equal' | 'newer' | 'silent'
  readonly url?: string
}

/** Who writes with the token of a job of GitHub Actions. */
const botOfActions = 'github-actions[bot]'
/** Below this many bytes a text that is still too long is given up. */
const leastBytes = 6_000

/** Creates or updates the comment, and hides older ones of the same kind and key. Rejects with `ForgeError`. */
export async function postSticky(forge: Forge, posting: Posting): Promise<Posted> {
  const { pullRequest, marker, hasLeft } = posting
  const all = await forge.listComments(pullRequest)
  const candidates = findOwn(all, await nameViewer(forge), marker.kind, {
    ...marker,
    ...optional({ hasLeft }),
  })
  const hidden = candidates.length === 0 ? new Set<string>() : await findHidden(forge, candidates)
  const visible = candidates.filter(({ id }) => !hidden.has(id))
  const posted = await write(forge, posting, visible)
  if (visible.length > 1) await hide(forge, visible.slice(0, -1))
  return posted
}

async function write(forge: Forge, posting: Posting, visible: readonly Comment[]): Promise<Posted> {
  const { marker, isWorthSaying, render } = posting
  const markerBytes = Buffer.byteLength(renderMarker(marker)) + 1
  for (let limit = forge.limitBytes; ; limit = Math.floor(limit / 2)) {
    const plan = planSticky(visible, marker, render(limit - markerBytes), isWorthSaying)
    try {
      return await carryOut(forge, posting, plan)
    } catch (error) {
      const isTooLong = error instanceof ForgeError && error.failure === 'too-long'
      if (!isTooLong || limit / 2 < leastBytes) throw error
    }
  }
}

async function carryOut(forge: Forge, { pullRequest }: Posting, plan: StickyPlan): Promise<Posted> {
  const urlOf = ({ url }: Comment): { readonly url?: string } => (url === undefined ? {} : { url })
  if (plan.step === 'keep') {
    return { step: 'kept', why: plan.why, ...(plan.comment === undefined ? {} : urlOf(plan.comment)) }
  }
  if (plan.step === 'update') {
    try {
      return { step: 'updated', ...urlOf(await forge.updateComment(pullRequest, plan.comment.id, plan.body)) }
    } catch (error) {
      // Somebody deleted it in between.
      if (!(error instanceof ForgeError) || error.failure !== 'not-found') throw error
    }
  }
  return { step: 'created', ...urlOf(await forge.createComment(pullRequest, plan.body)) }
}

/** A token of a job may not ask who it is everywhere. */
async function nameViewer(forge: Forge): Promise<string> {
  try {
    const login = await forge.viewer()
    if (login !== undefined || forge.kind !== 'github') return login ?? ''
  } catch (error) {
    if (!(error instanceof ForgeError) || error.failure !== 'permission' || forge.kind !== 'github') throw error
  }
  return botOfActions
}

/** What cannot be asked counts as visible. */
async function findHidden(forge: Forge, comments: readonly Comment[]): Promise<ReadonlySet<string>> {
  try {
    return await forge.findHidden(comments)
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
    return new Set()
  }
}

/** Duplicates are untidy, not wrong: that they cannot be hidden is no failure. */
async function hide(forge: Forge, comments: readonly Comment[]): Promise<void> {
  try {
    await forge.hideComments(comments)
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
  }
}
