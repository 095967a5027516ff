/**
 * Answers of the service that are wrong at any depth: the target fails with the reason, or there is a plan that is right about whatever was
 * well formed. Never a crash, never `unchanged` against the evidence, nothing dangerous in any output.
 *
 * KILN_PROPERTY_RUNS=100000 tries more inputs than the suite does.
 */
import type { Policy } from '../../src/project.ts'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { imagebuilder } from '../../src/api/imagebuilder.ts'
import { connectImageBuilder, type ImageBuilder } from '../../src/aws/client.ts'
import { ServiceError } from '../../src/aws/failure.ts'
import { createConnections } from '../../src/aws/connection.ts'
import { createLimiter } from '../../src/aws/limiter.ts'
import { listLive } from '../../src/aws/list-live.ts'
import { canonicalJson } from '../../src/canonical.ts'
import { parseDocuments } from '../../src/config/yaml/yaml.ts'
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { arnOf, keyOf, lineOf, parseArn } from '../../src/kinds/identity.ts'
import { toRequest } from '../../src/kinds/normalise.ts'
import { isListWhole, kindOf, kinds, type Kind } from '../../src/kinds/registry.ts'
import { nextNumber, numberField } from '../../src/kinds/version-numbers.ts'
import { omit } from '../../src/json.ts'
import type { Desired, Json, JsonObject, Plan } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import { declaredNumber } from '../../src/plan/decide-line.ts'
import { createRequest } from '../../src/plan/request.ts'
import { documentOf } from '../../src/render/document/document.ts'
import { renderDocument } from '../../src/render/document/yaml.ts'
import { planTarget } from '../../src/run/plan-target.ts'
import { policy as plainPolicy, target } from '../support/builders.ts'
import { desiredIn, fileOf } from '../support/documents.ts'
import { dangerIn } from '../support/hostile.ts'
import { virtualClock } from '../support/kiln.ts'
import { memberFor } from '../support/references.ts'
import { report } from '../support/reports.ts'
import {
  assertFuzz,
  assertHarmless,
  byteEdits,
  isRecord,
  jsonEdits,
  named,
  oddJson,
  samples,
  textEdits,
} from './fuzz.ts'

const policy: Policy = {
  ...plainPolicy,
  previousOwners: ['images-old'],
  ignoreTags: ['map-*'],
  managedBy: [{ key: 'stack' }],
}

/** Some declare next to nothing, so that what the account has besides is told; the others nearly all that there is. */
const sparse: readonly JsonObject[] = [
  { kind: 'InfrastructureConfiguration', name: 'one', instanceProfileName: 'p' },
  { kind: 'InfrastructureConfiguration', name: 'two', instanceProfileName: 'p', tags: { team: 'a' } },
  { kind: 'DistributionConfiguration', name: 'three', distributions: [{ region: 'us-east-1' }] },
]
const pool: readonly Desired[] = [...sparse, ...samples(20)].flatMap((document) => desiredIn(fileOf([document])))
const desiredRow = fc.oneof(fc.constantFrom(...pool.slice(0, sparse.length)), fc.constantFrom(...pool))

type Standing = 'absent' | 'ours' | 'unrecorded' | 'unowned' | 'foreign' | 'previous' | 'orphan' | 'changed'

/** A configuration and how it stands in the account. */
interface Row {
  readonly desired: Desired
  readonly standing: Standing
}

/** What is done to the answers of an operation; `nth` counts them, and none means all. */
interface Spoiling {
  readonly operation: string
  readonly nth: number | undefined
  readonly edit: (value: Json) => Json
}

interface World {
  readonly rows: readonly Row[]
  readonly spoilings: readonly Spoiling[]
  readonly paging: 'whole' | 'single' | 'empty' | 'repeated' | 'circle' | 'endless'
  readonly denied: string | undefined
  readonly refresh: 'full' | 'fast'
  readonly isWholeProject: boolean
  readonly flags: { readonly createOnly: boolean; readonly adopt: boolean; readonly prune: boolean }
}

