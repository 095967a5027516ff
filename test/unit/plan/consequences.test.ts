/** Which pipelines will build something else after an apply (contract §7). */
import { describe, expect, it } from 'vitest'
import { arnOf, identityOf } from '../../../src/kinds/identity.ts'
import { kinds } from '../../../src/kinds/registry.ts'
import type { Change, Desired, JsonObject, Live } from '../../../src/model.ts'
import { findConsequences } from '../../../src/plan/consequences.ts'
import { digestPlan } from '../../../src/plan/digest.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { desired, live, policy, target } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'
import { applied, line, version } from '../../support/version-builders.ts'

const ours = { 'kiln:owner': 'images' }
const arn = (kind: string, name: string) => arnOf(identityOf(kind, name), target)
const recipe = 'arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/linux/1.0.0'
const weekly = { scheduleExpression: 'cron(0 3 ? * MON *)', pipelineExecutionStartCondition: 'EXPRESSION_MATCH_ONLY' }
const nextRun = '2026-01-05T03:00:00.000Z'

const fieldsOf = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  status: 'ENABLED',
  imageRecipeArn: recipe,
  infrastructureConfigurationArn: arn('InfrastructureConfiguration', 'golden'),
  ...more,
})

function pipeline(name: string, more: JsonObject = {}, tags: Live['tags'] = ours): Live {
  const service = { dateNextRun: nextRun }
  return live(fieldsOf(name, more), tags, { kind: 'ImagePipeline', service })
}

const declaredPipeline = (name: string, more: JsonObject = {}): Desired =>
  desired(fieldsOf(name, more), { kind: 'ImagePipeline' })

function find(declared: readonly Desired[], found: readonly Live[]) {
  const observed = { live: found, listed: [...kinds.keys()], unlisted: [] }
  const options = { createOnly: false, adopt: true, prune: false }
  const plan = makePlan({ target, desired: declared, observed, policy, options, isWholeProject: true })
  const { unread, tell } = findConsequences({ ...plan, observed, policy })
  return { unread, consequences: tell([]) }
}

const consequences = (declared: readonly Desired[], found: readonly Live[]) => find(declared, found).consequences
const causes = (declared: readonly Desired[], found: readonly Live[]) =>
  consequences(declared, found).map(({ pipeline, because }) => [pipeline, ...because])

const id = 'InfrastructureConfiguration/golden'
const changed = [desired({ instanceTypes: ['m7i.large'] })]
const before = live({ instanceTypes: ['m5.large'] }, ours)

describe('a pipeline builds something else', () => {
  it('if what it refers to changes, whoever owns it', () => {
    const theirs = pipeline('theirs', {}, { 'kiln:owner': 'others' })
    const found = [before, pipeline('mine'), theirs, pipeline('nobodys', {}, {})]
    expect(consequences(changed, found).map(({ pipeline, owner, because }) => [pipeline, owner, because])).toEqual([
      ['mine', 'ours', [id]],
      ['nobodys', 'none', [id]],
      ['theirs', 'other', [id]],
    ])
  })

  it.each<[string, JsonObject, boolean]>([
    ['description', { description: 'new' }, false],
    ['tags', { tags: { team: 'platform' } }, false],
    ['description and a field', { description: 'new', keyPair: 'k' }, true],
    ['a field', { keyPair: 'k' }, true],
  ])('of a changed %s: %s is %s', (_, fields, isBuild) => {
    expect(causes([desired(fields)], [live({}, ours), pipeline('mine')])).toEqual(isBuild ? [['mine', id]] : [])
  })

  it.each<[string, JsonObject, boolean]>([
    ['schedule', { schedule: weekly }, false],
    ['status', { status: 'DISABLED' }, false],
    ['log group', { loggingConfiguration: { imageLogGroupName: '/aws/imagebuilder/x' } }, false],
    ['execution role', { executionRole: 'builder' }, true],
    ['recipe', { imageRecipeArn: recipe.replace('1.0.0', '1.0.1') }, true],
    ['tests', { imageTestsConfiguration: { imageTestsEnabled: false } }, true],
  ])('of its own changed %s: %s is %s', (_, fields, isBuild) => {
    const expected = isBuild ? [['mine', 'ImagePipeline/mine']] : []
    expect(causes([declaredPipeline('mine', fields)], [pipeline('mine')])).toEqual(expected)
  })

  it('for several reasons, in the order of the plan', () => {
    const declared = [declaredPipeline('mine', { executionRole: 'builder' }), ...changed]
    expect(causes(declared, [before, pipeline('mine')])).toEqual([['mine', id, 'ImagePipeline/mine']])
  })

  it('if it is new, and then everything is', () => {
    expect(consequences([...changed, declaredPipeline('new')], [before])).toEqual([
      {
        pipeline: 'new',
        arn: arn('ImagePipeline', 'new'),
        owner: 'ours',
        because: ['ImagePipeline/new'],
        status: 'ENABLED',
        schedule: null,
        nextRun: null,
        regions: ['us-east-1'],
        accounts: ['111122223333'],
      },
    ])
  })

  it('not if the change is not carried out', () => {
    const foreign = live({ instanceTypes: ['m5.large'] }, { 'kiln:owner': 'others' })
    expect(consequences(changed, [foreign, pipeline('mine')])).toEqual([])
  })

  it('not if it refers to another of that name, in another account or Region', () => {
    const elsewhere = arn('InfrastructureConfiguration', 'golden').replace('us-east-1', 'eu-west-1')
    const found = [before, pipeline('mine', { infrastructureConfigurationArn: elsewhere })]
    expect(consequences(changed, found)).toEqual([])
  })
})

