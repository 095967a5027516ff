/** How a version is made, and versions are deleted: what is asked before and after, and what is told of others who were quicker. */
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/model.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { tokenOf } from '../../../src/plan/token.ts'
import { policy, target } from '../../support/builders.ts'
import { failure } from '../../support/played-account.ts'
import { PlayedLine } from '../../support/played-line.ts'
import { line } from '../../support/version-builders.ts'

const id = 'Component/golden'
const base: JsonObject = { platform: 'Linux', data: 'a' }
const component = (number: string, more: JsonObject = {}) => line('Component', number, { ...base, ...more })
const theirs = { platform: 'Linux', data: 'x', tags: { 'kiln:owner': 'others' } }

/** A line of which the first version was applied, and the plan of the next one. */
async function changed(form = '1.0.x') {
  const account = new PlayedLine('Component')
  const { status } = await account.apply(await account.plan(component(form)))
  if (status !== 'done') throw new Error(status)
  const planned = await account.plan(component(form, { data: 'b' }))
  return { account, planned, first: [...account.versions.keys()][0] ?? '' }
}
const throwing = (code: string, status: number) => () => {
  throw failure(code, status)
}

describe('a version', () => {
  it('is made after a look at the newest of its form, and read back there', async () => {
    const account = new PlayedLine('Component')
    const outcome = await account.apply(await account.plan(component('1.0.x')))
    expect(outcome).toMatchObject({ id, status: 'done', writes: [{ operation: 'CreateComponent' }] })
    expect(account.requests).toEqual(['Get 1.0.x', 'Create', 'Get 1.0.x'])
    expect(account.clock.slept).toBe(0)
  })

  it('of a form that no Get takes is looked for in a list', async () => {
    const { account, planned } = await changed('1.x.0')
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    expect(account.tokens.at(-1)).toBe(tokenOf(planned, target, policy))
    expect(account.requests).toEqual(['ListBuildVersions', 'Get 1.0.0/1', 'Create', 'ListBuildVersions', 'Get 1.1.0/1'])
  })

  it('of such a form that is the first is made where no list shows one', async () => {
    const account = new PlayedLine('Component')
    expect(await account.apply(await account.plan(component('1.x.0')))).toMatchObject({ status: 'done' })
    expect(account.requests).toEqual(['ListBuildVersions', 'Create', 'ListBuildVersions', 'Get 1.0.0/1'])
  })

  it('that shows late is waited for, before it is made and after', async () => {
    const { account, planned, first } = await changed()
    const hidden = account.versions.get(first) ?? {}
    account.versions.delete(first)
    account.put('1.0.0', '0', theirs)
    account.before = { Get: (times) => void (times === 3 && account.versions.set(first, hidden)) }
    account.after = { Create: () => undefined }
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    expect(account.requests.slice(0, 4)).toEqual(['Get 1.0.x', 'Get 1.0.x', 'Get 1.0.x', 'Create'])
    expect(account.clock.slept).toBe(300)
  })

  it('that reads back late is waited out, and not made twice', async () => {
    const { account, planned } = await changed()
    let made: [string, JsonObject] | undefined
    account.after = {
      Create: () => {
        made = [...account.versions].at(-1)
        if (made !== undefined) account.versions.delete(made[0])
      },
      Get: (times) => void (times === 3 && made !== undefined && account.versions.set(...made)),
    }
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    expect(account.requests.filter((request) => request === 'Create')).toHaveLength(1)
    expect(account.clock.slept).toBe(300)
  })
})

describe('nothing is made, and both versions are told,', () => {
  const moved = (before: string, now: string) => ({
    status: 'failed',
    error: {
      code: 'moved',
      message: `${id} changed since the plan: the newest version was ${before} and is ${now} now; nothing was made`,
    },
    writes: [],
  })

  it('where somebody else made a newer one', async () => {
    const { account, planned } = await changed()
    account.put('1.0.7', '2', theirs)
    expect(await account.apply(planned)).toMatchObject(moved('1.0.0/1', '1.0.7/2'))
    expect(account.requests).toEqual(['Get 1.0.x'])
  })

  it('where somebody else made the first', async () => {
    const account = new PlayedLine('Component')
    const planned = await account.plan(component('1.0.x'))
    account.put('1.0.3', '1', theirs)
    expect(await account.apply(planned)).toMatchObject(moved('none of 1.0.x', '1.0.3/1'))
  })

  it('where the newest one is another project’s now', async () => {
    const { account, planned, first } = await changed()
    account.edit(first, { tags: { 'kiln:owner': 'others' } })
    expect(await account.apply(planned)).toMatchObject(moved('1.0.0/1', '1.0.0/1'))
  })

  it('where the newest one is gone, after waiting', async () => {
    const { account, planned, first } = await changed()
    account.versions.delete(first)
    expect(await account.apply(planned)).toMatchObject(moved('1.0.0/1', 'gone'))
    expect(account.clock.slept).toBe(15_000)
  })

  it('of a kind without builds by their numbers', async () => {
    const account = new PlayedLine('ImageRecipe')
    const fields = { parentImage: 'ami-0123456789abcdef0' }
    await account.apply(await account.plan(line('ImageRecipe', '1.0.x', fields)))
    const planned = await account.plan(line('ImageRecipe', '1.0.x', { ...fields, workingDirectory: '/b' }))
    account.put('1.0.7', undefined, { ...fields, tags: {} })
    const outcome = await account.apply(planned)
    expect(outcome.error?.message).toContain('was 1.0.0 and is 1.0.7 now')
  })
})

