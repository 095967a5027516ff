/** What a drift check does besides its report: whom it tells what, when it is alive, and what it says of what it could not do. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPrevious, watch, type Watch } from '../../../src/publish/watch.ts'
import type { Report } from '../../../src/report/report.ts'
import { github } from '../../support/github.ts'
import { folder, virtualClock } from '../../support/kiln.ts'
import { receiver } from '../../support/receiver.ts'
import { change, report, result, unread } from '../../support/reports.ts'

const log = { debug: () => undefined, info: () => undefined }
const drifted = change({ action: 'update', reason: 'drifted' })
const check = (...changes: (typeof drifted)[]): Report => report({ command: 'drift', results: [result(changes)] })

const machineIn = (cwd: string, env: NodeJS.ProcessEnv = {}) => ({ cwd, env, version: '1.2.3', clock: virtualClock() })

/** Watches with a webhook and a monitor that listen. */
async function watched(one: Partial<Watch> & { readonly report: Report }, env: NodeJS.ProcessEnv = {}) {
  const [webhook, monitor] = [await receiver(), await receiver()]
  const { flags, ...rest } = one
  const notices = await watch(machineIn(folder({}), env), {
    project: {},
    log,
    signal: new AbortController().signal,
    ...rest,
    flags: { notifyWebhook: webhook.url, heartbeatUrl: monitor.url, ...flags },
  })
  const told = webhook.received.flatMap(({ body }) => {
    const { transitions } = JSON.parse(body) as { transitions: readonly { kind: string }[] }
    return transitions.map(({ kind }) => kind)
  })
  return {
    notices: notices.map(({ code, message }) => `${code} ${message}`),
    told,
    messages: webhook.received.length,
    beats: monitor.received,
  }
}

describe('a run', () => {
  it('that is a check tells what is new, and that it is alive', async () => {
    const { notices, told, beats } = await watched({ report: check(drifted) })
    expect([notices, told]).toEqual([[], ['drifted']])
    expect(beats).toMatchObject([{ method: 'GET', body: '' }])
  })

  it.each([
    ['plans', { command: 'plan' }],
    ['is offline', { offline: true }],
    ['was interrupted', { outcome: 'interrupted' }],
  ] as const)('that %s does nothing of it', async (_, more) => {
    const { notices, told, beats } = await watched({ report: { ...check(drifted), ...more } })
    expect([notices, told, beats]).toEqual([[], [], []])
  })

  it('that found nothing new tells nobody, and is alive', async () => {
    const { messages, beats } = await watched({ report: check(change()) })
    expect([messages, beats.length]).toEqual([0, 1])
  })

  it('that could not read a target is no sign of life', async () => {
    const failed = report({ command: 'drift', results: [unread()] })
    const { told, beats } = await watched({ report: failed })
    expect([told, beats]).toEqual([['check-failing'], []])
  })

  it('without an address of a monitor asks none', async () => {
    const { notices, told } = await watched({ report: check(drifted), flags: { heartbeatUrl: '' } })
    expect([notices, told]).toEqual([[], ['drifted']])
  })
})

describe('the check before', () => {
  it('had told already', async () => {
    expect((await watched({ report: check(drifted), previous: { report: check(drifted) } })).told).toEqual([])
    expect((await watched({ report: check(), previous: { report: check(drifted) } })).told).toEqual(['recovered'])
    expect((await watched({ report: check(drifted), previous: { report: check() } })).told).toEqual(['drifted'])
  })

  it('that failed as a whole is over', async () => {
    const broken = { ...report({ command: 'drift' }), outcome: 'invalid' } as const
    expect((await watched({ report: broken })).told).toEqual(['check-failing'])
    expect((await watched({ report: check(), previous: { report: broken } })).told).toEqual(['check-back'])
  })

  const reads = async (name: string, text?: string) => {
    const cwd = folder({})
    if (text !== undefined) writeFileSync(join(cwd, name), text)
    const { report: found, failure } = await readPrevious(machineIn(cwd), name)
    return found?.command ?? failure?.message
  }

  it.each([
    ['of a drift check', JSON.stringify(check()), 'drift'],
    ['of a plan', JSON.stringify(report()), /cannot be read: old\.json is the report of plan$/],
    ['that is none', '{}', /cannot be read: old\.json is not a report/],
    ['that is not there', undefined, /cannot be read: .*there is no such file$/],
  ])('is known by its report, %s', async (_, text, expected) => {
    expect(await reads('old.json', text)).toMatch(expected)
  })

  it('that could not be read is a notice, and whatever is wrong is new', async () => {
    const { failure } = await readPrevious(machineIn(folder({})), 'none.json')
    const { notices, told } = await watched({ report: check(drifted), previous: { failure: failure as never } })
    expect(notices).toEqual([expect.stringMatching(/^KILN61\d\d .*none\.json/)])
    expect(told).toEqual(['drifted'])
  })
})

describe('the issues', () => {
  it('need a forge and a token', async () => {
    const { notices, told } = await watched({ report: check(drifted), flags: { syncIssues: true } })
    expect(notices).toEqual([expect.stringMatching(/^KILN6103 /)])
    expect(told).toEqual(['drifted'])
  })

  it('remember what was told, and are linked', async () => {
    const forge = await github()
    const one = { report: check(drifted), flags: { syncIssues: true } }
    expect((await watched(one, forge.env)).told).toEqual(['drifted'])
    expect(forge.issues).toHaveLength(1)
    expect((await watched(one, forge.env)).told).toEqual([])
    expect((await watched({ report: check(drifted) }, forge.env)).told).toEqual(['drifted'])
    expect(forge.issues).toHaveLength(1)
  })

  it.each([
    [403, 'KILN6101'],
    [404, 'KILN6101'],
    [422, 'KILN6102'],
  ])('that the forge refuses with %i are a notice', async (status, code) => {
    const forge = await github()
    forge.fail({ on: /POST/, status, body: { message: 'no' } })
    const { notices, told, beats } = await watched({ report: check(drifted), flags: { syncIssues: true } }, forge.env)
    expect(notices).toEqual([expect.stringMatching(new RegExp(`^${code} .*no`))])
    expect([told, beats.length]).toEqual([['drifted'], 1])
  })
})
