/** Who refers to what in an account, and in which order changes follow from that. */
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/kinds/registry.ts'
import type { Live, Observed } from '../../../src/model.ts'
import { orderChanges } from '../../../src/plan/order.ts'
import { usersIn, withDeclaredUsers } from '../../../src/plan/users.ts'
import { desired, live, target } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'
import { version } from '../../support/version-builders.ts'

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

  it('are not known where a list of those who may be some does not show what they refer to', () => {
    const component = version('Component', '1.0.0')
    const recipe = version('ImageRecipe', '1.0.0', { components: [{ componentArn: component.arn }] })
    const listed = [...kinds.keys()]
    const users = (one: Live) => usersIn(observed([component, one], { listed }))(component)?.map(({ name }) => name)
    expect(users(recipe)).toEqual(['golden'])
    expect(users({ ...recipe, isSummary: true })).toBeUndefined()
    const summary = { ...pipeline('p'), isSummary: true as const }
    expect(usersIn(observed([used, summary]))(used)?.map(({ name }) => name)).toEqual(['p'])
    // Nobody refers to a pipeline.
    expect(usersIn(observed([], { listed }))(pipeline('p'))).toBeUndefined()
  })

  it('of a version are those that name it, or that leave the number open and mean it', () => {
    const all = ['1.0.0', '1.0.1', '2.0.0'].map((number) => version('ImageRecipe', number))
    const line = 'arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/golden'
    const by = (number: string) =>
      live({ name: `by-${number}`, imageRecipeArn: `${line}/${number}` }, {}, { kind: 'ImagePipeline' })
    const recipes = [
      { name: 'golden', semanticVersion: '2.x.x' },
      { name: 'golden', semanticVersion: '3.x.x' },
    ]
    const tidy = live({ name: 'tidy', resourceSelection: { recipes } }, {}, { kind: 'LifecyclePolicy' })
    const found = [...all, by('1.0.0'), by('1.x.x'), by('x.x.x'), by('4.0.0'), tidy]
    const users = usersIn(observed(found, { listed: [...kinds.keys()] }))
    expect(all.map((one) => users(one)?.map(({ name }) => name))).toEqual([
      ['by-1.0.0'],
      ['by-1.x.x'],
      ['by-x.x.x', 'tidy'],
    ])
  })

  it('are also those that are declared to name it, once, unless those in the account are not known', () => {
    const declared = ['a', 'b'].map((name) =>
      desired({ name, infrastructureConfigurationArn: used.arn }, { kind: 'ImagePipeline' }),
    )
    const users = (seen: Observed) => withDeclaredUsers(usersIn(seen), declared, target, new Map())(used)
    const keys = ['infrastructureConfigurationArn']
    const [a, b] = ['a', 'b'].map((name) => ({ name, arn: pipeline(name).arn, keys }))
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
