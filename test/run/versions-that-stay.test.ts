/**
 * What keeps an older version from being deleted: each condition by a version that would go without it. Two lines of three versions each, made by
 * applies years ago; all but the newest go, unless something holds on to one.
 */
import { describe, expect, it } from 'vitest'
import type { AccountState, Emulator, FaultEffect } from '../../src/emulator/emulator.ts'
import { emulator, folder, kilnReport } from '../support/kiln.ts'
import { accountOf, project, projectFile } from '../support/project.ts'
import { documentsOf, infrastructure } from '../support/small-factory.ts'
import { component } from '../support/versioned-factory.ts'

type Kind = Parameters<AccountState['list']>[0]
type Seed = Parameters<AccountState['put']>[1]

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const kinds = ['Component', 'ImageRecipe', 'InfrastructureConfiguration'] as const
const other = infrastructure('other')
const recipe = (disk: number, number: string, ...lines: readonly string[]) => [
  'kind: ImageRecipe',
  'name: golden',
  `semanticVersion: ${number}`,
  'parentImage: ami-0123456789abcdef0',
  `blockDeviceMappings: [{ deviceName: /dev/xvda, ebs: { volumeSize: ${disk} } }]`,
  ...lines,
]
const declared = documentsOf(component('three', '1.1.x'), recipe(10, '1.1.x'), other)

/** What goes where nothing holds on to it. */
const all = ['golden/1.0.0', 'golden/1.0.1', 'script/1.0.0/1', 'script/1.0.1/1']
const allBut = (...stay: readonly string[]) => all.filter((id) => !stay.includes(id))

type Made = readonly { readonly kind: Kind; readonly resource: Seed }[]
let made: Promise<Made> | undefined

/** What three applies leave in an account, each with other content. */
async function madeByApplies(): Promise<Made> {
  const account = await emulator({ now: () => new Date('2020-01-01T00:00:00.000Z') })
  const { write, run } = project(account, '')
  for (const documents of [
    documentsOf(component('one', '1.0.x'), recipe(8, '1.0.x'), other),
    documentsOf(component('two', '1.0.x'), recipe(9, '1.0.x'), other),
    declared,
  ]) {
    write(documents)
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
  }
  return kinds.flatMap((kind) =>
    accountOf(account)
      .list(kind)
      .map(({ version, ...resource }) => ({ kind, resource: { ...resource, semanticVersion: version ?? '' } as Seed })),
  )
}

/** The account after those applies. */
async function threeVersions(): Promise<Emulator> {
  const account = await emulator()
  made ??= madeByApplies()
  for (const { kind, resource } of await made) accountOf(account).put(kind, resource)
  return account
}

interface Asked {
  readonly settings?: string
  readonly documents?: string
  readonly args?: readonly string[]
}

function run(account: Emulator, command: string, { settings, documents, args = [] }: Asked = {}) {
  const cwd = folder({
    'kiln.yaml': `${projectFile}${settings ?? 'versions: { keep: 1 }'}\n`,
    'configs/documents.yaml': documents ?? declared,
  })
  return kilnReport([command, '--prune', ...args], { cwd, emulator: account })
}

/** The versions that a plan deletes as superseded, and how many it says stay. */
async function planned(account: Emulator, asked?: Asked) {
  const report = await run(account, 'plan', asked)
  const [target] = report.targets
  const rows = target?.changes.filter(({ action }) => action === 'delete') ?? []
  const going = rows.map(({ id, reason }) => {
    expect(reason).toBe('superseded')
    return id.slice(id.indexOf('/') + 1)
  })
  return { report, going: going.sort(), kept: target?.kept }
}

const pipeline = (recipeArn: string): Seed => ({
  name: 'theirs',
  imageRecipeArn: recipeArn,
  infrastructureConfigurationArn: `${here}:infrastructure-configuration/other`,
})
const recipeOf = (componentArn: string): Seed => ({
  name: 'theirs',
  semanticVersion: '3.0.0',
  parentImage: 'ami-0123456789abcdef0',
  components: [{ componentArn }],
})
const lifecycle = (semanticVersion: string): Seed => ({
  name: 'theirs',
  executionRole: 'cleaner',
  resourceType: 'AMI_IMAGE',
  resourceSelection: { recipes: [{ name: 'golden', semanticVersion }] },
  policyDetails: [{ action: { type: 'DELETE' }, filter: { type: 'AGE', value: 90, unit: 'DAYS' } }],
})
const put = (kind: Kind, seed: Seed) => (account: Emulator) => void accountOf(account).put(kind, seed)
const tagged = (kind: Kind, key: string, change: (tags: Record<string, string>) => Record<string, string>) => {
  return (account: Emulator) =>
    void accountOf(account).edit(kind, key, (live) => ({ ...live, tags: change(live.tags) }))
}

