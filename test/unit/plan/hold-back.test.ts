import { describe, expect, it } from 'vitest'
import { identityOf, keyOf } from '../../../src/kinds/identity.ts'
import type { Change, Desired, ResolvedTarget } from '../../../src/model.ts'
import { findUnseen, holdBack as holdBackOne } from '../../../src/plan/hold-back.ts'
import { linesIn } from '../../../src/plan/lines.ts'
import { desired, live, target } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'
import { version } from '../../support/version-builders.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const recipe = `${here}:image-recipe/golden/1.0.0`
const infrastructure = `${here}:infrastructure-configuration/golden`
const reference = {
  path: ['infrastructureConfigurationArn'],
  id: 'InfrastructureConfiguration/golden',
  identity: identityOf('InfrastructureConfiguration', 'golden'),
}

/** A change of a pipeline that names a recipe by its ARN and an infrastructure by its id. */
function pipeline(action: Change['action'], differing: readonly string[] = [], name = 'nightly'): Change {
  const fields = { name, imageRecipeArn: recipe, infrastructureConfigurationArn: infrastructure }
  const one = desired(fields, { kind: 'ImagePipeline', references: [reference] })
  return change({
    id: one.id,
    kind: one.kind,
    name,
    action,
    desired: one,
    ...(action === 'create' ? {} : { live: live({ name }, {}, { kind: 'ImagePipeline' }) }),
    fields: differing.map((field) => ({ path: field, keys: [field] })),
  })
}

const blocked = change({ action: 'blocked', reason: 'unowned' })
const facts = ({ action, reason, because, missing }: Change) => ({
  action,
  reason,
  because,
  missing,
})

/** Holds back one after the other, causes first. */
function holdBack(changes: readonly Change[], place: ResolvedTarget, absent: ReadonlySet<string>): readonly Change[] {
  const before = new Map<string, Change>()
  const context = { target: place, before, absent, standing: new Map(), lines: new Map() }
  for (const one of changes) before.set(one.id, holdBackOne(one, context))
  return [...before.values()]
}

describe('a change is held back', () => {
  const missing = { action: 'blocked', reason: 'missing-reference', missing: [recipe] }
  const because = { action: 'blocked', reason: 'unowned', because: ['InfrastructureConfiguration/golden'] }
  it.each([
    ['a create that names what is not there', pipeline('create'), [recipe], missing],
    ['an update that comes to name it', pipeline('update', ['imageRecipeArn']), [recipe], missing],
    ['an adoption that does', pipeline('adopt', ['imageRecipeArn']), [recipe], missing],
    ['not an update that named it before', pipeline('update', ['description']), [recipe], undefined],
    ['not what is unchanged', pipeline('unchanged'), [recipe], undefined],
    ['not where it is there', pipeline('create'), [`${here}:image-recipe/other/1.0.0`], undefined],
  ] as const)('%s', (_, one, absent, wanted) => {
    const [held] = holdBack([one], target, new Set(absent))
    if (wanted === undefined) expect(held).toEqual(one)
    else expect(facts(held!)).toEqual({ because: undefined, ...wanted })
  })

  it.each([
    ['a create that names what is blocked', pipeline('create'), because],
    ['an update that comes to name it', pipeline('update', ['infrastructureConfigurationArn']), because],
    ['not an update that named it before', pipeline('update', ['description']), undefined],
    ['not what is held back already', pipeline('skipped', ['infrastructureConfigurationArn']), undefined],
  ] as const)('%s', (_, one, wanted) => {
    const [, held] = holdBack([blocked, one], target, new Set())
    if (wanted === undefined) expect(held).toEqual(one)
    else expect(facts(held!)).toEqual({ missing: undefined, ...wanted })
  })

  it('and what would newly name that one in turn, each with its own cause', () => {
    const first = pipeline('create')
    const second = change({
      id: 'LifecyclePolicy/tidy',
      kind: 'LifecyclePolicy',
      action: 'create',
      desired: desired({ name: 'tidy' }, { kind: 'LifecyclePolicy', references: [{ ...reference, id: first.id }] }),
    })
    const [, , last] = holdBack([blocked, first, second], target, new Set())
    expect(last).toMatchObject({ action: 'blocked', reason: 'unowned', because: ['ImagePipeline/nightly'] })
  })
})

