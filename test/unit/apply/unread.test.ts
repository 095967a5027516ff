/** What is made of creates, updates and adoptions where reads, answers or tags are not what they should be. */
import { describe, expect, it } from 'vitest'
import { applyPlan } from '../../../src/apply/apply.ts'
import { toFailure } from '../../../src/apply/failure.ts'
import { type Journal, StoppedError } from '../../../src/apply/context.ts'
import { ServiceError } from '../../../src/aws/failure.ts'
import { tokenOf } from '../../../src/plan/token.ts'
import { desired, policy, target } from '../../support/builders.ts'
import { applied, failure, PlayedAccount } from '../../support/played-account.ts'
import { change, plan } from '../../support/reports.ts'

const id = 'InfrastructureConfiguration/golden'
const operations = (account: PlayedAccount) => account.requests.map(({ operation }) => operation)
const throwing = (code: string, status: number) => () => {
  throw failure(code, status)
}
const throttled = throwing('ThrottlingException', 400)

describe('a create', () => {
  it('whose token stands for another request, with nothing to see, goes again at once with another one', async () => {
    const account = new PlayedAccount()
    const planned = await account.plan(desired())
    account.before = {
      Create: (times) => void (times === 1 && throwing('IdempotentParameterMismatchException', 400)()),
    }
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    expect(operations(account)).toEqual(['Create', 'Get', 'Create', 'Get'])
    expect(account.clock.slept).toBe(0)
    const tokens = account.requests.flatMap(({ input }) => input['clientToken'] ?? [])
    const derived = tokenOf(planned, target, policy)
    expect(tokens[0]).toBe(derived)
    expect(tokens[1]).not.toBe(derived)
  })

  it('that is refused so twice is outcome-unknown', async () => {
    const account = new PlayedAccount()
    account.before = { Create: throwing('IdempotentParameterMismatchException', 400) }
    expect(await account.apply(await account.plan(desired()))).toMatchObject({
      status: 'failed',
      error: { code: 'outcome-unknown' },
    })
    expect(operations(account)).toEqual(['Create', 'Get', 'Create', 'Get'])
  })

  it('that does not show after its second token is waited for as long as anything', async () => {
    const account = new PlayedAccount()
    account.after = { Create: () => void (account.configuration = undefined) }
    await account.apply(await account.plan(desired()))
    expect(operations(account)).toEqual(['Create', 'Get', 'Get', 'Create', ...Array<string>(9).fill('Get')])
    expect(account.clock.slept).toBe(15_100)
  })

  it('that cannot be read back is done if it is there', async () => {
    const account = new PlayedAccount()
    const planned = await account.plan(desired())
    account.before = { Get: throttled }
    expect(await account.apply(planned)).toMatchObject({
      status: 'done',
      writes: [{ operation: 'CreateInfrastructureConfiguration' }, { operation: 'UntagResource' }],
    })
  })

  it('that cannot be read back, and is not there, goes again', async () => {
    const account = new PlayedAccount()
    const planned = await account.plan(desired())
    account.before = { Get: throttled }
    account.after = { Create: (times) => void (times === 1 && (account.configuration = undefined)) }
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    expect(account.writes).toEqual(['Create', 'UntagResource', 'Create', 'UntagResource'])
  })

  it('that cannot be read back for another reason is told with it', async () => {
    const account = new PlayedAccount()
    const planned = await account.plan(desired())
    account.before = { Get: throwing('AccessDeniedException', 403) }
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: {
        code: 'not-confirmed',
        message: `the service has taken what was written to ${id}, and it could not be read back: AccessDeniedException says the service (AccessDeniedException)`,
        hint: expect.any(String) as string,
      },
    })
  })

  it('of what another run of ours has made meanwhile leaves its tags and record', async () => {
    const account = new PlayedAccount()
    const planned = await account.plan(desired())
    const tags = { 'kiln:owner': 'images', 'kiln:record': 'of another run' }
    account.after = { Create: () => account.edit({ keyPair: 'other', tags }) }
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { message: 'created, but the account shows other values for: keyPair' },
    })
    expect(account.writes).toEqual(['Create'])
    expect(account.tags).toEqual(tags)
  })

  it('that was lost, and of which something else of ours is there, is told by what differs', async () => {
    const account = new PlayedAccount()
    const planned = await account.plan(desired())
    account.before = {
      Create: () => {
        account.edit({
          keyPair: 'other',
          instanceProfileName: 'builder',
          tags: { 'kiln:owner': 'images', 'kiln:record': 'x' },
        })
        throw failure('ServiceException', 500)
      },
    }
    expect((await account.apply(planned)).error?.message).toMatch(
      /^InfrastructureConfiguration\/golden was created by another run of this project since the plan, with other values for: keyPair/,
    )
    expect(account.writes).toEqual(['Create'])
  })

  it('that is answered without an ARN is read at the planned one', async () => {
    const account = new PlayedAccount()
    const planned = await account.plan(desired())
    const service = {
      call: async (operation: string, input: object) => {
        const answer = await account.call(operation, input as never)
        return operation.startsWith('Create') ? { ...answer, body: {} } : answer
      },
    }
    const [outcome] = await applyPlan({ ...context(account), service }, plan([planned]), { parallelism: 1 })
    expect(outcome).toMatchObject({ status: 'done' })
  })
})

