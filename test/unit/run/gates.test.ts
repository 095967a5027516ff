/** The gates of a whole run: whose credentials they are, that no two targets are one, and whether what is planned was reviewed. */
import { describe, expect, it } from 'vitest'
import type { Session } from '../../../src/aws/session.ts'
import type { Change, Target } from '../../../src/model.ts'
import { digestPlan } from '../../../src/plan/digest.ts'
import {
  guardAccount,
  guardIdentity,
  guardReview,
  guardSameTarget,
  guardUnknownTargets,
  tellRefusals,
  type Refusal,
} from '../../../src/run/gates.ts'
import type { OpenTarget } from '../../../src/run/open-target.ts'
import type { Planned } from '../../../src/run/plan-open-target.ts'
import type { RunInput } from '../../../src/run/run-input.ts'
import { target } from '../../support/builders.ts'
import { change, plan } from '../../support/reports.ts'

const arn = 'arn:aws:iam::111122223333:user/ci'
const { account: _account, region: _region, ...bare } = target
const pinned = (more: Partial<Target> = {}): Target => ({
  ...bare,
  account: '111122223333',
  region: 'us-east-1',
  ...more,
})
const sessionIn = (account: string, region = 'us-east-1'): Session =>
  ({ caller: arn, target: { ...target, account, region } }) as unknown as Session
const opened = (one: Target, session?: Session): OpenTarget =>
  ({ target: one, ...(session === undefined ? {} : { session }) }) as OpenTarget
const input = (more: Partial<RunInput> = {}): RunInput =>
  ({
    command: 'apply',
    backend: 'aws',
    isAttended: false,
    otherTargets: [],
    expected: [],
    reviewPolicy: 'off',
    ...more,
  }) as unknown as RunInput

describe('the account of the credentials', () => {
  const here = sessionIn('111122223333')
  const mismatch = { name: 'accountMismatch', target: 'prod', expected: '444455556666', actual: '111122223333', arn }
  const unpinned = { name: 'accountNotPinned', target: 'prod', expected: '', actual: '111122223333', arn }

  it('must be the one that the target is pinned to', () => {
    expect(guardAccount(pinned(), here)).toBeUndefined()
    expect(guardAccount(bare, here)).toBeUndefined()
    expect(guardAccount(pinned({ account: '444455556666' }), here)).toEqual(mismatch)
    for (const command of ['plan', 'drift', 'apply'] as const) {
      const one = opened(pinned({ account: '444455556666' }), here)
      expect(guardIdentity(input({ command, isAttended: true, backend: 'emulator' }), one)).toEqual(mismatch)
    }
  })

  it('must be pinned for an apply that nobody attends, anywhere but on the emulator', () => {
    const one = opened(bare, here)
    expect(guardIdentity(input(), one)).toEqual(unpinned)
    expect(guardIdentity(input({ backend: 'endpoint' }), one)).toEqual(unpinned)
    expect(guardIdentity(input({ command: 'plan' }), one)).toBeUndefined()
    expect(guardIdentity(input({ backend: 'emulator' }), one)).toBeUndefined()
    expect(guardIdentity(input({ isAttended: true }), one)).toBeUndefined()
    expect(guardIdentity(input(), opened(pinned(), here))).toBeUndefined()
    expect(guardIdentity(input(), opened(bare))).toBeUndefined()
  })
})

