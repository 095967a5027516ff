import { describe, expect, it } from 'vitest'
import { describeSchedule } from '../../../src/kinds/schedule-words.ts'

describe('a schedule in words', () => {
  it.each([
    ['rate(1 day)', 'every day'],
    ['rate(6 hours)', 'every 6 hours'],
    ['rate(1 minute)', 'every minute'],
    ['cron(0 3 * * ? *)', 'every day at 03:00 UTC'],
    ['cron(0 3 ? * * *)', 'every day at 03:00 UTC'],
    ['cron(5 3,15 * * ? *)', 'every day at 03:05 and 15:05 UTC'],
    ['cron(0 3 ? * MON *)', 'every Monday at 03:00 UTC'],
    ['cron(0 3 * * MON *)', 'every Monday at 03:00 UTC'],
    ['cron(0 3 ? * 2,4,6 *)', 'every Monday, Wednesday and Friday at 03:00 UTC'],
    ['cron(0 3 ? * MON-FRI *)', 'Monday to Friday at 03:00 UTC'],
    ['cron(0 3 ? JAN MON *)', 'every Monday in January at 03:00 UTC'],
    ['cron(0 3 ? * 3#2 *)', 'on the second Tuesday of every month at 03:00 UTC'],
    ['cron(0 3 ? * FRIL *)', 'on the last Friday of every month at 03:00 UTC'],
    ['cron(0 3 1 * ? *)', 'on day 1 of every month at 03:00 UTC'],
    ['cron(0 3 1,15 * ? *)', 'on days 1 and 15 of every month at 03:00 UTC'],
    ['cron(0 3 1 1,4,7,10 ? *)', 'on day 1 of January, April, July and October at 03:00 UTC'],
    [
      'cron(0 3 1 1,2,3,4,5,6,7,8,9,10,11,12 ? *)',
      'on day 1 of January, February, March, April, May, June, July, August, September, October, November and December at 03:00 UTC',
    ],
    [
      'cron(0 3 ? * 1,2,3,4,5,6,7 *)',
      'every Sunday, Monday, Tuesday, Wednesday, Thursday, Friday and Saturday at 03:00 UTC',
    ],
    ['cron(0 3 * 6-8 ? *)', 'every day from June to August at 03:00 UTC'],
    ['cron(0 3 1 6-8 ? *)', 'on day 1 of every month from June to August at 03:00 UTC'],
    ['cron(0 3 L * ? *)', 'on the last day of every month at 03:00 UTC'],
    ['cron(0 3 15W * ? *)', 'on the weekday nearest to day 15 of every month at 03:00 UTC'],
    ['cron(0 * * * ? *)', 'every hour'],
    ['cron(20 * * * ? *)', 'every hour at 20 minutes past'],
    ['cron(* * * * ? *)', 'every minute'],
    ['cron(*/15 * * * ? *)', 'every 15 minutes'],
    ['cron(0/15 * * * ? *)', 'every 15 minutes'],
    ['cron(30 */6 * * ? *)', 'every 6 hours from 00:30 UTC'],
    ['cron(0 0 * * SUN)', 'every Sunday at 00:00 UTC'],
  ])('%s is %s', (expression, words) => {
    expect(describeSchedule(expression)).toBe(words)
  })

  it.each([
    'cron(*/7 * * * ? *)',
    'cron(0 */5 * * ? *)',
    'cron(0 9-17 ? * MON-FRI *)',
    'cron(*/15 3 * * ? *)',
    'cron(0/15 * ? * MON *)',
    'cron(0 3 1 * MON *)',
    'cron(0 3 ? * L *)',
    'cron(0 3 1-7 * ? *)',
    'cron(0 3 LW * ? *)',
    'cron(0 3 ? * FRI-MON *)',
    'cron(0 3 ? */3 MON *)',
    'cron(0 3 ? * MON 2027)',
    'cron(0 0,1,2,3,4 * * ? *)',
    'cron(0 0 * * 0)',
    'cron(0 0 * * 1)',
    'no schedule',
  ])('%s stays as it is', (expression) => {
    expect(describeSchedule(expression)).toBe(`${expression} in UTC`)
  })

  it('names its time zone', () => {
    expect(describeSchedule('cron(0 3 ? * MON *)', 'Europe/Berlin')).toBe('every Monday at 03:00 Europe/Berlin')
    expect(describeSchedule('cron(0 3 LW * ? *)', 'Europe/Berlin')).toBe('cron(0 3 LW * ? *) in Europe/Berlin')
  })
})
