/** kiln bump: exact numbers are raised in the files, and nothing else of the files changes. */
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bump as raiseNumbers } from '../../src/run/bump.ts'
import { folder, kiln, virtualClock, type Ran } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'
import { component, recipe } from '../support/recipes.ts'
import { repository } from '../support/repository.ts'

type Files = Readonly<Record<string, string>>

/** A project, and what becomes of its files. */
function project(files: Files) {
  const cwd = folder({ 'kiln.yaml': projectFile, ...files })
  const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
  const bump = (...args: readonly string[]): Promise<Ran> => kiln(['bump', ...args], { cwd })
  return { cwd, read, bump }
}

const one = (number: string): Files => ({ 'configs/a.yaml': recipe('golden', number, []) })

describe('a number', () => {
  it.each([
    [[], '1.4.3'],
    [['--patch'], '1.4.3'],
    [['--minor'], '1.5.0'],
    [['--major'], '2.0.0'],
    [['--to', '1.4.10'], '1.4.10'],
  ])('is raised with %j to %s', async (flags, expected) => {
    const { bump, read } = project(one('1.4.2  # by hand'))
    expect(await bump('ImageRecipe/golden', ...flags)).toEqual({
      code: 0,
      stdout: `configs/a.yaml:4:18  1.4.2 → ${expected}  ImageRecipe/golden\n`,
      stderr: '',
    })
    expect(read('configs/a.yaml')).toBe(one(`${expected}  # by hand`)['configs/a.yaml'])
  })

  it('is never lowered, and never the same again', async () => {
    const { bump, read } = project(one('1.4.2'))
    for (const number of ['1.4.2', '1.4.1', '0.9.9']) {
      const { code, stdout, stderr } = await bump('ImageRecipe/golden', '--to', number)
      expect({ code, stdout }).toEqual({ code: 5, stdout: '' })
      expect(stderr).toBe(
        `error KILN2143: ImageRecipe/golden has the number 1.4.2, and ${number} is not higher\n  at configs/a.yaml:4:18\n` +
          'hint: choose a higher one: numbers that were made stay taken\n',
      )
    }
    expect(read('configs/a.yaml')).toBe(one('1.4.2')['configs/a.yaml'])
  })

  it('ends where the service ends', async () => {
    const { bump } = project(one('1.4.1073741823'))
    expect(await bump('ImageRecipe/golden')).toMatchObject({ code: 5, stdout: '' })
    expect(await bump('ImageRecipe/golden', '--minor')).toMatchObject({ code: 0 })
  })

  it('that Kiln assigns is left alone, and said', async () => {
    const { bump, read } = project(one('1.4.x'))
    expect(await bump('ImageRecipe/golden')).toEqual({
      code: 0,
      stdout: 'configs/a.yaml:4:18  1.4.x  ImageRecipe/golden: Kiln assigns it, nothing to raise\n',
      stderr: '',
    })
    expect(read('configs/a.yaml')).toBe(one('1.4.x')['configs/a.yaml'])
  })

  it('is told as JSON', async () => {
    const { bump } = project({ ...one('1.4.2'), 'configs/b.yaml': component('tool', '1.x.x', 'echo a') })
    const { stdout } = await bump('*/*', '-o', 'json')
    expect(JSON.parse(stdout)).toEqual({
      formatVersion: '1.0',
      raised: [
        {
          ids: ['ImageRecipe/golden'],
          source: { file: 'configs/a.yaml', line: 4, column: 18 },
          from: '1.4.2',
          to: '1.4.3',
        },
      ],
      assigned: [{ ids: ['Component/tool'], source: { file: 'configs/b.yaml', line: 4, column: 18 }, from: '1.x.x' }],
    })
  })
})

