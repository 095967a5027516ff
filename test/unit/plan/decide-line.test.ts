/** What a line of versions comes to: the table at the top of decide-line.ts, and contract §8, row by row. */
import { describe, expect, it } from 'vitest'
import { arnOf, identityOf } from '../../../src/kinds/identity.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { Change, Desired, JsonObject, Live } from '../../../src/model.ts'
import { decideLine, standOf, type LineContext } from '../../../src/plan/decide-line.ts'
import type { PlanOptions } from '../../../src/plan/decide.ts'
import { marksOfSettled } from '../../../src/plan/history.ts'
import { linesIn } from '../../../src/plan/lines.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { tokenOf } from '../../../src/plan/token.ts'
import type { Policy } from '../../../src/project.ts'
import { desired, policy as base, target } from '../../support/builders.ts'

const policy: Policy = { ...base, previousOwners: ['images-old'] }
const none: PlanOptions = { createOnly: false, adopt: false, prune: false }
const adopting = { ...none, adopt: true }
const own = { 'kiln:owner': 'images' }

const bases = {
  ImageRecipe: { parentImage: 'ami-0123456789abcdef0', workingDirectory: '/a' },
  Component: { platform: 'Linux', data: 'a' },
} as const
type Kind = keyof typeof bases
/** The field whose content differs. */
const contentOf = { ImageRecipe: 'workingDirectory', Component: 'data' } as const
const name = 'golden'

function line(kind: Kind, number: string, fields: JsonObject = {}, more: Partial<Desired> = {}): Desired {
  return desired({ name, semanticVersion: number, ...bases[kind], ...fields }, { kind, ...more })
}

interface Made {
  readonly build?: number
  readonly tags?: Live['tags']
  /** What its record says that it was made from; it has none by default. */
  readonly from?: Desired
  readonly isProtected?: boolean
}

function version(kind: Kind, number: string, fields: JsonObject = {}, { build, tags = own, ...made }: Made = {}): Live {
  const identity = { ...identityOf(kind, name), version: number }
  const at = kind === 'Component' ? String(build ?? 1) : undefined
  const arn = arnOf(identity, target, at)
  const { from, isProtected = false } = made
  const marks = from === undefined ? undefined : marksOfSettled(kindOf(kind), from, policy)
  const record =
    marks === undefined ? {} : { 'kiln:record': formatRecord({ arn, isProtected, dateUpdated: undefined, marks }) }
  return {
    kind,
    arn,
    name,
    identity,
    fields: { ...bases[kind], ...fields },
    service: {},
    tags: { ...tags, ...record },
    dateCreated: '2026-01-01T00:00:00.000Z',
    unknown: [],
    ...(at === undefined ? {} : { build: at }),
  }
}

/** One of ours, made from just this. */
function made(one: Desired, number: string, more: Made = {}): Live {
  const { name: _, semanticVersion: __, tags: ___, ...fields } = one.fields
  return version(one.kind as Kind, number, fields, { from: one, ...more })
}

function decide(one: Desired, live: readonly Live[], options = none, more: Partial<LineContext> = {}): Change {
  const versions = [...linesIn(live).values()].flat()
  return decideLine(one, versions, { target, policy, options, isNamed: () => false, ...more })
}

const differing = { ImageRecipe: { workingDirectory: '/b' }, Component: { data: 'b' } } as const
const unowned = { tags: {} }
const kinds = ['ImageRecipe', 'Component'] as const
const paths = (change: Change) => change.fields.map(({ path }) => path)

