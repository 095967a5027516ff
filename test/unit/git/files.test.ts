/** The files of a commit as a source: the same answers as the disk would give, and none from outside of the tree. */
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openGitFiles, type GitFiles } from '../../../src/git/files.ts'
import { repository } from '../../support/repository.ts'

async function open(cwd: string, commit = 'HEAD'): Promise<GitFiles> {
  const files = await openGitFiles(cwd, commit)
  if ('failure' in files) throw new Error(files.failure)
  onTestFinished(() => files.close())
  return files
}

function made() {
  const one = repository({ 'a.yaml': 'a', 'deep/er/b.yaml': 'ünï', 'deep/c.yaml': '' })
  symlinkSync('deep/er', join(one.cwd, 'to-folder'))
  symlinkSync('../a.yaml', join(one.cwd, 'deep/to-file'))
  symlinkSync('to-folder/b.yaml', join(one.cwd, 'through'))
  symlinkSync('gone', join(one.cwd, 'dangling'))
  symlinkSync('loop', join(one.cwd, 'loop'))
  symlinkSync('/etc/hostname', join(one.cwd, 'outside'))
  symlinkSync('../..', join(one.cwd, 'above'))
  symlinkSync('../sibling/x', join(one.cwd, 'beside'))
  one.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},deep/module`)
  one.git(
    'add',
    '-A',
    '--',
    'a.yaml',
    'to-folder',
    'deep/to-file',
    'through',
    'dangling',
    'loop',
    'outside',
    'above',
    'beside',
  )
  one.git('commit', '-qm', 'links')
  return one
}

it('folders list what is in them', async () => {
  const { cwd } = made()
  const files = await open(cwd)
  const list = async (name: string) =>
    (await files.list(join(cwd, name))).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  expect(await list('')).toEqual([
    { name: 'a.yaml', kind: 'file' },
    { name: 'above', kind: 'link' },
    { name: 'beside', kind: 'link' },
    { name: 'dangling', kind: 'link' },
    { name: 'deep', kind: 'folder' },
    { name: 'loop', kind: 'link' },
    { name: 'outside', kind: 'link' },
    { name: 'through', kind: 'link' },
    { name: 'to-folder', kind: 'link' },
  ])
  expect(await list('deep')).toEqual([
    { name: 'c.yaml', kind: 'file' },
    { name: 'er', kind: 'folder' },
    { name: 'module', kind: 'folder' },
    { name: 'to-file', kind: 'link' },
  ])
  expect(await list('to-folder')).toEqual([{ name: 'b.yaml', kind: 'file' }])
  expect(await list('deep/module')).toEqual([])
  expect(await list('..')).toEqual([])
  expect(files.submodules).toEqual([join(cwd, 'deep/module')])
})

it('files are found and read, through links as well', async () => {
  const { cwd } = made()
  const files = await open(cwd)
  const text = async (name: string) => (await files.read(join(cwd, name))).toString('utf8')
  const find = (name: string) => files.find(join(cwd, name))
  const all = ['a.yaml', 'deep/er/b.yaml', 'deep/c.yaml', 'to-folder/b.yaml', 'deep/to-file', 'through']
  expect(await Promise.all(all.map(find))).toEqual([1, 5, 0, 5, 1, 5].map((size) => ({ kind: 'file', size })))
  expect(await Promise.all(all.map(text))).toEqual(['a', 'ünï', '', 'ünï', 'a', 'ünï'])
  // Read a second time they are read anew.
  expect(await Promise.all(all.map(text))).toEqual(['a', 'ünï', '', 'ünï', 'a', 'ünï'])
  for (const name of ['', 'deep', 'deep/module', 'to-folder'])
    expect(await find(name)).toEqual({ kind: 'folder', size: 0 })
  for (const name of ['gone', 'a.yaml/x', 'dangling', 'outside', 'above', 'beside', '..', '../..', '../x']) {
    expect(await find(name), name).toBeUndefined()
  }
  for (const name of ['gone', 'dangling', 'outside', 'beside', 'deep', 'deep/module', '..', '../x']) {
    await expect(text(name), name).rejects.toMatchObject({ code: 'ENOENT' })
  }
  await expect(find('loop')).rejects.toMatchObject({ code: 'ELOOP' })
  await expect(files.resolve(join(cwd, 'loop'))).rejects.toMatchObject({ code: 'ELOOP' })
})

it('links are followed to where they lead', async () => {
  const { cwd } = made()
  const files = await open(cwd)
  const resolve = (name: string) => files.resolve(join(cwd, name))
  expect(await resolve('through')).toBe(join(cwd, 'deep/er/b.yaml'))
  expect(await resolve('to-folder/b.yaml')).toBe(join(cwd, 'deep/er/b.yaml'))
  expect(await resolve('a.yaml')).toBe(join(cwd, 'a.yaml'))
  expect(await resolve('outside')).toBe('/etc/hostname')
  expect(await resolve('beside')).toBe(join(cwd, '../sibling/x'))
  expect(await resolve('above')).toBe(join(cwd, '../..'))
  expect(await resolve('../x')).toBe(join(cwd, '../x'))
  expect(await files.resolve('/elsewhere')).toBe('/elsewhere')
  await expect(resolve('gone')).rejects.toMatchObject({ code: 'ENOENT' })
})

it('a name that only begins with two dots is inside', async () => {
  const one = repository({ '..a/b.yaml': 'b', '...': 'c' })
  const files = await open(one.cwd)
  expect((await files.read(join(one.cwd, '..a/b.yaml'))).toString()).toBe('b')
  expect((await files.read(join(one.cwd, '...'))).toString()).toBe('c')
})

it('forty links one behind the other are followed, and no more', async () => {
  const one = repository({ l0: 'end' })
  for (let index = 1; index <= 42; index++) symlinkSync(`l${index - 1}`, join(one.cwd, `l${index}`))
  one.commit()
  const files = await open(one.cwd)
  expect((await files.read(join(one.cwd, 'l40'))).toString()).toBe('end')
  await expect(files.read(join(one.cwd, 'l42'))).rejects.toMatchObject({ code: 'ELOOP' })
})

it('large and small files that are asked for at once come whole, each to who asked', async () => {
  const texts = Array.from({ length: 60 }, (_, index) => `${index}:${'x\n'.repeat(index % 3 === 0 ? 100_000 : index)}`)
  const one = repository(Object.fromEntries(texts.map((text, index) => [`f${index}`, text])))
  const files = await open(one.cwd)
  const read = await Promise.all(
    texts.map(async (_, index) => (await files.read(join(one.cwd, `f${index}`))).toString()),
  )
  expect(read.every((text, index) => text === texts[index])).toBe(true)
  expect(await files.find(join(one.cwd, 'f0'))).toEqual({ kind: 'file', size: texts[0]?.length })
})

it('an object that the clone does not have fails alone; after the end of git all do', async () => {
  const one = repository({ a: 'a', b: 'b' })
  const files = await open(one.cwd)
  const object = one.git('rev-parse', 'HEAD:b')
  rmSync(join(one.cwd, '.git/objects', object.slice(0, 2), object.slice(2)))
  const read = (name: string) => files.read(join(one.cwd, name))
  const [lost, there] = await Promise.allSettled([read('b'), read('a')])
  expect(lost).toMatchObject({ status: 'rejected', reason: { code: 'ENOENT' } })
  expect(there).toMatchObject({ status: 'fulfilled', value: Buffer.from('a') })
  files.close()
  await expect(read('a')).rejects.toMatchObject({ code: 'EIO' })
})

it('a commit that is not there is told in the words of git', async () => {
  const { cwd } = repository({ a: 'a' })
  expect(await openGitFiles(cwd, 'gone')).toEqual({ failure: expect.stringContaining('gone') as string })
})
