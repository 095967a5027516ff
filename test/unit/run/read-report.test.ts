/** Report files are read in the order in which they are named; what is none is said of its file. */
import { expect, it } from 'vitest'
import { asOneReport, readFittingReports, readReports } from '../../../src/run/read-report.ts'
import { folder } from '../../support/kiln.ts'
import { report, result } from '../../support/reports.ts'

const one = report({ results: [result([])] })
const other = report({ command: 'drift', results: [result([])] })
const files = { 'a.json': JSON.stringify(one), 'other.json': JSON.stringify(other), 'b.json': '{}', 'c.json': '{' }
const saidOf = (file: string, reason: string) => ({
  code: 'KILN4004',
  message: expect.stringMatching(`${file}.*${reason}`),
})

it('each by itself', async () => {
  const { reports, diagnostics } = await readReports(['b.json', 'a.json', 'd.json', 'c.json'], folder(files))
  expect(reports).toEqual([{ file: 'a.json', report: one }])
  expect(diagnostics).toMatchObject([
    saidOf('b.json', 'formatVersion'),
    saidOf('d.json', 'there is no such file'),
    saidOf('c.json', 'JSON'),
  ])
})

it('several as one, if they fit together', async () => {
  const cwd = folder(files)
  expect(await readFittingReports(['a.json'], cwd)).toEqual({ reports: [one] })
  expect(await readFittingReports(['a.json', 'b.json'], cwd)).toMatchObject({ wrong: [saidOf('b.json', '')] })
  const conflict = await readFittingReports(['a.json', 'other.json'], cwd)
  expect(conflict).toMatchObject({ wrong: [{ severity: 'error' }] })
  expect(asOneReport([one], '9.9.9')).toBe(one)
})
