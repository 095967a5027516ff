import { expect, it } from 'vitest'
import { findAffected, type DeclaredAt } from '../../../src/run/affected.ts'
import { loadedProject, desire } from '../config/builders.ts'

const project = `version: 1
owner: images
vars: { subnet: s-1 }
fleet:
  accounts: [{ id: "111122223333", name: a, vars: { subnet: s-2 } }, { id: "444455556666", name: b }]
  regions: [us-east-1, eu-west-1]
`
const documents = `kind: InfrastructureConfiguration
name: golden
instanceProfileName: builder
description: \${vars.subnet}
kiln: { targets: ["*-us-*", "b-*"] }
`

function declare(projectText: string, documentText: string): DeclaredAt {
  const loaded = loadedProject(projectText)
  return { project: loaded, targets: loaded.targets, desired: desire(documentText, projectText).desired }
}

const all = ['a-us-east-1', 'a-eu-west-1', 'b-us-east-1', 'b-eu-west-1']
const without = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(from)
  return text.replace(from, to)
}

it.each<[string, string, string, readonly string[]]>([
  ['nothing', project, documents, []],
  ['a comment', `# hello\n${project}`, `# hello\n${documents}`, []],
  ['a field', project, without(documents, 'builder', 'other'), ['a-us-east-1', 'b-us-east-1', 'b-eu-west-1']],
  ['a variable of one account', without(project, 's-2', 's-3'), documents, ['a-us-east-1']],
  ['a variable that another layer hides', without(project, 's-1', 's-3'), documents, ['b-us-east-1', 'b-eu-west-1']],
  ['where it belongs', project, without(documents, '"b-*"', '"b-*", "a-eu-*"'), ['a-eu-west-1']],
  [
    'protection',
    project,
    without(documents, 'kiln: {', 'kiln: { protect: true,'),
    ['a-us-east-1', 'b-us-east-1', 'b-eu-west-1'],
  ],
  ['the owner', without(project, 'images', 'others'), documents, all],
  ['ignored tags', `${project}ignoreTags: [x]\n`, documents, all],
  [
    'a default',
    `${project}defaults: { InfrastructureConfiguration: { keyPair: k } }\n`,
    documents,
    ['a-us-east-1', 'b-us-east-1', 'b-eu-west-1'],
  ],
  ['what becomes of versions', `${project}versions: { keep: 3 }\n`, documents, all],
  ['limits', `${project}limits: { deletes: { count: 1 } }\n`, documents, []],
  ['labels and waves', without(project, 'name: b', 'name: b, labels: { tier: x }, wave: 2'), documents, []],
  ['retirement', without(project, 'name: b', 'name: b, retired: true'), documents, ['b-us-east-1', 'b-eu-west-1']],
  ['a new region', without(project, 'eu-west-1]', 'eu-west-1, eu-west-2]'), documents, ['a-eu-west-2', 'b-eu-west-2']],
  [
    'an account that moved',
    without(project, '444455556666', '777788889999'),
    documents,
    ['b-us-east-1', 'b-eu-west-1'],
  ],
])('a change of %s', (_, projectText, documentText, names) => {
  const found = findAffected(declare(projectText, documentText), declare(project, documents))
  expect(found.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
})

it('a change of what is done about a pipeline that the service switched off', () => {
  const pipeline = `kind: ImagePipeline
name: nightly
imageRecipeArn: arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/golden/1.4.2
infrastructureConfigurationArn: arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden
kiln: { targets: [a-us-east-1] }
`
  const always = without(pipeline, 'kiln: {', 'kiln: { reenable: always,')
  const found = findAffected(declare(project, always), declare(project, pipeline))
  expect(found.map(({ name }) => name)).toEqual(['a-us-east-1'])
})