describe.each(kinds)('%s with a form', (kind) => {
  const content = contentOf[kind]

  it('shows with a new version what has no part in a build too, as it is sent with it: alone it makes none', () => {
    const live = [made(line(kind, '1.0.x', { description: 'old' }), '1.0.3')]
    const both = line(kind, '1.0.x', { ...differing[kind], description: 'new' })
    expect(paths(decide(both, live)).toSorted()).toEqual([content, 'description'].toSorted())
    expect(decide(line(kind, '1.0.x', { description: 'new' }), live)).toMatchObject({ action: 'unchanged', fields: [] })
  })
  const build = (number?: number) => (kind === 'Component' ? number : undefined)

  it.each([
    ['1.4.x', '1.4.0'],
    ['1.x.0', '1.0.0'],
    ['1.x.x', '1.0.0'],
    ['x.x.x', '1.0.0'],
  ])('%s begins with %s', (form, resolved) => {
    const change = decide(line(kind, form), [])
    expect(change).toMatchObject({ action: 'create', reason: 'missing', version: { declared: form, resolved } })
    expect(change.version?.previous).toBeUndefined()
    expect(change.version?.build).toBe(build(1))
    expect(change.arn).toBe(
      arnOf({ ...identityOf(kind, name), version: resolved }, target, kind === 'Component' ? '1' : undefined),
    )
    expect(change.desired?.fields['semanticVersion']).toBe(resolved)
    expect(tokenOf(change, target, policy)).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each([
    ['1.4.x', ['1.4.6', '1.5.0', '2.0.0'], '1.4.7', '1.4.6'],
    ['1.x.0', ['1.4.0', '1.4.6', '2.0.0'], '1.5.0', '1.4.0'],
    ['1.x.x', ['1.4.6', '1.3.9', '2.0.0'], '1.4.7', '1.4.6'],
    ['x.x.x', ['1.4.6', '1.10.0', '1.9.0'], '1.10.1', '1.10.0'],
    ['1.4.x', ['1.4.9', '1.4.10'], '1.4.11', '1.4.10'],
  ])('%s among %j goes on with %s', (form, there, resolved, previous) => {
    const change = decide(
      line(kind, form, differing[kind]),
      there.map((number) => made(line(kind, form), number)),
    )
    expect(change).toMatchObject({
      action: 'create',
      reason: 'new-version',
      version: { declared: form, resolved, previous },
      fields: [{ path: content }],
      refreshRecord: false,
    })
    expect(change.version?.build).toBe(build(1))
    expect(change.replaces?.identity.version).toBe(previous)
    expect(change).not.toHaveProperty('live')
  })

  it('of which none is there is made with equal content too, and no field differs', () => {
    const change = decide(line(kind, '2.0.x'), [made(line(kind, '1.4.x'), '1.4.6')])
    expect(change).toMatchObject({
      action: 'create',
      reason: 'new-version',
      fields: [],
      version: { resolved: '2.0.0', previous: '1.4.6' },
    })
  })

  it.each([
    ['a foreign one of another form', version(kind, '1.4.6', {}, { tags: { 'kiln:owner': 'others' } })],
    ['an own one above it', made(line(kind, '3.0.x'), '3.0.0')],
  ])('of which none is there goes on from nothing where there is but %s', (_, there) => {
    const change = decide(line(kind, '2.0.x'), [there])
    expect(change).toMatchObject({ action: 'create', reason: 'missing', version: { resolved: '2.0.0' } })
    expect(change.version).not.toHaveProperty('previous')
  })

  it('of which the newest is what is declared is unchanged, and an older one says nothing', () => {
    const older = made(line(kind, '1.4.x', differing[kind]), '1.4.5')
    const change = decide(line(kind, '1.4.x'), [older, made(line(kind, '1.4.x'), '1.4.6')])
    expect(change).toMatchObject({ action: 'unchanged', fields: [], version: { declared: '1.4.x', resolved: '1.4.6' } })
    expect(change.version?.build).toBe(build(1))
    expect(change).not.toHaveProperty('reason')
  })

  it('updates tags on the newest one, and makes none', () => {
    const tagged = line(kind, '1.4.x', { tags: { team: 'a' } })
    const change = decide(tagged, [made(line(kind, '1.4.x'), '1.4.6')])
    expect(change).toMatchObject({ action: 'update', version: { resolved: '1.4.6' }, fields: [{ path: 'tags.team' }] })
  })

  it('makes none for a description alone; with other content it goes along', () => {
    const there = [made(line(kind, '1.4.x', { description: 'old' }), '1.4.6')]
    expect(decide(line(kind, '1.4.x', { description: 'new' }), there)).toMatchObject({
      action: 'unchanged',
      refreshRecord: false,
    })
    const both = decide(line(kind, '1.4.x', { description: 'new', ...differing[kind] }), there)
    expect(both).toMatchObject({ action: 'create', reason: 'new-version', version: { resolved: '1.4.7' } })
    expect(both.desired?.fields['description']).toBe('new')
  })

  it('goes back to an old content in a new version, and says which one had it', () => {
    const [one, two] = [line(kind, '1.4.x'), line(kind, '1.4.x', differing[kind])]
    const change = decide(one, [made(one, '1.4.5'), made(two, '1.4.6')])
    expect(change).toMatchObject({
      action: 'create',
      reason: 'new-version',
      version: { resolved: '1.4.7', previous: '1.4.6', sameAs: '1.4.5' },
    })
  })

  it('is made where it is not there and something live of ours names it: missing', () => {
    const change = decide(line(kind, '1.4.x', differing[kind]), [made(line(kind, '1.4.x'), '1.4.6')], none, {
      isNamed: (_, at) => at.number === '1.4.7' && at.build === (kind === 'Component' ? '1' : undefined),
    })
    expect(change).toMatchObject({ action: 'create', reason: 'missing', version: { resolved: '1.4.7' } })
  })

  it('takes up nothing of --create-only: what is made is no change of what is there', () => {
    const there = [made(line(kind, '1.4.x'), '1.4.6')]
    const options = { ...none, createOnly: true }
    expect(decide(line(kind, '1.4.x', differing[kind]), there, options)).toMatchObject({
      action: 'create',
      reason: 'new-version',
    })
    expect(decide(line(kind, '1.4.x', { tags: { team: 'a' } }), there, options)).toMatchObject({ action: 'skipped' })
  })

  it.each([
    [undefined, true, true],
    [undefined, false, false],
    [false, true, false],
    [true, false, true],
  ])('protected as %s, and before as %s, is made as %s', (protect, before, after) => {
    const one = line(kind, '1.4.x', differing[kind], protect === undefined ? {} : { protect })
    const change = decide(one, [made(line(kind, '1.4.x'), '1.4.6', { isProtected: before })])
    expect(change).toMatchObject({ action: 'create', fields: [{ path: content }] })
    expect(change.desired?.protect ?? false).toBe(after)
  })
})

describe.each(kinds)('%s whose newest version is not ours', (kind) => {
  const [same, other] = [line(kind, '1.4.x'), line(kind, '1.4.x', differing[kind])]
  const free = [version(kind, '1.4.6', {}, unowned)]
  const theirs = [version(kind, '1.4.6', {}, { tags: { 'kiln:owner': 'others' } }), made(same, '1.4.5')]
  const before = [version(kind, '1.4.6', {}, { tags: { 'kiln:owner': 'images-old' } })]

  it.each<[string, Desired, readonly Live[], PlanOptions, string, string, string]>([
    ['unowned, same', same, free, none, 'blocked', 'unowned', '1.4.6'],
    ['unowned, same, --adopt', same, free, adopting, 'adopt', 'unowned', '1.4.6'],
    ['unowned, same, adopt: unchanged', { ...same, adopt: 'unchanged' }, free, none, 'adopt', 'unowned', '1.4.6'],
    ['unowned, same, adopt: overwrite', { ...same, adopt: 'overwrite' }, free, none, 'adopt', 'unowned', '1.4.6'],
    ['unowned, other', other, free, none, 'blocked', 'unowned', '1.4.6'],
    [
      'unowned, other, adopt: unchanged',
      { ...other, adopt: 'unchanged' },
      free,
      none,
      'blocked',
      'adopt-differs',
      '1.4.6',
    ],
    ['unowned, other, --adopt', other, free, adopting, 'create', 'new-version', '1.4.7'],
    [
      'unowned, other, adopt: overwrite',
      { ...other, adopt: 'overwrite' },
      free,
      none,
      'create',
      'new-version',
      '1.4.7',
    ],
    ['another owner’s, same', same, theirs, adopting, 'blocked', 'foreign-owner', '1.4.6'],
    ['another owner’s, other', { ...other, adopt: 'overwrite' }, theirs, adopting, 'blocked', 'foreign-owner', '1.4.6'],
    ['a previous owner’s, same', same, before, none, 'blocked', 'foreign-owner', '1.4.6'],
    ['a previous owner’s, same, --adopt', same, before, adopting, 'adopt', 'foreign-owner', '1.4.6'],
    ['a previous owner’s, other', { ...other, adopt: 'overwrite' }, before, none, 'blocked', 'foreign-owner', '1.4.6'],
    ['a previous owner’s, other, --adopt', other, before, adopting, 'create', 'new-version', '1.4.7'],
  ])('%s', (_, one, live, options, action, reason, resolved) => {
    expect(decide(one, live, options)).toMatchObject({ action, reason, version: { resolved } })
  })

  it('stands for our newest one while it is blocked, or for what is there', () => {
    const versions = [...linesIn(theirs).values()].flat()
    const build = kind === 'Component' ? { build: '1' } : {}
    expect(standOf(decide(same, theirs), versions, policy)).toEqual({ number: '1.4.5', ...build })
    expect(standOf(decide(same, free), free, policy)).toEqual({ number: '1.4.6', ...build })
    expect(standOf(decide(other, free, adopting), free, policy)).toEqual({ number: '1.4.7', ...build })
  })

  it('counts another owner’s number of another form for nothing', () => {
    const above = version(kind, '2.0.0', {}, { tags: { 'kiln:owner': 'others' } })
    expect(decide(same, [above, made(same, '1.4.6')])).toMatchObject({ action: 'unchanged' })
    expect(decide(other, [above, made(same, '1.4.6')])).toMatchObject({
      action: 'create',
      version: { resolved: '1.4.7' },
    })
  })
})

describe('an exact number', () => {
  const rebuildOff: Partial<LineContext> = { policy: { ...policy, versions: { ...policy.versions, rebuild: false } } }

  it.each(kinds)('of %s that is not there is made, after the one below it', (kind) => {
    expect(decide(line(kind, '1.4.2'), [])).toMatchObject({
      action: 'create',
      reason: 'missing',
      version: { declared: '1.4.2', resolved: '1.4.2' },
    })
    const raised = decide(line(kind, '1.4.2', differing[kind]), [made(line(kind, '1.4.1'), '1.4.1')])
    expect(raised).toMatchObject({
      action: 'create',
      reason: 'new-version',
      fields: [{ path: contentOf[kind] }],
      version: { resolved: '1.4.2', previous: '1.4.1' },
    })
  })

  it.each(kinds)('of %s that is there as declared is unchanged, below newer ones too', (kind) => {
    const [one, two] = [line(kind, '1.4.2'), line(kind, '1.4.3', differing[kind])]
    expect(decide(one, [made(one, '1.4.2'), made(two, '1.4.3')])).toMatchObject({
      action: 'unchanged',
      version: { resolved: '1.4.2' },
    })
  })

  it('of a recipe whose content git changed is taken, with the next one that is free', () => {
    const before = line('ImageRecipe', '1.4.2')
    const there = [made(before, '1.4.2'), version('ImageRecipe', '1.4.7', {}, unowned), made(before, '1.5.0')]
    const change = decide(line('ImageRecipe', '1.4.2', { workingDirectory: '/b' }), there)
    expect(change).toMatchObject({
      action: 'blocked',
      reason: 'version-taken',
      version: { declared: '1.4.2', resolved: '1.4.2', next: '1.4.8' },
      fields: [{ path: 'workingDirectory', reason: 'git-changed' }],
    })
    expect(tokenOf(change, target, policy)).toBeUndefined()
  })

  it('of a component whose content git changed gets the next build', () => {
    const before = line('Component', '1.4.2')
    const change = decide(line('Component', '1.4.2', { data: 'b' }), [
      made(before, '1.4.2', { build: 9 }),
      made(before, '1.4.2', { build: 10 }),
    ])
    expect(change).toMatchObject({
      action: 'create',
      reason: 'new-version',
      version: { resolved: '1.4.2', previous: '1.4.2', build: 11, previousBuild: 10 },
    })
    expect(change.arn).toMatch(/component\/golden\/1\.4\.2\/11$/)
  })

  it('of a component is taken where versions.rebuild is off', () => {
    const before = line('Component', '1.4.2')
    const change = decide(line('Component', '1.4.2', { data: 'b' }), [made(before, '1.4.2')], none, rebuildOff)
    expect(change).toMatchObject({ action: 'blocked', reason: 'version-taken', version: { next: '1.4.3' } })
  })

  it.each(kinds)('of %s that has our owner, and neither record nor content, is not what is declared', (kind) => {
    const change = decide(line(kind, '1.4.2', differing[kind]), [version(kind, '1.4.2')])
    expect(change).toMatchObject({ action: 'blocked', reason: 'content-differs', version: { next: '1.4.3' } })
    expect(paths(change)).toEqual([contentOf[kind]])
    // With the content the record is written again.
    expect(decide(line(kind, '1.4.2'), [version(kind, '1.4.2')])).toMatchObject({
      action: 'unchanged',
      refreshRecord: true,
    })
  })

  it.each<[Kind, string, string]>([
    ['Component', 'create', 'new-version'],
    ['ImageRecipe', 'blocked', 'version-taken'],
  ])('of %s that nobody owns, with other content, is as if it were ours with --adopt', (kind, action, reason) => {
    const there = [version(kind, '1.4.2', {}, unowned)]
    const one = line(kind, '1.4.2', differing[kind])
    expect(decide(one, there, adopting)).toMatchObject({ action, reason })
    expect(decide({ ...one, adopt: 'overwrite' }, there)).toMatchObject({ action, reason })
    expect(decide(one, there)).toMatchObject({ action: 'blocked', reason: 'unowned' })
  })

  it('that goes back to an older one makes nothing', () => {
    const [old, now] = [line('ImageRecipe', '1.4.2'), line('ImageRecipe', '1.4.3', differing.ImageRecipe)]
    expect(decide(old, [made(old, '1.4.2'), made(now, '1.4.3')])).toMatchObject({
      action: 'unchanged',
      version: { resolved: '1.4.2' },
    })
  })
})

describe('the record decides before a read does', () => {
  it.each(['1.4.x', '1.4.2'])('under %s, for a field that no read shows', (number) => {
    const at = (uri: string) => {
      const { data: _, ...fields } = line('Component', number, { uri }).fields
      return { ...line('Component', number), fields }
    }
    const shown = version('Component', '1.4.2', { data: 'whatever stands there' }, { from: at('s3://b/one') })
    expect(decide(at('s3://b/one'), [shown])).toMatchObject({ action: 'unchanged' })
    const change = decide(at('s3://b/two'), [shown])
    expect(change).toMatchObject({ action: 'create', reason: 'new-version', version: { previous: '1.4.2' } })
    expect(paths(change)).toContain('uri')
  })

  it.each(['1.4.x', '1.4.2'])('under %s, for a field that reads back in another form', (number) => {
    const at = (kmsKeyId: string) => line('Component', number, { kmsKeyId })
    const kmsKeyId = 'arn:aws:kms:us-east-1:111122223333:key/0a1b'
    const shown = version('Component', '1.4.2', { kmsKeyId }, { from: at('alias/one') })
    expect(decide(at('alias/one'), [shown])).toMatchObject({ action: 'unchanged' })
    expect(decide(at('alias/two'), [shown])).toMatchObject({ action: 'create', fields: [{ path: 'kmsKeyId' }] })
  })

  it('for parameters that read back as text, and for what the service fills in', () => {
    const at = (value: string) =>
      line('ImageRecipe', '1.4.x', {
        components: [
          {
            componentArn: 'arn:aws:imagebuilder:us-east-1:aws:component/x/x.x.x',
            parameters: [{ name: 'P', value: [value] }],
          },
        ],
      })
    const shown = (one: Desired) =>
      version('ImageRecipe', '1.4.2', { components: [{ componentArn: 'filled in by the service' }] }, { from: one })
    expect(decide(at('a'), [shown(at('a'))])).toMatchObject({ action: 'unchanged' })
    expect(decide(at('b'), [shown(at('a'))])).toMatchObject({ action: 'create', version: { resolved: '1.4.3' } })
  })

  it('where it is silent, as for what somebody else made, a read decides', () => {
    const free = version('Component', '1.4.2', { data: 'a\r\n' }, unowned)
    expect(decide(line('Component', '1.4.x', { data: 'a' }), [free], adopting)).toMatchObject({ action: 'adopt' })
    const { data: _, ...fields } = line('Component', '1.4.x').fields
    const declared = { ...line('Component', '1.4.x'), fields: { ...fields, uri: 's3://b/one' } }
    expect(decide(declared, [free], adopting)).toMatchObject({ action: 'create', reason: 'new-version' })
  })

  it.each([
    ['line ends', 'a\r\nb\r\n', 'a\nb\n'],
    ['one final line end', 'a\nb\n', 'a\nb'],
  ])('text that differs in %s alone is the same', (_, before, now) => {
    const shown = made(line('Component', '1.4.x', { data: before }), '1.4.2')
    expect(decide(line('Component', '1.4.x', { data: now }), [shown])).toMatchObject({ action: 'unchanged' })
    expect(decide(line('Component', '1.4.x', { data: `${now}\n\n` }), [shown])).toMatchObject({ action: 'create' })
  })

  it('one that was copied from another version says nothing, and makes it unowned', () => {
    const one = line('ImageRecipe', '1.4.x')
    const from = made(one, '1.4.1')
    const copy = { ...version('ImageRecipe', '1.4.2'), tags: from.tags }
    expect(decide(one, [copy, from])).toMatchObject({ action: 'blocked', reason: 'unowned' })
  })
})

describe('in a plan', () => {
  const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
  const pipeline = (recipe: string): Live => ({
    kind: 'ImagePipeline',
    arn: `${here}:image-pipeline/nightly`,
    name: 'nightly',
    identity: identityOf('ImagePipeline', 'nightly'),
    fields: { imageRecipeArn: `${here}:image-recipe/golden/${recipe}`, status: 'ENABLED' },
    service: {},
    tags: own,
    unknown: [],
  })
  const plan = (one: Desired, live: readonly Live[], options = none) =>
    makePlan({
      target,
      desired: [one],
      observed: { live, listed: [], unlisted: [] },
      policy,
      options,
      isWholeProject: false,
    })
  const one = line('ImageRecipe', '1.4.x')

  it('a version that was deleted by hand, and that something of ours names, is missing', () => {
    const other = line('ImageRecipe', '1.4.x', differing.ImageRecipe)
    const there = [made(other, '1.4.5')]
    expect(plan(one, [...there, pipeline('1.4.6')]).changes[0]).toMatchObject({ action: 'create', reason: 'missing' })
    expect(plan(one, [...there, pipeline('1.4.5')]).changes[0]).toMatchObject({ reason: 'new-version' })
    const theirs = { ...pipeline('1.4.6'), tags: {} }
    expect(plan(one, [...there, theirs]).changes[0]).toMatchObject({ reason: 'new-version' })
  })

  it.each([
    ['1.4.x', 'is noted alone', undefined, false],
    ['x.x.x', 'that something declared takes up is drift', 'foreign-version', true],
  ])('a foreign number above, with a pipeline on %s, %s', (form, _, reason, isTaken) => {
    const declared = [
      one,
      desired({ name: 'nightly', imageRecipeArn: `${here}:image-recipe/golden/${form}` }, { kind: 'ImagePipeline' }),
    ]
    const live = [version('ImageRecipe', '2.0.0', {}, unowned), made(one, '1.4.6')]
    const { changes, diagnostics } = makePlan({
      target,
      desired: declared,
      observed: { live, listed: [], unlisted: [] },
      policy,
      options: none,
      isWholeProject: false,
    })
    const row = changes.find(({ kind }) => kind === 'ImageRecipe')
    expect(row).toMatchObject({ action: 'unchanged', foreign: { version: '2.0.0', isTaken } })
    expect(row?.reason).toBe(reason)
    expect(diagnostics.filter(({ message }) => message.includes('2.0.0'))).toHaveLength(1)
  })

  it('a version of ours above warns where something live takes it up', () => {
    const live = [made(one, '2.0.0'), made(one, '1.4.6')]
    const warned = (more: readonly Live[]) =>
      plan(one, [...live, ...more]).diagnostics.filter(({ message }) => message.includes('2.0.0'))
    expect(warned([pipeline('x.x.x')])).toMatchObject([{ severity: 'warning' }])
    expect(warned([pipeline('1.x.x')])).toEqual([])
    expect(plan(one, live).changes).toMatchObject([{ action: 'unchanged' }])
    expect(plan(one, live).kept).toEqual([{ id: 'ImageRecipe/golden', count: 1 }])
  })

  it('a description that differs alone is said to wait for the next version', () => {
    const waits = line('ImageRecipe', '1.4.x', { description: 'new' })
    const { changes, diagnostics } = plan(waits, [made(one, '1.4.6')])
    expect(changes).toMatchObject([{ action: 'unchanged' }])
    expect(diagnostics).toMatchObject([{ severity: 'warning' }])
    expect(diagnostics[0]?.message).toContain('description')
  })
})
