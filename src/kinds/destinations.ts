/** Where a distribution configuration sends images (API_Distribution, API_AmiDistributionConfiguration). */
import { compareText } from '../compare-text.ts'
import { isList, isObject } from '../json.ts'
import type { Json, JsonObject } from '../model.ts'
import type { BuiltIn, Destinations } from './kind.ts'

/** Returns the Regions that are named, and who gets the image or may use it there. The account that builds it has it in any case. */
export function findDestinations({ distributions }: JsonObject, { account }: BuiltIn): Destinations {
  const entries = (isList(distributions) ? distributions : []).filter(isObject)
  const amis = entries.map((entry) => part(entry['amiDistributionConfiguration']))
  const permissions = amis.map((ami) => part(ami['launchPermission']))
  return {
    regions: distinct(entries.flatMap(({ region }) => texts([region ?? '']))),
    accounts: distinct([
      account,
      ...amis.flatMap((ami) => texts(ami['targetAccountIds'])),
      ...permissions.flatMap((permission) => texts(permission['userIds'])),
    ]),
    sharedWith: distinct(
      ['userGroups', 'organizationArns', 'organizationalUnitArns'].flatMap((member) =>
        permissions.flatMap((permission) => texts(permission[member])),
      ),
    ),
  }
}

function part(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

function texts(value: Json | undefined): readonly string[] {
  return (isList(value) ? value : []).filter((item): item is string => typeof item === 'string' && item !== '')
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(compareText)
}
