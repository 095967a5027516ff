/** What the account shows of each kind: what was sent, what the service fills in, rows of lists; once as by default, once with every switch the other way. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { imagebuilder } from '../../src/api/imagebuilder.ts'
import type { Emulator, Switches } from '../../src/emulator/emulator.ts'
import { account, arnOf, ask, done, emulatorFor, infraArn, region } from './harness.ts'
import { document, steps } from './versioned.ts'

type Input = Record<string, unknown>

const golden = new URL('shown.json', import.meta.url)
const template = [
  'FROM {{{ imagebuilder:parentImage }}}',
  '{{{ imagebuilder:environments }}}',
  '{{{ imagebuilder:components }}}',
]
const disks = [{ deviceName: '/dev/xvda', ebs: { volumeSize: 8, kmsKeyId: 'alias/disk' } }, { deviceName: '/dev/xvdb' }]
const parameters = [{ Level: { type: 'integer', default: 3 } }, { Hosts: { default: ['a', 'b'], description: 'who' } }]
const body = JSON.stringify({
  schemaVersion: 1,
  parameters,
  phases: [{ name: 'test', steps: [{ name: 'one', action: 'ExecuteBash', inputs: { commands: ['ls'] } }] }],
})

/** Requests in order: the later ones name what the earlier ones made. */
const requests: readonly (readonly [string, Input])[] = [
  ['CreateInfrastructureConfiguration', { name: 'Hosts', instanceProfileName: 'builder', tags: { a: 'b' } }],
  [
    'CreateInfrastructureConfiguration',
    {
      name: 'More Hosts',
      instanceProfileName: 'builder',
      terminateInstanceOnFailure: false,
      terminateInstanceOnCompletion: false,
      parentInstance: { autoScalingGroup: { name: 'pool' } },
      logging: { s3Logs: { s3BucketName: 'logs' } },
    },
  ],
  [
    'CreateDistributionConfiguration',
    {
      name: 'Spread',
      distributions: [
        { region, launchTemplateConfigurations: [{ launchTemplateId: 'lt-0123456789abcdef0' }] },
        { region: 'eu-west-1', amiDistributionConfiguration: { name: 'a {{ imagebuilder:buildDate }}' } },
      ],
    },
  ],
  [
    'CreateComponent',
    {
      name: 'Hardening',
      semanticVersion: '1.01.0',
      platform: 'Linux',
      data: `${document()}\r\n\n`,
      kmsKeyId: 'alias/key',
    },
  ],
  ['CreateComponent', { name: 'Look', semanticVersion: '1.0.0', platform: 'Linux', data: body, kmsKeyId: '1-2' }],
  [
    'CreateWorkflow',
    {
      name: 'Check',
      semanticVersion: '1.0.0',
      type: 'TEST',
      data: `${steps}parameters:\n  - { name: topic, default: none }\n  - { name: count, type: integer }\n`,
    },
  ],
  [
    'CreateImageRecipe',
    {
      name: 'Golden',
      semanticVersion: '1.0.x',
      parentImage: 'ami-0123456789abcdef0',
      components: [{ componentArn: arnOf('component/hardening/x.x.x') }],
      blockDeviceMappings: disks,
    },
  ],
  [
    'CreateContainerRecipe',
    {
      name: 'Web',
      semanticVersion: '1.0.0',
      containerType: 'DOCKER',
      parentImage: 'amazonlinux:2023',
      targetRepository: { service: 'ECR', repositoryName: 'web' },
      components: [{ componentArn: arnOf('component/hardening/x.x.x') }],
      dockerfileTemplateData: template.join('\n'),
      platformOverride: 'Linux',
      instanceConfiguration: { image: 'ami-0123456789abcdef0', blockDeviceMappings: disks },
      kmsKeyId: 'arn:aws:kms:us-east-1:111122223333:key/1-2',
    },
  ],
  [
    'CreateImagePipeline',
    {
      name: 'Nightly',
      imageRecipeArn: arnOf('image-recipe/golden/x.x.x'),
      infrastructureConfigurationArn: infraArn('hosts'),
      distributionConfigurationArn: arnOf('distribution-configuration/spread'),
      executionRole: 'builder',
      imageTestsConfiguration: { imageTestsEnabled: false },
      schedule: { scheduleExpression: 'cron(0 0 * * ? *)', timezone: 'Europe/Berlin' },
    },
  ],
  [
    'CreateImagePipeline',
    {
      name: 'Web',
      status: 'DISABLED',
      containerRecipeArn: arnOf('container-recipe/web/1.0.0'),
      infrastructureConfigurationArn: infraArn('hosts'),
    },
  ],
  [
    'CreateLifecyclePolicy',
    {
      name: 'Tidy up',
      executionRole: 'lifecycle',
      resourceType: 'AMI_IMAGE',
      policyDetails: [
        { action: { type: 'DELETE', includeResources: { amis: true } }, filter: { type: 'COUNT', value: 5 } },
        {
          action: { type: 'DISABLE', includeResources: { amis: true } },
          filter: { type: 'AGE', value: 1, unit: 'DAYS' },
        },
      ],
      resourceSelection: { tagMap: { a: 'b' } },
    },
  ],
  [
    'CreateLifecyclePolicy',
    {
      name: 'Containers',
      executionRole: 'arn:aws:iam::111122223333:role/lifecycle',
      resourceType: 'CONTAINER_IMAGE',
      policyDetails: [{ action: { type: 'DELETE', includeResources: {} }, filter: { type: 'COUNT', value: 5 } }],
      resourceSelection: { tagMap: { a: 'b' } },
    },
  ],
  ['StartImagePipelineExecution', { imagePipelineArn: arnOf('image-pipeline/nightly'), tags: { by: 'hand' } }],
  ['StartImagePipelineExecution', { imagePipelineArn: arnOf('image-pipeline/web') }],
  [
    'UpdateInfrastructureConfiguration',
    { infrastructureConfigurationArn: infraArn('hosts'), instanceProfileName: 'other', description: 'more' },
  ],
  ['TagResource', { resourceArn: infraArn('more-hosts'), tags: { c: 'd' } }],
]

