/** kiln export over many targets: what is alike is one document, and planning it is nothing but adoption, in every target. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { JsonObject } from '../../src/model.ts'
import { seedCompany, twoRegions } from '../support/company.ts'
import { emulator, folder, kiln, kilnReport, type KilnOptions } from '../support/kiln.ts'

const threeStages = ['dev', 'test', 'prod'].map((word, index) => {
  return { account: `${index + 1}`.repeat(12), region: 'us-east-1', word }
})
const project = {
  version: 1,
  owner: 'images',
  vars: { word: 'unused' },
  targets: threeStages.map(({ account, region, word }) => {
    return { name: word, region, account, roleArn: `arn:aws:iam::${account}:role/kiln`, vars: { stage: word } }
  }),
  defaults: {
    InfrastructureConfiguration: {
      description: 'made by Kiln',
      instanceMetadataOptions: { httpTokens: 'required' },
      tags: { 'managed-by': 'kiln' },
    },
    ImagePipeline: { schedule: { scheduleExpression: 'rate(1 day)' } },
  },
}

/** Adds what was printed to kiln.yaml, as its reader is told to. */
function addVariables(cwd: string, printed: string): void {
  const [, text = ''] = printed.split(/^to be added to .*\n/m)
  const { vars = {}, targets = [] } = (load(text) ?? {}) as {
    vars?: JsonObject
    targets?: readonly { name: string; vars: JsonObject }[]
  }
  const added = project.targets.map((target) => {
    return { ...target, vars: { ...target.vars, ...targets.find(({ name }) => name === target.name)?.vars } }
  })
  writeFileSync(join(cwd, 'kiln.yaml'), dump({ ...project, vars: { ...project.vars, ...vars }, targets: added }))
}

/** Plans, and expects nothing but adoption of everything. */
async function expectAdoption(options: KilnOptions, count: number): Promise<void> {
  const { summary, targets, diagnostics } = await kilnReport(['plan', '--adopt'], options)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(targets.flatMap(({ changes }) => changes.filter(({ fields }) => (fields ?? []).length > 0))).toEqual([])
  const others = { create: 0, update: 0, delete: 0, unchanged: 0, orphan: 0, skipped: 0, blocked: 0 }
  expect(summary).toEqual({ ...others, adopt: count })
}

const infrastructure = (account: Emulator, region: string, fields: JsonObject): void =>
  void account.account('111122223333', region).put('InfrastructureConfiguration', {
    name: 'golden-linux',
    instanceProfileName: 'builder',
    ...fields,
  })

