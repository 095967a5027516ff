import { describe, expect, it } from 'vitest'
import { checkVersion, formsOfVersion } from '../../../src/kinds/version-forms.ts'

describe('a version', () => {
  it.each(['1.0.0', '0.0.1', '1073741823.0.0', '1.0.x', '1.x.x', 'x.x.x', '2021.1.1', 'what', '1.0', '1.0.0-rc'])(
    'is passed: %s',
    (version) => {
      expect(checkVersion('f', version)).toBeUndefined()
    },
  )

  it.each([
    ['x.2.x', 'wildcardNotLast', 'x.x.x'],
    ['1.x.8', 'wildcardNotLast', '1.x.x'],
    ['x.0.0', 'wildcardNotLast', 'x.x.x'],
    ['1.01.0', 'leadingZeros', '1.1.0'],
    ['01.00.x', 'leadingZeros', '1.0.x'],
  ])('%s is %s, %s is meant', (found, diagnostic, suggestion) => {
    expect(checkVersion('f', found)).toEqual({ diagnostic, params: { field: 'f', found, suggestion } })
  })

  it('has parts of a limited size', () => {
    expect(checkVersion('f', '1.1073741824.0')).toEqual({
      diagnostic: 'versionTooLarge',
      params: { field: 'f', found: '1.1073741824.0' },
    })
  })

  it('may have been written with an x', () => {
    expect(formsOfVersion('1.4.2')).toEqual(['1.4.2', '1.4.x', '1.x.x', 'x.x.x'])
    expect(formsOfVersion('1.x.x')).toEqual(['1.x.x'])
  })
})
