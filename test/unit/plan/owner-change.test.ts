import { describe, expect, it } from 'vitest'
import type { Action, Change, Live, Plan } from '../../../src/model.ts'
import { changedOwnerKey, guardOwner, warnOfOwnerChange } from '../../../src/plan/owner-change.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

const base = { owner: 'images', tagPrefix: 'kiln:' }
const ours = live({ name: 'ours' }, { 'kiln:owner': 'images' })
const former = live({ name: 'former' }, { 'kiln:owner': 'before' })
const foreign = live({ name: 'foreign' }, { 'kiln:owner': 'others' })

function row(action: Action, found?: Live): Change {
  const declared = desired({ name: found?.name ?? 'new' })
  return {
    id: declared.id,
    kind: declared.kind,
    name: declared.name,
    arn: 'arn:x',
    action,
    fields: [],
    refreshRecord: false,
    ...(action === 'delete' ? {} : { desired: declared }),
    ...(found === undefined ? {} : { live: found }),
    ...(found === undefined || found === ours ? {} : { heldBy: found.tags['kiln:owner'] ?? '' }),
  }
}

function refusals(changes: readonly Change[], of: typeof base | undefined = base, prune = true) {
  const plan = { target, changes } as unknown as Plan
  return guardOwner(plan, { ...policy, previousOwners: ['before'] }, { prune }, of).map(
    ({ code, message }) => `${code} ${message}`,
  )
}

const refused = (reason: string) => [
  `KILN3027 --prune is refused for target prod: ${reason}, so what would be deleted may be of another project`,
]

describe('the owner', () => {
  it.each([
    [base, undefined],
    [{ ...base, owner: 'other' }, 'owner'],
    [{ ...base, tagPrefix: 'x:' }, 'tagPrefix'],
    [{ owner: 'other', tagPrefix: 'x:' }, 'owner'],
  ])('%j is changed in %s', (before, key) => {
    expect(changedOwnerKey(base, before)).toBe(key)
  })

  it('that is changed is a warning, at its place', () => {
    const source = { file: 'kiln.yaml', line: 2, column: 8 }
    const locate = (key: string) => (key === 'owner' ? source : undefined)
    expect(warnOfOwnerChange(base, { ...base, owner: 'other' }, locate)).toMatchObject([
      { code: 'KILN3026', message: expect.stringContaining('owner changes from other to images') as unknown, source },
    ])
    expect(warnOfOwnerChange(base, base, locate)).toEqual([])
  })
})

describe('deletes', () => {
  it('pass where the owner is the one of the base, or the base is not known', () => {
    expect(refusals([row('delete', ours), row('update', ours), row('create')])).toEqual([])
    expect(refusals([row('delete', ours)], undefined)).toEqual([])
  })

  it('are refused where nothing that is declared is there and ours, if they are asked for', () => {
    const orphan: Change = { ...row('orphan', ours), prune: 'nothing-ours' }
    const { desired: _, ...undeclared } = orphan
    expect(refusals([row('create'), undeclared])).toEqual([
      'KILN3028 --prune is refused for target prod: nothing that is declared there exists and belongs to images, so nothing shows that what would be deleted was made by this project',
    ])
    expect(refusals([row('create'), undeclared], base, false)).toEqual([])
    expect(refusals([row('create')])).toEqual([])
  })

  it('are refused where the owner was changed, and nothing else is', () => {
    expect(refusals([row('delete', ours)], { ...base, owner: 'other' })).toEqual(
      refused('owner in kiln.yaml is images, and other in the base revision'),
    )
    expect(refusals([row('delete', ours)], { ...base, tagPrefix: 'x:' })).toEqual(
      refused('tagPrefix in kiln.yaml is kiln:, and x: in the base revision'),
    )
    expect(refusals([row('update', ours)], { ...base, owner: 'other' })).toEqual([])
  })

  it('are refused where something declared belongs to somebody else', () => {
    const other = refused('InfrastructureConfiguration/foreign is declared here and belongs to others, not to images')
    expect(refusals([row('delete', ours), row('blocked', foreign)])).toEqual(other)
    expect(refusals([row('delete', ours), row('blocked', foreign), row('unchanged', ours)])).toEqual(other)
    expect(refusals([row('blocked', foreign)])).toEqual([])
  })

  it('are refused where everything declared belongs to a former owner, not where some of it is ours', () => {
    expect(refusals([row('delete', ours), row('blocked', former)])).toEqual(
      refused('InfrastructureConfiguration/former is declared here and belongs to before, not to images'),
    )
    expect(refusals([row('delete', ours), row('blocked', former), row('unchanged', ours)])).toEqual([])
  })
})
