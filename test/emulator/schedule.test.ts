/** When schedules fire, by the words of the guide (cron-expressions). */
import { expect, it } from 'vitest'
import { offsetOf, readSchedule } from '../../src/emulator/core/schedule.ts'

const start = new Date('2026-11-27T12:00:00Z')

/** The first three moments after the start, without what is the same in all. */
function firings(expression: string, timezone = 'UTC', after = start): string[] {
  const schedule = readSchedule(expression)
  const found: string[] = []
  let at = after
  for (let count = 0; count < 3; count += 1) {
    const next = schedule.next(at, timezone, start)
    if (next === undefined) break
    found.push(next.toISOString().replace(':00.000Z', ''))
    at = next
  }
  return found
}

it.each([
  ['cron(30 6 * * ? *)', ['2026-11-28T06:30', '2026-11-29T06:30', '2026-11-30T06:30']],
  ['cron(0 12 * * ? *)', ['2026-11-28T12:00', '2026-11-29T12:00', '2026-11-30T12:00']],
  ['cron( 30  13  *  *  ?  * )', ['2026-11-27T13:30', '2026-11-28T13:30', '2026-11-29T13:30']],
  ['cron(0/20 12 * * ? *)', ['2026-11-27T12:20', '2026-11-27T12:40', '2026-11-28T12:00']],
  ['cron(*/30 12-13 * * ? *)', ['2026-11-27T12:30', '2026-11-27T13:00', '2026-11-27T13:30']],
  ['cron(50-55/5 12 * * ? *)', ['2026-11-27T12:50', '2026-11-27T12:55', '2026-11-28T12:50']],
  ['cron(0 23,1 * * ? *)', ['2026-11-27T23:00', '2026-11-28T01:00', '2026-11-28T23:00']],
  ['cron(0 0 1,15 * ? *)', ['2026-12-01T00:00', '2026-12-15T00:00', '2027-01-01T00:00']],
  ['cron(0 0 31 * ? *)', ['2026-12-31T00:00', '2027-01-31T00:00', '2027-03-31T00:00']],
  ['cron(0 0 L * ? *)', ['2026-11-30T00:00', '2026-12-31T00:00', '2027-01-31T00:00']],
  ['cron(0 0 L FEB ? *)', ['2027-02-28T00:00', '2028-02-29T00:00', '2029-02-28T00:00']],
  ['cron(0 0 LW * ? *)', ['2026-11-30T00:00', '2026-12-31T00:00', '2027-01-29T00:00']],
  ['cron(0 0 1W * ? *)', ['2026-12-01T00:00', '2027-01-01T00:00', '2027-02-01T00:00']],
  ['cron(0 0 1W 5,8 ? *)', ['2027-05-03T00:00', '2027-08-02T00:00', '2028-05-01T00:00']],
  ['cron(0 0 31W 1,10 ? *)', ['2027-01-29T00:00', '2027-10-29T00:00', '2028-01-31T00:00']],
  ['cron(0 0 15W 8,11,5 ? *)', ['2027-05-14T00:00', '2027-08-16T00:00', '2027-11-15T00:00']],
  ['cron(0 0 ? * MON-FRI *)', ['2026-11-30T00:00', '2026-12-01T00:00', '2026-12-02T00:00']],
  ['cron(0 0 ? * sun *)', ['2026-11-29T00:00', '2026-12-06T00:00', '2026-12-13T00:00']],
  ['cron(0 0 ? * 1,7 *)', ['2026-11-28T00:00', '2026-11-29T00:00', '2026-12-05T00:00']],
  ['cron(0 0 ? * L *)', ['2026-11-28T00:00', '2026-12-05T00:00', '2026-12-12T00:00']],
  ['cron(0 0 ? * 6L *)', ['2026-12-25T00:00', '2027-01-29T00:00', '2027-02-26T00:00']],
  ['cron(0 0 ? * FRIL *)', ['2026-12-25T00:00', '2027-01-29T00:00', '2027-02-26T00:00']],
  ['cron(0 0 ? * 2#1 *)', ['2026-12-07T00:00', '2027-01-04T00:00', '2027-02-01T00:00']],
  ['cron(0 0 ? * TUE#3 *)', ['2026-12-15T00:00', '2027-01-19T00:00', '2027-02-16T00:00']],
  ['cron(0 0 ? * 3#5 *)', ['2026-12-29T00:00', '2027-03-30T00:00', '2027-06-29T00:00']],
  ['cron(0 0 13 * FRI *)', ['2027-08-13T00:00', '2028-10-13T00:00', '2029-04-13T00:00']],
  ['cron(0 0 1 JAN,APR,JUL,OCT ? *)', ['2027-01-01T00:00', '2027-04-01T00:00', '2027-07-01T00:00']],
  ['cron(0 0 1 FEB,MAR,MAY ? 2028)', ['2028-02-01T00:00', '2028-03-01T00:00', '2028-05-01T00:00']],
  ['cron(0 0 1 JUN,AUG,SEP ? 2028)', ['2028-06-01T00:00', '2028-08-01T00:00', '2028-09-01T00:00']],
  ['cron(0 0 1 NOV-DEC ? 2027-2028)', ['2027-11-01T00:00', '2027-12-01T00:00', '2028-11-01T00:00']],
  ['cron(0 0 29 2 ? *)', ['2028-02-29T00:00', '2032-02-29T00:00', '2036-02-29T00:00']],
  ['cron(0 0 1 1 ? 2030)', ['2030-01-01T00:00']],
  ['cron(0 0 1 1 ? 2020)', []],
  ['cron(0 0 31 2 ? *)', []],
  ['rate(1 minute)', ['2026-11-27T12:01', '2026-11-27T12:02', '2026-11-27T12:03']],
  ['rate(5 hours)', ['2026-11-27T17:00', '2026-11-27T22:00', '2026-11-28T03:00']],
  ['rate(12 days)', ['2026-12-09T12:00', '2026-12-21T12:00', '2027-01-02T12:00']],
])('%s', (expression, expected) => {
  expect(firings(expression)).toEqual(expected)
})

