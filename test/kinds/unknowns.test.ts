/**
 * Whichever way what is not known of the service turns out, and whatever else it may do: after an apply of a factory there is nothing to do,
 * nothing has drifted, and what is exported and planned is adoption alone.
 */
import { expect, it } from 'vitest'
import type { EmulatedKind, Switches } from '../../src/emulator/emulator.ts'
import { emulator, kiln } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { distributedBy, distribution, documentsOf, infrastructure, seedRecipes } from '../support/small-factory.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'

/** Documents that leave out, or write in short, all that the service may show in another form. */
const factory = (description: string): string =>
  documentsOf(
    infrastructure('linux', `description: ${description}`),
    distribution('everywhere', `description: ${description}`),
    [
      'kind: ImagePipeline',
      'name: nightly',
      `description: ${description}`,
      `imageRecipeArn: ${here}:image-recipe/base/1.x.x`,
      'infrastructureConfigurationArn: ${InfrastructureConfiguration/linux}',
      distributedBy('everywhere'),
      'schedule: { scheduleExpression: rate(1 day) }',
      'imageTestsConfiguration: { imageTestsEnabled: true }',
      `tags: { text: ${description} }`,
    ],
    [
      'kind: ImagePipeline',
      'name: containers',
      `description: ${description}`,
      `containerRecipeArn: ${here}:container-recipe/base/x.x.x`,
      'infrastructureConfigurationArn: ${InfrastructureConfiguration/linux}',
      'executionRole: builder',
      'workflows:',
      '  - workflowArn: arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-container/x.x.x',
      `  - workflowArn: ${here}:workflow/test/own/1.x.x`,
    ],
    [
      'kind: LifecyclePolicy',
      'name: tidy',
      `description: ${description}`,
      'executionRole: cleaner',
      'resourceType: AMI_IMAGE',
      'resourceSelection: { recipes: [{ name: base, semanticVersion: 1.x.x }] }',
      'policyDetails:',
      '  - action: { type: DELETE, includeResources: { amis: true } }',
      '    filter: { type: COUNT, value: 9 }',
    ],
  )

const all: readonly (readonly [EmulatedKind, string])[] = [
  ['InfrastructureConfiguration', 'linux'],
  ['DistributionConfiguration', 'everywhere'],
  ['ImagePipeline', 'nightly'],
  ['ImagePipeline', 'containers'],
  ['LifecyclePolicy', 'tidy'],
]

/** Each unknown that shows in pipelines and lifecycle policies in its other position, and what else a service may do. */
const positions: readonly Partial<Switches>[] = [
  {},
  { fillWorkflows: true },
  { partialTestsTimeout: 'absent' },
  { recipeReferences: 'resolved' },
  { roleNameReads: 'arn' },
  { runsMoveDateUpdated: true },
  { omittedIncludes: 'absent' },
  { unitWithCount: 'ignored' },
  { wildcardsBlockDelete: false },
  { husksOnRead: true },
  { taggingMovesDateUpdated: true },
  { dateUpdatedOnCreate: 'date-created' },
]

async function assertSettles(switches: Partial<Switches>): Promise<void> {
  const account = await emulator({ switches })
  seedRecipes(account)
  const data = 'schemaVersion: 1.0\nsteps:\n  - name: Wait\n    action: WaitForAction\n'
  accountOf(account).put('Workflow', { name: 'own', type: 'TEST', semanticVersion: '1.0.0', data })
  const { cwd, run, write } = project(account, factory('one'))
  const expectSettled = async (unchanged = 5): Promise<void> => {
    expect(await run('plan')).toMatchObject({ exitCode: 0, outcome: 'clean', summary: { unchanged } })
    expect(await run('plan', '--refresh', 'fast')).toMatchObject({ exitCode: 0, outcome: 'clean' })
    expect(await run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  }
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 5 } })
  await expectSettled()
  accountOf(account).runSchedule('nightly')
  await expectSettled()
  // All of it is sent again for another reason.
  write(factory('two'))
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 5 } })
  await expectSettled()
  expect(await run('apply')).toMatchObject({ exitCode: 0, run: { requests: { write: 0 } } })

  const { stdout } = await kiln(['export', '--all'], { cwd, emulator: account })
  for (const [kind, name] of all) {
    accountOf(account).edit(kind, name, (live) => {
      const { 'kiln:owner': _, 'kiln:record': __, ...tags } = live.tags
      return { ...live, tags }
    })
  }
  write(stdout)
  const adopting = await run('plan', '--adopt')
  // Also the recipes and the workflow that the factory builds with.
  expect(adopting).toMatchObject({ exitCode: 0, summary: { adopt: 8 } })
  expect(adopting.targets[0]?.changes.flatMap(({ fields }) => fields)).toEqual([])
  expect(await run('apply', '--adopt')).toMatchObject({ exitCode: 0, outcomes: { done: 8 } })
  await expectSettled(8)
}

it.each(positions)('%j', assertSettles)

it('all of them at once', () => assertSettles(Object.assign({}, ...positions)))
