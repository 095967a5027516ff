/**
 * Every cell of owner × record × difference × flags, as contract §4 has it: `expected` below is the contract, read aloud. The cells come
 * from loops; a cell that fails names itself.
 */
import type { Policy } from '../../../src/project.ts'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { Desired, JsonObject, Live } from '../../../src/model.ts'
import { decideDeclared, recordFor } from '../../../src/plan/decide.ts'
import { diffOne } from '../../../src/plan/diff.ts'
import { marksOfSettled } from '../../../src/plan/history.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { tokenOf } from '../../../src/plan/token.ts'
import { desired, live, policy as base, target } from '../../support/builders.ts'

const policy: Policy = { ...base, previousOwners: ['images-old'] }
const arn = live().arn

const owners = ['none', 'ours', 'foreign', 'previous', 'foreign-manager'] as const
type Owner = (typeof owners)[number]

/** What the record says, and how declared and live value stand to it. */
const histories = [
  { record: 'none', differs: 'no' },
  { record: 'none', differs: 'without history' },
  { record: 'known', differs: 'no' },
  { record: 'known', differs: 'git-changed' },
  { record: 'known', differs: 'drifted' },
  { record: 'known', differs: 'both-changed' },
  { record: 'without the field', differs: 'no' },
  { record: 'without the field', differs: 'without history' },
  { record: 'copied', differs: 'no' },
  { record: 'copied', differs: 'without history' },
  { record: 'newer', differs: 'no' },
  { record: 'newer', differs: 'without history' },
  { record: 'stale', differs: 'no' },
] as const
type History = (typeof histories)[number]

const flags = [false, true].flatMap((createOnly) =>
  [false, true].flatMap((adopt) =>
    ([undefined, 'unchanged', 'overwrite'] as const).map((kilnAdopt) => ({ createOnly, adopt, kilnAdopt })),
  ),
)
type Flags = (typeof flags)[number]

/** Contract §4. */
function expected(owner: Owner, { record, differs }: History, { createOnly, adopt, kilnAdopt }: Flags) {
  if (owner === 'foreign-manager') return { action: 'blocked', reason: 'foreign-manager' }
  if (owner === 'foreign') return { action: 'blocked', reason: 'foreign-owner' }
  // previousOwners: "--adopt may take over from these"; kiln.adopt speaks of what is unowned only.
  if (owner === 'previous') {
    if (!adopt) return { action: 'blocked', reason: 'foreign-owner' }
    return { action: createOnly ? 'skipped' : 'adopt', reason: 'foreign-owner' }
  }
  // "a record copied from elsewhere counts as none, and makes it unowned"
  if (owner === 'none' || record === 'copied') {
    const mayAdopt = adopt || kilnAdopt === 'overwrite' || (kilnAdopt === 'unchanged' && differs === 'no')
    if (mayAdopt) return { action: createOnly ? 'skipped' : 'adopt', reason: 'unowned' }
    return { action: 'blocked', reason: kilnAdopt === 'unchanged' ? 'adopt-differs' : 'unowned' }
  }
  if (differs === 'no') return { action: 'unchanged', reason: undefined }
  const reason = differs === 'without history' ? 'unknown-history' : differs
  return { action: createOnly ? 'skipped' : 'update', reason }
}

const valueOf = { declared: 'declared', live: 'live', old: 'old' } as const

/** Returns the declared, live and recorded description of a history. */
function values({ record, differs }: History): { declared: string; found: string; recorded: string } {
  const { declared, live: found, old } = valueOf
  if (record === 'stale') return { declared, found: declared, recorded: old }
  switch (differs) {
    case 'no':
      return { declared, found: declared, recorded: declared }
    case 'git-changed':
      return { declared, found, recorded: found }
    case 'drifted':
      return { declared, found, recorded: declared }
    case 'both-changed':
    case 'without history':
      return { declared, found, recorded: old }
  }
}