describe('a version that is there already', () => {
  it('as another run of the same plan has made it, is done', async () => {
    const { account, planned } = await changed()
    await account.apply(planned)
    account.requests.length = 0
    expect(await account.apply(planned)).toStrictEqual({ id, status: 'done', writes: [] })
    expect(account.requests).toEqual(['Get 1.0.x'])
  })

  it('as another run with other values has made it, is told', async () => {
    const { account, planned } = await changed()
    await account.apply(await account.plan(component('1.0.x', { data: 'c' })))
    expect((await account.apply(planned)).error?.message).toBe(
      `${id} was created by another run of this project since the plan, with other values for: data`,
    )
  })

  it('as somebody else has made it at its very number, is told', async () => {
    const { account, planned } = await changed()
    account.put('1.0.1', '1', theirs)
    expect((await account.apply(planned)).error?.message).toContain(`${id} was created by somebody else`)
  })
})

it('the first of its form of a kind that refuses a number twice is made without a look', async () => {
  const account = new PlayedLine('ImageRecipe')
  const one = line('ImageRecipe', '1.0.x', { parentImage: 'ami-0123456789abcdef0' })
  expect(await account.apply(await account.plan(one))).toMatchObject({ status: 'done' })
  expect(account.requests).toEqual(['Create', 'Get 1.0.x'])
})

describe('after the create', () => {
  it('a newer one of somebody else leaves what was made, and is told at once', async () => {
    const { account, planned } = await changed()
    account.after = { Create: () => void account.put('1.0.9', '1', theirs) }
    expect(await account.apply(planned)).toMatchObject({
      status: 'failed',
      error: {
        code: 'moved',
        message: `${id} was made as 1.0.1/1, which stays, but 1.0.9/1 has come above it since the plan`,
      },
      writes: [{ operation: 'CreateComponent' }],
    })
    expect(account.clock.slept).toBe(0)
  })

  it('what shows without its tags for a while is waited for', async () => {
    const { account, planned } = await changed()
    const made = planned.arn
    let tags: JsonObject = {}
    account.after = {
      Create: () => {
        tags = account.tagsAt(made)
        account.edit(made, { tags: {} })
      },
    }
    account.before = { Get: (times) => void (times === 4 && account.edit(made, { tags })) }
    expect(await account.apply(planned)).toMatchObject({ status: 'done' })
    expect(account.clock.slept).toBe(300)
  })

  const misnumbered = async (more: JsonObject = {}) => {
    const { account, planned } = await changed()
    account.before = { Create: () => void account.put('1.0.1', '1', theirs) }
    const made = planned.arn.replace(/\/1$/, '/2')
    account.after = { Create: () => account.edit(made, more) }
    return { account, made, planned, outcome: await account.apply(planned) }
  }

  it('another number than the planned one is told, and says whose it is', async () => {
    const { account, made, planned, outcome } = await misnumbered()
    expect(outcome).toMatchObject({
      status: 'failed',
      error: {
        code: 'moved',
        message: `${id} was made as ${made}, which stays, and not as ${planned.arn}, which others were to name`,
      },
      writes: [{ operation: 'CreateComponent' }, { operation: 'TagResource' }],
    })
    expect(account.tagsAt(made)['kiln:owner']).toBe('images')
    expect(account.clock.slept).toBe(0)
  })

  it('another number that is somebody else’s already is left to them', async () => {
    const { outcome } = await misnumbered({ tags: { 'kiln:owner': 'images', 'kiln:record': 'other' } })
    expect(outcome.writes).toMatchObject([{ operation: 'CreateComponent' }])
    expect(outcome.error?.code).toBe('moved')
  })

  it('another number that does not show is told all the same', async () => {
    const { account, planned } = await changed()
    account.before = { Create: () => void account.put('1.0.1', '1', theirs) }
    account.after = { Create: () => void account.versions.delete(planned.arn.replace(/\/1$/, '/2')) }
    expect(await account.apply(planned)).toMatchObject({
      error: { code: 'moved' },
      writes: [{ operation: 'CreateComponent' }],
    })
    expect(account.clock.slept).toBe(15_000)
  })

  it('another number that cannot be read is told all the same', async () => {
    const { account, planned } = await changed()
    account.before = {
      Create: () => void account.put('1.0.1', '1', theirs),
      Get: (times) => {
        if (times > 1) throw failure('ThrottlingException', 400)
      },
    }
    expect(await account.apply(planned)).toMatchObject({
      error: { code: 'moved' },
      writes: [{ operation: 'CreateComponent' }],
    })
  })

  it('what never shows is made once more, and then told', async () => {
    const { account, planned } = await changed()
    account.after = { Create: () => void account.versions.delete(planned.arn) }
    expect(await account.apply(planned)).toMatchObject({ status: 'failed', error: { code: 'outcome-unknown' } })
    expect(account.tokens).toHaveLength(3)
    expect(account.clock.slept).toBe(30_000)
  })

  it.each([
    ['ServiceException', 500],
    ['IdempotentParameterMismatchException', 400],
  ])('%s with nothing to see is waited out before anything else is sent', async (code, status) => {
    const { account, planned } = await changed()
    account.before = { Create: throwing(code, status) }
    expect(await account.apply(planned)).toMatchObject({ status: 'failed' })
    expect(account.clock.slept).toBe(code === 'ServiceException' ? 15_000 : 30_000)
  })
})

