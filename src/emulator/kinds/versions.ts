import { parseArn } from '../core/arn.ts'
import type { JsonObject } from '../core/json.ts'
import { newestOf } from '../core/lines.ts'
import { ServiceError } from '../core/service-error.ts'
import type { Entry, LiveResource } from '../core/state.ts'
import { objectsIn, part, textIn } from '../core/fields.ts'
import type { ReadContext } from './kind.ts'

/** One row for each version, or with byName for each name; that cannot go with a filter by version (DOC:API_ListComponents). */
export function rowsOfVersions(entries: readonly Entry[], input: JsonObject): readonly Entry[] {
  const filters = objectsIn(input.filters).map(({ name }) => name)
  if (input.byName === true && filters.includes('version')) {
    throw new ServiceError(
      'InvalidParameterCombinationException',
      400,
      'byName cannot be combined with the filter version.',
    )
  }
  const listed = filters.includes('status') ? entries : entries.filter((entry) => !isDeprecated(entry.resource))
  return newestOf(listed, input.byName === true ? 'name' : 'version')
}

/** A row of versions has the ARN of the version, without build. */
export function versionRow(shown: LiveResource): { readonly arn: string } {
  const build = parseArn(shown.arn)?.build
  return { arn: build === undefined ? shown.arn : shown.arn.slice(0, shown.arn.lastIndexOf('/')) }
}

export function isDeprecated(resource: LiveResource): boolean {
  return textIn(part(resource.state), 'status') === 'DEPRECATED'
}

/** Whether lists of build versions leave deprecated ones out is what their text says, and not known for sure. */
export function isListedBuild({ resource }: Entry, { switches }: ReadContext): boolean {
  return switches.listsDeprecatedBuilds || !isDeprecated(resource)
}
