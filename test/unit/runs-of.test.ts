import { expect, it } from 'vitest'
import { runsOf } from '../../src/runs-of.ts'

it('items that follow each other and have the same in common are a run', () => {
  const runs = (words: readonly string[]) => [...runsOf(words, (word) => word.charAt(0))]
  expect(runs([])).toEqual([])
  expect(runs(['a'])).toEqual([['a']])
  expect(runs(['a1', 'a2', 'b1', 'a3'])).toEqual([['a1', 'a2'], ['b1'], ['a3']])
})
