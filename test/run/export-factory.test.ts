/** kiln export, from an account with a whole factory: documents that refer to each other, and are planned as nothing but adoption. */
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { JsonObject } from '../../src/model.ts'
import { emulator, folder, kiln, kilnReport, type Ran } from '../support/kiln.ts'
import { accountOf } from '../support/project.ts'
import { seedRecipes } from '../support/small-factory.ts'

const project = `version: 1
owner: images
targets: [{ name: prod, region: us-east-1, account: "111122223333" }]
`
const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
/** The same as a document writes it. */
const target = 'arn:${target.partition}:imagebuilder:${target.region}:${target.account}'
const images = {
  distributions: [{ region: 'us-east-1', amiDistributionConfiguration: { name: 'a {{ imagebuilder:buildDate }}' } }],
}
const schedule = {
  scheduleExpression: 'rate(7 days)',
  pipelineExecutionStartCondition: 'EXPRESSION_MATCH_ONLY',
  autoDisablePolicy: { failureCount: 3 },
}

/** What nobody owns: two pipelines, one of them switched off by the service, and what they use. */
async function factory(more: JsonObject = {}): Promise<Emulator> {
  const account = await emulator()
  seedRecipes(account)
  const put = accountOf(account).put.bind(accountOf(account))
  put('InfrastructureConfiguration', { name: 'Golden Linux', instanceProfileName: 'builder' })
  put('DistributionConfiguration', { name: 'everywhere', ...images })
  const pipeline = {
    imageRecipeArn: `${here}:image-recipe/base/1.0.0`,
    infrastructureConfigurationArn: `${here}:infrastructure-configuration/golden-linux`,
    distributionConfigurationArn: `${here}:distribution-configuration/everywhere`,
    schedule,
  }
  put('ImagePipeline', {
    ...pipeline,
    name: 'nightly',
    description: `built with ${pipeline.infrastructureConfigurationArn}`,
  })
  put('ImagePipeline', { ...pipeline, name: 'off', status: 'DISABLED', consecutiveFailures: 3, ...more })
  put('LifecyclePolicy', {
    name: 'tidy',
    executionRole: 'arn:aws:iam::111122223333:role/cleaner',
    resourceType: 'AMI_IMAGE',
    resourceSelection: { recipes: [{ name: 'base', semanticVersion: '1.0.0' }] },
    policyDetails: [
      {
        action: { type: 'DELETE', includeResources: { amis: true } },
        filter: { type: 'AGE', value: 90, unit: 'DAYS' },
      },
    ],
  })
  return account
}

const documentOf = (text: string, name: string): string =>
  text.split('---\n').find((one) => one.includes(`name: ${name}`)) ?? ''
const exportOf = (account: Emulator, files: Readonly<Record<string, string>> = {}, ...args: string[]): Promise<Ran> =>
  kiln(['export', ...args], { cwd: folder({ 'kiln.yaml': project, ...files }), emulator: account })

describe('kiln export', () => {
  it('writes references where an ARN names what is exported with it, and what is planned is adoption alone', async () => {
    const account = await factory()
    const { stdout, code } = await exportOf(account)
    expect(code).toBe(0)
    expect(documentOf(stdout, 'nightly')).toBe(`kind: ImagePipeline
name: nightly
description: built with ${here}:infrastructure-configuration/golden-linux
imageRecipeArn: \${ImageRecipe/base}
infrastructureConfigurationArn: \${InfrastructureConfiguration/Golden Linux}
distributionConfigurationArn: \${DistributionConfiguration/everywhere}
schedule:
  pipelineExecutionStartCondition: EXPRESSION_MATCH_ONLY
  scheduleExpression: rate(7 days)
  autoDisablePolicy:
    failureCount: 3
`)
    const options = { cwd: folder({ 'kiln.yaml': project, 'configs/all.yaml': stdout }), emulator: account }
    const { targets, diagnostics } = await kilnReport(['plan', '--adopt'], options)
    expect(diagnostics).toEqual([])
    const changes = targets.flatMap((one) => one.changes)
    expect(changes.map(({ action, fields }) => [action, fields])).toEqual(changes.map(() => ['adopt', []]))
    expect(changes).toHaveLength(7)
    const before = accountOf(account).list('ImagePipeline')
    expect((await kiln(['apply', '--adopt'], options)).code).toBe(0)
    expect((await kilnReport(['plan'], options)).summary).toMatchObject({ unchanged: 6, skipped: 1, adopt: 0 })
    const fieldsOf = (all: typeof before): readonly unknown[] =>
      all.map(({ tags: _, dateUpdated: __, ...rest }) => rest)
    expect(fieldsOf(accountOf(account).list('ImagePipeline'))).toEqual(fieldsOf(before))
  })

  it('leaves out the status of what the service switched off, and says so', async () => {
    const { stdout } = await exportOf(await factory(), {}, 'off')
    expect(stdout).toBe(`---
# No status: the service switched it off after 3 failed builds in a row. It stays off until what it builds from changes;
# status: ENABLED switches it on again.
kind: ImagePipeline
name: 'off'
imageRecipeArn: ${target}:image-recipe/base/1.0.0
infrastructureConfigurationArn: ${target}:infrastructure-configuration/golden-linux
distributionConfigurationArn: ${target}:distribution-configuration/everywhere
schedule:
  pipelineExecutionStartCondition: EXPRESSION_MATCH_ONLY
  scheduleExpression: rate(7 days)
  autoDisablePolicy:
    failureCount: 3
`)
  })

  it('writes the status of what somebody switched off', async () => {
    const { stdout } = await exportOf(await factory({ consecutiveFailures: 0 }), {}, 'off')
    expect(stdout).toContain('\nstatus: DISABLED\n')
    expect(stdout).not.toContain('#')
  })

  it('keeps the ARN of what is neither exported nor declared, and refers to what is declared, as that spells its name', async () => {
    const [account, declared] = [
      await factory(),
      'kind: InfrastructureConfiguration\nname: golden_linux\ninstanceProfileName: builder\n',
    ]
    const alone = await exportOf(account, {}, '--only', 'ImagePipeline/nightly')
    expect(alone.stdout).toContain(
      `infrastructureConfigurationArn: ${target}:infrastructure-configuration/golden-linux\n`,
    )
    const beside = await exportOf(account, { 'configs/a.yaml': declared }, '--only', 'ImagePipeline/nightly')
    expect(beside.stdout).toContain('infrastructureConfigurationArn: ${InfrastructureConfiguration/golden_linux}\n')
    expect(beside.stdout).toContain(`distributionConfigurationArn: ${target}:distribution-configuration/everywhere\n`)
    const broken = await exportOf(
      account,
      { 'configs/a.yaml': `${declared}nmae: x\n` },
      '--only',
      'ImagePipeline/nightly',
    )
    expect([broken.code, broken.stdout]).toEqual([0, alone.stdout])
  })
})