describe('files', () => {
  it('stay as they are but for the characters of the numbers', async () => {
    const yaml = `\uFEFF# head\r\nkind: ImageRecipe\r\nname:   golden\r\nsemanticVersion:   "1.4.2"   # 1.4.2\r\nparentImage: ami-0123456789abcdef0\r\n---\r\n{ kind: ImageRecipe, name: "other", semanticVersion: '1.4.2', parentImage: ami-0123456789abcdef0 }`
    const json = `{\n\t"kind": "ImageRecipe", "name": "json",\n\t"semanticVersion": "1.4.2",\n\t"parentImage": "ami-0123456789abcdef0" }`
    const { bump, read } = project({ 'configs/a.yaml': yaml, 'configs/b.json': json })
    expect((await bump('ImageRecipe/golden')).stdout).toBe('configs/a.yaml:4:20  1.4.2 → 1.4.3  ImageRecipe/golden\n')
    expect(read('configs/a.yaml')).toBe(yaml.replace('"1.4.2"', '"1.4.3"'))
    expect((await bump('ImageRecipe/*', '!ImageRecipe/golden', '--minor')).stdout).toBe(
      'configs/a.yaml:7:54  1.4.2 → 1.5.0  ImageRecipe/other\nconfigs/b.json:3:21  1.4.2 → 1.5.0  ImageRecipe/json\n',
    )
    expect(read('configs/a.yaml')).toBe(yaml.replace('"1.4.2"', '"1.4.3"').replace("'1.4.2'", "'1.5.0'"))
    expect(read('configs/b.json')).toBe(json.replace('1.4.2', '1.5.0'))
  })

  it('keep their modes', async () => {
    const { bump, cwd } = project(one('1.4.2'))
    chmodSync(join(cwd, 'configs/a.yaml'), 0o640)
    expect(await bump('ImageRecipe/golden')).toMatchObject({ code: 0 })
    expect(statSync(join(cwd, 'configs/a.yaml')).mode & 0o777).toBe(0o640)
  })

  it('behind links are not written', async () => {
    const { bump, cwd, read } = project({ 'configs/.kept/a': recipe('golden', '1.4.2', []) })
    symlinkSync('.kept/a', join(cwd, 'configs/a.yaml'))
    const { code, stdout, stderr } = await bump('ImageRecipe/golden')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/KILN4009: configs\/a\.yaml could not be written: configs\/a\.yaml is a symbolic link/)
    expect(lstatSync(join(cwd, 'configs/a.yaml')).isSymbolicLink()).toBe(true)
    expect(read('configs/.kept/a')).toBe(recipe('golden', '1.4.2', []))
  })

  it('are not written at all where one number cannot be raised', async () => {
    const { bump, read } = project({ ...one('1.4.2'), 'configs/b.yaml': recipe('late', '3.0.0', []) })
    expect(await bump('ImageRecipe/*', '--to', '2.0.0')).toMatchObject({ code: 5, stdout: '' })
    expect(read('configs/a.yaml')).toBe(one('1.4.2')['configs/a.yaml'])
  })

  it('that change while they are read are left alone', async () => {
    const { cwd, read } = project(one('1.4.2'))
    const changed = `# new\n${read('configs/a.yaml')}`
    const machine = { cwd, env: {}, clock: virtualClock(), version: '0.0.0-test' }
    const options = {
      comment: 'never',
      parallelism: 1,
      get to() {
        writeFileSync(join(cwd, 'configs/a.yaml'), changed)
        return '1.4.3'
      },
    } as const
    const { diagnostics, ...rest } = await raiseNumbers(machine, ['ImageRecipe/golden'], options)
    expect(rest).toEqual({ numbers: [], exitCode: 5 })
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'KILN2145',
        message: 'configs/a.yaml has changed since it was read',
        hint: 'nothing was written; run the command again',
      },
    ])
    expect(read('configs/a.yaml')).toBe(changed)
  })

  it('that are wrong are not touched', async () => {
    const { bump } = project({ ...one('1.4.2'), 'configs/b.yaml': 'kind: Nothing\n' })
    expect(await bump('ImageRecipe/golden')).toMatchObject({ code: 5, stdout: '' })
  })
})

