/** The comment that is found again: what is to be done, decided from what is there. */
import { isSameLogin, type Comment } from './forge.ts'
import { isOfProject, type ProjectIdentity } from './identity.ts'
import { isOlder, parseMarker, renderMarker, textBelowMarker, type Marker } from './marker.ts'

export type StickyPlan =
  | { readonly step: 'create'; readonly body: string }
  | { readonly step: 'update'; readonly comment: Comment; readonly body: string }
  /** `equal`: it says so already. `newer`: a later run has spoken. `silent`: there is nothing to say, and no comment that says otherwise. */
  | { readonly step: 'keep'; readonly why: 'equal' | 'newer' | 'silent'; readonly comment?: Comment }

/**
 * Returns the comments of `viewer` that carry a marker of the same kind and project. The marker alone proves nothing: anybody can copy it.
 */
export function findOwn(
  comments: readonly Comment[],
  viewer: string,
  kind: string,
  project: ProjectIdentity,
): readonly Comment[] {
  return comments.filter((comment) => {
    const marker = parseMarker(comment.body)
    return marker?.kind === kind && isOfProject(marker, project) && isSameLogin(comment.author, viewer)
  })
}

/**
 * Decides what becomes of the comment. `own` are the visible ones that `findOwn` found, oldest first: the newest is the one that counts.
 * `isWorthSaying` tells whether a comment is made where there is none.
 */
export function planSticky(own: readonly Comment[], marker: Marker, text: string, isWorthSaying: boolean): StickyPlan {
  const body = `${renderMarker(marker)}\n${text}`
  const comment = own.at(-1)
  if (comment === undefined) return isWorthSaying ? { step: 'create', body } : { step: 'keep', why: 'silent' }
  const written = parseMarker(comment.body)
  if (isOlder(marker.run, written?.run)) return { step: 'keep', why: 'newer', comment }
  // The marker of another commit is written even below an equal text: it is what holds back older runs.
  const members = ['commit', 'key', 'owner', 'file'] as const
  const isMarkedAlike = members.every((name) => written?.[name] === marker[name])
  const isEqual = isMarkedAlike && textBelowMarker(comment.body).trimEnd() === text.trimEnd()
  return isEqual ? { step: 'keep', why: 'equal', comment } : { step: 'update', comment, body }
}
