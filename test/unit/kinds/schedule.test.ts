/** Schedules: what is read, and what is said about those that are wrong or doubtful. */
import { describe, expect, it } from 'vitest'
import { diagnoseUnlocated } from '../../../src/diagnostic/diagnose.ts'
import { isSameSchedule, readSchedule } from '../../../src/kinds/schedule.ts'

const problemsOf = (expression: string) =>
  readSchedule(expression).problems.map((problem) => {
    const { severity, code, message, hint } = diagnoseUnlocated(problem, { file: '', line: 1, column: 1 })
    return `${severity} ${code} ${message} | ${hint}`
  })
const cron = { form: 'cron', month: '*', year: '*', isUncertain: false }

describe('an expression is read', () => {
  it.each<[string, object]>([
    ['cron(0 3 ? * MON *)', { ...cron, minute: '0', hour: '3', day: '?', weekday: '2' }],
    ['cron(00 03 * * ? *)', { ...cron, minute: '0', hour: '3', day: '*', weekday: '?' }],
    ['cron( 0  3 ?  * mon-fri * )', { ...cron, minute: '0', hour: '3', day: '?', weekday: '2-6' }],
    ['cron(*/15 0-6 1,15 * ? *)', { ...cron, minute: '*/15', hour: '0-6', day: '1,15', weekday: '?' }],
    ['cron(5/10 0 L * ? *)', { ...cron, minute: '5/10', hour: '0', day: 'L', weekday: '?' }],
    ['cron(0 0 15W * ? *)', { ...cron, minute: '0', hour: '0', day: '15W', weekday: '?' }],
    ['cron(0 0 ? * TUE#2 *)', { ...cron, minute: '0', hour: '0', day: '?', weekday: '3#2' }],
    ['cron(0 0 ? * 6L *)', { ...cron, minute: '0', hour: '0', day: '?', weekday: '6L' }],
    ['cron(0 0 ? * l *)', { ...cron, minute: '0', hour: '0', day: '?', weekday: 'L' }],
    [
      'cron(0 0 1 jan,JUL ? 2026-2199)',
      { ...cron, minute: '0', hour: '0', day: '1', month: '1,7', weekday: '?', year: '2026-2199' },
    ],
    ['rate(1 hour)', { form: 'rate', count: 1, unit: 'hour' }],
    ['rate(5 hours)', { form: 'rate', count: 5, unit: 'hour' }],
    ['rate( 30  days )', { form: 'rate', count: 30, unit: 'day' }],
    ['rate(2 minutes)', { form: 'rate', count: 2, unit: 'minute' }],
  ])('%s', (expression, schedule) => {
    expect(readSchedule(expression)).toEqual({ schedule, problems: [] })
  })
})

it('every month and every day of the week has a name', () => {
  const read = (expression: string) => readSchedule(expression).schedule
  const [months, days] = ['JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC', 'SUN MON TUE WED THU FRI SAT']
  for (const [index, name] of months?.split(' ').entries() ?? []) {
    expect(read(`cron(0 0 1 ${name} ? *)`)).toMatchObject({ month: String(index + 1) })
  }
  for (const [index, name] of days?.split(' ').entries() ?? []) {
    expect(read(`cron(0 0 ? * ${name} *)`)).toMatchObject({ weekday: String(index + 1) })
  }
})

const six = 'the service takes six, which are minute, hour, day of the month, month, day of the week and year'
const form = (found: string, advice: string) =>
  `error KILN1701 scheduleExpression is "${found}", which is neither cron(…) nor rate(…) | ${advice}`
const general =
  'write cron(minute hour day month weekday year) or rate(number unit), like cron(0 3 ? * MON *) or rate(7 days)'
const wrong = (field: string, found: string, takes: string) =>
  `error KILN1704 the ${field} of the cron expression is "${found}", which the service does not take | it takes ${takes}`
const doubtful = (field: string, found: string, takes: string) =>
  `warning KILN1705 the ${field} of the cron expression is "${found}", a form that the manual of the service does not show | it takes ${takes}`
