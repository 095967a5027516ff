import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { loadDocuments, loadProject } from '../../src/config/load.ts'
import { readRevision, type RevisionState } from '../../src/git/revision.ts'
import { golden, projectFile } from '../support/project.ts'
import { repository } from '../support/repository.ts'

async function read(
  cwd: string,
  revision: string,
  more: Partial<Parameters<typeof readRevision>[0]> = {},
): Promise<RevisionState> {
  const state = await readRevision({ cwd, env: {}, file: join(cwd, 'kiln.yaml'), revision, ...more })
  if ('failure' in state) throw new Error(`${state.failure.message}; ${state.failure.hint}`)
  return state
}

const namesIn = (state: Pick<RevisionState, 'documents'>): readonly string[] =>
  state.documents.map(({ file, value }) => `${file} ${JSON.stringify(value['name'])}`)

it('a revision is read as it was, whatever the work tree holds, and the work tree is not touched', async () => {
  const { cwd, git, commit, write } = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const first = git('rev-parse', 'HEAD')
  commit({ 'kiln.yaml': projectFile.replace('prod', 'other'), 'configs/a.yaml': undefined, 'configs/b.yaml': golden() })
  write({ 'configs/b.yaml': '][', 'configs/c.yaml': golden() })
  const before = git('status', '--porcelain')
  const state = await read(cwd, 'HEAD~1')
  expect(state).toMatchObject({ revision: first, diagnostics: [], targets: [{ name: 'prod' }] })
  expect(namesIn(state)).toEqual(['configs/a.yaml "golden"'])
  expect(state.documents[0]?.locate(['name'], 'key')).toEqual({ file: 'configs/a.yaml', line: 2, column: 1 })
  expect(git('status', '--porcelain')).toBe(before)
})

it('the same rules hold as on disk: names, links, sizes, bytes', async () => {
  const { cwd, commit } = repository({
    'kiln.yaml': projectFile,
    'configs/Z.yml': golden(),
    'configs/a.json': JSON.stringify({ kind: 'InfrastructureConfiguration', name: 'json' }),
    'configs/.hidden.yaml': '][',
    'configs/.hidden/a.yaml': '][',
    'configs/node_modules/a.yaml': '][',
    'configs/notes.txt': '][',
    'configs/sub/kiln.yaml': '][',
    'configs/sub/ünïcode name.yaml': golden(),
    'configs/bad.yaml': Buffer.from([0x61, 0xff]),
    'configs/large.yaml': Buffer.alloc(4 * 1024 * 1024 + 1, '#'),
    'elsewhere/x.yaml': golden(),
  })
  symlinkSync('sub', join(cwd, 'configs/link'))
  symlinkSync('sub/ünïcode name.yaml', join(cwd, 'configs/twice.yaml'))
  symlinkSync('../elsewhere/x.yaml', join(cwd, 'configs/leaves.yaml'))
  symlinkSync('gone.yaml', join(cwd, 'configs/dangling.yaml'))
  symlinkSync('loop.yaml', join(cwd, 'configs/loop.yaml'))
  symlinkSync('/etc/hostname', join(cwd, 'configs/host.yaml'))
  commit()
  const { project } = await loadProject(join(cwd, 'kiln.yaml'), cwd)
  if (project === undefined) throw new Error('no project')
  const onDisk = await loadDocuments(project, { cwd })
  const state = await read(cwd, 'HEAD')
  expect(namesIn(state)).toEqual(namesIn(onDisk))
  expect(state.diagnostics).toEqual(onDisk.diagnostics)
  expect(state.diagnostics.map(({ code }) => code).toSorted()).toEqual([
    'KILN1001',
    'KILN1001',
    'KILN1002',
    'KILN1003',
    'KILN1004',
    'KILN1004',
  ])
})

it('a project below the root of the repository is found, and a part of it', async () => {
  const { cwd, git } = repository({
    'deep/er/kiln.yaml': `${projectFile}configs: ../files\n`,
    'deep/files/a/a.yaml': golden(),
    'deep/files/b.yaml': golden(),
  })
  const here = join(cwd, 'deep/er')
  const file = join(here, 'kiln.yaml')
  expect(namesIn(await read(here, 'main', { file }))).toEqual([
    '../files/a/a.yaml "golden"',
    '../files/b.yaml "golden"',
  ])
  expect(namesIn(await read(cwd, git('rev-parse', 'HEAD'), { file, path: 'deep/files/a' }))).toEqual([
    'deep/files/a/a.yaml "golden"',
  ])
  expect(namesIn(await read(cwd, 'main', { file, path: 'deep/files/new' }))).toEqual([])
  expect(await read(cwd, 'main', { file, projectOnly: true })).toMatchObject({ documents: [], targets: [{}] })
})

it('a link above the repository is no matter', async () => {
  const { cwd } = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const { cwd: other } = repository()
  mkdirSync(join(other, 'x'))
  symlinkSync(cwd, join(other, 'x/linked'))
  const file = join(other, 'x/linked/kiln.yaml')
  expect(namesIn(await read(join(other, 'x/linked'), 'main', { file }))).toEqual(['configs/a.yaml "golden"'])
})