const context = (account: PlayedAccount) => ({
  service: account,
  target,
  policy,
  options: account.options,
  clock: account.clock,
  stopping: account.stop.signal,
  deadline: new AbortController().signal,
})

describe('a create that shows', () => {
  it('other values for a while is waited for, and told with all that differ', async () => {
    const account = new PlayedAccount()
    const planned = await account.plan(desired({ keyPair: 'k', description: 'd' }))
    account.after = { Create: () => account.edit({ keyPair: 'late', description: 'late' }) }
    account.before = { Get: (times) => void (times === 2 && account.edit({ keyPair: 'k', description: 'd' })) }
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    expect(account.clock.slept).toBe(100)
    const other = new PlayedAccount()
    other.after = account.after = { Create: () => other.edit({ keyPair: 'other', description: 'other' }) }
    const outcome = await other.apply(await other.plan(desired({ keyPair: 'k', description: 'd' })))
    expect(outcome.error?.message).toBe('created, but the account shows other values for: description, keyPair')
    expect(other.clock.slept).toBe(15_000)
  })

  it('under another ARN than the name tells is done, of what has no versions', async () => {
    const account = new PlayedAccount()
    const planned = await account.plan(desired())
    expect(await account.apply({ ...planned, arn: planned.arn.replace('-', '--') })).toMatchObject({ status: 'done' })
  })
})

describe('a run that is stopped', () => {
  it('reads nothing any more', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.stop.abort()
    expect(await account.apply(planned)).toStrictEqual({ id, status: 'not-run', writes: [] })
    expect(account.requests).toEqual([])
  })
})

describe('a delete', () => {
  it('of what is gone since the plan is done', async () => {
    const account = await applied()
    const live = await account.read()
    const { desired: _, ...gone } = change({ action: 'delete' })
    account.configuration = undefined
    expect(await account.apply({ ...gone, live: live! })).toStrictEqual({ id, status: 'done', writes: [] })
    expect(operations(account)).toEqual(['Get'])
  })
})