describe('a text that is reworded', () => {
  const builds = (text: string, value: string) => ({ description: `builds on ${text} v${value}` })
  const named = (before: object, after: object, path: readonly (string | number)[] = ['description']) => {
    const id = 'InfrastructureConfiguration/Golden Linux'
    const identity = identityOf('InfrastructureConfiguration', 'Golden Linux')
    const one = desired({ name: 'nightly', ...after }, { kind: 'ImagePipeline', references: [{ path, id, identity }] })
    const fields = [{ path: String(path[0]), keys: path.slice(0, 1) }]
    const was = live({ name: 'nightly', ...before }, {}, { kind: 'ImagePipeline' })
    const update = change({ id: one.id, kind: one.kind, action: 'update', desired: one, live: was, fields })
    const because = change({ id, action: 'blocked', reason: 'foreign-owner' })
    return holdBack([because, update], target, new Set())[1]?.action
  }
  const arn = `${here}:infrastructure-configuration/golden-linux`
  const workflow = (...values: string[]) => ({
    workflows: values.map((value) => ({ workflowArn: 'w', parameters: [{ name: 'p', value: [value] }] })),
  })
  it.each([
    ['may go on naming what is blocked', builds('Golden Linux', '2'), builds('Golden Linux', '3'), 'update'],
    ['may go on holding its ARN', builds(arn, '2'), builds(arn, '3'), 'update'],
    ['may not come to name it', builds('nothing', '2'), builds('Golden Linux', '3'), 'blocked'],
    ['may not come to hold its ARN', builds('Golden Linux', '2'), builds(arn, '3'), 'blocked'],
    ['may not where a longer name was named', builds('Golden Linux-2', '2'), builds('Golden Linux', '3'), 'blocked'],
    ['may not where the ARN was a longer one', builds(`${arn}-2`, '2'), builds(arn, '3'), 'blocked'],
    ['may not where there was none', {}, builds('Golden Linux', '3'), 'blocked'],
  ])('%s', (_, before, after, wanted) => {
    expect(named(before, after)).toBe(wanted)
  })

  it.each([
    ['may move in a list', workflow(arn), workflow('other', arn), 'update'],
    ['may not be added to a list', workflow('other'), workflow('other', arn), 'blocked'],
  ])('%s', (_, before, after, wanted) => {
    expect(named(before, after, ['workflows', 1, 'parameters', 0, 'value', 0])).toBe(wanted)
  })
})

describe('whether it is there has to be asked of an ARN', () => {
  const seen = (...found: readonly ReturnType<typeof live>[]) => ({ live: found, listed: [], unlisted: [] })
  const own = desired()
  it.each([
    ['of the own account that nobody declares', pipeline('create'), seen(), [recipe]],
    ['not of what nothing would newly name', pipeline('update', ['description']), seen(), []],
    ['not of what was seen', pipeline('create'), seen(live({}, {}, { kind: 'ImageRecipe', arn: recipe })), []],
  ] as const)('%s', (_, one, observed, wanted) => {
    expect(findUnseen([one], [own], observed, target).map(({ arn }) => arn)).toEqual(wanted)
  })

  it('not of another account or Region', () => {
    for (const other of [{ account: '444455556666' }, { region: 'eu-west-1' }]) {
      expect(findUnseen([pipeline('create')], [own], seen(), { ...target, ...other })).toEqual([])
      expect(holdBack([pipeline('create')], { ...target, ...other }, new Set([recipe]))[0]?.action).toBe('create')
    }
  })

  it('once, however many name it', () => {
    const both = [pipeline('create'), pipeline('create', [], 'weekly')]
    expect(findUnseen(both, [own], seen(), target)).toHaveLength(1)
  })
})

