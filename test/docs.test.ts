/** The documents are true: generated parts are up to date, commands, flags, links and keys that they name exist. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Host } from '../cmd/terminal/host.ts'
import { createProgram } from '../cmd/command-line.ts'
import { commandRows } from '../cmd/command-table.ts'
import { projectSchema } from '../src/config/schema/project-schema.ts'
import { kinds, listRoleOf } from '../src/kinds/registry.ts'
import { actions } from '../src/model.ts'
import { reasonSentences } from '../src/render/words/sentences.ts'
import { readNavigation } from '../site/navigation.mjs'
import { folder, kiln } from './support/kiln.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
]
const everything = pages.map((page) => read(page)).join('\n')
const program = createProgram({ argv: [] as readonly string[] } as Host, '0', () => undefined)
const commands = program
  .createHelp()
  .visibleCommands(program)
  .flatMap((command) => [command.name(), ...command.aliases()])
const flags = program.commands
  .flatMap((command) => [command, ...command.commands])
  .flatMap((command) => command.options.map((option) => option.long ?? ''))

/** Reports whether a link on a page leads to a file that exists and, behind `#`, to a heading of it. */
function leadsSomewhere(link: string, page: string): boolean {
  const [file = '', anchor] = link.split('#')
  const path = file === '' ? page : join(dirname(page), file)
  if (!existsSync(join(root, path))) return false
  return anchor === undefined || anchorsOf(read(path)).includes(anchor)
}

