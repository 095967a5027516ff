/** Laws over every registered kind. A new kind is held to them without a new line here. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { omit } from '../../src/json.ts'
import { arnOf, slugOf } from '../../src/kinds/identity.ts'
import { normalise, toDocument, toRequest } from '../../src/kinds/normalise.ts'
import { kindOf, kinds, type Kind } from '../../src/kinds/registry.ts'
import { nextNumber } from '../../src/kinds/version-numbers.ts'
import type { Desired, Json, JsonObject, Live } from '../../src/model.ts'
import { comparedDesired, comparedLive } from '../../src/plan/compare.ts'
import { diffOne } from '../../src/plan/diff.ts'
import { isEqual } from '../../src/plan/equal.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { createRequest } from '../../src/plan/request.ts'
import { documents, withKeysReversed } from '../support/arbitraries.ts'
import { live, policy, target } from '../support/builders.ts'
import { desiredIn, fileOf } from '../support/documents.ts'
import { furnish } from '../support/factory.ts'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'
import { home } from '../support/scenario-account.ts'
import { unknowns } from '../../src/emulator/core/unknowns.ts'
import type { EmulatedKind, Emulator, Switches } from '../../src/emulator/emulator.ts'
import { send } from '../emulator/harness.ts'

const project = `version: 1
owner: images
targets:
  - { name: prod, region: ${home.region}, account: "${home.account}" }
`

/** An emulator whose account has what random documents refer to. */
async function furnished(options: Parameters<typeof emulator>[0] = {}): Promise<Emulator> {
  const started = await emulator(options)
  furnish(started)
  return started
}

function fieldsOf(document: JsonObject): JsonObject {
  const { kind: _, name: __, tags: ___, ...fields } = document
  return fields
}

function readOne(document: JsonObject): Desired {
  const [one] = desiredIn(fileOf([document]))
  if (one === undefined) throw new Error('nothing declared')
  return one
}

/** The same with a number that the service takes, where Kiln would give it. */
function numbered<T extends JsonObject>(fields: T): T {
  const { semanticVersion: number } = fields
  return typeof number === 'string' ? { ...fields, semanticVersion: nextNumber(number, undefined) } : fields
}

/**
 * What the service shows after `one` was created: the answers of the emulator to the requests themselves. It is gone again then. `Applied` has
 * a record.
 */
async function liveAfter(account: Emulator, one: Desired, applied: 'applied' | 'by hand' = 'by hand'): Promise<Live> {
  const kind = kindOf(one.kind)
  const { operations, getArnParam, getBodyMember, createArnMember, serviceOwned } = kind.model
  const exact = { ...one, fields: numbered(one.fields) }
  const version = exact.fields['semanticVersion']
  const identity = { ...one.identity, ...(typeof version === 'string' ? { version } : {}) }
  const planned = arnOf(identity, target, kind.versions?.hasBuilds === true ? '1' : undefined)
  const request = applied === 'applied' ? createRequest(exact, planned, policy) : toRequest(kind, exact.fields)
  const body = { ...request, clientToken: randomUUID() }
  const made = await send(account, 'PUT', `/${operations['create']}`, body)
  expect(made).toMatchObject({ status: 200 })
  const arn = made.json[createArnMember] as string
  const shown = await send(account, 'GET', `/${operations['get']}?${getArnParam}=${encodeURIComponent(arn)}`)
  const { name, tags, ...detail } = shown.json[getBodyMember] as Live['fields'] & { readonly name: string }
  const owned = [...serviceOwned, ...kind.readOnly]
  const members = Object.entries(detail).filter(([member]) => !owned.includes(member))
  const fields = Object.fromEntries(members.map(([member, value]) => [kind.answeredAs?.[member] ?? member, value]))
  const place = account.account(home.account, home.region)
  expect(place.remove(one.kind as EmulatedKind, arn.split('/').slice(1).join('/'))).toBe(true)
  return live({}, tags as Live['tags'], { kind: one.kind, arn, name, identity, fields })
}

