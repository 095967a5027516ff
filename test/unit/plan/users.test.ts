/** Who refers to what in an account, and in which order changes follow from that. */
import { describe, expect, it } from 'vitest'
import type { Live, Observed } from '../../../src/model.ts'
import { orderChanges } from '../../../src/plan/order.ts'
import { usersIn, withDeclaredUsers } from '../../../src/plan/users.ts'
import { desired, live, target } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'

const used = live()
const pipeline = (name: string, more = {}): Live =>
  live({ name, infrastructureConfigurationArn: used.arn, ...more }, {}, { kind: 'ImagePipeline' })
const observed = (found: readonly Live[], more: Partial<Observed> = {}): Observed => ({
  live: found,
  listed: ['ImagePipeline'],
  unlisted: [],
  ...more,
})

describe('the users of a configuration', () => {
  it('are all that refer to it, by name', () => {
    const found = [
      pipeline('b'),
      used,
      pipeline('a'),
      pipeline('c', { infrastructureConfigurationArn: `${used.arn}-2` }),
    ]
    const users = usersIn(observed(found))(used)
    expect(users?.map(({ name, arn }) => [name, arn])).toEqual([
      ['a', pipeline('a').arn],
      ['b', pipeline('b').arn],
    ])
    expect(usersIn(observed([used]))(used)).toEqual([])
  })

  it('are not known where those who may be some are not listed: nobody asked, or it is not permitted', () => {
    expect(usersIn(observed([], { listed: [] }))(used)).toBeUndefined()
    expect(usersIn(observed([], { listed: [], unlisted: ['ImagePipeline'] }))(used)).toBeNull()
  })

  it('are also those that are declared to name it, once, unless those in the account are not known', () => {
    const declared = ['a', 'b'].map((name) =>
      desired({ name, infrastructureConfigurationArn: used.arn }, { kind: 'ImagePipeline' }),
    )
    const users = (seen: Observed) => withDeclaredUsers(usersIn(seen), declared, target, new Map())(used)
    const [a, b] = ['a', 'b'].map((name) => ({ name, arn: pipeline(name).arn }))
    expect(users(observed([pipeline('a', { status: 'DISABLED' })]))).toEqual([
      { ...a, status: 'DISABLED' },
      { ...b, status: 'ENABLED' },
    ])
    expect(users(observed([], { listed: [], unlisted: ['ImagePipeline'] }))).toBeNull()
  })
})

describe('the order of changes', () => {
  const ids = (changes: Parameters<typeof orderChanges>[0]) =>
    orderChanges(changes).map(({ id, waitsFor }) => [id, waitsFor])

  it('deletes what refers to another one before that one, and both after the rest', () => {
    const [first, second] = [pipeline('a'), pipeline('b')]
    const gone = (one: Live) => {
      const { desired: _, ...rest } = change({ action: 'delete', id: one.name, live: one })
      return rest
    }
    const created = change({ action: 'create', id: 'created' })
    expect(ids([gone(used), gone(first), gone(second), created])).toEqual([
      ['created', undefined],
      ['a', undefined],
      ['b', undefined],
      ['golden', ['a', 'b']],
    ])
    expect(ids([gone(used)])).toEqual([['golden', undefined]])
  })

  it('makes what is referred to before what refers to it', () => {
    const one = desired({ name: 'p' }, { kind: 'ImagePipeline' })
    const references = [{ path: ['infrastructureConfigurationArn'], identity: used.identity }] as never
    const refers = change({ action: 'create', id: 'p', desired: { ...one, references } })
    const named = change({ action: 'create', id: 'golden', desired: desired() })
    expect(ids([refers, named])).toEqual([
      ['golden', undefined],
      ['p', ['golden']],
    ])
  })
})
