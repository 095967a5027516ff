/** Files that Kiln writes: what stands there afterwards, and what stands beside it. */
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createFile, discard, isTaken, LinkError, makeFolder, openSink } from '../../../src/git/written-file.ts'
import { folder } from '../../support/kiln.ts'

const read = (...parts: readonly string[]): string => readFileSync(join(...parts), 'utf8')
const names = (cwd: string): readonly string[] => readdirSync(cwd).filter((name) => name !== '.git')

/** A checkout with a link `out` to a folder outside of it. */
function withLink(): { readonly cwd: string; readonly home: string } {
  const [cwd, home] = [folder({ 'in/file': '' }), folder({ '.profile': 'profile' })]
  symlinkSync(home, join(cwd, 'out'))
  symlinkSync(join(home, '.profile'), join(cwd, 'file'))
  return { cwd, home }
}

describe('a sink', () => {
  it('makes the file and the folders that it needs, at the last moment', async () => {
    const cwd = folder({})
    const sink = await openSink(cwd, 'a/b/r.json')
    expect(readdirSync(join(cwd, 'a/b'))).toEqual([])
    await sink.write('text')
    expect([read(cwd, 'a/b/r.json'), readdirSync(join(cwd, 'a/b'))]).toEqual(['text', ['r.json']])
  })

  it('replaces what is there, whole, with its rights', async () => {
    const cwd = folder({ r: 'a longer text' })
    chmodSync(join(cwd, 'r'), 0o640)
    const sink = await openSink(cwd, 'r')
    expect(read(cwd, 'r')).toBe('a longer text')
    await sink.write('new')
    await sink.write('newer')
    expect([read(cwd, 'r'), statSync(join(cwd, 'r')).mode & 0o777, names(cwd)]).toEqual(['newer', 0o640, ['r']])
  })

  it('takes the place of a link, and gives it no rights of what it leads to', async () => {
    const { cwd, home } = withLink()
    chmodSync(join(home, '.profile'), 0o600)
    await (await openSink(cwd, 'file')).write('new')
    expect([read(cwd, 'file'), lstatSync(join(cwd, 'file')).isFile()]).toEqual(['new', true])
    expect(read(home, '.profile')).toBe('profile')
    expect(statSync(join(cwd, 'file')).mode & 0o777).not.toBe(0o600)
  })

  it('is none where a folder stands, or below a link, or below a file', async () => {
    const { cwd, home } = withLink()
    await expect(openSink(cwd, 'in')).rejects.toThrow('in is a folder')
    const refused = openSink(cwd, 'out/r')
    await expect(refused).rejects.toBeInstanceOf(LinkError)
    await expect(refused).rejects.toThrow("out is a symbolic link, and Kiln writes through none of the repository's")
    await expect(openSink(cwd, 'in/file/r')).rejects.toMatchObject({ code: 'ENOTDIR' })
    expect([names(cwd).toSorted(), names(home)]).toEqual([['file', 'in', 'out'], ['.profile']])
  })

  it('leaves what stood there, and nothing beside it, where the end fails', async () => {
    const cwd = folder({ r: 'old' })
    const sink = await openSink(cwd, 'r')
    rmSync(join(cwd, 'r'))
    mkdirSync(join(cwd, 'r'))
    await expect(sink.write('new')).rejects.toMatchObject({ syscall: 'rename' })
    expect([names(cwd), readdirSync(join(cwd, 'r'))]).toEqual([['r'], []])
  })

  it('writes to a device or a pipe as it is', async () => {
    const cwd = folder({})
    await (await openSink(cwd, '/dev/null')).write('text')
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    const reading = spawn('cat', [join(cwd, 'pipe')], { stdio: ['ignore', 'pipe', 'ignore'] })
    const got = text(reading.stdout)
    await (await openSink(cwd, 'pipe')).write('text')
    expect(await got).toBe('text')
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true)
  })
})

describe('what an earlier run wrote', () => {
  it('is taken away, a link by itself', async () => {
    const { cwd, home } = withLink()
    writeFileSync(join(cwd, 'r'), 'old')
    await discard(cwd, 'r')
    await discard(cwd, 'file')
    await discard(cwd, 'gone')
    expect([names(cwd).toSorted(), read(home, '.profile')]).toEqual([['in', 'out'], 'profile'])
  })

  it('stays where this run has read it, where it is a folder or below a link, and where it is a device', async () => {
    const { cwd } = withLink()
    writeFileSync(join(cwd, 'r'), 'old')
    await discard(cwd, 'r', ['in/../r'])
    await discard(cwd, 'in')
    await discard(cwd, 'out/.profile')
    await discard(cwd, '/dev/null')
    expect([read(cwd, 'r'), existsSync(join(cwd, 'in')), read(cwd, 'out/.profile')]).toEqual(['old', true, 'profile'])
    await discard(cwd, 'r', ['in/r'])
    expect(existsSync(join(cwd, 'r'))).toBe(false)
  })
})

describe('a new file', () => {
  it('is made with its folders, and never over another', async () => {
    const { cwd, home } = withLink()
    await createFile(cwd, join(cwd, 'a/b/c'), 'text')
    expect(read(cwd, 'a/b/c')).toBe('text')
    await expect(createFile(cwd, join(cwd, 'a/b/c'), 'new')).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(createFile(cwd, join(cwd, 'file'), 'new')).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(createFile(cwd, join(cwd, 'out/c'), 'new')).rejects.toBeInstanceOf(LinkError)
    expect([read(cwd, 'a/b/c'), read(home, '.profile'), names(home)]).toEqual(['text', 'profile', ['.profile']])
  })

  it.each([
    ['in', true],
    ['in/file', true],
    ['file', true],
    ['nowhere', true],
    ['gone', false],
    ['in/gone', false],
    ['in/file/x', false],
  ])('%s is taken: %j', (name, expected) => {
    const { cwd } = withLink()
    symlinkSync('gone', join(cwd, 'nowhere'))
    expect(isTaken(join(cwd, name))).toBe(expected)
  })
})

describe('a folder', () => {
  it('is made with those above it, and may be there', () => {
    const { cwd } = withLink()
    makeFolder(cwd, join(cwd, 'x/y'))
    makeFolder(cwd, join(cwd, 'x/y'))
    expect(statSync(join(cwd, 'x/y')).isDirectory()).toBe(true)
    expect(() => makeFolder(cwd, join(cwd, 'in/file/x'))).toThrow('ENOTDIR')
    expect(() => makeFolder('/', '/proc/x/y')).toThrow()
  })

  it('is refused behind a link of this checkout or of another one, and not behind those of the machine', () => {
    const { cwd, home } = withLink()
    expect(() => makeFolder(cwd, join(cwd, 'out/x'))).toThrow(LinkError)
    // `home` is a checkout itself: its links are somebody's as well.
    symlinkSync(join(home, 'real'), join(home, 'linked'))
    mkdirSync(join(home, 'real'))
    expect(() => makeFolder(cwd, join(home, 'linked/x'))).toThrow(LinkError)
    rmSync(join(home, '.git'), { recursive: true })
    makeFolder(cwd, join(home, 'linked/x'))
    expect(existsSync(join(home, 'real/x'))).toBe(true)
  })
})
