/** Files that documents take fields from: where they may be, what they may hold, and that they are no documents themselves. */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadDocuments } from '../../../src/config/load.ts'
import { describeProblem } from './builders.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'kiln-texts-')))
})
afterEach(() => rm(cwd, { recursive: true }))

async function write(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true })
    await writeFile(join(cwd, name), content)
  }
}

/** A document that takes `data` from a file. */
const taking = (path: string, name = 'hardening'): string =>
  `kind: Component\nname: ${name}\nkiln:\n  files:\n    data: ${path}\n`

async function load(path?: string): Promise<Awaited<ReturnType<typeof loadDocuments>>> {
  const options = path === undefined ? { cwd } : { cwd, path }
  return loadDocuments({ configs: join(cwd, 'configs'), targets: [] }, options)
}

/** Returns the documents with what they take, and what is wrong. */
async function texts(path?: string): Promise<readonly string[]> {
  const { documents, diagnostics } = await load(path)
  return [
    ...documents.flatMap(({ file, value, files = new Map() }) =>
      [...files].map(([field, one]) => {
        const text = typeof one.text === 'string' ? JSON.stringify(one.text) : describeProblem(one.text)
        return `${file} ${JSON.stringify(value['name'])} ${field} ${one.file} ${text}`
      }),
    ),
    ...diagnostics.map(describeProblem),
  ]
}

const script = 'schemaVersion: 1.0\nphases: []\n'

describe('a file that a document takes a field from', () => {
  it('is found from the document, and is no document itself', async () => {
    await write({
      'configs/linux/a.yaml': taking('hardening.component.yaml'),
      'configs/linux/hardening.component.yaml': script,
      'configs/b.yaml': taking('linux/../linux/hardening.component.yaml', 'again'),
    })
    expect(await texts()).toEqual([
      `configs/b.yaml "again" data configs/linux/hardening.component.yaml ${JSON.stringify(script)}`,
      `configs/linux/a.yaml "hardening" data configs/linux/hardening.component.yaml ${JSON.stringify(script)}`,
    ])
    expect(await load()).toMatchObject({ files: 2, documents: [{}, {}] })
  })

  it('may be no YAML, and what is wrong in it is not said of a document', async () => {
    await write({ 'configs/a.yaml': taking('x.json'), 'configs/x.json': '{{ not json' })
    expect(await texts()).toEqual(['configs/a.yaml "hardening" data configs/x.json "{{ not json"'])
  })

  it('may have any name, a byte order mark, and line ends of Windows', async () => {
    await write({ 'configs/a.yaml': taking('Dockerfile'), 'configs/Dockerfile': '\uFEFFFROM x\r\nRUN y' })
    expect(await texts()).toEqual(['configs/a.yaml "hardening" data configs/Dockerfile "FROM x\\r\\nRUN y"'])
  })

  it('may be a link that stays inside', async () => {
    await write({ 'configs/a.yaml': taking('link.yaml'), 'configs/real.yaml': script })
    await symlink('real.yaml', join(cwd, 'configs/link.yaml'))
    expect(await texts()).toEqual([`configs/a.yaml "hardening" data configs/link.yaml ${JSON.stringify(script)}`])
  })

  it('is read as a document where nobody takes it', async () => {
    await write({ 'configs/a.yaml': 'kind: X\n', 'configs/x.yaml': script })
    expect((await load()).documents.map(({ file }) => file)).toEqual(['configs/a.yaml', 'configs/x.yaml'])
  })
})

