import type { Operation } from '../api/api-model.ts'
import type { Caller } from './caller.ts'
import type { JsonObject } from './core/json.ts'
import type { Switches } from './core/switches.ts'

/** One request to Image Builder, routed and read but not yet checked, with everything that decides its answer but the state. */
export interface Call {
  readonly operation: string
  readonly model: Operation
  readonly input: JsonObject
  readonly caller: Caller
  readonly switches: Switches
  readonly now: Date
  readonly effects: CommitEffects
}

/** What faults change about the carrying out of a call. */
export interface CommitEffects {
  readonly isProfileMissing: (name: string) => boolean
  readonly isTopicMissing: (arn: string) => boolean
  readonly isRoleMissing: (role: string) => boolean
  readonly buildFailure: JsonObject | undefined
  readonly staleRead: boolean
  /** Merged into what Get and List show of each resource. */
  readonly unknownMembers: JsonObject
}
