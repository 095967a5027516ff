/** What observing works with, and what it comes to, kind by kind. */
import type { Clock } from '../clock.ts'
import type { Live, ResolvedTarget } from '../model.ts'
import type { Policy } from '../project.ts'
import type { ImageBuilder } from './client.ts'
import type { ListOptions } from './list.ts'

export interface ObserveOptions {
  readonly clock: Clock
  /** Reports whether the whole project was read: only then are owned configurations that nobody declares looked for. */
  readonly isWholeProject: boolean
  /** `fast` takes from list and record what they settle between them, and reads only the rest. */
  readonly refresh: 'full' | 'fast'
  /**
   * Up to how many of a kind that a complete list does not have are asked for by name all the same, because a list may not show yet what was
   * just made. Where there are more, the list is believed. All of them unless given.
   */
  readonly missingAsked?: number
  readonly signal?: AbortSignal | undefined
  /** Told as reads finish: how many of how many known so far. */
  readonly onRead?: (done: number, total: number) => void
  /** Told how many of what is declared a complete list does not have, before any of them are asked for by name. */
  readonly onMissing?: (count: number) => void
}

/** What reading a kind works with. */
export interface Seeing extends ObserveOptions {
  readonly service: ImageBuilder
  readonly target: ResolvedTarget
  readonly policy: Policy
  readonly progress: NonNullable<ListOptions['progress']>
  readonly signal: AbortSignal
}

/** What was seen of a kind. */
export interface Seen {
  readonly kind: string
  readonly live: readonly Live[]
  /** Whether it was listed to the end. */
  readonly isListed: boolean | 'denied'
  readonly unmanaged: number
}
