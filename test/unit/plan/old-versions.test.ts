/** Lines of versions that nobody declares, and older versions of those that are declared: what goes, what stays, and why. */
import { describe, expect, it } from 'vitest'
import type { User } from '../../../src/consequence.ts'
import type { Change, Live } from '../../../src/model.ts'
import {
  decideGoneLine,
  decideSuperseded,
  oursOfGoneLine,
  type OldVersionsContext,
} from '../../../src/plan/old-versions.ts'
import { linesIn } from '../../../src/plan/lines.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { desired, policy } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'

const day = 86_400_000
const now = Date.parse('2026-06-01T00:00:00Z')
const daysAgo = (days: number): string => new Date(now - days * day).toISOString()

interface Version {
  readonly build?: string
  readonly owner?: string | null
  readonly isProtected?: boolean
  readonly hasRecord?: boolean
  readonly age?: number
}

/** A version of the component `tool`. */
function version(number: string, more: Version = {}): Live {
  const { build = '1', owner = 'images', isProtected = false, hasRecord = true, age = 100 } = more
  const arn = `arn:aws:imagebuilder:us-east-1:111122223333:component/tool/${number}/${build}`
  const record = formatRecord({ arn, isProtected, dateUpdated: undefined, marks: new Map() })
  return {
    kind: 'Component',
    arn,
    name: 'tool',
    identity: { kind: 'Component', slug: 'tool', version: number },
    build,
    fields: {},
    service: {},
    tags: { ...(owner === null ? {} : { 'kiln:owner': owner }), ...(hasRecord ? { 'kiln:record': record } : {}) },
    dateCreated: daysAgo(age),
    unknown: [],
  }
}

const user = (name: string): User => ({ arn: `arn:${name}`, name, status: 'ENABLED' })

function context(versions: readonly Live[], more: Partial<OldVersionsContext> = {}): OldVersionsContext {
  return { lines: linesIn(versions), findUsers: () => undefined, pruner: { isAsked: true }, policy, now, ...more }
}
const said = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ id, action, reason, prune, versions, inUse, count }) => {
    const facts = [
      action,
      reason,
      prune,
      count && `of ${count}`,
      inUse && `${inUse} in use`,
      versions?.map(({ arn }) => arn.slice(-7)).join(','),
    ]
    return [id, ...facts].filter((fact) => fact !== undefined && fact !== '').join(' ')
  })

describe('a line that nobody declares', () => {
  const [newest, middle, oldest] = [version('1.0.2'), version('1.0.1'), version('1.0.0')]
  const all = [newest, middle, oldest]
  const decide = (versions: readonly Live[], more: Partial<OldVersionsContext> = {}) =>
    said(decideGoneLine(versions, context(versions, more)))

  it('goes whole, and without --prune is an orphan', () => {
    expect(decide(all)).toEqual(['Component/tool delete not-declared of 3 1.0.2/1,1.0.1/1,1.0.0/1'])
    expect(decide(all, { pruner: { isAsked: false } })).toEqual(['Component/tool orphan not-declared deletes of 3'])
    const refusal = { isAsked: true, refusal: 'no-owner' as const }
    expect(decide(all, { pruner: refusal })).toEqual(['Component/tool orphan not-declared no-owner of 3'])
  })

  it('that stays shows no field that would change, and writes no record', () => {
    const quiet = { action: 'orphan', fields: [], refreshRecord: false }
    expect(decideGoneLine(all, context(all, { pruner: { isAsked: false } }))).toMatchObject([quiet])
    expect(decideGoneLine(all, context(all, { findUsers: () => [user('a')] }))).toMatchObject([quiet])
  })

  it('is ours by its newest version, and of it what is ours', () => {
    const theirs = version('1.0.3', { owner: 'others' })
    const nobodys = version('1.0.3', { owner: null })
    expect(oursOfGoneLine([theirs, ...all], policy)).toEqual([])
    expect(oursOfGoneLine([nobodys, ...all], policy)).toEqual(all)
    expect(oursOfGoneLine([], policy)).toEqual([])
    expect(decide([theirs, ...all])).toEqual([])
    expect(decide([nobodys, ...all])).toEqual(['Component/tool delete not-declared of 3 1.0.2/1,1.0.1/1,1.0.0/1'])
  })

  it('stays where its newest version is protected, whatever older ones say', () => {
    const guarded = (number: string) => version(number, { isProtected: true })
    expect(decide([guarded('1.0.2'), middle])).toEqual(['Component/tool orphan protected of 2'])
    expect(decide([newest, guarded('1.0.1')])).toEqual(['Component/tool delete not-declared of 2 1.0.2/1,1.0.1/1'])
  })

  it('keeps what is named, shared or built of, and the rest goes', () => {
    const findUsers = (live: Live) => (live === middle ? [user('b'), user('a')] : live === oldest ? [user('a')] : [])
    const [found] = decideGoneLine(all, context(all, { findUsers }))
    expect(said(found === undefined ? [] : [found])).toEqual(['Component/tool delete in-use of 3 2 in use 1.0.2/1'])
    expect(found?.usedBy).toEqual([user('a'), user('b')])
    expect(decide(all, { staying: new Set([newest.arn]) })).toEqual([
      'Component/tool delete in-use of 3 1 in use 1.0.1/1,1.0.0/1',
    ])
    expect(decide(all, { staying: new Set(all.map(({ arn }) => arn)) })).toEqual([
      'Component/tool orphan in-use of 3 3 in use',
    ])
  })

  it('stays where nobody can tell who uses it, or that Kiln made it', () => {
    const findUsers = (live: Live) => (live === oldest ? null : [])
    expect(decide(all, { findUsers })).toEqual(['Component/tool orphan not-declared pipelines-unknown of 3'])
    const bare = [version('1.0.0', { hasRecord: false })]
    expect(decide(bare)).toEqual(['Component/tool orphan not-declared no-record of 1'])
  })
})

