/** Kinds with versions: what lists show, and what of it is read whole; and those that refer to something, looked up later. */
import { describe, expect, it } from 'vitest'
import { ServiceError } from '../../../src/aws/failure.ts'
import { listVersions, readVersions } from '../../../src/aws/observe-versions.ts'
import { observeUsers } from '../../../src/aws/observe.ts'
import type { Seeing } from '../../../src/aws/seeing.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { Desired, Live } from '../../../src/model.ts'
import { desired, live, policy, target } from '../../support/builders.ts'
import { failure } from '../../support/played-account.ts'
import { PlayedLine } from '../../support/played-line.ts'
import { line, version } from '../../support/version-builders.ts'

const own = { tags: { 'kiln:owner': 'images' } }
const recipe = kindOf('ImageRecipe')

function seeing(service: PlayedLine, more: Partial<Seeing> = {}): Seeing {
  const { signal } = new AbortController()
  return {
    service,
    target,
    policy,
    clock: service.clock,
    signal,
    progress: (read) => read,
    isWholeProject: true,
    refresh: 'full',
    ...more,
  }
}
const denying = (service: PlayedLine, operation: string) => {
  service.before = {
    [operation]: () => {
      throw failure('AccessDeniedException', 403)
    },
  }
  return service
}

describe('the versions of a kind', () => {
  const account = () => {
    const service = new PlayedLine('ImageRecipe')
    service.put('1.0.0', undefined, own)
    service.put('1.0.1', undefined, { tags: {} })
    return service
  }
  const listed = (service: PlayedLine, declared: readonly Desired[], more: Partial<Seeing> = {}) =>
    listVersions(seeing(service, more), recipe, declared)

  it('are listed to the end, and of each line that nobody declares or owns one counts', async () => {
    const seen = await listed(account(), [])
    expect(seen).toMatchObject({ kind: 'ImageRecipe', isListed: true, unmanaged: 1 })
    expect(seen.live.map(({ identity }) => identity.version)).toEqual(['1.0.0', '1.0.1'])
    expect(await listed(account(), [line('ImageRecipe', '1.0.x')])).toMatchObject({ unmanaged: 0 })
    expect(await listed(account(), [line('ImageRecipe', '1.0.x', { name: 'other' })])).toMatchObject({ unmanaged: 1 })
  })

  it('are not listed where nothing is declared and no orphan is looked for', async () => {
    const service = account()
    expect(await listed(service, [], { isWholeProject: false })).toEqual({
      kind: 'ImageRecipe',
      live: [],
      isListed: false,
      unmanaged: 0,
    })
    expect(service.requests).toEqual([])
    const part = await listed(service, [line('ImageRecipe', '1.0.x')], { isWholeProject: false })
    expect([part.live.length, part.isListed]).toEqual([2, false])
  })

  it('may be denied where nothing is declared of it', async () => {
    const service = denying(account(), 'Lists')
    expect(await listed(service, [])).toMatchObject({ isListed: 'denied', live: [] })
    expect(await listed(service, [], { isWholeProject: false })).toMatchObject({ isListed: false })
    await expect(listed(service, [line('ImageRecipe', '1.0.x')])).rejects.toMatchObject({ class: 'denied' })
    const broken = new ServiceError({ code: 'ThrottlingException', status: 429, message: 'no' })
    service.call = () => Promise.reject(broken)
    await expect(listed(service, [])).rejects.toBe(broken)
  })
})