/** Returns the anchors that a forge gives to the headings of a page. */
function anchorsOf(text: string): readonly string[] {
  const headings = [...text.replaceAll(/^```[^]*?^```/gm, '').matchAll(/^#+ (.*)$/gm)].map(
    ([, heading = '']) => heading,
  )
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('generated parts', () => {
  it('are up to date: if not, run npm run generate', async () => {
    const script = join(root, 'scripts', 'generate-docs.mjs')
    const { stdout } = await promisify(execFile)(process.execPath, [script, '--check']).catch(
      (error: unknown) => error as { stdout: string },
    )
    expect(stdout.trim()).toBe('generated documents are up to date')
  })
})

describe('what the documents name', () => {
  it.each(pages)('%s: commands exist', (page) => {
    const named = [...read(page).matchAll(/(?:^\$ |`)kiln ([a-z][a-z-]*)/gm)].map(([, name = '']) => name)
    expect(named.filter((name) => !commands.includes(name) && name !== 'help')).toEqual([])
  })

  it.each(pages)('%s: flags exist', (page) => {
    // Flags of other programs are none of Kiln's, also where a command goes on in the next line.
    const text = read(page)
      .replaceAll(/^\$ (aws|npm|node|git) (?:.*\\\n)*.*$/gm, '')
      .replaceAll(/`npm run mutation[^|]*/g, '')
    const named = [...text.matchAll(/(?<=[\s`(|])--[a-z][a-z-]+/g)].map(([flag]) => flag)
    const others = [
      '--region-name',
      '--init',
      '--version',
      '--help',
      '--cli-input-json',
      '--image-pipeline-arn',
      '--name',
      '--instance-profile-name',
      // Of the benchmark.
      '--record',
      // Of the AWS CLI.
      '--stack-name',
      '--template-stage',
      '--change-set-type',
    ]
    expect(named.filter((flag) => !flags.includes(flag) && !others.includes(flag))).toEqual([])
  })

  it.each(pages)('%s: links lead somewhere', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const local = links.filter((link) => !/^https?:/.test(link))
    expect(local.filter((link) => !leadsSomewhere(link, page))).toEqual([])
  })

  it('links of messages and help lead somewhere', () => {
    const files = ['cmd', 'src'].flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(room, file)),
    )
    const links = files.flatMap((file) =>
      [...read(file).matchAll(/docs\/[\w./-]+\.md(#[\w-]+)?/g)].map(([link]) => link),
    )
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !leadsSomewhere(link, 'README.md'))).toEqual([])
  })

  it.each(pages)('%s: npm scripts exist', (page) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })
})

describe('examples', () => {
  it('of docs/configuration.md are valid', async () => {
    const blocks = [...read('docs/configuration.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
    const documents = blocks.filter((text) => text.startsWith('kind:'))
    const project = blocks.find((text) => text.startsWith('version:')) ?? ''
    const cwd = folder({
      'kiln.yaml': project,
      'configs/all.yaml': documents.join('---\n'),
      'configs/hardening.component.yaml': read('configs/components/hardening.component.yaml'),
    })
    expect((await kiln(['validate'], { cwd })).stdout).toMatch(/^Valid: 4 configurations/)
  })

  it('of docs/iam.md are JSON', () => {
    const blocks = [...read('docs/iam.md').matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text)
    expect(blocks.map((block) => (JSON.parse(block) as { Version: string }).Version)).toEqual(
      blocks.map(() => '2012-10-17'),
    )
  })
})

describe('nothing is left out', () => {
  it('every page is in docs/README.md, which is the navigation of the site', () => {
    const listed = readNavigation(root).flatMap((part) => part.pages.map(({ file }) => file))
    const missing = pages.filter((page) => !['README.md', 'docs/README.md', ...listed].includes(page))
    expect(missing).toEqual([])
    expect(listed.filter((page, index) => listed.indexOf(page) !== index)).toEqual([])
  })

  it('every command and flag is in docs/commands.md', () => {
    const text = read('docs/commands.md')
    const missing = [
      ...commands.filter((name) => !new RegExp(`\\| .*\`${name}`).test(text)),
      ...commandRows
        .map(({ name }) => name.replace(/ [[<].*$/, ''))
        .filter((words) => !text.includes(`## ${words}\n\n<!-- generated: command-${words.replaceAll(' ', '-')} -->`)),
      ...flags.filter((flag) => !new RegExp(`${flag}(?![\\w-])`).test(text)),
    ]
    expect([...new Set(missing)]).toEqual([])
  })

  it('every command says in docs/commands.md what it ends with, and has an example', () => {
    const sections = read('docs/commands.md').split(/^## /m)
    const of = (words: string): string => sections.find((section) => section.startsWith(`${words}\n`)) ?? ''
    const missing = commandRows
      .map(({ name }) => name.replace(/ [[<].*$/, ''))
      .filter((words) => !/Exit\s+codes: /.test(of(words)) || !of(words).includes(`$ kiln ${words}`))
    expect(missing).toEqual([])
  })

  it('every key of kiln.yaml is in docs/configuration.md', () => {
    const { properties } = projectSchema() as { properties: Record<string, unknown> }
    const text = read('docs/configuration.md')
    expect(Object.keys(properties).filter((key) => !text.includes(`| \`${key}`))).toEqual([])
  })

  it('every field of every kind is in docs/kinds.md', () => {
    const text = read('docs/kinds.md')
    const fields = [...kinds.values()].flatMap(({ kind, model }) => [kind, ...model.createFields])
    const derived = ['clientToken', 'dryRun']
    expect(fields.filter((field) => !derived.includes(field) && !text.includes(field))).toEqual([])
  })

  it('every action and reason is explained', () => {
    const text = everything.replaceAll('\n', ' ')
    const words = [...actions, ...Object.keys(reasonSentences)]
    expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([])
  })

  it('every operation that a run calls is in docs/iam.md', () => {
    const text = read('docs/iam.md')
    const operations = [...kinds.values()].flatMap((kind) =>
      ['create', 'get', listRoleOf(kind), 'update', 'delete'].map((role) => kind.model.operations[role] ?? ''),
    )
    const wanted = [...operations, 'ListImagePipelines', 'TagResource', 'UntagResource']
    expect(wanted.filter((operation) => !text.includes(`imagebuilder:${operation}`))).toEqual([])
  })
})