const day = '1 to 31, and , - * / ? L W'
const weekday = '1 (Sunday) to 7 (Saturday) or SUN to SAT, and , - * / ? L #'
const minute = '0 to 59, and , - * /'
const rate = (found: string, suggestion: string) =>
  `error KILN1708 scheduleExpression is "${found}": rate takes a number and minutes, hours or days, in the singular only after 1 | write ${suggestion}`
const old = (advice: string) =>
  `warning KILN1703 the cron expression has five fields, as older pipelines have it: the service may refuse or rewrite it | ${advice}`
const days = (advice: string) =>
  `warning KILN1707 the cron expression sets both the day of the month and the day of the week: the service asks for ? in one of them | ${advice}`

describe('it is said of', () => {
  it.each<[string, ...string[]]>([
    ['nightly', form('nightly', general)],
    ['', form('', general)],
    ['0 3 ? * MON *', form('0 3 ? * MON *', 'write cron(0 3 ? * MON *)')],
    ['0 3 * * MON', form('0 3 * * MON', 'write cron(0 3 ? * MON *)')],
    ['0 3 * * * *', form('0 3 * * * *', 'write cron(0 3 * * ? *)')],
    ['7 days', form('7 days', 'write rate(7 days)')],
    ['@hourly', form('@hourly', 'write cron(0 * * * ? *)')],
    ['@daily', form('@daily', 'write cron(0 0 * * ? *)')],
    ['@midnight', form('@midnight', 'write cron(0 0 * * ? *)')],
    ['@Weekly', form('@Weekly', 'write cron(0 0 ? * SUN *)')],
    ['@monthly', form('@monthly', 'write cron(0 0 1 * ? *)')],
    ['@yearly', form('@yearly', 'write cron(0 0 1 1 ? *)')],
    ['@annually', form('@annually', 'write cron(0 0 1 1 ? *)')],
    ['Cron(0 3 ? * MON *)', form('Cron(0 3 ? * MON *)', 'write cron(0 3 ? * MON *)')],
    [' rate (1 day)', form(' rate (1 day)', 'write rate(1 day)')],
    ['at(2026-01-01T00:00:00)', form('at(2026-01-01T00:00:00)', general)],
    [
      'cron()',
      'error KILN1702 the cron expression has 0 fields: the service takes six, which are minute, hour, day of the month, month, day of the week and year | write them like cron(0 3 ? * MON *)',
    ],
    ['cron(0 3 * *)', `error KILN1702 the cron expression has 4 fields: ${six} | write them like cron(0 3 ? * MON *)`],
    [
      'cron(0 0 3 ? * MON *)',
      `error KILN1702 the cron expression has 7 fields: ${six} | it has no seconds: write cron(0 3 ? * MON *)`,
    ],
    ['cron(60 3 ? * MON *)', wrong('minute', '60', minute)],
    ['cron(? 3 ? * MON *)', wrong('minute', '?', minute)],
    ['cron(*/0 3 ? * MON *)', wrong('minute', '*/0', minute)],
    ['cron(/5 3 ? * MON *)', wrong('minute', '/5', minute)],
    ['cron(1, 3 ? * MON *)', wrong('minute', '1,', minute)],
    ['cron(*-5 3 ? * MON *)', wrong('minute', '*-5', minute)],
    ['cron(0 24 ? * MON *)', wrong('hour', '24', '0 to 23, and , - * /')],
    ['cron(0 3 0 * ? *)', wrong('day of the month', '0', day)],
    ['cron(0 3 32W * ? *)', wrong('day of the month', '32W', day)],
    ['cron(0 3 1 13 ? *)', wrong('month', '13', '1 to 12 or JAN to DEC, and , - * /')],
    ['cron(0 3 1 january ? *)', wrong('month', 'january', '1 to 12 or JAN to DEC, and , - * /')],
    ['cron(0 3 ? * 0 *)', wrong('day of the week', '0', weekday)],
    ['cron(0 3 ? * MON#6 *)', wrong('day of the week', 'MON#6', weekday)],
    ['cron(0 3 ? * MON 1969)', wrong('year', '1969', '1970 to 2199, and , - * /')],
    ['cron(61 25 ? * MON *)', wrong('minute', '61', minute), wrong('hour', '25', '0 to 23, and , - * /')],
    [
      'cron(0 3 ? * ? *)',
      'error KILN1706 the cron expression names no day: the day of the month and the day of the week are both ? | write * for every day in one of them',
    ],
    ['cron(0 3 * * * *)', days('write cron(0 3 * * ? *)')],
    ['cron(0 0 * * MON *)', days('write cron(0 0 ? * MON *)')],
    ['cron(0 0 1 * * *)', days('write cron(0 0 1 * ? *)')],
    ['cron(0 0 1 * MON *)', days('write ? for the one that does not count')],
    ['cron(0 3 LW * ? *)', doubtful('day of the month', 'LW', day)],
    ['cron(0 3 L-3 * ? *)', doubtful('day of the month', 'L-3', day)],
    ['cron(0 3 L,15 * ? *)', doubtful('day of the month', 'L,15', day)],
    ['cron(0 3 ? * FRI-MON *)', doubtful('day of the week', 'FRI-MON', weekday)],
    ['cron(0 0 * * *)', old('write cron(0 0 * * ? *)')],
    ['cron(0 0 1 * ?)', old('write cron(0 0 1 * ? *)')],
    ['cron(0 0 * * SUN)', old('write cron(0 0 ? * SUN *)')],
    ['cron(0 0 1 * SUN)', old('add the year, and write ? for the day that does not count')],
    ['cron(0 0 * * 0)', old('write the day of the week by name, and the year: like cron(0 3 ? * MON *)')],
    ['rate(1 hours)', rate('rate(1 hours)', 'rate(1 hour)')],
    ['rate(5 hour)', rate('rate(5 hour)', 'rate(5 hours)')],
    ['rate(0 days)', rate('rate(0 days)', 'rate(1 day)')],
    ['rate(2 weeks)', rate('rate(2 weeks)', 'rate(14 days)')],
    ['rate(6h)', rate('rate(6h)', 'rate(6 hours)')],
    ['rate(hour)', rate('rate(hour)', 'rate(7 days)')],
    ['rate(-1 hours)', rate('rate(-1 hours)', 'rate(7 days)')],
  ])('%s', (expression, ...expected) => {
    expect(problemsOf(expression)).toEqual(expected)
  })

  it('a doubtful one, which is read all the same', () => {
    expect(readSchedule('cron(0 0 * * 0)').schedule).toMatchObject({ weekday: '0', year: '*', isUncertain: true })
    expect(readSchedule('cron(0 0 L-3 * ? *)').schedule).toMatchObject({ day: 'L-3' })
    expect(readSchedule('cron(0 24 * * ? *)').schedule).toBeUndefined()
  })
})

