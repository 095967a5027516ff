import { describe, expect, it } from 'vitest'
import { Places } from '../../../../src/import/terraform/places.ts'
import type { Json, Path } from '../../../../src/model.ts'

const value: Json = {
  a: [1, 'two', { 'b"c': null, d: [] }, true],
  'e\\': { f: { g: -1.5e3 }, 'h,]}': 'i}]"' },
  '': '',
}

/** Every path of a value, with what stands there. */
function* all(node: Json, path: Path = []): Iterable<readonly [Path, Json]> {
  yield [path, node]
  const entries = Array.isArray(node)
    ? [...node.entries()]
    : node !== null && typeof node === 'object'
      ? Object.entries(node)
      : []
  for (const [key, item] of entries) yield* all(item as Json, [...path, key])
}

describe.each([
  ['on one line', JSON.stringify(value)],
  ['laid out', JSON.stringify(value, null, 2)],
  [
    'with blanks everywhere',
    ` \n${JSON.stringify(value, null, '\t').replaceAll(':', ' : ').replaceAll(',\n', '\r\n , ')} `,
  ],
])('in a text %s', (_, text) => {
  it('finds where each value begins, in any order', () => {
    const places = new Places(text)
    for (const [path, item] of [...all(value)].toReversed()) {
      const shown = JSON.stringify(item)
      const start = text.slice(places.offsetOf(path))
      expect(start.startsWith(shown.slice(0, 1)), JSON.stringify(path)).toBe(true)
      if (item === null || typeof item !== 'object') expect(start.startsWith(shown), JSON.stringify(path)).toBe(true)
    }
  })

  it('stays with what is around where there is no such value', () => {
    const places = new Places(text)
    expect(places.offsetOf(['a', 9])).toBe(places.offsetOf(['a']))
    expect(places.offsetOf(['a', 0, 'x'])).toBe(places.offsetOf(['a', 0]))
    expect(places.offsetOf(['x', 'y'])).toBe(places.offsetOf([]))
  })
})
