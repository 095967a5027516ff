/** What a company made by hand in several places: the same of all kinds everywhere, but for what differs by chance. */
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { JsonObject } from '../../src/model.ts'
import { script, steps, template } from './unowned-lines.ts'

/** A place of it, and the word that its names end with. */
export interface Place {
  readonly account: string
  readonly region: string
  readonly word: string
}

export const twoRegions: readonly Place[] = [
  { account: '111122223333', region: 'us-east-1', word: 'use1' },
  { account: '111122223333', region: 'eu-west-1', word: 'euw1' },
]

/** Chance that gives the same for the same seed. */
export function chance(seed: number): (least: number) => boolean {
  let state = seed * 2_654_435_761 + 1
  return (least) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32 < least
  }
}

/** Puts factories into the accounts. Returns how many configurations nobody owns. */
export function seedCompany(emulator: Emulator, places: readonly Place[], seed: number, factories: number): number {
  const may = chance(seed)
  let count = 0
  const shared = Array.from({ length: factories }, (_, index) => ({
    name: ['linux', 'windows', 'web', 'data', 'edge', 'ci'][index] ?? `app${index}`,
    isSuffixed: may(0.3),
  }))
  for (const { account, region, word } of places) {
    const state = emulator.account(account, region)
    const here = `arn:aws:imagebuilder:${region}:${account}`
    for (const { name: base, isSuffixed } of shared) {
      if (may(0.1)) continue
      const name = isSuffixed ? `${base}-${word}` : may(0.05) ? base.toUpperCase() : base
      const put = (kind: Parameters<typeof state.put>[0], fields: JsonObject): void => {
        state.put(kind, fields as Parameters<typeof state.put>[1])
        count += 1
      }
      const some = (value: JsonObject, least = 0.7): JsonObject => (may(least) ? value : {})
      const one = <T>(...values: readonly [T, ...T[]]): T => values.find(() => may(0.8)) ?? values[0]
      const number = one('1.0.0', '1.0.3', '1.2.0')
      put('Component', {
        name: `${name}-hardening`,
        platform: 'Linux',
        semanticVersion: number,
        data: script(one('echo ${HOME}', `echo ${region}`)),
        ...some({ description: one('hardens', 'hardens ${all}') }),
        tags: { ...some({ team: one('images', 'platform') }), ...some({ cost: one('1', '2') }, 0.5) },
      })
      put('ImageRecipe', {
        name,
        semanticVersion: one('1.0.0', '1.1.0'),
        parentImage: one(
          `arn:aws:imagebuilder:${region}:aws:image/amazon-linux-2023-x86/x.x.x`,
          'ami-0123456789abcdef0',
        ),
        components: [
          { componentArn: `${here}:component/${name.toLowerCase()}-hardening/${number}/1` },
          ...(may(0.7) ? [{ componentArn: `arn:aws:imagebuilder:${region}:aws:component/update-linux/x.x.x` }] : []),
        ],
        ...some({ workingDirectory: '/tmp' }, 0.5),
        blockDeviceMappings: [
          {
            deviceName: '/dev/xvda',
            ebs: { volumeSize: one(20, 40), kmsKeyId: `arn:aws:kms:${region}:${account}:key/${word}` },
          },
        ],
      })
      put('ContainerRecipe', {
        name: `${name}-container`,
        semanticVersion: one('1.0.0', '1.0.1'),
        containerType: 'DOCKER',
        parentImage: 'public.ecr.aws/amazonlinux/amazonlinux:2023',
        targetRepository: { service: 'ECR', repositoryName: one('images', `images-${word}`) },
        dockerfileTemplateData: template,
        ...some({ workingDirectory: '/tmp' }, 0.5),
      })
      put('Workflow', {
        name: `${name}-steps`,
        type: 'BUILD',
        semanticVersion: '1.0.0',
        data: steps,
        ...some({ description: one('waits', `waits in ${region}`) }),
      })
      put('InfrastructureConfiguration', {
        name,
        instanceProfileName: one('builder', `builder-${region}`),
        instanceTypes: one(['m5.large'], ['m5.large', 'm6i.large']),
        subnetId: `subnet-${word}`,
        securityGroupIds: one([`sg-${word}`], ['sg-1', 'sg-2'], ['sg-2', 'sg-1']),
        ...some({ description: one('hosts', `hosts of ${word}`, `\${cost} of ${word}`) }),
        ...some({ logging: { s3Logs: { s3BucketName: `logs-${account}-${region}`, ...some({ s3KeyPrefix: 'x' }) } } }),
        ...some({ snsTopicArn: `arn:aws:sns:${region}:${account}:builds` }),
        ...some({ keyPair: 'key' }, 0.5),
        ...some({ terminateInstanceOnFailure: false }, 0.5),
        ...some({ resourceTags: { Stage: one('prod', 'test') } }),
        ...some({ instanceMetadataOptions: { httpTokens: 'required', ...some({ httpPutResponseHopLimit: 2 }) } }),
        ...some({ tags: { team: one('images', 'platform'), ...some({ 'awkward key': '${x}' }, 0.3) } }),
      })
      const others = may(0.5) ? ['ap-south-1'] : ['ap-south-1', 'sa-east-1']
      put('DistributionConfiguration', {
        name,
        distributions: [region, ...others].map((to) => ({
          region: to,
          amiDistributionConfiguration: {
            name: `${base} {{ imagebuilder:buildDate }}`,
            ...some({ targetAccountIds: [account] }),
          },
        })),
      })
      put('ImagePipeline', {
        name,
        imageRecipeArn: `${here}:image-recipe/${name.toLowerCase()}/${may(0.5) ? '1.0.0' : '1.1.0'}`,
        infrastructureConfigurationArn: `${here}:infrastructure-configuration/${name.toLowerCase()}`,
        ...some({ distributionConfigurationArn: `${here}:distribution-configuration/${name.toLowerCase()}` }),
        ...some({
          schedule: {
            scheduleExpression: one('rate(7 days)', 'cron(0 3 ? * MON *)'),
            pipelineExecutionStartCondition: 'EXPRESSION_MATCH_ONLY',
          },
        }),
        ...some({ status: 'DISABLED' }, 0.3),
        ...some({
          executionRole: `arn:aws:iam::${account}:role/builder`,
          workflows: [{ workflowArn: `${here}:workflow/build/${name.toLowerCase()}-steps/1.0.0/1` }],
        }),
      })
      put('LifecyclePolicy', {
        name,
        executionRole: `arn:aws:iam::${account}:role/cleaner`,
        resourceType: 'AMI_IMAGE',
        resourceSelection: { recipes: [{ name, semanticVersion: '1.0.0' }] },
        policyDetails: [
          {
            action: { type: 'DELETE', includeResources: { amis: true } },
            filter: { type: 'AGE', value: one(90, 30), unit: 'DAYS' },
          },
        ],
      })
    }
    state.put('InfrastructureConfiguration', {
      name: 'of-a-stack',
      instanceProfileName: 'p',
      tags: { 'aws:cloudformation:stack-name': 's' },
    })
  }
  return count
}
