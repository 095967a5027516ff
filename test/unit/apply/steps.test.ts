/** What a change sends, what it waits for, and what is told of it, where something happened since the plan or on the way. */
import { describe, expect, it } from 'vitest'
import { applyPlan } from '../../../src/apply/apply.ts'
import type { Change } from '../../../src/model.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { desired, policy, target } from '../../support/builders.ts'
import { applied, failure, PlayedAccount } from '../../support/played-account.ts'
import { change, plan } from '../../support/reports.ts'

const id = 'InfrastructureConfiguration/golden'

describe('nothing is asked of the service', () => {
  it.each([
    ['blocked', 'blocked'],
    ['unchanged', 'unchanged'],
    ['orphan', 'unchanged'],
  ] as const)('for what is %s', async (action, status) => {
    const account = new PlayedAccount()
    expect(await account.apply(change({ action }))).toStrictEqual({ id, status, writes: [] })
    expect(account.requests).toEqual([])
  })

  it('once the run is stopped', async () => {
    const account = new PlayedAccount()
    account.stop.abort()
    expect(await account.apply(change({ action: 'create' }))).toStrictEqual({ id, status: 'not-run', writes: [] })
    expect(account.requests).toEqual([])
  })

  it('for a change without either side, which is a bug', async () => {
    const account = new PlayedAccount()
    const { desired: _, ...neither } = change({ action: 'update' })
    expect(await account.apply(neither)).toMatchObject({
      status: 'failed',
      error: { code: 'internal-error', message: `${id}: a change without either side` },
    })
    expect(account.requests).toEqual([])
  })
})

describe('a plan', () => {
  const context = (account: PlayedAccount) => ({
    service: account,
    target,
    policy,
    options: account.options,
    clock: account.clock,
    stopping: account.stop.signal,
    deadline: new AbortController().signal,
  })

  it('deletes last, tells of each change as it ends, and gives outcomes in its order', async () => {
    const account = await applied()
    const live = await account.read()
    const { desired: _, ...gone } = change({ action: 'delete', id: 'gone' })
    const changes: readonly Change[] = [
      { ...gone, ...(live === undefined ? {} : { live }) },
      change({ action: 'unchanged', id: 'same' }),
      change({ action: 'blocked', id: 'held' }),
    ]
    const ended: string[] = []
    const outcomes = await applyPlan(context(account), plan(changes), {
      parallelism: 1,
      onOutcome: (one, { status }) => ended.push(`${one.id} ${status}`),
    })
    expect(outcomes.map((outcome) => [outcome.id, outcome.status])).toEqual([
      ['gone', 'done'],
      ['same', 'unchanged'],
      ['held', 'blocked'],
    ])
    expect(ended).toEqual(['same unchanged', 'held blocked', 'gone done'])
  })

  it('holds back what waits for something that was not reached, and says for what', async () => {
    const account = new PlayedAccount()
    account.before = {
      Create: () => {
        throw failure('ServiceQuotaExceededException', 402)
      },
    }
    const waiting = { ...change({ action: 'create', id: 'second', name: 'second' }), waitsFor: ['first', 'elsewhere'] }
    const settled = { ...change({ action: 'unchanged', id: 'third' }), waitsFor: ['elsewhere', 'fourth'] }
    const fine = change({ action: 'unchanged', id: 'fourth' })
    const first = change({ action: 'create', id: 'first' })
    const run = () => applyPlan(context(account), plan([first, fine, waiting, settled]), { parallelism: 4 })
    expect(await run()).toMatchObject([
      { id: 'first', status: 'failed' },
      { id: 'fourth', status: 'unchanged' },
      {
        id: 'second',
        status: 'not-run',
        error: {
          code: 'dependency-failed',
          message: 'second was not begun: it waits for first, which was not reached',
          hint: 'see what became of first; then run apply again',
        },
        writes: [],
      },
      { id: 'third', status: 'unchanged' },
    ])
    expect(account.writes).toEqual(['Create'])
    account.stop.abort()
    expect((await run())[2]).toStrictEqual({ id: 'second', status: 'not-run', writes: [] })
  })

  it('keeps what something uses that was to go before it, and stays', async () => {
    const account = await applied()
    const live = await account.read()
    account.before = {
      Delete: () => {
        throw failure('ResourceDependencyException', 400)
      },
    }
    const { desired: _, ...gone } = {
      ...change({ action: 'delete', id: 'user' }),
      ...(live === undefined ? {} : { live }),
    }
    const used = { ...gone, id: 'used', waitsFor: ['user'] }
    expect(await applyPlan(context(account), plan([gone, used]), { parallelism: 1 })).toMatchObject([
      { id: 'user', status: 'unchanged', reason: 'in-use' },
      {
        id: 'used',
        status: 'unchanged',
        reason: 'in-use',
        error: { message: expect.stringContaining('user') as string },
        writes: [],
      },
    ])
    expect(account.writes).toEqual(['Delete'])
  })

  it('goes on where one change is refused', async () => {
    const account = new PlayedAccount()
    account.before = {
      Create: (times) => {
        if (times === 1) throw failure('ServiceQuotaExceededException', 402)
      },
    }
    const create = (name: string) => change({ action: 'create', id: name, name })
    const outcomes = await applyPlan(context(account), plan([create('a'), create('b')]), { parallelism: 1 })
    expect(outcomes.map(({ status }) => status)[0]).toBe('failed')
    expect(account.writes.filter((operation) => operation === 'Create')).toHaveLength(2)
  })

  it('ends with the first answer from another account, and with the stop of the run', async () => {
    const create = (name: string) => change({ action: 'create', id: name, name })
    const account = new PlayedAccount()
    account.after = { Create: () => account.edit({ arn: 'arn:aws:imagebuilder:us-east-1:999988887777:x/golden' }) }
    const run = () => applyPlan(context(account), plan([create('a'), create('b')]), { parallelism: 1 })
    expect((await run()).map(({ status, error }) => [status, error?.code])).toEqual([
      ['failed', 'not-confirmed'],
      ['not-run', undefined],
    ])
    account.stop.abort()
    expect((await run()).map(({ status }) => status)).toEqual(['not-run', 'not-run'])
  })
})

