/** kiln export of lines of versions: one document a line, texts in files, ARNs as references; planned, it is nothing but adoption. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator, folder, kiln, kilnReport, type Ran } from '../support/kiln.ts'
import { accountOf, projectFile } from '../support/project.ts'
import { lines, script, template } from '../support/unowned-lines.ts'

const exportOf = (account: Emulator, ...args: readonly string[]): Promise<Ran> =>
  kiln(['export', ...args], { cwd: folder({ 'kiln.yaml': projectFile }), emulator: account })

/** Plans the documents that were exported into a project, and expects nothing but adoption, without a difference. */
async function expectAdoption(account: Emulator, cwd: string, count: number): Promise<void> {
  const { diagnostics, targets } = await kilnReport(['plan', '--adopt'], { cwd, emulator: account })
  expect(diagnostics).toEqual([])
  const changes = targets.flatMap((one) => one.changes)
  expect(changes.map(({ id, action, fields }) => [id, action, fields])).toEqual(
    changes.map(({ id }) => [id, 'adopt', []]),
  )
  expect(changes).toHaveLength(count)
}

describe('kiln export', () => {
  it('writes one document for each line, with the number of its newest version, and ARNs as references', async () => {
    const account = await lines()
    const { code, stdout, stderr } = await exportOf(account)
    expect([code, stderr]).toEqual([
      0,
      '9 exported\nleft out, as a document declares the newest of its line: 2 older versions\n',
    ])
    const documents = stdout.split('---\n')
    expect(documents[1]).toBe(`# No answer of the service shows uri: nothing of that is exported.
# A text that came from S3 is here as data.
kind: Component
name: Hardening
semanticVersion: 1.4.7
platform: Linux
data: |
${script('echo ${HOME:-x}').replaceAll(/^(?=.)/gm, '  ')}`)
    expect(documents.find((one) => one.includes('name: pinned'))).toBe(`kind: ImageRecipe
name: pinned
semanticVersion: 1.0.0
components:
  - componentArn: arn:\${target.partition}:imagebuilder:\${target.region}:\${target.account}:component/hardening/1.4.6/1
parentImage: \${ImageRecipe/base.imageArn}
blockDeviceMappings:
  - deviceName: /dev/xvda
    ebs:
      encrypted: true
      kmsKeyId: arn:\${target.partition}:kms:\${target.region}:\${target.account}:alias/images
`)
    expect(stdout.match(/(?<=Arn: ).*/g)).toEqual([
      '${Component/Hardening.latestVersionArn}',
      '${ImageRecipe/base}',
      '${InfrastructureConfiguration/linux}',
      '${Workflow/build/steps}',
      '${Workflow/test/steps.latestPatchVersionArn}',
      '${Component/Hardening}',
      'arn:${target.partition}:imagebuilder:${target.region}:aws:component/amazon-cloudwatch-agent-linux/x.x.x',
      '${Component/Hardening.latestMajorVersionArn}',
      'arn:${target.partition}:imagebuilder:${target.region}:${target.account}:component/hardening/1.4.6/1',
      'arn:${target.partition}:sns:${target.region}:${target.account}:builds',
    ])
    expect(stdout).toContain('executionRole: arn:${target.partition}:iam::${target.account}:role/builder\n')
    await expectAdoption(account, folder({ 'kiln.yaml': projectFile, 'configs/all.yaml': stdout }), 9)
  })

  it('writes texts to files beside the documents, and plans as nothing but adoption', async () => {
    const account = await lines()
    const cwd = folder({ 'kiln.yaml': projectFile })
    expect(await kiln(['export', '--out', 'configs', '--assign'], { cwd, emulator: account })).toMatchObject({
      code: 0,
    })
    const read = (name: string): string => readFileSync(join(cwd, 'configs', name), 'utf8')
    expect(readdirSync(join(cwd, 'configs')).sort()).toEqual([
      'base.Dockerfile',
      'base.container.yaml',
      'base.recipe.yaml',
      'floating.recipe.yaml',
      'hardening.component.yaml',
      'hardening.yaml',
      'linux.infrastructure.yaml',
      'nightly.pipeline.yaml',
      'pinned.recipe.yaml',
      'steps.build-workflow.yaml',
      'steps.build.workflow.yaml',
      'steps.test-workflow.yaml',
      'steps.test.workflow.yaml',
    ])
    expect(read('hardening.yaml')).toContain(`semanticVersion: 1.4.x
platform: Linux
kiln:
  files:
    data: hardening.component.yaml
`)
    expect(read('hardening.component.yaml')).toBe(script('echo ${HOME:-x}'))
    expect(read('base.Dockerfile')).toBe(template)
    await expectAdoption(account, cwd, 9)
    expect((await kiln(['apply', '--adopt'], { cwd, emulator: account })).code).toBe(0)
    expect((await kilnReport(['plan'], { cwd, emulator: account })).outcome).toBe('clean')
  })

  it('calls the text of a workflow by its name where one type of it is exported', async () => {
    const [account, cwd] = [await lines(), folder({ 'kiln.yaml': projectFile })]
    await kiln(['export', 'Workflow/test/steps', '--out', 'configs'], { cwd, emulator: account })
    expect(readdirSync(join(cwd, 'configs')).sort()).toEqual(['steps.test-workflow.yaml', 'steps.workflow.yaml'])
  })

  it('reads the newest version of each line alone', async () => {
    const account = await lines()
    await exportOf(account)
    const gets = account.requests.filter(({ operation }) => operation === 'GetComponent')
    expect(gets).toHaveLength(1)
  })

  it('writes what the service does not show whole as a comment that says why', async () => {
    const account = await emulator()
    accountOf(account).put('Component', { name: 'bought', semanticVersion: '1.0.0', platform: 'Linux' })
    const { code, stdout, stderr } = await exportOf(account)
    expect([code, stderr]).toEqual([
      0,
      '0 exported\nwritten as comments, as the service does not show all that a document needs: Component/bought\n',
    ])
    expect(stdout).toBe(`---
# Only a comment, as the service does not show data, which a document needs.
# Write it, and take the # away.
# No answer of the service shows uri: nothing of that is exported.
# kind: Component
# name: bought
# semanticVersion: 1.0.0
# platform: Linux
`)
  })

  it('leaves out lines whose newest version somebody else owns, unless all are asked for', async () => {
    const account = await emulator()
    const put = accountOf(account).put.bind(accountOf(account))
    const recipe = { name: 'theirs', parentImage: 'ami-0123456789abcdef0' }
    put('ImageRecipe', { ...recipe, semanticVersion: '1.0.0' })
    put('ImageRecipe', { ...recipe, semanticVersion: '1.1.0', tags: { 'kiln:owner': 'others' } })
    expect(await exportOf(account)).toMatchObject({
      stdout: '',
      stderr:
        '0 exported\nleft out, as another project owns it (others): ImageRecipe/theirs\n--all exports these as well\n',
    })
    expect((await exportOf(account, '--all')).stdout).toContain('semanticVersion: 1.1.0\n')
  })

  it('does not check a text that rules of Kiln refuse and the service has taken', async () => {
    const account = await emulator()
    // Two steps of one name.
    const data = script('x').replace(/^ {6}- name: Run[^]*/m, (step) => step + step)
    const fields = { name: 'odd', semanticVersion: '1.0.0', platform: 'Linux', data }
    accountOf(account).put('Component', fields)
    const { stdout } = await exportOf(account)
    expect(stdout).toContain('kiln:\n  unchecked:\n    - data\n')
  })
})
