import { defaultUnknowns, unknowns, type Unknowns } from './unknowns.ts'

/** A token bucket per account and Region, on the emulator's clock. */
export interface RateLimit {
  readonly perSecond: number
  readonly burst: number
  /** Which of its two names the service uses; default CallRateLimitExceededException (429), else ThrottlingException (400). */
  readonly error?: 'CallRateLimitExceededException' | 'ThrottlingException'
  /** Sent as `Retry-After` when given. */
  readonly retryAfterSeconds?: number
}

const hostRuleErrors = [
  'InvalidParameterValueException',
  'InvalidParameterCombinationException',
  'InvalidRequestException',
] as const

/**
 * What is not known about the real service, each in every position that it may have. docs/emulator.md says why each is
 * unknown. The defaults follow the documented samples where there are any, else the position that is harder on a caller.
 */
export interface Switches extends Unknowns {
  /** Get shows empty lists, maps and objects where nothing was sent. */
  readonly husksOnRead: boolean
  readonly taggingMovesDateUpdated: boolean
  /** A Create with the token of a deleted resource replays the dead answer; else a delete forgets its tokens. */
  readonly tokensOutliveDelete: boolean
  /** 0 remembers nothing, Infinity for ever. */
  readonly tokenRetentionSeconds: number
  /** The same for the token of a started build. */
  readonly startTokenSeconds: number
  /** How long a build takes, from PENDING to its end. */
  readonly buildSeconds: number
  readonly dryRunConsumesToken: boolean
  /** A Region that does not know dryRun yet: a dry run is carried out. */
  readonly ignoresDryRun: boolean
  readonly dateUpdatedOnCreate: 'absent' | 'date-created'
  /** The most that a page holds, whatever is asked for. */
  readonly pageSize: number
  /** The most that maxResults may be: 25 where the service is older than November 2026. */
  readonly maxResults: number
  /** Pages hold half of what was asked for, with a next token. */
  readonly shortPages: boolean
  /** An empty page with a next token comes before every page. */
  readonly emptyPages: boolean
  readonly listOrder: 'insertion' | 'newest-first' | 'shuffled'
  /** How many reads of a resource (Get or List) still see the state before its last write. */
  readonly readLag: number
  readonly updateReturnsClientToken: boolean
  readonly errorCodeIn: 'header' | 'body-type' | 'body-code'
  readonly messageCasing: 'message' | 'Message'
  /** An empty list or map clears the field; else it is refused. */
  readonly emptyListClears: boolean
  /** `tags: {}` in Create and TagResource. */
  readonly emptyTags: 'refused' | 'allowed'
  /** A body of nothing or of blanks where members may stand in it: as `{}`, or refused. */
  readonly blankBody: 'allowed' | 'refused'
  /** The error for a host without its tenancy, or with two names. */
  readonly hostRuleError: (typeof hostRuleErrors)[number]
  /** The parameter that the refusal of a subnet without security groups names. */
  readonly subnetErrorNames: 'subnetId' | 'securityGroupIds'
  readonly untagMissingKey: 'ok' | 'error'
  /** Get leaves out parentInstance and terminateInstanceOnCompletion, as a service of before November 2026 does. */
  readonly hideNewMembers: boolean
  /** An unset terminateInstanceOnCompletion reads as its default, true; else it is absent. */
  readonly completionReadsTrue: boolean
  /** Runs of blanks, underscores and hyphens in a name become one hyphen in the ARN; else one for one. */
  readonly collapseSeparators: boolean
  readonly rateLimit: RateLimit | null
  /** Quota per kind, where it is not the default of the service. */
  readonly quotas: Readonly<Record<string, number>>
  /** Regions that no account has enabled. */
  readonly disabledRegions: readonly string[]
  /** How long the session of a role lives that does not say. */
  readonly sessionSeconds: number
  /** External ids that roles ask for, by ARN. A role that is not named takes anybody. */
  readonly externalIds: Readonly<Record<string, string>>
  /** By the ARN of a role, that of the only role that may assume it. A role that is not named takes anybody. */
  readonly trustedRoles: Readonly<Record<string, string>>
  /** What stands at S3 URIs, for documents that are not sent inline. */
  readonly objects: Readonly<Record<string, string>>
}

export const defaultSwitches: Switches = {
  husksOnRead: false,
  taggingMovesDateUpdated: false,
  tokensOutliveDelete: true,
  tokenRetentionSeconds: 86_400,
  startTokenSeconds: 86_400,
  buildSeconds: 300,
  dryRunConsumesToken: false,
  ignoresDryRun: false,
  dateUpdatedOnCreate: 'absent',
  pageSize: 100,
  maxResults: 100,
  shortPages: false,
  emptyPages: false,
  listOrder: 'insertion',
  readLag: 0,
  updateReturnsClientToken: false,
  errorCodeIn: 'header',
  messageCasing: 'message',
  emptyListClears: false,
  emptyTags: 'refused',
  blankBody: 'allowed',
  hostRuleError: 'InvalidParameterValueException',
  subnetErrorNames: 'subnetId',
  untagMissingKey: 'ok',
  hideNewMembers: false,
  completionReadsTrue: false,
  collapseSeparators: false,
  rateLimit: null,
  quotas: {},
  disabledRegions: [],
  sessionSeconds: 3600,
  externalIds: {},
  trustedRoles: {},
  objects: {},
  ...defaultUnknowns,
}

/** The positions of a switch that has a few words. */
export const choices: Readonly<Record<string, readonly (boolean | number | string)[]>> = {
  ...unknowns,
  dateUpdatedOnCreate: ['absent', 'date-created'],
  listOrder: ['insertion', 'newest-first', 'shuffled'],
  errorCodeIn: ['header', 'body-type', 'body-code'],
  messageCasing: ['message', 'Message'],
  untagMissingKey: ['ok', 'error'],
  emptyTags: ['refused', 'allowed'],
  blankBody: ['allowed', 'refused'],
  hostRuleError: hostRuleErrors,
  subnetErrorNames: ['subnetId', 'securityGroupIds'],
}
