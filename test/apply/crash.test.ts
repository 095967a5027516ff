import { expect, it } from 'vitest'
import { assertRecovers, writes, writesTo, writtenUndisturbed } from './crash-of-changes.ts'

it('an undisturbed apply writes just this', async () => {
  expect(await writtenUndisturbed()).toEqual(writes)
})

it('killed before the first write: the next apply ends where an undisturbed one ends', () =>
  assertRecovers(1, 'before'))

it.each(writesTo('adopted', 'fresh', 'gone'))(
  'killed after write %i, %s: the next apply ends where an undisturbed one ends',
  (nth) => assertRecovers(nth, 'after'),
)