describe('a run that is stopped', () => {
  it('in the middle of a change leaves it failed, with what was written', async () => {
    const account = await applied({ tags: { old: 'x' } })
    const planned = await account.plan(desired({ keyPair: 'k', tags: { new: 'x' } }))
    account.after = { Update: () => account.stop.abort() }
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { code: 'interrupted' },
      writes: [{ operation: 'UpdateInfrastructureConfiguration', requestId: 'Update-1' }],
    })
    expect(account.writes).toEqual(['Update'])
  })

  it('before its first write leaves it not run', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.after = { Get: () => account.stop.abort() }
    expect(await account.apply(planned)).toStrictEqual({ id, status: 'not-run', writes: [] })
  })
})

describe('an update', () => {
  it('writes fields, then tags, then nothing that is there already', async () => {
    const account = await applied({ tags: { kept: 'x', old: 'x' } })
    expect(
      await account.apply(await account.plan(desired({ keyPair: 'k', tags: { kept: 'x', new: 'y' } }))),
    ).toMatchObject({
      status: 'done',
    })
    expect(account.writes).toEqual(['Update', 'TagResource', 'UntagResource', 'TagResource'])
    const tagged = account.requests.flatMap(({ input }) =>
      input['tags'] === undefined ? [] : [Object.keys(input['tags'] as object)],
    )
    expect(tagged).toEqual([['new', 'kiln:record'], ['kiln:record']])
  })

  it('of fields alone is read once after it, and once more for nothing', async () => {
    const account = await applied()
    expect(await account.apply(await account.plan(desired({ keyPair: 'k' })))).toMatchObject({ status: 'done' })
    expect(account.requests.map(({ operation }) => operation)).toEqual(['Get', 'Update', 'Get', 'TagResource'])
  })

  it('that was the replay of an earlier answer goes again with another token', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    const before = account.configuration
    account.after = {
      Update: (times) => {
        if (times === 1) account.configuration = before
      },
    }
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    expect(account.configuration).toMatchObject({ keyPair: 'k' })
    const tokens = account.requests.flatMap(({ input }) => input['clientToken'] ?? [])
    expect([tokens.length, new Set(tokens).size]).toEqual([2, 2])
  })

  it('that somebody took back at once is no replay: it is not sent again', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.after = { Update: () => account.edit({ keyPair: null }) }
    expect(await account.apply(planned)).toMatchObject({ status: 'failed', error: { code: 'not-confirmed' } })
    expect(account.writes).toEqual(['Update', 'TagResource'])
  })

  it('whose answer was lost and that shows is done', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.after = {
      Update: () => {
        throw failure('ServiceException', 500)
      },
    }
    expect(await account.apply(planned)).toMatchObject({
      status: 'done',
      writes: [{ operation: 'UpdateInfrastructureConfiguration' }, { operation: 'TagResource' }],
    })
  })

  it('whose answer was lost while somebody else wrote is not confirmed', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.before = {
      Update: () => {
        account.edit({ dateUpdated: 'later' })
        throw failure('ServiceException', 500)
      },
    }
    expect(await account.apply(planned)).toMatchObject({ status: 'failed', error: { code: 'not-confirmed' } })
  })

  it('whose answer was lost and that may not be read back may have happened', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.before = {
      Get: (times) => {
        if (times > 1) throw failure('AccessDeniedException', 403)
      },
      Update: () => {
        throw failure('ServiceException', 500)
      },
    }
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { code: 'outcome-unknown', message: expect.stringContaining('AccessDeniedException') as string },
    })
  })

  it('of fields that moved since the plan names each with what it was and is', async () => {
    const account = await applied({ keyPair: 'a', description: 'a' })
    const planned = await account.plan(desired({ keyPair: 'b', description: 'b' }))
    account.edit({ keyPair: 'c', description: 'c' })
    expect((await account.apply(planned)).error?.message).toBe(
      `${id} changed since the plan: description was "a" in the plan and is "c" now; keyPair was "a" in the plan and is "c" now`,
    )
  })

  it('of what disappears after its tags were written is told', async () => {
    const account = await applied({ tags: { a: 'x' } })
    const planned = await account.plan(desired({ tags: { a: 'y' } }))
    account.after = { TagResource: () => void (account.configuration = undefined) }
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { code: 'moved', message: `${id} changed since the plan: it is gone` },
    })
  })

  it('that another run of the same plan has made is done, without a write', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    await account.apply(planned)
    account.requests.length = 0
    expect(await account.apply(planned)).toStrictEqual({ id, status: 'done', writes: [] })
    expect(account.requests).toHaveLength(1)
  })

  it('of what is gone is told', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.configuration = undefined
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { code: 'moved', message: `${id} changed since the plan: it is gone` },
      writes: [],
    })
  })

  it('of what would be decided otherwise now is told with that decision', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.edit({ tags: { 'kiln:owner': 'others' } })
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { code: 'moved', message: `${id} changed since the plan: it would now be blocked (foreign-owner)` },
      writes: [],
    })
    expect(account.writes).toEqual([])
  })

  it('of which a part did not take is told once, after one time of waiting', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k', subnetId: 's', securityGroupIds: ['g'] }))
    account.after = { Update: () => account.edit({ subnetId: null }) }
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { code: 'not-confirmed', message: `${id} was updated, but the account shows other values for: subnetId` },
    })
    expect(account.clock.slept).toBe(15_000)
  })

  it('that another apply has overwritten leaves tags and record to that one, and names the fields', async () => {
    const account = await applied({ tags: { a: 'x' } })
    const planned = await account.plan(desired({ keyPair: 'k', tags: { a: 'y' } }))
    account.after = {
      Update: () =>
        account.edit({ keyPair: 'theirs', tags: { 'kiln:owner': 'images', 'kiln:record': 'theirs', a: 'z' } }),
    }
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { code: 'not-confirmed', message: `${id} was updated, but the account shows other values for: keyPair` },
    })
    expect(account.writes).toEqual(['Update'])
  })

  it('of what disappears on the way is told', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.after = { Update: () => void (account.configuration = undefined) }
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { code: 'moved', message: `${id} changed since the plan: it is gone` },
      writes: [{ operation: 'UpdateInfrastructureConfiguration' }],
    })
  })

  it('whose answer was lost, and of which nothing shows, may have happened', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.before = {
      Update: () => {
        throw failure('ServiceException', 500)
      },
    }
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { code: 'outcome-unknown' },
      writes: [{ operation: 'UpdateInfrastructureConfiguration', requestId: 'id' }],
    })
  })

  it('whose answer was lost and that cannot be read back may have happened: its tags stay as they are', async () => {
    const account = await applied({ tags: { a: 'x' } })
    const planned = await account.plan(desired({ keyPair: 'k', tags: { a: 'y' } }))
    account.before = {
      Get: (times) => {
        if (times > 1) throw failure('ThrottlingException', 400)
      },
      Update: () => {
        throw failure('ServiceException', 500)
      },
    }
    expect(await account.apply(planned)).toMatchObject({ status: 'failed', error: { code: 'outcome-unknown' } })
    expect(account.writes).toEqual(['Update'])
  })

  it('that cannot be read back is done, with its tags, and leaves the record to the next run', async () => {
    const account = await applied({ tags: { a: 'x' } })
    const planned = await account.plan(desired({ keyPair: 'k', tags: { b: 'y' } }))
    const { 'kiln:record': record } = account.tags
    account.before = {
      Get: (times) => {
        if (times > 1) throw failure('ThrottlingException', 400)
      },
    }
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    expect(account.configuration).toMatchObject({ keyPair: 'k' })
    expect(account.tags).toEqual({ 'kiln:owner': 'images', 'kiln:record': record, b: 'y' })
    expect(account.writes).toEqual(['Update', 'UntagResource', 'TagResource', 'UntagResource'])
  })

  it('that the service refuses is told with its words and no read', async () => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.before = {
      Update: () => {
        throw failure('InvalidParameterValueException', 400)
      },
    }
    expect(await account.apply(planned)).toStrictEqual({
      id,
      status: 'failed',
      error: {
        code: 'InvalidParameterValueException',
        message: 'InvalidParameterValueException says the service',
        requestId: 'id',
      },
      writes: [],
    })
    expect(account.requests.map(({ operation }) => operation)).toEqual(['Get', 'Update'])
  })
})

