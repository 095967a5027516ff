import { describe, expect, it } from 'vitest'
import { isInside, upwards } from '../../src/path.ts'

describe('paths', () => {
  it('are inside of a folder if they are it or below it, and not if only their names begin alike', () => {
    expect(['/a', '/a/b', '/ab', '/'].map((path) => isInside(path, '/a'))).toEqual([true, true, false, false])
    expect(isInside('/a', '/')).toBe(true)
  })

  it('lead upwards to the root, which comes last', () => {
    expect([...upwards('/a/b')]).toEqual(['/a/b', '/a', '/'])
    expect([...upwards('/')]).toEqual(['/'])
  })
})
