/** What a drift check tells people: what is new, once, wherever they listen; and that it is alive. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { github } from '../support/github.ts'
import { emulator, folder, kiln, virtualClock, type Ran } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'
import { receiver, secretPath, type Receiver } from '../support/receiver.ts'

const topic = 'arn:aws:sns:eu-west-1:111122223333:drift'

interface Job {
  readonly cwd: string
  readonly webhook: Receiver
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran>
  /** Runs a check that tells the webhook. Resolves to what it was told, as `target kind`. */
  check(args?: readonly string[], env?: Readonly<Record<string, string>>): Promise<readonly string[]>
  edit(description: string): void
  /** Takes the permission to read away, or gives it back. */
  forbid(isForbidden: boolean): void
}

async function job(): Promise<Job> {
  const clock = virtualClock()
  const [account, webhook] = [await emulator(), await receiver()]
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/documents.yaml': golden('description: declared') })
  const run: Job['run'] = (args, env = {}) => kiln(args, { cwd, emulator: account, clock, env })
  await run(['apply'])
  return {
    cwd,
    webhook,
    run,
    async check(args = [], env = {}) {
      const before = webhook.received.length
      await run(['drift', '--notify-webhook', webhook.url, ...args], env)
      return webhook.received.slice(before).flatMap(({ body }) => {
        const { transitions } = JSON.parse(body) as { transitions: { target: string | null; kind: string }[] }
        return transitions.map(({ target, kind }) => `${target} ${kind}`)
      })
    },
    edit: (description) =>
      void account
        .account('111122223333', 'us-east-1')
        .edit('InfrastructureConfiguration', 'golden', (live) => ({ ...live, description })),
    forbid(isForbidden) {
      const effect = { type: 'error', name: 'AccessDeniedException', status: 403, message: 'no' } as const
      if (isForbidden) account.addFault({ when: { operation: /Infrastructure/ }, effect, times: Infinity })
      else account.clearFaults()
    },
  }
}

describe('what is new', () => {
  it.each(['a previous report', 'issues'])('is told once, known by %s', async (by) => {
    const one = await job()
    const { env } = await github()
    const args = by === 'issues' ? ['--sync-issues'] : ['--previous', 'report.json', '--report-file', 'report.json']
    const check = () => one.check(args, by === 'issues' ? env : {})
    expect(await check()).toEqual([])
    one.edit('by hand')
    expect(await check()).toEqual(['prod drifted'])
    expect(await check()).toEqual([])
    one.edit('by another hand')
    expect(await check()).toEqual(['prod changed'])
    one.forbid(true)
    expect(await check()).toEqual(['prod check-failing'])
    expect(await check()).toEqual([])
    one.forbid(false)
    if (by === 'issues') {
      expect(await check()).toEqual(['prod check-back'])
      one.edit('declared')
    } else {
      // A report that could not read the target does not remember what it was.
      expect(await check()).toEqual(['prod drifted'])
      one.edit('declared')
    }
    expect(await check()).toEqual(['prod recovered'])
    expect(await check()).toEqual([])
  })

  it('is whatever is wrong, where nothing is known', async () => {
    const one = await job()
    expect(await one.check()).toEqual([])
    one.edit('by hand')
    expect(await one.check()).toEqual(['prod drifted'])
    expect(await one.check()).toEqual(['prod drifted'])
    expect((await one.run(['drift', '--previous', 'none.json'])).stderr).toContain('warning KILN6104')
  })

  it('is also that the project cannot be checked at all', async () => {
    const one = await job()
    writeFileSync(join(one.cwd, 'configs/documents.yaml'), 'kind: X\n')
    const args = ['--previous', 'report.json', '--report-file', 'report.json']
    expect(await one.check(args)).toEqual(['null check-failing'])
    expect(await one.check(args)).toEqual([])
    writeFileSync(join(one.cwd, 'configs/documents.yaml'), golden('description: declared'))
    expect(await one.check(args)).toEqual(['null check-back'])
  })

  it('says what, where and by which run, and no values', async () => {
    const one = await job()
    const { env } = await github()
    one.edit('a secret by hand')
    await one.check(['--sync-issues'], env)
    expect(JSON.parse(one.webhook.received[0]?.body ?? '')).toEqual({
      formatVersion: '1.0',
      summary: 'Image Builder drift check, not against AWS: prod has drifted',
      command: 'drift',
      outcome: 'drift',
      exitCode: 2,
      startedAt: expect.stringMatching(/^2026-01-01T/),
      revision: null,
      runUrl: 'https://github.com/acme/images/actions/runs/100',
      transitions: [
        {
          kind: 'drifted',
          target: 'prod',
          account: '111122223333',
          region: 'us-east-1',
          issueUrl: 'https://github.com/acme/images/issues/1',
          why: null,
          drifted: 1,
          changes: [
            {
              id: 'InfrastructureConfiguration/golden',
              action: 'update',
              reason: 'drifted',
              fields: ['description'],
              source: { file: 'configs/documents.yaml', line: 2, column: 1 },
            },
          ],
        },
      ],
      omitted: 0,
    })
    expect(one.webhook.received[0]).toMatchObject({ method: 'POST', path: secretPath, contentType: 'application/json' })
  })
})

