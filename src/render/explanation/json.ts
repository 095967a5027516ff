/** The explanation of one configuration as JSON. Its keys are public: they are only added to. */
import { optional } from '../../optional.ts'
import type { FieldExplanation } from '../../plan/explain-fields.ts'
import type { ShownExplanation } from './words.ts'
import { toSafeJson } from '../words/safe-text.ts'

/** Returns the explanation as JSON, with everything that the text has. What is not known is null or absent. */
export function renderExplanationJson(shown: ShownExplanation): string {
  const { target, explanation, trace, unread, elsewhere, consequences, references } = shown
  const { id, kind, desired, live, isAsked, change, ownership, holder, record, tags, fields } = explanation
  const toField = ({ keys: path, ...field }: FieldExplanation): object => {
    const { state, reason, declared, live: found, record: recorded, notes } = field
    return {
      path: field.path,
      state,
      ...optional({ reason }),
      ...(desired === undefined ? {} : trace(path)),
      ...optional({ declared, live: found, record: recorded }),
      notes,
    }
  }
  const json = {
    formatVersion: '1.0',
    id,
    kind,
    name: desired?.name ?? live?.name ?? null,
    target: {
      name: target.name,
      account: target.account ?? null,
      region: target.region ?? null,
      retired: target.retired,
    },
    arn: change?.arn ?? live?.arn ?? null,
    action: change?.action ?? null,
    reason: change?.reason ?? null,
    declared:
      desired === undefined
        ? null
        : {
            source: desired.source,
            ignore: desired.ignore,
            unchecked: desired.unchecked,
            protect: desired.protect ?? null,
            adopt: desired.adopt ?? null,
          },
    declaredIn: elsewhere,
    live:
      live === undefined
        ? { state: isAsked ? 'absent' : 'not-asked', ...optional({ why: unread }) }
        : {
            state: 'present',
            name: live.name,
            dateCreated: live.dateCreated ?? null,
            dateUpdated: live.dateUpdated ?? null,
            unknown: live.unknown,
          },
    ownership: ownership ?? null,
    heldBy: holder ?? null,
    record: record ?? null,
    tags: tags ?? null,
    refreshRecord: change?.refreshRecord ?? false,
    references,
    ...optional({
      version: change?.version,
      because: change?.because,
      missing: change?.missing,
      keptOff: change?.keptOff,
      failures: change?.failures,
    }),
    ...optional({ wipes: change?.wipes, renamed: change?.renamed, disowned: change?.disowned }),
    ...(change?.usedBy === undefined
      ? {}
      : { usedBy: change.usedBy?.map(({ arn, name, status }) => ({ arn, name, status })) ?? null }),
    consequences,
    fields: fields.map(toField),
  }
  return `${toSafeJson(JSON.stringify(json, null, 2))}\n`
}
