/** Numbers of versions as people write them, in documents and in references. */
import { describe, expect, it } from 'vitest'
import { checkDeclaredVersion, isOfDeclared, isPinnedArn } from '../../../src/kinds/declared-version.ts'
import { checkVersion, formsOfVersionArn, isMeant, needsOfVersion } from '../../../src/kinds/version-forms.ts'
import { askableForm } from '../../../src/kinds/version-numbers.ts'
import type { Json } from '../../../src/model.ts'

const place = { partition: 'aws', region: 'us-east-1', account: '111122223333' }
const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const params = (found: readonly { readonly params: object }[]) => found.map((one) => one.params)

describe('the number that a document declares', () => {
  const suggested = (semanticVersion: Json) =>
    params(checkDeclaredVersion({ semanticVersion })).map((one) => ('suggestion' in one ? one.suggestion : one))

  it.each(['1.4.2', '10.40.200', '1.4.x', '10.40.x', '1.x.0', '12.x.x', 'x.x.x', ''])('may be %s', (number) => {
    expect(suggested(number)).toEqual([])
  })

  it.each<[Json, string]>([
    ['v1.4.2', '1.4.2'],
    ['version 1.4.2', '1.4.2'],
    [' 1.4 ', '1.4.0'],
    [1.4, '1.4.0'],
    ['1', '1.0.0'],
    ['1.4.2-rc\n1', '1.4.2'],
    ['1.4.2+build', '1.4.2'],
    ['1.4.2.3', '1.4.2'],
    ['*', 'x.x.x'],
    ['X.1.2', 'x.x.x'],
    ['1.*.12', '1.x.0'],
    ['1.x.1', '1.x.0'],
    ['1.x', '1.x.x'],
    ['1.4.X', '1.4.x'],
    ['12.4.x1', '1.0.x'],
    ['1x.4.2', '1.0.x'],
    ['x1.4.2', '1.0.x'],
    ['a1.4.2', '1.0.x'],
    ['1.4.2a', '1.0.x'],
    ['latest', '1.0.x'],
    ['av1.4.2', '1.0.x'],
    ['a1.x.0', '1.0.x'],
    ['1.x.00', '1.x.0'],
    ['1.x.x.x', '1.x.x'],
    ['x.x.x1', 'x.x.x'],
  ])('is not %j: %s is meant', (number, suggestion) => {
    expect(suggested(number)).toEqual([suggestion])
  })

  it('has parts that are bounded, behind an x too', () => {
    expect(checkDeclaredVersion({ semanticVersion: '1073741824.x.0' })).toMatchObject([
      { diagnostic: 'versionTooLarge', path: ['semanticVersion'] },
    ])
    expect(checkDeclaredVersion({ semanticVersion: '01.x.0' })).toMatchObject([{ diagnostic: 'leadingZeros' }])
    expect(checkDeclaredVersion({ semanticVersion: true })).toEqual([])
  })

  it('is meant by an ARN of it, or by one that leaves it open', () => {
    const is = (arn: string, semanticVersion: Json = '1.4.x') => isOfDeclared(arn, { semanticVersion })
    expect([is(`${here}:image-recipe/a/1.4.x`), is(`${here}:image-recipe/a/1.x.x`)]).toEqual([true, true])
    expect([is(`${here}:image-recipe/a/1.3.0`), is('what'), is(`${here}:image-recipe/a/1.3.0`, 7)]).toEqual([
      false,
      true,
      true,
    ])
  })

  it.each([
    ['component/a/1.0.0/1', true],
    ['component/a/1.0.0', false],
    ['component/a/1.x.x', false],
    ['component/a/x.x.x/1', false],
    ['image-recipe/a/1.0.0', true],
    ['image-recipe/a/1.0.x', false],
    ['infrastructure-configuration/a', true],
    ['image/a/1.0.0/1', true],
    ['image/a/1.0.0', false],
    ['what/a', true],
  ])('of %s is for good: %s', (resource, isPinned) => {
    expect(isPinnedArn(`${here}:${resource}`)).toBe(isPinned)
  })
})

describe('a version in a reference', () => {
  it.each(['1.0', 'x.1', '01.0', '1.x.1.1', '0a1.0.0', '01a.0.0', '1.0.0.0', '1.a.0', 'a1.0.0', '1.0.0a', '1x.0.0'])(
    '%s is none of ours to judge',
    (version) => {
      expect(checkVersion('f', version)).toBeUndefined()
    },
  )
  it.each([
    ['1.x.2', '1.x.x'],
    ['x.2.3', 'x.x.x'],
    ['001.0.00', '1.0.0'],
    ['100.0.010', '100.0.10'],
  ])('%s means %s', (found, suggestion) => {
    expect(checkVersion('f', found)?.params).toEqual({ field: 'f', found, suggestion })
  })
  it.each(['x1.2.3', '1.2.3x', '1.2.x', '1.2'])('%s has no other forms', (version) => {
    expect(formsOfVersionArn(`${here}:image-recipe/a/${version}`)).toEqual([])
  })
  it('of several digits has them', () => {
    expect(
      formsOfVersionArn(`${here}:image-recipe/a/10.20.30`).map(({ value }) =>
        JSON.stringify(value).slice(1, -1).split('/').at(-1),
      ),
    ).toEqual(['10.20.x', '10.x.x', 'x.x.x'])
  })
  it('is meant by what says none, and means what has none', () => {
    const named = (version?: string, build?: string) => ({
      ...place,
      identity: { kind: 'Component', slug: 'a', ...(version === undefined ? {} : { version }) },
      ...(build === undefined ? {} : { build }),
    })
    expect(isMeant(named(), named('1.0.0'))).toBe(true)
    expect(isMeant(named('1.0.0'), named())).toBe(true)
    expect(isMeant(named('1.0.0', '1'), named('1.0.0', '1'))).toBe(true)
    expect(isMeant(named('1.0.0', '1'), named('1.0.0', '2'))).toBe(false)
    expect(isMeant(named('1.0.0', '1'), named('1.0.1', '1'))).toBe(false)
  })
  it.each([
    ['a/b/10.20.30', { allOf: 'a/b/' }],
    ['a/b/10.20.30/12', { allOf: 'a/b/' }],
    ['a/b/x.x.x', { allOf: 'a/b/' }],
    ['a\nb/1.0.0', { allOf: 'a\nb/' }],
    ['a/b/1.0', { arn: 'a/b/1.0' }],
    ['a/b/1.0.0/x', { arn: 'a/b/1.0.0/x' }],
    ['a/b/1.0.0/1/c', { arn: 'a/b/1.0.0/1/c' }],
    ['a/b1.0.0', { arn: 'a/b1.0.0' }],
  ])('%s is read as %j', (arn, on) => {
    expect(needsOfVersion('get', arn)).toEqual([{ action: 'get', on }])
  })
  it.each([
    ['1.x.10', '1.x.x'],
    ['x.1.x', 'x.1.x'],
    ['1.x.0.1', '1.x.0.1'],
  ])('%s may be asked for as %s', (form, asked) => {
    expect(askableForm(form)).toBe(asked)
  })
})
