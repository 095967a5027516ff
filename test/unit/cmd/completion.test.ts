/** What `kiln complete` answers: the protocol that the scripts of the shells speak, whatever shell there is. */
import { describe, expect, it, vi } from 'vitest'
import { bashReply, readBashLine } from '../../../cmd/completion/bash-line.ts'
import { scanIds } from '../../../src/run/scan-ids.ts'
import { commandRows, groups } from '../../../cmd/command-table.ts'
import { folder, kiln, type Ran } from '../../support/kiln.ts'

const project = `version: 1
owner: images
targets:
  - { name: prod-us, region: us-east-1, account: "111122223333", labels: { tier: prod, place: us } }
  - { name: prod-eu, region: eu-west-1, account: "111122223333", labels: { tier: prod, place: eu } }
  - { name: dev, region: us-east-1, account: "222233334444", labels: { tier: dev, place: us } }
`
const documents = `kind: InfrastructureConfiguration
name: golden-linux
---
kind: Workflow
type: BUILD # of an image
name: "my flow"
--- # with a comment
name: 'hardening'
kind: Component
`

const files = { 'images/kiln.yaml': project, 'images/configs/a.yaml': documents }
const ids = ['InfrastructureConfiguration/golden-linux', 'Workflow/build/my flow', 'Component/hardening']

async function ask(words: readonly string[], given: Readonly<Record<string, string>> = files, at = 'images') {
  const ran = await kiln(['complete', 'fish', '--', ...words], { cwd: `${folder(given)}/${at}` })
  return read(ran)
}

function read({ code, stdout, stderr }: Ran) {
  const [mode, ...lines] = stdout.trimEnd().split('\n')
  expect([code, stderr]).toEqual([0, ''])
  return { mode, words: lines.map((line) => line.split('\t')[0]), lines }
}

describe('commands and options', () => {
  it('are those of the table', async () => {
    const { words } = await ask([''])
    const first = [...new Set(commandRows.flatMap(({ name, aliases = [] }) => [name.split(' ')[0], ...aliases]))]
    expect(words).toEqual([...first, 'help'])
    for (const name of Object.keys(groups)) {
      const inside = commandRows.filter((row) => row.name.startsWith(`${name} `)).map((row) => row.name.split(' ')[1])
      expect((await ask([name, ''])).words).toEqual(inside)
    }
  })

  it('have what the help says of them', async () => {
    expect((await ask([''])).lines).toContain('drift\twhat in the account is not as the last apply left it')
    expect((await ask(['plan', '--p'])).lines).toContain('--prune\tdelete what is owned and no longer declared')
  })

  it('stand once, unless they are repeatable', async () => {
    const { words } = await ask(['plan', '--adopt', '--only', 'a', '-t', 'x', '--'])
    expect(words).not.toContain('--adopt')
    expect(words).toEqual(expect.arrayContaining(['--only', '--target', '--prune', '--help']))
  })

  it('are those of the command, by whatever name it is called', async () => {
    expect((await ask(['diff', '--detailed'])).words).toContain('--detailed-exitcode')
    expect((await ask(['report', 'render', '--'])).words).toContain('--forge')
    expect((await ask(['nonsense', '--'])).words).toEqual(['--version', '--help'])
  })
})

