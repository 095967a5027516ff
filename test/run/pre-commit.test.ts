/** kiln pre-commit, as a hook runs it: from the root of a real repository, with names of files, or from anywhere without. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load } from 'js-yaml'
import { read } from '../support/examples.ts'
import { folder, kiln } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'
import { repository, type Repository } from '../support/repository.ts'

const component = `kind: Component
name: hardening
semanticVersion: 1.0.x
platform: Linux
kiln: { files: { data: hardening.component.yaml } }
`
const script = `schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Run
        action: ExecuteBash
        inputs: { commands: ["true"] }
`

/** Two projects in folders, one whose documents lie elsewhere, and what belongs to none. */
function monorepo(): Repository {
  return repository({
    'README.md': 'x',
    'linux/kiln.yaml': projectFile,
    'linux/configs/a.yaml': golden(),
    'linux/configs/c.yaml': component,
    'linux/configs/hardening.component.yaml': script,
    'team b/kiln.yaml': projectFile,
    'team b/configs/a.yaml': golden(),
    'team b/README.md': 'x',
    'far/kiln.yaml': `${projectFile}configs: ../shared/docs\n`,
    'shared/docs/a.yaml': golden(),
    'node_modules/x/kiln.yaml': 'broken: [',
  })
}

const valid = 'Valid: 1 configuration in 1 target\n'

async function run({ cwd }: Repository, names: readonly string[], at = '.'): ReturnType<typeof kiln> {
  return kiln(['pre-commit', ...names], { cwd: join(cwd, at) })
}

describe('with names, from the root', () => {
  it.each([
    ['a document', ['linux/configs/a.yaml'], /^Valid: 2 conf/],
    ['a script of a document', ['linux/configs/hardening.component.yaml'], /^Valid: 2 conf/],
    ['a project file', ['team b/kiln.yaml'], /^Valid: 1 conf/],
    ['documents that lie elsewhere', ['shared/docs/a.yaml'], /^Valid: 1 conf/],
    [
      'files of two projects',
      ['team b/configs/a.yaml', 'linux/kiln.yaml'],
      /^linux\/kiln.yaml\nValid: 2[^]*^team b\/kiln.yaml\nValid: 1/m,
    ],
    ['what belongs to none', ['README.md', 'team b/README.md', 'gone.txt'], /^no file of a project\n$/],
  ])('%s', async (_, names, expected) => {
    const { code, stdout } = await run(monorepo(), names)
    expect([code, stdout]).toEqual([0, expect.stringMatching(expected)])
  })

  it('what is wrong in one of two is said, and the other is checked all the same', async () => {
    const repo = monorepo()
    repo.write({ 'linux/configs/a.yaml': golden('nonsense: 1') })
    const { code, stdout } = await run(repo, ['linux/configs/a.yaml', 'team b/configs/a.yaml'])
    expect(code).toBe(5)
    expect(stdout).toMatch(/linux\/configs\/a\.yaml:4:1 error KILN1204[^]*team b\/kiln\.yaml\nValid/)
  })

  it('what is wrong in another project does not keep a commit', async () => {
    const repo = monorepo()
    repo.write({ 'linux/configs/a.yaml': golden('nonsense: 1') })
    expect(await run(repo, ['team b/configs/a.yaml'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(valid),
    })
  })

  it('a project file that is broken, or called kiln.yml', async () => {
    const repo = monorepo()
    repo.write({ 'linux/kiln.yaml': 'version: [', 'new/kiln.yml': projectFile })
    const { code, stdout, stderr } = await run(repo, ['linux/kiln.yaml', 'new/kiln.yml'])
    expect(code).toBe(5)
    expect(stdout).toContain('linux/kiln.yaml:1:')
    expect(stderr).toContain('rename it: mv new/kiln.yml new/kiln.yaml')
  })
})

describe('what a commit takes away', () => {
  it.each(['git rm', 'by hand'])('%s: no hook names it, and what refers to it is checked', async (way) => {
    const repo = monorepo()
    if (way === 'git rm') repo.git('rm', '-q', 'linux/configs/hardening.component.yaml')
    else repo.write({ 'linux/configs/hardening.component.yaml': undefined })
    for (const names of [[], ['README.md']]) {
      const { code, stdout } = await run(repo, names)
      expect([code, stdout]).toEqual([5, expect.stringMatching(/linux\/configs\/c\.yaml:5:.* error/)])
    }
  })

  it('a whole project that goes is no project any more', async () => {
    const repo = monorepo()
    repo.git('rm', '-rq', 'linux')
    expect(await run(repo, [])).toMatchObject({ code: 0, stdout: 'no file of a project\n' })
  })
})

describe('without names', () => {
  it('takes what differs from the last commit, wherever it runs', async () => {
    const repo = monorepo()
    expect(await run(repo, [])).toMatchObject({ code: 0, stdout: 'no file of a project\n' })
    repo.write({ 'team b/configs/a.yaml': golden('description: new') })
    expect(await run(repo, [], 'linux')).toMatchObject({ code: 0, stdout: expect.stringContaining(valid) })
  })

  it('before the first commit everything is new', async () => {
    const repo = repository()
    repo.write({ 'linux/kiln.yaml': projectFile, 'linux/configs/a.yaml': golden() })
    repo.git('add', '-A')
    expect(await run(repo, [])).toMatchObject({ code: 0, stdout: expect.stringContaining(valid) })
  })
})

it('says so where there is no repository', async () => {
  const cwd = folder({})
  const { code, stderr } = await kiln(['pre-commit', 'a.yaml'], { cwd })
  expect([code, stderr]).toEqual([5, expect.stringContaining('KILN5006')])
})

it('a name that begins with a dash, or holds what a terminal would obey', async () => {
  const repo = monorepo()
  mkdirSync(join(repo.cwd, 'x\u001B[2J'))
  repo.commit({ 'x\u001B[2J/kiln.yaml': projectFile, 'x\u001B[2J/configs/a.yaml': golden() })
  const { code, stdout } = await run(repo, ['--', '-x', 'x\u001B[2J/kiln.yaml', 'team b/kiln.yaml'])
  expect(code).toBe(0)
  expect(stdout).toContain('[2J/kiln.yaml')
  expect(stdout).not.toContain('\u001B')
})

it('is what the published hook runs, with every name, also where a commit only deletes', () => {
  const [hook] = load(read('.pre-commit-hooks.yaml')) as readonly Record<string, unknown>[]
  expect(hook).toMatchObject({
    id: 'kiln-validate',
    entry: 'action/dist/kiln.cjs pre-commit',
    language: 'script',
    types: [],
    always_run: true,
    require_serial: true,
  })
  expect(hook).not.toHaveProperty('pass_filenames')
  expect(hook).not.toHaveProperty('files')
})