const reads = [
  ...[...kinds.values()].flatMap((kind) => [listOf(kind) ?? '', kind.model.operations['get'] ?? '']),
  'ListImagePipelines',
]

const row: fc.Arbitrary<Row> = fc.record({
  desired: fc
    .tuple(
      desiredRow,
      fc.constantFrom(
        {},
        {},
        { adopt: 'overwrite' as const },
        { ignore: ['description'] },
        { unchecked: ['newField'] },
      ),
    )
    .map(([one, more]) => ({ ...one, ...more })),
  standing: fc.constantFrom<Standing>(
    'ours',
    'ours',
    'ours',
    'changed',
    'absent',
    'unrecorded',
    'unowned',
    'foreign',
    'previous',
    'orphan',
  ),
})

/** Members that a configuration may show. */
const members = [
  ...new Set([...kinds.values()].flatMap(({ model }) => [...model.createFields, ...model.serviceOwned, 'newField'])),
]

/** Sets a member of each configuration in an answer. */
const memberEdit: fc.Arbitrary<Spoiling['edit']> = fc
  .tuple(fc.constantFrom(...members), fc.oneof(oddJson, fc.constantFrom<Json>(5, 'text', ['text'], { text: 'text' })))
  .map(([member, wanted]) => {
    const edited = (value: Json): Json => {
      if (Array.isArray(value)) return (value as Json[]).map(edited)
      if (!isRecord(value)) return value
      if (Object.hasOwn(value, 'arn')) return { ...value, [member]: wanted }
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, edited(item)]))
    }
    return named([member, wanted], edited)
  })

const world: fc.Arbitrary<World> = fc.record({
  rows: fc.uniqueArray(row, { maxLength: 3, selector: ({ desired }) => keyOf(desired.identity) }),
  spoilings: fc.array(
    fc.record({
      operation: fc.constantFrom(...reads),
      nth: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
      edit: fc.oneof(jsonEdits(3, 1), memberEdit),
    }),
    { maxLength: 3 },
  ),
  paging: fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom('whole' as const, 'whole' as const, 'single' as const, 'empty' as const) },
    { weight: 10, arbitrary: fc.constantFrom('repeated' as const, 'circle' as const) },
    { weight: 1, arbitrary: fc.constant('endless' as const) },
  ),
  denied: fc.option(fc.constantFrom(...reads), { nil: undefined, freq: 8 }),
  refresh: fc.constantFrom('full', 'full', 'fast'),
  isWholeProject: fc.boolean(),
  flags: fc.record({ createOnly: fc.boolean(), adopt: fc.boolean(), prune: fc.boolean() }),
})

/** The number and build that the first version of a line has; nothing for a kind without versions. */
function firstOf(desired: Desired): { readonly version?: string; readonly build?: string } {
  const { versions } = kindOf(desired.kind)
  if (versions === undefined) return {}
  return { version: nextNumber(declaredNumber(desired), undefined), ...(versions.hasBuilds ? { build: '1' } : {}) }
}

/** Returns the operation that lists what there is of a kind: of one that has builds each of them. */
function listOf({ model, versions }: Kind): string | undefined {
  return model.operations[versions?.hasBuilds === true ? 'listBuildVersions' : 'list']
}

/** What Get shows of a configuration; undefined where there is nothing. */
function detailOf({ desired, standing }: Row): JsonObject | undefined {
  if (standing === 'absent') return undefined
  const kind = kindOf(desired.kind)
  const { version, build } = firstOf(desired)
  const arn = arnOf({ ...desired.identity, ...optional({ version }) }, target, build)
  const { tags, name: _, [numberField]: __, ...fields } = createRequest(desired, arn, policy)
  const { 'kiln:owner': owner, 'kiln:record': record, ...others } = tags as Record<string, string>
  const owned = {
    unowned: {},
    foreign: { 'kiln:owner': 'somebody' },
    previous: { 'kiln:owner': 'images-old' },
    unrecorded: { 'kiln:owner': owner ?? '' },
    ours: { 'kiln:owner': owner ?? '', 'kiln:record': record ?? '' },
    orphan: { 'kiln:owner': owner ?? '', 'kiln:record': record ?? '' },
    changed: { 'kiln:owner': owner ?? '', 'kiln:record': record ?? '', extra: 'by hand' },
  }[standing]
  return {
    arn,
    name: desired.name,
    ...omit(toRequest(kind, fields), kind.versions?.writeOnly ?? []),
    ...optional({ version }),
    ...(standing === 'changed' ? { description: 'by hand' } : {}),
    dateCreated: '2026-01-01T00:00:00.000Z',
    tags: { ...others, ...owned },
  }
}