describe('a number that stands elsewhere', () => {
  const targets =
    'targets:\n  - { name: dev, region: us-east-1, vars: { number: 1.0.0 } }\n  - { name: prod, region: eu-west-1 }\n'
  const kilnYaml = `version: 1\nvars: { number: 1.4.2 }\n${targets}defaults: { ContainerRecipe: { semanticVersion: 7.0.0 } }\n`
  const varied = recipe('golden', '${vars.number}', [])

  it('is raised there, in each layer that decides a target', async () => {
    const { bump, read } = project({ 'kiln.yaml': kilnYaml, 'configs/a.yaml': varied })
    expect((await bump('ImageRecipe/golden')).stdout).toBe(
      'kiln.yaml:2:17  1.4.2 → 1.4.3  ImageRecipe/golden\nkiln.yaml:4:53  1.0.0 → 1.0.1  ImageRecipe/golden\n',
    )
    expect(read('kiln.yaml')).toBe(kilnYaml.replace('1.4.2', '1.4.3').replace('1.0.0', '1.0.1'))
    expect(read('configs/a.yaml')).toBe(varied)
    expect((await bump('ImageRecipe/golden', '--target', 'dev')).stdout).toBe(
      'kiln.yaml:4:53  1.0.1 → 1.0.2  ImageRecipe/golden\n',
    )
  })

  it('is not raised for one where it is that of others', async () => {
    const { bump, read } = project({
      'kiln.yaml': kilnYaml,
      'configs/a.yaml': varied + recipe('silver', '${vars.number}', []),
    })
    const { code, stderr } = await bump('ImageRecipe/golden', '--target', 'prod')
    expect(code).toBe(5)
    expect(stderr).toContain(
      'KILN2142: the number 1.4.2 of ImageRecipe/golden stands here for others as well: ImageRecipe/silver\n  at kiln.yaml:2:17\n' +
        'hint: name them too, or write a number of its own into the document\n',
    )
    expect(read('kiln.yaml')).toBe(kilnYaml)
    expect((await bump('ImageRecipe/*', '--target', 'prod')).stdout).toBe(
      'kiln.yaml:2:17  1.4.2 → 1.4.3  ImageRecipe/golden, ImageRecipe/silver\n',
    )
  })

  it('is raised at the anchor that its alias stands for', async () => {
    const text = recipe('golden', '*number', []).replace(
      'name: golden',
      'tags: { release: &number 1.4.2 }\nname: golden',
    )
    const { bump, read } = project({ 'configs/a.yaml': text })
    expect((await bump('ImageRecipe/golden')).stdout).toBe('configs/a.yaml:3:26  1.4.2 → 1.4.3  ImageRecipe/golden\n')
    expect(read('configs/a.yaml')).toBe(text.replace('1.4.2', '1.4.3'))
  })

  it.each([
    ['of variables', '1.4.${vars.patch}', 'configs/a.yaml:4:18'],
    ['of escapes', '"1.4.\\x32"', 'configs/a.yaml:4:18'],
  ])('is not raised if it is put together %s', async (_, written, at) => {
    const { bump } = project({ 'kiln.yaml': kilnYaml.replace('vars: {', 'vars: { patch: 2,'), ...one(written) })
    const { code, stdout, stderr } = await bump('ImageRecipe/golden', '--target', 'prod')
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' })
    expect(stderr).toBe(
      `error KILN2141: the number 1.4.2 of ImageRecipe/golden is not written as such, but put together: ${written}\n  at ${at}\n` +
        'hint: raise it there by hand, or write the number itself into the document\n',
    )
  })
})

it('needs no project file', async () => {
  const cwd = folder({ 'a.yaml': recipe('golden', '1.4.2', []) })
  expect((await kiln(['bump', 'ImageRecipe/golden'], { cwd })).stdout).toBe(
    'a.yaml:4:18  1.4.2 → 1.4.3  ImageRecipe/golden\n',
  )
})

describe('ids', () => {
  const files = {
    ...one('1.4.2'),
    'configs/w.yaml': `---\nkind: Workflow\nname: smoke\ntype: TEST\nsemanticVersion: 1.0.0\ndata: |\n  name: smoke\n  schemaVersion: 1.0\n  steps:\n    - name: wait\n      action: WaitForAction\n`,
    'configs/i.yaml': golden(),
  }

  it('are those of --only, the type of a workflow included', async () => {
    const { bump } = project(files)
    expect(await bump('Workflow/test/smoke', 'ImageRecipe/g*')).toMatchObject({ code: 0, stderr: '' })
    expect(await bump('*/golden')).toMatchObject({ code: 0 })
  })

  it.each([
    ['a name that nothing has', ['ImageRecipe/goldn'], 'KILN4003: ImageRecipe/goldn matches no declared configuration'],
    [
      'a kind without versions',
      ['InfrastructureConfiguration/golden'],
      'KILN2144: InfrastructureConfiguration/golden is about nothing that has versions\n' +
        'hint: kinds with versions: Component, ImageRecipe, ContainerRecipe, Workflow; the others are updated in place\n',
    ],
    ['nothing', [], 'KILN4001: name what to raise'],
    ['an id with --needed', ['*/*', '--needed', '--base', 'main'], 'KILN4001: --needed finds what to raise by itself'],
    ['--needed without a base', ['--needed'], 'KILN4001: --needed compares with a revision'],
    ['a base without --needed', ['*/*', '--base', 'main'], 'KILN4001: --base goes with --needed'],
    ['two parts', ['*/*', '--major', '--minor'], 'cannot be used with'],
    ['a part and a number', ['*/*', '--major', '--to', '2.0.0'], 'cannot be used with'],
    ['a form', ['*/*', '--to', '2.0.x'], 'It takes an exact number such as 1.4.3.'],
    ['leading zeros', ['*/*', '--to', '2.01.0'], 'It takes an exact number such as 1.4.3.'],
  ])('%s: invalid', async (_, args, expected) => {
    const { bump, read } = project(files)
    const { code, stdout, stderr } = await bump(...args)
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' })
    expect(stderr).toContain(expected)
    expect(read('configs/a.yaml')).toBe(one('1.4.2')['configs/a.yaml'])
  })
})

