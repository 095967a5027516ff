/** Texts that documents take from files, from the command line: where findings are, what is sent, and which commands see a change of a file. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emulator, folder, kilnReport } from '../support/kiln.ts'
import { projectFile } from '../support/project.ts'
import { repository } from '../support/repository.ts'

const head = 'kind: Component\nname: hardening\nsemanticVersion: 1.0.x\nplatform: Linux\n'
const fromFile = `${head}kiln: { files: { data: scripts/hardening.component.yaml } }\n`
/** A component document with a wrong action in line 6, column 15. */
const documentWith = (action: string, command = 'echo ${HOME} $${x}'): string =>
  [
    'schemaVersion: 1.0',
    'phases:',
    '  - name: build',
    '    steps:',
    '      - name: One',
    `        action: ${action}`,
    `        inputs: { commands: [ '${command}' ] }`,
    '',
  ].join('\n')
const sound = documentWith('ExecuteBash')
const wrong = documentWith('ExecuteBas')
const withVariable = projectFile.replace(' }\n', ', vars: { two: "a\\n# b" } }\n')
const indented = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by)

/** Returns the diagnostics of `kiln validate` on these documents: `file:line:column code`, and the message where it ends in words. */
async function placesIn(files: Readonly<Record<string, string>>, ...args: string[]): Promise<readonly string[]> {
  const cwd = folder({ 'kiln.yaml': withVariable, ...files })
  const { diagnostics } = await kilnReport(['validate', ...args], { cwd })
  return diagnostics.map(({ source, code, message }) => {
    const words = /, in line \d+ of the text.*/.exec(message)?.[0] ?? ''
    return `${source?.file}:${source?.line}:${source?.column} ${code}${words}`
  })
}

describe('what is found inside of a text', () => {
  it('is at its place in the file', async () => {
    const files = { 'configs/a.yaml': fromFile, 'configs/scripts/hardening.component.yaml': wrong }
    expect(await placesIn(files)).toEqual(['configs/scripts/hardening.component.yaml:6:17 KILN1960'])
  })

  it.each([
    ['in a literal block', `${head}data: |\n${indented(wrong, '  ')}`, 'configs/a.yaml:11:19 KILN1960'],
    [
      'in one that an alias stands for',
      `${head}x: &t |\n${indented(wrong, '   ')}data: *t\nkiln: { unchecked: [x] }\n`,
      'configs/a.yaml:11:20 KILN1960',
    ],
    [
      'in quotes, whose lines are others',
      `${head}data: ${JSON.stringify(wrong)}\n`,
      'configs/a.yaml:5:7 KILN1960, in line 6 of the text',
    ],
    [
      'in a folded block, whose lines are others',
      `${head}data: >\n${indented(wrong.replaceAll('\n', '\n\n'), '  ')}`,
      'configs/a.yaml:5:7 KILN1960, in line 10 of the text',
    ],
    [
      'where variables are filled in beside it',
      `${head}data: |\n${indented(documentWith('ExecuteBas', '${target.name}'), '  ')}kiln: { interpolate: [data] }\n`,
      'configs/a.yaml:11:19 KILN1960',
    ],
    [
      'of its line, where a variable in it has moved the rest',
      `${head}data: |\n  schemaVersion: 1.0\n  phases:\n  - name: build\n    steps:\n    - { name: "\${target.name}", action: ExecuteBas, inputs: { commands: [ls] } }\nkiln: { interpolate: [data] }\n`,
      'configs/a.yaml:10:5 KILN1960',
    ],
    [
      'of the text, where a variable has brought lines into it',
      `${head}data: |\n${indented(documentWith('ExecuteBas', 'ls'), '  ')}  # \${vars.two}\nkiln: { interpolate: [data] }\n`,
      'configs/a.yaml:5:7 KILN1960, in line 6 of the text, from vars.two at kiln.yaml:4:71',
    ],
  ])('is at its place %s', async (_, text, expected) => {
    expect((await placesIn({ 'configs/a.yaml': text }))[0]).toEqual(expected)
  })

  it('is in the project file where the text stands there', async () => {
    const kiln = `${projectFile}defaults:\n  Component:\n    data: |\n${indented(wrong, '      ')}`
    expect(await placesIn({ 'kiln.yaml': kiln, 'configs/a.yaml': head })).toEqual(['kiln.yaml:13:23 KILN1960'])
  })

  it('is said once, whatever the schema says of the length', async () => {
    const long = `${sound}${'#'.repeat(16_001)}`
    const files = { 'configs/a.yaml': fromFile, 'configs/scripts/hardening.component.yaml': long }
    expect(await placesIn(files)).toEqual([expect.stringMatching(/hardening.component.yaml:8:\d+ KILN1988/)])
  })

  it('is not looked for where nobody wants it; a length is one all the same', async () => {
    const unchecked = fromFile.replace('kiln: {', 'kiln: { unchecked: [data],')
    const files = { 'configs/a.yaml': unchecked, 'configs/scripts/hardening.component.yaml': '][' }
    expect(await placesIn(files)).toEqual([])
    expect(await placesIn({ ...files, 'configs/scripts/hardening.component.yaml': 'x'.repeat(16_001) })).toEqual([
      'configs/scripts/hardening.component.yaml:1:1 KILN1214',
    ])
  })

  it('may be a credential, also in a script of another kind', async () => {
    const recipe = `kind: ImageRecipe\nname: golden\nsemanticVersion: 1.0.0\nparentImage: ami-1234567890abcdef0\nkiln:\n  files: { additionalInstanceConfiguration.userDataOverride: user-data.sh }\n`
    const files = { 'configs/a.yaml': recipe, 'configs/user-data.sh': '#!/bin/sh\nexport K=AKIAABCDEFGHIJKLMNOP\n' }
    expect(await placesIn(files)).toContain('configs/user-data.sh:2:10 KILN1316')
  })

  it('may be a variable that is broken, where variables are filled in', async () => {
    const filled = fromFile.replace('kiln: {', 'kiln: { interpolate: [data],')
    const files = {
      'configs/a.yaml': filled,
      'configs/scripts/hardening.component.yaml': documentWith('ExecuteBash', 'echo ${vars.gone}'),
    }
    expect(await placesIn(files)).toEqual(['configs/scripts/hardening.component.yaml:7:37 KILN1401'])
    expect(await placesIn({ ...files, 'configs/a.yaml': fromFile })).toEqual([])
  })
})

