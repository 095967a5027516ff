import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findProjectFile, loadDocuments, loadProject } from '../../../src/config/load.ts'
import { describeProblem } from './builders.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'kiln-load-')))
})
afterEach(() => rm(cwd, { recursive: true }))

async function write(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true })
    await writeFile(join(cwd, name), content)
  }
}

async function load(path?: string): Promise<{ names: readonly unknown[]; problems: readonly string[]; files: number }> {
  const options = path === undefined ? { cwd } : { cwd, path }
  const found = await loadDocuments({ configs: join(cwd, 'configs'), targets: [] }, options)
  return {
    names: found.documents.map(({ file, value }) => `${file} ${JSON.stringify(value['name'])}`),
    problems: found.diagnostics.map((diagnostic) => `${diagnostic.source?.file ?? '-'}:${describeProblem(diagnostic)}`),
    files: found.files,
  }
}

describe('findProjectFile', () => {
  it('takes the file that is named', async () => {
    expect(await findProjectFile({ explicit: 'x/kiln.yaml', cwd })).toEqual({
      file: join(cwd, 'x/kiln.yaml'),
      diagnostics: [],
    })
  })

  it('looks from the path upwards, also from a file', async () => {
    await write({ 'kiln.yaml': '', '.git/HEAD': '', 'configs/a/b.yaml': '' })
    const file = join(cwd, 'kiln.yaml')
    expect(await findProjectFile({ path: 'configs/a/b.yaml', cwd })).toMatchObject({ file })
    expect(await findProjectFile({ path: 'configs/a', cwd })).toMatchObject({ file })
    expect(await findProjectFile({ cwd: join(cwd, 'configs') })).toMatchObject({ file })
  })

  it('does not look above the repository', async () => {
    await write({ 'kiln.yaml': '', 'repository/.git/HEAD': '', 'repository/configs/a.yaml': '' })
    expect(await findProjectFile({ cwd: join(cwd, 'repository/configs') })).toEqual({ diagnostics: [] })
  })

  it('refuses two on the way, and names both', async () => {
    await write({ 'kiln.yaml': '', '.git/HEAD': '', 'team/kiln.yaml': '' })
    const { file, diagnostics } = await findProjectFile({ path: 'team', cwd })
    expect(file).toBeUndefined()
    expect(diagnostics.map(describeProblem)).toEqual([
      expect.stringMatching(/KILN1007 .*team\/kiln.yaml and kiln.yaml/),
    ])
  })
})

describe('loadProject', () => {
  it('without a file takes the path, configs, or the working directory', async () => {
    expect((await loadProject(undefined, cwd)).project).toMatchObject({ configs: cwd, declaredOwner: false })
    await mkdir(join(cwd, 'configs'))
    expect((await loadProject(undefined, cwd)).project?.configs).toBe(join(cwd, 'configs'))
    expect((await loadProject(undefined, cwd, 'images')).project?.configs).toBe(join(cwd, 'images'))
  })

  it('names the file relative to the working directory and its folders relative to the file', async () => {
    await write({ 'team/kiln.yaml': 'version: 1\nownr: x\n', 'team/configs/a.yaml': '' })
    const { project, diagnostics } = await loadProject(join(cwd, 'team/kiln.yaml'), cwd)
    expect(project?.configs).toBe(join(cwd, 'team/configs'))
    expect(diagnostics).toMatchObject([{ source: { file: 'team/kiln.yaml', line: 2, column: 1 } }])
  })

  it('reports a file that cannot be read', async () => {
    const { project, diagnostics } = await loadProject('kiln.yaml', cwd)
    expect(project).toBeUndefined()
    expect(diagnostics).toMatchObject([
      {
        code: 'KILN1001',
        message: 'kiln.yaml cannot be read: ENOENT',
        hint: 'check that it exists, is a regular file, and is readable',
        source: { file: 'kiln.yaml', line: 1, column: 1 },
      },
    ])
  })
})