it('nothing holds on to them: they go, and none of them is said to stay', async () => {
  const account = await threeVersions()
  expect(await planned(account)).toMatchObject({ going: all, kept: undefined })
})

describe('a version stays while', () => {
  it.each<[string, (account: Emulator) => void, readonly string[]]>([
    ['a pipeline names it', put('ImagePipeline', pipeline(`${here}:image-recipe/golden/1.0.0`)), ['golden/1.0.0']],
    [
      'the form in a pipeline comes to it',
      put('ImagePipeline', pipeline(`${here}:image-recipe/golden/1.0.x`)),
      ['golden/1.0.1'],
    ],
    ['a recipe names its build', put('ImageRecipe', recipeOf(`${here}:component/script/1.0.0/1`)), ['script/1.0.0/1']],
    ['a recipe names its number', put('ImageRecipe', recipeOf(`${here}:component/script/1.0.0`)), ['script/1.0.0/1']],
    [
      'the form in a recipe comes to it',
      put('ImageRecipe', recipeOf(`${here}:component/script/1.0.x`)),
      ['script/1.0.1/1'],
    ],
    ['a lifecycle policy names it', put('LifecyclePolicy', lifecycle('1.0.0')), ['golden/1.0.0']],
    ['the form in a lifecycle policy comes to it', put('LifecyclePolicy', lifecycle('1.0.x')), ['golden/1.0.1']],
    [
      'a recipe is shared',
      (account) => accountOf(account).share('ImageRecipe', 'golden/1.0.0', '{}'),
      ['golden/1.0.0'],
    ],
    [
      'a component is shared',
      (account) => accountOf(account).share('Component', 'script/1.0.1/1', '{}'),
      ['script/1.0.1/1'],
    ],
    ['an image of it is there', put('Image', { name: 'golden', semanticVersion: '1.0.1' }), ['golden/1.0.1']],
    [
      'an image of it is there that is out of use',
      put('Image', { name: 'golden', semanticVersion: '1.0.1', state: { status: 'DEPRECATED' } }),
      ['golden/1.0.1'],
    ],
    [
      'its record is gone',
      tagged('Component', 'script/1.0.0/1', ({ 'kiln:record': _, ...tags }) => tags),
      ['script/1.0.0/1'],
    ],
    [
      'its record is that of another version',
      (account) => {
        const { tags = {} } = accountOf(account).get('ImageRecipe', 'golden/1.0.0') ?? {}
        tagged('ImageRecipe', 'golden/1.0.1', () => tags)(account)
      },
      ['golden/1.0.1'],
    ],
    [
      'its owner is another project',
      tagged('Component', 'script/1.0.0/1', (tags) => ({ ...tags, 'kiln:owner': 'others' })),
      ['script/1.0.0/1'],
    ],
    ['nobody owns it', tagged('ImageRecipe', 'golden/1.0.0', ({ 'kiln:owner': _, ...tags }) => tags), ['golden/1.0.0']],
    [
      'it is younger than versions.minAge, which nobody has set',
      (account) =>
        void accountOf(account).edit('ImageRecipe', 'golden/1.0.1', (live) => ({
          ...live,
          dateCreated: '2025-12-20T00:00:00.000Z',
        })),
      ['golden/1.0.1'],
    ],
  ])('%s', async (_, change, stay) => {
    const account = await threeVersions()
    change(account)
    expect((await planned(account)).going).toEqual(allBut(...stay))
  })

  it.each<[string, FaultEffect, readonly string[]]>([
    ['GetComponentPolicy', 'accessDenied', ['script/1.0.0/1', 'script/1.0.1/1']],
    ['GetImageRecipePolicy', 'accessDenied', ['golden/1.0.0', 'golden/1.0.1']],
    ['ListImages', 'accessDenied', ['golden/1.0.0', 'golden/1.0.1']],
    ['ListLifecyclePolicies', 'accessDenied', ['golden/1.0.0', 'golden/1.0.1']],
    ['ListContainerRecipes', 'accessDenied', ['script/1.0.0/1', 'script/1.0.1/1']],
    ['ListImagePipelines', 'accessDenied', ['golden/1.0.0', 'golden/1.0.1']],
  ])('%s may not be asked', async (operation, effect, stay) => {
    const account = await threeVersions()
    account.addFault({ when: { operation }, times: Infinity, effect })
    const { going } = await planned(account)
    expect(going.filter((id) => stay.includes(id))).toEqual([])
  })

  it('a recipe that may name it may not be read', async () => {
    const account = await threeVersions()
    accountOf(account).put('ImageRecipe', recipeOf(`${here}:component/script/1.0.0/1`))
    account.addFault({
      when: { operation: 'GetImageRecipe', slug: 'theirs' },
      times: Infinity,
      effect: 'accessDenied',
    })
    expect((await planned(account)).going).toEqual(['golden/1.0.0', 'golden/1.0.1'])
  })

  it('a document names it that is not applied yet', async () => {
    const account = await threeVersions()
    const documents = documentsOf(component('three', '1.1.x'), recipe(10, '1.1.x'), other, [
      'kind: ImagePipeline',
      'name: nightly',
      `imageRecipeArn: ${here}:image-recipe/golden/1.0.0`,
      'infrastructureConfigurationArn: ${InfrastructureConfiguration/other}',
    ])
    expect((await planned(account, { documents })).going).toEqual(allBut('golden/1.0.0'))
  })

  it.each([
    ['it is what is declared, though newer ones are there', '1.0.1', ['golden/1.0.1']],
    ['it is above what is declared', '1.0.0', ['golden/1.0.0', 'golden/1.0.1']],
  ])('%s', async (_, number, stay) => {
    const account = await threeVersions()
    const documents = documentsOf(component('three', '1.1.x'), recipe(number === '1.0.0' ? 8 : 9, number), other)
    expect((await planned(account, { documents })).going).toEqual(allBut(...stay))
  })

  it('what is declared of its line is blocked', async () => {
    const account = await threeVersions()
    const { arn = '' } = accountOf(account).get('ImageRecipe', 'golden/1.1.0') ?? {}
    accountOf(account).put('ImageRecipe', { name: 'golden', semanticVersion: '1.1.7', parentImage: arn })
    expect((await planned(account)).going).toEqual(allBut('golden/1.0.0', 'golden/1.0.1'))
  })
})

