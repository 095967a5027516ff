/** kiln export of a target that joins documents: they stay as they are, and what has to be written by hand is said to the letter. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { JsonObject } from '../../src/model.ts'
import { script } from '../support/unowned-lines.ts'
import { emulator, folder, kiln, kilnReport, type KilnOptions } from '../support/kiln.ts'

const regions = ['us-east-1', 'eu-west-1', 'ap-south-1'] as const
const codes = { 'us-east-1': 'use1', 'eu-west-1': 'euw1', 'ap-south-1': 'aps1' }

interface ProjectFile {
  readonly targets: readonly { readonly name: string; readonly vars?: JsonObject }[]
}

/** What three Regions have. */
async function account(): Promise<Emulator> {
  const started = await emulator()
  for (const [index, region] of regions.entries()) {
    const state = started.account('111122223333', region)
    const here = `arn:aws:imagebuilder:${region}:111122223333`
    const name = `golden-${codes[region]}`
    state.put('InfrastructureConfiguration', {
      name,
      instanceProfileName: 'builder',
      subnetId: `subnet-${index}`,
      securityGroupIds: ['sg-1', 'sg-2'].slice(0, 1 + (index % 2)),
      snsTopicArn: `arn:aws:sns:${region}:111122223333:builds`,
      tags: { team: 'images' },
    })
    state.put('ImageRecipe', { name: 'golden', semanticVersion: `1.0.${index}`, parentImage: 'ami-0123456789abcdef0' })
    state.put('ImagePipeline', {
      name: 'nightly',
      imageRecipeArn: `${here}:image-recipe/golden/1.0.${index}`,
      infrastructureConfigurationArn: `${here}:infrastructure-configuration/${name}`,
    })
  }
  return started
}

function edit(cwd: string, change: (project: ProjectFile) => ProjectFile): void {
  const file = join(cwd, 'kiln.yaml')
  writeFileSync(file, dump(change(load(readFileSync(file, 'utf8')) as ProjectFile)))
}

const addTarget = (cwd: string, region: string): void =>
  edit(cwd, (project) => {
    return { ...project, targets: [...project.targets, { name: region, region, account: '111122223333' }] }
  })

/** Adds the variables that were printed to the targets. */
function addVariables(cwd: string, printed: string): void {
  const [, text = ''] = printed.split(/^to be added to kiln.yaml.*\n/m)
  const more = load(text) as ProjectFile
  edit(cwd, (project) => ({
    ...project,
    targets: project.targets.map((target) => {
      return { ...target, vars: { ...target.vars, ...more.targets.find(({ name }) => name === target.name)?.vars } }
    }),
  }))
}

async function start(...args: string[]): Promise<KilnOptions & { readonly cwd: string }> {
  const options = { cwd: folder({}), emulator: await account() }
  expect((await kiln(['init', '--from-account', '--region', ...args], options)).code).toBe(0)
  return options
}