/** Reports whether one document can become another of the same name. */
function keepsImmutable({ immutable = [] }: Kind, one: JsonObject, other: JsonObject): boolean {
  return immutable.every(({ field, of }) =>
    of === 'value' ? one[field] === other[field] : (one[field] === undefined) === (other[field] === undefined),
  )
}

/** What the document becomes, of the same name. A number that is taken stands for other content in no case. */
function again({ scopeField = 'name' }: Kind, one: JsonObject, other: JsonObject): JsonObject {
  const { semanticVersion: number } = other
  const isExact = typeof number === 'string' && !number.includes('x')
  const own = { name: one['name'] ?? '', [scopeField]: one[scopeField] ?? '' }
  return { ...other, ...own, ...(isExact ? { semanticVersion: '2027.1.1' } : {}) }
}

function withSetsReversed(fields: JsonObject, sets: readonly string[], at = ''): JsonObject {
  const turned = (value: Json, pattern: string): Json => {
    if (Array.isArray(value)) {
      const items = value.map((item: Json) => turned(item, `${pattern}.*`))
      return sets.includes(pattern) ? [...items, ...items].reverse() : items
    }
    return value !== null && typeof value === 'object' ? withSetsReversed(value as JsonObject, sets, pattern) : value
  }
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, turned(value, at === '' ? key : `${at}.${key}`)]),
  )
}

const numRuns = Number(process.env['KILN_PROPERTY_RUNS'] ?? 2)

/** Whichever way what is not known of the service turns out. */
const positions = fc.record(
  Object.fromEntries(
    Object.entries(unknowns).map(([name, known]) => [name, fc.constantFrom<boolean | number | string>(...known)]),
  ),
) as fc.Arbitrary<unknown> as fc.Arbitrary<Partial<Switches>>

/** Several documents whose names are told apart by the service. */
function several(kind: string, count: number): fc.Arbitrary<readonly JsonObject[]> {
  return fc.uniqueArray(documents(kind), {
    minLength: 1,
    maxLength: count,
    selector: ({ name }) => slugOf(typeof name === 'string' ? name : ''),
  })
}

