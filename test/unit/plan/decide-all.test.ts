/** What becomes of documents that name each other: which changes follow from others, and what is switched on again with them. */
import { describe, expect, it } from 'vitest'
import { arnOf, identityOf } from '../../../src/kinds/identity.ts'
import { kinds } from '../../../src/kinds/registry.ts'
import type { Change, Desired, JsonObject, Live } from '../../../src/model.ts'
import { makePlan, type PlanInput } from '../../../src/plan/plan.ts'
import { desired, live, policy, target } from '../../support/builders.ts'
import { applied, line, version } from '../../support/version-builders.ts'

const own = { 'kiln:owner': 'images' }
const infrastructure = arnOf(identityOf('InfrastructureConfiguration', 'golden'), target)

function plan(declared: readonly Desired[], found: readonly Live[], more: Partial<PlanInput> = {}): readonly Change[] {
  return makePlan({
    target,
    desired: declared,
    observed: { live: found, listed: [...kinds.keys()], unlisted: [] },
    policy,
    options: { createOnly: false, adopt: false, prune: false },
    isWholeProject: true,
    ...more,
  }).changes
}
const of = (changes: readonly Change[], kind: string) => changes.find((change) => change.kind === kind)

describe('what names a new version', () => {
  const base = { parentImage: 'ami-0123456789abcdef0', workingDirectory: '/a' }
  const recipe = (fields: JsonObject = {}) => line('ImageRecipe', '1.0.x', { ...base, ...fields })
  const found = applied(version('ImageRecipe', '1.0.0', base), recipe())
  const flow = (data: string) => {
    const fields = { name: 'steps', type: 'BUILD', semanticVersion: '1.0.x', data }
    const identity = identityOf('Workflow', 'steps', 'build')
    return desired(fields, { kind: 'Workflow', identity, id: 'Workflow/build/steps' })
  }
  const foundFlow: Live = {
    ...version('Workflow', '1.0.0', { name: 'steps', data: 'a' }),
    arn: 'arn:aws:imagebuilder:us-east-1:111122223333:workflow/build/steps/1.0.0/1',
    identity: { ...identityOf('Workflow', 'steps', 'build'), version: '1.0.0' },
  }
  const to = (one: Desired, path: readonly (string | number)[]) => ({
    reference: { path, id: one.id, identity: one.identity },
    deferred: { path, parts: [{ id: one.id, identity: one.identity, attribute: 'arn' }] },
  })
  const pipeline = (fields: JsonObject = {}, more: Partial<Desired> = {}) => {
    const { reference, deferred } = to(recipe(), ['imageRecipeArn'])
    const all = { name: 'nightly', imageRecipeArn: '', infrastructureConfigurationArn: infrastructure, ...fields }
    return desired(all, { kind: 'ImagePipeline', references: [reference], deferred: [deferred], ...more })
  }
  const livePipeline = (recipeArn = found.arn, fields: JsonObject = {}) =>
    live(
      {
        name: 'nightly',
        imageRecipeArn: recipeArn,
        infrastructureConfigurationArn: infrastructure,
        status: 'ENABLED',
        ...fields,
      },
      own,
      { kind: 'ImagePipeline' },
    )
  const changed = recipe({ workingDirectory: '/b' })
  const made = 'arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/golden/1.0.1'

  it('is changed because of it', () => {
    expect(of(plan([changed, pipeline()], [found, livePipeline()]), 'ImagePipeline')).toMatchObject({
      action: 'update',
      because: ['ImageRecipe/golden'],
      waitsFor: ['ImageRecipe/golden'],
      fields: [{ path: 'imageRecipeArn', before: found.arn, after: made }],
    })
  })

  it('is changed for a reason of its own where anything else differs', () => {
    const change = of(plan([changed, pipeline({ description: 'new' })], [found, livePipeline()]), 'ImagePipeline')
    expect(change).toMatchObject({ action: 'update', fields: [{ path: 'description' }, { path: 'imageRecipeArn' }] })
    expect(change).not.toHaveProperty('because')
  })

  it('is changed for a reason of its own where it named something else before, or the line is new', () => {
    const other = made.replace('golden/1.0.1', 'other/1.0.0')
    for (const there of [[found, livePipeline(other)], [livePipeline(other)]]) {
      expect(of(plan([changed, pipeline()], there), 'ImagePipeline')).not.toHaveProperty('because')
    }
  })

  it('is unchanged without one', () => {
    expect(of(plan([recipe(), pipeline()], [found, livePipeline()]), 'ImagePipeline')?.action).toBe('unchanged')
  })

  it('is made and held for nobody else: a create and what is not written have no cause', () => {
    expect(of(plan([changed, pipeline()], [found]), 'ImagePipeline')).not.toHaveProperty('because')
    const theirs = { ...livePipeline(), tags: { 'kiln:owner': 'others' } }
    const change = of(plan([changed, pipeline()], [found, theirs]), 'ImagePipeline')
    expect(change).toMatchObject({ action: 'blocked' })
    expect(change).not.toHaveProperty('because')
  })

  it('is not changed because of one that it names in the same way whatever its number', () => {
    const second = flow('b')
    const { reference } = to(second, ['workflows', 0, 'workflowArn'])
    const one = pipeline()
    const both = { ...one, references: [...one.references, reference] }
    const changes = plan([changed, second, both], [found, foundFlow, livePipeline()])
    expect(of(changes, 'Workflow')).toMatchObject({ action: 'create', reason: 'new-version' })
    expect(of(changes, 'ImagePipeline')?.because).toEqual(['ImageRecipe/golden'])
  })

  it('is changed because of each that it names', () => {
    const second = flow('b')
    const { reference, deferred } = to(second, ['workflows', 0, 'workflowArn'])
    const one = pipeline({ workflows: [{ workflowArn: '' }], executionRole: 'builder' })
    const both = { ...one, references: [...one.references, reference], deferred: [...(one.deferred ?? []), deferred] }
    const there = livePipeline(found.arn, { workflows: [{ workflowArn: foundFlow.arn }], executionRole: 'builder' })
    const because = (declared: readonly Desired[]) =>
      of(plan([...declared, both], [found, foundFlow, there]), 'ImagePipeline')?.because
    expect(because([changed, second])).toEqual(['ImageRecipe/golden', 'Workflow/build/steps'])
    expect(because([recipe(), second])).toEqual(['Workflow/build/steps'])
  })

  it('of another form is made, and what follows names what there was before', () => {
    const newer = line('ImageRecipe', '2.0.x', base)
    const { reference, deferred } = to(newer, ['imageRecipeArn'])
    const one = pipeline({}, { references: [reference], deferred: [deferred] })
    expect(of(plan([newer, one], [found, livePipeline()]), 'ImagePipeline')).toMatchObject({
      because: ['ImageRecipe/golden'],
      fields: [{ before: found.arn, after: made.replace('1.0.1', '2.0.0') }],
    })
  })
})