describe('of the versions that a list shows', () => {
  const account = (...numbers: readonly string[]) => {
    const service = new PlayedLine('ImageRecipe')
    for (const number of numbers) service.put(number, undefined, { ...own, workingDirectory: `/${number}` })
    return service
  }
  const listed = (...numbers: readonly string[]): readonly Live[] =>
    numbers.map((number) => ({ ...version('ImageRecipe', number), isSummary: true as const }))
  const read = async (
    service: PlayedLine,
    declared: readonly Desired[],
    seen: readonly Live[],
    more: Partial<Seeing> = {},
  ) => {
    const found = await readVersions(seeing(service, more), declared, seen)
    return found.map(({ identity, isSummary }) => `${identity.version}${isSummary === true ? '' : ' whole'}`)
  }
  const one = line('ImageRecipe', '1.0.x')

  it('those that a document may come to are read whole', async () => {
    const service = account('1.0.0', '1.0.1', '2.0.0')
    expect(await read(service, [one], listed('1.0.0', '1.0.1', '2.0.0'))).toEqual(['1.0.0', '1.0.1 whole', '2.0.0'])
    expect(service.requests).toEqual(['Get 1.0.1'])
  })

  it('the newest one of what nobody declares is read whole, where orphans are looked for', async () => {
    const service = account('1.0.0', '1.0.1')
    expect(await read(service, [], listed('1.0.0', '1.0.1'))).toEqual(['1.0.0', '1.0.1 whole'])
    expect(await read(account('1.0.0'), [], listed('1.0.0'), { isWholeProject: false })).toEqual(['1.0.0'])
    const theirs = listed('1.0.0').map((found) => ({ ...found, tags: { 'kiln:owner': 'others' } }))
    expect(await read(account('1.0.0'), [], theirs)).toEqual(['1.0.0'])
  })

  it('one that no list shows is asked for by its form, or its first number', async () => {
    const service = account('1.0.4')
    expect(await read(service, [one], [])).toEqual(['1.0.4 whole'])
    expect(service.requests).toEqual(['Get 1.0.x'])
    const other = account()
    expect(await read(other, [line('ImageRecipe', '1.x.0')], [])).toEqual([])
    expect(other.requests).toEqual(['Get 1.0.0'])
  })

  it('one that is gone by now is gone', async () => {
    const service = account('1.0.0')
    expect(await read(service, [one], listed('1.0.0', '1.0.1'))).toEqual(['1.0.0'])
  })

  it('one that another document declares is not what nobody declares', async () => {
    const service = account('1.0.0')
    await read(service, [line('ImageRecipe', '1.0.0')], listed('1.0.0'))
    expect(service.requests).toEqual(['Get 1.0.0'])
    expect(await read(account(), [desired()], [live()])).toEqual(['undefined whole'])
  })
})

describe('those that may refer to a kind', () => {
  const observed = (more: object = {}) => ({ live: [], listed: [], unlisted: [], ...more })

  it('are listed once, where nobody has yet', async () => {
    const service = new PlayedLine('ImageRecipe')
    service.put('1.0.0', undefined, own)
    const used = new Set(['Component'])
    const listed = await observeUsers(service, observed({ listed: ['ContainerRecipe'] }), used)
    expect(listed.listed).toEqual(['ContainerRecipe', 'ImageRecipe'])
    expect(listed.live.map(({ isSummary }) => isSummary)).toEqual([true])
    expect(service.requests).toHaveLength(1)
    const again = await observeUsers(service, { ...listed, listed: ['ContainerRecipe'] }, used)
    expect(again.live).toHaveLength(1)
    const known = observed({ listed: ['ContainerRecipe'], unlisted: ['ImageRecipe'] })
    expect(await observeUsers(service, known, used)).toBe(known)
    expect(await observeUsers(service, known, new Set())).toBe(known)
  })

  it('are told where they may not be listed, and any other error is one', async () => {
    const service = new PlayedLine('ImageRecipe')
    service.call = () => Promise.reject(failure('AccessDeniedException', 403))
    const known = observed({ listed: ['ContainerRecipe'] })
    expect(await observeUsers(service, known, new Set(['Component']))).toMatchObject({ unlisted: ['ImageRecipe'] })
    const broken = failure('ThrottlingException', 429)
    service.call = () => Promise.reject(broken)
    await expect(observeUsers(service, known, new Set(['Component']))).rejects.toBe(broken)
  })
})
