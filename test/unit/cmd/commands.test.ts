/** The commands that are little more than their flags: what each takes, refuses and says, word for word. */
import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serve } from '../../../cmd/commands/emulator.ts'
import { publishedSchema, schemaFiles } from '../../../cmd/commands/schema.ts'
import type { Host } from '../../../cmd/terminal/host.ts'
import { kinds } from '../../../src/kinds/registry.ts'
import { emulator, folder, kiln } from '../../support/kiln.ts'
import { golden, projectFile } from '../../support/project.ts'

const files = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }
const misused = (command: string, reason: string) => ({
  code: 5,
  stdout: '',
  stderr: `error KILN4001: ${reason}\nhint: see kiln ${command} --help\n`,
})

describe('kiln emulator', () => {
  /** Serves until it has said what it has to say, and then stops. */
  async function served(flags: { readonly port?: string; readonly state?: string }, cwd = folder({})) {
    const signals = new EventEmitter()
    let [stdout, stderr, listening] = ['', '', 0]
    const host = {
      cwd,
      signals,
      writeOut(text: string) {
        stdout += text
        if (!text.includes('kiln plan')) return
        setImmediate(() => {
          listening = signals.listenerCount('SIGTERM')
          signals.emit('SIGTERM', 'SIGTERM')
        })
      },
      writeErr: (text: string) => void (stderr += text),
    } as unknown as Host
    const code = await serve(host, [], flags)
    return { code, stdout, stderr, listening, left: signals.listenerCount('SIGTERM'), cwd }
  }

  it('says where it is and how it is called, and ends well when it is stopped', async () => {
    const { stdout, ...ended } = await served({ port: '0' })
    const [, url] = /^EC2 Image Builder and STS at (http:\/\/127\.0\.0\.1:\d+)\n/.exec(stdout) ?? []
    expect(stdout).toBe(`EC2 Image Builder and STS at ${url}
try: AWS_ACCESS_KEY_ID=111122223333 AWS_SECRET_ACCESS_KEY=any aws imagebuilder list-infrastructure-configurations --region us-east-1 --endpoint-url ${url}
     AWS_ACCESS_KEY_ID=111122223333 AWS_SECRET_ACCESS_KEY=any kiln plan --endpoint-url ${url}
`)
    expect(ended).toMatchObject({ code: 0, stderr: '', listening: 1, left: 0 })
    await expect(fetch(url ?? '')).rejects.toThrow('fetch failed')
  })

  it('serves at the port that is asked for, and says so where it is taken', async () => {
    const other = await emulator()
    const { port } = new URL(other.url)
    expect(await served({ port })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error KILN4007: .*EADDRINUSE.*\nhint: use the emulator that runs already/),
      left: 0,
    })
    await other.close()
    expect((await served({ port })).stdout).toContain(`http://127.0.0.1:${port}\n`)
  })

  it('keeps its state in a file, whose folders it makes, and in no other place', async () => {
    const { cwd, code } = await served({ state: 'a/b/state.json' })
    expect([code, existsSync(join(cwd, 'a/b'))]).toEqual([0, true])
    expect(readdirSync((await served({})).cwd)).toEqual(['.git'])
  })

  it('says why it cannot use a state file', async () => {
    const cwd = folder({ 'bad.json': '][' })
    symlinkSync(folder({}), join(cwd, 'out'))
    for (const state of ['bad.json', 'out/state.json', 'bad.json/x']) {
      const ran = await served({ state }, cwd)
      expect(ran, state).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/^error KILN4007: /),
        left: 0,
      })
    }
  })

  it.each(['65536', '99999', '100000', '-1', '1.5', 'any', '', '80x', 'x80'])('takes no port %j', async (port) => {
    const { code, stdout, stderr } = await served({ port })
    expect({ code, stdout, stderr }).toEqual(misused('emulator', '--port takes a number from 0 to 65535'))
  })

  it('that meets what nobody expects throws it', async () => {
    const host = {
      cwd: '/',
      signals: new EventEmitter(),
      writeOut: () => {
        throw new TypeError('odd')
      },
    }
    await expect(serve(host as unknown as Host, [], {})).rejects.toThrow('odd')
    expect(host.signals.eventNames()).toEqual([])
  })
})