describe('an adoption', () => {
  const theirs = { instanceProfileName: 'theirs', terminateInstanceOnFailure: true, tags: {} }
  const planned = async (one = desired()) => {
    const account = new PlayedAccount()
    account.edit(theirs)
    return { account, change: await account.plan(one, { adopt: true }) }
  }

  it('claims first: owner and a record, and then the fields', async () => {
    const { account, change: one } = await planned()
    expect(await account.apply(one, { adopt: true })).toMatchObject({ status: 'done' })
    expect(account.writes).toEqual(['TagResource', 'Update', 'TagResource'])
    expect(Object.keys(account.requests[1]?.input['tags'] as object)).toEqual(['kiln:owner', 'kiln:record'])
  })

  it('of which only tags differ writes them alone', async () => {
    const account = new PlayedAccount()
    account.edit({ instanceProfileName: 'builder', terminateInstanceOnFailure: true, tags: {} })
    const one = await account.plan(desired({ tags: { team: 'a' } }), { adopt: true })
    expect(await account.apply(one, { adopt: true })).toMatchObject({ status: 'done' })
    expect(account.writes).toEqual(['TagResource'])
    expect(account.tags).toMatchObject({ team: 'a', 'kiln:owner': 'images' })
  })

  it('whose claim does not stick is told, and nothing else is written', async () => {
    const { account, change: one } = await planned()
    account.after = { TagResource: () => account.edit({ tags: {} }) }
    expect(await account.apply(one, { adopt: true })).toMatchObject({
      status: 'failed',
      error: {
        code: 'not-confirmed',
        message: `${id} was claimed, but the account shows other values for: Kiln's own tags`,
      },
    })
    expect(account.writes).toEqual(['TagResource'])
  })

  it('of what is edited meanwhile is told, and nothing else is written', async () => {
    const { account, change: one } = await planned()
    account.after = { TagResource: () => account.edit({ keyPair: 'by hand' }) }
    expect(await account.apply(one, { adopt: true })).toMatchObject({
      status: 'failed',
      error: {
        code: 'moved',
        message: `${id} changed since the plan: its fields were changed while it was being adopted`,
      },
    })
    expect(account.writes).toEqual(['TagResource'])
  })

  it('of what is as declared, whose owner tag does not stick, is told of it, after waiting', async () => {
    const account = new PlayedAccount()
    account.edit({ ...theirs, instanceProfileName: 'builder' })
    const one = await account.plan(desired(), { adopt: true })
    account.after = { TagResource: () => account.edit({ tags: {} }) }
    expect(await account.apply(one, { adopt: true })).toMatchObject({
      status: 'failed',
      error: { message: `${id} was updated, but the account shows other values for: Kiln's own tags` },
    })
    expect(account.clock.slept).toBe(15_000)
  })

  it('takes off what has no room first', async () => {
    const room = async (count: number) => {
      const account = new PlayedAccount()
      const tags = Object.fromEntries(Array.from({ length: count }, (_, index) => [`key-${index}`, 'x']))
      account.edit({ ...theirs, tags: { ...tags, 'aws:x': 'y' } })
      const one = await account.plan(desired(), { adopt: true })
      await account.apply(one, { adopt: true })
      return account.writes[0]
    }
    expect(await room(48)).toBe('TagResource')
    expect(await room(49)).toBe('UntagResource')
  })
})

describe('an update', () => {
  it('of what was read only just is not read again before it', async () => {
    const reads = async (readAt: number | undefined, trust: number | undefined) => {
      const account = await applied()
      const planned = await account.plan(desired({ keyPair: 'k' }))
      const read = { ...planned.live!, ...(readAt === undefined ? {} : { readAt: account.clock.now() - readAt }) }
      const trusting = { ...context(account), ...(trust === undefined ? {} : { trust }) }
      await applyPlan(trusting, plan([{ ...planned, live: read }]), { parallelism: 1 })
      return operations(account)[0]
    }
    expect([await reads(999, 1000), await reads(1000, 1000)]).toEqual(['Update', 'Get'])
    expect([await reads(undefined, 1000), await reads(0, undefined)]).toEqual(['Get', 'Get'])
  })

  it('that comes back as another project’s is told, and leaves its tags', async () => {
    const account = await applied()
    const one = await account.plan(desired({ keyPair: 'k', tags: { team: 'a' } }))
    account.after = { Update: () => account.edit({ tags: { 'kiln:owner': 'others' } }) }
    expect(await account.apply(one)).toMatchObject({
      status: 'failed',
      error: { message: `${id} was updated, but the account shows other values for: Kiln's own tags` },
    })
    expect(account.writes).toEqual(['Update'])
  })

  it('of several fields that did not take is told with each', async () => {
    const account = await applied()
    const one = await account.plan(desired({ keyPair: 'k', description: 'd' }))
    account.after = { Update: () => account.edit({ keyPair: 'x', description: 'x' }) }
    expect((await account.apply(one)).error?.message).toMatch(/other values for: description, keyPair$/)
  })

  it('of which a tag does not stick is told of it, after waiting', async () => {
    const account = await applied()
    const one = await account.plan(desired({ tags: { team: 'a' } }))
    account.after = { TagResource: () => account.edit({ tags: { ...account.tags, team: 'b' } }) }
    expect(await account.apply(one)).toMatchObject({
      status: 'failed',
      error: { message: `${id} was updated, but the account shows other values for: tags.team` },
    })
    expect(account.clock.slept).toBe(15_000)
  })

  it('whose last read is throttled is done', async () => {
    const account = await applied()
    const one = await account.plan(desired({ tags: { team: 'a' } }))
    account.before = { Get: (times) => void (times > 1 && throttled()) }
    expect(await account.apply(one)).toMatchObject({ status: 'done', writes: [{ operation: 'TagResource' }] })
  })

  it('whose token stands for another request is read once, and told where it did not take', async () => {
    const account = await applied()
    const one = await account.plan(desired({ keyPair: 'k' }))
    account.before = { Update: throwing('IdempotentParameterMismatchException', 400) }
    const outcome = await account.apply(one)
    expect(outcome.status).toBe('failed')
    expect(operations(account).filter((operation) => operation === 'Update')).toHaveLength(2)
    expect(outcome.error?.message).toBe(`${id} was updated, but the account shows other values for: keyPair`)
  })

  it('whose token stands for another request that had the same effect is done', async () => {
    const account = await applied()
    const one = await account.plan(desired({ keyPair: 'k' }))
    account.before = {
      Update: () => {
        account.edit({ keyPair: 'k', dateUpdated: 'later' })
        throw failure('IdempotentParameterMismatchException', 400)
      },
    }
    expect(await account.apply(one)).toMatchObject({ status: 'done' })
    expect(account.clock.slept).toBe(0)
  })

  it('whose token stands for another request, and that cannot be read, is told with the refusal', async () => {
    const account = await applied()
    const one = await account.plan(desired({ keyPair: 'k' }))
    account.before = {
      Update: throwing('IdempotentParameterMismatchException', 400),
      Get: (times) => void (times > 1 && throttled()),
    }
    expect(await account.apply(one)).toMatchObject({ status: 'failed' })
    expect(account.writes).toEqual(['Update'])
  })
})