function recordTag({ record, differs }: History): Record<string, string> {
  if (record === 'none') return {}
  if (record === 'newer') return { 'kiln:record': '2/some/thing/else' }
  const applied = desired({ description: values({ record, differs } as History).recorded })
  const marks = new Map(marksOfSettled(kindOf(applied.kind), applied, policy))
  if (record === 'without the field') marks.delete('description')
  const owner = record === 'copied' ? `${arn}-original` : arn
  return { 'kiln:record': formatRecord({ arn: owner, isProtected: false, dateUpdated: undefined, marks }) }
}

const ownerTags: Record<Owner, Record<string, string>> = {
  none: {},
  ours: { 'kiln:owner': 'images' },
  foreign: { 'kiln:owner': 'others' },
  previous: { 'kiln:owner': 'images-old' },
  'foreign-manager': { 'kiln:owner': 'images', 'aws:cloudformation:stack-name': 'images' },
}

function decide(one: Desired, found: Live | undefined, { createOnly, adopt }: Flags) {
  const diff = { ...diffOne(one, found, policy), desired: one }
  return decideDeclared(diff, target, policy, { createOnly, adopt, prune: false })
}

function nameOf({ createOnly, adopt, kilnAdopt }: Flags): string {
  return [
    createOnly ? '--create-only' : '',
    adopt ? '--adopt' : '',
    kilnAdopt === undefined ? '' : `adopt: ${kilnAdopt}`,
  ]
    .filter(Boolean)
    .join(' ')
}

describe.each(owners)('owner %s', (owner) => {
  it.each(histories)('record $record, differs $differs', (history) => {
    for (const flag of flags) {
      const { declared, found } = values(history)
      const one = desired({ description: declared }, flag.kilnAdopt === undefined ? {} : { adopt: flag.kilnAdopt })
      const account = live({ description: found }, { ...ownerTags[owner], ...recordTag(history) })
      const change = decide(one, account, flag)
      const wanted = expected(owner, history, flag)
      expect({ action: change.action, reason: change.reason }, nameOf(flag)).toEqual(wanted)
      expect(change.fields.map((field) => field.path)).toEqual(history.differs === 'no' ? [] : ['description'])
      // "Declared equal to live with a stale record is unchanged; apply refreshes the record. An older Kiln never overwrites a newer record."
      const isStale = ['none', 'without the field', 'stale'].includes(history.record)
      // "Held back by --create-only": that run writes to nothing that is there.
      expect(change.refreshRecord, nameOf(flag)).toBe(wanted.action === 'unchanged' && isStale && !flag.createOnly)
      // "for create and update"
      const isSent = ['update', 'adopt'].includes(wanted.action) && history.differs !== 'no'
      expect(tokenOf(change, target, policy) === undefined, nameOf(flag)).toBe(!isSent)
    }
  })
})

describe('not in the account', () => {
  it.each(flags)('is a create whatever the flags', (flag) => {
    const change = decide(desired({ description: 'a' }), undefined, flag)
    expect(change).toMatchObject({ action: 'create', reason: 'missing', arn })
    expect(change.fields.every((field) => field.before === undefined)).toBe(true)
  })
})

