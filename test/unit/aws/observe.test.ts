/** What is asked of an account and what is made of the answers, from a service that is played. */
import { describe, expect, it } from 'vitest'
import type { ImageBuilder } from '../../../src/aws/client.ts'
import { ServiceError } from '../../../src/aws/failure.ts'
import { assertAccount, listSummaries, readLive, readNamed } from '../../../src/aws/live.ts'
import { listLive } from '../../../src/aws/list-live.ts'
import { observe } from '../../../src/aws/observe.ts'
import type { ObserveOptions } from '../../../src/aws/seeing.ts'
import { arnOf, identityOf } from '../../../src/kinds/identity.ts'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import type { Desired, Json, JsonObject, Live } from '../../../src/model.ts'
import { desired, live, policy, target } from '../../support/builders.ts'
import { virtualClock } from '../../support/kiln.ts'
import { applied } from '../../support/version-builders.ts'

const infrastructure = kindOf('InfrastructureConfiguration')
const arn = (slug: string): string => arnOf(identityOf(infrastructure.kind, slug), target)
const ours = { 'kiln:owner': 'images' }
const notFound = () => new ServiceError({ code: 'ResourceNotFoundException', status: 404, message: 'not there' })
const denied = () => new ServiceError({ code: 'AccessDeniedException', status: 403, message: 'no' })

interface Played extends ImageBuilder {
  readonly asked: readonly string[]
}
type Answers = Readonly<Record<string, (input: JsonObject, times: number) => JsonObject | Promise<JsonObject>>>

/** A service with these answers; a list that is not played is empty. */
function service(answers: Answers): Played {
  const asked: string[] = []
  return {
    asked,
    async call(operation, input) {
      const { infrastructureConfigurationArn: wanted } = input
      const what = typeof wanted === 'string' ? `${operation} ${wanted.split('/').at(-1)}` : operation
      asked.push(what)
      const answer = answers[operation]
      if (answer === undefined && !operation.startsWith('List')) throw new Error(`${operation} is not played`)
      return { body: (await answer?.(input, asked.filter((one) => one === what).length)) ?? {} }
    },
  }
}

/** An account that shows these in its list, and whole. */
function account(rows: readonly JsonObject[], more: Answers = {}): Played {
  return service({
    ListInfrastructureConfigurations: () => ({ infrastructureConfigurationSummaryList: rows }),
    GetInfrastructureConfiguration: ({ infrastructureConfigurationArn: wanted }) => {
      const found = rows.find((row) => row['arn'] === wanted)
      if (found === undefined) throw notFound()
      return { infrastructureConfiguration: { ...found, instanceProfileName: 'builder' } }
    },
    ...more,
  })
}
/** A service that answers nothing until it is called off. */
function hanging(onCall: (operation: string, signal: AbortSignal | undefined) => void): Played {
  return {
    asked: [],
    async call(operation, _, { signal } = {}) {
      onCall(operation, signal)
      signal?.throwIfAborted()
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error))
      })
    },
  }
}
const row = (name: string, tags: JsonObject = {}): JsonObject => ({ arn: arn(name), name, tags })

const see = (played: Played, declared: readonly Desired[], more: Partial<ObserveOptions> = {}) =>
  observe(played, target, declared, policy, { clock: virtualClock(), isWholeProject: true, refresh: 'full', ...more })
const ofInfrastructure = ({ asked }: Played) => asked.filter((one) => one.includes('InfrastructureConfiguration'))

