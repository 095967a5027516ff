import { describe, expect, it } from 'vitest'
import { elementKey, findElement, newElement, withoutKey } from '../../../src/kinds/keyed-list.ts'

const rule = { action: { type: 'DELETE', includeResources: { amis: true } }, filter: { value: 1 } }

describe('an element of a keyed list', () => {
  it('is told by a member, also one that stands inside', () => {
    expect(elementKey({ region: 'us-east-1' }, 'region')).toBe('us-east-1')
    expect(elementKey(rule, 'action.type')).toBe('DELETE')
    for (const item of [{}, { action: 'x' }, { action: { type: 7 } }, 'x', null, undefined]) {
      expect(elementKey(item, 'action.type')).toBeUndefined()
    }
  })

  it('is found', () => {
    expect(findElement([{ action: { type: 'DISABLE' } }, rule], 'action.type', 'DELETE')).toBe(1)
    expect(findElement([rule], 'action.type', 'DISABLE')).toBe(-1)
    expect(findElement('x', 'action.type', 'DELETE')).toBe(-1)
  })

  it('can be made of its key', () => {
    expect(newElement('region', 'us-east-1')).toEqual({ region: 'us-east-1' })
    expect(newElement('action.type', 'DELETE')).toEqual({ action: { type: 'DELETE' } })
  })

  it('loses its key, and what that leaves empty', () => {
    expect(withoutKey({ region: 'us-east-1', other: 1 }, 'region')).toEqual({ other: 1 })
    expect(withoutKey(rule, 'action.type')).toEqual({
      action: { includeResources: { amis: true } },
      filter: { value: 1 },
    })
    expect(withoutKey({ action: { type: 'DELETE' }, filter: 1 }, 'action.type')).toEqual({ filter: 1 })
  })
})
