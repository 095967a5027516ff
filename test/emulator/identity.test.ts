import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { CreateInfrastructureConfigurationCommand } from '@aws-sdk/client-imagebuilder'
import { describe, expect, it } from 'vitest'
import { authorization, clientFor, emulatorFor, infra, stsFor } from './harness.ts'

const roleArn = 'arn:aws:iam::444455556666:role/ci/kiln-apply'

describe('who is calling', () => {
  it.each([
    ['111122223333', 'us-east-1', 'arn:aws:iam::111122223333:user/emulator'],
    ['AKIAIOSFODNN7EXAMPLE', 'us-east-1', 'arn:aws:iam::000000000000:user/emulator'],
    ['1111222233334', 'us-east-1', 'arn:aws:iam::000000000000:user/emulator'],
    ['111122223333', 'cn-north-1', 'arn:aws-cn:iam::111122223333:user/emulator'],
    ['111122223333', 'us-gov-west-1', 'arn:aws-us-gov:iam::111122223333:user/emulator'],
    ['111122223333', 'us-iso-east-1', 'arn:aws-iso:iam::111122223333:user/emulator'],
    ['111122223333', 'us-isob-east-1', 'arn:aws-iso-b:iam::111122223333:user/emulator'],
    ['111122223333', 'us-isof-south-1', 'arn:aws-iso-f:iam::111122223333:user/emulator'],
    ['111122223333', 'eu-isoe-west-1', 'arn:aws-iso-e:iam::111122223333:user/emulator'],
    ['111122223333', 'eusc-de-east-1', 'arn:aws-eusc:iam::111122223333:user/emulator'],
  ])('%s in %s is %s', async (accessKeyId, region, arn) => {
    const emulator = await emulatorFor()
    const identity = await stsFor(emulator, { accessKeyId, region }).send(new GetCallerIdentityCommand({}))
    expect(identity).toMatchObject({ Arn: arn, Account: arn.split(':')[4] })
  })

  it('is a role after AssumeRole, in an emulator that knows nothing of it too', async () => {
    const now = () => new Date('2026-05-01T10:00:00Z')
    const first = await emulatorFor({ now })
    const command = new AssumeRoleCommand({
      RoleArn: roleArn,
      RoleSessionName: 'kiln',
      ExternalId: 'x',
      DurationSeconds: 900,
    })
    const { Credentials, AssumedRoleUser } = await stsFor(first).send(command)
    const arn = 'arn:aws:sts::444455556666:assumed-role/kiln-apply/kiln'
    expect(AssumedRoleUser?.Arn).toBe(arn)
    expect(Credentials?.Expiration).toEqual(new Date('2026-05-01T10:15:00Z'))
    const identity = { accessKeyId: Credentials?.AccessKeyId ?? '', sessionToken: Credentials?.SessionToken ?? '' }
    expect(identity.accessKeyId).toMatch(/^ASIA[A-Z0-9]{16}$/)
    const second = await emulatorFor({ now })
    expect(await stsFor(second, identity).send(new GetCallerIdentityCommand({}))).toMatchObject({
      Arn: arn,
      Account: '444455556666',
    })
    const created = await clientFor(second, identity).send(new CreateInfrastructureConfigurationCommand(infra('abc')))
    expect(created.infrastructureConfigurationArn).toContain(':444455556666:')
  })

  it('can come by web identity, unsigned', async () => {
    const emulator = await emulatorFor()
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: roleArn,
      RoleSessionName: 'ci',
      WebIdentityToken: 'jwt',
    })
    const { Credentials } = await stsFor(emulator).send(command)
    expect(Credentials?.AccessKeyId).toContain('444455556666')
    const form = new URLSearchParams({ Action: 'AssumeRoleWithWebIdentity', RoleArn: roleArn, RoleSessionName: 'ci' })
    const answer = await fetch(emulator.url, { method: 'POST', body: form })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('<Code>ValidationError</Code>')
  })

  it('is told apart by account and Region', async () => {
    const emulator = await emulatorFor()
    const identities = [{}, { region: 'eu-west-1' }, { accessKeyId: '444455556666' }]
    for (const identity of identities) {
      await clientFor(emulator, identity).send(new CreateInfrastructureConfigurationCommand(infra('abc')))
    }
    expect(emulator.requests.map(({ account, region }) => `${account} ${region}`)).toEqual([
      '111122223333 us-east-1',
      '111122223333 eu-west-1',
      '444455556666 us-east-1',
    ])
  })
})

