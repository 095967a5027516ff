/** A row that is made bit by bit is the same row, and what goes wrong with it is told when all of it is asked for. */
import { expect, it } from 'vitest'
import { toReportTarget } from '../../../src/report/target-row.ts'
import { rowAsAsked, rowAtOnce } from '../../../src/run/row.ts'
import { change, result } from '../../support/reports.ts'

const nowhere = () => undefined
const changes = ['a', 'b', 'c', 'd'].map((name) => change({ id: `A/${name}`, action: 'create' }))

/** Four changes, and which of them were looked at. */
function four() {
  const seen: string[] = []
  const clientTokenOf = ({ id }: { readonly id: string }) => {
    seen.push(id)
    return `token of ${id}`
  }
  return { seen, planned: { ...result(changes), clientTokenOf } }
}

it('is made as far as is asked for, each change once', () => {
  const { seen, planned } = four()
  const row = rowAsAsked(planned, nowhere)
  const counts = [0, 0.25, 0.3, 0.2, 1, 1].map((share) => {
    row.advance(share)
    return seen.length
  })
  expect(counts).toEqual([0, 1, 2, 2, 4, 4])
  const whole = row.whole()
  expect(row.whole()).toBe(whole)
  expect(seen).toEqual(['A/a', 'A/b', 'A/c', 'A/d'])
  expect(whole).toEqual(toReportTarget(planned, nowhere))
})

it.each([0, 0.5, 1])('is whole, however much of it was there before: %s', (share) => {
  const { planned } = four()
  const row = rowAsAsked(planned, nowhere)
  row.advance(share)
  expect(row.whole()).toEqual(rowAtOnce(planned, nowhere).whole())
})

it('that cannot be made stops nobody who brings it forward, and says so as often as it is asked for', () => {
  const clientTokenOf = () => {
    throw new Error('no token')
  }
  const row = rowAsAsked({ ...result(changes), clientTokenOf }, nowhere)
  for (const share of [0.5, 1]) row.advance(share)
  for (let asked = 0; asked < 2; asked += 1) expect(() => row.whole()).toThrow('no token')
})
