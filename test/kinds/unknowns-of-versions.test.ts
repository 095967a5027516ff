/**
 * Whichever way what is not known of the service turns out for components, workflows and recipes, and whatever it may do to what it was sent:
 * after an apply there is nothing to do, nothing has drifted, and no second plan makes a version.
 */
import { expect, it } from 'vitest'
import type { Switches } from '../../src/emulator/emulator.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { documentsOf } from '../support/small-factory.ts'
import { component, recipe } from '../support/versioned-factory.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const managed = 'arn:aws:imagebuilder:us-east-1:aws'
const kinds = ['Component', 'Workflow', 'ImageRecipe', 'ContainerRecipe'] as const

/** Documents that write in short, or in their own way, all that the service may show in another form. */
const factory = (word: string): string =>
  documentsOf(
    component(word, '1.0.x', 'kmsKeyId: alias/images', `tags: { word: ${word} }`),
    [
      'kind: Component',
      'name: windows',
      'semanticVersion: 1.0.0',
      'platform: Windows',
      `data: "schemaVersion: 1.0\\r\\nphases:\\r\\n  - name: build\\r\\n    steps:\\r\\n      - name: Run\\r\\n        action: ExecutePowerShell\\r\\n        inputs: { commands: [${word}] }"`,
    ],
    ['kind: Component', 'name: stored', 'semanticVersion: 2.x.x', 'platform: Linux', `uri: s3://texts/${word}`],
    [
      'kind: Workflow',
      'name: check',
      'type: TEST',
      'semanticVersion: 1.x.0',
      'data: |+',
      `  name: ${word}`,
      '  schemaVersion: 1.0',
      '  steps: [{ name: Wait, action: WaitForAction, onFailure: Abort }]',
      '',
    ],
    [
      ...recipe('x.x.x'),
      `  - componentArn: ${managed}:component/update-linux/x.x.x`,
      `  - componentArn: ${here}:component/own/1.x.x`,
      `description: ${word}`,
    ].map((line) => (line.startsWith('components:') ? 'components:\n  - componentArn: ${Component/script}' : line)),
    [
      'kind: ContainerRecipe',
      'name: web',
      'semanticVersion: 1.0.x',
      'containerType: DOCKER',
      'parentImage: amazonlinux:2023',
      'platformOverride: Linux',
      'targetRepository: { service: ECR, repositoryName: web }',
      `components: [{ componentArn: "${here}:component/own/1.0.0" }]`,
      'dockerfileTemplateData: |',
      '  FROM {{{ imagebuilder:parentImage }}}',
      '  {{{ imagebuilder:environments }}}',
      '  {{{ imagebuilder:components }}}',
      `  RUN echo ${word}`,
    ],
  )

/** Each unknown that shows in them in its other position, and what else a service may do. */
const positions: readonly Partial<Switches>[] = [
  {},
  { componentReferences: 'resolved' },
  { identicalBuild: 'new-build' },
  { identicalBy: 'fields' },
  { identicalBy: 'everything', identicalBuild: 'new-build' },
  { firstOfLine: 0 },
  { buildNumbersReused: true },
  { tagsInherited: true },
  { quotaCounts: 'versions' },
  { leadingZeros: 'dropped' },
  { documentReads: 'normalised' },
  { keyReads: 'arn' },
  { listsDeprecatedBuilds: true },
  { componentsBoundAt: 'build' },
  { wildcardsBlockDelete: false },
  { husksOnRead: true },
  { tokenRetentionSeconds: 0 },
]

const text = (word: string) =>
  `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - name: Run\n        action: ExecuteBash\n        inputs: { commands: [${word}] }\n`

async function assertSettles(switches: Partial<Switches>): Promise<void> {
  const objects = { 's3://texts/one': text('one'), 's3://texts/two': text('two') }
  const account = await emulator({ switches: { ...switches, objects } })
  accountOf(account).put('Component', { name: 'own', semanticVersion: '1.0.0', platform: 'Linux', data: text('own') })
  const { run, write } = project(account, factory('one'))
  const count = () => kinds.flatMap((kind) => accountOf(account).list(kind)).length
  const expectSettled = async (versions: number): Promise<void> => {
    expect(count()).toBe(versions)
    expect(await run('plan')).toMatchObject({ exitCode: 0, outcome: 'clean', summary: { unchanged: 6 } })
    expect(await run('plan', '--refresh', 'fast')).toMatchObject({ exitCode: 0, outcome: 'clean' })
    expect(await run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
    expect(await run('apply')).toMatchObject({ exitCode: 0, run: { requests: { write: 0 } } })
    expect(count()).toBe(versions)
  }
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 6 } })
  await expectSettled(7)
  write(factory('two'))
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 6 } })
  await expectSettled(13)
  // Somebody makes a newer one of what is named by an x: that is theirs, and no version of ours.
  accountOf(account).put('Component', { name: 'own', semanticVersion: '1.2.0', platform: 'Linux', data: text('own') })
  await expectSettled(14)
  // The old content comes back under new numbers.
  write(factory('one'))
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 6 } })
  await expectSettled(20)
}

it.each(positions)('%j', assertSettles)

it('all of them at once', () => assertSettles(Object.assign({}, ...positions)))
