/** Schedules in words, where words are certain; elsewhere the expression as it is. */
import { readSchedule, type Cron } from './schedule.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
const monthNames = [...months, 'November', 'December']
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** Returns when a schedule runs: "every Monday at 03:00 UTC", "every 6 hours". Without a time zone it is UTC. */
export function describeSchedule(expression: string, timezone = 'UTC'): string {
  const { schedule } = readSchedule(expression)
  if (schedule?.form === 'rate') return everyOf(schedule.count, schedule.unit)
  const isPlain = schedule?.year === '*' && !schedule.isUncertain
  const words = isPlain ? describeCron(schedule, timezone) : undefined
  return words ?? `${expression} in ${timezone}`
}

function describeCron(cron: Cron, zone: string): string | undefined {
  const isDaily = isEvery(cron.day) && isEvery(cron.weekday) && cron.month === '*'
  const interval = isDaily ? describeInterval(cron, zone) : undefined
  if (interval !== undefined) return interval
  const [time, days] = [describeTime(cron), describeDays(cron)]
  return time === undefined || days === undefined ? undefined : `${days} at ${time} ${zone}`
}

/** Minutes and hours that return in equal steps, the whole day. */
function describeInterval({ minute, hour }: Cron, zone: string): string | undefined {
  const minutes = stepOf(minute, 60)
  if (hour === '*') {
    if (minutes !== undefined) return everyOf(minutes, 'minute')
    if (minute === '0') return 'every hour'
    return isNumber(minute) ? `every hour at ${minute} minutes past` : undefined
  }
  const hours = stepOf(hour, 24)
  if (hours === undefined || !isNumber(minute)) return undefined
  return `${everyOf(hours, 'hour')} from ${clock('0', minute)} ${zone}`
}

/** Returns the step of a field that divides the whole evenly: `*` is one of 1. */
function stepOf(field: string, whole: number): number | undefined {
  const step = field === '*' ? 1 : Number(/^(?:\*|0)\/(\d+)$/.exec(field)?.[1])
  return whole % step === 0 ? step : undefined
}

function describeTime({ minute, hour }: Cron): string | undefined {
  const hours = hour.split(',')
  if (!isNumber(minute) || !hours.every(isNumber) || hours.length > 4) return undefined
  return join(hours.map((one) => clock(one, minute)))
}

function describeDays({ day, weekday, month }: Cron): string | undefined {
  const named = namesOf(month, monthNames)
  if (named === undefined && month !== '*') return undefined
  const isRange = month.includes('-')
  const within = named === undefined ? '' : isRange ? ` from ${named}` : ` in ${named}`
  const of = named === undefined ? ' of every month' : isRange ? ` of every month from ${named}` : ` of ${named}`
  if (isEvery(weekday)) {
    if (isEvery(day)) return `every day${within}`
    if (day === 'L') return `on the last day${of}`
    const nearest = /^(\d+)W$/.exec(day)?.[1]
    if (nearest !== undefined) return `on the weekday nearest to day ${nearest}${of}`
    const days = day.split(',')
    return days.every(isNumber) ? `on ${days.length === 1 ? 'day' : 'days'} ${join(days)}${of}` : undefined
  }
  if (!isEvery(day)) return undefined
  const [, number, isLast, count] = /^([1-7])(?:(L)|#([1-5]))$/.exec(weekday) ?? []
  if (number !== undefined) {
    const which = isLast === undefined ? ordinals[Number(count) - 1] : 'last'
    return `on the ${which} ${weekdays[Number(number) - 1]}${of}`
  }
  const names = namesOf(weekday, weekdays)
  if (names === undefined) return undefined
  return weekday.includes('-') ? `${names}${within}` : `every ${names}${within}`
}

/** Returns the names of a list, or of one range; undefined for anything else. Numbers count from 1. */
function namesOf(field: string, names: readonly string[]): string | undefined {
  const nameOf = (text: string): string | undefined => (isNumber(text) ? names[Number(text) - 1] : undefined)
  const [from = '', to, ...more] = field.split('-')
  if (to !== undefined) {
    const [start, end] = [nameOf(from), nameOf(to)]
    return start === undefined || end === undefined || more.length > 0 || Number(from) >= Number(to)
      ? undefined
      : `${start} to ${end}`
  }
  const listed = field.split(',').map(nameOf)
  return listed.every((name) => name !== undefined) ? join(listed) : undefined
}

const isEvery = (field: string): boolean => field === '*' || field === '?'
const isNumber = (text: string): boolean => /^\d+$/.test(text)
const clock = (hour: string, minute: string): string => `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
const everyOf = (count: number, unit: string): string => (count === 1 ? `every ${unit}` : `every ${count} ${unit}s`)

function join(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