describe('versions that are deleted', () => {
  const two = async () => {
    const { account, planned } = await changed()
    await account.apply(planned)
    const versions = await account.read()
    const [oldest] = versions
    const { desired: _, ...rest } = planned
    return {
      account,
      versions,
      gone: { ...rest, action: 'delete' as const, live: oldest!, versions: versions.toReversed() },
    }
  }

  it('go one by one, the oldest first', async () => {
    const { account, gone } = await two()
    expect(await account.apply(gone)).toMatchObject({ status: 'done', writes: [{}, {}] })
    expect(account.requests).toEqual(['Get 1.0.0/1', 'Delete', 'Get 1.0.0/1', 'Get 1.0.1/1', 'Delete', 'Get 1.0.1/1'])
    expect(account.versions.size).toBe(0)
  })

  it('are done where they are gone already', async () => {
    const { account, gone } = await two()
    account.versions.clear()
    expect(await account.apply(gone)).toStrictEqual({ id, status: 'done', writes: [] })
  })

  it('are done in part where some are in use, and unchanged where all are', async () => {
    const used = async (is: (times: number) => boolean) => {
      const { account, gone } = await two()
      account.before = { Delete: (times) => void (is(times) && throwing('ResourceDependencyException', 400)()) }
      const { status, reason, error } = await account.apply(gone)
      return [status, reason, error?.message.match(/\d\.\d\.\d\/\d/)?.[0]]
    }
    expect(await used((times) => times === 2)).toEqual(['done', 'in-use', '1.0.1/1'])
    expect(await used(() => true)).toEqual(['unchanged', 'in-use', '1.0.0/1'])
  })

  it('of which a list alone was seen are those of the record that it showed', async () => {
    const { account, gone, versions } = await two()
    const summaries = versions.map((one) => ({ ...one, fields: {}, isSummary: true as const }))
    const [first, second] = summaries
    account.edit(second!.arn, {
      tags: { ...account.tagsAt(second!.arn), 'kiln:record': account.tagsAt(first!.arn)['kiln:record'] ?? '' },
    })
    expect(await account.apply({ ...gone, versions: summaries })).toMatchObject({
      status: 'failed',
      error: { message: `${id} changed since the plan: it is no longer ours to delete` },
      writes: [{}],
    })
    const { account: other, gone: planned } = await two()
    const listed = (await other.read()).map((one) => ({ ...one, fields: {}, isSummary: true as const }))
    expect(await other.apply({ ...planned, versions: listed })).toMatchObject({ status: 'done' })
  })

  it('of which a list alone was seen stay where their record is another one now', async () => {
    const { account, gone, versions } = await two()
    const [first] = versions.map((one) => ({ ...one, fields: {}, isSummary: true as const }))
    const record = formatRecord({ arn: first!.arn, isProtected: false, dateUpdated: 'later', marks: new Map() })
    account.edit(first!.arn, { tags: { ...account.tagsAt(first!.arn), 'kiln:record': record } })
    expect(await account.apply({ ...gone, versions: [first!] })).toMatchObject({
      status: 'failed',
      error: { message: `${id} changed since the plan: its fields or tags differ` },
      writes: [],
    })
  })

  it('that cannot be read back are asked for by a tag', async () => {
    const { account, gone } = await two()
    account.before = {
      Get: (times) => {
        if (times === 2) throw failure('ThrottlingException', 400)
      },
    }
    expect(await account.apply({ ...gone, versions: [gone.live] })).toMatchObject({ status: 'done' })
    expect(account.requests).toEqual(['Get 1.0.0/1', 'Delete', 'Get 1.0.0/1', 'UntagResource'])
    const kept = await two()
    kept.account.before = { Get: (times) => void (times === 2 && throwing('ThrottlingException', 400)()) }
    kept.account.after = { Delete: () => void kept.account.put('1.0.0', '1', theirs) }
    expect(await kept.account.apply({ ...kept.gone, versions: [kept.gone.live] })).toMatchObject({
      status: 'failed',
      error: { message: `${id} was deleted, but is still there` },
    })
  })
})