describe('a tag that is taken off', () => {
  const untagging = async (tags: Record<string, string>) => {
    const account = await applied({ tags })
    return { account, planned: await account.plan(desired()) }
  }

  it('with the answer lost is gone if the account shows that', async () => {
    const { account, planned } = await untagging({ a: 'x', b: 'x' })
    account.after = {
      UntagResource: () => {
        throw failure('ServiceException', 500)
      },
    }
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    expect(Object.keys(account.tags)).toEqual(['kiln:owner', 'kiln:record'])
    expect(account.writes).toEqual(['UntagResource', 'TagResource'])
  })

  it('of which one was gone already is asked for without that one', async () => {
    const { account, planned } = await untagging({ a: 'x', b: 'x' })
    account.before = {
      UntagResource: (times) => {
        if (times > 1) return
        const { a: _, ...tags } = account.tags
        account.edit({ tags })
        throw failure('InvalidParameterValueException', 400)
      },
    }
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    const keys = account.requests.flatMap(({ input }) => (input['tagKeys'] === undefined ? [] : [input['tagKeys']]))
    expect(keys).toEqual([['a', 'b'], ['b']])
  })

  it.each([
    ['InvalidParameterValueException', 400, 15_000],
    ['AccessDeniedException', 403, 0],
  ])('and stays is told with what the service says: %s (%i)', async (code, status, waited) => {
    const { account, planned } = await untagging({ a: 'x' })
    account.before = {
      UntagResource: () => {
        throw failure(code, status)
      },
    }
    const outcome = await account.apply(planned)
    expect(outcome).toMatchObject({ status: 'failed', error: { message: expect.stringContaining(code) as string } })
    expect([account.clock.slept, account.tags['a']]).toEqual([waited, 'x'])
  })

  it('goes after the new ones where all fit, and tags of AWS do not count', async () => {
    const many = Object.fromEntries(Array.from({ length: 46 }, (_, index) => [`key-${index}`, 'x']))
    const account = await applied({ tags: { ...many, old: 'x' } })
    account.edit({ tags: { ...account.tags, 'aws:a': 'x', 'aws:b': 'x' } })
    await account.apply(await account.plan(desired({ tags: { ...many, new: 'x' } })))
    expect(account.writes).toEqual(['TagResource', 'UntagResource', 'TagResource'])
    account.requests.length = 0
    await account.apply(await account.plan(desired({ tags: { ...many, a: 'x', b: 'x' } })))
    expect(account.writes).toEqual(['UntagResource', 'TagResource'])
  })
})

