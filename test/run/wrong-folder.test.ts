/** A command that runs above a project, or beside one, says where the project is, and nothing else. */
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { emulator, folder, kiln, type Ran } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'
import { repository } from '../support/repository.ts'

const images = { 'images/kiln.yaml': projectFile, 'images/configs/a.yaml': golden() }
/** What a search of documents would find wrong. */
const rubbish = { 'package.json': '{"name": "x"}' }

function said({ stdout, stderr }: Ran): string {
  return `${stdout}${stderr}`.replaceAll(/^\w+: reading the configuration\n/gm, '')
}

describe.each(['validate', 'plan', 'apply', 'drift'])('kiln %s', (command) => {
  it('above a project names it, first and alone', async () => {
    const { cwd } = repository({ ...images, ...rubbish })
    const { code, stdout } = await kiln([command, '-o', 'json'], { cwd })
    const { outcome, diagnostics } = JSON.parse(stdout) as Report
    expect([code, outcome]).toEqual([5, 'invalid'])
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'KILN1011',
        message: 'found images/kiln.yaml, and no kiln.yaml in . or above it',
        hint: `run kiln ${command} images, with the same flags`,
      },
    ])
  })

  it('runs as it is told to', async () => {
    const account = await emulator()
    const { cwd } = repository({ ...images, ...rubbish })
    const { stdout } = await kiln([command], { cwd })
    const told = /hint: run kiln (.*)\n/.exec(stdout)?.[1]?.split(' ') ?? []
    expect(told).toEqual([command, 'images'])
    const server = command === 'validate' ? {} : { emulator: account }
    const done = await kiln(told, { cwd, ...server })
    expect([0, 2]).toContain(done.code)
    expect(done.stdout).not.toContain('KILN1011')
  })
})

it.each([
  [['targets'], 'run kiln targets images'],
  [['graph'], 'run kiln graph images'],
  [['iam', 'plan'], 'run kiln iam plan images'],
  [['iam', 'guard', '--role', 'arn:aws:iam::111122223333:role/k'], 'run kiln iam guard images, with the same flags'],
  [['explain', 'InfrastructureConfiguration/golden'], 'give --project images/kiln.yaml'],
  [['bump', 'Component/x'], 'give --project images/kiln.yaml'],
  [['export'], 'give --project images/kiln.yaml'],
])('kiln %s above a project says where it is', async (args, way) => {
  const { cwd } = repository({ ...images, ...rubbish })
  const ran = await kiln(args, { cwd })
  expect(ran.code).toBe(5)
  expect(said(ran)).toBe(`error KILN1011: found images/kiln.yaml, and no kiln.yaml in . or above it\nhint: ${way}\n`)
})

