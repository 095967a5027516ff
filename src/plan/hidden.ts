/** A value that git changes and leaves to others in one step is not sent, and would take effect unseen at the next create. */
import type { Policy } from '../project.ts'
import { formatPath, isPathInside } from '../field-path.ts'
import { kindOf } from '../kinds/registry.ts'
import type { Desired, JsonObject, Live, PlannedField } from '../model.ts'
import { comparedDesired, comparedLive, isIgnored } from './compare.ts'
import { diffOne, readRecord } from './diff.ts'
import { isSameMark, markOf, markOfValue } from './record.ts'

/**
 * Returns a difference of `kiln.ignore` that names the fields whose declared value changed since the last apply, as the record tells, and
 * that were not left to others then; nothing if there are none.
 */
export function hiddenBy(desired: Desired, live: Live, policy: Policy): readonly PlannedField[] {
  const record = readRecord(live, policy)
  if (desired.ignore.length === 0 || record.state !== 'known') return []
  const kind = kindOf(desired.kind)
  const open = { ...desired, ignore: [] }
  const declared = comparedDesired(kind, open, policy)
  const left = [comparedDesired(kind, desired, policy), comparedLive(kind, live, policy, desired)]
  const hidden = diffOne(open, live, policy).fields.filter(({ path, keys }) => {
    if (!desired.ignore.some((outer) => isPathInside(path, outer))) return false
    const field = String(keys[0])
    const mark = markOf(record, field)
    if (mark === undefined || mark === 'ignored' || mark === 'unconfirmed') return false
    const isAsRecorded = (fields: JsonObject): boolean =>
      isSameMark(markOfValue(Object.hasOwn(fields, field) ? fields[field] : undefined), mark)
    if (isAsRecorded(declared)) return false
    // A record without the part that is left to others was written when it was so already.
    return isIgnored(field, desired.ignore) || !left.some(isAsRecorded)
  })
  if (hidden.length === 0) return []
  const keys = ['kiln', 'ignore']
  return [{ path: formatPath(keys), keys, after: hidden.map(({ path }) => path), reason: 'git-changed' }]
}
