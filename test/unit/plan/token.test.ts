/** Issue 2 §4: what a client token is made of, and so what changes it. */
import { describe, expect, it } from 'vitest'
import type { Change, Desired, Live, ResolvedTarget } from '../../../src/model.ts'
import { tokenedCreate, tokenedUpdate, tokenOf } from '../../../src/plan/token.ts'
import { desired, live, policy, target } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'

const { arn } = live()
const one = desired({ description: 'new' })
const found = live({ description: 'old' }, {}, { dateUpdated: '2026-01-02T00:00:00.000Z' })

const create = (with_: { one?: Desired; target?: ResolvedTarget; arn?: string; generation?: 0 | string } = {}) =>
  tokenedCreate(with_.one ?? one, with_.arn ?? arn, with_.target ?? target, policy, {
    generation: with_.generation ?? 0,
  }).input.clientToken
const update = (with_: { one?: Desired; found?: Live; target?: ResolvedTarget; generation?: 0 | string } = {}) =>
  tokenedUpdate(with_.one ?? one, with_.found ?? found, with_.target ?? target, policy, with_.generation).input
    .clientToken

describe('a client token', () => {
  it('has 36 characters, in the form of a UUID', () => {
    for (const token of [create(), update()]) expect(token).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  it('is the same for the same step, whatever the order of keys', () => {
    const turned = desired({})
    const fields = Object.fromEntries(Object.entries(one.fields).reverse())
    expect(create({ one: { ...turned, fields } })).toBe(create())
    expect(update({ one: { ...turned, fields } })).toBe(update())
    expect(update({ found: structuredClone(found) })).toBe(update())
  })

  it('is the same for two spellings of one name, where the request has no name', () => {
    expect(update({ one: { ...one, name: 'GOLDEN', fields: { ...one.fields, name: 'GOLDEN' } } })).toBe(update())
  })

  it('changes with every ingredient', () => {
    const tokens = [
      create(),
      create({ generation: 'one' }),
      create({ generation: 'two' }),
      create({ target: { ...target, account: '999988887777' } }),
      create({ target: { ...target, region: 'eu-west-1' } }),
      create({ one: desired({ description: 'newer' }) }),
      create({ one: { ...one, protect: true } }),
      create({ one: { ...one, identity: { ...one.identity, slug: 'other' } } }),
      create({ arn: `${arn}-2` }),
      update(),
      update({ generation: 'one' }),
      update({ target: { ...target, account: '999988887777' } }),
      update({ target: { ...target, region: 'eu-west-1' } }),
      update({ one: desired({ description: 'newer' }) }),
      update({ found: live({ description: 'older' }, {}, { dateUpdated: '2026-01-02T00:00:00.000Z' }) }),
      update({ found: { ...found, dateUpdated: '2026-01-02T00:00:00.001Z' } }),
      update({ found: { ...found, dateCreated: '2026-01-01T00:00:00.001Z' } }),
      update({ found: live({ description: 'old' }) }),
    ]
    expect(new Set(tokens).size).toBe(tokens.length)
  })

  it('does not depend on the name of the target, nor on what a person calls a run', () => {
    expect(create({ target: { ...target, name: 'other', vars: { a: 1 } } })).toBe(create())
    expect(create({ one: { ...one, source: { file: 'x.yaml', line: 9, column: 9 } } })).toBe(create())
  })

  it.each<[string, Partial<Change>, string | undefined]>([
    ['a create is that of its Create', { action: 'create' }, create()],
    ['an update is that of its Update', { action: 'update', live: found }, update()],
    ['an adoption is that of its Update', { action: 'adopt', live: found }, update()],
    ['what is held back is not there', { action: 'blocked' }, undefined],
    ['what is skipped is not there', { action: 'skipped', live: found }, undefined],
    ['what is deleted is not there', { action: 'delete', live: found }, undefined],
  ])('of %s', (_, more, wanted) => {
    const fields = [{ path: 'description', keys: ['description'], after: 'new' }]
    const isDeclared = more.action !== 'delete'
    const planned = change({ arn, fields, ...(isDeclared ? { desired: one } : {}), ...more })
    expect(tokenOf(planned, target, policy)).toBe(wanted)
  })

  it('of an update of tags alone is not there, as no Update is sent', () => {
    const fields = [{ path: 'tags.team', keys: ['tags', 'team'], after: 'a' }]
    expect(tokenOf(change({ action: 'update', desired: one, live: found, fields }), target, policy)).toBeUndefined()
  })
})