it('kiln doctor has it as a line', async () => {
  const { cwd } = repository({ ...images, ...rubbish })
  const { code, stdout } = await kiln(['doctor'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^problem +project +found images\/kiln\.yaml.*\n +-> run kiln doctor images$/m)
})

describe('beside a project', () => {
  it('says its name', async () => {
    const { cwd } = repository({ ...images, 'other/README.md': 'x' })
    for (const [at, args] of [
      ['other', ['validate']],
      ['.', ['validate', 'other']],
      ['.', ['validate', 'imagse']],
    ] as const) {
      const { code, stdout } = await kiln(args, { cwd: join(cwd, at) })
      expect(code).toBe(5)
      const name = at === 'other' ? '../images' : 'images'
      expect(stdout).toMatch(
        new RegExp(`nothing was called\n\nerror KILN1011\n.*\n  hint: run kiln validate ${name}\n$`),
      )
    }
  })

  it('documents of their own are read, as they are without any project around', async () => {
    const wrong = { 'team/b.yaml': golden('nonsense: 1') }
    const { cwd } = repository({ ...images, 'mine/a.yaml': golden(), ...wrong })
    expect(await kiln(['validate'], { cwd: join(cwd, 'mine') })).toMatchObject({ code: 0 })
    const { code, stdout } = await kiln(['validate'], { cwd: join(cwd, 'team') })
    expect(code).toBe(5)
    expect(stdout).toContain('b.yaml:4:1 error KILN1204')
    expect(stdout).not.toContain('KILN1011')
  })

  it('an account can be exported', async () => {
    const { cwd } = repository(images)
    mkdirSync(join(cwd, 'new'))
    expect(await kiln(['export'], { cwd: join(cwd, 'new'), emulator: await emulator() })).toMatchObject({ code: 0 })
  })
})

it('documents of a project are never taken for those of nobody: they would go to another account', async () => {
  const account = await emulator()
  const { cwd } = repository(images)
  const flags = ['--yes', '--account', '111122223333']
  const { code, stdout } = await kiln(['apply', ...flags], { cwd, emulator: account })
  expect(code).toBe(5)
  expect(stdout).toContain('run kiln apply images, with the same flags')
  expect(account.requests).toEqual([])
})

it('from below a project it is found', async () => {
  const { cwd } = repository({ ...images, 'images/configs/linux/b.yaml': golden().replace('golden', 'other') })
  expect(await kiln(['validate'], { cwd: join(cwd, 'images/configs/linux') })).toMatchObject({ code: 0 })
})

describe('several projects', () => {
  it('are all named, the nearest first', async () => {
    const { cwd } = repository({
      'deep/er/z/kiln.yaml': projectFile,
      'windows/kiln.yaml': projectFile,
      'linux/kiln.yaml': projectFile,
    })
    const { stdout } = await kiln(['validate'], { cwd })
    expect(stdout).toMatch(
      /found linux\/kiln\.yaml, windows\/kiln\.yaml, deep\/er\/z\/kiln\.yaml, and no[^]*hint: run kiln validate linux; or name another one of them/,
    )
  })

  it('are counted where they are many', async () => {
    const names = Array.from({ length: 60 }, (_, index) => [
      `p${String(index).padStart(2, '0')}/kiln.yaml`,
      projectFile,
    ])
    const { stdout } = await kiln(['validate'], { cwd: folder(Object.fromEntries(names) as Record<string, string>) })
    expect(stdout).toMatch(/found p00\/kiln\.yaml, .*and 50\s+more, and no/s)
  })

  it('those below are named, not those elsewhere', async () => {
    const { cwd } = repository({ ...images, 'team/a/kiln.yaml': projectFile })
    const { stdout } = await kiln(['validate'], { cwd: join(cwd, 'team') })
    expect(stdout).toContain('found a/kiln.yaml, and')
  })
})

it.each([
  ['node_modules', { 'node_modules/x/kiln.yaml': projectFile }],
  ['.git and other dot names', { '.cache/kiln.yaml': projectFile }],
  ['what lies deeper than six folders', { 'a/b/c/d/e/f/g/kiln.yaml': projectFile }],
])('passes over %s', async (_, files) => {
  const { code, stdout } = await kiln(['validate'], { cwd: folder({ ...files, 'a.yaml': golden() }) })
  expect([code, stdout]).toEqual([0, expect.not.stringContaining('KILN1011')])
})

it.each([
  ['a b', "kiln validate 'a b'"],
  ["it's", String.raw`kiln validate 'it'\''s'`],
  ['-rf', 'kiln validate ./-rf'],
  ['$(x)', "kiln validate '$(x)'"],
])('a folder called %s can be typed as it is told', async (name, command) => {
  const { stdout } = await kiln(['validate'], { cwd: folder({ [`${name}/kiln.yaml`]: projectFile }) })
  expect(stdout).toContain(`hint: run ${command}\n`)
})

describe('kiln.yml', () => {
  const renamed = { 'images/kiln.yml': projectFile, 'images/configs/a.yaml': golden() }
  it.each([
    ['above it', '.', 'mv images/kiln.yml images/kiln.yaml'],
    ['beside it', 'images', 'mv kiln.yml kiln.yaml'],
    ['below it', 'images/configs', 'mv ../kiln.yml ../kiln.yaml'],
  ])('%s: it is to be called kiln.yaml, and nothing else is said', async (_, at, command) => {
    const { cwd } = repository({ ...renamed, ...rubbish })
    const { code, stdout } = await kiln(['validate'], { cwd: join(cwd, at) })
    expect(code).toBe(5)
    expect(stdout).toMatch(/^Invalid: 1 error, nothing was called\n\n\S*kiln\.yml:1:1 error KILN1012\n/)
    expect(stdout).toContain(`hint: rename it: ${command}\n`)
    renameSync(join(cwd, 'images/kiln.yml'), join(cwd, 'images/kiln.yaml'))
    expect(await kiln(['validate', 'images'], { cwd })).toMatchObject({ code: 0 })
  })

  it('beside kiln.yaml: which one is meant is not guessed', async () => {
    const cwd = folder({ 'kiln.yaml': projectFile, 'kiln.yml': projectFile, 'configs/a.yaml': golden() })
    const { code, stdout } = await kiln(['validate'], { cwd })
    expect([code, stdout]).toEqual([5, expect.stringContaining('found two project files: kiln.yaml and kiln.yml')])
    expect(await kiln(['validate', '--project', 'kiln.yml'], { cwd })).toMatchObject({ code: 0 })
  })

  it('of another program is not spoken of', async () => {
    const cwd = folder({ 'kiln.yml': 'oven: hot\n', 'configs/a.yaml': golden() })
    expect(await kiln(['validate'], { cwd })).toMatchObject({ code: 0 })
  })
})