describe('the boundary of a project', () => {
  async function problemsOf(projectFile: string): Promise<readonly string[]> {
    const { project, diagnostics } = await loadProject(join(cwd, projectFile), cwd)
    const found = project === undefined ? [] : (await loadDocuments(project, { cwd })).diagnostics
    return [...diagnostics, ...found].map(describeProblem)
  }

  it.each(['/', '../other', '../../..', '../missing', 'configs/../../other'])(
    'does not let it reach %s',
    async (configs) => {
      await write({ 'team/kiln.yaml': `version: 1\nconfigs: ${configs}\n`, 'other/secret.yaml': 'token: 1\n' })
      expect(await problemsOf('team/kiln.yaml')).toEqual([expect.stringMatching(/^2:10 KILN1513 .* outside team:/)])
    },
  )

  it('is the repository, where there is one', async () => {
    await write({ 'repo/.git/HEAD': '', 'repo/team/kiln.yaml': 'version: 1\nconfigs: ../shared\n' })
    await write({ 'repo/shared/a.yaml': 'name: a\n', 'other/secret.yaml': 'token: 1\n' })
    expect(await problemsOf('repo/team/kiln.yaml')).toEqual([])
    await write({ 'repo/team/kiln.yaml': 'version: 1\nconfigs: ../../other\n' })
    expect(await problemsOf('repo/team/kiln.yaml')).toEqual([expect.stringMatching(/^2:10 KILN1513 .*other/)])
  })

  it.each([
    ['a link to a folder', { configs: 'link' }],
    ['a link above the folder', { configs: 'link/deep' }],
    ['the default folder as a link', {}],
  ])('is not left by %s', async (_name, { configs }: { configs?: string }) => {
    await write({ 'other/deep/secret.yaml': 'token: 1\n' })
    await write({ 'team/kiln.yaml': `version: 1\n${configs === undefined ? '' : `configs: ${configs}\n`}` })
    await symlink(join(cwd, 'other'), join(cwd, 'team', configs === undefined ? 'configs' : 'link'))
    expect(await problemsOf('team/kiln.yaml')).toEqual([expect.stringContaining('KILN1513')])
  })

  it('is not left by a project file that is a link', async () => {
    await write({ 'other/secret.txt': 'user: root\n', 'team/configs/a.yaml': 'name: a\n' })
    await symlink(join(cwd, 'other/secret.txt'), join(cwd, 'team/kiln.yaml'))
    const [found, ...others] = await problemsOf('team/kiln.yaml')
    expect(found).toMatch(/^1:1 KILN1004 .* points outside team/)
    expect(others).toEqual([])
  })

  it('holds without a project file, unless the command line says where documents are', async () => {
    await write({ 'team/x.txt': '', 'other/a.yaml': 'name: a\n' })
    const here = join(cwd, 'team')
    await symlink(join(cwd, 'other'), join(here, 'configs'))
    const { project } = await loadProject(undefined, here)
    if (project === undefined) throw new Error('no project')
    expect((await loadDocuments(project, { cwd: here })).diagnostics.map(describeProblem)).toEqual([
      expect.stringContaining('KILN1513'),
    ])
    const named = await loadProject(undefined, here, '../other')
    if (named.project === undefined) throw new Error('no project')
    expect((await loadDocuments(named.project, { cwd: here, path: '../other' })).diagnostics).toEqual([])
  })
})