/** Against AWS alone, which tests never reach. */
describe('refusals are told', () => {
  const refusal = (target: string, more: Partial<Refusal> = {}): Refusal => {
    return { name: 'accountNotPinned', target, expected: '', actual: '111122223333', arn, ...more }
  }
  const other = (target: string) => refusal(target, { name: 'accountMismatch', expected: '444455556666' })

  it('one with the account to pin', () => {
    expect(tellRefusals([refusal('prod')])).toMatchObject([
      {
        code: 'KILN3002',
        message:
          'apply against AWS needs a pinned account for target prod: otherwise the credentials alone decide where it writes',
        hint: 'set account: "111122223333" on the target in kiln.yaml, or give --account 111122223333',
      },
    ])
  })

  it('several with the same credentials as one finding', () => {
    expect(tellRefusals([refusal('prod'), refusal('dev')])).toMatchObject([
      {
        code: 'KILN3002',
        message:
          'apply against AWS needs a pinned account for each of 2 targets: the credentials decide otherwise where it writes: prod, dev',
        hint: 'set account: "111122223333" on them in kiln.yaml, if that is where they are',
      },
    ])
    expect(tellRefusals([other('a'), other('b')])).toMatchObject([
      {
        code: 'KILN3001',
        message: `2 targets are pinned to other accounts than 111122223333, whose the credentials are (${arn}): a (444455556666), b (444455556666)`,
      },
    ])
  })

  it('those of other credentials, and for other reasons, by themselves', () => {
    const told = tellRefusals([refusal('a'), other('b'), refusal('c', { arn: 'arn:x' }), refusal('d')])
    expect(told.map(({ code, message }) => [code, /each of 2 targets/.test(message)])).toEqual([
      ['KILN3002', true],
      ['KILN3001', false],
      ['KILN3002', false],
    ])
  })
})

describe('two targets that are one place', () => {
  const same = (otherTargets: readonly Target[], ...all: readonly OpenTarget[]) =>
    guardSameTarget(input({ otherTargets }), all).map(({ message }) => message)
  const a = opened(pinned({ name: 'a' }), sessionIn('111122223333'))
  const told = [
    'the targets a (at 111122223333 us-east-1) and b are the same account and region: they would undo each other',
  ]

  it.each<[string, readonly Target[], readonly OpenTarget[], boolean]>([
    ['both reached', [], [a, opened(pinned({ name: 'b' }), sessionIn('111122223333'))], true],
    ['neither pinned', [], [a, opened({ ...bare, name: 'b' }, sessionIn('111122223333'))], true],
    ['one left out', [pinned({ name: 'b' })], [a], true],
    ['one that cannot be reached', [], [a, opened(pinned({ name: 'b' }))], true],
    [
      'one known by its role',
      [{ ...bare, name: 'b', region: 'us-east-1', roleArn: 'arn:aws:iam::111122223333:role/x' }],
      [a],
      true,
    ],
    ['another account', [pinned({ name: 'b', account: '444455556666' })], [a], false],
    ['another Region', [pinned({ name: 'b', region: 'eu-west-1' })], [a], false],
    ['a Region that turned out', [], [a, opened(pinned({ name: 'b' }), sessionIn('111122223333', 'eu-west-1'))], false],
    ['nobody knows which', [{ ...bare, name: 'b', region: 'us-east-1' }], [a], false],
    ['nobody knows where', [{ ...bare, name: 'b', account: '111122223333' }], [a], false],
    [
      'wrong credentials',
      [],
      [a, opened(pinned({ name: 'b', account: '444455556666' }), sessionIn('111122223333'))],
      false,
    ],
  ])('%s', (_, others, all, isTold) => {
    expect(same(others, ...all)).toEqual(isTold ? told : [])
  })
})

