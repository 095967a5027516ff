import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultSwitches } from '../../src/emulator/core/switches.ts'
import { startEmulator, type Emulator } from '../../src/emulator/emulator.ts'
import { account, create, emulatorFor, get, getAnswer, infra, infraArn, refusal, region, send } from './harness.ts'

async function control(emulator: Emulator, method: string, what: string, body?: unknown) {
  const init = body === undefined ? {} : { body: JSON.stringify(body) }
  const answer = await fetch(`${emulator.url}/_emulator/${what}`, { method, ...init })
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> }
}

describe('the emulator over HTTP', () => {
  it('shows the state of all accounts and the requests, but not its own', async () => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc'))
    emulator.account('444455556666', 'eu-west-1').put('ImagePipeline', { name: 'nightly' })
    expect((await control(emulator, 'GET', 'state')).json).toMatchObject({
      '111122223333/us-east-1': { InfrastructureConfiguration: [{ arn: infraArn('abc') }] },
      '444455556666/eu-west-1': { ImagePipeline: [{ name: 'nightly' }] },
    })
    expect((await control(emulator, 'GET', 'requests')).json).toMatchObject([
      { operation: 'CreateInfrastructureConfiguration' },
    ])
  })

  it('replaces the faults', async () => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: 'throttle', times: Infinity })
    const when = { operation: ['GetInfrastructureConfiguration'], nth: 1, slug: 'abc', account, region, write: false }
    const faults = [{ when, times: null, effect: 'error500' }, { effect: { type: 'slow', ms: 1 } }]
    expect(await control(emulator, 'PUT', 'faults', faults)).toEqual({ status: 200, json: { faults: 2 } })
    for (let index = 0; index < 3; index += 1) expect((await getAnswer(emulator, 'abc')).status).toBe(500)
    expect((await getAnswer(emulator, 'other')).status).toBe(404)
  })

  it.each([
    [{}, 'Faults are a JSON list.'],
    [[1], 'fault 0 is not an object.'],
    [[{ effect: 'throttle', when: 1 }], 'fault 0: "when" is not an object.'],
    [[{ effect: 'throttle', when: { slug: 1 } }], 'fault 0: the condition "slug" is not valid.'],
    [[{ effect: 'throttle', when: { colour: 'red' } }], 'fault 0: the condition "colour" is not valid.'],
    [[{ effect: 'throttle', when: { until: 'soon' } }], 'fault 0: the condition "until" is not valid.'],
    [[{ effect: 'throttle', times: 'x' }], 'fault 0: "times" is not a number or null.'],
    [[{ effect: 'throttle' }, { effect: 'explode' }], 'fault 1: the effect is not one of throttle, '],
    [[{ effect: { type: 'call' } }], 'fault 0: the effect is not one of throttle, '],
    [[{ effect: { type: 'slow' } }], 'fault 0: the effect slow needs "ms".'],
  ])('refuses faults such as %j', async (faults, message) => {
    const emulator = await emulatorFor()
    emulator.addFault({ effect: 'error500' })
    const answer = await control(emulator, 'PUT', 'faults', faults)
    expect(answer).toEqual({ status: 400, json: { message: expect.stringContaining(message) } })
    expect((await getAnswer(emulator, 'abc')).status).toBe(500)
  })

  it('sets and shows switches', async () => {
    const emulator = await emulatorFor({ switches: { pageSize: 3 } })
    const rateLimit = { perSecond: 1, burst: 100 }
    const set = { husksOnRead: true, tokenRetentionSeconds: null, quotas: { ImagePipeline: 1 }, rateLimit }
    expect((await control(emulator, 'PUT', 'switches', set)).json).toMatchObject({ ...set, pageSize: 3 })
    await create(emulator, infra('abc'))
    expect((await get(emulator, 'abc')).instanceTypes).toEqual([])
    expect((await control(emulator, 'GET', 'switches')).json).toMatchObject({
      husksOnRead: true,
      listOrder: 'insertion',
    })
  })

  it.each([
    [[], 'Switches are a JSON object'],
    [{ colour: 'red' }, "There is no switch 'colour'; there are husksOnRead, "],
    [{ husksOnRead: 1 }, "Switch 'husksOnRead' must be true or false."],
    [{ listOrder: 'up' }, "Switch 'listOrder' must be one of insertion, newest-first, shuffled."],
    [{ pageSize: 0 }, "Switch 'pageSize' must be a number of at least 1."],
    [{ readLag: -1 }, "Switch 'readLag' must be a number of at least 0."],
    [{ rateLimit: { perSecond: 1 } }, "Switch 'rateLimit' must be null or"],
    [{ quotas: { ImagePipeline: 'x' } }, "Switch 'quotas' must be an object"],
    [{ disabledRegions: 'af-south-1' }, "Switch 'disabledRegions' must be a list of Regions."],
    [{ trustedRoles: { x: 1 } }, "Switch 'trustedRoles' must be an object of role ARNs and the role each trusts."],
    [{ externalIds: { x: 1 } }, "Switch 'externalIds' must be an object of role ARNs and external ids."],
  ])('refuses switches such as %j', async (switches, message) => {
    const emulator = await emulatorFor()
    const answer = await control(emulator, 'PUT', 'switches', switches)
    expect(answer).toEqual({ status: 400, json: { message: expect.stringContaining(message) } })
  })

  it('has nothing else', async () => {
    const emulator = await emulatorFor()
    expect((await control(emulator, 'GET', 'faults')).status).toBe(404)
  })
})

describe('starting and closing', () => {
  it('takes the port that it is given, or says that it cannot', async () => {
    const first = await startEmulator()
    const port = Number(new URL(first.url).port)
    expect(first.url).toBe(`http://127.0.0.1:${port}`)
    await expect(startEmulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await first.close()
    const second = await emulatorFor({ port })
    expect(second.url).toBe(first.url)
    expect(refusal(await getAnswer(second, 'abc')).status).toBe(404)
  })

  it('delays every answer', async () => {
    const emulator = await emulatorFor({ latencyMs: 20 })
    const before = performance.now()
    await send(emulator, 'POST', '/ListInfrastructureConfigurations', {})
    expect(performance.now() - before).toBeGreaterThanOrEqual(18)
  })
})

it('has a line in the docs for each switch', () => {
  const lines = readFileSync(new URL('../../docs/emulator.md', import.meta.url), 'utf8').split('\n')
  const rows = lines.filter((line) => line.startsWith('| `')).map((line) => line.split('|')[1] ?? '')
  const told = new Set(rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name)))
  expect(Object.keys(defaultSwitches).filter((name) => !told.has(name))).toEqual([])
})