describe('how many stay', () => {
  it.each<[string, Asked, readonly string[]]>([
    ['the newest that versions.keep says', { settings: 'versions: { keep: 2 }' }, ['golden/1.0.0', 'script/1.0.0/1']],
    ['all of them without a number', { settings: 'versions: { minAge: 0s }' }, []],
    [
      'those that kiln.keep says, which is asked first',
      { documents: documentsOf(component('three', '1.1.x'), recipe(10, '1.1.x', 'kiln: { keep: 3 }'), other) },
      ['script/1.0.0/1', 'script/1.0.1/1'],
    ],
    ['those that versions.minAge says', { settings: 'versions: { keep: 1, minAge: 36500d }' }, []],
    [
      'the one before what is made counts, as that is the newest',
      {
        settings: 'versions: { keep: 2 }',
        documents: documentsOf(component('three', '1.1.x'), recipe(11, '1.1.x'), other),
      },
      ['golden/1.0.0', 'golden/1.0.1', 'script/1.0.0/1'],
    ],
  ])('%s', async (_, asked, going) => {
    expect((await planned(await threeVersions(), asked)).going).toEqual(going)
  })

  it('the newest one stays where the one to be made in its place was not made', async () => {
    const account = await threeVersions()
    account.addFault({ when: { operation: 'CreateImageRecipe' }, times: Infinity, effect: 'accessDenied' })
    const documents = documentsOf(component('three', '1.1.x'), recipe(11, '1.1.x'), other)
    const report = await run(account, 'apply', { documents })
    expect(report).toMatchObject({ exitCode: 4 })
    const left = accountOf(account).list('ImageRecipe')
    expect(left.map(({ arn }) => arn.split('/').at(-1))).toEqual(['1.0.0', '1.0.1', '1.1.0'])
  })

  it('is said of what stays alone', async () => {
    const account = await threeVersions()
    accountOf(account).share('ImageRecipe', 'golden/1.0.0', '{}')
    expect(await planned(account)).toMatchObject({ kept: [{ id: 'ImageRecipe/golden', count: 1 }] })
  })
})

it('what the service says is in use is no failure, and stays', async () => {
  const account = await threeVersions()
  account.addFault({
    when: { operation: 'DeleteImageRecipe' },
    effect: { type: 'error', name: 'ResourceDependencyException', status: 400, message: 'something uses it' },
  })
  const report = await run(account, 'apply')
  expect(report).toMatchObject({ exitCode: 0, outcomes: { done: 3, failed: 0 } })
  const kept = report.targets[0]?.changes.find(({ id }) => id === 'ImageRecipe/golden/1.0.0')
  expect(kept).toMatchObject({ outcome: 'unchanged', reason: 'in-use', error: { code: 'in-use' } })
})