describe('what the service switched off', () => {
  const id = 'InfrastructureConfiguration/golden'
  const reference = {
    path: ['infrastructureConfigurationArn'],
    id,
    identity: identityOf('InfrastructureConfiguration', 'golden'),
  }
  const fields = { name: 'nightly', imageRecipeArn: 'arn:r', infrastructureConfigurationArn: infrastructure }
  const pipeline = (more: JsonObject = {}) =>
    desired({ ...fields, ...more }, { kind: 'ImagePipeline', references: [reference] })
  const off = applied(
    live({ ...fields, status: 'DISABLED' }, own, { kind: 'ImagePipeline', service: { consecutiveFailures: 5 } }),
    pipeline(),
  )
  const before = applied(live({ instanceTypes: ['m5.large'] }, own), desired({ instanceTypes: ['m5.large'] }))
  const changed = desired({ instanceTypes: ['m7i.large'] })
  const switchOn = { path: 'status', before: 'DISABLED', reason: 'auto-disabled' }

  it('stays off where nothing that it builds from changes', () => {
    expect(of(plan([pipeline()], [off]), 'ImagePipeline')).toMatchObject({
      action: 'skipped',
      reason: 'auto-disabled',
      keptOff: true,
    })
  })

  it('is switched on again because of what it builds from', () => {
    expect(of(plan([changed, pipeline()], [before, off]), 'ImagePipeline')).toMatchObject({
      action: 'update',
      reason: 'auto-disabled',
      because: [id],
      fields: [switchOn],
    })
  })

  it('is switched on with what else is due, for a reason of its own', () => {
    const change = of(plan([changed, pipeline({ description: 'new' })], [before, off]), 'ImagePipeline')
    expect(change).toMatchObject({ action: 'update', fields: [{ path: 'description' }, switchOn] })
    expect(change).not.toHaveProperty('because')
  })

  it('is no consequence where it is not switched on', () => {
    const held = plan([changed, pipeline()], [before, off], {
      options: { createOnly: true, adopt: false, prune: false },
    })
    expect(of(held, 'ImagePipeline')?.action).toBe('skipped')
    expect(of(held, 'ImagePipeline')).not.toHaveProperty('because')
  })
})

