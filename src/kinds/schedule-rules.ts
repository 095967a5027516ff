/** Rules of the schedule of an image pipeline. What an expression means is read in `schedule.ts`. */
import type { Finding } from '../diagnostic/finding.ts'
import { isObject } from '../json.ts'
import type { JsonObject } from '../model.ts'
import { readSchedule } from './schedule.ts'

/** Returns what is wrong with, or doubtful about, when a pipeline runs. */
export function checkSchedule({ schedule }: JsonObject): readonly Finding[] {
  if (!isObject(schedule)) return []
  return [...expressionReads(schedule), ...zoneIsKnown(schedule)]
}

function* expressionReads(schedule: JsonObject): Iterable<Finding> {
  const { scheduleExpression: expression } = schedule
  if (typeof expression === 'string' && expression !== '') {
    for (const problem of readSchedule(expression).problems) {
      yield { ...problem, path: ['schedule', 'scheduleExpression'], at: 'value' }
    }
  } else if (expression === undefined && Object.keys(schedule).length > 0) {
    yield { diagnostic: 'scheduleWithoutExpression', params: {}, path: ['schedule'], at: 'key' }
  }
}

/** Names of the IANA database. The service may know newer ones than the runtime. */
function* zoneIsKnown({ timezone }: JsonObject): Iterable<Finding> {
  if (typeof timezone !== 'string' || timezone.length < 3) return
  const advice = adviceForZone(timezone)
  if (advice === undefined) return
  yield { diagnostic: 'timeZone', params: { found: timezone, advice }, path: ['schedule', 'timezone'], at: 'value' }
}

/** Returns what to write in place of a time zone; undefined if it is a good one. Case matters to the service. */
function adviceForZone(zone: string): string | undefined {
  const known = Intl.supportedValuesOf('timeZone')
  if (known.includes(zone)) return undefined
  const folded = zone.toLowerCase()
  const same = known.find((one) => one.toLowerCase() === folded)
  if (same !== undefined) return `write ${same}`
  if (isZone(zone)) return undefined
  const city = known.find((one) => one.toLowerCase().split('/').at(-1) === folded.split('/').at(-1))
  return city === undefined ? 'write a name of the IANA database, like UTC or Europe/Berlin' : `did you mean ${city}?`
}

/** Aliases are known as well, `Asia/Calcutta` and `UTC` for example, which the list of names leaves out. */
function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