/** What a list says of a kind whose lists are whole. */
function saidByList(operation: string, body: JsonObject): SpoiltService['said'] {
  const kind = [...kinds.values()].find((one) => listOf(one) === operation)
  const rows = kind === undefined || !isListWhole(kind) ? undefined : body[kind.model.listBodyMember]
  return kind === undefined || !Array.isArray(rows) ? [] : rows.map((detail: Json) => ({ kind, detail }))
}

/** The answers of the account, spoilt. Keeps what was said of each ARN. */
class SpoiltService implements ImageBuilder {
  readonly said: { readonly kind: Kind; readonly detail: Json | undefined }[] = []
  readonly #world: World
  readonly #details: readonly { readonly kind: Kind; readonly detail: JsonObject }[]
  readonly #counts = new Map<string, number>()

  constructor(world: World) {
    this.#world = world
    this.#details = world.rows.flatMap((row) => {
      const detail = detailOf(row)
      return detail === undefined ? [] : [{ kind: kindOf(row.desired.kind), detail }]
    })
  }

  close(): void {
    // Nothing is open.
  }

  async call(operation: string, input: JsonObject): Promise<{ body: JsonObject }> {
    const { denied, spoilings } = this.#world
    if (operation === denied) throw new ServiceError({ code: 'AccessDeniedException', message: 'denied', status: 403 })
    const count = this.#counts.get(operation) ?? 0
    this.#counts.set(operation, count + 1)
    const good = this.answer(operation, input)
    const body = spoilings
      .filter((one) => one.operation === operation && (one.nth === undefined || one.nth === count))
      .reduce<Json>((value, { edit }) => edit(value), good)
    // What is no object does not get past the wire.
    if (!isRecord(body))
      throw new ServiceError({ code: 'UnreadableAnswer', message: 'not readable', class: 'transient' })
    const kind = [...kinds.values()].find(({ model }) => model.operations['get'] === operation)
    if (kind !== undefined) this.said.push({ kind, detail: body[kind.model.getBodyMember] })
    this.said.push(...saidByList(operation, body))
    return { body }
  }

  /** Returns what a sound service would answer. */
  answer(operation: string, input: JsonObject): JsonObject {
    for (const kind of kinds.values()) {
      const { model } = kind
      const here = this.#details.filter((one) => one.kind === kind)
      if (operation === model.operations['get']) {
        const found = here.find(({ detail }) => detail['arn'] === input[model.getArnParam])
        if (found !== undefined) return { requestId: 'r', [model.getBodyMember]: found.detail }
        if (!this.#isOther(input[model.getArnParam])) {
          throw new ServiceError({ code: 'ResourceNotFoundException', message: 'no', status: 404 })
        }
      }
      if (operation === listOf(kind)) {
        const member = imagebuilder.operations[operation]?.resultKey ?? model.listBodyMember
        const shown = new Set([...model.summaryFields, 'arn', 'name', 'tags', 'dateCreated', 'dateUpdated', 'version'])
        const summaries = here.map(({ detail }) => {
          return Object.fromEntries(Object.entries(detail).filter(([member]) => shown.has(member)))
        })
        return this.#page(member, [...summaries, ...this.#usersOf(kind)], input['nextToken'])
      }
    }
    // What is referred to is there.
    return { requestId: 'r' }
  }

  /** Reports whether an ARN is of what no row is about. */
  #isOther(arn: Json | undefined): boolean {
    const identity = typeof arn === 'string' ? parseArn(arn)?.identity : undefined
    if (identity === undefined) return false
    return this.#world.rows.every(({ desired }) => keyOf(desired.identity) !== keyOf(lineOf(identity)))
  }

  /** Pipelines of others, one for each of the rest. */
  #usersOf({ kind }: Kind): readonly JsonObject[] {
    if (kind !== 'ImagePipeline') return []
    return this.#details.map(({ kind: used, detail }, index) => ({
      arn: `arn:aws:imagebuilder:us-east-1:111122223333:image-pipeline/p${index}`,
      name: `p${index}`,
      status: 'ENABLED',
      [memberFor(kind, used.kind) ?? 'x']: detail['arn'] ?? null,
    }))
  }

  #page(member: string, items: readonly JsonObject[], token: Json | undefined): JsonObject {
    const at = typeof token === 'string' ? Number(/\d+/.exec(token)?.[0] ?? 0) : 0
    const next = (value: string | undefined): JsonObject => (value === undefined ? {} : { nextToken: value })
    switch (this.#world.paging) {
      case 'whole':
        return { [member]: items }
      case 'single':
        return { [member]: items.slice(at, at + 1), ...next(at + 1 < items.length ? `t${at + 1}` : undefined) }
      case 'empty':
        return {
          [member]: at % 2 === 0 ? [] : items.slice((at - 1) / 2, (at + 1) / 2),
          ...next(at < 2 * items.length ? `t${at + 1}` : undefined),
        }
      case 'repeated':
        return { [member]: items, ...next(at < 3 ? `t${at + 1}` : undefined) }
      case 'circle':
        return { [member]: items, ...next(`t${(at + 1) % 3}`) }
      case 'endless':
        return { [member]: items, ...next(`t${at + 1}`) }
    }
  }
}

