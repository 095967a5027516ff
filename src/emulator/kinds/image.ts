import { objectsIn } from '../core/fields.ts'
import { newestOf } from '../core/lines.ts'
import type { LiveResource } from '../core/state.ts'
import { cancelBuild, outputsOf } from './build.ts'
import { byBuild } from './identity.ts'
import { imageState, statusOf } from './image-state.ts'
import type { KindRules } from './kind.ts'
import { versionRow } from './versions.ts'

const ownerOf = ({ arn, imageSource }: LiveResource) => ({
  owner: imageSource === 'AMAZON_MANAGED' ? 'Amazon' : (arn.split(':')[4] ?? ''),
})

/** Images come from pipelines, or are put past the API; there is no Create. */
export const image: KindRules = {
  kind: 'Image',
  quota: Infinity,
  clearable: [],
  dateUpdatedOnCreate: 'never',
  identity: byBuild(),
  staysWhileShared: true,
  references: () => [],
  check: () => undefined,
  store: (fields) => ({
    type: 'AMI',
    platform: 'Linux',
    imageSource: 'CUSTOM',
    state: { status: 'AVAILABLE' },
    ...fields,
  }),
  present(entry, { now }) {
    const { resource } = entry
    const isThere = statusOf(entry, now) === 'AVAILABLE'
    return {
      ...resource,
      state: imageState(entry, now),
      ...(isThere && resource.outputResources === undefined ? { outputResources: outputsOf(resource) } : {}),
    }
  },
  // A wildcard means an image that can be used (API model, waiter ImageAvailable).
  canStandForLine: (entry, { now }) => statusOf(entry, now) === 'AVAILABLE',
  operations: { CancelImageCreation: cancelBuild },
  rows(entries, input, { now }) {
    const filters = objectsIn(input.filters).map(({ name }) => name)
    const listed = entries.filter((entry) => input.includeDeprecated === true || statusOf(entry, now) !== 'DEPRECATED')
    return newestOf(listed, input.byName === true && !filters.includes('version') ? 'name' : 'version')
  },
  summarise: (shown) => ({
    ...versionRow(shown),
    ...ownerOf(shown),
    version: versionRow(shown).arn.split('/').at(-1) ?? '',
  }),
  summariseBuild: ownerOf,
}