it('Slack gets blocks and plain text, from the flag or from its variable', async () => {
  const one = await job()
  const slack = await receiver()
  one.edit('by hand')
  await one.run(['drift'], { KILN_SLACK_WEBHOOK_URL: slack.url })
  await one.run(['drift', '--notify-slack', slack.url])
  expect(slack.received.map(({ body }) => JSON.parse(body) as unknown)).toEqual(
    [1, 2].map(() => ({
      text: 'Image Builder drift check, not against AWS: prod has drifted',
      blocks: [
        {
          type: 'section',
          text: { type: 'mrkdwn', text: '*Image Builder drift check, not against AWS: prod has drifted*' },
        },
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: '`prod` (111122223333 us-east-1) has drifted\n`InfrastructureConfiguration/golden`',
          },
        },
      ],
    })),
  )
})

it('SNS gets a subject, JSON and a text for mail, and attributes to filter by, in the region of the topic', async () => {
  const one = await job()
  const sns = await receiver(
    '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>',
  )
  one.edit('by hand')
  const ran = await one.run(['drift', '--notify-sns', topic], { AWS_ENDPOINT_URL_SNS: sns.origin })
  expect(ran).toMatchObject({ code: 2, stderr: expect.not.stringContaining('KILN6') })
  const form = new URLSearchParams(sns.received[0]?.body)
  expect(form.get('Action')).toBe('Publish')
  expect(form.get('TopicArn')).toBe(topic)
  expect(form.get('Subject')).toBe('Image Builder drift check, not against AWS: prod has drifted')
  const message = JSON.parse(form.get('Message') ?? '') as { default: string; email: string }
  expect(JSON.parse(message.default)).toMatchObject({ transitions: [{ target: 'prod', kind: 'drifted' }] })
  expect(message.email).toContain('- prod has drifted: InfrastructureConfiguration/golden\n')
  const names = [1, 2, 3].map((index) => form.get(`MessageAttributes.entry.${index}.Name`))
  const values = [1, 2, 3].map((index) => form.get(`MessageAttributes.entry.${index}.Value.StringValue`))
  expect(Object.fromEntries(names.map((name, index) => [name, values[index]]))).toEqual({
    command: 'drift',
    outcome: 'drift',
    targets: '1',
  })
})

describe('the heartbeat', () => {
  it('is given after every completed check, drift or not, and after no other', async () => {
    const one = await job()
    const monitor = await receiver()
    const check = () => one.run(['drift', '--heartbeat-url', monitor.url])
    expect((await check()).code).toBe(0)
    one.edit('by hand')
    expect((await check()).code).toBe(2)
    expect(monitor.received).toMatchObject([
      { method: 'GET', path: secretPath },
      { method: 'GET', path: secretPath },
    ])
    one.forbid(true)
    expect((await check()).code).toBe(1)
    writeFileSync(join(one.cwd, 'configs/documents.yaml'), 'kind: X\n')
    expect((await check()).code).toBe(5)
    expect(monitor.received).toHaveLength(2)
  })
})