/** Returns what counts of a value: what the model knows, no husks, no defaults, lists as sets. Plainer than the normal form, and no finer. */
function essence(
  kind: Kind,
  value: Json | undefined,
  shapeName: string | undefined,
  pattern: string,
): Json | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (kind.defaults[pattern] === value) return undefined
  const shape = shapeName === undefined ? undefined : imagebuilder.shapes[shapeName]
  if (Array.isArray(value)) {
    const items = (value as Json[]).flatMap((item) => essence(kind, item, shape?.member, `${pattern}.*`) ?? [])
    const texts = [...new Set(items.map((item) => canonicalJson(item)))].sort()
    return texts.length === 0 ? undefined : texts
  }
  if (!isRecord(value)) return value
  if (shape?.type === 'map' || shape === undefined) return Object.keys(value).length === 0 ? undefined : value
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const members = shape.members ?? {}
    if (!Object.hasOwn(members, key)) return []
    const kept = essence(kind, item, members[key], pattern === '' ? key : `${pattern}.${key}`)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** Reports whether an answer says that a configuration is not as declared. */
function contradicts({ kind: name, fields, ignore }: Desired, detail: JsonObject): boolean {
  const kind = kindOf(name)
  const input = imagebuilder.operations[kind.model.operations['create'] ?? '']?.input
  // What was sent for a version is what it is: its record says so, whatever Get shows. Tags alone change.
  const sent = kind.versions === undefined ? [] : kind.model.createFields
  const left = new Set(['name', 'tags', ...ignore, ...sent, ...Object.keys(kind.answeredAs ?? {})])
  const counted = (value: JsonObject): string => {
    const some = Object.fromEntries(Object.entries(value).filter(([member]) => !left.has(member)))
    return canonicalJson(essence(kind, some, input, '') ?? null)
  }
  const tagsOf = (tags: Json | undefined): string => {
    const entries = Object.entries(isRecord(tags) ? tags : {})
    const own = entries.filter(([key, value]) => typeof value === 'string' && !/^(aws:|kiln:|map-)/.test(key))
    return canonicalJson(Object.fromEntries(own))
  }
  return counted(fields) !== counted(detail) || tagsOf(fields['tags']) !== tagsOf(detail['tags'])
}