describe('values', () => {
  it.each([
    [
      ['plan', '-o', ''],
      ['text', 'json', 'markdown', 'html'],
    ],
    [
      ['plan', '--refresh', ''],
      ['full', 'fast'],
    ],
    [
      ['plan', '--refresh=f'],
      ['--refresh=full', '--refresh=fast'],
    ],
    [
      ['targets', '--format', ''],
      ['github-matrix', 'gitlab-matrix', 'json-lines'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['help', ''],
      ['plan', 'drift', 'topics', 'exit-codes', 'ids'],
    ],
    [
      ['help', 'report', ''],
      ['merge', 'render'],
    ],
    [
      ['schema', ''],
      ['project', 'report', 'Component', 'Workflow'],
    ],
    [
      ['plan', '--target', ''],
      ['prod-us', 'prod-eu', 'dev', 'tier=prod', 'place=eu'],
    ],
    [
      ['plan', '-t', '!'],
      ['!prod-us', '!tier=dev'],
    ],
    [['plan', '--target=tier=prod,'], ['--target=tier=prod,place=eu']],
    [['plan', '--only', ''], ids],
    [['plan', '--only', '!'], ids.map((id) => `!${id}`)],
    [['explain', ''], ids],
    [['bump', ids[0] ?? '', ''], ids],
    [
      ['explain', 'KILN10'],
      ['KILN1001', 'KILN1011', 'KILN4001'],
    ],
    [
      ['explain', 'k'],
      ['KILN1001', ...ids],
    ],
  ])('%j', async (words, expected) => {
    const answer = await ask(words)
    expect(answer.mode).toBe('words')
    expect(answer.words).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    [['plan', ''], 'files'],
    [['plan', '--project', ''], 'files'],
    [['apply', '--reviewed=x'], 'files'],
    [['report', 'merge', 'a.json', ''], 'files'],
    [['import', 'cloudformation', ''], 'files'],
    [['pre-commit', 'a', ''], 'files'],
    [['init', ''], 'folders'],
    [['export', '--out', ''], 'folders'],
  ])('%j is for %s, which the shell knows', async (words, mode) => {
    expect(await ask(words)).toEqual({ mode, words: [], lines: [] })
  })

  it.each([[['plan', '--timeout', '']], [['plan', 'configs', '']], [['plan', '--nonsense=']], [['apply', '--yes=']]])(
    '%j: nothing',
    async (words) => {
      expect(await ask(words)).toEqual({ mode: 'words', words: [], lines: [] })
    },
  )

  it('of the project that the line is about', async () => {
    for (const words of [
      ['plan', 'images', '--target', ''],
      ['explain', '--project', 'images/kiln.yaml', '--target', ''],
      ['drift', '--project=images/kiln.yaml', '-t', ''],
    ]) {
      expect((await ask(words, files, '.')).words).toContain('prod-us')
    }
    expect((await ask(['plan', '--target', ''], files, '.')).words).toEqual([])
  })

  it('of a fleet', async () => {
    const fleet = `version: 1
owner: images
fleet:
  name: "\${account.name}-\${target.region}"
  accounts: [{ id: "111122223333", name: shop, labels: { tier: prod } }]
  regions: [us-east-1, eu-west-1]
`
    const { words } = await ask(['plan', '--target', ''], { 'kiln.yaml': fleet }, '.')
    expect(words).toEqual(expect.arrayContaining(['shop-us-east-1', 'shop-eu-west-1', 'tier=prod']))
  })
})

describe('whatever there is', () => {
  it.each([
    ['no project', { 'a.txt': '' }],
    ['a project file that is broken', { 'kiln.yaml': 'version: [' }],
    ['documents that are broken', { 'kiln.yaml': project, 'configs/a.yaml': 'kind: [', 'configs/b.json': '{"kind":' }],
  ])('%s: there is an answer, and nothing is said', async (_, given) => {
    expect((await ask(['plan', '--only', ''], given, '.')).mode).toBe('words')
    expect((await ask(['plan', '--target', ''], given, '.')).mode).toBe('words')
  })

  it('nobody is called', async () => {
    const called = vi.spyOn(globalThis, 'fetch')
    const env = { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', HTTPS_PROXY: 'http://127.0.0.1:1' }
    const ran = await kiln(['complete', 'fish', '--', 'export', ''], { cwd: folder({ 'kiln.yaml': project }), env })
    expect(read(ran).mode).toBe('words')
    expect(called).not.toHaveBeenCalled()
  })

  it('a name that a terminal would obey is not offered', async () => {
    const hostile = `kind: Component\nname: "a\\e[2Jb"\n---\nkind: Component\nname: a\u001B[2Jb\n---\nkind: Component\nname: a\u202Eb\n---\nkind: Component\nname: fine\n`
    const given = {
      'kiln.yaml': project,
      'configs/a.yaml': hostile,
      'configs/b.json': '{"kind":"Component","name":"a\\nb"}',
    }
    expect((await ask(['plan', '--only', ''], given, '.')).words).toEqual(['Component/fine'])
  })

  it('the command that answers is not in the help', async () => {
    expect((await kiln(['--help'], { cwd: folder({}) })).stdout).not.toMatch(/^ +complete /m)
  })
})

describe('a line of bash', () => {
  it.each([
    ['kiln plan ', ['kiln', 'plan', ''], ''],
    ['kiln  plan\t--only Foo', ['kiln', 'plan', '--only', 'Foo'], 'Foo'],
    [String.raw`kiln explain my\ flow`, ['kiln', 'explain', 'my flow'], String.raw`my\ flow`],
    [`kiln explain 'my fl`, ['kiln', 'explain', 'my fl'], `'my fl`],
    [String.raw`kiln "a \"b\$" 'c"d' e"f g"h`, ['kiln', 'a "b$', 'c"d', 'ef gh'], 'e"f g"h'],
    ['kiln plan $(rm -rf x) `y`', ['kiln', 'plan', '$(rm', '-rf', 'x)', '`y`'], '`y`'],
    ['kiln plan \\', ['kiln', 'plan', ''], '\\'],
  ])('%j is read into words, and not run', (line, words, typed) => {
    expect(readBashLine(line)).toEqual({ words, typed })
  })

  it.each([
    ['plain', 'prod-us', 'pr', 'pr', 'prod-us'],
    ['behind the last =', '--target=tier=prod', '--target=tier=p', 'p', 'prod'],
    ['behind a colon', 'a:b:cd', 'a:b:c', 'c', 'cd'],
    ['with what the shell would take', `it's $(x) "q"`, '', '', String.raw`it\'s\ \$\(x\)\ \"q\"`],
    ['in single quotes', 'my flow', `'my`, 'my', 'my flow'],
    ['in double quotes', 'a $b "c"', `"a`, 'a', String.raw`a \$b \"c\"`],
    ['with a blank that is escaped', 'my flow', String.raw`my\ f`, String.raw`my\ f`, String.raw`my\ flow`],
  ])('a reply %s', (_, candidate, typed, tail, expected) => {
    expect(bashReply(candidate, typed, tail)).toBe(expected)
  })

  it('there is none that would end a quote, or is not what was begun', () => {
    expect(bashReply(`it's`, `'it`, 'it')).toBeUndefined()
    expect(bashReply('xyz=1', 'abc=', '')).toBeUndefined()
  })
})

it('ids are found in lines and in JSON; where a name is not one, there is none', () => {
  expect(scanIds(documents)).toEqual(ids)
  expect(scanIds('{"kind": "Component", "name": "x y"}')).toEqual(['Component/x y'])
  expect(scanIds('[{"kind": "Component", "name": "a"}, 1, null, {"kind": "Other", "name": "b"}]')).toEqual([
    'Component/a',
  ])
  for (const name of ['${target.name}-x', '&a b', '|', '>-', '[x]', '']) {
    expect(scanIds(`kind: Component\nname: ${name}\n`)).toEqual([])
  }
  expect(scanIds('kind: Workflow\nname: a\n')).toEqual([])
})
