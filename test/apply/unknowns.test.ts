/** What is not known of the service, in both positions, and what must hold in each. */
import { describe, expect, it } from 'vitest'
import type { FaultEffect } from '../../src/emulator/emulator.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

const kind = 'InfrastructureConfiguration'
const distribution = 'DistributionConfiguration'
const regions = (...lines: string[]): string => [`kind: ${distribution}`, 'name: golden', ...lines, ''].join('\n')

it.each([false, true])(
  'a name whose separators may collapse in the ARN (%s) is created, owned and settled',
  async (collapseSeparators) => {
    const account = await emulator({ switches: { collapseSeparators } })
    const { write, run } = project(account, golden('description: one').replace('golden', 'gold__en x'))
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
    write(golden('description: two').replace('golden', 'gold__en x'))
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
    expect(accountOf(account).list(kind)).toHaveLength(1)
  },
)

it.each(['ok', 'error'] as const)('untagging what is gone already (%s) is no failure', async (untagMissingKey) => {
  const account = await emulator({ switches: { untagMissingKey } })
  const { write, run } = project(account, golden('tags: { a: "1", b: "2" }'))
  await run('apply')
  write(golden('tags: { b: "2" }'))
  account.addFault({ when: { operation: 'UntagResource' }, effect: 'resetAfter' })
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
})

it.each<FaultEffect>(['resetAfter', 'error500After', 'truncateAfter'])(
  'an answer to UntagResource that is lost (%s) is settled by a read, also where reads lag and a key that is gone is refused',
  async (effect) => {
    const account = await emulator({ switches: { untagMissingKey: 'error', readLag: 1 } })
    const { write, run } = project(account, golden('tags: { a: "1", b: "2", c: "3" }'))
    await run('apply')
    write(golden('tags: { c: "3" }'))
    await run('plan')
    account.addFault({ when: { operation: 'UntagResource' }, effect })
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
    expect(accountOf(account).get(kind, 'golden')?.tags).toMatchObject({ c: '3' })
    expect(await run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  },
)

it('a tag that may not be removed is told at once', async () => {
  const account = await emulator()
  const { write, run } = project(account, golden('tags: { a: "1" }'))
  await run('apply')
  write(golden())
  account.addFault({ when: { operation: 'UntagResource' }, times: Infinity, effect: 'accessDenied' })
  const report = await run('apply')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { failed: 1 } })
  expect(report.targets[0]?.changes[0]?.error).toMatchObject({ code: 'AccessDeniedException' })
})

it.each(['header', 'body-type', 'body-code'] as const)(
  'an error whose name is in the %s is understood',
  async (errorCodeIn) => {
    const account = await emulator({ switches: { errorCodeIn, messageCasing: 'Message', tokenRetentionSeconds: 0 } })
    const { run } = project(account, golden())
    account.addFault({ when: { operation: `List${kind}s` }, effect: 'throttle400' })
    expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
  },
)

it.each(['absent', 'date-created'] as const)(
  'dateUpdated after create (%s) makes no difference',
  async (dateUpdatedOnCreate) => {
    const account = await emulator({ switches: { dateUpdatedOnCreate } })
    const { write, run } = project(account, golden('description: one'))
    await run('apply')
    expect(await run('apply')).toMatchObject({ outcome: 'clean', run: { requests: { write: 0 } } })
    write(golden('description: two'))
    expect(await run('apply')).toMatchObject({ outcome: 'applied' })
  },
)

describe('members that nobody knows', () => {
  const declared = regions(
    'description: two',
    'distributions:',
    '  - { region: us-east-1, s3ExportConfiguration: { roleName: r, diskImageFormat: VHD, s3Bucket: b } }',
    '  - { region: eu-west-1, s3ExportConfiguration: { roleName: r, diskImageFormat: VHD, s3Bucket: b } }',
  )
  const live = ['us-east-1', 'eu-west-1'].map((region) => ({
    region,
    s3ExportConfiguration: { roleName: 'r', diskImageFormat: 'VHD', s3Bucket: 'b' },
    newThing: { keep: 'me' },
  }))

  it('block an update that would wipe them, also where only another Region is left to others', async () => {
    const account = await emulator()
    const { write, run } = project(account, declared.replace('two', 'one'))
    await run('apply')
    accountOf(account).edit(distribution, 'golden', (one) => ({ ...one, distributions: live }))
    write(`${declared}kiln: { ignore: ['distributions["us-east-1"].newThing'] }\n`)
    const plan = await run('plan')
    expect(plan.targets[0]?.changes[0]).toMatchObject({
      action: 'blocked',
      reason: 'unknown-live-field',
      wipes: ['distributions["eu-west-1"].newThing'],
    })
    write(
      `${declared}kiln: { ignore: ['distributions["us-east-1"].newThing', 'distributions["eu-west-1"].newThing'] }\n`,
    )
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    const sent = account.requests.find(({ operation }) => operation === `Update${distribution}`)
    expect(sent?.body).toMatchObject({ description: 'two', distributions: live })
  })

  it('may be called like what every object has', async () => {
    const account = await emulator()
    const { run } = project(account, golden('kiln: { unchecked: [constructor, toString] }'))
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
  })
})

it('a Region that is left to others stays when another field is updated', async () => {
  const account = await emulator()
  const declared = (description: string): string =>
    regions(
      `description: ${description}`,
      'distributions: [{ region: us-east-1, amiDistributionConfiguration: { description: ours } }]',
      `kiln: { ignore: ['distributions["eu-west-1"]'] }`,
    )
  const { write, run } = project(account, declared('one'))
  await run('apply')
  const added = { region: 'eu-west-1', amiDistributionConfiguration: { description: 'theirs' } }
  accountOf(account).edit(distribution, 'golden', (one) => ({
    ...one,
    distributions: [...(one['distributions'] as object[]), added] as never,
  }))
  expect(await run('plan')).toMatchObject({ outcome: 'clean' })
  write(declared('two'))
  expect(await run('apply')).toMatchObject({ exitCode: 0 })
  const { distributions } = accountOf(account).get(distribution, 'golden') as unknown as { distributions: object[] }
  expect(distributions).toMatchObject([{ region: 'us-east-1' }, added])
})

it.each([
  ['RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.'],
  ['InvalidSignatureException', 'Signature expired: 20260101T000000Z is now earlier than 20260101T050000Z'],
])('a clock that is wrong by hours (%s) is set right by the first answer', async (name, message) => {
  const account = await emulator()
  const { run } = project(account, golden())
  account.addFault({ when: { operation: `Create${kind}` }, effect: { type: 'error', name, status: 403, message } })
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcome: 'applied' })
})

it('credentials that expire in the middle stop what is left with the reason, and the next run goes on', async () => {
  const account = await emulator()
  const documents = ['a', 'b', 'c'].map((name) => golden().replace('golden', `item-${name}`)).join('---\n')
  const { run } = project(account, documents)
  account.addFault({ when: { operation: `Create${kind}`, nth: 2 }, times: Infinity, effect: 'expiredToken' })
  const report = await run('apply', '--parallelism', '1')
  expect(report).toMatchObject({ exitCode: 4, outcomes: { done: 1, failed: 2 } })
  expect(report.targets[0]?.changes[1]?.error).toMatchObject({ code: 'ExpiredTokenException' })
  expect(report.targets[0]?.changes[1]?.error?.hint).toContain('renew them')
  account.clearFaults()
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
})
