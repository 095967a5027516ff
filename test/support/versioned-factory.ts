/** A factory of lines of versions, as documents that refer to each other: a script, a recipe that names it, and a pipeline that builds that. */
import type { EmulatedKind, Emulator } from '../../src/emulator/emulator.ts'
import { accountOf } from './project.ts'
import { documentsOf, infrastructure } from './small-factory.ts'

/** A component with a script of one command. */
export function component(command: string, number = '1.0.x', ...lines: readonly string[]): readonly string[] {
  return [
    'kind: Component',
    'name: script',
    `semanticVersion: ${number}`,
    'platform: Linux',
    'data: |',
    '  schemaVersion: 1.0',
    '  phases:',
    '    - name: build',
    '      steps:',
    '        - name: Run',
    '          action: ExecuteBash',
    `          inputs: { commands: [${command}] }`,
    ...lines,
  ]
}

/** A recipe that names the component. */
export function recipe(number = '1.0.x', ...lines: readonly string[]): readonly string[] {
  return [
    'kind: ImageRecipe',
    'name: golden',
    `semanticVersion: ${number}`,
    'parentImage: ami-0123456789abcdef0',
    'components: [{ componentArn: "${Component/script}" }]',
    ...lines,
  ]
}

/** A pipeline that builds the recipe. */
export const nightly = [
  'kind: ImagePipeline',
  'name: nightly',
  'imageRecipeArn: ${ImageRecipe/golden}',
  'infrastructureConfigurationArn: ${InfrastructureConfiguration/linux}',
]

/** All of it, with a script of one command. */
export function factoryWith(command: string, number = '1.0.x'): string {
  return documentsOf(component(command, number), recipe(), infrastructure('linux'), nightly)
}

/** The versions of a kind that the account has, oldest first: the ends of their ARNs. */
export function versionsIn(account: Emulator, kind: EmulatedKind): readonly string[] {
  return accountOf(account)
    .list(kind)
    .map(({ arn }) => arn.split('/').slice(2).join('/'))
}