describe('what names a version of a declared line', () => {
  const arnAt = (number: string) => `${here}:image-recipe/golden/${number}`
  const line = identityOf('ImageRecipe', 'golden')
  const held = (named: string, standing: string | undefined, there: readonly string[]) => {
    const one = desired({ name: 'nightly', imageRecipeArn: arnAt(named) }, { kind: 'ImagePipeline' })
    const create = change({ id: one.id, kind: one.kind, action: 'create', desired: one })
    const context = {
      target,
      before: new Map<string, Change>(),
      absent: new Set<string>(),
      standing: new Map(standing === undefined ? [] : [[keyOf(line), { number: standing }] as const]),
      lines: linesIn(there.map((number) => version('ImageRecipe', number))),
    }
    return holdBackOne(create, context).reason
  }

  it.each<[string, string, string | undefined, readonly string[], string | undefined]>([
    ['goes on where the plan makes it', '1.0.1', '1.0.1', ['1.0.0'], undefined],
    ['goes on where it leaves the number open', '1.x.x', '1.0.1', [], undefined],
    ['goes on where it is an older one that is there', '1.0.0', '1.0.1', ['1.0.0'], undefined],
    ['is held back where it is neither', '1.0.2', '1.0.1', ['1.0.0'], 'missing-reference'],
    ['is asked about elsewhere, where nobody declares the line', '1.0.2', undefined, [], undefined],
  ])('%s', (_, named, standing, there, reason) => {
    expect(held(named, standing, there)).toBe(reason)
  })
})

describe('a recipe that begins with an image that is not there', () => {
  const image = `${here}:image/base/x.x.x`
  const base = { id: 'ImageRecipe/base', identity: identityOf('ImageRecipe', 'base') }
  const component = { id: 'Component/script', identity: identityOf('Component', 'script') }
  const missingComponent = `${here}:component/script/1.0.0/1`
  const child = (references: Desired['references']) => {
    const fields = {
      name: 'child',
      semanticVersion: '1.0.0',
      parentImage: image,
      components: [{ componentArn: missingComponent }],
    }
    const one = desired(fields, { kind: 'ImageRecipe', references })
    return change({ id: one.id, kind: one.kind, action: 'create', desired: one })
  }
  const parent = { path: ['parentImage'], ...base }
  const other = { path: ['components', 0, 'componentArn'], ...component }
  const of = (references: Desired['references'], absent: readonly string[]) => {
    const { reason, missing, because } = holdBack([child(references)], target, new Set(absent))[0] ?? {}
    return { reason, missing, because }
  }

  it('waits for the document that it is built of, and for that alone', () => {
    expect(of([parent, other], [image])).toEqual({
      reason: 'waiting-for-image',
      missing: [image],
      because: ['ImageRecipe/base'],
    })
  })

  it('is missing where no document builds it, or something else is missing too', () => {
    expect(of([other], [image])).toEqual({ reason: 'missing-reference', missing: [image], because: undefined })
    expect(of([parent, other], [image, missingComponent])).toMatchObject({
      reason: 'missing-reference',
      missing: [image, missingComponent].toSorted((a, b) => (a === b ? 0 : b.includes('image/') ? -1 : 1)),
    })
    expect(of([parent, other], [missingComponent])).toMatchObject({
      reason: 'missing-reference',
      missing: [missingComponent],
    })
  })
})

it('what is not declared, and what is not written, names nothing that has to be asked', () => {
  const nothing = { live: [], listed: [], unlisted: [] }
  const { desired: _, ...undeclared } = pipeline('create')
  expect(
    findUnseen([undeclared, pipeline('blocked'), pipeline('unchanged', ['imageRecipeArn'])], [], nothing, target),
  ).toEqual([])
  expect(holdBack([undeclared], target, new Set([recipe]))).toEqual([undeclared])
  expect(
    findUnseen([pipeline('update', ['imageRecipeArn'])], [desired()], nothing, target).map(({ arn }) => arn),
  ).toEqual([recipe])
})