describe('when it builds', () => {
  const when = (declared: readonly Desired[], one: Live) =>
    consequences([...changed, ...declared], [before, one]).map(({ status, schedule, nextRun }) => {
      return [status, schedule, nextRun]
    })

  it('is its schedule in words, and what the service says of the next time', () => {
    expect(when([], pipeline('mine', { schedule: weekly }))).toEqual([
      ['ENABLED', 'every Monday at 03:00 UTC', nextRun],
    ])
  })

  it('depends on updates unless it says otherwise', () => {
    const schedule = { scheduleExpression: 'rate(6 hours)' }
    expect(when([], pipeline('mine', { schedule }))).toEqual([
      ['ENABLED', 'every 6 hours if components or the base image have updates', nextRun],
    ])
  })

  it('is as it will be: of a schedule that changes nobody knows the next time', () => {
    expect(when([declaredPipeline('mine', { schedule: weekly })], pipeline('mine'))).toEqual([
      ['ENABLED', 'every Monday at 03:00 UTC', null],
    ])
    const switchedOff = declaredPipeline('mine', { schedule: weekly, status: 'DISABLED' })
    expect(when([switchedOff], pipeline('mine', { schedule: weekly }))).toEqual([
      ['DISABLED', 'every Monday at 03:00 UTC', null],
    ])
    const off = pipeline('mine', { schedule: weekly, status: 'DISABLED' })
    expect(when([], off)).toEqual([['DISABLED', 'every Monday at 03:00 UTC', nextRun]])
  })
})

describe('where its images go', () => {
  const kind = 'DistributionConfiguration'
  const attached = { distributionConfigurationArn: arn(kind, 'everywhere') }
  const distributions = [
    { region: 'us-east-1', amiDistributionConfiguration: { targetAccountIds: ['222233334444'] } },
    {
      region: 'eu-west-1',
      amiDistributionConfiguration: {
        launchPermission: {
          userIds: ['333344445555'],
          organizationArns: ['arn:aws:organizations::111122223333:organization/o-1'],
        },
      },
    },
  ]
  const where = (declared: readonly Desired[], found: readonly Live[]) => {
    const { consequences, unread } = find([...changed, ...declared], [before, ...found])
    return [
      ...consequences.map(({ regions, accounts, sharedWith, overriddenBy }) => {
        return { regions, accounts, ...(sharedWith && { sharedWith }), ...(overriddenBy && { overriddenBy }) }
      }),
      ...unread,
    ]
  }
  const everywhere = {
    regions: ['eu-west-1', 'us-east-1'],
    accounts: ['111122223333', '222233334444', '333344445555'],
    sharedWith: ['arn:aws:organizations::111122223333:organization/o-1'],
  }

  it('is where it is built if nothing is attached', () => {
    expect(where([], [pipeline('mine')])).toEqual([{ regions: ['us-east-1'], accounts: ['111122223333'] }])
  })

  it('is what the attached configuration says, as it will be', () => {
    const one = pipeline('mine', attached)
    expect(where([], [one, live({ name: 'everywhere', distributions }, {}, { kind })])).toEqual([everywhere])
    const declared = desired({ name: 'everywhere', distributions }, { kind })
    const old = live({ name: 'everywhere', distributions: [{ region: 'us-west-2' }] }, ours, { kind })
    expect(where([declared], [one, old])).toEqual([everywhere])
    expect(where([declared], [one])).toEqual([everywhere])
  })

  it('is not known if that was not read; it is asked for where it can be', () => {
    const unknown = { regions: [], accounts: [] }
    expect(where([], [pipeline('mine', attached)])).toEqual([unknown, arn(kind, 'everywhere')])
    const foreign = arn(kind, 'everywhere').replace('111122223333', '999988887777')
    expect(where([], [pipeline('mine', { distributionConfigurationArn: foreign })])).toEqual([unknown])
  })

  it('is decided by a distribution workflow in its place', () => {
    const workflowArn = 'arn:aws:imagebuilder:us-east-1:111122223333:workflow/distribution/copy/1.0.0/1'
    const one = pipeline('mine', { ...attached, workflows: [{ workflowArn }] })
    expect(where([], [one])).toEqual([{ regions: [], accounts: [], overriddenBy: [workflowArn] }])
  })
})

