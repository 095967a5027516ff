/** What is to know of a line of versions: newer versions, what waits for the next one, and how to go on without an image. */
import { describe, expect, it } from 'vitest'
import type { Change, Live, Observed } from '../../../src/model.ts'
import { findLineWarnings, findWaitingForImages, withForeign } from '../../../src/plan/line-warnings.ts'
import { linesIn } from '../../../src/plan/lines.ts'
import { desired, live, policy, target } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'
import { line, recorded, version } from '../../support/version-builders.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const theirs = { tags: { 'kiln:owner': 'others' } }
const observed = (found: readonly Live[]): Observed => ({ live: found, listed: [], unlisted: [] })

/** A change of a line of recipes that comes to a number. */
function recipe(declared: string, resolved: string, more: Partial<Change> = {}): Change {
  const one = line('ImageRecipe', declared)
  return change({ id: one.id, kind: one.kind, desired: one, version: { declared, resolved }, ...more })
}

/** A change of a pipeline that names the recipe by a form. */
function pipeline(form: string, more: Partial<Change> = {}): Change {
  const one = desired(
    { name: 'nightly', imageRecipeArn: `${here}:image-recipe/golden/${form}` },
    { kind: 'ImagePipeline' },
  )
  return change({
    id: one.id,
    kind: one.kind,
    name: one.name,
    arn: `${here}:image-pipeline/nightly`,
    desired: one,
    ...more,
  })
}
const livePipeline = (form: string, more: Partial<Live> = {}): Live =>
  live(
    { name: 'nightly', imageRecipeArn: `${here}:image-recipe/golden/${form}` },
    {},
    { kind: 'ImagePipeline', ...more },
  )

describe('a version of somebody else above', () => {
  const noted = (changes: readonly Change[], found: readonly Live[]) => withForeign(changes, linesIn(found), policy)[0]
  const foreign = (number: string) => version('ImageRecipe', number, {}, theirs)

  it.each<[string, Change, readonly Live[], object]>([
    ['is noted', recipe('1.0.x', '1.0.0'), [foreign('2.0.0')], { foreign: { version: '2.0.0', isTaken: false } }],
    [
      'the newest of several is',
      recipe('1.0.x', '1.0.0'),
      [foreign('2.0.0'), foreign('3.0.0')],
      { foreign: { version: '3.0.0', isTaken: false } },
    ],
    ['is not where it is of the declared form', recipe('1.x.x', '1.0.0'), [foreign('1.1.0')], {}],
    ['is not where it is ours', recipe('1.0.x', '1.0.0'), [version('ImageRecipe', '2.0.0')], {}],
    ['is not where it is below', recipe('2.0.x', '2.0.0'), [foreign('1.0.0')], {}],
    ['is not where it is the number itself', recipe('1.x.0', '1.0.0'), [foreign('1.0.0')], {}],
  ])('%s', (_, one, found, more) => {
    expect(noted([one], found)).toEqual({ ...one, ...more })
  })

  it('says nothing of what is no line, or not declared', () => {
    const others = [change(), change({ action: 'orphan', kind: 'ImageRecipe' })]
    expect(withForeign(others, linesIn([foreign('2.0.0')]), policy)).toEqual(others)
  })

  it.each<[string, string, readonly Live[], Partial<Change>, object]>([
    ['that fits', '2.x.x', [foreign('2.0.0')], {}, { version: '2.0.0', isTaken: true }],
    [
      'though it is not the newest',
      '2.x.x',
      [foreign('2.0.0'), foreign('3.0.0')],
      {},
      { version: '2.0.0', isTaken: true },
    ],
    [
      'but not one that is older than the newest that fits',
      'x.x.x',
      [foreign('2.0.0'), version('ImageRecipe', '3.0.0')],
      {},
      { version: '2.0.0', isTaken: false },
    ],
    ['but not an exact one', '2.0.0', [foreign('2.0.0')], {}, { version: '2.0.0', isTaken: false }],
    ['but not where none fits', '4.x.x', [foreign('2.0.0')], {}, { version: '2.0.0', isTaken: false }],
  ])('is drift where a reference that leaves the number open takes up one %s', (_, form, found, more, expected) => {
    const [first] = withForeign([recipe('1.0.x', '1.0.0', more), pipeline(form)], linesIn(found), policy)
    expect(first?.foreign).toEqual(expected)
    expect(first?.reason).toBe('isTaken' in expected && expected.isTaken === true ? 'foreign-version' : undefined)
  })

  it('is no reason of a change that has one', () => {
    const one = recipe('1.0.x', '1.0.1', { action: 'create', reason: 'new-version' })
    expect(noted([one, pipeline('x.x.x')], [foreign('2.0.0')])).toMatchObject({
      reason: 'new-version',
      foreign: { isTaken: true },
    })
  })

  it('is told by a name in a lifecycle policy too', () => {
    const recipes = [{ name: 'golden', semanticVersion: 'x.x.x' }]
    const one = desired(
      { name: 'tidy', resourceSelection: { recipes }, resourceType: 'AMI_IMAGE' },
      { kind: 'LifecyclePolicy' },
    )
    const tidy = change({ id: one.id, kind: one.kind, desired: one })
    expect(noted([recipe('1.0.x', '1.0.0'), tidy], [foreign('2.0.0')])?.foreign?.isTaken).toBe(true)
  })
})