/** Makes a project of two Regions. Returns its folder, and what its files say without comments. */
async function initOf(
  account: Emulator,
): Promise<{ cwd: string; read: (name: string) => string; files: readonly string[] }> {
  const cwd = folder({})
  const { code, stderr } = await kiln(['init', '--from-account', '--region', 'us-east-1,eu-west-1'], {
    cwd,
    emulator: account,
  })
  expect([code, stderr]).toEqual([0, expect.stringContaining(' exported')])
  const files = readdirSync(join(cwd, 'configs'), { recursive: true }).map(String).sort()
  return { cwd, files, read: (name) => readFileSync(join(cwd, name), 'utf8').replaceAll(/^#.*\n|^\n/gm, '') }
}

describe('kiln export of several targets', () => {
  it.each([1, 2, 3, 4])(
    'is planned as nothing but adoption, whatever differs between two Regions: %i',
    async (seed) => {
      const account = await emulator()
      const count = seedCompany(account, twoRegions, seed, 2)
      const { cwd } = await initOf(account)
      await expectAdoption({ cwd, emulator: account }, count)
    },
  )

  it.each([11, 12, 13])('is so with the variables that are printed, and with defaults: %i', async (seed) => {
    const account = await emulator()
    const count = seedCompany(account, threeStages, seed, 2)
    const options = { cwd: folder({ 'kiln.yaml': dump(project) }), emulator: account }
    const { code, stdout, stderr } = await kiln(['export', '--out', 'configs'], options)
    expect([code, stderr]).toEqual([0, expect.stringContaining(`${count} exported as `)])
    addVariables(options.cwd, stdout)
    await expectAdoption(options, count)
  })

  it('writes one document with a variable for each field that differs, and a target with its variables for each Region', async () => {
    const account = await emulator()
    const tags = { team: 'images' }
    infrastructure(account, 'us-east-1', {
      subnetId: 'subnet-1',
      securityGroupIds: ['sg-1'],
      keyPair: 'admin',
      snsTopicArn: 'arn:aws:sns:us-east-1:111122223333:builds',
      logging: { s3Logs: { s3BucketName: 'acme-logs-us-east-1' } },
      resourceTags: { Stage: 'prod' },
      tags: { ...tags, cost: '1' },
    })
    infrastructure(account, 'eu-west-1', {
      subnetId: 'subnet-2',
      securityGroupIds: ['sg-2', 'sg-3'],
      snsTopicArn: 'arn:aws:sns:eu-west-1:111122223333:builds',
      logging: { s3Logs: { s3BucketName: 'acme-logs-eu-west-1' } },
      resourceTags: { Stage: 'prod' },
      tags,
    })
    const { cwd, read, files } = await initOf(account)
    expect(files).toEqual(['golden-linux.infrastructure.yaml'])
    expect(readFileSync(join(cwd, 'configs/golden-linux.infrastructure.yaml'), 'utf8'))
      .toBe(`# yaml-language-server: $schema=../schema/document.schema.json
kind: InfrastructureConfiguration
name: golden-linux
instanceProfileName: builder
securityGroupIds: \${vars.securityGroupIds}
subnetId: \${vars.subnetId}
logging:
  s3Logs:
    s3BucketName: acme-logs-\${target.region}
keyPair: \${vars.keyPair}
snsTopicArn: arn:\${target.partition}:sns:\${target.region}:\${target.account}:builds
resourceTags:
  Stage: prod
tags:
  team: images
  cost: \${vars.cost}
`)
    expect(read('kiln.yaml')).toContain(`targets:
  - name: us-east-1
    region: us-east-1
    account: "111122223333"
    vars:
      securityGroupIds:
        - sg-1
      subnetId: subnet-1
      keyPair: admin
      cost: '1'
  - name: eu-west-1
    region: eu-west-1
    account: "111122223333"
    vars:
      securityGroupIds:
        - sg-2
        - sg-3
      subnetId: subnet-2
      keyPair: null
      cost: null
`)
    await expectAdoption({ cwd, emulator: account }, 2)
  })

  it('limits what only some targets have, and what no variable can stand for has a document in each', async () => {
    const account = await emulator()
    infrastructure(account, 'us-east-1', { name: 'only-here' })
    for (const [region, text] of [
      ['us-east-1', 'costs ${much}'],
      ['eu-west-1', 'costs ${little}'],
    ] as const)
      infrastructure(account, region, { description: text })
    const { cwd, files, read } = await initOf(account)
    expect(files.filter((name) => name.includes('.'))).toEqual([
      'eu-west-1/golden-linux.infrastructure.yaml',
      'us-east-1/golden-linux.infrastructure.yaml',
      'us-east-1/only-here.infrastructure.yaml',
    ])
    expect(read('configs/us-east-1/only-here.infrastructure.yaml')).toContain('kiln:\n  targets:\n    - us-east-1\n')
    await expectAdoption({ cwd, emulator: account }, 3)
  })

  it('takes names that differ by the Region alone for one, also where others refer to them', async () => {
    const account = await emulator()
    for (const [region, code] of [
      ['us-east-1', 'use1'],
      ['eu-west-1', 'euw1'],
    ] as const) {
      const here = `arn:aws:imagebuilder:${region}:111122223333`
      infrastructure(account, region, { name: `golden-${code}` })
      const state = account.account('111122223333', region)
      state.put('ImageRecipe', {
        name: `golden_${code}`,
        semanticVersion: '1.0.0',
        parentImage: 'ami-0123456789abcdef0',
      })
      state.put('ImagePipeline', {
        name: 'nightly',
        imageRecipeArn: `${here}:image-recipe/golden-${code}/1.0.0`,
        infrastructureConfigurationArn: `${here}:infrastructure-configuration/golden-${code}`,
      })
    }
    const { cwd, files, read } = await initOf(account)
    expect(files).toEqual(['golden.infrastructure.yaml', 'golden.recipe.yaml', 'nightly.pipeline.yaml'])
    expect(read('configs/nightly.pipeline.yaml')).toBe(`kind: ImagePipeline
name: nightly
imageRecipeArn: \${ImageRecipe/golden_\${vars.regionCode}}
infrastructureConfigurationArn: \${InfrastructureConfiguration/golden-\${vars.regionCode}}
`)
    expect(read('kiln.yaml')).toContain('      regionCode: euw1\n')
    await expectAdoption({ cwd, emulator: account }, 6)
  })

  it('lets Kiln count where the numbers of versions differ', async () => {
    const account = await emulator()
    for (const [region, number] of [
      ['us-east-1', '1.4.2'],
      ['eu-west-1', '1.4.7'],
    ] as const) {
      account
        .account('111122223333', region)
        .put('ImageRecipe', { name: 'golden', semanticVersion: number, parentImage: 'ami-0123456789abcdef0' })
    }
    const { cwd, read } = await initOf(account)
    expect(read('configs/golden.recipe.yaml')).toContain('semanticVersion: 1.4.x\n')
    expect(readFileSync(join(cwd, 'configs/golden.recipe.yaml'), 'utf8')).toContain(
      '# The number differs (us-east-1 1.4.2, eu-west-1 1.4.7): Kiln assigns the next ones, as 1.4.x says.\n',
    )
    await expectAdoption({ cwd, emulator: account }, 2)
  })
})
