import { ListInfrastructureConfigurationsCommand } from '@aws-sdk/client-imagebuilder'
import { describe, expect, it } from 'vitest'
import type { Switches } from '../../src/emulator/emulator.ts'
import {
  account,
  clientFor,
  create,
  emulatorFor,
  get,
  getAnswer,
  infra,
  infraArn,
  list,
  refusal,
  region,
  remove,
  send,
  update,
} from './harness.ts'

const started = (switches: Partial<Switches>) => emulatorFor({ switches })

describe('switches of what is read', () => {
  it.each([true, false])('husksOnRead %s', async (husksOnRead) => {
    const emulator = await started({ husksOnRead })
    await create(emulator, infra('abc'))
    const husks = { instanceTypes: [], securityGroupIds: [], resourceTags: {}, logging: { s3Logs: {} } }
    const read = await get(emulator, 'abc')
    for (const [member, husk] of Object.entries(husks)) expect(read[member]).toEqual(husksOnRead ? husk : undefined)
    await create(emulator, infra('full', { instanceTypes: ['m5.large'] }))
    expect((await get(emulator, 'full')).instanceTypes).toEqual(['m5.large'])

    emulator.account(account, region).put('DistributionConfiguration', {
      name: 'spread',
      distributions: [{ region, amiDistributionConfiguration: {} }],
    })
    const arn = encodeURIComponent(infraArn('spread').replace('infrastructure', 'distribution'))
    const answer = await send(emulator, 'GET', `/GetDistributionConfiguration?distributionConfigurationArn=${arn}`)
    const lists = { launchTemplateConfigurations: [], fastLaunchConfigurations: [] }
    const bare = { region, amiDistributionConfiguration: {} }
    expect(answer.json.distributionConfiguration).toMatchObject({ timeoutMinutes: 720 })
    expect((answer.json.distributionConfiguration as { distributions: unknown }).distributions).toEqual([
      husksOnRead ? { ...lists, region, amiDistributionConfiguration: { targetAccountIds: [] } } : bare,
    ])
  })

  it.each([true, false])('hideNewMembers %s', async (hideNewMembers) => {
    const emulator = await started({ hideNewMembers })
    await create(
      emulator,
      infra('abc', { parentInstance: { autoScalingGroup: { name: 'pool' } }, terminateInstanceOnCompletion: true }),
    )
    const read = await get(emulator, 'abc')
    expect('parentInstance' in read).toBe(!hideNewMembers)
    expect('terminateInstanceOnCompletion' in read).toBe(!hideNewMembers)
  })

  it.each([true, false])('completionReadsTrue %s', async (completionReadsTrue) => {
    const emulator = await started({ completionReadsTrue })
    await create(emulator, infra('abc'))
    await create(emulator, infra('off', { terminateInstanceOnCompletion: false }))
    expect((await get(emulator, 'abc')).terminateInstanceOnCompletion).toBe(completionReadsTrue || undefined)
    expect((await get(emulator, 'off')).terminateInstanceOnCompletion).toBe(false)
  })

  it.each(['absent', 'date-created'] as const)('dateUpdatedOnCreate %s', async (dateUpdatedOnCreate) => {
    const emulator = await started({ dateUpdatedOnCreate })
    await create(emulator, infra('abc'))
    const { dateCreated, dateUpdated } = await get(emulator, 'abc')
    expect(dateUpdated).toBe(dateUpdatedOnCreate === 'absent' ? undefined : dateCreated)
    await update(emulator, 'abc', {})
    expect((await get(emulator, 'abc')).dateUpdated).not.toBe(dateCreated)
  })

  it('readLag hides a write from that many reads', async () => {
    const emulator = await started({ readLag: 2 })
    await create(emulator, infra('abc', { description: 'first' }))
    expect((await getAnswer(emulator, 'abc')).status).toBe(404)
    expect((await list(emulator)).rows).toEqual([])
    expect((await get(emulator, 'abc')).description).toBe('first')
    await update(emulator, 'abc', { description: 'second' })
    expect((await list(emulator)).rows[0]?.description).toBe('first')
    expect((await get(emulator, 'abc')).description).toBe('first')
    expect((await get(emulator, 'abc')).description).toBe('second')
    await remove(emulator, 'abc')
    expect((await get(emulator, 'abc')).description).toBe('second')
    expect((await list(emulator)).names).toEqual(['abc'])
    expect((await getAnswer(emulator, 'abc')).status).toBe(404)
  })
})