describe.each([...kinds.values()])('$kind', (kind) => {
  const document = documents(kind.kind)

  it('every generated document is valid', () => {
    fc.assert(
      fc.property(document, (one) => void readOne(one)),
      { numRuns: 40 },
    )
  })

  it('normal form is settled: what is sent, exported and normalised again is the same', () => {
    fc.assert(
      fc.property(document, (one) => {
        const { fields } = readOne(one)
        const normal = normalise(kind, fields)
        expect(normalise(kind, toRequest(kind, fields))).toEqual(normal)
        expect(normalise(kind, toDocument(kind, fields))).toEqual(normal)
        expect(toRequest(kind, toRequest(kind, fields))).toEqual(toRequest(kind, fields))
        expect(toDocument(kind, toDocument(kind, fields))).toEqual(toDocument(kind, fields))
        if (Object.keys(kind.keyedLists).length === 0) expect(normalise(kind, normal)).toEqual(normal)
      }),
      { numRuns: 40 },
    )
  })

  it('equal sides give an empty diff, whatever the order of keys and sets', async () => {
    const account = await furnished()
    await fc.assert(
      fc.asyncProperty(document, async (one) => {
        const declared = readOne(one)
        const found = await liveAfter(account, declared, 'applied')
        expect(diffOne(declared, found, policy).fields).toEqual([])
        const turned = { ...declared, fields: withKeysReversed(withSetsReversed(declared.fields, kind.sets)) }
        expect(diffOne(turned, found, policy).fields).toEqual([])
        expect(diffOne(declared, { ...found, fields: withKeysReversed(found.fields) }, policy).fields).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('a difference names at least one field, and no difference names none', async () => {
    const account = await furnished()
    await fc.assert(
      fc.asyncProperty(document, document, async (one, other) => {
        const declared = readOne(one)
        const found = await liveAfter(account, readOne({ ...other, name: one['name'] ?? '' }))
        // What has no part in a build waits for the next version.
        const later = kind.versions?.notContent ?? []
        const isSame = isEqual(
          omit(comparedDesired(kind, declared, policy), later),
          omit(comparedLive(kind, found, policy, declared), later),
        )
        const { fields } = diffOne(declared, found, policy)
        expect(fields.length === 0).toBe(isSame)
        for (const { path, before, after } of fields) {
          expect(path).not.toBe('')
          expect(isEqual(before, after)).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('a plan survives JSON', async () => {
    const account = await furnished()
    await fc.assert(
      fc.asyncProperty(document, document, async (one, other) => {
        const found = { ...(await liveAfter(account, readOne(other))), tags: { 'kiln:owner': 'images' } }
        const plan = makePlan({
          target,
          desired: [readOne(one)],
          observed: { live: [found], listed: [...kinds.keys()], unlisted: [] },
          policy,
          options: { createOnly: false, adopt: false, prune: true },
          isWholeProject: true,
        })
        expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan)
      }),
      { numRuns: 30 },
    )
  })

  describe.each([false, true])('with husks on read: %s', (husksOnRead) => {
    it('plan after apply is empty, before and after a change of everything', async () => {
      await fc.assert(
        fc.asyncProperty(several(kind.kind, 8), several(kind.kind, 8), positions, async (first, second, switched) => {
          const account = await furnished({ switches: { ...switched, husksOnRead } })
          // The same names with other fields: every field that can change can change to every other.
          const changed = first.map((one) => {
            const other = second.find((candidate) => keepsImmutable(kind, one, candidate))
            return again(kind, one, other ?? one)
          })
          for (const declared of [first, changed]) {
            const cwd = folder({ 'kiln.yaml': project, 'configs/all.yaml': fileOf(declared) })
            const options = { cwd, emulator: account }
            const applied = await kiln(['apply', '--max-updates', '99'], options)
            expect(applied.code, applied.stdout).toBe(0)
            const { summary } = await kilnReport(['plan'], options)
            expect(summary).toMatchObject({ unchanged: declared.length, create: 0, update: 0 })
          }
        }),
        { numRuns },
      )
    })

    it('export, plan, adopt: the plan shows adoption alone, and then nothing', async () => {
      await fc.assert(
        fc.asyncProperty(several(kind.kind, 8), async (found) => {
          const account = await furnished({ switches: { husksOnRead } })
          for (const one of found) {
            const { name, tags = {} } = readOne(one).fields
            const fields = numbered(toRequest(kind, fieldsOf(readOne(one).fields)))
            const seed = { ...fields, name: typeof name === 'string' ? name : '', tags }
            account.account(home.account, home.region).put(kind.kind as EmulatedKind, seed)
          }
          const before = folder({ 'kiln.yaml': project })
          const exported = await kiln(['export', '--only', `${kind.kind}/*`], { cwd: before, emulator: account })
          expect(exported.code, exported.stderr).toBe(0)
          const cwd = folder({ 'kiln.yaml': project, 'configs/exported.yaml': exported.stdout })
          const options = { cwd, emulator: account }
          const { targets, diagnostics } = await kilnReport(['plan', '--adopt'], options)
          const changes = targets.flatMap((one) => one.changes)
          expect(diagnostics).toEqual([])
          // Also what the account was furnished with.
          const there = account.account(home.account, home.region).list(kind.kind as EmulatedKind)
          expect(changes.map(({ action, fields }) => [action, fields])).toEqual(there.map(() => ['adopt', []]))
          expect((await kiln(['apply', '--adopt'], options)).code).toBe(0)
          expect((await kilnReport(['plan'], options)).summary).toMatchObject({ unchanged: there.length, adopt: 0 })
        }),
        { numRuns },
      )
    })
  })
})
