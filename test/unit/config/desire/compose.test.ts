import { describe, expect, it } from 'vitest'
import { compose } from '../../../../src/config/desire/compose.ts'
import { scopeOf } from '../../../../src/config/variables/interpolate.ts'
import type { JsonObject } from '../../../../src/model.ts'

const vars = { tags: { team: 'a', none: null }, list: ['a', null], none: null, word: 'w' }
const scope = scopeOf({ name: 'prod', region: 'us-east-1', labels: {}, retired: false, vars })

function fieldsOf(document: JsonObject, defaults?: JsonObject): JsonObject {
  const { fields, issues } = compose(document, defaults, scope)
  expect(issues).toEqual([])
  return fields
}

describe('compose', () => {
  it('leaves kind and kiln out', () => {
    expect(fieldsOf({ kind: 'X', kiln: { protect: true }, name: 'a' })).toEqual({ name: 'a' })
  })

  it('merges maps at every depth, and replaces everything else', () => {
    const document = { m: { a: 1, deep: { x: 1 } }, l: [1], s: 'own' }
    const defaults = { m: { b: 2, deep: { y: 2 } }, l: [2, 3], s: { a: 1 }, only: 'default' }
    expect(fieldsOf(document, defaults)).toEqual({
      m: { a: 1, b: 2, deep: { x: 1, y: 2 } },
      l: [1],
      s: 'own',
      only: 'default',
    })
  })

  it('takes null for absent everywhere, also over a default', () => {
    const document = { a: null, m: { b: null, c: 1 }, l: [null, 'x', { d: null }], r: '${vars.none}' }
    expect(fieldsOf(document, { a: 1, m: { b: 2 }, n: null, r: 'x' })).toEqual({ m: { c: 1 }, l: ['x', {}] })
  })

  it('interpolates the document and the defaults, keys not', () => {
    expect(fieldsOf({ a: '${vars.word}', '${vars.word}': 'x' }, { b: 'x-${vars.word}' })).toEqual({
      a: 'w',
      '${vars.word}': 'x',
      b: 'x-w',
    })
  })

  it('merges a variable that is a map like a map, nulls left out', () => {
    expect(fieldsOf({ tags: '${vars.tags}' }, { tags: { owner: 'b', none: 'c' } })).toEqual({
      tags: { team: 'a', owner: 'b' },
    })
    expect(fieldsOf({ tags: { own: 'x' } }, { tags: '${vars.tags}' })).toEqual({ tags: { own: 'x', team: 'a' } })
    expect(fieldsOf({ list: '${vars.list}' })).toEqual({ list: ['a'] })
  })

  it('does not interpolate twice', () => {
    expect(fieldsOf({ a: '$${vars.word}' }, { a: { b: 1 } })).toEqual({ a: '${vars.word}' })
  })

  it('takes names of prototype members for ordinary keys', () => {
    expect(fieldsOf({ tags: { constructor: 'a' } }, { tags: { toString: 'b' } })).toEqual({
      tags: { constructor: 'a', toString: 'b' },
    })
  })

  it('does not ask a default that is replaced', () => {
    expect(fieldsOf({ a: 'x', m: null }, { a: '${vars.nope}', m: { b: '${vars.nope}' } })).toEqual({ a: 'x' })
  })

  it('says where variables are broken, and goes on', () => {
    const { fields, issues } = compose({ a: ['x', '${vars.no}'] }, { m: { b: '${vars.no}' } }, scope)
    expect(fields).toEqual({ a: ['x', '${vars.no}'], m: { b: '${vars.no}' } })
    expect(issues).toMatchObject([
      { diagnostic: 'undefinedVariable', path: ['a', 1], inDefault: false },
      { diagnostic: 'undefinedVariable', path: ['m', 'b'], inDefault: true },
    ])
  })

  it('tells what may differ in another target, and shares what cannot', () => {
    const document = { logging: { s3Logs: { s3BucketName: 'b' } }, name: '${vars.word}', tags: { a: [1, null] } }
    const defaults = { tags: { b: 'b' }, list: ['${vars.word}'], other: 1 }
    const here = compose(document, defaults, scope)
    expect(here.varying).toEqual(['name', 'list'])
    expect(here.fields['logging']).toBe(document.logging)
    const there = compose(document, defaults, { ...scope, vars: { word: 'v' }, memo: new Map() }, undefined, here)
    expect(there.fields).toEqual({ ...here.fields, name: 'v', list: ['v'] })
    expect(Object.keys(there.fields)).toEqual(Object.keys(here.fields))
    expect(there.fields['tags']).toBe(here.fields['tags'])
    expect(there.varying).toEqual(here.varying)
    expect(compose({ a: 1 }, { b: 2 }, scope).varying).toEqual([])
  })

  it('leaves out in another target what a null takes away in all of them, and says again what is wrong everywhere', () => {
    const document = { a: '${vars.word}', constructor: null, b: Infinity, c: '${vars.no}', d: null }
    const here = compose(document, { d: 1 }, scope)
    const there = compose(document, { d: 1 }, { ...scope, vars: { no: 'x' }, memo: new Map() }, undefined, here)
    expect(there.fields).toEqual({ a: '${vars.word}', b: Infinity, c: 'x' })
    expect([here, there].map(({ issues }) => new Set(issues.map(({ path }) => path[0])))).toEqual([
      new Set(['b', 'c']),
      new Set(['a', 'b']),
    ])
  })

  it('refuses numbers that JSON cannot say, and knows one zero', () => {
    const { fields, issues } = compose({ a: [Infinity], b: 2 ** 53, c: -0, d: 1.5 }, undefined, scope)
    expect(issues.map(({ path }) => path)).toEqual([['a', 0], ['b']])
    expect(Object.is(fields['c'], 0)).toBe(true)
  })
})