describe('loadDocuments', () => {
  it('knows where things stand in each of many files', async () => {
    const pad = `# ${'text '.repeat(500)}\n`
    const file = (index: number) =>
      [0, 1].map((at) => `${pad}kind: K\nname: n${index}${at}\nsize:   ${index}\n`).join('---\n')
    await write(
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`configs/${index + 10}.yaml`, file(index)])),
    )
    const { documents } = await loadDocuments({ configs: join(cwd, 'configs'), targets: [] }, { cwd })
    const places = documents.map((one) => [
      one.locate(['name'], 'key'),
      one.locate(['size'], 'value'),
      one.scalarAt(['size']),
    ])
    expect(places).toHaveLength(80)
    for (const [index, [name, size, scalar]] of places.entries()) {
      const [of, first] = [Math.floor(index / 2), index % 2 === 0 ? 2 : 7]
      const at = { file: `configs/${of + 10}.yaml`, line: first + 2, column: 9 }
      expect([name, size]).toEqual([{ ...at, line: first + 1, column: 1 }, at])
      expect(scalar).toEqual({ source: at, written: String(of), isPlain: true })
    }
  })

  it('reads files in path order, and skips what is not meant', async () => {
    await write({
      'configs/b.yml': 'name: b1\n---\n---\nname: b2\n',
      'configs/a/z.json': '{"name": "z"}',
      'configs/a.yaml': '\uFEFFname: a\r\n',
      'configs/Z.yaml': 'name: Z\n',
      'configs/.hidden.yaml': 'name: no\n',
      'configs/.git/x.yaml': 'name: no\n',
      'configs/node_modules/x.yaml': 'name: no\n',
      'configs/kiln.yaml': 'version: 1\n',
      'configs/README.md': 'no\n',
    })
    expect(await load()).toEqual({
      names: [
        'configs/Z.yaml "Z"',
        'configs/a.yaml "a"',
        'configs/a/z.json "z"',
        'configs/b.yml "b1"',
        'configs/b.yml "b2"',
      ],
      problems: [],
      files: 4,
    })
  })

  it('reads a part, and says that it is one', async () => {
    await write({ 'configs/a.yaml': 'name: a\n', 'configs/team/b.yaml': 'name: b\n' })
    expect((await load('configs/team')).names).toEqual(['configs/team/b.yaml "b"'])
    expect((await load('configs/a.yaml')).names).toEqual(['configs/a.yaml "a"'])
    const project = { configs: join(cwd, 'configs'), targets: [] }
    expect(await loadDocuments(project, { cwd, path: 'configs/team' })).toMatchObject({ isNarrowed: true })
    expect(await loadDocuments(project, { cwd, path: 'configs' })).toMatchObject({ isNarrowed: false, files: 2 })
    expect(await loadDocuments(project, { cwd, path: '.' })).toMatchObject({ isNarrowed: false, files: 2 })
  })

  it('refuses paths that lead elsewhere', async () => {
    await write({ 'configs/a.yaml': 'name: a\n', 'configs/notes.txt': '', 'other/b.yaml': 'name: b\n' })
    expect((await load('other')).problems).toEqual([expect.stringContaining('KILN1006 other is outside')])
    expect((await load('configs/none')).problems).toEqual([expect.stringContaining('KILN1009 configs/none')])
    expect((await load('configs/notes.txt')).problems).toEqual([expect.stringContaining('KILN1008')])
  })

  it('refuses to read nothing', async () => {
    expect((await load()).problems).toEqual([expect.stringContaining('KILN1009 configs does not exist')])
    await write({ 'configs/a.yaml': '# nothing\n' })
    expect((await load()).problems).toEqual([expect.stringContaining('KILN1005 there is no configuration in configs')])
  })

  it('says at which byte a file is not UTF-8, and reads the others', async () => {
    await write({ 'configs/a.yaml': Buffer.from('name: x\nkey: gr\xfcn\n', 'latin1'), 'configs/b.yaml': 'name: b\n' })
    const { names, problems } = await load()
    expect(names).toEqual(['configs/b.yaml "b"'])
    expect(problems).toEqual([expect.stringMatching(/^configs\/a.yaml:2:8 KILN1002 .*offset 15/)])
  })

  it('refuses files that are too large, or no files', async () => {
    await write({ 'configs/a.yaml': Buffer.alloc(4 * 1024 * 1024 + 1, '#'), 'configs/b.yaml': 'name: b\n' })
    execFileSync('mkfifo', [join(cwd, 'configs/pipe.yaml')])
    const { names, problems } = await load()
    expect(names).toEqual(['configs/b.yaml "b"'])
    expect(problems).toEqual([
      expect.stringMatching(/^configs\/a.yaml:1:1 KILN1003 .*4194305 .*4194304/),
      'configs/pipe.yaml:1:1 KILN1001 configs/pipe.yaml cannot be read: it is not a regular file | check that it exists, is a regular file, and is readable',
    ])
  })

  it('follows links inside once, and none outside', async () => {
    await write({
      'configs/a.yaml': 'name: a\n',
      'configs/.shared/s.yaml': 'name: s\n',
      'outside/o.yaml': 'name: o\n',
      'outside/o.txt': '',
    })
    await symlink('..', join(cwd, 'configs/.shared/loop'))
    await symlink('.shared', join(cwd, 'configs/shared'))
    await symlink('a.yaml', join(cwd, 'configs/again.yaml'))
    await symlink('../outside', join(cwd, 'configs/out'))
    await symlink('../outside/o.yaml', join(cwd, 'configs/out.yaml'))
    await symlink('../outside/o.txt', join(cwd, 'configs/readme.txt'))
    await symlink('nowhere', join(cwd, 'configs/broken.yaml'))
    await symlink('self.yaml', join(cwd, 'configs/self.yaml'))
    const { names, problems } = await load()
    expect(names).toEqual(['configs/a.yaml "a"', 'configs/shared/s.yaml "s"'])
    expect(problems.map((problem) => problem.split(' ', 2).join(' '))).toEqual([
      'configs/broken.yaml:1:1 KILN1001',
      'configs/out:1:1 KILN1004',
      'configs/out.yaml:1:1 KILN1004',
      'configs/self.yaml:1:1 KILN1001',
    ])
  })

  it('takes a link as the folder of the documents', async () => {
    await write({ 'real/a.yaml': 'name: a\n' })
    await symlink('real', join(cwd, 'configs'))
    expect((await load()).names).toEqual(['configs/a.yaml "a"'])
  })
})