describe('kiln export into a folder that has documents', () => {
  it('finds the variables of a target for which the documents are right already', async () => {
    const options = await start('us-east-1,eu-west-1')
    addTarget(options.cwd, 'ap-south-1')
    const { code, stdout, stderr } = await kiln(['export', '--target', 'ap-south-1', '--out', 'configs'], options)
    expect([code, stdout, stderr]).toEqual([
      0,
      `ap-south-1: 3 declared as they are
to be added to kiln.yaml, where what is there stays:
targets:
  - name: ap-south-1
    vars:
      regionCode: aps1
      securityGroupIds:
        - sg-1
      subnetId: subnet-2
`,
      '0 exported\n',
    ])
    addVariables(options.cwd, stdout)
    const { summary, diagnostics } = await kilnReport(['plan', '--adopt'], options)
    expect([diagnostics, summary]).toMatchObject([[], { adopt: 9, create: 0, update: 0, blocked: 0 }])
    const again = await kiln(['export', '--target', 'ap-south-1', '--out', 'configs'], options)
    expect([again.code, again.stdout]).toEqual([0, 'ap-south-1: 3 declared as they are\n'])
  })

  it('says which lines take a variable, and what it is in each target, where documents say something else', async () => {
    const started = await emulator()
    for (const region of ['us-east-1', 'eu-west-1'] as const) {
      const state = started.account('111122223333', region)
      const keyPair = region === 'eu-west-1' ? { keyPair: 'admin' } : {}
      const shared = { name: 'shared', instanceProfileName: `builder-${codes[region]}`, ...keyPair }
      state.put('InfrastructureConfiguration', shared)
      state.put('InfrastructureConfiguration', { name: `only-${codes[region]}`, instanceProfileName: 'builder' })
      state.put('Component', {
        name: 'agent',
        platform: 'Linux',
        semanticVersion: '1.0.0',
        data: script(`echo ${region}`),
      })
      const number = region === 'eu-west-1' ? '1.0.3' : '1.0.1'
      state.put('ImageRecipe', { name: 'golden', semanticVersion: number, parentImage: 'ami-0123456789abcdef0' })
    }
    const options = { cwd: folder({}), emulator: started }
    await kiln(['init', '--from-account', '--region', 'us-east-1'], options)
    addTarget(options.cwd, 'eu-west-1')
    const file = join(options.cwd, 'configs/shared.infrastructure.yaml')
    const before = readFileSync(file, 'utf8')
    const { code, stdout } = await kiln(['export', '--target', 'eu-west-1', '--out', 'configs'], options)
    expect([code, stdout]).toEqual([
      0,
      `wrote configs/only-euw1.infrastructure.yaml
to be written in the place of what is there, as the target has something else:
  configs/shared.infrastructure.yaml:4:22  instanceProfileName: \${vars.instanceProfileName}  (eu-west-1)
  configs/shared.infrastructure.yaml:2:1  keyPair: \${vars.keyPair}  (eu-west-1)
  configs/golden.recipe.yaml:4:18  semanticVersion: 1.0.x  (eu-west-1)
not to be told by a variable; kiln.targets and a document of its own can:
  configs/agent.yaml:4:1  data  (eu-west-1)
declared and not there: an apply makes it, unless kiln.targets leaves the target out:
  configs/only-use1.infrastructure.yaml:3:7  InfrastructureConfiguration/only-use1  (eu-west-1)
to be added to kiln.yaml, where what is there stays:
targets:
  - name: default
    vars:
      instanceProfileName: builder-use1
      keyPair: null
  - name: eu-west-1
    vars:
      instanceProfileName: builder-euw1
      keyPair: admin
`,
    ])
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('says which documents fit a target that they leave out', async () => {
    const started = await emulator()
    for (const region of regions) {
      const state = started.account('111122223333', region)
      state.put('InfrastructureConfiguration', { name: 'everywhere', instanceProfileName: 'builder' })
      if (region !== 'eu-west-1')
        state.put('InfrastructureConfiguration', { name: 'some', instanceProfileName: 'builder' })
    }
    const options = { cwd: folder({}), emulator: started }
    await kiln(['init', '--from-account', '--region', 'us-east-1,eu-west-1'], options)
    addTarget(options.cwd, 'ap-south-1')
    const { stdout } = await kiln(['export', '--target', 'ap-south-1', '--out', 'configs'], options)
    expect(stdout).toBe(`ap-south-1: 2 declared as they are
to be added to kiln.targets, as the target has the same:
  configs/us-east-1/some.infrastructure.yaml:7:5  InfrastructureConfiguration/some  (ap-south-1)
`)
  })

  it('never writes over a file, and is refused as ever where one target is all there is', async () => {
    const options = await start('us-east-1')
    const { code, stderr } = await kiln(['export', '--out', 'configs'], options)
    expect([code, stderr]).toEqual([5, expect.stringContaining('configs/golden.recipe.yaml')])
  })
})
