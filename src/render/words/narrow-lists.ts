/** Lists of objects, such as the components of a recipe, as people read them: by what differs in them. */
import { canonicalJson } from '../../canonical.ts'
import { formatPath } from '../../field-path.ts'
import { isObject } from '../../json.ts'
import type { Json } from '../../model.ts'
import { optional } from '../../optional.ts'
import type { Report, ReportChange, ReportField } from '../../report/report.ts'
import { isAllNew } from './versions.ts'

/**
 * Returns a report in which each place that differs inside of a list of objects is a field of its own, `components[1].componentArn`, provided
 * that the list keeps its length. What machines read has lists whole.
 */
export function withNarrowLists(report: Report): Report {
  const targets = report.targets.map((target) =>
    target.changes.some(hasNarrow) ? { ...target, changes: target.changes.map(narrowed) } : target,
  )
  return targets.every((target, index) => target === report.targets[index]) ? report : { ...report, targets }
}

function hasNarrow(change: ReportChange): boolean {
  return !isAllNew(change) && change.fields.some(isNarrow)
}

function narrowed(change: ReportChange): ReportChange {
  return hasNarrow(change) ? { ...change, fields: change.fields.flatMap(narrow) } : change
}

function isNarrow({ before, after }: ReportField): boolean {
  return isListOfObjects(before) && isListOfObjects(after) && before.length === after.length
}

function isListOfObjects(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value) && value.length > 0 && value.every((item: Json) => isObject(item))
}

function narrow(field: ReportField): readonly ReportField[] {
  if (!isNarrow(field)) return [field]
  const { before: _, after: __, ...about } = field
  return differencesIn(field.before, field.after).map(({ keys, ...sides }) => ({
    ...about,
    path: `${field.path}${formatPath(keys)}`,
    ...sides,
  }))
}

interface Difference {
  readonly keys: readonly (string | number)[]
  readonly before?: Json
  readonly after?: Json
}

/** Returns the innermost places where two values differ, in the order of the first. Lists of other things are one place. */
function differencesIn(
  before: Json | undefined,
  after: Json | undefined,
  keys: readonly (string | number)[] = [],
): readonly Difference[] {
  if (before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after)) return []
  if (isListOfObjects(before) && isListOfObjects(after) && before.length === after.length)
    return before.flatMap((item, index) => differencesIn(item, after[index], [...keys, index]))
  if (isObject(before) && isObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) => differencesIn(before[name], after[name], [...keys, name]))
  }
  return [{ keys, ...optional({ before, after }) }]
}
