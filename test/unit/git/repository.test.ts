/** The repository around a folder: the one that stands there, or why there is none to read. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findRoot, openRepository, pathInRepository } from '../../../src/git/repository.ts'
import { folder } from '../../support/kiln.ts'
import { repository } from '../../support/repository.ts'

describe('the repository', () => {
  it('is found from any folder in it, also one behind a link', async () => {
    const { cwd, git } = repository({ 'a/b/c': '' })
    const other = repository().cwd
    symlinkSync(join(cwd, 'a/b'), join(other, 'x'))
    const found = { root: cwd, isSubmodule: false, head: git('rev-parse', 'HEAD') }
    for (const at of ['', 'a', 'a/b']) expect(await openRepository(join(cwd, at), {})).toEqual(found)
    expect(await openRepository(join(other, 'x'), {})).toEqual({ root: other, isSubmodule: false })
    expect(await openRepository(join(cwd, 'not/there'), {})).toEqual(found)
    expect(findRoot(join(cwd, 'a/b'))).toBe(cwd)
    expect(findRoot('/nowhere')).toBeUndefined()
  })

  it('of a submodule is its own', async () => {
    const inner = repository({ a: '' })
    const outer = repository({ b: '' })
    outer.git('submodule', '--quiet', 'add', `file://${inner.cwd}`, 'sub')
    expect(await openRepository(join(outer.cwd, 'sub'), {})).toEqual({
      root: join(outer.cwd, 'sub'),
      isSubmodule: true,
      head: inner.git('rev-parse', 'HEAD'),
    })
  })

  it('of a linked worktree is the worktree', async () => {
    const made = repository({ a: '' })
    const tree = join(folder({}), 'tree')
    made.git('worktree', 'add', '-q', tree)
    expect(await openRepository(tree, {})).toMatchObject({ root: tree, isSubmodule: false })
  })
})

describe('there is none', () => {
  it('where nothing is, or where .git is an empty folder', async () => {
    const none = { none: 'it is no git repository' }
    expect(await openRepository('/nowhere/at/all', {})).toEqual(none)
    expect(await openRepository(folder({}), {})).toEqual(none)
  })
})

describe('it is refused', () => {
  it('in the words of git', async () => {
    const cwd = folder({ '.git/HEAD': 'nonsense' })
    expect(await openRepository(cwd, {})).toEqual({
      refusal: expect.stringContaining('not a git repository') as string,
    })
    const { cwd: other } = repository()
    writeFileSync(join(other, '.git/config'), '[core]\nrepositoryformatversion = 99\n')
    expect(await openRepository(other, {})).toEqual({ refusal: expect.stringContaining('99') as string })
  })

  it('where git reads another one than stands there', async () => {
    const [made, other] = [repository({ a: '' }), repository({ b: '' })]
    const refusal = { refusal: `git finds another repository than the one at ${made.cwd}` }
    made.git('config', 'core.worktree', other.cwd)
    expect(await openRepository(made.cwd, {})).toEqual(refusal)
  })

  it('where it is outside of the workspace of the job', async () => {
    const { cwd } = repository({ 'a/b': '' })
    const job = (workspace: string) =>
      openRepository(join(cwd, 'a'), { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace })
    const outside = (workspace: string) => ({
      refusal: `the repository at ${cwd} is outside of the workspace of this job, ${workspace}`,
    })
    expect(await job(cwd)).toMatchObject({ root: cwd })
    expect(await job(join(cwd, '..'))).toMatchObject({ root: cwd })
    expect(await job(join(cwd, 'a'))).toEqual(outside(join(cwd, 'a')))
    expect(await job(`${cwd}x`)).toEqual(outside(`${cwd}x`))
  })
})

it('paths are named from its root, links on the way resolved, the last one not', () => {
  const { cwd } = repository({ 'a/b': '' })
  mkdirSync(join(cwd, 'c'))
  symlinkSync('../a', join(cwd, 'c/to-a'))
  const name = (path: string): string => pathInRepository({ root: cwd, isSubmodule: false }, join(cwd, path))
  expect(['', 'a', 'a/b', 'c/to-a', 'c/to-a/b', 'gone/x'].map(name)).toEqual([
    '',
    'a',
    'a/b',
    'c/to-a',
    'a/b',
    'gone/x',
  ])
})