describe('PATH', () => {
  const files = {
    'configs/a.yaml': fromFile,
    'configs/b.yaml': fromFile.replaceAll('hardening', 'other'),
    'configs/r.yaml': `kind: ImageRecipe\nname: golden\nsemanticVersion: 1.0.0\nparentImage: ami-1234567890abcdef0\ncomponents: [{ componentArn: '\${Component/hardening}' }]\n`,
    'configs/scripts/hardening.component.yaml': wrong,
    'configs/scripts/other.component.yaml': wrong,
  }

  it('says what is wrong in the texts of what is selected, and of what that refers to, and of nothing else', async () => {
    const first = 'configs/scripts/hardening.component.yaml:6:17 KILN1960'
    expect(await placesIn(files, 'configs/r.yaml')).toEqual([first])
    expect(await placesIn(files, 'configs/a.yaml')).toEqual([first])
    expect(await placesIn(files, 'configs/scripts/other.component.yaml')).toEqual([
      'configs/scripts/other.component.yaml:6:17 KILN1960',
    ])
  })
})

const userData = '#!/bin/sh\necho ${HOME} ü\n'
const recipe = `kind: ImageRecipe
name: golden
semanticVersion: 1.0.x
parentImage: ami-1234567890abcdef0
components: [{ componentArn: '\${Component/hardening}' }]
kiln:
  files: { additionalInstanceConfiguration.userDataOverride: scripts/user-data.sh }
`
const twoTargets = `${projectFile}  - { name: other, region: eu-west-1, account: "111122223333" }\n`
const factory = {
  'kiln.yaml': twoTargets,
  'configs/a.yaml': fromFile,
  'configs/r.yaml': `${recipe}  targets: [prod]\n`,
  'configs/scripts/hardening.component.yaml': sound,
  'configs/scripts/user-data.sh': userData,
}

it('is sent as it is written, in base64 where the service takes it so, and is then as declared', async () => {
  const account = await emulator()
  const cwd = folder(factory)
  const applied = await kilnReport(['apply'], { cwd, emulator: account })
  expect(applied).toMatchObject({ exitCode: 0, summary: { create: 3 } })
  const state = account.account('111122223333', 'us-east-1')
  expect(state.list('Component')).toMatchObject([{ data: sound }])
  const encoded = Buffer.from(userData).toString('base64')
  expect(state.list('ImageRecipe')).toMatchObject([{ additionalInstanceConfiguration: { userDataOverride: encoded } }])
  const planned = await kilnReport(['plan'], { cwd, emulator: account })
  expect(planned).toMatchObject({ outcome: 'clean', diagnostics: [] })
})

it('is where its field comes from', async () => {
  const cwd = folder(factory)
  const { targets } = await kilnReport(['plan'], { cwd, emulator: await emulator() })
  const rows = targets[0]?.changes ?? []
  const sourceOf = (id: string, path: string): unknown =>
    rows.find((row) => row.id === id)?.fields.find((field) => field.path === path)?.source
  expect(sourceOf('Component/hardening', 'data')).toEqual({
    file: 'configs/scripts/hardening.component.yaml',
    line: 1,
    column: 1,
  })
  expect(sourceOf('ImageRecipe/golden', 'additionalInstanceConfiguration.userDataOverride')).toEqual({
    file: 'configs/scripts/user-data.sh',
    line: 1,
    column: 1,
  })
  expect(rows.map(({ source }) => source?.file)).toEqual(['configs/a.yaml', 'configs/r.yaml'])
})