describe('a receiver that fails', () => {
  it.each([
    [404, 1, '404'],
    [302, 1, '302, which is not followed'],
    [500, 3, '500'],
    [429, 3, '429'],
    [0, 3, 'ECONNRESET'],
  ])(
    'with %i is asked %i times; it is one notice without the address, and no other exit code',
    async (status, times, why) => {
      const one = await job()
      one.edit('by hand')
      one.webhook.answer(status, status === 302 ? { location: 'http://127.0.0.1:1/elsewhere' } : {})
      const ran = await one.run(['drift', '--notify-webhook', one.webhook.url, '--report-file', 'r.json'])
      expect(ran.code).toBe(2)
      expect(one.webhook.received).toHaveLength(times)
      expect(ran.stderr.match(/KILN6105: the webhook could not be reached/g)).toHaveLength(1)
      expect(ran.stderr).toContain(why)
      expect(ran.stderr + ran.stdout).not.toContain('SECRET')
    },
  )

  it('holds up no other', async () => {
    const one = await job()
    const [slack, monitor] = [await receiver(), await receiver()]
    one.edit('by hand')
    one.webhook.answer(404)
    monitor.answer(500)
    const flags = ['--notify-slack', slack.url, '--notify-webhook', one.webhook.url, '--heartbeat-url', monitor.url]
    const ran = await one.run(['drift', ...flags, '--notify-sns', 'arn:aws:iam::1:role/x'])
    expect(ran.code).toBe(2)
    expect(slack.received).toHaveLength(1)
    expect([...ran.stderr.matchAll(/KILN6105: (.*) could not be reached/g)].map(([, way]) => way)).toEqual([
      'the webhook',
      'SNS',
      'the heartbeat URL',
    ])
  })

  it.each(['not a url SECRET', 'file:///etc/SECRET', 'http://[SECRET'])(
    'is not asked, and not printed: %s',
    async (url) => {
      const one = await job()
      one.edit('by hand')
      const ran = await one.run(['drift', '--notify-webhook', url, '-o', 'json'], { KILN_HEARTBEAT_URL: url })
      expect(ran.code).toBe(2)
      expect(ran.stderr).toContain('the webhook could not be reached: its address is no http or https URL')
      expect(ran.stderr + ran.stdout).not.toContain('SECRET')
    },
  )
})

describe('report announce', () => {
  it('does for the reports of a fleet what drift does for its own', async () => {
    const clock = virtualClock()
    const [account, forge, webhook, monitor] = [await emulator(), await github(), await receiver(), await receiver()]
    const west = '  - { name: west, region: us-west-2, account: "111122223333" }\n'
    const cwd = folder({ 'kiln.yaml': projectFile + west, 'configs/documents.yaml': golden('description: declared') })
    const run = (...args: string[]) => kiln(args, { cwd, emulator: account, clock })
    const announce = (...files: string[]) => {
      const flags = ['--sync-issues', '--notify-webhook', webhook.url, '--heartbeat-url', monitor.url]
      return kiln(['report', 'announce', ...files, ...flags], { cwd, clock, env: forge.env })
    }
    await run('apply')
    const live = account.account('111122223333', 'us-west-2')
    live.edit('InfrastructureConfiguration', 'golden', (fields) => ({ ...fields, description: 'by hand' }))
    await run('drift', '--shard', '1/2', '--report-file', '1.json')
    await run('drift', '--shard', '2/2', '--report-file', '2.json')
    expect(await announce('1.json', '2.json')).toMatchObject({ code: 0, stdout: '' })
    expect(forge.issues).toMatchObject([{ title: 'Image Builder drift: west (1 configuration)', state: 'open' }])
    expect([webhook.received, monitor.received].map((all) => all.length)).toEqual([1, 1])

    // A part that is missing is no target that is clean, and no completed check.
    await run('drift', '--shard', '1/2', '--report-file', '1.json')
    await announce('1.json')
    expect(forge.issues).toMatchObject([{ state: 'open', body: expect.stringContaining('The last check failed') }])
    expect(monitor.received).toHaveLength(1)

    live.edit('InfrastructureConfiguration', 'golden', (fields) => ({ ...fields, description: 'declared' }))
    await run('drift', '--shard', '2/2', '--report-file', '2.json')
    await announce('1.json', '2.json')
    expect(forge.issues).toMatchObject([{ state: 'closed' }])
    writeFileSync(join(cwd, 'plan.json'), (await run('plan', '-o', 'json')).stdout)
    expect(await announce('plan.json')).toMatchObject({ code: 5, stderr: expect.stringContaining('KILN4') })
    expect(await announce('none.json')).toMatchObject({ code: 5 })
  })
})
