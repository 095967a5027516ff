/** kiln <command> PATH: what is wrong with what the selected documents refer to is said, and nothing else of other files. */
import { expect, it } from 'vitest'
import { folder, kiln } from '../support/kiln.ts'
import { projectFile } from '../support/project.ts'

const place = 'arn:aws:imagebuilder:us-east-1:111122223333'
const pipelineOf = (infrastructure: string): string => `kind: ImagePipeline
name: nightly
imageRecipeArn: ${place}:image-recipe/golden/1.0.0
infrastructureConfigurationArn: ${infrastructure}
`
const infrastructure = (name: string, more = ''): string =>
  `kind: InfrastructureConfiguration\nname: ${name}\ninstanceProfileName: builder\n${more}`
const byName = pipelineOf('${InfrastructureConfiguration/golden}')

it.each([
  ['by its name', byName, { 'configs/i.yaml': infrastructure('golden', 'nonsense: 1\n') }],
  [
    'by its ARN',
    pipelineOf(`${place}:infrastructure-configuration/golden`),
    { 'configs/i.yaml': infrastructure('golden', 'nonsense: 1\n') },
  ],
  [
    'from a document that has errors itself',
    `${byName}nonsense: 1\n`,
    { 'configs/i.yaml': infrastructure('golden', 'nonsense: 1\n') },
  ],
  [
    'by a name that two documents have',
    byName,
    { 'configs/h.yaml': infrastructure('golden'), 'configs/i.yaml': infrastructure('Golden') },
  ],
])('says what is wrong with what is referred to %s', async (_, pipeline, files) => {
  const others = { 'configs/z.yaml': infrastructure('other', 'rubbish: 1\n') }
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/p.yaml': pipeline, ...files, ...others })
  const { code, stderr, stdout } = await kiln(['validate', 'configs/p.yaml'], { cwd })
  expect(code).toBe(5)
  expect(stdout + stderr).toContain('configs/i.yaml:')
  expect(stdout + stderr).not.toContain('configs/z.yaml')
})