describe('kiln schema', () => {
  const titles: Readonly<Record<string, string>> = Object.fromEntries(
    [...Object.keys(schemaFiles), ...kinds.keys()].map((name) => {
      const { title, description } = JSON.parse(publishedSchema(name)) as { title?: string; description?: string }
      return [name, title ?? description ?? '']
    }),
  )

  it('has one for everything that has a form, each another one', () => {
    expect(schemaFiles).toEqual({
      document: 'document.schema.json',
      project: 'project.schema.json',
      report: 'report.schema.json',
      'component-document': 'component-document.schema.json',
      'workflow-document': 'workflow-document.schema.json',
    })
    expect(new Set(Object.keys(titles).map(publishedSchema)).size).toBe(Object.keys(titles).length)
  })

  it.each(Object.keys(titles))('prints that of %s, in the words of draft-07', async (name) => {
    const { code, stdout, stderr } = await kiln(['schema', name], { cwd: '/' })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(publishedSchema(name))
    expect(stdout).toMatch(/^\{\n {2}"\$schema": "http:\/\/json-schema\.org\/draft-07\/schema#",\n/)
    expect(stdout).toMatch(/[^\n]\n\}\n$/)
  })

  it('of documents takes every kind, that of one kind this one, and the others what they are of', async () => {
    expect((await kiln(['schema'], { cwd: '/' })).stdout).toBe(publishedSchema('document'))
    for (const kind of kinds.keys()) {
      expect(publishedSchema('document')).toContain(`"${kind}"`)
      expect(publishedSchema(kind)).toContain(`"${kind}"`)
    }
    expect(publishedSchema('project')).toContain('"previousOwners"')
    expect(publishedSchema('report')).toContain('"formatVersion"')
    expect(publishedSchema('component-document')).toContain('"ExecuteBash"')
    expect(publishedSchema('workflow-document')).toContain('"LaunchInstance"')
  })

  it.each(['kiln', 'toString', ''])('has none that is called %j', async (name) => {
    const all = [...kinds.keys(), 'document', 'project', 'report', 'component-document', 'workflow-document']
    const reason = `there is no schema ${name}; there are ${all.join(', ')}`
    expect(await kiln(['schema', name], { cwd: '/' })).toEqual(misused('schema', reason))
  })
})

describe('flags that do not go together are a mistake, and nothing is printed', () => {
  it.each<[readonly string[], string, string]>([
    [['targets', '--chunk', '3'], 'targets', '--chunk is for --format'],
    [['targets', '-o', 'json', '--format', 'github-matrix'], 'targets', '--output and --format exclude each other'],
    [['targets', '--output=text', '--format', 'json-lines'], 'targets', '--output and --format exclude each other'],
    [
      ['targets', '--shard', '1/2', '--format', 'json-lines'],
      'targets',
      '--format cuts the whole fleet: --shard is for the jobs that come of it',
    ],
    [['graph', '--prune'], 'graph', '--prune shapes a plan: it goes with --plan'],
    [['graph', '--create-only'], 'graph', '--create-only shapes a plan: it goes with --plan'],
    [['graph', '--keep-drift', '--format', 'dot'], 'graph', '--keep-drift shapes a plan: it goes with --plan'],
    [['graph', '--adopt'], 'graph', '--adopt shapes a plan: it goes with --plan'],
  ])('%j', async (args, command, reason) => {
    expect(await kiln(args, { cwd: folder(files) })).toEqual(misused(command, reason))
  })

  it('those of the environment are meant for others', async () => {
    const { code } = await kiln(['graph'], { cwd: folder(files), env: { KILN_PRUNE: '1', KILN_ADOPT: '1' } })
    expect(code).toBe(0)
  })
})

