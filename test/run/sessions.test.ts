/** Whose credentials a target is worked on with, and what of it CloudTrail gets to see. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emulator, kiln, kilnReport, virtualClock } from '../support/kiln.ts'
import { askedOfSts, fleet } from '../support/fleet.ts'

const roleIn = (account: string, partition = 'aws') => `arn:${partition}:iam::${account}:role/kiln-apply`
const withRole = (name: string, account: string, region = 'us-east-1', more = '') =>
  `name: ${name}, region: ${region}, account: "${account}", roleArn: "${roleIn(account)}"${more}`
const kind = 'InfrastructureConfiguration'

describe('a role', () => {
  it('is assumed once per target and region, at the endpoint of that region, with its external id', async () => {
    const account = await emulator({ switches: { externalIds: { [roleIn('444455556666')]: 'acme' } } })
    const cwd = fleet([
      withRole('us', '444455556666', 'us-east-1', ', externalId: acme'),
      withRole('eu', '444455556666', 'eu-west-1', ', externalId: acme'),
      `name: cn, region: cn-north-1, account: "555566667777", roleArn: "${roleIn('555566667777', 'aws-cn')}"`,
    ])
    const report = await kilnReport(['apply'], { cwd, emulator: account })
    expect(report).toMatchObject({ exitCode: 0, outcome: 'applied', run: { requests: { write: 3 } } })
    expect(
      askedOfSts(account)
        .map(({ operation, region, account, form }) => [operation, region, account, form.get('ExternalId')].join(' '))
        .toSorted(),
    ).toEqual([
      'AssumeRole cn-north-1 111122223333 ',
      'AssumeRole eu-west-1 111122223333 acme',
      'AssumeRole us-east-1 111122223333 acme',
      'GetCallerIdentity cn-north-1 555566667777 ',
      'GetCallerIdentity eu-west-1 444455556666 ',
      'GetCallerIdentity us-east-1 444455556666 ',
    ])
    expect(account.account('444455556666', 'eu-west-1').get(kind, 'golden')).toBeDefined()
    expect(account.account('555566667777', 'cn-north-1').get(kind, 'golden')).toBeDefined()
  })

  it('that does not trust us is the finding of that target alone, with the way out', async () => {
    const account = await emulator({ switches: { externalIds: { [roleIn('444455556666')]: 'acme' } } })
    const cwd = fleet([withRole('closed', '444455556666'), withRole('open', '555566667777')])
    const report = await kilnReport(['plan'], { cwd, emulator: account })
    expect(report.targets).toMatchObject([
      {
        name: 'closed',
        status: 'failed',
        diagnostics: [
          {
            code: 'KILN2005',
            hint: 'allow sts:AssumeRole on the role to the identity that Kiln starts with, and trust that identity in the role, with the same external id; docs/iam.md has both policies',
          },
        ],
      },
      { name: 'open', status: 'ok', summary: { create: 1 } },
    ])
    const [finding] = report.targets[0]?.diagnostics ?? []
    expect(finding?.message).toContain('sts:AssumeRole on resource: arn:aws:iam::444455556666:role/kiln-apply')
    expect(finding?.hint).toContain('external id')
  })

  it('is assumed anew before its session ends, and the run goes on', async () => {
    const clock = virtualClock()
    const account = await emulator({ now: () => new Date(clock.now()), switches: { sessionSeconds: 900 } })
    const cwd = fleet([withRole('prod', '444455556666')])
    // Twenty minutes pass while the create is on its way; the session lives fifteen.
    account.addFault({
      when: { operation: `Create${kind}` },
      effect: { type: 'call', before: () => clock.sleep(20 * 60_000) },
    })
    const report = await kilnReport(['apply'], { cwd, emulator: account, clock })
    expect(report).toMatchObject({ exitCode: 0, outcome: 'applied', outcomes: { done: 1 } })
    const operations = account.requests.map(({ operation, status }) => `${operation} ${status}`)
    expect(operations.filter((one) => one.startsWith('AssumeRole'))).toEqual(['AssumeRole 200', 'AssumeRole 200'])
    expect(operations.slice(operations.indexOf(`Create${kind} 200`)).slice(0, 2)).toEqual([
      `Create${kind} 200`,
      'AssumeRole 200',
    ])
    expect(operations.filter((one) => !one.endsWith(' 200') && !one.startsWith('Get'))).toEqual([])
  })

  it('is worked on with the credentials at hand while it cannot be renewed, until they end', async () => {
    const clock = virtualClock()
    const account = await emulator({ now: () => new Date(clock.now()), switches: { sessionSeconds: 900 } })
    const cwd = fleet([withRole('prod', '444455556666')])
    account.addFault({
      when: { operation: `Create${kind}` },
      effect: { type: 'call', before: () => clock.sleep(12 * 60_000) },
    })
    account.addFault({ when: { operation: 'AssumeRole', nth: 2 }, times: Infinity, effect: 'accessDenied' })
    const report = await kilnReport(['apply'], { cwd, emulator: account, clock })
    expect(report).toMatchObject({ exitCode: 0, outcome: 'applied', outcomes: { done: 1 } })
  })
})

describe('many targets', () => {
  it('wait for nobody whose identity takes long to be known', async () => {
    const account = await emulator()
    const cwd = fleet([withRole('slow', '444455556666'), withRole('quick', '555566667777')])
    let answer = (): void => undefined
    const isRead = new Promise<void>((resolve) => (answer = resolve))
    account.addFault({
      when: { operation: 'GetCallerIdentity', account: '444455556666' },
      effect: { type: 'call', before: () => isRead },
    })
    account.addFault({
      when: { operation: `List${kind}s`, account: '555566667777' },
      effect: { type: 'call', before: () => answer() },
    })
    const report = await kilnReport(['plan'], { cwd, emulator: account })
    expect(report).toMatchObject({ exitCode: 0, summary: { create: 2 } })
  })

  it('ask STS once for the role and once for the account of each, whoever else is throttled', async () => {
    const account = await emulator()
    const accounts = Array.from({ length: 60 }, (_, index) => String(100_000_000_000 + index))
    const cwd = fleet(accounts.map((id, index) => withRole(`t${index}`, id)))
    account.addFault({
      when: { operation: 'AssumeRole' },
      times: 20,
      effect: { type: 'error', name: 'Throttling', status: 400, message: 'Rate exceeded' },
    })
    const report = await kilnReport(['plan'], { cwd, emulator: account })
    expect(report).toMatchObject({
      exitCode: 0,
      summary: { create: 60 },
      run: { requests: { write: 0, throttled: 20 } },
    })
    const good = askedOfSts(account).filter(({ status }) => status === 200)
    expect(good.filter(({ operation }) => operation === 'AssumeRole')).toHaveLength(60)
    expect(good.filter(({ operation }) => operation === 'GetCallerIdentity')).toHaveLength(60)
  })

  it('without a role ask STS once each', async () => {
    const account = await emulator()
    const cwd = fleet(
      ['us-east-1', 'eu-west-1'].map((region) => `name: ${region}, region: ${region}, account: "111122223333"`),
    )
    await kilnReport(['plan'], { cwd, emulator: account })
    expect(
      askedOfSts(account)
        .map(({ operation, region }) => `${operation} ${region}`)
        .toSorted(),
    ).toEqual(['GetCallerIdentity eu-west-1', 'GetCallerIdentity us-east-1'])
  })

  it('are not held up by one that hangs, and not stopped by one that is always throttled', async () => {
    const account = await emulator()
    const cwd = fleet([
      withRole('hanging', '444455556666', 'eu-west-1'),
      withRole('throttled', '555566667777', 'eu-west-2'),
      withRole('well', '666677778888'),
    ])
    let seen = (): void => undefined
    const other = new Promise<void>((resolve) => (seen = resolve))
    account.addFault({
      when: { operation: 'GetCallerIdentity', account: '666677778888' },
      effect: { type: 'call', after: () => seen() },
    })
    account.addFault({
      when: { region: 'eu-west-1' },
      times: Infinity,
      effect: {
        type: 'call',
        async before() {
          // Only the others' progress ends the waiting here.
          await other
          throw new Error('the connection is lost')
        },
      },
    })
    account.addFault({ when: { region: 'eu-west-2' }, times: Infinity, effect: 'throttle' })
    const report = await kilnReport(['plan'], { cwd, emulator: account })
    expect(report.targets).toMatchObject([
      {
        name: 'hanging',
        status: 'failed',
        diagnostics: [
          {
            code: 'KILN2005',
            message: 'target hanging could not be read: socket hang up (ECONNRESET)',
            hint: 'check the network, the region and the endpoint, and try again',
          },
        ],
      },
      {
        name: 'throttled',
        status: 'failed',
        diagnostics: [{ code: 'KILN2005', hint: 'try again later, or with a lower --parallelism' }],
      },
      { name: 'well', status: 'ok', summary: { create: 1 } },
    ])
    expect(report.exitCode).toBe(1)
  })
})

describe('CloudTrail', () => {
  const github = { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '123456789', GITHUB_RUN_ATTEMPT: '2' }
  const agentOf = (headers: Readonly<Record<string, unknown>>) =>
    String(headers['user-agent']).replace(/^.*(?=kiln\/)/, '')

  it('gets command, revision and run, as name of the session and in every user agent', async () => {
    const account = await emulator()
    const cwd = fleet([withRole('prod', '444455556666')])
    rmSync(join(cwd, '.git'), { recursive: true })
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', cwd, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { encoding: 'utf8' })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'one')
    const revision = git('rev-parse', 'HEAD').slice(0, 8)
    await kilnReport(['apply'], { cwd, emulator: account, env: github })
    const [assumed] = askedOfSts(account)
    expect(assumed?.form.get('RoleSessionName')).toBe(`kiln-apply-${revision}-gh123456789.2`)
    expect([...new Set(account.requests.map(({ headers }) => agentOf(headers)))]).toEqual([
      `kiln/0.0.0-test command/apply rev/${revision} ci/github/123456789.2`,
    ])
    expect(new Set(account.requests.map(({ operation }) => operation))).toContain(`Create${kind}`)
  })

  it('gets what there is outside of a repository and of CI, from export too', async () => {
    const account = await emulator()
    const cwd = fleet([withRole('prod', '444455556666')])
    await kiln(['export'], { cwd, emulator: account })
    expect(askedOfSts(account)[0]?.form.get('RoleSessionName')).toBe('kiln-export')
    expect(new Set(account.requests.map(({ headers }) => agentOf(headers)))).toEqual(
      new Set(['kiln/0.0.0-test command/export']),
    )
  })
})

it('two targets that turn out to be one account and region are refused before anything is written', async () => {
  const account = await emulator()
  const cwd = fleet(['name: pinned, region: us-east-1, account: "111122223333"', 'name: ambient, region: us-east-1'])
  const report = await kilnReport(['apply'], { cwd, emulator: account })
  expect(report).toMatchObject({
    exitCode: 5,
    outcome: 'invalid',
    diagnostics: [{ code: 'KILN1504', hint: 'remove one, or merge them' }],
  })
  expect(report.diagnostics[0]?.message).toContain('pinned (at 111122223333 us-east-1) and ambient')
  expect(account.requests.filter(({ operation }) => operation.startsWith('Create'))).toEqual([])
})

it('one account where two are pinned is a matter of credentials, not of targets', async () => {
  const account = await emulator()
  const cwd = fleet([
    'name: a, region: us-east-1, account: "111122223333"',
    'name: b, region: us-east-1, account: "444455556666"',
  ])
  const report = await kilnReport(['apply'], { cwd, emulator: account })
  expect(report).toMatchObject({ exitCode: 3, diagnostics: [{ code: 'KILN3001' }] })
})

it('one wrong account over a fleet is one finding', async () => {
  const account = await emulator()
  const ids = Array.from({ length: 195 }, (_, index) => String(200_000_000_000 + index))
  const cwd = fleet(ids.map((id, index) => `name: t${index}, region: us-east-1, account: "${id}"`))
  const { diagnostics, exitCode, ran } = await kilnReport(['plan'], { cwd, emulator: account })
  expect({ exitCode, codes: diagnostics.map(({ code }) => code) }).toEqual({ exitCode: 3, codes: ['KILN3001'] })
  expect(diagnostics[0]?.message).toBe(
    '195 targets are pinned to other accounts than 111122223333, whose the credentials are (arn:aws:iam::111122223333:user/emulator): t0 (200000000000), t1 (200000000001), t2 (200000000002), t3 (200000000003), t4 (200000000004), t5 (200000000005), t6 (200000000006), t7 (200000000007), t8 (200000000008), t9 (200000000009) and 185 more',
  )
  expect(ran.code).toBe(3)
})
