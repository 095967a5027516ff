/** Lines of versions that nobody owns, as people make them past Kiln. */
import type { Emulator } from '../../src/emulator/emulator.ts'
import { emulator } from './kiln.ts'
import { accountOf } from './project.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const managed = 'arn:aws:imagebuilder:us-east-1:aws:component/amazon-cloudwatch-agent-linux/x.x.x'

/** The text of a component that runs a command. */
export const script = (command: string): string => `name: x
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Run
        action: ExecuteBash
        inputs:
          commands:
            - ${command}
`
/** The text of a workflow that waits. */
export const steps = `name: x
schemaVersion: 1.0
steps:
  - name: Wait
    action: WaitForAction
`
/** The template of the container recipe. */
export const template = `FROM {{{ imagebuilder:parentImage }}}
{{{ imagebuilder:environments }}}
{{{ imagebuilder:components }}}
ARG VERSION
RUN echo \${VERSION}
`

/** What nobody owns: a component with three versions, recipes on it, and on each other's images, a workflow of two types. */
export async function lines(): Promise<Emulator> {
  const account = await emulator()
  const put = accountOf(account).put.bind(accountOf(account))
  const component = { name: 'Hardening', platform: 'Linux' }
  put('Component', { ...component, semanticVersion: '1.4.6', data: script('echo ${OLD}') })
  put('Component', { ...component, semanticVersion: '1.4.7', data: script('echo ${HOME}'), description: 'a ${b}' })
  put('Component', { ...component, semanticVersion: '1.4.7', data: script('echo ${HOME:-x}') })
  const recipe = { semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' }
  put('ImageRecipe', {
    ...recipe,
    name: 'base',
    components: [{ componentArn: `${here}:component/hardening/1.4.7/2` }, { componentArn: managed }],
  })
  put('ImageRecipe', {
    ...recipe,
    name: 'floating',
    semanticVersion: '2.0.0',
    components: [{ componentArn: `${here}:component/hardening/1.x.x` }],
  })
  put('ImageRecipe', {
    ...recipe,
    name: 'pinned',
    parentImage: `${here}:image/base/x.x.x`,
    components: [{ componentArn: `${here}:component/hardening/1.4.6/1` }],
    blockDeviceMappings: [
      {
        deviceName: '/dev/xvda',
        ebs: { encrypted: true, kmsKeyId: 'arn:aws:kms:us-east-1:111122223333:alias/images' },
      },
    ],
  })
  put('ContainerRecipe', {
    name: 'base',
    semanticVersion: '0.1.0',
    containerType: 'DOCKER',
    parentImage: 'public.ecr.aws/amazonlinux/amazonlinux:2023',
    targetRepository: { service: 'ECR', repositoryName: 'images' },
    components: [{ componentArn: `${here}:component/hardening/x.x.x` }],
    dockerfileTemplateData: template,
  })
  put('Workflow', { name: 'steps', type: 'BUILD', semanticVersion: '1.0.0', data: steps })
  put('Workflow', { name: 'steps', type: 'TEST', semanticVersion: '1.0.0', data: steps })
  put('InfrastructureConfiguration', {
    name: 'linux',
    instanceProfileName: 'builder',
    snsTopicArn: 'arn:aws:sns:us-east-1:111122223333:builds',
  })
  put('ImagePipeline', {
    name: 'nightly',
    imageRecipeArn: `${here}:image-recipe/base/1.0.0`,
    infrastructureConfigurationArn: `${here}:infrastructure-configuration/linux`,
    executionRole: 'arn:aws:iam::111122223333:role/builder',
    workflows: [
      { workflowArn: `${here}:workflow/build/steps/1.0.0/1` },
      { workflowArn: `${here}:workflow/test/steps/1.0.0` },
    ],
  })
  return account
}