/** Checks a plan against what the service said. */
function assertHonest(plan: Plan, desired: readonly Desired[], said: SpoiltService['said']): void {
  const declared = plan.changes.flatMap((change) => change.desired?.id ?? [])
  expect(declared.sort()).toEqual(desired.map(({ id }) => id).sort())
  for (const change of plan.changes) {
    if (change.desired === undefined) expect(['orphan', 'delete']).toContain(change.action)
    else if (change.action === 'unchanged' && change.live?.recorded !== true) {
      const { desired: wanted, arn } = change
      const answers = said.flatMap(({ kind, detail }) => {
        return kind.kind === wanted.kind && isRecord(detail) && detail['arn'] === arn ? [detail] : []
      })
      if (answers.every((detail) => contradicts(wanted, detail)))
        throw new Error(`unchanged, but ${JSON.stringify(answers)}`)
    }
  }
}

function assertShown(plan: Plan): void {
  const declared = plan.changes.filter((change) => change.desired !== undefined).length
  assertHarmless(report({ results: [{ target, declared, status: 'ok', plan, diagnostics: [] }] }))
}

/** A target that could not be read says so as `run` does. */
function assertFailure(error: unknown): void {
  if (!(error instanceof ServiceError)) throw error
  const failure = diagnose('targetFailed', {
    target: 'prod',
    reason: `${error.message} (${error.code}, request ${error.requestId})`,
    advice: 'x',
  })
  assertHarmless(report({ results: [{ target, declared: 0, status: 'failed', diagnostics: [failure] }] }))
}

/** What is exported is YAML that says what the account said, and harmless. */
async function assertExported(service: ImageBuilder): Promise<void> {
  try {
    for (const live of (await listLive({ service, target, clock: virtualClock() })).live) {
      const document = documentOf(live, policy)
      const text = renderDocument(document)
      const danger = dangerIn(text)
      if (danger !== undefined) throw new Error(`${danger} in ${text}`)
      const { documents, diagnostics } = parseDocuments(text, 'exported.yaml')
      if (
        !isDeepStrictEqual(
          documents.map(({ value }) => value),
          [document],
        )
      ) {
        throw new Error(`${text} is not ${JSON.stringify(document)}: ${JSON.stringify(diagnostics)}`)
      }
    }
  } catch (error) {
    assertFailure(error)
  }
}

async function plan(service: ImageBuilder, { rows, refresh, isWholeProject, flags }: World): Promise<Plan | undefined> {
  const desired = rows.filter(({ standing }) => standing !== 'orphan').map((row) => row.desired)
  try {
    const made = await planTarget({
      service,
      clock: virtualClock(),
      target,
      desired,
      policy,
      options: flags,
      isWholeProject,
      refresh,
    })
    assertShown(made)
    return made
  } catch (error) {
    assertFailure(error)
    return undefined
  }
}

/** What becomes of a configuration that nothing is wrong with. */
function actionsFor({ desired, standing }: Row, { flags }: World): readonly string[] {
  const takes = flags.adopt || desired.adopt === 'overwrite'
  const held = flags.createOnly ? 'skipped' : 'adopt'
  switch (standing) {
    case 'ours':
    case 'unrecorded':
      return ['unchanged']
    case 'changed':
      return flags.createOnly ? ['skipped'] : ['update']
    case 'absent':
      return ['create']
    case 'unowned':
      return takes ? [held] : ['blocked']
    case 'previous':
      return flags.adopt ? [held] : ['blocked']
    case 'foreign':
      return ['blocked']
    case 'orphan':
      return ['orphan', 'delete']
  }
}

/** Fields that no answer shows are known by the record alone; what nobody declares is looked for in a whole project. */
function isPredictable({ desired, standing }: Row, { isWholeProject }: World): boolean {
  if (standing === 'orphan') return isWholeProject
  const isHidden =
    kindOf(desired.kind).versions?.writeOnly.some((field) => desired.fields[field] !== undefined) ?? false
  return !isHidden || ['ours', 'changed', 'absent', 'foreign'].includes(standing)
}

