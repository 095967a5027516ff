import { textOf } from '../core/json.ts'
import { invalidValue } from '../core/service-error.ts'
import { keyAsRead } from './as-read.ts'
import { documentText } from './documents/read-document.ts'
import { readWorkflowDocument } from './documents/workflow-document.ts'
import { textIn } from '../core/fields.ts'
import { byBuild } from './identity.ts'
import type { KindRules } from './kind.ts'
import { rowsOfVersions, versionRow } from './versions.ts'

const members = { inline: 'data', uri: 'uri' }

export const workflow: KindRules = {
  kind: 'Workflow',
  quota: 1000,
  clearable: [],
  dateUpdatedOnCreate: 'never',
  identity: byBuild((fields) => `${textOf(fields, 'type').toLowerCase()}/`),
  // Workflows cannot be shared.
  staysWhileShared: false,
  references: () => [],
  check(fields, { switches }) {
    readWorkflowDocument(documentText(fields, switches, members), textOf(fields, 'type'), switches)
  },
  /** What is read from the document beside it; a resource that is put past the API may have none. */
  store(fields, context) {
    const { uri: _, kmsKeyId, ...rest } = fields
    const hasDocument = textIn(fields, 'data') !== undefined || textIn(fields, 'uri') !== undefined
    const data = hasDocument ? documentText(fields, context.switches, members) : undefined
    const type = textIn(fields, 'type') ?? 'BUILD'
    const parameters = data === undefined ? [] : readWorkflowDocument(data, type, context.switches)
    return {
      owner: context.place.account,
      type,
      parameters,
      ...rest,
      ...(data === undefined ? {} : { data }),
      ...(kmsKeyId === undefined ? {} : { kmsKeyId: keyAsRead(kmsKeyId, context) }),
    }
  },
  present: ({ resource }) => resource,
  rows(entries, input) {
    if (input.owner === 'Shared' || input.owner === 'ThirdParty') {
      throw invalidValue('owner', `Workflows cannot be listed for the owner ${input.owner}.`)
    }
    return rowsOfVersions(entries, input)
  },
  summarise: versionRow,
}
