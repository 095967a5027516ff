/** The examples that are projects: each README is true, its files are complete, and what the workflows run is there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { filesIn, parse, read, root, type Loose } from '../support/examples.ts'
import { folder, kiln } from '../support/kiln.ts'
import { receiver } from '../support/receiver.ts'

type Start = (name: string) => Promise<object>
interface Projects {
  readonly gallery: readonly string[]
  createProjects(): { readonly start: Start; close(): void }
}
interface Player {
  playPage(page: string, text: string, projects: Start): Promise<string>
}
const load = async <T>(script: string): Promise<T> =>
  (await import(new URL(`../../scripts/play/${script}`, import.meta.url).href)) as T
const { gallery, createProjects } = await load<Projects>('projects.mjs')
const { playPage } = await load<Player>('page.mjs')
const projects = createProjects()
afterAll(() => projects.close())

const isCi = (file: string): boolean => /\/\.github\/workflows\/|\/\.gitlab-ci\.yml$/.test(file)

describe.each(gallery)('%s', (page) => {
  const files = filesIn(dirname(page))

  it('shows what its commands show: if not, run npm run generate, and read the difference', async () => {
    expect(await playPage(page, read(page), (name) => projects.start(name))).toBe(read(page))
  })

  it('is complete: project file, documents, a job of CI, each named by the page or by what it names', () => {
    const projectFiles = files.filter((file) => file.endsWith('/kiln.yaml'))
    expect(projectFiles.length).toBeGreaterThan(0)
    for (const file of projectFiles) {
      expect(files.some((other) => other.startsWith(`${dirname(file)}/configs/`))).toBe(true)
    }
    const named = files.filter((file) => isCi(file))
    expect(named.length).toBeGreaterThan(0)
    for (const file of named) expect(read(page)).toContain(`](${file.slice(dirname(page).length + 1)})`)
  })

  it('fits on a screen: what is to be read of it, without what commands show', () => {
    const said = read(page).replaceAll(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '')
    expect(said.split('\n').filter((line) => line.trim() !== '').length).toBeLessThan(40)
    expect(read(page).split('\n').length).toBeLessThan(90)
  })

  it('has schemas for editors that are there', () => {
    for (const file of files.filter((one) => one.includes('/configs/'))) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(read(file)) ?? []
      expect(existsSync(join(root, dirname(file), schema)), file).toBe(true)
    }
  })
})

it('all of them are in the list of examples', () => {
  const [list, site] = [read('examples/README.md'), read('docs/README.md')]
  expect(gallery.filter((page) => !list.includes(`](${page.slice('examples/'.length)})`))).toEqual([])
  expect(gallery.filter((page) => !site.includes(`](../${page})`))).toEqual([])
})

it('sixty accounts are sixty', () => {
  const { fleet } = parse('examples/sixty-accounts/kiln.yaml')[0] as Loose
  expect(new Set(fleet?.['accounts']?.map(({ id }) => id)).size).toBe(60)
})

it('what Slack is told of drift is what the page shows', async () => {
  const example = 'examples/drift-to-slack'
  const cwd = folder(
    Object.fromEntries(
      filesIn(example).map((file) => [file.slice(example.length + 1), readFileSync(join(root, file), 'utf8')]),
    ),
  )
  const slack = await receiver()
  const env = { KILN_EMULATOR: 'true', KILN_SLACK_WEBHOOK_URL: slack.url }
  expect((await kiln(['apply', '--yes'], { cwd, env })).code).toBe(0)
  const state = join(cwd, '.kiln/emulator.json')
  writeFileSync(state, readFileSync(state, 'utf8').replace('"m7i.large"', '"m7i.24xlarge"'))
  expect((await kiln(['drift'], { cwd, env })).code).toBe(2)
  const { blocks } = JSON.parse(slack.received[0]?.body ?? '{}') as { blocks: { text: { text: string } }[] }
  const message = blocks.map(({ text }) => text.text).join('\n\n')
  expect(read(`${example}/README.md`)).toContain(`\`\`\`text\n${message}\n\`\`\``)
})