describe('a line that nobody declares any more', () => {
  const documents = documentsOf(other, component('three', '1.1.x', 'kiln: { keep: 3 }'))

  it('goes whatever its age and number, but for what is held on to, and the row says how many stay', async () => {
    const account = await threeVersions()
    accountOf(account).share('ImageRecipe', 'golden/1.0.0', '{}')
    accountOf(account).put('Image', { name: 'golden', semanticVersion: '1.1.0' })
    const report = await run(account, 'apply', { documents, settings: 'versions: { keep: 9, minAge: 36500d }' })
    expect(report).toMatchObject({ exitCode: 0, summary: { delete: 1 }, outcomes: { done: 1 } })
    const row = report.targets[0]?.changes.find(({ action }) => action === 'delete')
    expect(row).toMatchObject({ id: 'ImageRecipe/golden', reason: 'in-use', count: 3, inUse: 2 })
    expect(
      accountOf(account)
        .list('ImageRecipe')
        .map(({ arn }) => arn.split('/').at(-1)),
    ).toEqual(['1.0.0', '1.1.0'])
    const again = await run(account, 'plan', { documents })
    expect(again).toMatchObject({ outcome: 'clean', summary: { orphan: 1, delete: 0 } })
    expect(again.targets[0]?.changes.find(({ action }) => action === 'orphan')).toMatchObject({
      reason: 'in-use',
      count: 2,
      inUse: 2,
    })
  })

  it('goes where all that is declared gets versions: those before show whose the project is', async () => {
    const account = await threeVersions()
    const next = documentsOf(component('four', '1.1.x'))
    const report = await run(account, 'apply', { documents: next, settings: '' })
    expect(report).toMatchObject({ exitCode: 0, summary: { create: 1, delete: 2 }, outcomes: { done: 3 } })
  })

  it('is theirs where the newest version is another project’s', async () => {
    const account = await threeVersions()
    tagged('ImageRecipe', 'golden/1.1.0', (tags) => ({ ...tags, 'kiln:owner': 'others' }))(account)
    const report = await run(account, 'plan', { documents })
    expect(report).toMatchObject({ orphans: 'checked', summary: { delete: 0, orphan: 0 } })
  })

  it('is ours where somebody has made a version by hand above it, which stays', async () => {
    const account = await threeVersions()
    accountOf(account).put('ImageRecipe', { name: 'golden', semanticVersion: '2.0.0', parentImage: 'ami-1' })
    expect(await run(account, 'plan', { documents })).toMatchObject({ summary: { delete: 1, orphan: 0 } })
    expect(await run(account, 'apply', { documents })).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(
      accountOf(account)
        .list('ImageRecipe')
        .map(({ arn }) => arn.split('/').at(-1)),
    ).toEqual(['2.0.0'])
  })

  it('counts once for limits.deletes, and with all of its versions for limits.versions', async () => {
    const account = await threeVersions()
    const limits = (deletes: number, versions: number) =>
      `limits: { deletes: { count: ${deletes}, percent: 100 }, versions: { count: ${versions} } }`
    const count = async (settings: string) => (await run(account, 'apply', { documents, settings })).exitCode
    expect(await count(limits(1, 2))).toBe(3)
    expect(await count(limits(0, 3))).toBe(3)
    expect(await count(limits(1, 3))).toBe(0)
  })

  it('is protected as its newest version is, and free again once a document has said so', async () => {
    const account = await threeVersions()
    const protect = (value: boolean) =>
      documentsOf(component('three', '1.1.x'), recipe(10, '1.1.x', `kiln: { protect: ${value} }`), other)
    const settings = ''
    expect(await run(account, 'apply', { settings, documents: protect(true) })).toMatchObject({ exitCode: 0 })
    const moved = documentsOf(component('three', '1.1.x'), recipe(11, '1.1.x'), other)
    expect(await run(account, 'apply', { settings, documents: moved })).toMatchObject({ exitCode: 0 })
    const held = await run(account, 'plan', { settings, documents })
    expect(held.targets[0]?.changes.find(({ action }) => action === 'orphan')).toMatchObject({ reason: 'protected' })
    const freed = documentsOf(component('three', '1.1.x'), recipe(11, '1.1.x', 'kiln: { protect: false }'), other)
    expect(await run(account, 'apply', { settings, documents: freed })).toMatchObject({ exitCode: 0 })
    expect(await run(account, 'apply', { settings, documents })).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(accountOf(account).list('ImageRecipe')).toEqual([])
  })
})
