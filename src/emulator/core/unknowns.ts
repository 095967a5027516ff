/**
 * What is not known about the eight kinds, one by one: the positions of its switch, the default first. docs/emulator.md says of each what it
 * is about. The default follows the documented samples where there are any, else it is the position that is harder on a caller.
 */
export const unknowns = {
  /** The workflows of a pipeline that was sent without: absent, or the managed ones that the service runs then. */
  fillWorkflows: [false, true],
  /** imageTestsConfiguration without timeoutMinutes: its default, or absent. */
  partialTestsTimeout: ['default', 'absent'],
  /** The ARN of a recipe with `x` in a pipeline: as it was sent, or the version that it stood for then. */
  recipeReferences: ['as-sent', 'resolved'],
  /** The ARN of a component with `x` or without build in a recipe: as it was sent, or the build that it stood for then. */
  componentReferences: ['as-sent', 'resolved'],
  /** A Create of a build with the content of the newest one: ResourceAlreadyExistsException, or one more build. */
  identicalBuild: ['refused', 'new-build'],
  /** What that content is: the document with its platform, also descriptions and key, also tags. */
  identicalBy: ['document', 'fields', 'everything'],
  /** The first version that an `x` gives where no version matches. */
  firstOfLine: [1, 0],
  /** The number of a deleted build is given again. */
  buildNumbersReused: [false, true],
  /** A dry run for a version that is there: as the Create, which makes a build, or refused. */
  dryRunOfTakenVersion: ['next-build', 'refused'],
  /** A build has the tags of the one before it, unless it sends them itself. */
  tagsInherited: [false, true],
  /** What fills the quota of a kind that has builds. */
  quotaCounts: ['builds', 'versions'],
  /** `1.01.0` is stored as it was sent, or as 1.1.0. */
  leadingZeros: ['kept', 'dropped'],
  /** A document reads back byte for byte, or with line feeds alone and one at its end. */
  documentReads: ['as-sent', 'normalised'],
  /** The bound of 16,000 for documents counts characters, or bytes. */
  documentLimitIn: ['characters', 'bytes'],
  /** Keys of documents that the guides do not have. */
  unknownDocumentKeys: ['ignored', 'refused'],
  /** Empty inputs of an action that has to have some, refused since July 2026. */
  emptyInputs: ['refused', 'accepted'],
  /** The alias or id of a key. */
  keyReads: ['as-sent', 'arn'],
  /** The list of build versions has deprecated ones. */
  listsDeprecatedBuilds: [false, true],
  /** A parent image ARN of the old form `xxxx.x.x`. */
  fourXParents: ['refused', 'accepted'],
  /** When `x` and open builds in a recipe are resolved, as an image shows its recipe: at the create of the recipe, or at the build. */
  componentsBoundAt: ['create', 'build'],
  /** A build whose recipe has a component that became deprecated. */
  deprecatedComponentBuilds: ['go-on', 'fail'],
  /** A start while the pipeline builds already: one more build, or ResourceInUseException. */
  startWhileBuilding: ['allowed', 'refused'],
  /** The delete of a pipeline that images came from. */
  deletePipelineWithImages: ['allowed', 'refused'],
  /** Scheduled runs set the dateUpdated of their pipeline. */
  runsMoveDateUpdated: [false, true],
  /** A role that was given by its name. */
  roleNameReads: ['as-sent', 'arn'],
  /** `unit` in a rule of type COUNT. */
  unitWithCount: ['refused', 'ignored'],
  /** Booleans of includeResources that were left out. */
  omittedIncludes: ['false', 'absent'],
  /** An ARN with `x` keeps the newest resource that it stands for from being deleted. */
  wildcardsBlockDelete: [true, false],
} as const

/** A position for each of them. */
export type Unknowns = { readonly [Name in keyof typeof unknowns]: (typeof unknowns)[Name][number] }

/** Each in its first position. */
export const defaultUnknowns = Object.fromEntries(
  Object.entries(unknowns).map(([name, [first]]) => [name, first]),
) as Unknowns
