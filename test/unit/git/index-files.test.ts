/** What the index has and the work tree lacks, by what the documents of a folder are made of. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findGaps } from '../../../src/git/index-files.ts'
import { folder } from '../../support/kiln.ts'
import { repository, type Repository } from '../../support/repository.ts'

const none = Promise.resolve([])
const gapsIn = (at: string, others: readonly string[] = [], texts: Promise<readonly string[]> = none) =>
  findGaps(at, others, texts, {})

describe('files', () => {
  it('count by what they are called, as links, or because a document takes its text from them', async () => {
    const { cwd } = repository({
      'configs/a.yaml': '',
      'configs/b.yml': '',
      'configs/c.json': '',
      'configs/text.sh': '',
      'configs/other.sh': '',
      'configs/.hidden.yaml': '',
      'configs/node_modules/a.yaml': '',
      'configs/here.yaml': '',
      'beside.yaml': '',
      'elsewhere/x.yaml': '',
      'kiln.yaml': '',
    })
    const lacking = { lacking: ['configs/a.yaml', 'configs/b.yml', 'configs/c.json', 'configs/text.sh'] }
    for (const name of ['a.yaml', 'b.yml', 'c.json', 'text.sh', 'other.sh', '.hidden.yaml', 'node_modules']) {
      rmSync(join(cwd, 'configs', name), { recursive: true })
    }
    rmSync(join(cwd, 'kiln.yaml'))
    rmSync(join(cwd, 'beside.yaml'))
    const texts = Promise.resolve([join(cwd, 'configs/text.sh'), join(cwd, 'configs/here.sh')])
    expect(await gapsIn(join(cwd, 'configs'), [], texts)).toEqual(lacking)
    const others = [join(cwd, 'kiln.yaml'), join(cwd, 'elsewhere')]
    expect(await gapsIn(join(cwd, 'configs'), others, texts)).toEqual({ lacking: [...lacking.lacking, 'kiln.yaml'] })
    expect(await gapsIn(cwd)).toEqual({
      lacking: ['beside.yaml', 'configs/a.yaml', 'configs/b.yml', 'configs/c.json', 'kiln.yaml'],
    })
  })

  it('that are links count whatever they are called, and are there wherever they lead', async () => {
    const one = repository({ 'a/x': '' })
    symlinkSync('nowhere', join(one.cwd, 'a/dangling'))
    symlinkSync('nowhere', join(one.cwd, 'a/gone'))
    one.commit()
    rmSync(join(one.cwd, 'a/gone'))
    expect(await gapsIn(join(one.cwd, 'a'))).toEqual({ lacking: ['a/gone'] })
  })

  it('are all there where there is no repository; what git refuses is said', async () => {
    const at = folder({})
    expect(await gapsIn('/nowhere')).toEqual({ lacking: [] })
    writeFileSync(join(at, '.git/HEAD'), 'nonsense')
    expect(await gapsIn(at)).toEqual({ refusal: expect.stringContaining('not a git repository') as string })
    const { cwd } = repository({ a: '' })
    writeFileSync(join(cwd, '.git/index'), 'nonsense')
    expect(await gapsIn(cwd)).toEqual({ refusal: expect.stringContaining('index') as string })
  })
})

describe('a submodule', () => {
  /** A repository with a submodule `in/sub`, which has one of its own, `deep`. */
  function nested(): { readonly outer: Repository; readonly middle: Repository } {
    const inner = repository({ 'c.yaml': '' })
    const middle = repository({ 'b.yaml': '' })
    middle.git('submodule', '--quiet', 'add', `file://${inner.cwd}`, 'deep')
    middle.commit()
    const outer = repository({ 'in/a.yaml': '' })
    outer.git('submodule', '--quiet', 'add', `file://${middle.cwd}`, 'in/sub')
    outer.git('submodule', '--quiet', 'update', '--init', '--recursive')
    outer.commit()
    return { outer, middle }
  }
  const unfilled = (path: string) => `${path} (a submodule that is not checked out)`
  const moved = (path: string) => `${path} (a submodule at another commit than git has for it)`

  it('is looked into, and so are those in it', async () => {
    const { outer } = nested()
    const at = join(outer.cwd, 'in')
    expect(await gapsIn(at)).toEqual({ lacking: [] })
    rmSync(join(at, 'sub/b.yaml'))
    rmSync(join(at, 'sub/deep/c.yaml'))
    expect(await gapsIn(at)).toEqual({ lacking: ['in/sub/b.yaml', 'in/sub/deep/c.yaml'] })
    expect(await gapsIn(join(at, 'sub'))).toEqual({ lacking: ['b.yaml', 'deep/c.yaml'] })
  })

  it('is lacking where its folder is empty, is not there, or is no repository', async () => {
    const { outer } = nested()
    const at = join(outer.cwd, 'in')
    rmSync(join(at, 'sub/deep'), { recursive: true })
    expect(await gapsIn(at)).toEqual({ lacking: [unfilled('in/sub/deep')] })
    rmSync(join(at, 'sub'), { recursive: true })
    expect(await gapsIn(at)).toEqual({ lacking: [unfilled('in/sub')] })
    mkdirSync(join(at, 'sub'))
    expect(await gapsIn(at)).toEqual({ lacking: [unfilled('in/sub')] })
    writeFileSync(join(at, 'sub/b.yaml'), '')
    expect(await gapsIn(at)).toEqual({ lacking: [unfilled('in/sub')] })
  })

  it('is in doubt at another commit, seen from around it and from within', async () => {
    const { outer } = nested()
    const sub = join(outer.cwd, 'in/sub')
    outer.git('-C', 'in/sub', 'commit', '-q', '--allow-empty', '-m', 'more')
    expect(await gapsIn(join(outer.cwd, 'in'))).toEqual({ lacking: [moved('in/sub')] })
    expect(await gapsIn(sub)).toEqual({ lacking: [moved('in/sub')] })
    expect(await gapsIn(join(sub, 'deep'))).toEqual({ lacking: [moved('in/sub')] })
    outer.git('-C', 'in/sub/deep', 'commit', '-q', '--allow-empty', '-m', 'more')
    expect(await gapsIn(join(sub, 'deep'))).toEqual({ lacking: [moved('in/sub'), moved('deep')] })
    outer.git('rm', '-q', '--cached', 'in/sub')
    expect(await gapsIn(sub)).toEqual({ lacking: [moved('deep')] })
  })
})