describe('a delete beside a target that may be the same', () => {
  const deleting = (action: Change['action'] = 'delete', session: Session | undefined = sessionIn('111122223333')) =>
    ({ deletes: action === 'delete', opened: opened(pinned({ name: 'prod' }), session) }) as unknown as Planned
  const told = (others: readonly Target[], all: readonly OpenTarget[] = [], planned = [deleting()]) =>
    guardUnknownTargets(input({ otherTargets: others }), all, planned)
  const unknown: Target = { ...bare, name: 'x', region: 'us-east-1' }

  it('is refused where nothing says whose account that is', () => {
    expect(told([unknown])).toMatchObject([
      {
        code: 'KILN3025',
        message:
          '--prune is refused for target prod: x may be the same account in us-east-1, and declare there what would be deleted',
      },
    ])
    expect(told([{ ...bare, name: 'x' }])).toHaveLength(1)
    expect(told([], [opened(unknown)])).toHaveLength(1)
    expect(told([unknown, { ...unknown, name: 'y' }])[0]?.message).toContain('x, y may be')
  })

  it('is not where it is another account or Region, declares nothing, was asked, or nothing goes', () => {
    expect(told([pinned()])).toEqual([])
    expect(told([{ ...unknown, roleArn: 'arn:aws:iam::444455556666:role/x' }])).toEqual([])
    expect(told([{ ...unknown, region: 'eu-west-1' }])).toEqual([])
    expect(told([{ ...unknown, retired: true }])).toEqual([])
    expect(told([], [opened(unknown, sessionIn('444455556666'))])).toEqual([])
    expect(told([unknown], [], [deleting('update')])).toEqual([])
  })
})

describe('a review', () => {
  const changed = plan([change({ action: 'create', reason: 'missing' }), change({ name: 'other' })])
  const planned = { opened: opened(pinned({ name: 'prod' })), plan: changed } as unknown as Planned
  const unread = { opened: opened(pinned({ name: 'dev' })) } as unknown as Planned
  const codes = (more: Partial<RunInput>, ...all: readonly Planned[]) =>
    guardReview(input(more), all.length === 0 ? [planned] : all).map(({ code, severity }) => `${code} ${severity}`)

  it('without reports compares nothing, and says so where that counts', () => {
    expect(codes({ reviewPolicy: 'off' })).toEqual([])
    expect(codes({ reviewPolicy: 'warn' })).toEqual(['KILN3013 warning'])
    expect(codes({ reviewPolicy: 'strict' })).toEqual(['KILN3013 error'])
    expect(guardReview(input({ reviewPolicy: 'strict' }), [planned])[0]?.message).toMatch(/changes due: 1$/)
    const steady = { ...planned, plan: plan([change()]) }
    expect(codes({ reviewPolicy: 'strict' }, steady)).toEqual([])
  })

  it('refuses what no report covers, or names it', () => {
    expect(codes({ reviewPolicy: 'strict', reviewed: [] })).toEqual(['KILN3010 error'])
    expect(codes({ reviewPolicy: 'warn', reviewed: [] })).toEqual(['KILN3012 warning'])
    expect(codes({ reviewPolicy: 'off', reviewed: [] })).toEqual([])
    const goes = change({ name: 'gone', action: 'delete', reason: 'not-declared' })
    const deleting = { ...planned, plan: plan([goes, change({ action: 'create', reason: 'missing' })]) }
    expect(codes({ reviewPolicy: 'warn', reviewed: [] }, deleting)).toEqual(['KILN3010 error', 'KILN3012 warning'])
    expect(guardReview(input({ reviewPolicy: 'strict', reviewed: [] }), [deleting])[0]?.message).toBe(
      'target prod: the reviewed reports do not cover 2 changes: InfrastructureConfiguration/gone (delete is new); InfrastructureConfiguration/golden (create is new)',
    )
  })

  it('of the whole plan needs every target', () => {
    const told = (more: Partial<RunInput>) => guardReview(input(more), [planned, unread])
    const whole = (flag: string) => [
      { code: 'KILN3011', message: `target dev could not be read, and ${flag} asks for the whole plan` },
    ]
    expect(told({ expected: [{ digest: digestPlan(changed) }] })).toMatchObject(whole('--expect'))
    expect(told({ reviewed: [], reviewPolicy: 'strict' })).toMatchObject(whole('--reviewed'))
    expect(told({ reviewed: [], reviewPolicy: 'warn' })).toMatchObject([{ code: 'KILN3012' }])
    expect(told({ reviewPolicy: 'strict' })).toMatchObject([{ code: 'KILN3013' }])
  })
})
