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
