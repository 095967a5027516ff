/** Numbers of versions: their order, what comes next, and what may be asked for. */
import { describe, expect, it } from 'vitest'
import { isIn, parseArn } from '../../../src/kinds/identity.ts'
import {
  checkVersion,
  formsOfVersionArn,
  isMeant,
  meansVersion,
  needsOfVersion,
} from '../../../src/kinds/version-forms.ts'
import {
  askableForm,
  compareVersions,
  isAskable,
  isExactNumber,
  nextNumber,
} from '../../../src/kinds/version-numbers.ts'

const arn = (version: string, of = 'image-recipe/base') =>
  `arn:aws:imagebuilder:us-east-1:111122223333:${of}/${version}`

describe('the order of versions', () => {
  it.each([
    ['1.0.0', '1.0.1', -1],
    ['1.0.10', '1.0.9', 1],
    ['2.0.0', '1.9.9', 1],
    ['1.2.0', '1.10.0', -1],
    ['1.0.0', '1.0.0', 0],
  ])('%s and %s', (a, b, order) => {
    expect(Math.sign(compareVersions({ number: a }, { number: b }))).toBe(order)
    expect(Math.sign(compareVersions({ number: b }, { number: a }))).toBe(order === 0 ? 0 : -order)
  })

  it('of the same number is that of their builds, and one without a build comes first', () => {
    const at = (build?: string) => ({ number: '1.0.0', ...(build === undefined ? {} : { build }) })
    expect(compareVersions(at('2'), at('10'))).toBeLessThan(0)
    expect(compareVersions(at('1'), at())).toBeGreaterThan(0)
    expect(compareVersions(at('1'), at('1'))).toBe(0)
    const all = [
      { number: '1.0.0', build: '2' },
      { number: '1.0.1' },
      { number: '1.0.0', build: '1' },
      { number: '0.9.0' },
    ]
    expect(all.toSorted(compareVersions).map(({ number, build = '' }) => `${number}/${build}`)).toEqual([
      '0.9.0/',
      '1.0.0/1',
      '1.0.0/2',
      '1.0.1/',
    ])
  })
})

it.each([
  ['1.4.x', undefined, '1.4.0'],
  ['1.x.0', undefined, '1.0.0'],
  ['1.x.x', undefined, '1.0.0'],
  ['x.x.x', undefined, '1.0.0'],
  ['1.4.x', '1.4.9', '1.4.10'],
  ['1.4.x', '1.5.0', '1.4.0'],
  ['1.x.0', '1.9.0', '1.10.0'],
  ['1.x.x', '1.9.3', '1.9.4'],
  ['x.x.x', '3.2.1', '3.2.2'],
  ['1.4.2', undefined, '1.4.2'],
])('after %s with %s comes %s', (form, highest, next) => expect(nextNumber(form, highest)).toBe(next))

it.each([
  ['1.4.2', true, true, '1.4.2'],
  ['1.4.x', false, true, '1.4.x'],
  ['1.x.0', false, false, '1.x.x'],
  ['1.x.x', false, true, '1.x.x'],
  ['x.x.x', false, true, 'x.x.x'],
  ['1.4', false, true, '1.4'],
  ['v1.4.2', false, true, 'v1.4.2'],
  ['1.4.2.3', false, true, '1.4.2.3'],
  ['10.20.30', true, true, '10.20.30'],
])('%s is exact: %j, may be asked for: %j, as %s', (form, isExact, isAsked, asked) => {
  expect([isExactNumber(form), isAskable(form), askableForm(form)]).toEqual([isExact, isAsked, asked])
})

it.each([
  ['1.0.0', undefined],
  ['1.x.x', undefined],
  ['1.0', undefined],
  ['1.y.0', undefined],
  ['x.1.x', { diagnostic: 'wildcardNotLast', params: { field: 'f', found: 'x.1.x', suggestion: 'x.x.x' } }],
  ['1.x.2', { diagnostic: 'wildcardNotLast', params: { field: 'f', found: '1.x.2', suggestion: '1.x.x' } }],
  ['1.0.1073741823', undefined],
  ['1.0.1073741824', { diagnostic: 'versionTooLarge', params: { field: 'f', found: '1.0.1073741824' } }],
  ['01.0.010', { diagnostic: 'leadingZeros', params: { field: 'f', found: '01.0.010', suggestion: '1.0.10' } }],
  ['0.0.0', undefined],
])('of the version %s it is said: %j', (version, said) => expect(checkVersion('f', version)).toEqual(said))

it.each([
  ['1.0.0', '1.0.0', true],
  ['1.0.x', '1.0.7', true],
  ['1.x.x', '1.9.7', true],
  ['x.x.x', '3.0.0', true],
  ['1.0.x', '1.1.0', false],
  ['1.0.0', '1.0.1', false],
  ['2.x.x', '12.0.0', false],
])('%s means %s: %j', (named, version, expected) => expect(meansVersion(named, version)).toBe(expected))

it('what an ARN leaves open fits everything of its line', () => {
  const one = (version: string) => {
    const { identity, build } = parseArn(arn(version, 'component/a')) ?? { identity: { kind: '', slug: '' } }
    return { identity, ...(build === undefined ? {} : { build }) }
  }
  const named = (version: string) => parseArn(arn(version, 'component/a')) as NonNullable<ReturnType<typeof parseArn>>
  expect(isMeant(named('1.0.x'), one('1.0.3/2'))).toBe(true)
  expect(isMeant(named('1.0.3'), one('1.0.3/2'))).toBe(true)
  expect(isMeant(named('1.0.3/1'), one('1.0.3/2'))).toBe(false)
  expect(isMeant(named('1.0.3/2'), one('1.0.3'))).toBe(true)
  expect(isMeant(named('1.1.x'), one('1.0.3/2'))).toBe(false)
})

it('an ARN that reads back may have been sent with an x, and with a build without it', () => {
  const forms = (live: string) => formsOfVersionArn(live)
  expect(forms(arn('1.2.3'))).toEqual(
    ['1.2.x', '1.x.x', 'x.x.x'].map((version) => ({ value: arn(version), isLoose: true })),
  )
  expect(forms(arn('1.2.3/4', 'component/a'))).toEqual(
    ['1.2.x', '1.x.x', 'x.x.x', '1.2.3'].map((version) => ({ value: arn(version, 'component/a'), isLoose: true })),
  )
  for (const live of [arn('1.2.x'), 'arn:aws:s3:::bucket', 'text']) expect(forms(live)).toEqual([])
  expect(formsOfVersionArn(7)).toEqual([])
})

it.each([
  [arn('1.0.0'), { allOf: arn('') }],
  [arn('1.x.x'), { allOf: arn('') }],
  [arn('1.0.0/3', 'component/a'), { allOf: arn('', 'component/a') }],
  ['arn:aws:s3:::bucket/key', { arn: 'arn:aws:s3:::bucket/key' }],
])('a policy for %s is on %j', (named, on) => expect(needsOfVersion('a:Get', named)).toEqual([{ action: 'a:Get', on }]))

it('an ARN is in a place by account and Region', () => {
  const parsed = parseArn(arn('1.0.0')) as NonNullable<ReturnType<typeof parseArn>>
  const place = { account: '111122223333', region: 'us-east-1' }
  expect(isIn(parsed, place)).toBe(true)
  expect(isIn(parsed, { ...place, region: 'eu-west-1' })).toBe(false)
  expect(isIn(parsed, { ...place, account: '999999999999' })).toBe(false)
  expect(isIn(parsed, {})).toBe(false)
})
