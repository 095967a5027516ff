/** A small factory of all kinds that are reconciled, as documents that refer to each other, and the recipes that it builds. */
import type { Emulator } from '../../src/emulator/emulator.ts'
import { accountOf } from './project.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'

/** Puts the recipes that the factory builds into the account. */
export function seedRecipes(account: Emulator): void {
  const recipe = { name: 'base', semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' }
  accountOf(account).put('ImageRecipe', recipe)
  accountOf(account).put('ContainerRecipe', {
    ...recipe,
    containerType: 'DOCKER',
    dockerfileTemplateData: 'FROM {{{ imagebuilder:parentImage }}}\n',
    targetRepository: { service: 'ECR', repositoryName: 'base' },
  })
}

/** Documents: the lines of each. */
export function documentsOf(...documents: readonly (readonly string[])[]): string {
  return documents.map((lines) => ['---', ...lines, ''].join('\n')).join('')
}

export function infrastructure(name: string, ...lines: readonly string[]): readonly string[] {
  return ['kind: InfrastructureConfiguration', `name: ${name}`, 'instanceProfileName: builder', ...lines]
}

export function distribution(name: string, ...lines: readonly string[]): readonly string[] {
  return ['kind: DistributionConfiguration', `name: ${name}`, 'distributions: [{ region: us-east-1 }]', ...lines]
}

/** A pipeline that builds the image recipe with a declared infrastructure configuration. */
export function pipeline(name: string, infrastructure: string, ...lines: readonly string[]): readonly string[] {
  return [
    'kind: ImagePipeline',
    `name: ${name}`,
    `imageRecipeArn: ${here}:image-recipe/base/1.0.0`,
    `infrastructureConfigurationArn: \${InfrastructureConfiguration/${infrastructure}}`,
    ...lines,
  ]
}

/** The line of a pipeline that names where its images go. */
export function distributedBy(name: string): string {
  return `distributionConfigurationArn: \${DistributionConfiguration/${name}}`
}

export function policy(name: string, ...lines: readonly string[]): readonly string[] {
  return [
    'kind: LifecyclePolicy',
    `name: ${name}`,
    'executionRole: cleaner',
    'resourceType: AMI_IMAGE',
    'resourceSelection: { recipes: [{ name: base, semanticVersion: 1.0.0 }] }',
    'policyDetails:',
    '  - action: { type: DELETE, includeResources: { amis: true } }',
    '    filter: { type: AGE, value: 90, unit: DAYS }',
    ...lines,
  ]
}

/** All of it. */
export const smallFactory = documentsOf(
  infrastructure('linux', 'tags: { team: images }'),
  distribution('everywhere'),
  pipeline('nightly', 'linux', distributedBy('everywhere'), 'schedule: { scheduleExpression: rate(1 day) }'),
  pipeline('weekly', 'linux', 'tags: { team: images }'),
  policy('tidy'),
)