describe('switches of what is accepted', () => {
  it.each(['instanceTypes', 'securityGroupIds', 'resourceTags'])('emptyListClears decides over %s', async (member) => {
    const full = member === 'resourceTags' ? { a: 'b' } : ['x']
    const empty = member === 'resourceTags' ? {} : []
    const refusing = await started({ emptyListClears: false })
    await create(refusing, infra('abc', { [member]: full }))
    const answer = refusal(await update(refusing, 'abc', { [member]: empty }))
    expect(answer).toMatchObject({ status: 400, name: 'InvalidParameterValueException' })
    expect((await get(refusing, 'abc'))[member]).toEqual(full)
    const clearing = await started({ emptyListClears: true })
    await create(clearing, infra('abc', { [member]: full }))
    expect((await update(clearing, 'abc', { [member]: empty })).status).toBe(200)
    expect(await get(clearing, 'abc')).not.toHaveProperty(member)
  })

  it.each(['refused', 'allowed'] as const)('emptyTags %s', async (emptyTags) => {
    const emulator = await started({ emptyTags })
    const path = `/tags/${encodeURIComponent(infraArn('abc'))}`
    const made = await create(emulator, infra('abc', { tags: {} }))
    if (emptyTags === 'refused') {
      const parameter = "The value supplied for parameter 'tags' is not valid."
      const message = `${parameter} tags must not be empty.`
      expect(refusal(made)).toEqual({ status: 400, name: 'InvalidParameterValueException', message })
      await create(emulator, infra('abc'))
      const answer = refusal(await send(emulator, 'POST', path, { tags: {} }))
      expect(answer).toEqual({ status: 400, name: 'InvalidParameterException', message })
    } else {
      expect(made.status).toBe(200)
      expect((await send(emulator, 'POST', path, { tags: {} })).status).toBe(200)
    }
    expect((await get(emulator, 'abc')).tags).toEqual({})
  })

  it.each(['allowed', 'refused'] as const)('blankBody %s', async (blankBody) => {
    const emulator = await started({ blankBody })
    for (const body of ['', ' \n']) {
      const answer = refusal(await send(emulator, 'POST', '/ListInfrastructureConfigurations', body))
      const refused = { status: 400, name: 'InvalidRequestException', message: 'The request body is blank.' }
      expect(answer).toEqual(blankBody === 'allowed' ? { status: 200, name: null, message: undefined } : refused)
    }
    expect((await getAnswer(emulator, 'abc')).status).toBe(404)
    expect((await remove(emulator, 'abc')).status).toBe(404)
  })

  it.each([
    'InvalidParameterValueException',
    'InvalidParameterCombinationException',
    'InvalidRequestException',
  ] as const)('hostRuleError %s', async (hostRuleError) => {
    const emulator = await started({ hostRuleError })
    for (const placement of [{ hostId: 'h-1' }, { hostId: 'h-1', hostResourceGroupArn: 'a', tenancy: 'host' }]) {
      const answer = refusal(await create(emulator, infra('abc', { placement })))
      expect(answer).toMatchObject({ status: 400, name: hostRuleError })
      expect(answer.message).toContain("parameter 'placement'")
    }
    expect((await create(emulator, infra('abc', { placement: { hostId: 'h-1', tenancy: 'host' } }))).status).toBe(200)
  })

  it.each(['subnetId', 'securityGroupIds'] as const)('subnetErrorNames %s', async (subnetErrorNames) => {
    const emulator = await started({ subnetErrorNames })
    const answer = refusal(await create(emulator, infra('abc', { subnetId: 'subnet-1' })))
    expect(answer).toMatchObject({ status: 400, name: 'InvalidParameterValueException' })
    expect(answer.message).toContain(`parameter '${subnetErrorNames}'`)
  })

  it.each([
    [false, 'a--b---c'],
    [true, 'a-b-c'],
  ])('collapseSeparators %s', async (collapseSeparators, slug) => {
    const emulator = await started({ collapseSeparators })
    const answer = await create(emulator, infra('A__b_- C'))
    expect(answer.json.infrastructureConfigurationArn).toBe(infraArn(slug))
  })

  it('rateLimit is a bucket per account and Region, on the clock of the emulator', async () => {
    let now = new Date('2026-05-01T10:00:00Z')
    const rateLimit = { perSecond: 1, burst: 2 }
    const emulator = await emulatorFor({ now: () => now, switches: { rateLimit } })
    const ask = async () => refusal(await send(emulator, 'POST', '/ListInfrastructureConfigurations', {}))
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200])
    expect(await ask()).toMatchObject({ status: 429, name: 'CallRateLimitExceededException' })
    await clientFor(emulator, { region: 'eu-west-1' }).send(new ListInfrastructureConfigurationsCommand({}))
    now = new Date('2026-05-01T10:00:01Z')
    expect((await ask()).status).toBe(200)
    emulator.setSwitches({ rateLimit: { ...rateLimit, error: 'ThrottlingException', retryAfterSeconds: 3 } })
    const answer = await send(emulator, 'POST', '/ListInfrastructureConfigurations', {})
    expect(refusal(answer)).toMatchObject({ status: 400, name: 'ThrottlingException' })
    expect(answer.headers.get('retry-after')).toBe('3')
    emulator.setSwitches({ rateLimit: null })
    expect((await ask()).status).toBe(200)
  })
})

describe('switches of the error form', () => {
  it.each([
    ['header', 'message', ['x-amzn-errortype', { message: 'No' }]],
    ['header', 'Message', ['x-amzn-errortype', { Message: 'No' }]],
    ['body-type', 'message', [null, { __type: 'com.amazonaws.imagebuilder#ForbiddenException', message: 'No' }]],
    ['body-code', 'Message', [null, { code: 'ForbiddenException', Message: 'No' }]],
  ] as const)('errorCodeIn %s, messageCasing %s', async (errorCodeIn, messageCasing, [header, body]) => {
    const emulator = await started({ errorCodeIn, messageCasing })
    const effect = { type: 'error', name: 'ForbiddenException', status: 403, message: 'No' } as const
    emulator.addFault({ effect, times: 2 })
    const answer = await send(emulator, 'POST', '/ListInfrastructureConfigurations', {})
    expect(answer.json).toEqual(body)
    expect(answer.headers.get('x-amzn-errortype')).toBe(header === null ? null : 'ForbiddenException')
    expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/)
    const sent = clientFor(emulator).send(new ListInfrastructureConfigurationsCommand({}))
    await expect(sent).rejects.toMatchObject({ name: 'ForbiddenException', message: 'No' })
  })
})