describe('requests that are refused', () => {
  it('without or with a malformed Authorization header', async () => {
    const emulator = await emulatorFor()
    const ask = async (headers: Record<string, string>) => {
      const answer = await fetch(`${emulator.url}/ListInfrastructureConfigurations`, {
        method: 'POST',
        body: '{}',
        headers,
      })
      return [answer.status, answer.headers.get('x-amzn-errortype')]
    }
    expect(await ask({})).toEqual([403, 'MissingAuthenticationTokenException'])
    expect(await ask({ authorization: 'Bearer x' })).toEqual([403, 'IncompleteSignature'])
    expect(await ask({ authorization: authorization() })).toEqual([200, null])
  })

  it('by STS, in its own form', async () => {
    const emulator = await emulatorFor()
    const sts = stsFor(emulator)
    const assume = (RoleArn: string, RoleSessionName: string) =>
      sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName }))
    await expect(assume('arn:aws:iam::1:role/x', 'abc')).rejects.toMatchObject({ name: 'ValidationError' })
    await expect(assume(roleArn, 'a b')).rejects.toMatchObject({ name: 'ValidationError' })
    emulator.addFault({ when: { operation: 'AssumeRole' }, effect: 'accessDenied' })
    await expect(assume(roleArn, 'abc')).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::111122223333:user/emulator is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
    })
    emulator.addFault({ effect: 'expiredToken' })
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken' })
    const headers = { authorization: authorization(undefined, 'sts') }
    const answer = await fetch(emulator.url, { method: 'POST', body: 'Action=A%3CB', headers })
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('operation A&lt;B')])
  })

  it('when the session has ended, by both services', async () => {
    let now = new Date('2026-05-01T10:00:00Z')
    const emulator = await emulatorFor({ now: () => now, switches: { sessionSeconds: 900 } })
    const command = new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'kiln' })
    const { Credentials } = await stsFor(emulator).send(command)
    const identity = { accessKeyId: Credentials?.AccessKeyId ?? '', sessionToken: Credentials?.SessionToken ?? '' }
    const create = (name: string) =>
      clientFor(emulator, identity).send(new CreateInfrastructureConfigurationCommand(infra(name)))
    now = new Date('2026-05-01T10:14:59Z')
    await create('abc')
    now = new Date('2026-05-01T10:15:00Z')
    await expect(create('def')).rejects.toMatchObject({ name: 'ExpiredTokenException' })
    await expect(stsFor(emulator, identity).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'ExpiredToken',
    })
  })

  it('in a Region that is not enabled, by each service in its own words', async () => {
    const emulator = await emulatorFor({ switches: { disabledRegions: ['af-south-1'] } })
    const region = 'af-south-1'
    const sts = stsFor(emulator, { region })
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'InvalidClientTokenId' })
    const assume = new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'kiln' })
    await expect(sts.send(assume)).rejects.toMatchObject({ name: 'RegionDisabledException' })
    const create = new CreateInfrastructureConfigurationCommand(infra('abc'))
    await expect(clientFor(emulator, { region }).send(create)).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    })
    await clientFor(emulator).send(create)
  })

  it('without the external id that the role asks for', async () => {
    const emulator = await emulatorFor({ switches: { externalIds: { [roleArn]: 'acme' } } })
    const assume = (RoleArn: string, ExternalId?: string) =>
      stsFor(emulator).send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'kiln', ExternalId }))
    await expect(assume(roleArn)).rejects.toMatchObject({ name: 'AccessDenied' })
    await expect(assume(roleArn, 'other')).rejects.toMatchObject({ name: 'AccessDenied' })
    await assume(roleArn, 'acme')
    await assume('arn:aws:iam::444455556666:role/open')
  })
})
