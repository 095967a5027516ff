/** What was found before an account was read is not said again once it was. */
import { expect, it } from 'vitest'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'

const documents = `kind: InfrastructureConfiguration
name: golden
instanceProfileName: builder
---
kind: ImagePipeline
name: nightly
imageRecipeArn: arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/golden/1.4.2
infrastructureConfigurationArn: \${InfrastructureConfiguration/golden}
imageTestsConfiguration: { imageTestsEnabled: true }
executionRole: arn:aws:iam::111122223333:role/builder
workflows:
  - workflowArn: arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-image/x.x.x
`
const unpinned =
  'version: 1\nowner: images\ntargets: [{ name: one, region: us-east-1 }, { name: two, region: eu-west-1 }]\n'

it.each([
  ['no kiln.yaml', {}],
  ['targets without an account', { 'kiln.yaml': unpinned }],
])('a warning about a document is said once: %s', async (_name, files) => {
  const account = await emulator()
  const text = documents.replaceAll(
    ':us-east-1:',
    Object.keys(files).length === 0 ? ':us-east-1:' : ':${target.region}:',
  )
  const options = { cwd: folder({ ...files, 'configs/documents.yaml': text }), emulator: account }
  const { stdout } = await kiln(['plan'], options)
  expect(stdout.match(/KILN1729/g)).toHaveLength(1)
  const { diagnostics, targets } = await kilnReport(['plan'], options)
  const codes = [...diagnostics, ...targets.flatMap((target) => target.diagnostics)].map(({ code }) => code)
  expect(codes.filter((code) => code === 'KILN1729')).toHaveLength(1)
})
