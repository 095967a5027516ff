/**
 * When a pipeline runs: `cron(…)` with six fields, or `rate(number unit)` (user guide, "Use cron expressions in Image Builder"; the forms of
 * EventBridge). The one place that reads schedules. What the manual and the service disagree on is doubtful: a warning, not an error.
 */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'

/** The fields of a cron expression, names as numbers: `2-6` for `MON-FRI`. */
export interface Cron {
  readonly form: 'cron'
  readonly minute: string
  readonly hour: string
  readonly day: string
  readonly month: string
  readonly weekday: string
  /** `*` also where the expression has no year. */
  readonly year: string
  /** Reports whether days of the week are numbers in an expression of five fields: from which day it counts them is not known. */
  readonly isUncertain: boolean
}

/** Every `count` units. */
export interface Rate {
  readonly form: 'rate'
  readonly count: number
  readonly unit: 'minute' | 'hour' | 'day'
}

/** What an expression says. `schedule` is absent if it is wrong: then one of the problems is an error. */
export interface ReadSchedule {
  readonly schedule?: Cron | Rate
  readonly problems: readonly UnlocatedDiagnostic[]
}

type FieldName = 'minute' | 'hour' | 'day' | 'month' | 'weekday' | 'year'

interface FieldForm {
  readonly words: string
  readonly min: number
  readonly max: number
  /** Names of values, from `min` on. */
  readonly names: readonly string[]
  /** What else the manual lists, and what is only known from other schedulers. */
  readonly special?: RegExp
  readonly doubtful?: RegExp
  readonly takes: string
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const weekday = `[1-7]|${weekdays.join('|')}`

const forms: Readonly<Record<FieldName, FieldForm>> = {
  minute: { words: 'minute', min: 0, max: 59, names: [], takes: '0 to 59, and , - * /' },
  hour: { words: 'hour', min: 0, max: 23, names: [], takes: '0 to 23, and , - * /' },
  day: {
    words: 'day of the month',
    min: 1,
    max: 31,
    names: [],
    special: /^(?:\?|L|(?:[1-9]|[12]\d|3[01])W)$/,
    doubtful: /^(?:LW|L-\d+)$/,
    takes: '1 to 31, and , - * / ? L W',
  },
  month: { words: 'month', min: 1, max: 12, names: months, takes: '1 to 12 or JAN to DEC, and , - * /' },
  weekday: {
    words: 'day of the week',
    min: 1,
    max: 7,
    names: weekdays,
    special: new RegExp(`^(?:\\?|L|(?:${weekday})L|(?:${weekday})#[1-5])$`),
    takes: '1 (Sunday) to 7 (Saturday) or SUN to SAT, and , - * / ? L #',
  },
  year: { words: 'year', min: 1970, max: 2199, names: [], takes: '1970 to 2199, and , - * /' },
}

const order = ['minute', 'hour', 'day', 'month', 'weekday', 'year'] as const

/** Reads an expression: what it says, and everything that is wrong or doubtful about it. */
export function readSchedule(expression: string): ReadSchedule {
  const cron = /^cron\((.*)\)$/s.exec(expression)?.[1]
  if (cron !== undefined) return readCron(cron)
  const rate = /^rate\((.*)\)$/s.exec(expression)?.[1]
  if (rate !== undefined) return readRate(rate)
  return { problems: [{ diagnostic: 'scheduleForm', params: { found: expression, advice: adviceFor(expression) } }] }
}

/** Reports whether two expressions mean the same, as far as that is certain. */
export function isSameSchedule(a: string, b: string): boolean {
  const [one, other] = [readSchedule(a).schedule, readSchedule(b).schedule]
  if (one === undefined || other === undefined) return a === b
  if (one.form === 'rate' || other.form === 'rate') return JSON.stringify(one) === JSON.stringify(other)
  if (one.isUncertain !== other.isUncertain) return false
  const every = (field: string): string => (field === '?' ? '*' : field)
  return order.every((name) => every(one[name]) === every(other[name]))
}

function readCron(text: string): ReadSchedule {
  const fields = text.trim().split(/\s+/)
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields
  const isOld = fields.length === 5
  if (fields.length !== 6 && !isOld) {
    const found = text.trim() === '' ? 0 : fields.length
    return { problems: [{ diagnostic: 'cronFieldCount', params: { found, advice: adviceForCount(fields) } }] }
  }
  const [year = '*'] = fields.slice(5)
  const written = { minute, hour, day, month, weekday, year }
  const read = order.map((name) => readField(name, written[name], isOld))
  const problems = read.flatMap(({ problem }) => problem ?? [])
  if (read.some(({ value }) => value === undefined)) return { problems }
  const values = Object.fromEntries(order.map((name, index) => [name, read[index]?.value ?? ''])) as typeof written
  if (values.day === '?' && values.weekday === '?') return { problems: [{ diagnostic: 'cronWithoutDay', params: {} }] }
  if (isOld) problems.push({ diagnostic: 'cronOfFive', params: { advice: adviceForOld(written) } })
  else if (values.day !== '?' && values.weekday !== '?') {
    problems.push({ diagnostic: 'cronDays', params: { advice: adviceForDays(written) } })
  }
  return { schedule: { form: 'cron', ...values, isUncertain: isOld && /\d/.test(weekday) }, problems }
}

/** The value is absent where it is wrong. */
interface ReadField {
  readonly value?: string
  readonly problem?: UnlocatedDiagnostic
}

function readField(name: FieldName, written: string, isOld: boolean): ReadField {
  const form = forms[name]
  const parts = written.toUpperCase().split(',')
  const params = { field: form.words, found: written, form: form.takes }
  let isDoubtful = false
  const values: string[] = []
  for (const part of parts) {
    const isSpecial = form.special?.test(part) === true
    const value = isSpecial ? withNumbers(form, part) : readPart(form, part, isOld && name === 'weekday')
    if (value === undefined && form.doubtful?.test(part) !== true)
      return { problem: { diagnostic: 'cronField', params } }
    if (value === undefined || (isSpecial && parts.length > 1) || isBackwards(value)) isDoubtful = true
    values.push(value ?? part)
  }
  const value = values.join(',')
  return isDoubtful ? { value, problem: { diagnostic: 'cronFieldDoubtful', params } } : { value }
}

/** Returns `*`, a value, a range or a step with numbers for names; undefined if it is none of them. */
function readPart(form: FieldForm, part: string, countsFromZero: boolean): string | undefined {
  const [, from = '', to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d{1,4}))?$/.exec(part) ?? []
  const least = countsFromZero ? 0 : form.min
  const numberOf = (text: string): number | undefined => {
    const named = form.names.indexOf(text)
    const value = named >= 0 ? named + form.min : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
    return value >= least && value <= form.max ? value : undefined
  }
  const start = from === '*' && to === undefined ? '*' : numberOf(from)
  const end = to === undefined ? undefined : numberOf(to)
  if (start === undefined || (to !== undefined && end === undefined)) return undefined
  if (step !== undefined && (Number(step) < 1 || Number(step) > form.max)) return undefined
  return `${start}${end === undefined ? '' : `-${end}`}${step === undefined ? '' : `/${Number(step)}`}`
}