describe('of a whole project', () => {
  it('what is declared or ours is read whole; the rest is counted', async () => {
    const rows = [row('a'), row('b', ours), row('c'), row('d', { 'kiln:owner': 'others' })]
    const played = account(rows)
    const seen = await see(played, [desired({ name: 'a' }), desired({ name: 'new' })])
    expect(seen.live.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(seen.live[0]?.fields).toEqual({ instanceProfileName: 'builder' })
    expect(seen).toMatchObject({ listed: [...kinds.keys()], unlisted: [], unmanaged: 1 })
    expect(ofInfrastructure(played).toSorted()).toEqual([
      'GetInfrastructureConfiguration a',
      'GetInfrastructureConfiguration b',
      'GetInfrastructureConfiguration new',
      'ListInfrastructureConfigurations',
    ])
    expect(played.asked).toContain('ListDistributionConfigurations')
  })

  it.each([
    [2, ['new', 'newer']],
    [1, []],
    [0, []],
  ])('of what the list does not have, up to %i are asked for by name', async (missingAsked, asked) => {
    const played = account([row('a')])
    const declared = ['a', 'new', 'newer'].map((name) => desired({ name }))
    const seen = await see(played, declared, { missingAsked })
    expect(seen.live.map(({ name }) => name)).toEqual(['a'])
    expect(played.asked.filter((one) => one.startsWith('Get'))).toEqual(
      ['a', ...asked].map((name) => `GetInfrastructureConfiguration ${name}`),
    )
  })

  it('how much is missing is told before anything of it is asked for', async () => {
    const played = account([row('a')])
    const told: (readonly [number, readonly string[]])[] = []
    const onMissing = (count: number) => void (count > 0 && told.push([count, [...ofInfrastructure(played)]]))
    const declared = ['a', 'new', 'newer'].map((name) => desired({ name }))
    await see(played, declared, { onMissing })
    const before = ['ListInfrastructureConfigurations', 'GetInfrastructureConfiguration a']
    expect(told).toEqual([[2, before]])
    // Of a part of a project, lists are not read to the end.
    await see(played, declared, { onMissing, isWholeProject: false })
    expect(told).toHaveLength(1)
  })

  it('a name of which it is not known what ARN it gets is asked for, however many are missing', async () => {
    const played = account([])
    await see(played, [desired({ name: 'new' }), desired({ name: 'gold--en' })], { missingAsked: 0 })
    expect(played.asked.filter((one) => one.startsWith('Get'))).toEqual(['GetInfrastructureConfiguration gold--en'])
  })

  it('a kind that is not declared and may not be listed is told; one that is declared must be listed', async () => {
    const list = { ListInfrastructureConfigurations: () => Promise.reject(denied()) }
    expect(await see(account([], list), [])).toMatchObject({
      live: [],
      listed: [...kinds.keys()].filter((kind) => kind !== 'InfrastructureConfiguration'),
      unlisted: ['InfrastructureConfiguration'],
      unmanaged: 0,
    })
    await expect(see(account([], list), [desired()])).rejects.toMatchObject({ code: 'AccessDeniedException' })
    const lost = new ServiceError({ code: 'ECONNRESET', class: 'transient', message: 'reset' })
    const broken = { ListInfrastructureConfigurations: () => Promise.reject(lost) }
    await expect(see(account([], broken), [])).rejects.toBe(lost)
  })

  it('the first failure is the one that is told, and ends what else is asked', async () => {
    const lost = new ServiceError({ code: 'ECONNRESET', class: 'transient', message: 'reset' })
    const signals: (AbortSignal | undefined)[] = []
    const played = hanging((operation, signal) => {
      signals.push(signal)
      if (operation === 'ListDistributionConfigurations') throw lost
    })
    await expect(see(played, [desired()])).rejects.toBe(lost)
    expect(signals.every((signal) => signal?.aborted)).toBe(true)
  })

  it('the run that is stopped ends what is asked', async () => {
    const stop = new AbortController()
    const played = hanging(() => stop.abort(new Error('stopped')))
    await expect(see(played, [], { signal: stop.signal })).rejects.toThrow('stopped')
  })

  it('progress counts what is asked and what is answered', async () => {
    const told: string[] = []
    await see(account([row('a')]), [desired({ name: 'a' })], { onRead: (done, total) => told.push(`${done}/${total}`) })
    const [done, total] = told.at(-1)?.split('/') ?? []
    expect([Number(done), told[0]]).toEqual([Number(total), '0/1'])
    expect(told).toHaveLength(2 * Number(total))
  })
})

describe('of a part of a project', () => {
  const part = (played: Played, declared: readonly Desired[], more: Partial<ObserveOptions> = {}) =>
    see(played, declared, { isWholeProject: false, ...more })

  it('few are asked for by name, without the list and without what nobody declares', async () => {
    const played = account([row('a'), row('b', ours)])
    const seen = await part(played, [desired({ name: 'a' })])
    expect(seen.live.map(({ name }) => name)).toEqual(['a'])
    expect(seen).toMatchObject({ listed: [], unlisted: [] })
    expect(seen).not.toHaveProperty('unmanaged')
    expect(played.asked).toEqual(['GetInfrastructureConfiguration a'])
  })

  it('a name of which it is not known what ARN it gets is looked for in the list', async () => {
    const played = account([{ ...row('gold-en'), name: 'gold--en' }, row('other', ours)])
    const seen = await part(played, [desired({ name: 'gold--en' })])
    expect(seen.live.map(({ arn }) => arn)).toEqual([arn('gold-en')])
    expect(played.asked).toEqual(['ListInfrastructureConfigurations', 'GetInfrastructureConfiguration gold-en'])
  })

  it.each([
    ['fast', 25, false],
    ['fast', 26, true],
    ['full', 26, false],
  ] as const)('with --refresh %s, %i are listed: %s', async (refresh, count, isListed) => {
    const names = Array.from({ length: count }, (_, index) => `item-${index}`)
    const played = account(names.map((name) => row(name)))
    const seen = await part(
      played,
      names.map((name) => desired({ name })),
      { refresh },
    )
    expect(seen.live).toHaveLength(count)
    expect(played.asked.includes('ListInfrastructureConfigurations')).toBe(isListed)
  })
})

describe('what the list shows and a read does not', () => {
  const late = (absentReads: number, listed: (times: number) => boolean = () => true): Answers => ({
    ListInfrastructureConfigurations: (_, times) => ({
      infrastructureConfigurationSummaryList: listed(times) ? [row('a')] : [],
    }),
    GetInfrastructureConfiguration: (_, times) => {
      if (times <= absentReads) throw notFound()
      return { infrastructureConfiguration: row('a') }
    },
  })
  const count = (played: Played, operation: string) => played.asked.filter((one) => one.startsWith(operation)).length

  it.each([0, 1, 2])('is read again, where %i reads are late', async (absent) => {
    const played = service(late(absent))
    const clock = virtualClock()
    expect((await see(played, [desired({ name: 'a' })], { clock })).live).toHaveLength(1)
    expect(count(played, 'GetInfrastructureConfiguration')).toBe(absent + 1)
    expect(clock.slept).toBe([0, 200, 1_000][absent])
  })

  it('is gone if the list does not show it any more, and a last read says so', async () => {
    const played = service(late(Infinity, (times) => times === 1))
    expect((await see(played, [desired({ name: 'a' })])).live).toEqual([])
    expect(count(played, 'GetInfrastructureConfiguration')).toBe(2)
  })

  it('is a failure if they never agree: it must not be taken for missing', async () => {
    await expect(see(service(late(Infinity)), [desired({ name: 'a' })])).rejects.toMatchObject({
      code: 'ListedButNotFound',
      class: 'other',
      mayHaveRun: false,
      message: `the list of the account shows ${arn('a')}, and the service says that it is not there`,
    })
  })
})

describe('one configuration', () => {
  const read = (answer: JsonObject) =>
    readLive(service({ GetInfrastructureConfiguration: () => answer }), target, infrastructure, arn('a'))

  it('has fields, tags, dates and the spelling of its name', async () => {
    const detail = {
      arn: arn('gold-en'),
      name: 'Gold En',
      description: 'd',
      dateCreated: 'then',
      dateUpdated: 'now',
      tags: { team: 'a', odd: 7 },
      future: { a: 1 },
    }
    expect(await read({ infrastructureConfiguration: detail })).toMatchObject({
      kind: 'InfrastructureConfiguration',
      arn: arn('gold-en'),
      name: 'Gold En',
      identity: { kind: 'InfrastructureConfiguration', slug: 'gold-en' },
      fields: { description: 'd', future: { a: 1 } },
      tags: { team: 'a' },
      dateCreated: 'then',
      dateUpdated: 'now',
      unknown: ['future'],
      service: {},
    })
  })

  it('has what the service says of it beside what a document can declare', async () => {
    const pipelineArn = arn('a').replace('infrastructure-configuration', 'image-pipeline')
    const detail = {
      arn: pipelineArn,
      name: 'a',
      status: 'ENABLED',
      dateCreated: 'then',
      dateNextRun: 'soon',
      tags: {},
    }
    const played = service({ GetImagePipeline: () => ({ imagePipeline: detail }) })
    const read = await readLive(played, target, kindOf('ImagePipeline'), pipelineArn)
    expect(read?.fields).toEqual({ status: 'ENABLED' })
    expect(read?.service).toEqual({ dateNextRun: 'soon' })
  })

  it.each<[Json, string | undefined]>([
    [1795780800.25, '2026-11-27T12:00:00.250Z'],
    [0, '1970-01-01T00:00:00.000Z'],
    [-1, '1969-12-31T23:59:59.000Z'],
    [8_640_000_000_000, undefined],
    ['then', 'then'],
  ])('of a kind whose dates are seconds has them as texts: %s', async (dateCreated, shown) => {
    const policyArn = arn('a').replace('infrastructure-configuration', 'lifecycle-policy')
    const played = service({
      GetLifecyclePolicy: () => ({ lifecyclePolicy: { arn: policyArn, name: 'a', dateCreated } }),
    })
    const read = await readLive(played, target, kindOf('LifecyclePolicy'), policyArn)
    expect(read?.dateCreated).toBe(shown)
  })

  it('without a name is called as its ARN; without dates and tags it has none', async () => {
    const bare = await read({
      infrastructureConfiguration: { arn: arn('a'), dateCreated: false, dateUpdated: null, tags: [] },
    })
    expect(bare).toMatchObject({ arn: arn('a'), name: 'a', fields: {}, tags: {}, unknown: [] })
    expect(Object.keys(bare ?? {}).filter((member) => member.startsWith('date'))).toEqual([])
  })

  it.each<[JsonObject]>([
    [{}],
    [{ infrastructureConfiguration: null }],
    [{ infrastructureConfiguration: { arn: '' } }],
    [{ infrastructureConfiguration: { name: 'a' } }],
  ])('is not there where the answer is %j', async (answer) => {
    expect(await read(answer)).toBeUndefined()
  })

  it('of another account is a failure that names it', async () => {
    const elsewhere = arn('a').replace('111122223333', '999988887777')
    await expect(read({ infrastructureConfiguration: { arn: elsewhere, name: 'a' } })).rejects.toMatchObject({
      code: 'ForeignAccount',
      class: 'foreign-account',
      mayHaveRun: false,
      message: `the answer for InfrastructureConfiguration/a names ${elsewhere}, which is not in account 111122223333`,
    })
    expect(() => assertAccount(target, 'a', arn('a'))).not.toThrow()
  })

  it('that is refused is no missing one', async () => {
    const played = service({ GetInfrastructureConfiguration: () => Promise.reject(denied()) })
    await expect(readLive(played, target, infrastructure, arn('a'))).rejects.toMatchObject({ class: 'denied' })
  })
})

it('a list that shifts between its pages shows each one once, and nothing that has no ARN', async () => {
  const pages = [
    { infrastructureConfigurationSummaryList: [row('a'), { name: 'b' }, 'c'], nextToken: 'x' },
    { infrastructureConfigurationSummaryList: [row('a'), row('b')], nextToken: 'y' },
    { infrastructureConfigurationSummaryList: 'none' },
  ]
  const played = service({ ListInfrastructureConfigurations: (_, times) => pages[times - 1] ?? {} })
  const shown: (readonly string[])[] = []
  for await (const page of listSummaries(played, infrastructure, {})) shown.push(page.map(({ name }) => name))
  expect(shown).toEqual([['a'], ['b']])
})

it('everything is read whole, whoever owns it, in the order of the ARNs', async () => {
  const played = account([row('b'), row('a', ours)])
  const { live: found } = await listLive({ service: played, target, clock: virtualClock() })
  expect(found.map(({ name, fields }) => [name, fields])).toEqual([
    ['a', { instanceProfileName: 'builder' }],
    ['b', { instanceProfileName: 'builder' }],
  ])
  const gone = service({
    ListInfrastructureConfigurations: (_, times) => ({
      infrastructureConfigurationSummaryList: times === 1 ? [row('a')] : [],
    }),
    GetInfrastructureConfiguration: () => Promise.reject(notFound()),
  })
  expect((await listLive({ service: gone, target, clock: virtualClock() })).live).toEqual([])
  const broken = account([row('a')], { GetInfrastructureConfiguration: () => Promise.reject(denied()) })
  await expect(listLive({ service: broken, target, clock: virtualClock() })).rejects.toMatchObject({ class: 'denied' })
})

it('what ARNs name is read as far as it is there and shown; what is not about one of them is told', async () => {
  const of = (names: readonly string[], error?: ServiceError) => {
    const rows = [row('a'), row('b')]
    const played = account(rows, {
      GetInfrastructureConfiguration: ({ infrastructureConfigurationArn: wanted }) => {
        const found = rows.find((one) => one['arn'] === wanted)
        if (found === undefined) throw error ?? notFound()
        return { infrastructureConfiguration: found }
      },
    })
    const arns = [...names.map(arn), 'arn:aws:s3:::bucket', arn('a').replace('infrastructure-configuration', 'image')]
    return readNamed(played, target, arns)
  }
  const names = async (...args: Parameters<typeof of>) => (await of(...args)).map(({ name }) => name)
  expect(await names(['a', 'gone', 'b'])).toEqual(['a', 'b'])
  expect(await names(['a', 'secret'], denied())).toEqual(['a'])
  const throttled = new ServiceError({ code: 'ThrottlingException', status: 400, message: 'slow' })
  await expect(of(['a', 'c'], throttled)).rejects.toBe(throttled)
})

it('of a kind with versions, a line of them counts once among those that nobody owns', async () => {
  const version = (name: string, number: string, tags: JsonObject = {}): JsonObject => ({
    arn: `arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/${name}/${number}`,
    name,
    tags,
  })
  const rows = [version('x', '1.0.0'), version('x', '1.0.1'), version('y', '1.0.0'), version('z', '1.0.0', ours)]
  const played = service({
    ListImageRecipes: () => ({ imageRecipeSummaryList: rows }),
    GetImageRecipe: ({ imageRecipeArn }) => ({ imageRecipe: rows.find(({ arn }) => arn === imageRecipeArn) ?? {} }),
  })
  expect(await see(played, [])).toMatchObject({ unmanaged: 2 })
})

it('what the record settles is not read with --refresh fast, and is otherwise', async () => {
  const one = desired({ name: 'a' })
  const { tags } = applied(live({ name: 'a' }, ours), one)
  const asked = async (refresh: 'fast' | 'full', shown: JsonObject = tags, declared: readonly Desired[] = [one]) => {
    const played = account([{ ...row('a', shown), instanceProfileName: 'builder' }])
    const seen = await see(played, declared, { refresh })
    return [ofInfrastructure(played).length, seen.live.map(({ recorded }) => recorded)]
  }
  expect(await asked('fast')).toEqual([1, [true]])
  expect(await asked('full')).toEqual([2, [undefined]])
  expect(await asked('fast', ours)).toEqual([2, [undefined]])
  expect(await asked('fast', tags, [])).toEqual([2, [undefined]])
})

it('what a list shows is a summary, but for a kind of which it shows all', async () => {
  const listed = async (kind: string, member: string) => {
    const played = service({ [`List${kind}s`]: () => ({ [member]: [{ arn: arn('a'), name: 'a' }] }) })
    const found: (true | undefined)[] = []
    for await (const page of listSummaries(played, kindOf(kind), {}))
      found.push(...page.map(({ isSummary }) => isSummary))
    return found
  }
  expect(await listed('InfrastructureConfiguration', 'infrastructureConfigurationSummaryList')).toEqual([true])
  expect(await listed('ImagePipeline', 'imagePipelineList')).toEqual([undefined])
})

it('of a kind whose list shows all, what names others is seen whoever owns it, and nothing is read again', async () => {
  const pipeline = (name: string, tags: JsonObject = {}): JsonObject => ({
    arn: arn(name).replace('infrastructure-configuration', 'image-pipeline'),
    name,
    status: 'ENABLED',
    tags,
  })
  const rows = [pipeline('a'), pipeline('b', ours), pipeline('c'), pipeline('d', { 'kiln:owner': 'others' })]
  const played = service({ ListImagePipelines: () => ({ imagePipelineList: rows }) })
  const seen = await see(played, [
    { ...desired(), kind: 'ImagePipeline', name: 'a', identity: identityOf('ImagePipeline', 'a') },
  ])
  expect(seen.live.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
  expect(seen.unmanaged).toBe(1)
  expect(played.asked.filter((one) => one.startsWith('Get'))).toEqual([])
})

it('of each line the newest version is read whole, and of the others it is known what lists show', async () => {
  const at = (number: string): JsonObject => ({
    arn: `arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/x/${number}`,
    name: 'x',
    version: number,
  })
  const rows = [at('1.0.0'), at('1.0.1')]
  const played = service({
    ListImageRecipes: () => ({ imageRecipeSummaryList: rows }),
    GetImageRecipe: ({ imageRecipeArn }) => ({ imageRecipe: rows.find((one) => one['arn'] === imageRecipeArn) ?? {} }),
  })
  const found = await listLive({ service: played, target, clock: virtualClock() })
  const shown = ({ identity, isSummary }: Live) => [identity.version, isSummary]
  expect(found.live.map(shown)).toEqual([['1.0.1', undefined]])
  expect(found.versions.map(shown)).toEqual([
    ['1.0.0', true],
    ['1.0.1', true],
  ])
})