describe('a file that cannot be taken', () => {
  it.each([
    [
      'gone.sh',
      'configs/gone.sh does not exist | a path under kiln.files is relative to the document that it stands in, and is taken as it stands, without variables',
    ],
    [
      'a.yaml/x.sh',
      'configs/a.yaml/x.sh does not exist | a path under kiln.files is relative to the document that it stands in, and is taken as it stands, without variables',
    ],
    [
      '${vars.x}.sh',
      'configs/${vars.x}.sh does not exist | a path under kiln.files is relative to the document that it stands in, and is taken as it stands, without variables',
    ],
    ['folder', 'configs/folder cannot be read: it is a folder | check that it is a regular file, and readable'],
    ['folder/..', 'configs cannot be read: it is a folder | check that it is a regular file, and readable'],
    ['latin.sh', 'configs/latin.sh is not valid UTF-8: invalid byte at line 2, column 3 | save the file as UTF-8'],
    [
      'large.sh',
      'configs/large.sh has 65537 bytes, more than the 65536 that the service takes of a text, wherever it comes from | put what it downloads or copies elsewhere, and keep the text short',
    ],
    [
      '../x.sh',
      'x.sh is outside of configs | put the file itself into the folder of configurations: what is applied must be what is reviewed there',
    ],
    [
      'leaves.sh',
      'configs/leaves.sh is outside of configs | put the file itself into the folder of configurations: what is applied must be what is reviewed there',
    ],
    ['/etc/hostname', '/etc/hostname is an absolute path | write the path as it is seen from the document'],
    [
      '.git/config',
      'configs/.git/config is passed over: a name on its way begins with a dot, or is node_modules | move it, or call it otherwise',
    ],
    [
      'hides.sh',
      'configs/hides.sh is passed over: a name on its way begins with a dot, or is node_modules | move it, or call it otherwise',
    ],
    [
      'b.yaml',
      'configs/b.yaml holds configurations itself, so no field can be taken from it | name a file that holds the text alone',
    ],
    [
      'a.yaml',
      'configs/a.yaml holds configurations itself, so no field can be taken from it | name a file that holds the text alone',
    ],
    [
      'broken.yaml',
      'configs/broken.yaml holds configurations itself, so no field can be taken from it | name a file that holds the text alone',
    ],
  ])('is said of at the key that names it: %s', async (path, message) => {
    await write({
      'x.sh': 'x',
      'configs/a.yaml': taking(path),
      'configs/b.yaml': 'kind: X\nname: b\n',
      'configs/folder/x.txt': '',
      'configs/latin.sh': Buffer.from([0x61, 0x0a, 0x61, 0x62, 0xff]),
      'configs/large.sh': '#'.repeat(65537),
      'configs/.git/config': 'token',
      ...(path === 'broken.yaml' ? { 'configs/broken.yaml': 'kind: X\n  name: [\n' } : {}),
    })
    await symlink('../x.sh', join(cwd, 'configs/leaves.sh'))
    await symlink('.git/config', join(cwd, 'configs/hides.sh'))
    const { documents } = await load()
    const [wrong] = documents.flatMap(({ files }) => [...(files?.values() ?? [])])
    if (wrong === undefined || typeof wrong.text === 'string') throw new Error('nothing is wrong')
    expect(describeProblem(wrong.text).replace(/^5:11 KILN11\d\d /, '')).toBe(message)
    expect(wrong.text.source?.file).toBe('configs/a.yaml')
    // A document stays one, whoever names it.
    expect(documents.map(({ file }) => file)).toEqual(['configs/a.yaml', 'configs/b.yaml'])
  })
})

describe('PATH', () => {
  const project = {
    'configs/a.yaml': taking('scripts/a.component.yaml', 'a'),
    'configs/b.yaml': taking('scripts/b.sh', 'b'),
    'configs/c.yaml': 'kind: X\nname: c\n',
    'configs/scripts/a.component.yaml': script,
    'configs/scripts/b.sh': 'b',
    'configs/scripts/d.yaml': 'kind: X\nname: d\n',
    'configs/scripts/e.txt': 'nobody takes it',
  }
  const namesAt = async (path: string): Promise<readonly unknown[]> => {
    const { documents, diagnostics } = await load(path)
    return [...documents.map(({ value }) => value['name']), ...diagnostics.map(describeProblem)]
  }

  it('that is such a file means the documents that take it', async () => {
    await write(project)
    expect(await namesAt('configs/scripts/a.component.yaml')).toEqual(['a'])
    expect(await namesAt('configs/scripts/b.sh')).toEqual(['b'])
    expect(await namesAt('configs/scripts/e.txt')).toEqual([
      '- KILN1008 configs/scripts/e.txt is not a configuration file | name a folder, or a file that ends in .yaml, .yml or .json',
    ])
  })

  it('that is a folder leaves them out, whoever takes them', async () => {
    await write(project)
    expect(await namesAt('configs/scripts')).toEqual(['d'])
  })

  it('that is a document takes its files from where they are', async () => {
    await write(project)
    expect(await texts('configs/a.yaml')).toEqual([
      `configs/a.yaml "a" data configs/scripts/a.component.yaml ${JSON.stringify(script)}`,
    ])
  })

  it('that is all there is, without a project file, reaches what lies beside it', async () => {
    await write(project)
    const configs = join(cwd, 'configs/a.yaml')
    const { documents } = await loadDocuments({ configs, targets: [] }, { cwd, path: 'configs/a.yaml' })
    expect(documents.map(({ files }) => files?.get('data')?.text)).toEqual([script])
  })
})