const otherWay: Partial<Switches> = {
  husksOnRead: true,
  completionReadsTrue: true,
  taggingMovesDateUpdated: true,
  dateUpdatedOnCreate: 'date-created',
  updateReturnsClientToken: true,
  roleNameReads: 'arn',
  keyReads: 'arn',
  recipeReferences: 'resolved',
  componentReferences: 'resolved',
  omittedIncludes: 'absent',
  partialTestsTimeout: 'absent',
  fillWorkflows: true,
  documentReads: 'normalised',
  leadingZeros: 'dropped',
  firstOfLine: 0,
  listOrder: 'newest-first',
  buildSeconds: 0,
}

/** What a client reads: the answers to the requests, then every list, and each that it shows. */
async function read(emulator: Emulator, wait: () => void): Promise<unknown> {
  const made: unknown[] = []
  for (const [index, [operation, input]] of requests.entries()) {
    made.push(await done(emulator, operation, { clientToken: `token ${index}`, ...input }))
    wait()
  }
  const shown: unknown[] = []
  for (const kind of [...Object.values(imagebuilder.kinds), ...Object.values(imagebuilder.builtKinds)]) {
    const [list = '', get = ''] = [kind.operations['list'], kind.operations['get']]
    const answer = await done(emulator, list)
    const rows = Object.values(answer).find((value) => Array.isArray(value)) as Input[]
    for (const row of rows) {
      const { json } = await ask(emulator, get, { [kind.getArnParam]: row['arn'] })
      shown.push({ row, whole: json })
    }
  }
  return { made, shown }
}

it.each([
  ['by default', {}],
  ['with every switch the other way', otherWay],
] as const)('is this, %s', async (name, switches) => {
  let now = Date.parse('2026-11-27T12:00:00Z')
  const emulator = await emulatorFor({ now: () => new Date(now), switches })
  expect(emulator.account(account, region).list('Image')).toEqual([])
  const text = JSON.stringify(await read(emulator, () => void (now += 1000)), null, 2).replaceAll(
    /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    'ID',
  )
  const known = (): Record<string, unknown> => JSON.parse(readFileSync(golden, 'utf8')) as Record<string, unknown>
  const found = JSON.parse(text) as unknown
  if (process.env['UPDATE_GOLDENS'] !== undefined) {
    writeFileSync(golden, `${JSON.stringify({ ...known(), [name]: found }, null, 2)}\n`)
  }
  expect(found).toEqual(known()[name])
})
