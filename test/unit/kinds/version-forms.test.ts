import { describe, expect, it } from 'vitest'
import { checkVersion, formsOfVersionArn, meansVersion } from '../../../src/kinds/version-forms.ts'

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
})

describe('the ARN of a version', () => {
  const line = 'arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/golden'
  const build = 'arn:aws:imagebuilder:us-east-1:111122223333:workflow/test/golden'

  it.each([
    [`${line}/1.4.2`, [`${line}/1.4.x`, `${line}/1.x.x`, `${line}/x.x.x`]],
    [`${build}/1.4.2/3`, [`${build}/1.4.x`, `${build}/1.x.x`, `${build}/x.x.x`, `${build}/1.4.2`]],
    [`${line}/1.x.x`, []],
    [line, []],
    ['what', []],
    [7, []],
  ])('%s may have been sent with an x, as far as the record says so', (arn, forms) => {
    expect(formsOfVersionArn(arn)).toEqual(forms.map((value) => ({ value, isLoose: true })))
  })
})

it.each([
  ['1.4.2', true],
  ['1.4.x', true],
  ['x.x.x', true],
  ['1.4.1', false],
  ['1.3.x', false],
  ['2.x.x', false],
])('%s means 1.4.2: %s', (named, isMeant) => {
  expect(meansVersion(named, '1.4.2')).toBe(isMeant)
})
