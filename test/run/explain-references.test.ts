/** kiln explain, of what a document refers to: what it became, where it stands, and what comes of it. */
import { describe, expect, it } from 'vitest'
import { emulator, folder, kiln } from '../support/kiln.ts'
import { accountOf } from '../support/project.ts'

const files = {
  'kiln.yaml': `version: 1
owner: images
targets:
  - { name: prod, region: us-east-1, account: "111122223333" }
`,
  'configs/a.yaml': `kind: InfrastructureConfiguration
name: Golden Linux
instanceProfileName: builder
---
kind: ImagePipeline
name: nightly
imageRecipeArn: arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/golden/1.0.0
infrastructureConfigurationArn: \${InfrastructureConfiguration/golden-linux}
description: built with \${InfrastructureConfiguration/golden-linux.name}
---
kind: ImagePipeline
name: weekly
imageRecipeArn: arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/golden/1.0.0
infrastructureConfigurationArn: arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden-linux
`,
}
const arn = 'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden-linux'

interface Explained {
  readonly action: string
  readonly reason: string | null
  readonly references: readonly object[]
  readonly failures?: number
  readonly because?: readonly string[]
  readonly consequences: readonly { readonly pipeline: string }[]
}

async function asJson(cwd: string, account: Awaited<ReturnType<typeof emulator>>, id: string): Promise<Explained> {
  const { stdout, code } = await kiln(['explain', '-o', 'json', id], { cwd, emulator: account })
  expect(code).toBe(0)
  return JSON.parse(stdout) as Explained
}

async function withRecipe(): ReturnType<typeof emulator> {
  const account = await emulator()
  accountOf(account).put('ImageRecipe', {
    name: 'golden',
    semanticVersion: '1.0.0',
    parentImage: 'ami-0abcdef1234567890',
  })
  return account
}

/** Text as it would be in a terminal of any width. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe('kiln explain', () => {
  it('says what each reference became, also one that is written as an ARN', async () => {
    const [cwd, account] = [folder(files), await withRecipe()]
    const { stdout, stderr } = await kiln(['explain', 'ImagePipeline/nightly'], {
      cwd,
      emulator: account,
    })
    expect(stderr).toBe('')
    const golden = 'InfrastructureConfiguration/Golden Linux'
    expect(inOneLine(stdout)).toContain(
      ` refers to infrastructureConfigurationArn at configs/a.yaml:8:33: ${golden} = ${arn}, declared at configs/a.yaml:2:1 ` +
        `refers to description at configs/a.yaml:9:14: ${golden}, declared at configs/a.yaml:2:1 `,
    )
    expect((await asJson(cwd, account, 'ImagePipeline/weekly')).references).toEqual([
      {
        path: 'infrastructureConfigurationArn',
        id: golden,
        arn,
        source: { file: 'configs/a.yaml', line: 14, column: 33 },
        declared: { file: 'configs/a.yaml', line: 2, column: 1 },
      },
    ])
  })

  it('says where a reference of the defaults is written', async () => {
    const reference = /infrastructureConfigurationArn: \$.*\n/
    const [line = ''] = reference.exec(files['configs/a.yaml']) ?? []
    const cwd = folder({
      'kiln.yaml': `${files['kiln.yaml']}defaults:\n  ImagePipeline:\n    ${line}`,
      'configs/a.yaml': files['configs/a.yaml'].replace(reference, ''),
    })
    expect((await asJson(cwd, await withRecipe(), 'ImagePipeline/nightly')).references).toMatchObject([
      { path: 'description', source: { file: 'configs/a.yaml', line: 8, column: 14 } },
      { path: 'infrastructureConfigurationArn', arn, source: { file: 'kiln.yaml', line: 7, column: 5 } },
    ])
  })

  it('offline says what is known without the account', async () => {
    const { stdout } = await kiln(['explain', 'ImagePipeline/nightly', '--offline', '-o', 'json'], {
      cwd: folder(files),
    })
    expect((JSON.parse(stdout) as Explained).references).toHaveLength(2)
  })

  it('plans what it refers to with it: what is blocked there, and what builds something else', async () => {
    const [cwd, account] = [folder(files), await withRecipe()]
    accountOf(account).put('InfrastructureConfiguration', { name: 'Golden Linux', instanceProfileName: 'other' })
    const explained = await asJson(cwd, account, 'ImagePipeline/nightly')
    expect(explained).toMatchObject({
      action: 'blocked',
      reason: 'unowned',
      because: ['InfrastructureConfiguration/Golden Linux'],
      consequences: [],
    })
    const { stdout } = await kiln(['explain', 'ImagePipeline/nightly'], { cwd, emulator: account })
    expect(stdout).toContain('! blocked (unowned): what it would newly refer to is blocked; settle that first\n')
    expect(stdout).toContain('because InfrastructureConfiguration/Golden Linux is blocked (unowned)\n')
  })

  it('shows the consequences of what is asked about, not those of what it refers to', async () => {
    const [cwd, account] = [folder(files), await withRecipe()]
    const { consequences } = await asJson(cwd, account, 'ImagePipeline/nightly')
    expect(consequences.map(({ pipeline }) => pipeline)).toEqual(['nightly'])
  })

  it('says how the pipelines that build with it will be after the apply, as the plan does', async () => {
    const account = await withRecipe()
    expect((await kiln(['apply', '--yes'], { cwd: folder(files), emulator: account })).code).toBe(0)
    const changed = files['configs/a.yaml']
      .replace('instanceProfileName: builder', 'instanceProfileName: other')
      .replace(
        'description: built',
        'status: DISABLED\nschedule: { scheduleExpression: rate(2 days) }\ndescription: built',
      )
    const cwd = folder({ ...files, 'configs/a.yaml': changed })
    const planned = JSON.parse((await kiln(['plan', '-o', 'json'], { cwd, emulator: account })).stdout) as {
      readonly targets: readonly { readonly consequences: readonly object[] }[]
    }
    const { consequences } = await asJson(cwd, account, 'InfrastructureConfiguration/Golden Linux')
    expect(consequences).toMatchObject([
      {
        pipeline: 'nightly',
        status: 'DISABLED',
        schedule: 'every 2 days if components or the base image have updates',
      },
      { pipeline: 'weekly', status: 'ENABLED', schedule: null },
    ])
    expect(consequences).toEqual(planned.targets[0]?.consequences)
    const ofUnchanged = await asJson(cwd, account, 'ImagePipeline/weekly')
    expect([ofUnchanged.action, ofUnchanged.consequences.map(({ pipeline }) => pipeline)]).toEqual([
      'unchanged',
      ['weekly'],
    ])
  })

  it('says that the service switched it off, after how many failures, and the way out', async () => {
    const [cwd, account] = [folder(files), await withRecipe()]
    expect((await kiln(['apply', '--yes'], { cwd, emulator: account })).code).toBe(0)
    accountOf(account).edit('ImagePipeline', 'nightly', (draft) => {
      Object.assign(draft, { status: 'DISABLED', consecutiveFailures: 5 })
    })
    expect(await asJson(cwd, account, 'ImagePipeline/nightly')).toMatchObject({ reason: 'auto-disabled', failures: 5 })
    const { stdout } = await kiln(['explain', 'ImagePipeline/nightly'], { cwd, emulator: account })
    expect(stdout).toContain(
      '. skipped (auto-disabled): the service switched it off after failures; it stays off until',
    )
    expect(stdout).toContain('  5 builds in a row failed\n')
  })
})