it('since the fork means the commit where HEAD left', async () => {
  const { cwd, git, commit } = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const fork = git('rev-parse', 'HEAD')
  git('checkout', '-qb', 'feature')
  commit({ 'configs/a.yaml': golden('description: mine') })
  git('checkout', '-q', 'main')
  const tip = commit({ 'configs/a.yaml': golden('description: theirs') })
  git('checkout', '-q', 'feature')
  expect(await read(cwd, 'main')).toMatchObject({ revision: tip })
  expect(await read(cwd, 'main', { sinceFork: true })).toMatchObject({ revision: fork })
})

it('the fork is in doubt where a shallow clone does not reach it, and certain where histories have nothing in common', async () => {
  const upstream = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  upstream.git('checkout', '-qb', 'feature')
  upstream.commit({ 'configs/a.yaml': golden('description: mine') })
  upstream.git('checkout', '-q', 'main')
  const tip = upstream.commit({ 'configs/a.yaml': golden('description: theirs') })
  const { cwd } = upstream.clone('--depth', '1', '--no-single-branch', '-b', 'feature')
  expect(await read(cwd, 'origin/main', { sinceFork: true })).toMatchObject({
    revision: tip,
    doubts: [{ code: 'KILN5007', message: expect.stringContaining('origin/main') }],
  })
  expect(await read(cwd, 'origin/main')).toMatchObject({ revision: tip, doubts: [] })
  upstream.git('checkout', '-q', '--orphan', 'new')
  upstream.commit()
  expect(await read(upstream.cwd, 'main', { sinceFork: true })).toMatchObject({ revision: tip, doubts: [] })
})

it('a submodule that holds a part of the configurations is in doubt, and no other', async () => {
  const shared = repository({ 'b.yaml': golden() })
  const made = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  for (const path of ['configs/shared', 'other']) {
    made.git('submodule', '--quiet', 'add', `file://${shared.cwd}`, path)
  }
  made.commit()
  const { doubts } = await read(made.cwd, 'HEAD')
  expect(doubts.map(({ message }) => message)).toEqual([expect.stringContaining('configs/shared')])
  made.commit({ 'kiln.yaml': `${projectFile}configs: other/deep\n` })
  expect((await read(made.cwd, 'HEAD')).doubts).toMatchObject([{ message: expect.stringMatching(/ other\b/) }])
})

it('git has ended when a revision was read', async () => {
  const { cwd } = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  await read(cwd, 'HEAD')
  await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap'), { timeout: 60_000 })
})

it('a revision without the project declares nothing, and one that is broken says so', async () => {
  const { cwd, commit, git } = repository({ 'README.md': '' })
  commit({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  expect(await read(cwd, 'HEAD~1')).toEqual({
    revision: git('rev-parse', 'HEAD~1'),
    targets: [],
    documents: [],
    around: [],
    diagnostics: [],
    doubts: [],
  })
  commit({ 'kiln.yaml': '][' })
  const broken = await read(cwd, 'HEAD')
  expect(broken.project).toBeUndefined()
  expect(broken.diagnostics[0]).toMatchObject({
    code: 'KILN1101',
    message: 'not valid YAML: end of the stream or a document separator is expected',
    hint: 'fix the syntax here or just above',
    source: { file: 'kiln.yaml', line: 1 },
  })
})

it('a revision that is not there is a finding with a way out; so is a shallow clone, and a folder without git', async () => {
  const upstream = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  const old = upstream.git('rev-parse', 'HEAD')
  upstream.commit({ 'configs/a.yaml': golden('description: new') })
  const { cwd } = upstream.clone('--depth', '1')
  const shallow = await readRevision({ cwd, env: {}, file: 'kiln.yaml', revision: old })
  expect(shallow).toMatchObject({
    failure: {
      code: 'KILN5001',
      hint: 'check its name; in CI check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)',
      severity: 'error',
    },
  })
  expect(JSON.stringify(shallow)).toMatch(/this clone is shallow.*fetch-depth: 0/)
  for (const revision of [
    'gone',
    '--upload-pack=touch x',
    '-h',
    '',
    'main\n',
    'a b',
    '$(touch x)',
    '@{-99}',
    'HEAD:kiln.yaml',
  ]) {
    expect(await readRevision({ cwd, env: {}, file: 'kiln.yaml', revision })).toMatchObject({
      failure: {
        code: 'KILN5001',
        hint: 'check its name; in CI check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)',
      },
    })
  }
  const { cwd: whole, git } = upstream
  git('tag', 'tree', 'HEAD^{tree}')
  for (const [revision, reason] of [
    ['gone', 'no commit of this repository is called so'],
    ['tree', 'no commit of this repository is called so'],
    ['--help', 'it is not the name of a revision'],
    ['refs/heads/gone', 'no commit of this repository is called so'],
  ] as const) {
    const message = `git cannot read the revision ${revision}: ${reason}`
    expect(await readRevision({ cwd: whole, env: {}, file: 'kiln.yaml', revision })).toMatchObject({
      failure: { message },
    })
  }
  expect(await readRevision({ cwd: '/', env: {}, file: '/kiln.yaml', revision: 'HEAD' })).toMatchObject({
    failure: { message: expect.stringMatching(/no git repository/) as string },
  })
})