describe('what a run takes along', () => {
  const along = (more: JsonObject = {}) => desired(more, { isAlong: true })
  const rows = (declared: readonly Desired[], found: readonly Live[]) =>
    plan(declared, found).map(({ action }) => action)

  it('is shown where something is to be done about it, or where it is in the way', () => {
    const there = applied(live({}, own), desired())
    expect(rows([along()], [there])).toEqual([])
    expect(rows([desired()], [there])).toEqual(['unchanged'])
    expect(rows([along()], [])).toEqual(['create'])
    expect(rows([along()], [live()])).toEqual(['blocked'])
  })
})

describe('--prune of versions', () => {
  const base = { parentImage: 'ami-0123456789abcdef0' }
  const one = line('ImageRecipe', '1.0.x', base)
  const made = (number: string) =>
    applied(version('ImageRecipe', number, base, { dateCreated: '2026-01-01T00:00:00.000Z' }), one)
  const all = ['1.0.0', '1.0.1', '1.0.2'].map(made)
  const deleted = (more: Partial<PlanInput>, found = all, declared: readonly Desired[] = [one]) =>
    plan(declared, found, {
      policy: { ...policy, versions: { ...policy.versions, keep: 1 } },
      options: { createOnly: false, adopt: false, prune: true },
      now: Date.parse('2026-06-01T00:00:00Z'),
      ...more,
    }).flatMap(({ action, arn }) => (action === 'delete' ? [arn.split('/').at(-1)] : []))

  it('deletes what is old, unless it must stay, or nobody knows the time or all that is declared', () => {
    expect(deleted({})).toEqual(['1.0.0', '1.0.1'])
    expect(deleted({ staying: new Set([all[0]!.arn]) })).toEqual(['1.0.1'])
    expect(deleted({ now: Date.parse('2026-01-02T00:00:00Z') })).toEqual([])
    expect(deleted({ isWholeProject: false })).toEqual([])
  })

  it('deletes a line that nobody declares, where its kind was listed', () => {
    const other = applied(
      version('ImageRecipe', '1.0.0', { ...base, name: 'kept' }),
      line('ImageRecipe', '1.0.x', { ...base, name: 'kept' }),
    )
    const kept = line('ImageRecipe', '1.0.x', { ...base, name: 'kept' })
    const gone = (more: Partial<PlanInput>) => deleted(more, [...all, other], [kept])
    expect(gone({})).toHaveLength(1)
    expect(gone({ observed: { live: [...all, other], listed: [], unlisted: [] } })).toEqual([])
    expect(gone({ isWholeProject: false })).toEqual([])
    expect(gone({ declared: [kept, one] })).toEqual([])
  })

  it('refuses all of it where nothing that is declared is ours', () => {
    const stray = applied(live({ name: 'stray' }, own), desired({ name: 'stray' }))
    const orphan = (found: readonly Live[]) =>
      of(
        plan([desired()], [...found, stray], { options: { createOnly: false, adopt: false, prune: true } }),
        stray.kind,
      )
    const prune = (found: readonly Live[]) =>
      plan([desired()], [...found, stray], { options: { createOnly: false, adopt: false, prune: true } })
        .filter(({ name }) => name === 'stray')
        .map(({ action, prune: why }) => [action, why])
    expect(orphan([])).toBeDefined()
    expect(prune([live({}, own)])).toEqual([['delete', undefined]])
    expect(prune([live({}, { 'kiln:owner': 'others' })])).toEqual([['orphan', 'nothing-ours']])
    expect(prune([])).toEqual([['orphan', 'nothing-ours']])
  })
})