describe('kiln graph', () => {
  it.each([
    ['mermaid', /^(?:%%.*\n|---\n[^]*?---\n)?flowchart /],
    ['dot', /^digraph /],
    ['svg', /^<(?:\?xml|svg) ?/],
    ['json', /^\{\n? *"formatVersion"/],
  ])('as %s', async (format, expected) => {
    const { code, stdout, stderr } = await kiln(['graph', '--format', format], { cwd: folder(files) })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(expected)
  })
})

describe('plan, apply and drift', () => {
  it('end with 2 for changes where that is asked for, and only there', async () => {
    const options = { cwd: folder(files), emulator: await emulator() }
    const codeOf = async (...args: string[]): Promise<number> => (await kiln(args, options)).code
    expect(await codeOf('plan')).toBe(0)
    expect(await codeOf('plan', '--detailed-exitcode')).toBe(2)
    expect(await codeOf('apply')).toBe(0)
    expect(await codeOf('plan', '--detailed-exitcode')).toBe(0)
  })

  it('say on stderr how far they are, unless that is not wanted; to validate is no work', async () => {
    const options = { cwd: folder(files), emulator: await emulator() }
    const told = async (...args: string[]): Promise<string> => (await kiln(args, options)).stderr
    expect(await told('plan')).toBe(
      'plan: reading the configuration\nplan: 1 target, 1 configuration\nprod: planned, 1 to create\n',
    )
    expect(await told('plan', '--progress', 'summary')).toBe(
      'plan: reading the configuration\nplan: 1 target, 1 configuration\n',
    )
    for (const args of [['plan', '--quiet'], ['drift', '--progress', 'none'], ['validate']]) {
      expect(await told(...args), args.join(' ')).toBe('')
    }
  })

  it('whose report file cannot be written ask nobody, and end at once', async () => {
    const account = await emulator()
    const { code, stdout, stderr } = await kiln(['plan', '--report-file', 'kiln.yaml/r.json'], {
      cwd: folder(files),
      emulator: account,
    })
    expect([code, stderr, account.requests]).toEqual([1, '', []])
    expect(stdout).toMatch(/error KILN4008\n {2}the report could not be written to kiln\.yaml\/r\.json: /)
  })
})

describe('kiln init', () => {
  it('says what it wrote and what is next', async () => {
    const cwd = folder({})
    const { code, stdout, stderr } = await kiln(['init', 'a b'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(
      [
        'wrote a b/kiln.yaml',
        'wrote a b/configs/golden-linux.yaml',
        'wrote a b/schema/project.schema.json',
        'wrote a b/schema/document.schema.json',
        'editors: kiln schema component-document and kiln schema workflow-document print the schemas of *.component.yaml and *.workflow.yaml',
        'next: edit kiln.yaml and the document, then run kiln validate and kiln plan --emulator in a b',
        '',
      ].join('\n'),
    )
    expect((await kiln(['init'], { cwd })).stdout).toMatch(/kiln plan --emulator\n$/)
  })

  it.each([
    ['images', 'images'],
    ['a b+c', 'a-b-c'],
    ['v1.2_x', 'v1.2_x'],
    ['2026', '"2026"'],
    ['1e3', '"1e3"'],
    ['True', '"True"'],
    ['nullable', 'nullable'],
    ['null', '"null"'],
    ['-x', '"-x"'],
  ])('calls the owner of a project in %s %s', async (name, expected) => {
    const cwd = join(folder({}), name)
    mkdirSync(cwd)
    expect((await kiln(['init'], { cwd })).code).toBe(0)
    expect((await kiln(['validate'], { cwd })).stdout).toMatch(/^Valid/)
    expect(/^owner: (.*)$/m.exec(readFileSync(join(cwd, 'kiln.yaml'), 'utf8'))?.[1]).toBe(expected)
  })

  it('touches nothing that is there, and says what could not be written', async () => {
    const cwd = folder({ 'kiln.yaml': 'mine', 'schema/project.schema.json': 'mine' })
    const taken = (file: string): string =>
      `error KILN4005: ${file} already exists, and was not changed\nhint: remove it, or choose another folder\n`
    expect(await kiln(['init'], { cwd })).toEqual({
      code: 5,
      stdout: '',
      stderr: taken('kiln.yaml') + taken('schema/project.schema.json'),
    })
    writeFileSync(join(cwd, 'file'), '')
    const { code, stdout, stderr } = await kiln(['init', 'file'], { cwd })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^error KILN4009: file\/kiln\.yaml could not be written: /)
  })
})
