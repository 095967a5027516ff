import {
  CreateInfrastructureConfigurationCommand,
  GetInfrastructureConfigurationCommand,
} from '@aws-sdk/client-imagebuilder'
import { describe, expect, it, test } from 'vitest'
import { clientFor, create, emulatorFor, get, infra, infraArn, refusal, send } from './harness.ts'

const now = () => new Date('2026-05-01T10:00:00.123Z')

describe('CreateInfrastructureConfiguration', () => {
  it('stores what the SDK sends and reads back as the service documents', async () => {
    const emulator = await emulatorFor({ now })
    const client = clientFor(emulator)
    const fields = {
      description: 'Build hosts',
      instanceTypes: ['m7i.large', 'm6i.large'],
      instanceProfileName: 'builder',
      securityGroupIds: ['sg-1'],
      subnetId: 'subnet-1',
      logging: { s3Logs: { s3BucketName: 'logs', s3KeyPrefix: 'linux' } },
      keyPair: 'key',
      terminateInstanceOnFailure: false,
      snsTopicArn: 'arn:aws:sns:us-east-1:111122223333:builds',
      resourceTags: { CostCenter: '12345' },
      instanceMetadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 2 },
      placement: { tenancy: 'host' as const, hostId: 'h-1' },
      tags: { team: 'platform' },
    }
    const created = await client.send(
      new CreateInfrastructureConfigurationCommand({ name: 'Golden Linux_v2', ...fields, clientToken: 't' }),
    )
    const arn = infraArn('golden-linux-v2')
    expect(created).toMatchObject({ infrastructureConfigurationArn: arn, clientToken: 't' })
    expect(created.requestId).toMatch(/^[0-9a-f-]{36}$/)
    const read = await client.send(new GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: arn }))
    const owned = { arn, name: 'Golden Linux_v2', dateCreated: '2026-05-01T10:00:00.123Z' }
    expect(read.infrastructureConfiguration).toEqual({ ...fields, ...owned })
  })

  it('fills in nothing but the termination default and empty tags', async () => {
    const emulator = await emulatorFor({ now })
    await create(emulator, infra('plain', { logging: { s3Logs: {} } }))
    expect(await get(emulator, 'plain')).toEqual({
      arn: infraArn('plain'),
      name: 'plain',
      instanceProfileName: 'builder',
      terminateInstanceOnFailure: true,
      dateCreated: '2026-05-01T10:00:00.123Z',
      tags: {},
    })
  })

  it('keeps members that are newer than the SDK and ignores those that nobody knows', async () => {
    const emulator = await emulatorFor()
    const parentInstance = { autoScalingGroup: { name: 'pool', capacityWaitTimeoutSeconds: 0 } }
    await create(emulator, infra('newer', { parentInstance, terminateInstanceOnCompletion: false, colour: 'red' }))
    const read = await get(emulator, 'newer')
    expect(read).toMatchObject({ parentInstance, terminateInstanceOnCompletion: false })
    expect(read).not.toHaveProperty('colour')
  })

  it('treats null as absent', async () => {
    const emulator = await emulatorFor()
    expect((await create(emulator, infra('nulls', { description: null, logging: { s3Logs: null } }))).status).toBe(200)
    expect(await get(emulator, 'nulls')).not.toHaveProperty('description')
  })

  it('keeps tag keys that JavaScript finds special', async () => {
    const emulator = await emulatorFor()
    const tags = JSON.parse('{"__proto__": "a", "constructor": "b"}') as Record<string, string>
    await create(emulator, infra('special', { tags }))
    expect(JSON.stringify((await get(emulator, 'special')).tags)).toBe('{"__proto__":"a","constructor":"b"}')
  })

  it.each(['plain name', 'PLAIN_NAME', 'Plain-Name'])('refuses %s beside "Plain Name"', async (name) => {
    const emulator = await emulatorFor()
    await create(emulator, infra('Plain Name'))
    expect(refusal(await create(emulator, infra(name)))).toEqual({
      status: 400,
      name: 'ResourceAlreadyExistsException',
      message: `The following resource 'InfrastructureConfiguration' already exists: '${infraArn('plain-name')}'.`,
    })
  })

  it('has a quota per account and Region', async () => {
    const emulator = await emulatorFor({ switches: { quotas: { InfrastructureConfiguration: 1 } } })
    await create(emulator, infra('one'))
    const answer = refusal(await create(emulator, infra('two')))
    expect(answer).toMatchObject({ status: 402, name: 'ServiceQuotaExceededException' })
  })
})