describe('a service that cannot say whether it is there is asked by taking off a tag that nothing has', () => {
  /** An update that cannot be read back; the last question is answered so. */
  const asked = async (code: string, status: number) => {
    const account = await applied()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.before = {
      Get: (times) => {
        if (times > 1) throw failure('ThrottlingException', 400)
      },
      UntagResource: () => {
        throw failure(code, status)
      },
    }
    const outcome = await account.apply(planned)
    expect(account.requests.at(-1)?.input).toMatchObject({ tagKeys: ['kiln:asked'] })
    return [outcome.status, outcome.error?.code]
  }

  it.each([
    ['InvalidParameterValueException', 400, 'done', undefined],
    ['ResourceNotFoundException', 404, 'failed', 'moved'],
    ['AccessDeniedException', 403, 'failed', 'AccessDeniedException'],
    ['ServiceException', 500, 'failed', 'outcome-unknown'],
  ])('%s (%i): %s', async (code, status, ...expected) => {
    expect(await asked(code, status)).toEqual(expected)
  })
})

describe('a record that is to be refreshed', () => {
  const stale = async () => {
    const account = await applied({ keyPair: 'k' })
    const { 'kiln:record': _, ...tags } = account.tags
    account.edit({ tags })
    return { account, planned: await account.plan(desired({ keyPair: 'k' })) }
  }

  it('is all that is written, and the configuration counts as unchanged', async () => {
    const { account, planned } = await stale()
    expect(planned).toMatchObject({ action: 'unchanged', refreshRecord: true })
    expect(await account.apply(planned)).toMatchObject({ status: 'unchanged', writes: [{ operation: 'TagResource' }] })
    expect(Object.keys(account.requests[1]?.input['tags'] as object)).toEqual(['kiln:record'])
  })

  it('is not, where the configuration was edited since', async () => {
    const { account, planned } = await stale()
    account.edit({ keyPair: 'hotfix' })
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: { code: 'moved', message: expect.stringContaining('it would now be update (') as string },
      writes: [],
    })
    expect(account.configuration).toMatchObject({ keyPair: 'hotfix' })
  })
})