describe('what the service switched off', () => {
  const kept = async () => {
    const account = await applied()
    return account
  }
  it('is noted for kinds that are switched off alone', async () => {
    const account = await kept()
    const one = await account.plan(desired({ keyPair: 'k' }))
    expect(await account.apply({ ...one, desired: { ...one.desired!, keptOff: true } })).toMatchObject({
      status: 'done',
    })
    expect(account.writes).toEqual(['Update', 'TagResource'])
  })
})

describe('a failure', () => {
  const unread = (error: ServiceError, before: 'answered' | 'lost' | undefined) =>
    toFailure(error, change(), target, { lastBefore: () => before } as unknown as Journal)

  it('of a read after a write says that the write was taken, with the hint of the reason where there is one', () => {
    const denied = new ServiceError({ code: 'AccessDeniedException', message: 'no', status: 403, requestId: 'id' })
    expect(unread(denied, 'answered')).toEqual({
      code: 'not-confirmed',
      message: `the service has taken what was written to ${id}, and it could not be read back: no (AccessDeniedException)`,
      hint: toFailure(denied, change(), target).hint,
      requestId: 'id',
    })
    const other = new ServiceError({ code: 'Code', message: 'no', class: 'other' })
    expect(unread(other, 'answered').hint).toBe('run apply again: it reads the account first')
    expect(unread(other, 'lost')).toMatchObject({ code: 'outcome-unknown' })
    expect(unread(other, undefined)).toStrictEqual({ code: 'Code', message: 'no' })
  })

  it('of a run that was stopped says so', () => {
    expect(toFailure(new StoppedError(), change(), target)).toEqual({
      code: 'interrupted',
      message: 'the run was stopped before the change was finished',
      hint: 'run apply again: it finishes what was started',
    })
    expect(new StoppedError()).toMatchObject({ name: 'StoppedError', message: 'the run was stopped' })
  })
})

describe('a plan', () => {
  it('goes on with what waits for something that is as declared, though its record could not be refreshed', async () => {
    const account = await applied({ keyPair: 'k' })
    const { 'kiln:record': _, ...tags } = account.tags
    account.edit({ tags })
    const stale = await account.plan(desired({ keyPair: 'k' }))
    account.before = { TagResource: throwing('AccessDeniedException', 403) }
    const waiting = change({ action: 'unchanged', id: 'second', waitsFor: [id] })
    const outcomes = await applyPlan(context(account), plan([stale, waiting]), { parallelism: 1 })
    expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'unchanged'])
  })

  it('holds back all that waits, however far behind', async () => {
    const account = new PlayedAccount()
    account.before = { Create: throwing('ServiceQuotaExceededException', 402) }
    const made = (name: string, waitsFor?: readonly string[]) =>
      change({ action: 'create', id: name, name, ...(waitsFor && { waitsFor }) })
    const outcomes = await applyPlan(context(account), plan([made('a'), made('b', ['a']), made('c', ['b'])]), {
      parallelism: 1,
    })
    expect(outcomes.map(({ status, error }) => [status, error?.code])).toEqual([
      ['failed', 'ServiceQuotaExceededException'],
      ['not-run', 'dependency-failed'],
      ['not-run', 'dependency-failed'],
    ])
    expect(outcomes[2]?.error?.message).toContain('it waits for b')
  })
})
