/**
 * Whichever way what is not known of versions turns out, and whatever the service does to what it was sent: after an apply there is nothing to
 * do, nothing has drifted, and no second run makes another version.
 */
import { expect, it } from 'vitest'
import type { Switches } from '../../src/emulator/emulator.ts'
import { emulator } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { documentsOf } from '../support/small-factory.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'

const script = (command: string): string =>
  [
    'schemaVersion: 1.0',
    'phases:',
    '  - name: build',
    '    steps:',
    `      - { name: Run, action: ExecuteBash, inputs: { commands: ["echo ${command}"] } }`,
    '',
    '',
  ].join('\r\n')
const steps = (name: string): string => `schemaVersion: 1.0\nsteps:\n  - name: ${name}\n    action: WaitForAction`
const template =
  'FROM {{{ imagebuilder:parentImage }}}\r\n{{{ imagebuilder:environments }}}\r\n{{{ imagebuilder:components }}}\r\n'

const objects = {
  's3://acme/agent.yaml': script('agent').replaceAll('\r\n', '\n'),
  's3://acme/Dockerfile': template,
}

/** Documents that write in short, or in another form, all that the service may show otherwise. */
const factory = (word: string): string =>
  documentsOf(
    [
      'kind: Component',
      'name: script',
      'semanticVersion: 1.0.x',
      'platform: Linux',
      'kmsKeyId: alias/images',
      `description: ${word}`,
      `data: ${JSON.stringify(script(word))}`,
      'tags: { team: images }',
    ],
    [
      'kind: Component',
      'name: agent',
      'semanticVersion: 1.0.0',
      'platform: Linux',
      `changeDescription: ${word}`,
      'uri: s3://acme/agent.yaml',
    ],
    ['kind: Workflow', 'name: check', 'type: TEST', 'semanticVersion: x.x.x', `data: ${JSON.stringify(steps(word))}`],
    [
      'kind: ImageRecipe',
      'name: golden',
      'semanticVersion: 1.x.0',
      'parentImage: arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x',
      'components:',
      '  - componentArn: ${Component/script}',
      '  - componentArn: ${Component/agent.latestMajorVersionArn}',
      '  - componentArn: arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x',
      'blockDeviceMappings:',
      '  - deviceName: /dev/xvdb',
      '    noDevice: ""',
      '  - deviceName: /dev/xvda',
      '    ebs: { kmsKeyId: alias/images, throughput: 1000 }',
      `amiTags: { text: ${word} }`,
    ],
    [
      'kind: ContainerRecipe',
      'name: web',
      'semanticVersion: 2.x.x',
      'containerType: DOCKER',
      'parentImage: amazonlinux:2023',
      'platformOverride: Linux',
      'targetRepository: { service: ECR, repositoryName: web }',
      'dockerfileTemplateUri: s3://acme/Dockerfile',
      'kmsKeyId: 0a1b2c3d-1111-2222-3333-444455556666',
      'components:',
      `  - componentArn: ${here}:component/own/1.0.0`,
      `workingDirectory: /opt/${word}`,
    ],
  )

/** Each unknown that shows in versions in its other position, and what else a service may do. */
const positions: readonly Partial<Switches>[] = [
  {},
  { identicalBuild: 'new-build' },
  { identicalBy: 'fields' },
  { identicalBy: 'everything' },
  { firstOfLine: 0 },
  { buildNumbersReused: true },
  { dryRunOfTakenVersion: 'refused' },
  { tagsInherited: true },
  { quotaCounts: 'versions' },
  { leadingZeros: 'dropped' },
  { documentReads: 'normalised' },
  { documentLimitIn: 'bytes' },
  { unknownDocumentKeys: 'refused' },
  { keyReads: 'arn' },
  { componentReferences: 'resolved' },
  { componentsBoundAt: 'build' },
  { listsDeprecatedBuilds: true },
  { wildcardsBlockDelete: false },
  { husksOnRead: true },
  { maxResults: 25 },
]

async function assertSettles(switches: Partial<Switches>): Promise<void> {
  const account = await emulator({ switches: { ...switches, objects } })
  const own = { name: 'own', semanticVersion: '1.0.0', platform: 'Linux', data: script('own') }
  accountOf(account).put('Component', own)
  const { run, write } = project(account, factory('one'))
  const expectSettled = async (): Promise<void> => {
    expect(await run('plan')).toMatchObject({ exitCode: 0, outcome: 'clean', summary: { unchanged: 5 } })
    expect(await run('plan', '--refresh', 'fast')).toMatchObject({ exitCode: 0, outcome: 'clean' })
    expect(await run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
    expect(await run('apply')).toMatchObject({ exitCode: 0, run: { requests: { write: 0 } } })
  }
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 5 } })
  await expectSettled()
  // The second component has no new content: its description of a change alone makes no version.
  write(factory('two'))
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 4 } })
  await expectSettled()
  const made = (['Component', 'Workflow', 'ImageRecipe', 'ContainerRecipe'] as const).flatMap((kind) =>
    accountOf(account)
      .list(kind)
      .map(({ arn }) => arn.slice(arn.lastIndexOf(':') + 1)),
  )
  expect(made.toSorted()).toEqual([
    'component/agent/1.0.0/1',
    'component/own/1.0.0/1',
    'component/script/1.0.0/1',
    'component/script/1.0.1/1',
    'container-recipe/web/2.0.0',
    'container-recipe/web/2.0.1',
    'image-recipe/golden/1.0.0',
    'image-recipe/golden/1.1.0',
    'workflow/test/check/1.0.0/1',
    'workflow/test/check/1.0.1/1',
  ])
}

it.each(positions)('%j', assertSettles)

it('all of them at once', () => assertSettles(Object.assign({}, ...positions)))
