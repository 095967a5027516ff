import { expect, it } from 'vitest'
import { applyUndisturbed, assertRecovers, writes, writesTo } from './crash.ts'

it('an undisturbed apply writes just this', async () => {
  expect((await applyUndisturbed()).written).toEqual(writes)
})

it('killed before the first write: the next apply ends where an undisturbed one ends', () =>
  assertRecovers(1, 'before'))

it.each(writesTo('adopted', 'fresh', 'gone'))(
  'killed after write %i, %s: the next apply ends where an undisturbed one ends',
  (nth) => assertRecovers(nth, 'after'),
)