function withNumbers(form: FieldForm, part: string): string {
  return part.replace(/^[A-Z]{3}/, (name) => String(form.names.indexOf(name) + form.min))
}

/** A range that goes over the end, `FRI-MON`. */
function isBackwards(value: string): boolean {
  const [, from, to] = /^(\d+)-(\d+)/.exec(value) ?? []
  return from !== undefined && Number(from) > Number(to)
}

function readRate(text: string): ReadSchedule {
  const [, count = '', unit = '', many = ''] = /^\s*(\d{1,9})\s+(minute|hour|day)(s?)\s*$/.exec(text) ?? []
  const schedule = { form: 'rate', count: Number(count), unit } as Rate
  if (schedule.count > 0 && (schedule.count === 1) === (many === '')) return { schedule, problems: [] }
  const [, number = '7', word = 'days'] = /^\s*(\d{1,9})\s*([a-z]+)?/i.exec(text) ?? []
  const known =
    (['minute', 'hour', 'day'] as const).find((one) => one.startsWith(word.toLowerCase().slice(0, 1))) ?? 'day'
  const wanted = Math.max(1, Number(number)) * (/^w/i.test(word) ? 7 : 1)
  const suggestion = formatRate({ form: 'rate', count: wanted, unit: known })
  return { problems: [{ diagnostic: 'rateForm', params: { found: `rate(${text})`, suggestion } }] }
}

function formatRate({ count, unit }: Rate): string {
  return `rate(${count} ${unit}${count === 1 ? '' : 's'})`
}

/** What other schedulers have names for. */
const nicknames: Readonly<Record<string, string>> = {
  '@hourly': 'cron(0 * * * ? *)',
  '@daily': 'cron(0 0 * * ? *)',
  '@midnight': 'cron(0 0 * * ? *)',
  '@weekly': 'cron(0 0 ? * SUN *)',
  '@monthly': 'cron(0 0 1 * ? *)',
  '@yearly': 'cron(0 0 1 1 ? *)',
  '@annually': 'cron(0 0 1 1 ? *)',
}

function adviceFor(expression: string): string {
  const text = expression.trim()
  const lower = text.replace(/^\w+/, (word) => word.toLowerCase()).replace(/^(cron|rate)\s+\(/, '$1(')
  const guesses = [nicknames[text.toLowerCase()] ?? '', lower, `cron(${text})`, `rate(${text})`]
  const guess = guesses.find((one) => /^(?:cron|rate)\(.*\)$/s.test(one) && readSchedule(one).schedule !== undefined)
  if (guess === undefined) {
    return 'write cron(minute hour day month weekday year) or rate(number unit), like cron(0 3 ? * MON *) or rate(7 days)'
  }
  const [doubt] = readSchedule(guess).problems
  return doubt !== undefined && 'advice' in doubt.params ? String(doubt.params.advice) : `write ${guess}`
}

function adviceForCount(fields: readonly string[]): string {
  const later = `cron(${fields.slice(1).join(' ')})`
  const hasSeconds = fields.length === 7 && readSchedule(later).schedule !== undefined
  return hasSeconds ? `it has no seconds: write ${later}` : 'write them like cron(0 3 ? * MON *)'
}

function adviceForOld({ minute, hour, day, month, weekday }: Readonly<Record<FieldName, string>>): string {
  if (/\d/.test(weekday)) return 'write the day of the week by name, and the year: like cron(0 3 ? * MON *)'
  const isEveryDay = day === '*' || day === '?'
  const [on, of] = isEveryDay && weekday !== '*' && weekday !== '?' ? ['?', weekday] : [day === '?' ? '*' : day, '?']
  const isBoth = !isEveryDay && weekday !== '*' && weekday !== '?'
  return isBoth
    ? 'add the year, and write ? for the day that does not count'
    : `write cron(${[minute, hour, on, month, of, '*'].join(' ')})`
}

function adviceForDays({ minute, hour, day, month, weekday, year }: Readonly<Record<FieldName, string>>): string {
  if (day !== '*' && weekday !== '*') return 'write ? for the one that does not count'
  const [on, of] = weekday === '*' ? [day, '?'] : ['?', weekday]
  return `write cron(${[minute, hour, on, month, of, year].join(' ')})`
}
