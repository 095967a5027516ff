/** What a project says about itself. */
import type { JsonObject, Target } from './model.ts'

export interface Limits {
  readonly deletes: { readonly count: number; readonly percent: number }
  readonly updates: { readonly percent: number }
  readonly versions: { readonly count: number }
}

/** What becomes of older versions, and of a number whose content changed. */
export interface Versions {
  /** `--prune` deletes older ones, and keeps so many of the newest. Absent: no older version of a declared line is ever deleted. */
  readonly keep?: number
  /** How old a version must be before it is deleted, in milliseconds. */
  readonly minAge: number
  /** Reports whether a number whose content changed gets another build, where its kind has builds. */
  readonly rebuild: boolean
}

/** What kiln.yaml says, checked and with its defaults filled in. */
export interface Project {
  /** The project file, absent without one. */
  readonly file?: string
  /** Absolute path of the folder (or file) that holds the documents. */
  readonly configs: string
  /** Who owns what Kiln makes. `declaredOwner` tells whether the project file says so itself: without it `--prune` is refused. */
  readonly owner: string
  readonly declaredOwner: boolean
  readonly previousOwners: readonly string[]
  readonly targets: readonly Target[]
  readonly defaults: Readonly<Record<string, JsonObject>>
  readonly ignoreTags: readonly string[]
  readonly managedBy: readonly { readonly key: string; readonly value?: string }[]
  readonly requiredTags: Readonly<Record<string, string>>
  readonly readOnlyFields: Readonly<Record<string, readonly string[]>>
  readonly tagPrefix: string
  readonly refresh: 'full' | 'fast'
  readonly limits: Limits
  readonly versions: Versions
  /** How many of a kind the account may hold, where that is not the service's default; by kind. */
  readonly quotas: Readonly<Record<string, number>>
}

/** The part of the project that decisions after `Desired` depend on. */
export type Policy = Pick<
  Project,
  | 'owner'
  | 'declaredOwner'
  | 'previousOwners'
  | 'ignoreTags'
  | 'managedBy'
  | 'readOnlyFields'
  | 'tagPrefix'
  | 'limits'
  | 'versions'
  | 'quotas'
>