describe('a warning of a line', () => {
  const warned = (one: Change, found: readonly Live[], others: readonly Live[] = []) =>
    findLineWarnings([one], linesIn(found), observed([...found, ...others]), policy).map(({ message, source }) => {
      expect(source).toEqual(one.desired?.source)
      return message
    })

  it('tells somebody else’s version, and whether it is taken up', () => {
    const told = (isTaken: boolean) => warned(recipe('1.0.x', '1.0.0', { foreign: { version: '2.0.0', isTaken } }), [])
    expect(told(false)).toEqual(['ImageRecipe/golden is 1.0.0, and somebody else made 2.0.0, which is newer'])
    expect(told(true)).toEqual([
      'ImageRecipe/golden is 1.0.0, and somebody else made 2.0.0, which what is declared takes up, as it leaves the number open',
    ])
  })

  it('there is none of what is no line, or not declared', () => {
    const foreign = { version: '2.0.0', isTaken: false }
    expect(warned(change({ foreign }), [])).toEqual([])
    const { desired: _, ...gone } = recipe('1.0.x', '1.0.0', { foreign })
    expect(findLineWarnings([gone], new Map(), observed([]), policy)).toEqual([])
  })

  it('tells a version of ours that something takes up', () => {
    const [own, other] = [version('ImageRecipe', '2.0.0'), version('ImageRecipe', '2.0.0', {}, theirs)]
    const one = recipe('1.0.x', '1.0.0')
    expect(warned(one, [own], [livePipeline('x.x.x')])).toEqual([
      'ImageRecipe/golden is declared as 1.0.0, but 2.0.0 of this project is there too, and something in the account takes it up',
    ])
    expect(warned(one, [own], [livePipeline('1.x.x')])).toEqual([])
    expect(warned(one, [version('ImageRecipe', '1.0.0')], [livePipeline('x.x.x')])).toEqual([])
    expect(warned(one, [other], [livePipeline('x.x.x')])).toEqual([])
  })

  describe('of what waits for the next version', () => {
    const waits = (found: Live, more: Partial<Change> = {}, description = 'new') => {
      const one = line('ImageRecipe', '1.0.x', { description, parentImage: 'ami-1' })
      const version = { declared: '1.0.x', resolved: '1.0.0' }
      return warned(change({ id: one.id, kind: one.kind, desired: one, live: found, version, ...more }), [found])
    }
    const said = [
      'description of ImageRecipe/golden differs from what 1.0.0 was made with: it comes with the next version',
    ]
    const of = (description: string, more: Partial<Live> = {}) => version('ImageRecipe', '1.0.0', { description }, more)

    it('tells it by the record where that speaks of it, whatever a read shows', () => {
      expect(waits(recorded(of('new'), { description: 'old' }))).toEqual(said)
      expect(waits(recorded(of('old'), { description: 'new' }))).toEqual([])
    })

    it('tells it by a read where the record is silent, and of what was not read says nothing', () => {
      expect(waits(of('old'))).toEqual(said)
      expect(waits(of('new'))).toEqual([])
      expect(waits(of('old', { isSummary: true }))).toEqual([])
    })

    it('says nothing of other fields, of what is blocked, and of what is not there', () => {
      const found = version('ImageRecipe', '1.0.0', { description: 'new', parentImage: 'ami-2' })
      expect(waits(found)).toEqual([])
      expect(waits(of('old'), { action: 'blocked' })).toEqual([])
      const one = line('ImageRecipe', '1.0.x', { description: 'new' })
      expect(warned(recipe('1.0.x', '1.0.0', { desired: one }), [])).toEqual([])
    })
  })
})

