/** A schedule as the service reads it (DOC:cron-expressions). */
export interface Schedule {
  /** When it fires next after a moment; undefined for never again. A rate counts from `since`. */
  next(after: Date, timezone: string, since: Date): Date | undefined
}

const units = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/** A day in the time zone of the schedule; the month counts from 1, the weekday from 1, which is Sunday. */
interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly last: number
}

type Test = (day: Day) => boolean

/** Reads `cron(…)` with six fields or `rate(n unit)`. Throws a TypeError that says what is wrong. */
export function readSchedule(expression: string): Schedule {
  const rate = /^rate\((\d+) (minute|hour|day)(s?)\)$/.exec(expression)
  if (rate !== null) return rateOf(Number(rate[1]), rate[2] as keyof typeof units, rate[3] === 's')
  const fields = /^cron\((.*)\)$/.exec(expression)?.[1]?.trim().split(/\s+/)
  if (fields?.length !== 6) throw new TypeError('A schedule is cron(…) with six fields, or rate(…).')
  const [minutes = '', hours = '', days = '', month = '', weekday = '', years = ''] = fields
  const minuteList = numbersOf(minutes, 0, 59)
  const hourList = numbersOf(hours, 0, 23)
  const monthList = numbersOf(month, 1, 12, months)
  const yearList = numbersOf(years, 1970, 2199)
  const isDay = dayTest(days)
  const isWeekday = weekdayTest(weekday)
  const isDue = (day: Day): boolean =>
    yearList.includes(day.year) && monthList.includes(day.month) && isDay(day) && isWeekday(day)
  const times = hourList.flatMap((hour) => minuteList.map((minute) => ({ hour, minute })))
  return {
    next(after, timezone) {
      const start = new Date(after.getTime() + offsetOf(after, timezone))
      for (let ahead = 0; ahead < 366 * 9; ahead += 1) {
        const midnight = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + ahead)
        if (!isDue(dayOf(new Date(midnight)))) continue
        const found = times
          .map(({ hour, minute }) => inZone(midnight + hour * units.hour + minute * units.minute, timezone))
          .find((moment) => moment > after)
        if (found !== undefined) return found
      }
      return undefined
    },
  }
}

function rateOf(count: number, unit: keyof typeof units, isPlural: boolean): Schedule {
  if (count === 0 || (count === 1) === isPlural)
    throw new TypeError('A rate is 1 of a singular unit, or more of a plural one.')
  const period = count * units[unit]
  return {
    next(after, _, since) {
      const passed = Math.floor((after.getTime() - since.getTime()) / period)
      return new Date(since.getTime() + (passed + 1) * period)
    },
  }
}

/** The numbers that a field stands for, in order. */
function numbersOf(field: string, min: number, max: number, names: readonly string[] = []): number[] {
  const numberOf = (text: string): number => {
    const named = names.indexOf(text.toUpperCase())
    const value = named >= 0 ? named + min : Number(text)
    if (!/^\w+$/.test(text) || !Number.isInteger(value) || value < min || value > max) {
      throw new TypeError(`'${field}' is no field of ${min} to ${max}.`)
    }
    return value
  }
  const found = field.split(',').flatMap((item) => {
    const [range = '', step] = item.split('/')
    const [from = '', to] = range.split('-')
    const [low, high] = from === '*' ? [min, max] : [numberOf(from), numberOf(to ?? from)]
    const by = step === undefined ? 1 : Number(step)
    if (!Number.isInteger(by) || by < 1) throw new TypeError(`'${field}' has no step of at least 1.`)
    const end = step !== undefined && to === undefined ? max : high
    return Array.from({ length: Math.max(0, end - low + 1) }, (_, index) => low + index).filter(
      (value) => (value - low) % by === 0,
    )
  })
  if (found.length === 0) throw new TypeError(`'${field}' stands for no number.`)
  return [...new Set(found)].sort((a, b) => a - b)
}

function dayTest(field: string): Test {
  if (field === '?' || field === '*') return () => true
  if (field === 'L') return ({ day, last }) => day === last
  const near = /^(\d+|L)W$/.exec(field)?.[1]
  if (near === undefined) {
    const days = numbersOf(field, 1, 31)
    return ({ day }) => days.includes(day)
  }
  if (near !== 'L') numbersOf(near, 1, 31)
  return (date) => date.day === nearestWorkday(date, near === 'L' ? date.last : Number(near))
}

/** The working day nearest to a day of the month, within the month. */
function nearestWorkday({ day, weekday, last }: Day, wanted: number): number {
  const on = (((weekday - 1 + wanted - day) % 7) + 7) % 7
  if (on === 6) return wanted === 1 ? 3 : wanted - 1
  if (on === 0) return wanted === last ? wanted - 2 : wanted + 1
  return wanted
}

function weekdayTest(field: string): Test {
  if (field === '?' || field === '*') return () => true
  const [, on = '', rule] = /^(\w{1,3}?)(L|#[1-5])$/.exec(field) ?? []
  if (rule === undefined || on === '') {
    const days = numbersOf(field === 'L' ? '7' : field, 1, 7, weekdays)
    return ({ weekday }) => days.includes(weekday)
  }
  const [only] = numbersOf(on, 1, 7, weekdays)
  if (rule === 'L') return ({ weekday, day, last }) => weekday === only && day > last - 7
  return ({ weekday, day }) => weekday === only && Math.ceil(day / 7) === Number(rule.slice(1))
}

function dayOf(date: Date): Day {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { year, month, day: date.getUTCDate(), weekday: date.getUTCDay() + 1, last }
}

/** The moment at which clocks of a time zone show this. */
function inZone(local: number, timezone: string): Date {
  const guess = new Date(local - offsetOf(new Date(local), timezone))
  return new Date(local - offsetOf(guess, timezone))
}

/** How far the clocks of a time zone are ahead of UTC, in milliseconds. Throws a RangeError for a zone that does not exist. */
export function offsetOf(moment: Date, timezone: string): number {
  if (timezone === 'UTC') return 0
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' }).formatToParts(
    moment,
  )
  const [, sign, hours, minutes = '0'] = /GMT([+-])(\d+):?(\d+)?/.exec(parts.map(({ value }) => value).join('')) ?? []
  if (sign === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * units.hour + Number(minutes) * units.minute)
}
