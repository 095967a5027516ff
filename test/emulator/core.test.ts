/** Names, ARNs, versions and JSON, as the emulated service reads them. */
import { describe, expect, it } from 'vitest'
import { arnOf, parseArn, slugOf } from '../../src/emulator/core/arn.ts'
import { canonicalText, copyOf, mergeDeep, textOf, withoutEmpty } from '../../src/emulator/core/json.ts'
import { modelOf } from '../../src/emulator/core/model.ts'
import {
  compareVersions,
  isTrailing,
  latestReferences,
  matchesVersion,
  nextVersion,
} from '../../src/emulator/core/versions.ts'

const place = { partition: 'aws', region: 'us-east-1', account: '111122223333' }

describe('a name', () => {
  it.each([
    ['Golden Linux_v2', false, 'golden-linux-v2'],
    ['a  _ b', false, 'a----b'],
    ['a  _ b--c', true, 'a-b-c'],
  ])('%j becomes a slug', (name, collapseSeparators, slug) => {
    expect(slugOf(name, { collapseSeparators })).toBe(slug)
  })
})

describe('an ARN', () => {
  const base = 'arn:aws:imagebuilder:us-east-1:111122223333'
  it.each([
    ['infrastructure-configuration/a', 'InfrastructureConfiguration', 'a', 'a', undefined, undefined],
    ['infrastructure-configuration/a/1.0.0', 'InfrastructureConfiguration', 'a/1.0.0', '1.0.0', undefined, undefined],
    ['component/a/1.0.0/1', 'Component', 'a', 'a', '1.0.0', 1],
    ['component/a/1.10.0/12', 'Component', 'a', 'a', '1.10.0', 12],
    ['component/a/1.0.0', 'Component', 'a', 'a', '1.0.0', undefined],
    ['component/a/x.x.x', 'Component', 'a', 'a', 'x.x.x', undefined],
    ['component/a/1.0', 'Component', 'a/1.0', '1.0', undefined, undefined],
    ['component/a/1.0.0/b', 'Component', 'a/1.0.0/b', 'b', undefined, undefined],
    ['component/a', 'Component', 'a', 'a', undefined, undefined],
    ['workflow/build/a/1.0.0/1', 'Workflow', 'build/a', 'a', '1.0.0', 1],
    ['castle/a/1.0.0/1', undefined, 'a/1.0.0/1', '1', undefined, undefined],
  ])('%s has parts', (end, kind, line, slug, version, build) => {
    const key = end.slice(end.indexOf('/') + 1)
    expect(parseArn(`${base}:${end}`)).toEqual({ ...place, kind, key, line, slug, version, build })
    if (kind !== undefined) expect(arnOf(place, kind, key)).toBe(`${base}:${end}`)
  })

  it.each([
    '',
    'component/a',
    'arn:aws:s3:::bucket',
    `x${base}:component/a`,
    `${base}:component/`,
    `${base}:Component/a`,
  ])('%j is none', (arn) => {
    expect(parseArn(arn)).toBeUndefined()
  })

  it('is of no kind that the API does not have', () => {
    expect(() => modelOf('Castle')).toThrow('the API model has no kind Castle')
  })
})

describe('versions', () => {
  it.each([
    ['1.9.0', '1.10.0', -1],
    ['2.0.0', '1.10.0', 1],
    ['1.0.3', '1.0.1', 2],
    ['1.01.0', '1.1.0', 0],
    ['1.0.0', '1.0.0', 0],
  ])('%s against %s', (left, right, order) => {
    expect(compareVersions(left, right)).toBe(order)
  })

  it.each([
    ['1.x.x', '1.2.3', true],
    ['1.x.x', '2.2.3', false],
    ['1.2.3', '1.02.3', true],
    ['x.x.x', '0.0.0', true],
    ['1.2.4', '1.2.3', false],
  ])('%s stands for %s: %s', (pattern, version, matches) => {
    expect(matchesVersion(pattern, version)).toBe(matches)
  })

  it.each([
    ['x.x.x', true],
    ['1.0.x', true],
    ['1.0.0', true],
    ['x.0.0', false],
    ['1.x.10', false],
  ])('in %s, what follows an x is x: %s', (pattern, is) => {
    expect(isTrailing(pattern)).toBe(is)
  })

  it.each([
    ['1.0.x', [], 1, '1.0.1'],
    ['1.0.x', [], 0, '1.0.0'],
    ['1.0.x', ['1.0.9', '1.0.10', '1.1.40'], 1, '1.0.11'],
    ['1.x.0', ['1.2.0', '1.7.1'], 1, '1.3.0'],
    ['x.0.0', ['3.0.0'], 1, '4.0.0'],
  ])('%s after %j is, from %d on, %s', (pattern, taken, first, next) => {
    expect(nextVersion(pattern, taken, first)).toBe(next)
  })

  it('have ARNs for the newest of them', () => {
    const parts = parseArn('arn:aws:imagebuilder:us-east-1:111122223333:component/a/1.2.3/4')
    if (parts === undefined) throw new Error('no ARN')
    const arn = (version: string) => `arn:aws:imagebuilder:us-east-1:111122223333:component/a/${version}`
    expect(latestReferences(parts, true)).toEqual({
      latestVersionArn: arn('x.x.x'),
      latestMajorVersionArn: arn('1.x.x'),
      latestMinorVersionArn: arn('1.2.x'),
      latestPatchVersionArn: arn('1.2.3'),
    })
    expect(latestReferences(parts, false)).toEqual({ latestVersionArn: arn('x.x.x') })
  })
})

describe('JSON', () => {
  it('has one text, whatever the order of keys', () => {
    expect(canonicalText({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}')
    expect(canonicalText([])).toBe('[]')
    expect(canonicalText({})).toBe('{}')
  })

  it('is copied whole', () => {
    const value = JSON.parse('{ "__proto__": [1], "a": { "b": null } }') as { a: { b: null } }
    expect(JSON.stringify(copyOf(value))).toBe('{"__proto__":[1],"a":{"b":null}}')
    expect(copyOf(value).a).not.toBe(value.a)
  })

  it('is merged at every depth', () => {
    const base = { a: { b: 1, c: [1] }, d: 'x', e: { f: 1 } }
    expect(mergeDeep(base, { a: { c: [2], g: 3 }, d: { h: 1 }, e: 'y', i: null })).toEqual({
      a: { b: 1, c: [2], g: 3 },
      d: { h: 1 },
      e: 'y',
      i: null,
    })
  })

  it('loses what is empty, and nothing else', () => {
    expect(withoutEmpty({ a: [], b: {}, c: { d: { e: [] } }, f: [[]], g: '', h: 0, i: { j: 1, k: {} } })).toEqual({
      f: [[]],
      g: '',
      h: 0,
      i: { j: 1 },
    })
    expect(withoutEmpty({ a: { b: [] } })).toBeUndefined()
  })

  it('is no text where it is none', () => {
    expect(textOf({ a: 'b' }, 'a')).toBe('b')
    expect(() => textOf({ a: 1 }, 'a')).toThrow('a is not text')
  })
})