it('answers spoilt at any depth: a plan that is right, or a target that failed', async () => {
  await assertFuzz(world, 100, async (one) => {
    const service = new SpoiltService(one)
    const made = await plan(service, one)
    const desired = one.rows.filter(({ standing }) => standing !== 'orphan').map((row) => row.desired)
    if (made !== undefined) assertHonest(made, desired, service.said)
    const isSound =
      one.spoilings.length === 0 && one.denied === undefined && one.paging !== 'circle' && one.paging !== 'endless'
    if (isSound) {
      for (const row of one.rows.filter((each) => isPredictable(each, one))) {
        const change = made?.changes.find(({ id }) => id === row.desired.id)
        expect(actionsFor(row, one), `${row.standing} ${change?.id}`).toContain(change?.action)
      }
    }
    await assertExported(new SpoiltService(one))
  })
})

it('a list that does not end, or goes round in circles, is given up', async () => {
  const sound: World = {
    rows: pool.slice(0, 1).map((desired) => ({ desired, standing: 'ours' })),
    spoilings: [],
    paging: 'endless',
    denied: undefined,
    refresh: 'full',
    isWholeProject: true,
    flags: { createOnly: false, adopt: false, prune: false },
  }
  for (const paging of ['endless', 'circle'] as const) {
    const service = new SpoiltService({ ...sound, paging })
    const desired = sound.rows.map((row) => row.desired)
    const input = {
      service,
      target,
      desired,
      policy,
      options: sound.flags,
      isWholeProject: true,
      refresh: 'full' as const,
      clock: virtualClock(),
    }
    const code = paging === 'endless' ? 'EndlessList' : 'RepeatedToken'
    await expect(planTarget(input)).rejects.toMatchObject({ code })
  }
})

/** What goes over the wire in the place of an answer. */
interface Wire {
  readonly status: number
  readonly body: Buffer
  /** What the header says; the length that the body has, or none, if it is not a number. */
  readonly length: 'right' | 'none' | number
  readonly headers: Readonly<Record<string, string>>
  /** Drops the connection when the body is sent. */
  readonly drops: boolean
}

type WireEdit = (text: string) => Wire

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  'null',
  '\\',
  '\\ud800',
  '\u0000',
  '\ufeff',
  '\n',
  '1e999',
  '<html>',
  '"__proto__":{},',
]

