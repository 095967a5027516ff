/** How people and machines are told: each way on its own, and what is said of one that fails. */
import { describe, expect, it } from 'vitest'
import { beat, notify, type NotifyFlags } from '../../../src/publish/notify.ts'
import { notificationOf } from '../../../src/render/notification/notification.ts'
import { findTransitions } from '../../../src/report/transition.ts'
import { virtualClock } from '../../support/kiln.ts'
import { receiver } from '../../support/receiver.ts'
import { change, report, result } from '../../support/reports.ts'

const drift = report({ command: 'drift', results: [result([change({ action: 'update', reason: 'drifted' })])] })
const news = notificationOf(
  drift,
  findTransitions(drift, () => undefined, false),
  new Map(),
)
const { signal } = new AbortController()
const machine = (env: NodeJS.ProcessEnv = {}) => ({ cwd: '/', env, version: '1.2.3', clock: virtualClock() })

async function told(flags: NotifyFlags, env: NodeJS.ProcessEnv = {}): Promise<readonly string[]> {
  return (await notify(machine(env), news, flags, signal)).map(({ code, message }) => `${code} ${message}`)
}

describe('a notification', () => {
  it('goes nowhere if nobody listens', async () => {
    expect(await told({})).toEqual([])
    expect(await told({ notifyWebhook: '', notifySlack: '', notifySns: '' })).toEqual([])
  })

  it('is JSON for a webhook, and blocks for Slack', async () => {
    const [webhook, slack] = [await receiver(), await receiver()]
    expect(await told({ notifyWebhook: webhook.url, notifySlack: slack.url })).toEqual([])
    expect(webhook.received).toMatchObject([{ method: 'POST', body: expect.stringContaining('"transitions"') }])
    expect(slack.received).toMatchObject([{ method: 'POST', body: expect.stringContaining('"blocks"') }])
  })

  it('goes to the Slack of the environment where no flag names another', async () => {
    const [named, known] = [await receiver(), await receiver()]
    const env = { KILN_SLACK_WEBHOOK_URL: known.url }
    expect(await told({}, env)).toEqual([])
    expect(await told({ notifySlack: named.url }, env)).toEqual([])
    expect([named.received.length, known.received.length]).toEqual([1, 1])
  })

  it('that a receiver refuses is told by its way, and holds up no other', async () => {
    const [webhook, slack] = [await receiver(), await receiver()]
    webhook.answer(404)
    slack.answer(410)
    const flags = { notifyWebhook: webhook.url, notifySlack: slack.url, notifySns: 'arn:aws:iam::1:role/x' }
    const notices = await told(flags)
    expect(notices).toEqual([
      expect.stringMatching(/^KILN6105 the webhook could not be reached: .*404/),
      expect.stringMatching(/^KILN6105 Slack could not be reached: .*410/),
      expect.stringMatching(/^KILN6105 SNS could not be reached: ./),
    ])
    slack.answer(200)
    expect(await told(flags)).toEqual([notices[0], notices[2]])
  })
})

describe('a sign of life', () => {
  it('is a request, or a notice', async () => {
    const monitor = await receiver()
    expect(await beat(machine(), monitor.url, signal)).toEqual([])
    expect(monitor.received).toMatchObject([{ method: 'GET' }])
    monitor.answer(404)
    expect(await beat(machine(), monitor.url, signal)).toMatchObject([
      { code: 'KILN6105', message: expect.stringMatching(/^the heartbeat URL could not be reached: .*404/) },
    ])
  })
})
