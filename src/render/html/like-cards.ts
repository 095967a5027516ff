/** Changes that are the same at several targets: one of them is shown, the others lead to it. */
import type { ReportChange, ReportTarget } from '../../report/report.ts'
import { standingOf } from '../words/users.ts'

/** A change on the page, and the name of its target. */
export interface Place {
  readonly anchor: string
  readonly name: string
}

/** A target on the page; `anchorOf` finds the place of a change in it. */
export interface CardTarget {
  readonly target: ReportTarget
  readonly changes: readonly (readonly [ReportChange, string])[]
}

export class LikeCards {
  readonly #keys = new Map<ReportChange, string>()
  readonly #places = new Map<string, Place[]>()

  /** The targets in the order of the page: the first of those that are alike is the one that is shown. */
  constructor(targets: readonly CardTarget[]) {
    // No two changes of one target are the same.
    if (targets.length < 2) return
    for (const { target, changes } of targets) {
      for (const [change, anchor] of changes) {
        const key = keyOf(change, target)
        this.#keys.set(change, key)
        const places = this.#places.get(key)
        if (places === undefined) this.#places.set(key, [{ anchor, name: target.name }])
        else places.push({ anchor, name: target.name })
      }
    }
  }

  /** Returns where a change is shown in full, unless that is here. */
  firstOf(change: ReportChange, anchor: string): Place | undefined {
    const [first] = this.#placesOf(change)
    return first === undefined || first.anchor === anchor ? undefined : first
  }

  /** Returns where else a change is the same. */
  othersOf(change: ReportChange): readonly Place[] {
    return this.#placesOf(change).slice(1)
  }

  #placesOf(change: ReportChange): readonly Place[] {
    return this.#places.get(this.#keys.get(change) ?? '') ?? []
  }
}

/** Everything that a card shows but what is of one account alone: ARN, token and requests. */
function keyOf(change: ReportChange, { changes }: ReportTarget): string {
  const { usedBy, error } = change
  const own = { arn: undefined, clientToken: undefined, writes: undefined, recorded: undefined, references: undefined }
  const users = usedBy?.map((user) => [user.name, standingOf(user, change, changes)]) ?? usedBy
  const failure = error === undefined ? undefined : { ...error, requestId: undefined }
  return JSON.stringify({ ...change, ...own, usedBy: users, error: failure })
}