describe('an adoption', () => {
  const theirs = { instanceProfileName: 'theirs', terminateInstanceOnFailure: true, tags: {} }
  it('that another run has begun is finished', async () => {
    const account = new PlayedAccount()
    account.edit(theirs)
    const planned = await account.plan(desired(), { adopt: true })
    account.edit({ tags: { 'kiln:owner': 'images' } })
    expect(await account.apply(planned, { adopt: true })).toMatchObject({ status: 'done' })
    expect(account.configuration).toMatchObject({ instanceProfileName: 'builder' })
  })

  it('of what disappears after it was claimed is told', async () => {
    const account = new PlayedAccount()
    account.edit(theirs)
    const planned = await account.plan(desired(), { adopt: true })
    account.after = { TagResource: () => void (account.configuration = undefined) }
    expect(await account.apply(planned, { adopt: true })).toMatchObject({
      status: 'failed',
      error: { code: 'moved', message: `${id} changed since the plan: it is gone` },
      writes: [{ operation: 'TagResource' }],
    })
  })
})

describe('a delete', () => {
  const planned = async (account: PlayedAccount) => {
    const live = await account.read()
    const { desired: _, ...gone } = change({ action: 'delete' })
    return { ...gone, ...(live === undefined ? {} : { live }) }
  }

  it('is done when it shows', async () => {
    const account = await applied()
    expect(await account.apply(await planned(account))).toMatchObject({
      status: 'done',
      writes: [{ operation: 'DeleteInfrastructureConfiguration' }],
    })
    expect(account.requests[1]?.input).toEqual({ infrastructureConfigurationArn: change().arn })
  })

  it('of what is gone in that moment is done', async () => {
    const account = await applied()
    const one = await planned(account)
    account.before = { Delete: () => void (account.configuration = undefined) }
    expect(await account.apply(one)).toStrictEqual({ id, status: 'done', writes: [] })
  })

  it('of what was protected, taken over or edited since the plan is none', async () => {
    const record = (isProtected: boolean): string => {
      const marks = new Map()
      return formatRecord({ arn: change().arn, isProtected, dateUpdated: undefined, marks })
    }
    const told = async (since: Parameters<PlayedAccount['edit']>[0]) => {
      const account = await applied()
      account.edit({ tags: { 'kiln:owner': 'images', 'kiln:record': record(false) } })
      const one = await planned(account)
      account.edit(since)
      const outcome = await account.apply(one)
      expect(account.writes).toEqual([])
      return `${outcome.status} ${outcome.error?.code}: ${outcome.error?.message}`
    }
    const tags = (owner: string, isProtected: boolean) => ({ 'kiln:owner': owner, 'kiln:record': record(isProtected) })
    const notOurs = await told({ tags: tags('images', true) })
    expect(notOurs).toBe(`failed moved: ${id} changed since the plan: it is no longer ours to delete`)
    expect(await told({ tags: tags('others', false) })).toBe(notOurs)
    expect(await told({ tags: { 'kiln:owner': 'images' } })).toBe(notOurs)
    const edited = await told({ keyPair: 'by hand' })
    expect(edited).toBe(`failed moved: ${id} changed since the plan: its fields or tags differ`)
  })

  it('of what stays is told, after waiting', async () => {
    const account = await applied()
    const one = await planned(account)
    account.after = { Delete: () => account.edit({ tags: {} }) }
    expect(await account.apply(one)).toMatchObject({
      status: 'failed',
      error: { code: 'not-confirmed', message: `${id} was deleted, but is still there` },
    })
    expect(account.clock.slept).toBe(15_000)
  })

  const refused = async (code: string) => {
    const account = await applied()
    const one = await planned(account)
    account.before = {
      Delete: () => {
        throw failure(code, 400)
      },
    }
    return account.apply(one)
  }

  it('that the service refuses is a failure', async () => {
    expect(await refused('InvalidRequestException')).toMatchObject({
      status: 'failed',
      error: { code: 'InvalidRequestException' },
    })
  })

  it('of what the service says is in use is none: it stays', async () => {
    const { arn } = change({ action: 'delete' })
    expect(await refused('ResourceDependencyException')).toStrictEqual({
      id,
      status: 'unchanged',
      reason: 'in-use',
      error: {
        code: 'in-use',
        message: `${arn} stays, as the service says that something uses it: ResourceDependencyException says the service (ResourceDependencyException)`,
        hint: 'repoint or delete what uses it; the next apply --prune deletes it then',
        requestId: 'id',
      },
      writes: [],
    })
  })
})

