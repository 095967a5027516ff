import {
  CreateDistributionConfigurationCommand,
  DeleteDistributionConfigurationCommand,
  GetDistributionConfigurationCommand,
  ListDistributionConfigurationsCommand,
  UpdateDistributionConfigurationCommand,
  type Distribution,
} from '@aws-sdk/client-imagebuilder'
import { describe, expect, it } from 'vitest'
import { clientFor, emulatorFor, infraArn, refusal, send } from './harness.ts'

const distributionArn = infraArn('spread').replace('infrastructure', 'distribution')
const name = 'linux {{ imagebuilder:buildDate }}'
const template = { launchTemplateId: 'lt-0123456789abcdef0' }

function distribution(distributions: unknown, more: Record<string, unknown> = {}) {
  return { name: 'Spread', distributions, clientToken: 't', ...more }
}

describe('DistributionConfiguration', () => {
  it('is created, read, listed, replaced and deleted', async () => {
    const emulator = await emulatorFor()
    const client = clientFor(emulator)
    const distributions: Distribution[] = [
      { region: 'us-east-1', amiDistributionConfiguration: { name }, launchTemplateConfigurations: [template] },
      { region: 'eu-west-1', ssmParameterConfigurations: [{ parameterName: '/ami/linux' }] },
    ]
    await client.send(
      new CreateDistributionConfigurationCommand({ name: 'Spread', description: 'd', distributions, clientToken: 't' }),
    )
    const get = async () =>
      (await client.send(new GetDistributionConfigurationCommand({ distributionConfigurationArn: distributionArn })))
        .distributionConfiguration
    expect(await get()).toEqual({
      arn: distributionArn,
      name: 'Spread',
      description: 'd',
      timeoutMinutes: 720,
      dateCreated: expect.any(String),
      tags: {},
      distributions: [
        { ...distributions[0], launchTemplateConfigurations: [{ ...template, setDefaultVersion: true }] },
        distributions[1],
      ],
    })
    const { distributionConfigurationSummaryList: rows } = await client.send(
      new ListDistributionConfigurationsCommand({}),
    )
    expect(rows).toEqual([
      {
        arn: distributionArn,
        name: 'Spread',
        description: 'd',
        dateCreated: expect.any(String),
        tags: {},
        regions: ['us-east-1', 'eu-west-1'],
      },
    ])
    const replacement = {
      distributionConfigurationArn: distributionArn,
      distributions: [{ region: 'us-east-1' }],
      clientToken: 'u',
    }
    await client.send(new UpdateDistributionConfigurationCommand(replacement))
    expect(await get()).not.toHaveProperty('description')
    expect((await get())?.distributions).toEqual([{ region: 'us-east-1' }])
    await client.send(new DeleteDistributionConfigurationCommand({ distributionConfigurationArn: distributionArn }))
    await expect(get()).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  })

  it.each([
    ['no distribution', []],
    ['a Region twice', [{ region: 'us-east-1' }, { region: 'us-east-1' }]],
    ['an AMI name without build date', [{ region: 'us-east-1', amiDistributionConfiguration: { name: 'linux' } }]],
    [
      'another user group',
      [{ region: 'us-east-1', amiDistributionConfiguration: { launchPermission: { userGroups: ['some'] } } }],
    ],
    ['the husk targetAccountIds', [{ region: 'us-east-1', amiDistributionConfiguration: { targetAccountIds: [] } }]],
    ['the husk fastLaunchConfigurations', [{ region: 'us-east-1', fastLaunchConfigurations: [] }]],
    ['the husk launchTemplateConfigurations', [{ region: 'us-east-1', launchTemplateConfigurations: [] }]],
  ])('refuses %s', async (_, distributions) => {
    const emulator = await emulatorFor({ switches: { emptyListClears: true } })
    const answer = await send(emulator, 'PUT', '/CreateDistributionConfiguration', distribution(distributions))
    expect(refusal(answer)).toMatchObject({ status: 400, name: 'InvalidParameterValueException' })
  })

  it('needs distributions, with a Region each', async () => {
    const emulator = await emulatorFor()
    for (const body of [distribution(undefined), distribution([{}])]) {
      const answer = await send(emulator, 'PUT', '/CreateDistributionConfiguration', body)
      expect(refusal(answer)).toMatchObject({ status: 400, name: 'InvalidRequestException' })
    }
  })
})
