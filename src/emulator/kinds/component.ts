import { textOf } from '../core/json.ts'
import { keyAsRead } from './as-read.ts'
import { readComponentDocument } from './documents/component-document.ts'
import { documentText } from './documents/read-document.ts'
import { part, textIn } from '../core/fields.ts'
import { byBuild } from './identity.ts'
import type { KindRules } from './kind.ts'
import { isListedBuild, rowsOfVersions, versionRow } from './versions.ts'

const members = { inline: 'data', uri: 'uri' }

export const component: KindRules = {
  kind: 'Component',
  quota: 1000,
  clearable: [],
  dateUpdatedOnCreate: 'never',
  identity: byBuild(),
  staysWhileShared: true,
  references: () => [],
  check(fields, { switches }) {
    readComponentDocument(documentText(fields, switches, members), textOf(fields, 'platform'), switches)
  },
  /** What is read from the document beside it; a resource that is put past the API may have none. */
  store(fields, context) {
    const { uri: _, kmsKeyId, ...rest } = fields
    const hasDocument = textIn(fields, 'data') !== undefined || textIn(fields, 'uri') !== undefined
    const data = hasDocument ? documentText(fields, context.switches, members) : undefined
    const facts =
      data === undefined ? {} : readComponentDocument(data, textIn(fields, 'platform') ?? 'Linux', context.switches)
    return {
      owner: context.place.account,
      encrypted: true,
      state: { status: 'ACTIVE' },
      supportedOsVersions: [],
      type: 'BUILD',
      ...facts,
      ...rest,
      ...(data === undefined ? {} : { data }),
      ...(kmsKeyId === undefined ? {} : { kmsKeyId: keyAsRead(kmsKeyId, context) }),
    }
  },
  present: ({ resource }) => resource,
  rows: rowsOfVersions,
  isListed: isListedBuild,
  summarise: (shown) => ({ ...versionRow(shown), status: part(shown.state).status ?? 'ACTIVE' }),
}