describe('what Create refuses', () => {
  const profile = { instanceProfileName: 'builder' }
  const value = (parameter: string) =>
    expect.stringContaining(`The value supplied for parameter '${parameter}' is not valid. `) as unknown
  test.each([
    ['no name', { ...profile, clientToken: 't' }, 'InvalidRequestException', expect.stringContaining("'name'")],
    ['no token', { ...profile, name: 'abc' }, 'InvalidRequestException', expect.stringContaining("'clientToken'")],
    [
      'nested requirement',
      infra('abc', { parentInstance: { autoScalingGroup: {} } }),
      'InvalidRequestException',
      expect.stringContaining("'parentInstance.autoScalingGroup.name'"),
    ],
    [
      'what is missing comes before what is wrong',
      { name: 'x', clientToken: 't' },
      'InvalidRequestException',
      expect.stringContaining("'instanceProfileName'"),
    ],
    [
      'pattern',
      infra('ab'),
      'InvalidParameterValueException',
      expect.stringMatching(/parameter 'name' is not valid\. name must match pattern \^/),
    ],
    ['short text', infra('abc', { description: '' }), 'InvalidParameterValueException', value('description')],
    [
      'long text',
      infra('abc', { description: 'x'.repeat(1025) }),
      'InvalidParameterValueException',
      value('description'),
    ],
    ['type', infra('abc', { keyPair: 7 }), 'InvalidParameterValueException', value('keyPair')],
    [
      'null in a list',
      infra('abc', { instanceTypes: [null] }),
      'InvalidParameterValueException',
      value('instanceTypes[0]'),
    ],
    [
      'enum',
      infra('abc', { placement: { tenancy: 'shared' } }),
      'InvalidParameterValueException',
      value('placement.tenancy'),
    ],
    [
      'range',
      infra('abc', { instanceMetadataOptions: { httpPutResponseHopLimit: 65 } }),
      'InvalidParameterValueException',
      value('instanceMetadataOptions.httpPutResponseHopLimit'),
    ],
    [
      'fraction',
      infra('abc', { instanceMetadataOptions: { httpPutResponseHopLimit: 1.5 } }),
      'InvalidParameterValueException',
      value('instanceMetadataOptions.httpPutResponseHopLimit'),
    ],
    [
      'fifo topic',
      infra('abc', { snsTopicArn: 'arn:aws:sns:us-east-1:111122223333:a.fifo' }),
      'InvalidParameterValueException',
      value('snsTopicArn'),
    ],
    ['aws: tag', infra('abc', { tags: { 'aws:x': '1' } }), 'InvalidParameterValueException', value('tags')],
    ['empty tags', infra('abc', { tags: {} }), 'InvalidParameterValueException', value('tags')],
    [
      '31 resource tags',
      infra('abc', { resourceTags: Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`k${i}`, ''])) }),
      'InvalidParameterValueException',
      value('resourceTags'),
    ],
    [
      'reserved resource tag',
      infra('abc', { resourceTags: { Name: 'x' } }),
      'InvalidParameterValueException',
      value('resourceTags'),
    ],
    [
      'subnet without group',
      infra('abc', { subnetId: 'subnet-1' }),
      'InvalidParameterValueException',
      value('subnetId'),
    ],
    [
      'host without tenancy',
      infra('abc', { placement: { hostId: 'h-1' } }),
      'InvalidParameterValueException',
      value('placement'),
    ],
    [
      'two hosts',
      infra('abc', { placement: { tenancy: 'host', hostId: 'h-1', hostResourceGroupArn: 'arn' } }),
      'InvalidParameterValueException',
      value('placement'),
    ],
    ['broken JSON', '{"name": ', 'InvalidRequestException', expect.any(String)],
    ['a list', '[]', 'InvalidRequestException', expect.any(String)],
  ])('%s', async (_, body, name, message) => {
    const emulator = await emulatorFor()
    const answer = refusal(await send(emulator, 'PUT', '/CreateInfrastructureConfiguration', body))
    expect(answer).toEqual({ status: 400, name, message })
    expect(emulator.account('111122223333', 'us-east-1').list('InfrastructureConfiguration')).toEqual([])
  })

  it('counts characters, not code units', async () => {
    const emulator = await emulatorFor()
    expect((await create(emulator, infra('abc', { description: '🜨'.repeat(1024) }))).status).toBe(200)
  })
})

describe('dryRun', () => {
  it('answers 412 for what would succeed and creates nothing', async () => {
    const emulator = await emulatorFor()
    expect(refusal(await create(emulator, infra('dry', { dryRun: true })))).toEqual({
      status: 412,
      name: 'DryRunOperationException',
      message: 'Request would have succeeded, but dryRun flag is set.',
    })
    expect(emulator.account('111122223333', 'us-east-1').list('InfrastructureConfiguration')).toEqual([])
  })

  it('answers the very error for what would fail', async () => {
    const emulator = await emulatorFor()
    await create(emulator, infra('dry'))
    expect(refusal(await create(emulator, infra('dry', { dryRun: true }))).name).toBe('ResourceAlreadyExistsException')
  })
})