describe('what an update must not do', () => {
  const none: Flags = { createOnly: false, adopt: false, kilnAdopt: undefined }
  const ours = (tags: Record<string, string> = {}, more: Partial<Live> = {}) =>
    live({ description: 'old' }, { ...ownerTags.ours, ...tags }, more)

  it('wipes no member that is not known', () => {
    const change = decide(
      desired({ description: 'new' }),
      ours({}, { unknown: ['futureField', 'placement.rack'] }),
      none,
    )
    expect(change).toMatchObject({
      action: 'blocked',
      reason: 'unknown-live-field',
      wipes: ['futureField', 'placement.rack'],
    })
  })

  it('is not stopped by such a member when tags alone differ, which no update carries', () => {
    const change = decide(
      desired({ description: 'old', tags: { team: 'a' } }),
      ours({}, { unknown: ['futureField'] }),
      none,
    )
    expect(change).toMatchObject({ action: 'update' })
    expect(tokenOf(change, target, policy)).toBeUndefined()
  })

  it.each([
    ['unchecked', desired({ description: 'new' }, { unchecked: ['futureField'] }), policy],
    ['ignored', desired({ description: 'new' }, { ignore: ['futureField'] }), policy],
    [
      'read-only',
      desired({ description: 'new' }),
      { ...policy, readOnlyFields: { InfrastructureConfiguration: ['futureField'] } },
    ],
  ])('goes on when the member is %s', (_, one, policy) => {
    const diff = { ...diffOne(one, ours({}, { unknown: ['futureField'] }), policy), desired: one }
    const options = { createOnly: false, adopt: false, prune: false }
    expect(decideDeclared(diff, target, policy, options)).toMatchObject({ action: 'update' })
  })

  it.each([
    [47, 'update', 'drifted'],
    [48, 'blocked', 'tag-limit'],
  ])('with %i tags that are left alone and one declared it is %s', (count, action) => {
    const left = Object.fromEntries([...Array(count).keys()].map((index) => [`map-${index}`, 'x']))
    const one = desired({ description: 'old', tags: { team: 'a' } })
    const ignoring = { ...policy, ignoreTags: ['map-*'] }
    const diff = { ...diffOne(one, ours(left), ignoring), desired: one }
    const options = { createOnly: false, adopt: false, prune: false }
    expect(decideDeclared(diff, target, ignoring, options).action).toBe(action)
  })
})

describe('protection', () => {
  const record = (isProtected: boolean) =>
    live(
      {},
      {
        'kiln:owner': 'images',
        'kiln:record': formatRecord({
          arn,
          isProtected,
          dateUpdated: undefined,
          marks: marksOfSettled(kindOf('InfrastructureConfiguration'), desired(), base),
        }),
      },
    )
  it('is no change where there is no record to hold it yet: the record is written anyway', () => {
    const there = live({}, { 'kiln:owner': 'images' })
    const options = { createOnly: false, adopt: false, prune: false }
    const one = desired({}, { protect: true })
    const change = decideDeclared({ ...diffOne(one, there, base), desired: one }, target, base, options)
    expect(change).toMatchObject({ action: 'unchanged', fields: [], refreshRecord: true })
  })

  it.each([
    [undefined, false, []],
    [undefined, true, []],
    [true, true, []],
    [false, false, []],
    [
      true,
      false,
      [{ path: 'kiln.protect', keys: ['kiln', 'protect'], before: false, after: true, reason: 'git-changed' }],
    ],
    [
      false,
      true,
      [{ path: 'kiln.protect', keys: ['kiln', 'protect'], before: true, after: false, reason: 'git-changed' }],
    ],
  ])('declared as %s, recorded as %s', (protect, isProtected, fields) => {
    const one = desired({}, protect === undefined ? {} : { protect })
    const options = { createOnly: false, adopt: false, prune: false }
    const change = decideDeclared({ ...diffOne(one, record(isProtected), base), desired: one }, target, base, options)
    expect(change.fields).toEqual(fields)
    expect(change.action).toBe(fields.length === 0 ? 'unchanged' : 'update')
  })
})

describe('--keep-drift', () => {
  const kind = kindOf('InfrastructureConfiguration')
  const recorded = (value: string) =>
    formatRecord({
      arn,
      isProtected: false,
      dateUpdated: undefined,
      marks: marksOfSettled(kind, desired({ keyPair: value }), base),
    })
  it.each([
    ['git changed', 'new', 'old', 'update', 'git-changed'],
    ['the account changed', 'old', 'hand', 'skipped', 'drifted'],
    ['both changed', 'new', 'hand', 'skipped', 'both-changed'],
  ])('what %s', (_, declared, found, action, reason) => {
    const one = desired({ keyPair: declared })
    const there = live({ keyPair: found }, { 'kiln:owner': 'images', 'kiln:record': recorded('old') })
    const options = { createOnly: false, adopt: false, prune: false, keepDrift: true }
    const change = decideDeclared({ ...diffOne(one, there, base), desired: one }, target, base, options)
    expect(change).toMatchObject({ action, reason })
    const without = decideDeclared({ ...diffOne(one, there, base), desired: one }, target, base, {
      ...options,
      keepDrift: false,
    })
    expect(without).toMatchObject({ action: 'update', reason })
  })
})