describe('two expressions', () => {
  it.each([
    ['cron(0 3 ? * MON *)', 'cron(00 3 ? * 2 *)'],
    ['cron(0 3 ? * MON *)', 'cron(0 3 * * mon *)'],
    ['cron(0 3 * * *)', 'cron(0 3 * * ? *)'],
    ['cron(0 3 * * SUN)', 'cron(0 3 ? * SUN *)'],
    ['rate(1 day)', 'rate( 1 day )'],
    ['no schedule', 'no schedule'],
  ])('mean the same: %s and %s', (a, b) => {
    expect(isSameSchedule(a, b)).toBe(true)
    expect(isSameSchedule(b, a)).toBe(true)
  })

  it.each([
    ['cron(0 3 ? * MON *)', 'cron(0 3 ? * TUE *)'],
    ['cron(0 3 1 * ? *)', 'cron(0 3 ? * 1 *)'],
    // Whether 1 is Sunday or Monday in an older expression is not known.
    ['cron(0 3 * * 1)', 'cron(0 3 ? * 1 *)'],
    ['rate(1 day)', 'rate(24 hours)'],
    ['rate(1 day)', 'cron(0 0 * * ? *)'],
    ['no schedule', 'another'],
  ])('do not: %s and %s', (a, b) => {
    expect(isSameSchedule(a, b)).toBe(false)
    expect(isSameSchedule(b, a)).toBe(false)
  })
})