it('is no part of the digest', () => {
  const observed = { live: [before], listed: [...kinds.keys()], unlisted: [] }
  const options = { createOnly: false, adopt: true, prune: false }
  const digest = (found: readonly Live[]) => {
    const all = { ...observed, live: [before, ...found] }
    const plan = makePlan({ target, desired: changed, observed: all, policy, options, isWholeProject: true })
    return { ...plan, consequences: findConsequences({ ...plan, observed: all, policy }).tell([]) }
  }
  const [without, having] = [digest([]), digest([pipeline('theirs', {}, {})])]
  expect(having.consequences).toHaveLength(1)
  expect(digestPlan(having)).toBe(digestPlan(without))
})

describe('an image that another recipe begins with', () => {
  const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
  const at = (name: string) => `${here}:image-recipe/${name}/1.0.0`
  const base = version('ImageRecipe', '1.0.0', { name: 'base', parentImage: 'ami-1' })
  const child = version('ImageRecipe', '1.0.0', { name: 'child', parentImage: `${here}:image/base/x.x.x` })
  const other = arn('InfrastructureConfiguration', 'other')
  const ofBase = pipeline('of-base', { imageRecipeArn: at('base') })
  const ofChild = pipeline('of-child', { imageRecipeArn: at('child'), infrastructureConfigurationArn: other })

  it('changes with the pipeline that builds it', () => {
    expect(causes(changed, [before, base, child, ofBase, ofChild])).toEqual([
      ['of-base', id],
      ['of-child', id],
    ])
  })

  it('does not where nothing that changes builds it, or only what builds nothing itself refers to it', () => {
    const elsewhere = pipeline('of-base', { imageRecipeArn: at('base'), infrastructureConfigurationArn: other })
    expect(causes(changed, [before, base, child, elsewhere, ofChild])).toEqual([])
    const unrelated = pipeline('of-other', { imageRecipeArn: at('unheard-of') })
    expect(causes(changed, [before, base, child, unrelated, ofChild])).toEqual([['of-other', id]])
  })

  it('does not where it is of another account or Region, or names nothing', () => {
    const far = {
      ...child,
      fields: { ...child.fields, parentImage: `${here.replace('us-east-1', 'eu-west-1')}:image/base/x.x.x` },
    }
    expect(causes(changed, [before, base, far, ofBase, ofChild])).toEqual([['of-base', id]])
    const named = { ...child, fields: { ...child.fields, parentImage: 'ami-1' } }
    expect(causes(changed, [before, base, named, ofBase, ofChild])).toEqual([['of-base', id]])
  })
})

describe('a reference to versions', () => {
  const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
  const recipeOf = (number: string) => line('ImageRecipe', number, { parentImage: 'ami-2' })
  const there = applied(
    version('ImageRecipe', '1.0.0', { parentImage: 'ami-1' }),
    line('ImageRecipe', '1.0.x', { parentImage: 'ami-1' }),
  )
  const by = (number: string) => pipeline('mine', { imageRecipeArn: `${here}:image-recipe/golden/${number}` })

  it.each([
    ['1.0.0', []],
    ['1.0.x', [['mine', 'ImageRecipe/golden']]],
    ['x.x.x', [['mine', 'ImageRecipe/golden']]],
    ['2.x.x', []],
  ])('that is %s takes up what is made where it means it', (number, expected) => {
    expect(causes([recipeOf('1.0.x')], [there, by(number)])).toEqual(expected)
  })

  it('that a document makes counts before its version is known', () => {
    const one = recipeOf('2.0.0')
    const reference = { path: ['imageRecipeArn'], id: one.id, identity: one.identity }
    const deferred = { path: ['imageRecipeArn'], parts: [{ id: one.id, identity: one.identity, attribute: 'arn' }] }
    const declared = { ...declaredPipeline('mine'), references: [reference], deferred: [deferred] }
    expect(causes([one, declared], [there, by('1.0.0')])).toEqual([['mine', 'ImageRecipe/golden']])
    // What is not carried out names what it named before.
    const foreign = { ...by('1.0.0'), tags: { 'kiln:owner': 'others' } }
    expect(causes([one, declared], [there, foreign])).toEqual([])
  })
})

it('what is deleted builds nothing any more, and has no destinations where its kind is never sent anywhere', () => {
  const { live: _, ...row } = {
    ...change({ action: 'delete', id: 'ImagePipeline/mine', kind: 'ImagePipeline' }),
    live: undefined,
  }
  const mine = pipeline('mine')
  const deleted = { ...row, arn: mine.arn, live: mine }
  const update = change({
    action: 'update',
    fields: [{ path: 'keyPair', keys: ['keyPair'] }],
    arn: before.arn,
    live: before,
  })
  const observed = { live: [before, mine] }
  const found = (changes: readonly Change[]) =>
    findConsequences({ target, changes, observed, policy })
      .tell([])
      .map(({ pipeline }) => pipeline)
  expect(found([update])).toEqual(['mine'])
  expect(found([update, deleted])).toEqual([])
})
