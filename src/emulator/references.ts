import { parseArn } from './core/arn.ts'
import type { JsonObject } from './core/json.ts'
import { invalidValue, notFound } from './core/service-error.ts'
import type { Entry } from './core/state.ts'
import { isTrailing } from './core/versions.ts'
import type { KindRules, RuleContext } from './kinds/kind.ts'
import { rulesOf } from './kinds/registry.ts'

/**
 * Throws ResourceNotFoundException for the first resource that is referred to and not there, with its kind, and
 * InvalidParameterValueException for an `x` with a number on its right.
 */
export function checkReferences(rules: KindRules, fields: JsonObject, { find }: RuleContext): void {
  for (const { path, kind, arn } of rules.references(fields)) {
    checkWildcards(path, arn)
    if (rulesOf(kind) !== undefined && find(arn) === undefined) throw notFound(kind, arn)
  }
}

/** Throws for an ARN with an `x` that has a number on its right: an `x` stands for all that follows (DOC:ibhow-semantic-versioning). */
export function checkWildcards(path: string, arn: string): void {
  const version = parseArn(arn)?.version
  if (version === undefined || isTrailing(version)) return
  throw invalidValue(path, `A number cannot follow an x in the version ${version}.`)
}

/**
 * Reports whether a resource of the account refers to this one: by its ARN, by that of its version where it is the newest build or,
 * by the switch, by an ARN with `x` that stands for it.
 */
export function isReferredTo(kind: string, { resource: { arn } }: Entry, context: RuleContext): boolean {
  const { data, find, switches } = context
  const line = parseArn(arn)?.line
  return [...data.kinds].some(([other, entries]) =>
    [...entries.values()].some(({ resource }) =>
      (rulesOf(other)?.references(resource) ?? []).some((reference) => {
        if (reference.kind !== kind) return false
        if (reference.arn === arn) return true
        const parts = parseArn(reference.arn)
        if (parts?.version === undefined || parts.line !== line) return false
        const mayBlock = switches.wildcardsBlockDelete || !parts.version.includes('x')
        return mayBlock && find(reference.arn)?.resource.arn === arn
      }),
    ),
  )
}