describe('a create', () => {
  it('that did not take whole is told with its fields, which its record does not claim', async () => {
    const account = new PlayedAccount()
    account.after = { Create: () => account.edit({ keyPair: null }) }
    expect(await account.apply(await account.plan(desired({ keyPair: 'k' })))).toMatchObject({
      status: 'failed',
      error: { code: 'not-confirmed', message: 'created, but the account shows other values for: keyPair' },
      writes: [{ operation: 'CreateInfrastructureConfiguration' }, { operation: 'TagResource' }],
    })
    expect(await account.plan(desired({ keyPair: 'k' }))).toMatchObject({ fields: [{ reason: 'unknown-history' }] })
  })

  it('whose tags did not take is told of them', async () => {
    const account = new PlayedAccount()
    account.after = { Create: () => account.edit({ tags: {} }) }
    expect(await account.apply(await account.plan(desired()))).toMatchObject({
      status: 'failed',
      error: { code: 'not-confirmed', message: "created, but the account shows other values for: Kiln's own tags" },
    })
  })

  it('that the service takes twice and that does not show is outcome-unknown', async () => {
    const account = new PlayedAccount()
    account.after = { Create: () => void (account.configuration = undefined) }
    expect(await account.apply(await account.plan(desired()))).toMatchObject({
      status: 'failed',
      error: { code: 'outcome-unknown', message: expect.stringContaining(`${id} cannot be read back`) as string },
    })
    const tokens = account.requests.flatMap(({ input }) => input['clientToken'] ?? [])
    expect(new Set(tokens).size).toBe(2)
    // Two reads that show nothing are enough where another Create would be refused; after the second one nothing else is left to ask.
    expect(account.requests.map(({ operation }) => operation).slice(0, 5)).toEqual([
      'Create',
      'Get',
      'Get',
      'Create',
      'Get',
    ])
  })

  it('whose answer was lost, and of which nothing shows, may have happened: it is not sent again', async () => {
    const account = new PlayedAccount()
    account.before = {
      Create: () => {
        throw failure('ServiceException', 500)
      },
    }
    expect(await account.apply(await account.plan(desired()))).toMatchObject({
      status: 'failed',
      error: { code: 'outcome-unknown' },
      writes: [{ operation: 'CreateInfrastructureConfiguration' }],
    })
    expect(account.writes).toEqual(['Create'])
  })

  it('of a name that others have taken is told by whose it is', async () => {
    const account = new PlayedAccount()
    const planned = await account.plan(desired({ keyPair: 'k' }))
    account.edit({ tags: {} })
    expect((await account.apply(planned)).error?.message).toContain(`${id} `)
    account.edit({ tags: { 'kiln:owner': 'images', 'kiln:record': 'x' } })
    expect((await account.apply(planned)).error?.message).toContain('keyPair')
  })

  it('whose answer was lost and that shows is done at once', async () => {
    const account = new PlayedAccount()
    account.after = {
      Create: () => {
        throw failure('ServiceException', 500)
      },
    }
    expect(await account.apply(await account.plan(desired()))).toMatchObject({ status: 'done' })
    expect([account.clock.slept, account.writes]).toEqual([0, ['Create']])
  })

  it('that somebody else takes over at once is left to them', async () => {
    const account = new PlayedAccount()
    account.after = { Create: () => account.edit({ tags: { ...account.tags, 'kiln:owner': 'others' }, keyPair: 'x' }) }
    expect(await account.apply(await account.plan(desired()))).toMatchObject({
      status: 'failed',
      error: { code: 'not-confirmed' },
    })
    expect(account.writes).toEqual(['Create'])
  })

  it('that the service refuses is told with its words', async () => {
    const account = new PlayedAccount()
    account.before = {
      Create: () => {
        throw failure('ServiceQuotaExceededException', 402)
      },
    }
    expect(await account.apply(await account.plan(desired()))).toMatchObject({
      status: 'failed',
      error: { code: 'ServiceQuotaExceededException' },
      writes: [],
    })
    expect(account.writes).toEqual(['Create'])
  })
})
