/** What keeps a value from being a report, in words. */
import { expect, it } from 'vitest'
import { checkReport } from '../../../src/report/check-report.ts'
import { change, report, result } from '../../support/reports.ts'

const good = report({ results: [result([change({ action: 'create' })])] })
const [row] = good.targets
const nested = (levels: number): unknown => (levels === 0 ? {} : { a: nested(levels - 1) })

it('a report is one', () => {
  expect(checkReport(good)).toEqual({ report: good })
  expect(checkReport({ ...good, formatVersion: '1.7', later: true })).toMatchObject({ report: { later: true } })
})

it.each<[string, unknown, string]>([
  ['nothing', null, 'it has no formatVersion'],
  ['a list', [], 'it has no formatVersion'],
  ['a version that is a number', { formatVersion: 1 }, 'it has no formatVersion'],
  ['another format', { ...good, formatVersion: '2.0' }, 'its format is 2.0, this version reads 1.x'],
  ['the format 10', { ...good, formatVersion: '10.0' }, 'its format is 10.0, this version reads 1.x'],
  [
    'without targets',
    { ...good, targets: undefined, formatVersion: '1.0' },
    "it must have required property 'targets'",
  ],
  ['an exit code in words', { ...good, exitCode: 'none' }, 'exitCode must be integer'],
  ['a target without a name', { ...good, targets: [row, { ...row, name: 7 }] }, 'targets[1].name must be string'],
  [
    'an odd key',
    { ...good, targets: [{ ...row, labels: { 'a/b~c': 7 } }] },
    'targets[0].labels["a/b~c"] must be string',
  ],
  ['a merge of nothing', { ...good, parts: [] }, 'it is merged from nothing'],
  ['a target twice', { ...good, targets: [row, { ...row, name: 'x' }, row] }, 'it has the target prod twice'],
  ['what is too deep', { ...good, run: nested(200) }, 'it is nested too deeply to be a report'],
])('%s is none', (_, value, problem) => {
  const plain = JSON.parse(JSON.stringify(value)) as unknown
  expect(checkReport(plain)).toEqual({ problem })
})

it.each<[string, object, boolean]>([
  ['a token of the service', { clientToken: 'a-B_9'.padEnd(64, 'x') }, true],
  ['one that is too long', { clientToken: 'x'.repeat(65) }, false],
  ['one that is empty', { clientToken: '' }, false],
  ['one with a blank', { clientToken: 'a b' }, false],
  ['builds that failed', { failures: 0 }, true],
  ['fewer than none', { failures: -1 }, false],
  ['a part of one', { failures: 1.5 }, false],
  ['that it stays off', { keptOff: true }, true],
  ['that it does not', { keptOff: false }, false],
  ['users that are not known', { usedBy: null }, true],
  ['a user without a name', { usedBy: [{ arn: 'a', status: 's' }] }, false],
  ['what came of it', { outcome: 'not-run' }, true],
  ['what cannot come of it', { outcome: 'perhaps' }, false],
  ['a refused dry run', { validation: { status: 'refused' } }, true],
  ['a dry run without a status', { validation: {} }, false],
  ['what it wipes', { wipes: ['a'] }, true],
  ['one thing that it wipes', { wipes: 'a' }, false],
  ['a write', { writes: [{ operation: 'Create', at: 'now' }] }, true],
  ['a write at no time', { writes: [{ operation: 'Create' }] }, false],
])('a change may have %s: %j', (_, more, isGood) => {
  const [first] = row?.changes ?? []
  const value = { ...good, targets: [{ ...row, changes: [{ ...first, ...more }] }] }
  expect('report' in checkReport(JSON.parse(JSON.stringify(value)))).toBe(isGood)
})