it('counts a rate from its beginning, and a moment that is reached is over', () => {
  const schedule = readSchedule('rate(2 hours)')
  const since = new Date('2026-11-27T11:15:00Z')
  expect(schedule.next(start, 'UTC', since)?.toISOString()).toBe('2026-11-27T13:15:00.000Z')
  expect(schedule.next(new Date('2026-11-27T13:15:00Z'), 'UTC', since)?.toISOString()).toBe('2026-11-27T15:15:00.000Z')
})

it.each([
  ['Europe/Berlin', 'cron(30 6 * * ? *)', ['2026-11-28T05:30', '2026-11-29T05:30', '2026-11-30T05:30']],
  ['America/New_York', 'cron(0 22 * * ? *)', ['2026-11-28T03:00', '2026-11-29T03:00', '2026-11-30T03:00']],
  ['Asia/Kolkata', 'cron(0 0 ? * SAT *)', ['2026-11-27T18:30', '2026-12-04T18:30', '2026-12-11T18:30']],
  ['Pacific/Auckland', 'cron(30 0 28 * ? *)', ['2026-12-27T11:30', '2027-01-27T11:30', '2027-02-27T11:30']],
  ['Europe/London', 'cron(0 12 28 * ? *)', ['2026-11-28T12:00', '2026-12-28T12:00', '2027-01-28T12:00']],
])('follows the clocks of %s', (zone, expression, expected) => {
  expect(firings(expression, zone)).toEqual(expected)
})

it('follows clocks that are put forward and back', () => {
  const before = (day: string) => firings('cron(30 3 * * ? *)', 'Europe/Berlin', new Date(`${day}T12:00:00Z`))
  expect(before('2027-03-26')).toEqual(['2027-03-27T02:30', '2027-03-28T01:30', '2027-03-29T01:30'])
  expect(before('2027-10-29')).toEqual(['2027-10-30T01:30', '2027-10-31T02:30', '2027-11-01T02:30'])
})

it.each([
  ['UTC', '2026-11-27', 0],
  ['Etc/GMT', '2026-11-27', 0],
  ['Europe/Berlin', '2026-11-27', 60],
  ['Europe/Berlin', '2026-07-01', 120],
  ['America/St_Johns', '2026-11-27', -210],
  ['Asia/Kathmandu', '2026-11-27', 345],
])('%s is ahead of UTC on %s by %d minutes', (zone, day, minutes) => {
  expect(offsetOf(new Date(`${day}T00:00:00Z`), zone)).toBe(minutes * 60_000)
})