describe('a recipe that waits for the image of another one', () => {
  const base = line('ImageRecipe', '1.0.x')
  const built = change({ id: base.id, kind: base.kind, desired: base })
  const child = line('ImageRecipe', '1.0.x', { name: 'child' })
  const waiting = change({
    id: child.id,
    kind: child.kind,
    desired: child,
    action: 'blocked',
    reason: 'waiting-for-image',
    missing: ['arn'],
    because: [base.id],
  })
  const told = (changes: readonly Change[], found: readonly Live[] = []) =>
    findWaitingForImages(changes, observed(found), target).map(({ message, hint, source }) => {
      expect(source).toEqual(child.source)
      return hint?.match(/--image-pipeline-arn (\S+);/)?.[1] ?? message
    })
  const none =
    'ImageRecipe/child begins with the image of ImageRecipe/golden, none is available, and no pipeline builds one'

  it('is told the pipeline that is declared to build it, before one that does so in the account', () => {
    const reference = { path: ['imageRecipeArn'], id: base.id, identity: base.identity }
    const declared = pipeline('1.0.0')
    const builds = { ...declared, desired: { ...declared.desired!, references: [reference] } }
    const found = livePipeline('1.0.0', { arn: `${here}:image-pipeline/by-hand` })
    expect(told([built, waiting, builds], [found])).toEqual([`${here}:image-pipeline/nightly`])
    expect(told([built, waiting, pipeline('1.0.0')], [found])).toEqual([`${here}:image-pipeline/by-hand`])
  })

  it.each<[string, readonly Live[]]>([
    ['none', []],
    [
      'one of another line',
      [livePipeline('1.0.0', { fields: { imageRecipeArn: `${here}:image-recipe/other/1.0.0` } })],
    ],
    [
      'one of that name in another Region',
      [
        livePipeline('1.0.0', {
          fields: { imageRecipeArn: `${here.replace('us-east-1', 'eu-west-1')}:image-recipe/golden/1.0.0` },
        }),
      ],
    ],
    [
      'something else that names it',
      [version('ImageRecipe', '1.0.0', { name: 'other', parentImage: `${here}:image/golden/1.0.0` })],
    ],
  ])('is told that nothing builds it: there is %s', (_, found) => {
    expect(told([built, waiting], found)).toEqual([none])
  })

  it('is told so where its base is not planned', () => {
    expect(told([waiting], [livePipeline('1.0.0')])).toEqual([none])
  })

  it('is all that is told', () => {
    expect(told([{ ...waiting, reason: 'missing-reference' }, built])).toEqual([])
    const { because: _, ...unexplained } = waiting
    expect(told([unexplained])).toEqual([])
  })
})
