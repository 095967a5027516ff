/** What the fields of documents mean, for whoever writes them: shown by editors, and loaded for `kiln schema` alone. */
import type { Json } from '../../model.ts'

/** A field in words. Its bounds and the values that it can have are in the API model, and are not repeated here. */
export interface FieldWords {
  /** What it does to a build of an image, and what surprises. Plain text, whole sentences. */
  readonly about: string
  /** A value that the field takes. */
  readonly example: Json
}

/** The fields of one structure of the API model, by name. Those at the top of a document stand under the name of its kind. */
export type WordsByField = Readonly<Record<string, FieldWords>>

/** Structures by name. */
export type WordsByStructure = Readonly<Record<string, WordsByField>>

/** Tags of a configuration itself. */
export const tagsOf = (what: string): FieldWords => ({
  about: `Tags of ${what} itself. Kiln adds two of its own, so 48 are left. They do not reach the images or the machines that build them. Changing them alone starts no build and makes no version.`,
  example: { team: 'platform' },
})

/** The name of a configuration. */
export const nameOf = (what: string, example: string): FieldWords => ({
  about: `What ${what} is called. Upper and lower case, spaces, hyphens and underscores are the same to the service: "Golden Linux" is "golden_linux". A name cannot be changed: another name is another configuration, and the old one stays until it is pruned.`,
  example,
})

/** The description of a configuration. */
export const descriptionOf = (what: string, example: string): FieldWords => ({
  about: `A sentence for people about ${what}. It has no effect on builds. Leave it out for none: the service refuses an empty text.`,
  example,
})
