/** kiln explain, of what nobody declares any more: whether a prune deletes it. */
import { describe, expect, it } from 'vitest'
import { emulator, folder, kiln } from '../support/kiln.ts'
import { accountOf } from '../support/project.ts'

const project = `version: 1
owner: images
targets:
  - { name: prod, region: us-east-1, account: "111122223333" }
`
const place = 'arn:aws:imagebuilder:us-east-1:111122223333'
const old = `kind: InfrastructureConfiguration
name: old
instanceProfileName: builder
`
const other = old.replace('old', 'other')
const pipeline = `kind: ImagePipeline
name: nightly
imageRecipeArn: ${place}:image-recipe/golden/1.0.0
infrastructureConfigurationArn: ${place}:infrastructure-configuration/old
`

describe('kiln explain of what is not declared any more', () => {
  it.each([
    ['uses', [old, pipeline]],
    ['is about to use', [old]],
  ])('says that it stays where a declared pipeline %s it', async (_, applied) => {
    const account = await emulator()
    accountOf(account).put('ImageRecipe', { name: 'golden', semanticVersion: '1.0.0', parentImage: 'ami-0abc' })
    const before = folder({ 'kiln.yaml': project, 'configs/a.yaml': applied.join('---\n') })
    expect((await kiln(['apply', '--yes'], { cwd: before, emulator: account })).code).toBe(0)
    const cwd = folder({ 'kiln.yaml': project, 'configs/a.yaml': pipeline })
    const { stdout } = await kiln(['explain', '-o', 'json', 'InfrastructureConfiguration/old'], {
      cwd,
      emulator: account,
    })
    expect(JSON.parse(stdout)).toMatchObject({ action: 'orphan', reason: 'in-use' })
  })

  it('says that a prune deletes it where it deletes the only pipeline that uses it', async () => {
    const account = await emulator()
    accountOf(account).put('ImageRecipe', { name: 'golden', semanticVersion: '1.0.0', parentImage: 'ami-0abc' })
    const before = folder({ 'kiln.yaml': project, 'configs/a.yaml': [old, pipeline].join('---\n') })
    expect((await kiln(['apply', '--yes'], { cwd: before, emulator: account })).code).toBe(0)
    const cwd = folder({ 'kiln.yaml': project, 'configs/a.yaml': other })
    const { stdout } = await kiln(['explain', '-o', 'json', 'InfrastructureConfiguration/old'], {
      cwd,
      emulator: account,
    })
    expect(JSON.parse(stdout)).toMatchObject({ action: 'orphan', reason: 'not-declared' })
  })
})
