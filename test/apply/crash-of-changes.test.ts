import { it } from 'vitest'
import { assertRecovers, writesTo } from './crash-of-changes.ts'

it.each(writesTo('both', 'fields', 'tags'))(
  'killed after write %i, %s: the next apply ends where an undisturbed one ends',
  (nth) => assertRecovers(nth, 'after'),
)
