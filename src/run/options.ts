/** What a run can be asked for. A front end turns what it is given, flags or inputs, into this. */
import type { ReviewPolicy } from '../plan/review.ts'
import type { FailCondition } from '../report/report.ts'
import type { ShardSpec } from './shard.ts'

/** When a run writes a comment: where there is something to say, in any case, not at all. */
export const commentPolicies = ['auto', 'always', 'never'] as const
export type CommentPolicy = (typeof commentPolicies)[number]

/** What every reconciling command knows; options of other commands are absent. Each is the flag of its name. */
export interface RunOptions {
  /** Names of the options that stand on the command line itself, not in the environment or a default. */
  readonly written?: readonly string[]
  readonly project?: string
  readonly target?: readonly string[]
  readonly shard?: ShardSpec
  readonly affectedSince?: string
  readonly only?: readonly string[]
  readonly reportFile?: string
  readonly comment: CommentPolicy
  readonly commentKey?: string
  readonly reportUrl?: string
  readonly emulator?: boolean
  readonly emulatorState?: string
  readonly endpointUrl?: string
  readonly region?: string
  readonly profile?: string
  readonly account?: string
  readonly parallelism: number
  readonly refresh?: 'full' | 'fast'
  readonly createOnly?: boolean
  readonly adopt?: boolean
  readonly prune?: boolean
  readonly keepDrift?: boolean
  readonly validate?: 'server'
  readonly maxDeletes?: number
  readonly maxUpdates?: number
  readonly maxVersions?: number
  readonly syncIssues?: boolean
  readonly previous?: string
  readonly notifyWebhook?: string
  readonly notifySlack?: string
  readonly notifySns?: string
  readonly heartbeatUrl?: string
  readonly failOn?: readonly FailCondition[]
  readonly expect?: readonly string[]
  readonly reviewed?: readonly string[]
  readonly reviewPolicy?: ReviewPolicy
  readonly base?: string
  readonly applied?: string
  readonly offline?: boolean
  readonly allowTargetChanges?: boolean
  readonly allowOutdated?: boolean
}