describe('older versions of a declared line', () => {
  const numbers = ['1.0.0', '1.0.1', '1.0.2', '1.0.3']
  const versions = numbers.map((number) => version(number))
  const declared = (more: Partial<Change> = {}, keep?: number, protect?: boolean): Change => {
    const one = desired({ name: 'tool' }, { kind: 'Component', keep, protect } as never)
    return change({ desired: one, version: { declared: '1.0.x', resolved: '1.0.3' }, ...more })
  }
  const decide = (one: Change, more: Partial<OldVersionsContext> = {}, of: readonly Live[] = versions) =>
    said(decideSuperseded(one, context(of, more)))
  const gone = (...deleted: readonly string[]) =>
    deleted.map((number) => `Component/tool/${number}/1 delete superseded`)

  it('go but for those that are kept, the oldest first', () => {
    expect(decide(declared({}, 1))).toEqual(gone('1.0.0', '1.0.1', '1.0.2'))
    expect(decide(declared({}, 3))).toEqual(gone('1.0.0'))
    expect(decide(declared({}, 9))).toEqual([])
    const kept = { ...policy, versions: { ...policy.versions, keep: 2 } }
    expect(decide(declared(), { policy: kept })).toEqual(gone('1.0.0', '1.0.1'))
    expect(decide(declared({}, 3), { policy: kept })).toEqual(gone('1.0.0'))
  })

  it('make room for the one that is about to be made', () => {
    const made = { action: 'create', version: { declared: '1.0.x', resolved: '1.0.4' } } as const
    expect(decide(declared(made, 3))).toEqual(gone('1.0.0', '1.0.1'))
    expect(decide(declared(made, 0))).toEqual(gone('1.0.0', '1.0.1', '1.0.2', '1.0.3'))
  })

  it('are only those before the declared one, builds of it too', () => {
    const builds = ['1', '2', '3'].map((build) => version('1.0.3', { build }))
    const at = (build?: number) => ({
      version: { declared: '1.0.3', resolved: '1.0.3', ...(build === undefined ? {} : { build }) },
    })
    expect(decide(declared(at(2), 1), {}, builds)).toEqual(['Component/tool/1.0.3/1 delete superseded'])
    expect(decide(declared({ version: { declared: '1.0.1', resolved: '1.0.1' } }, 1))).toEqual(gone('1.0.0'))
  })

  it('have their least age', () => {
    const aged = [13, 14, 15].map((age, index) => version(`1.0.${2 - index}`, { age }))
    expect(decide(declared({}, 0), {}, aged)).toEqual(gone('1.0.0', '1.0.1'))
    expect(decide(declared({}, 0), {}, [{ ...version('1.0.0'), dateCreated: undefined } as never])).toEqual([])
  })

  it.each<[string, Change, Partial<OldVersionsContext>]>([
    ['nobody says how many to keep', declared(), {}],
    ['it is not asked for', declared({}, 1), { pruner: { isAsked: false } }],
    ['it is refused', declared({}, 1), { pruner: { isAsked: true, refusal: 'no-owner' } }],
    ['the time is not known', declared({}, 1), { now: undefined } as never],
    ['the change is blocked', declared({ action: 'blocked' }, 1), {}],
    ['the document protects it', declared({}, 1, true), {}],
    ['what it comes to is not known', declared({ version: undefined } as never, 1), {}],
    ['nobody declares it', { ...declared({}, 1), desired: undefined } as never, {}],
    ['somebody uses them', declared({}, 1), { findUsers: () => [user('a')] }],
    ['nobody can tell who uses them', declared({}, 1), { findUsers: () => null }],
    ['they are shared', declared({}, 1), { staying: new Set(versions.map(({ arn }) => arn)) }],
  ])('stay where %s', (_, one, more) => expect(decide(one, more)).toEqual([]))

  it('stay where the newest one is protected, unless the document says that it is not', () => {
    const guarded = [...versions.slice(0, 3), version('1.0.3', { isProtected: true })]
    expect(decide(declared({}, 3), {}, guarded)).toEqual([])
    expect(decide(declared({}, 3, false), {}, guarded)).toEqual(gone('1.0.0'))
  })

  it("stay where the newest one is another project's: the line is theirs", () => {
    expect(decide(declared({}, 1), {}, [...versions, version('3.0.0', { owner: 'others' })])).toEqual([])
  })

  it('stay where they are not ours or have no record', () => {
    const mixed = [version('1.0.0', { owner: 'others' }), version('1.0.1', { hasRecord: false }), ...versions.slice(2)]
    expect(decide(declared({}, 1), {}, mixed)).toEqual(gone('1.0.2'))
  })
})
