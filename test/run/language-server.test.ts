/** The schemas in a YAML language server, the one that VS Code and others have: what it shows, offers and finds wrong. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schemasIn } from '../../cmd/commands/schema.ts'
import { wordsOf } from '../../src/kinds/fields/registry.ts'
import { kinds } from '../../src/kinds/registry.ts'
import { LanguageServer, type Completion } from '../support/language-server.ts'

const line = (path: string): string => `# yaml-language-server: $schema=${path}\n`
const ofDocument = line('../schema/document.schema.json')
const ofProject = line('schema/project.schema.json')

let server: LanguageServer
let root: string
let count = 0
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kiln-test-'))
  mkdirSync(join(root, 'schema'))
  for (const { path, text } of schemasIn(root)) writeFileSync(path, text)
  server = await LanguageServer.start(root)
})
afterAll(async () => {
  await server.stop()
  rmSync(root, { recursive: true })
})

/** A file in the editor. `|` in its text is where the pointer is. */
async function open(text: string): Promise<{
  readonly problems: readonly string[]
  readonly hover: () => Promise<string>
  readonly offers: () => Promise<readonly Completion[]>
}> {
  const before = text.slice(0, text.indexOf('|')).split('\n')
  const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  const path = join(root, text.startsWith(ofProject) ? '' : 'configs', `${++count}.yaml`)
  const found = await server.open(path, text.replace('|', ''))
  return {
    problems: found.map(({ message, range }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`),
    hover: () => server.hover(path, at),
    offers: () => server.complete(path, at),
  }
}

/** What stands in a file when somebody takes an offer and passes over all places to fill in. */
function asTaken({ insertText = '' }: Completion): string {
  return insertText.replaceAll(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1').replaceAll(/\\([\\$}])/g, '$1')
}

/** Text at the end of which one of these values belongs, by kind. */
const choices: Readonly<Record<string, readonly [text: string, ...values: readonly string[]]>> = {
  InfrastructureConfiguration: ['placement:\n  tenancy: ', 'default', 'dedicated', 'host'],
  DistributionConfiguration: [
    'distributions:\n  - s3ExportConfiguration:\n      diskImageFormat: ',
    'VMDK',
    'RAW',
    'VHD',
  ],
  Component: ['platform: ', 'Windows', 'Linux', 'macOS'],
  ImageRecipe: ['blockDeviceMappings:\n  - ebs:\n      volumeType: ', 'standard', 'gp3', 'io2'],
  ContainerRecipe: ['platformOverride: ', 'Windows', 'Linux', 'macOS'],
  Workflow: ['type: ', 'BUILD', 'TEST', 'DISTRIBUTION'],
  ImagePipeline: ['workflows:\n  - onFailure: ', 'CONTINUE', 'ABORT'],
  LifecyclePolicy: ['policyDetails:\n  - action:\n      type: ', 'DELETE', 'DEPRECATE', 'DISABLE'],
}

describe.each([...kinds.values()])('a document of kind $kind', ({ kind, model }) => {
  it('begins with a snippet that has what it needs and is right', async () => {
    const offers = await (await open(`${ofDocument}|`)).offers()
    const snippet = offers.find(({ label }) => label === kind)
    const text = asTaken(snippet ?? { label: '' })
    expect(load(text)).toMatchObject({ kind })
    expect((await open(`${ofDocument}${text}\n`)).problems).toEqual([])
  })

  it('is offered every field, with what it does', async () => {
    const offers = await (await open(`${ofDocument}kind: ${kind}\n|\n`)).offers()
    const byLabel = new Map(offers.map((offer) => [offer.label, offer]))
    const missing = model.createFields.filter((field) => !byLabel.has(field))
    expect(missing).toEqual([])
    expect(JSON.stringify(byLabel.get('tags')?.documentation)).toContain('Kiln adds two of its own')
    for (const field of model.createFields) {
      expect(() => load(asTaken(byLabel.get(field) ?? { label: '' })), field).not.toThrow()
    }
  })

  it('shows what a field does, what it takes, an example, and where AWS documents it', async () => {
    const shown = await (await open(`${ofDocument}kind: ${kind}\nna|me: abc\n`)).hover()
    const { about, example } = wordsOf(kind, 'name')
    expect(shown.replaceAll('\\', '')).toContain(about)
    expect(shown).toContain('3 to 128 letters')
    expect(shown).toContain(example)
    expect(shown).toContain(`/imagebuilder/latest/APIReference/API_${model.operations['create']}.html`)
  })

  it('is offered the values of a field, and told of what is wrong', async () => {
    const [text, ...values] = choices[kind] ?? ['']
    const head = `${ofDocument}kind: ${kind}\nname: abc\n`
    const offers = await (await open(`${head}${text}|\n`)).offers()
    expect(offers.map(({ label }) => label)).toEqual(expect.arrayContaining(values))
    const { problems } = await open(`${head}${text}wrong\nnonsense: 1\n`)
    const at = `${text.split('\n').length + 3}:`
    expect(problems).toHaveLength(2)
    expect(problems.find((problem) => problem.startsWith(at))).toContain(`Valid values: "${values[0]}"`)
    expect(problems.join('\n')).toContain('Property nonsense is not allowed.')
  })
})

describe('kiln.yaml', () => {
  it('begins with a snippet that is right', async () => {
    const offers = await (await open(`${ofProject}|`)).offers()
    const texts = offers.filter(({ label }) => label.startsWith('project with')).map(asTaken)
    expect(texts).toHaveLength(2)
    for (const text of texts) expect((await open(`${ofProject}${text}\n`)).problems).toEqual([])
  })

  it('shows what a key does, and offers keys and values', async () => {
    const file = await open(`${ofProject}version: 1\ntar|gets:\n  - name: prod\n`)
    expect(await file.hover()).toContain('Two targets cannot be the same account and Region.')
    const keys = await (await open(`${ofProject}version: 1\ntargets:\n  - name: prod\n    |\n`)).offers()
    expect(keys.map(({ label }) => label)).toEqual(expect.arrayContaining(['region', 'planRoleArn', 'wave', 'vars']))
    const values = await (await open(`${ofProject}version: 1\nrefresh: |\n`)).offers()
    expect(values.map(({ label }) => label)).toEqual(expect.arrayContaining(['full', 'fast']))
  })

  it('is told of what is wrong', async () => {
    const { problems } = await open(`${ofProject}version: 1\nrefresh: often\ntarget:\n  - name: prod\n`)
    expect(problems).toEqual([
      '3:10 Value is not accepted. Valid values: "full", "fast".',
      '4:1 Property target is not allowed.',
    ])
  })
})

it('the block of Kiln is explained, and offered with its values', async () => {
  const head = `${ofDocument}kind: Component\nname: abc\nkiln:\n`
  expect(await (await open(`${head}  pro|tect: true\n`)).hover()).toContain('only applying false lifts it')
  const values = await (await open(`${head}  adopt: |\n`)).offers()
  expect(values.map(({ label }) => label)).toEqual(expect.arrayContaining(['unchanged', 'overwrite']))
})

it('a variable and a reference are taken anywhere, and an unset field too', async () => {
  const fields = 'imageRecipeArn: ${ImageRecipe/golden}\nstatus: ${vars.status}\nschedule:\n'
  expect((await open(`${ofDocument}kind: ImagePipeline\nname: abc\n${fields}`)).problems).toEqual([])
})