it('has variables and references filled in where the document asks for it, versions as well', async () => {
  const account = await emulator()
  const filled = recipe.replace('kiln:', 'kiln:\n  interpolate: [additionalInstanceConfiguration.userDataOverride]')
  const script = 'echo ${target.name} ${Component/hardening.semanticVersion} $${HOME}\n'
  const cwd = folder({
    ...factory,
    'kiln.yaml': projectFile,
    'configs/r.yaml': filled,
    'configs/scripts/user-data.sh': script,
  })
  const applied = await kilnReport(['apply'], { cwd, emulator: account })
  expect(applied).toMatchObject({ exitCode: 0 })
  const sent = Buffer.from('echo prod 1.0.0 ${HOME}\n').toString('base64')
  expect(account.account('111122223333', 'us-east-1').list('ImageRecipe')).toMatchObject([
    { additionalInstanceConfiguration: { userDataOverride: sent } },
  ])
  expect(await kilnReport(['plan'], { cwd, emulator: account })).toMatchObject({ outcome: 'clean' })
})

describe('a change of nothing but a file', () => {
  it('is one of each document that takes it, for --affected-since', async () => {
    const account = await emulator()
    const { cwd, write } = repository(factory)
    const affected = async (): Promise<readonly string[]> => {
      const report = await kilnReport(['plan', '--affected-since', 'HEAD'], { cwd, emulator: account })
      return report.targets.map(({ name }) => name)
    }
    expect(await affected()).toEqual([])
    write({ 'configs/scripts/user-data.sh': `${userData}#\n` })
    expect(await affected()).toEqual(['prod'])
    write({ 'configs/scripts/hardening.component.yaml': `${sound}#\n` })
    expect(await affected()).toEqual(['prod', 'other'])
  })

  it('is what an offline plan shows against its base, which has its own files', async () => {
    const { cwd, write } = repository(factory)
    const changed = documentWith('ExecuteBash', 'echo changed')
    write({ 'configs/scripts/hardening.component.yaml': changed, 'configs/scripts/user-data.sh': `${userData}#\n` })
    const { targets } = await kilnReport(['plan', '--offline', '--base', 'HEAD'], { cwd })
    const row = targets[0]?.changes.find(({ id }) => id === 'Component/hardening')
    expect(row?.fields).toMatchObject([{ path: 'data', before: sound.trimEnd(), after: changed.trimEnd() }])
    expect(targets.map(({ changes }) => changes.length)).toEqual([2, 1])
  })

  it('against a base that has no such text is none that can be told; without the file now nothing can', async () => {
    const { cwd, write, commit } = repository({ ...factory, 'configs/scripts/user-data.sh': Buffer.from([0xff]) })
    write({ 'configs/scripts/user-data.sh': userData })
    const { diagnostics } = await kilnReport(['plan', '--offline', '--base', 'HEAD'], { cwd })
    expect(diagnostics.map(({ code }) => code)).toContain('KILN5004')
    commit()
    write({ 'configs/scripts/user-data.sh': undefined })
    const report = await kilnReport(['plan', '--offline', '--base', 'HEAD'], { cwd })
    expect(report).toMatchObject({ exitCode: 5 })
    expect(report.diagnostics.map(({ code }) => code)).toContain('KILN1120')
  })

  it('is pending for a check against the revision that was applied before', async () => {
    const account = await emulator()
    const { cwd, write } = repository(factory)
    await kilnReport(['apply'], { cwd, emulator: account })
    write({ 'configs/scripts/hardening.component.yaml': documentWith('ExecuteBash', 'echo changed') })
    const report = await kilnReport(['drift', '--applied', 'HEAD'], { cwd, emulator: account })
    expect(report).toMatchObject({ exitCode: 0 })
  })
})

it('that git has and the work tree lacks stops every prune, whatever it is called', async () => {
  const { cwd } = repository(factory)
  rmSync(join(cwd, 'configs/scripts/user-data.sh'))
  const { exitCode, diagnostics } = await kilnReport(['validate'], { cwd })
  expect(exitCode).toBe(5)
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'KILN1120 configs/scripts/user-data.sh does not exist',
    'KILN5009 the checkout lacks what git has: configs/scripts/user-data.sh; what is declared there is not known, and nothing is pruned',
  ])
  expect(readFileSync(join(cwd, 'configs/r.yaml'), 'utf8')).toContain('user-data.sh')
})