const bodies: fc.Arbitrary<(text: string) => string | Buffer> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(named('as it is', (text: string) => text)) },
  { weight: 3, arbitrary: textEdits(pieces, 3) },
  { weight: 3, arbitrary: byteEdits(3) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        ...[
          [
            '',
            ' ',
            '{}',
            '[]',
            'null',
            '1',
            '"x"',
            '<html>502 Bad Gateway</html>',
            '{"message":"\u001b[2J::error::x"}',
          ],
          ['{"nextToken":"x"}', '{"__type":"constructor"}', '{"message":{"a":[]}}', '{"a":1,"a":2}', '\ufeff{}'],
          [`{"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, '['.repeat(50_000), `{"x":"${'y'.repeat(300_000)}"}`],
        ].flat(),
      )
      .map((text) => named(text.slice(0, 40), () => text)),
  },
  // Deep inside of what is walked.
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('keyPair', 'newField', 'logging', 'distributions', 'tags'),
        fc.constantFrom(50, 300, 3_000, 20_000),
      )
      .map(([member, levels]) => {
        const deep = `"${member}":${'['.repeat(levels)}1${']'.repeat(levels)}`
        return named(`${levels} levels in ${member}`, (text: string) =>
          text.replaceAll('"arn":', () => `${deep},"arn":`),
        )
      }),
  },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 20 }).map((bytes) => named([...bytes], () => Buffer.from(bytes))),
  },
)

const wires: fc.Arbitrary<WireEdit> = fc
  .record({
    status: fc.oneof(
      { weight: 3, arbitrary: fc.constant(200) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(201, 204, 206, 299, 301, 304, 400, 401, 403, 404, 412, 429, 500, 502, 503, 599),
      },
    ),
    body: bodies,
    length: fc.oneof(fc.constantFrom('right' as const, 'right' as const, 'none' as const), fc.nat({ max: 400 })),
    headers: fc.constantFrom<Record<string, string>>(
      {},
      { 'content-type': 'text/html' },
      { 'x-amzn-errortype': 'ResourceNotFoundException' },
      { 'x-amzn-errortype': '__proto__', 'x-amzn-requestid': '::error::x##[x]' },
      { 'x-amzn-errortype': 'toString:http://x/', 'retry-after': '-5' },
      { 'retry-after': '1e9' },
      { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT', 'x-amzn-requestid': '' },
      { 'content-encoding': 'gzip' },
      { location: 'http://127.0.0.1:1/' },
    ),
    drops: fc.boolean(),
  })
  .map(({ body, ...rest }) => {
    const what = `${rest.status} ${rest.length} ${JSON.stringify(rest.headers)} ${rest.drops} ${String(body)}`
    return named(what, (text: string): Wire => ({ ...rest, body: Buffer.from(body(text)) }))
  })

function reply(response: ServerResponse, { status, body, length, headers, drops }: Wire): void {
  const declared = length === 'right' ? body.length : length
  const sizes: Record<string, string> = declared === 'none' ? {} : { 'content-length': String(declared) }
  response.strictContentLength = false
  response.writeHead(status, { ...headers, ...sizes })
  // What was promised and does not come would be waited for.
  const isShort = typeof declared === 'number' && declared > body.length
  if (drops || isShort) response.write(body, () => response.socket?.destroy())
  else response.end(body)
}

interface WireWorld extends World {
  readonly wires: readonly { readonly operation: string; readonly edit: WireEdit }[]
}

const wireWorld: fc.Arbitrary<WireWorld> = fc
  .tuple(
    world.map((one): World => ({
      ...one,
      paging: one.paging === 'endless' ? 'circle' : one.paging,
      denied: undefined,
    })),
    fc.array(fc.record({ operation: fc.constantFrom(...reads), edit: wires }), { minLength: 1, maxLength: 3 }),
  )
  .map(([one, wires]) => ({ ...one, wires }))

it('answers spoilt on the wire: a plan that is right, or a target that failed', async () => {
  let current: { readonly world: WireWorld; readonly sound: SpoiltService } | undefined
  const server = createServer((request, response) => {
    request.resume()
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const operation = url.pathname.slice(1)
    const answer = async (): Promise<Wire> => {
      if (current === undefined) throw new Error('nobody has asked')
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString()
      const input = {
        ...(text === '' ? {} : (JSON.parse(text) as JsonObject)),
        ...Object.fromEntries(url.searchParams),
      }
      const wire = { status: 200, length: 'right' as const, headers: {}, drops: false }
      try {
        const good = JSON.stringify((await current.sound.call(operation, input)).body)
        const spoilt = current.world.wires.find((one) => one.operation === operation)
        return spoilt === undefined ? { ...wire, body: Buffer.from(good) } : spoilt.edit(good)
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error
        const headers = { 'x-amzn-errortype': error.code }
        return {
          ...wire,
          status: error.status ?? 400,
          headers,
          body: Buffer.from(JSON.stringify({ message: error.message })),
        }
      }
    }
    void answer().then(
      (wire) => reply(response, wire),
      () => request.socket.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.closeAllConnections())
  onTestFinished(() => void server.close())
  const connections = createConnections({})
  onTestFinished(() => connections.close())
  const service = await connectImageBuilder({
    sdk: {
      region: target.region,
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      credentials: { accessKeyId: target.account, secretAccessKey: 'x' },
      connections,
    },
    access: 'read',
    limiter: createLimiter(10),
    clock: virtualClock(),
    observer: { onAnswer: () => undefined, onRetry: () => undefined, onWarning: () => undefined },
  })
  const check = async (one: WireWorld): Promise<void> => {
    current = { world: one, sound: new SpoiltService(one) }
    const made = await plan(service, one)
    const desired = one.rows.filter(({ standing }) => standing !== 'orphan').map((row) => row.desired)
    if (made !== undefined) expect(made.changes.flatMap((change) => change.desired ?? [])).toHaveLength(desired.length)
    await assertExported(service)
  }
  await assertFuzz(wireWorld, 12, check, { forEach: 50 })
})