describe('--needed', () => {
  const before = {
    'kiln.yaml': `${projectFile}versions: { rebuild: false }\n`,
    'configs/c.yaml': component('hardening', '1.0.0', 'echo a'),
    'configs/r.yaml':
      recipe('golden', '1.4.2', ['${Component/hardening}']) +
      recipe('floating', '1.0.0', ['${Component/hardening.latestMajorVersionArn}']) +
      recipe('assigned', '1.x.x', ['${Component/hardening}']) +
      recipe('alone', '1.0.0', []) +
      recipe('saying', '2.0.0', [], 'workingDirectory: /opt/${ImageRecipe/golden.semanticVersion}'),
  }

  it('raises what has other content, and what refers to it, until nothing is wrong', async () => {
    const { cwd, git, write } = repository(before)
    write({ 'configs/c.yaml': component('hardening', '1.0.0', 'echo b') })
    expect(await kiln(['validate', '--base', 'main'], { cwd })).toMatchObject({ code: 5 })
    const raised = await kiln(['bump', '--needed', '--base', 'main'], { cwd })
    expect(raised).toEqual({
      code: 0,
      stdout:
        'configs/c.yaml:4:18  1.0.0 → 1.0.1  Component/hardening\n' +
        'configs/r.yaml:4:18  1.4.2 → 1.4.3  ImageRecipe/golden\n' +
        'configs/r.yaml:30:18  2.0.0 → 2.0.1  ImageRecipe/saying\n',
      stderr: '',
    })
    expect(await kiln(['validate', '--base', 'main'], { cwd })).toMatchObject({ code: 0 })
    expect(git('diff', '--numstat')).toBe('2\t2\tconfigs/c.yaml\n2\t2\tconfigs/r.yaml')
    const again = await kiln(['bump', '--needed', '--base', 'main'], { cwd })
    expect(again).toEqual({ code: 0, stdout: 'nothing to raise\n', stderr: '' })
  })

  it('raises the part that is asked for, and names what it cannot raise', async () => {
    const { cwd, write } = repository({
      ...before,
      'kiln.yaml': `${before['kiln.yaml']}vars: { number: 3.0.0 }\n`,
      'configs/s.yaml':
        recipe('one', '${vars.number}', [], 'workingDirectory: /a') + recipe('two', '${vars.number}', []),
    })
    const changed = recipe('one', '${vars.number}', [], 'workingDirectory: /b')
    write({ 'configs/s.yaml': changed + recipe('two', '${vars.number}', []) })
    const { code, stderr } = await kiln(['bump', '--needed', '--base', 'main'], { cwd })
    expect(code).toBe(5)
    expect(stderr).toContain(
      'KILN2142: the number 3.0.0 of ImageRecipe/one stands here for others as well: ImageRecipe/two',
    )
    expect((await kiln(['bump', 'ImageRecipe/one', 'ImageRecipe/two', '--minor'], { cwd })).stdout).toBe(
      'kiln.yaml:6:17  3.0.0 → 3.1.0  ImageRecipe/one, ImageRecipe/two\n',
    )
    expect(await kiln(['validate', '--base', 'main'], { cwd })).toMatchObject({ code: 0 })
  })

  it('takes its base from the environment, where it means nothing to a number that is named', async () => {
    const { cwd, write } = repository(before)
    write({ 'configs/c.yaml': component('hardening', '1.0.0', 'echo b') })
    const env = { KILN_BASE: 'main' }
    expect(await kiln(['bump', 'ImageRecipe/alone'], { cwd, env })).toMatchObject({ code: 0 })
    expect((await kiln(['bump', '--needed'], { cwd, env })).stdout).toContain('Component/hardening')
  })

  it('needs a base that is there', async () => {
    const { cwd } = repository(before)
    const { code, stdout, stderr } = await kiln(['bump', '--needed', '--base', 'nowhere'], { cwd })
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' })
    expect(stderr).toContain('KILN5001')
  })
})