describe('what a change says beside its decision', () => {
  const kind = kindOf('InfrastructureConfiguration')
  const marks = marksOfSettled(kind, desired(), base)
  const recorded = (isProtected = false) => formatRecord({ arn, isProtected, dateUpdated: undefined, marks })
  const decided = (one: Desired, there: Live | undefined, adopt = false) =>
    decideDeclared({ ...diffOne(one, there, base), desired: one }, target, base, {
      createOnly: false,
      adopt,
      prune: false,
    })

  it('an adoption of what was ours, by its record, says that it was disowned and keeps the reasons', () => {
    const change = decided(desired({ keyPair: 'k' }), live({}, { 'kiln:record': recorded() }), true)
    expect(change).toMatchObject({
      action: 'adopt',
      disowned: true,
      fields: [{ path: 'keyPair', reason: 'git-changed' }],
    })
    const other = decided(desired({ keyPair: 'k' }), live(), true)
    expect(other).not.toHaveProperty('disowned')
    expect(other.fields).toMatchObject([{ path: 'keyPair', after: 'k' }])
    expect(other.fields[0]).not.toHaveProperty('reason')
  })

  it('who holds it is said unless nothing is to be done', () => {
    expect(decided(desired(), live({}, { 'kiln:owner': 'others' }))).toMatchObject({
      action: 'blocked',
      heldBy: 'others',
    })
    expect(decided(desired(), live({}, { 'kiln:owner': 'images' }))).not.toHaveProperty('heldBy')
  })

  it('a record is not refreshed at create', () => {
    expect(decided(desired(), undefined)).toMatchObject({ action: 'create', refreshRecord: false })
  })

  it.each([
    [undefined, true, true],
    [undefined, false, false],
    [true, false, true],
    [false, true, false],
  ])('a record that is written keeps the protection unless it is declared: %s, %s', (protect, before, after) => {
    const one = desired({}, protect === undefined ? {} : { protect })
    const written = recordFor(one, live({}, { 'kiln:record': recorded(before) }), base, marks)
    expect(written?.split('/')[2]).toBe(after ? 'p' : '-')
  })

  it('a record that cannot be read protects nothing, and one of a newer version is left as it is', () => {
    expect(recordFor(desired(), live({}, { 'kiln:record': 'x' }), base, marks)?.split('/')[2]).toBe('-')
    expect(
      recordFor(desired(), live({}, { 'kiln:record': recorded().replace('1/', '2/') }), base, marks),
    ).toBeUndefined()
  })
})

describe('what no update changes', () => {
  const decideOf = (kind: string, before: JsonObject, after: JsonObject) => {
    const one = desired({ name: 'golden', ...after }, { kind })
    const found = live({ name: 'golden', ...before }, { 'kiln:owner': 'images' }, { kind })
    const diff = { ...diffOne(one, found, policy), desired: one }
    const { action, reason } = decideDeclared(diff, target, policy, { createOnly: false, adopt: false, prune: false })
    return [action, reason]
  }
  const arn = (resource: string) => `arn:aws:imagebuilder:us-east-1:111122223333:${resource}/1.0.0`

  it('is blocked: a value that is another one, or a field that comes or goes', () => {
    const blocked = ['blocked', 'immutable-field']
    expect(decideOf('LifecyclePolicy', { resourceType: 'AMI_IMAGE' }, { resourceType: 'CONTAINER_IMAGE' })).toEqual(
      blocked,
    )
    expect(decideOf('LifecyclePolicy', { description: 'a' }, { description: 'b' })[0]).toBe('update')
    const [recipe, container] = [
      { imageRecipeArn: arn('image-recipe/a') },
      { containerRecipeArn: arn('container-recipe/a') },
    ]
    expect(decideOf('ImagePipeline', recipe, container)).toEqual(blocked)
    expect(decideOf('ImagePipeline', {}, recipe)).toEqual(blocked)
    expect(decideOf('ImagePipeline', recipe, { imageRecipeArn: arn('image-recipe/b') })[0]).toBe('update')
  })
})
