/** The rules that ARCHITECTURE.md states, held by reading the sources: who may import whom, what pure rooms must not touch, who writes. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { imagebuilder } from '../src/api/imagebuilder.ts'
import { kindNames } from './support/kind-names.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Which rooms a room may import from. `base` is the files directly under src/; config and render have rooms inside, and files of their own
 * that put these together. One direction: nobody stands on both sides of an arrow.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  api: [],
  diagnostic: ['base'],
  kinds: ['api', 'base', 'diagnostic', 'documents'],
  yaml: ['base'],
  documents: ['api', 'base', 'diagnostic', 'yaml'],
  'config/findings': ['base', 'diagnostic'],
  'config/foreign': ['api', 'base', 'kinds'],
  'config/yaml': ['base', 'config/foreign', 'diagnostic', 'yaml'],
  'config/schema': ['api', 'base', 'config/foreign', 'diagnostic', 'kinds'],
  'config/editor': ['base', 'config/foreign', 'config/schema', 'kinds'],
  'config/variables': ['base', 'config/foreign', 'diagnostic', 'kinds'],
  'config/check': ['api', 'base', 'config/findings', 'config/foreign', 'config/schema', 'diagnostic', 'kinds'],
  'config/project': [
    'base',
    'config/findings',
    'config/schema',
    'config/variables',
    'config/yaml',
    'diagnostic',
    'kinds',
  ],
  'config/desire': [
    'base',
    'config/check',
    'config/findings',
    'config/project',
    'config/variables',
    'diagnostic',
    'kinds',
  ],
  config: ['base', 'config/findings', 'config/project', 'config/yaml', 'diagnostic'],
  plan: ['base', 'diagnostic', 'kinds'],
  iam: ['base', 'kinds', 'plan'],
  report: ['base', 'diagnostic', 'kinds', 'plan'],
  'render/words': ['base', 'diagnostic', 'report'],
  'render/machine': ['base', 'render/words', 'report'],
  'render/document': ['base', 'kinds', 'plan', 'report', 'render/words'],
  'render/text': ['base', 'render/machine', 'render/words', 'report'],
  'render/explanation': ['base', 'plan', 'report', 'render/text', 'render/words'],
  'render/graph': ['base', 'render/words', 'report'],
  'render/markdown': ['base', 'render/graph', 'render/words', 'report'],
  'render/comment': ['base', 'render/markdown', 'render/words', 'report'],
  'render/issue': ['base', 'render/document', 'render/markdown', 'render/words', 'report'],
  'render/notification': ['base', 'render/markdown', 'render/words', 'report'],
  'render/html': ['base', 'render/graph', 'render/words', 'report'],
  render: [
    'base',
    'render/comment',
    'render/html',
    'render/machine',
    'render/markdown',
    'render/text',
    'render/words',
    'report',
  ],
  alike: ['base', 'config/foreign', 'kinds'],
  import: ['api', 'base', 'config/foreign', 'config/yaml', 'diagnostic', 'kinds', 'plan', 'yaml'],
  net: ['base', 'diagnostic'],
  aws: ['api', 'base', 'diagnostic', 'kinds', 'net', 'plan'],
  apply: ['aws', 'base', 'diagnostic', 'kinds', 'plan'],
  git: ['base', 'config', 'config/project', 'diagnostic'],
  forge: ['base', 'diagnostic', 'net', 'render/issue', 'render/words', 'report'],
  ci: ['aws', 'base', 'config/project', 'diagnostic', 'forge', 'git', 'net'],
  emulator: ['api'],
  run: [
    'apply',
    'aws',
    'base',
    'ci',
    'config',
    'config/desire',
    'config/findings',
    'config/project',
    'diagnostic',
    'emulator',
    'git',
    'kinds',
    'plan',
    'report',
    'yaml',
  ],
  publish: [
    'aws',
    'base',
    'ci',
    'config/project',
    'diagnostic',
    'forge',
    'git',
    'net',
    'render/comment',
    'render/machine',
    'render/markdown',
    'render/notification',
    'render/words',
    'report',
    'run',
  ],
  cmd: [
    'alike',
    'aws',
    'base',
    'ci',
    'config/desire',
    'config/editor',
    'config/project',
    'config/schema',
    'diagnostic',
    'documents',
    'emulator',
    'forge',
    'git',
    'iam',
    'import',
    'kinds',
    'plan',
    'publish',
    'render',
    'render/comment',
    'render/document',
    'render/explanation',
    'render/graph',
    'render/html',
    'render/machine',
    'render/markdown',
    'render/text',
    'render/words',
    'report',
    'run',
  ],
  action: ['cmd', 'render/machine'],
}

const pureRooms = [
  'base',
  'api',
  'diagnostic',
  'yaml',
  'documents',
  'kinds',
  'config',
  'plan',
  'iam',
  'import',
  'report',
  'render',
]
/** Parts of Node that neither reach out of the process nor differ from run to run. */
const pureModules = ['node:crypto', 'node:buffer', 'node:path', 'node:zlib']

/** Every exception to a rule, with its reason. */
const exceptions = {
  effects: { 'src/config/file-source.ts': 'reads the files of the desired state' },
  environment: { 'src/git/start-git.ts': 'git gets the environment of this process, without what steers git' },
  timers: {
    'src/aws/clock.ts': 'is the clock',
    'src/aws/body.ts': 'a time limit of the network, like those inside of the SDK',
    'src/git/written-file.ts': 'the name of a file that nobody can foresee, until it is renamed',
  },
  long: {
    'src/api/imagebuilder.ts': 'generated',
  },
  kindNames: {
    'src/diagnostic/lifecycle.ts': 'messages about one kind',
    'src/diagnostic/pipelines.ts': 'messages about one kind',
    'src/config/editor/project-words.ts': 'examples of keys by kind',
    'src/config/schema/words.ts': 'the forms of shapes in words, with examples',
    'src/diagnostic/rules.ts': 'messages about one field',
    'src/diagnostic/versions.ts': 'messages about kinds with versions',
    'src/diagnostic/yaml.ts': 'messages with an example',
    'src/documents/component-rules.ts': 'keys that documents have as well',
    'src/documents/dockerfile-rules.ts': 'the name of a page of the guide',
    'src/documents/workflow-actions.ts': 'keys that documents have as well',
    'src/documents/workflow-rules.ts': 'keys that documents have as well',
    'src/emulator/core/switches.ts': 'a switch whose positions are names of fields',
    'cmd/commands/init-templates.ts': 'the example of kiln init',
    'cmd/commands/schema.ts': 'the names of two schemas',
    'cmd/help-topics.ts': 'help with examples',
    'src/diagnostic/areas.ts': 'headings of the table of diagnostics',
  },
} satisfies Record<string, Record<string, string>>

interface Import {
  readonly specifier: string
  readonly form: 'static' | 'dynamic' | 'type'
}

interface SourceFile {
  readonly path: string
  readonly room: string
  readonly text: string
  /** The text without comments. */
  readonly code: string
  readonly imports: readonly Import[]
}

const files = ['src', 'cmd', 'action'].flatMap((folder) => readSources(folder))
const isIn = ({ room }: SourceFile, rooms: readonly string[]): boolean => rooms.includes(room.split('/')[0] ?? '')
const inRooms = (rooms: readonly string[]): readonly SourceFile[] => files.filter((file) => isIn(file, rooms))
const outside = (rooms: readonly string[]): readonly SourceFile[] => files.filter((file) => !isIn(file, rooms))
const except = (found: readonly SourceFile[], allowed: Readonly<Record<string, string>>): readonly SourceFile[] =>
  found.filter(({ path }) => !Object.hasOwn(allowed, path))

function readSources(folder: string): readonly SourceFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = posix.join(folder, name.replaceAll('\\', '/'))
      const text = readFileSync(join(root, path), 'utf8')
      const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')
      return { path, room: roomOf(path), text, code, imports: importsOf(code) }
    })
}

function roomOf(path: string): string {
  const [first, second, third, fourth] = path.split('/')
  if (first !== 'src') return first ?? ''
  if (third === undefined) return 'base'
  const hasRoomsInside = ['config', 'render'].includes(second ?? '') && fourth !== undefined
  return hasRoomsInside ? `${second}/${third}` : (second ?? '')
}

function importsOf(code: string): readonly Import[] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm)
  const calls = code.matchAll(/\bimport\('([^']+)'\)/g)
  return [
    ...[...statements].map(([, type, specifier = '']): Import => ({ specifier, form: type ? 'type' : 'static' })),
    ...[...calls].map(([, specifier = '']): Import => ({ specifier, form: 'dynamic' })),
  ]
}

/** The imports of the project's own files. */
function relative({ imports }: SourceFile): readonly Import[] {
  return imports.filter(({ specifier }) => specifier.startsWith('.'))
}

function targetOf(file: SourceFile, { specifier }: Import): string {
  return posix.normalize(posix.join(posix.dirname(file.path), specifier))
}

/** Returns the circles of a graph: the nodes that reach each other, in one line for each circle. */
function circlesIn(below: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const reach = new Map([...below.keys()].map((node) => [node, reachableFrom(node, below)]))
  const circles = [...reach].flatMap(([node, reached]) =>
    reached.has(node)
      ? [
          [...reached]
            .filter((other) => reach.get(other)?.has(node))
            .toSorted()
            .join(' '),
        ]
      : [],
  )
  return [...new Set(circles)]
}

function reachableFrom(node: string, below: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>()
  const left = [...(below.get(node) ?? [])]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    left.push(...(below.get(next) ?? []))
  }
  return seen
}

/** Returns the lines of `file` that a rule does not allow, as `path:line: text`. */
function linesWith(file: SourceFile, pattern: RegExp): readonly string[] {
  // Comments are blanked by line, so that numbers stay those of the file.
  const code = file.text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
  return code.split('\n').flatMap((line, index) => {
    const bare = line.replace(/(^|\s)\/\/.*$/, '$1')
    return pattern.test(bare) ? [`${file.path}:${index + 1}: ${bare.trim()}`] : []
  })
}

describe('one direction of imports', () => {
  it('knows every room', () => {
    expect([...new Set(files.map(({ room }) => room))].filter((room) => !Object.hasOwn(mayImport, room))).toEqual([])
  })

  it('lets each room import only from those below it', () => {
    const wrong = files.flatMap((file) =>
      relative(file)
        .map((one) => targetOf(file, one))
        .filter((target) => roomOf(target) !== file.room && !mayImport[file.room]?.includes(roomOf(target)))
        .map((target) => `${file.path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('has no circle among the rooms', () => {
    const reach = (room: string, seen: ReadonlySet<string>): readonly string[] =>
      (mayImport[room] ?? []).flatMap((below) => (seen.has(below) ? [below] : reach(below, new Set([...seen, below]))))
    expect(Object.keys(mayImport).filter((room) => reach(room, new Set([room])).includes(room))).toEqual([])
  })

  it('has no circle among files, types included', () => {
    const below = new Map(files.map((file) => [file.path, relative(file).map((one) => targetOf(file, one))]))
    expect(circlesIn(below)).toEqual([])
  })

  it('has no circle among folders, types included', () => {
    const below = new Map<string, readonly string[]>()
    for (const file of files) {
      const folder = posix.dirname(file.path)
      const others = relative(file).map((one) => posix.dirname(targetOf(file, one)))
      below.set(folder, [...(below.get(folder) ?? []), ...others.filter((other) => other !== folder)])
    }
    expect(circlesIn(below)).toEqual([])
  })

  it('would see a circle, and say which files it is made of', () => {
    const below = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['d']],
      ['e', ['a']],
    ])
    expect(circlesIn(below)).toEqual(['a b c', 'd'])
  })
})

describe('pure rooms', () => {
  const pure = except(inRooms(pureRooms), exceptions.effects)

  it('import nothing that reaches out of the process', () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ specifier }) => specifier.startsWith('node:') || /^(pino|@aws-sdk\/|@smithy\/|picocolors)/.test(specifier),
        )
        .filter(({ specifier }) => !pureModules.includes(specifier))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  it('have no hidden inputs: environment, clock, chance, timers, network', () => {
    const hidden =
      /\bprocess\.|\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\brandom(UUID|Bytes|Int)\b|\bperformance\.|\bset(Timeout|Interval|Immediate)\(|\bfetch\(/
    expect(pure.flatMap((file) => linesWith(file, hidden))).toEqual([])
  })
})

describe('effects', () => {
  it('are at the edge: src asks neither the environment nor the clock', () => {
    const rooms = outside(['action', 'cmd', 'emulator'])
    const chance = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandom(UUID|Bytes|Int)\b|\bset(Timeout|Interval)\(/
    const found = [
      ...except(rooms, exceptions.environment).flatMap((file) => linesWith(file, /\bprocess\./)),
      ...except(rooms, exceptions.timers).flatMap((file) => linesWith(file, chance)),
    ]
    expect(found).toEqual([])
  })

  it('start no process but git, and git in one place', () => {
    const starters = files.filter(({ imports }) =>
      imports.some(({ specifier, form }) => specifier.endsWith('child_process') && form !== 'type'),
    )
    expect(starters.map(({ path }) => path)).toEqual(['src/git/start-git.ts'])
    expect(starters.flatMap((file) => linesWith(file, /\b(spawn|exec|execFile|fork)(Sync)?\(/))).toHaveLength(1)
  })

  it('are not printed: no console anywhere', () => {
    expect(files.flatMap((file) => linesWith(file, /\bconsole\b/))).toEqual([])
  })
})

describe('the AWS SDK', () => {
  it('is imported by src/aws alone, and there when it is needed, not at start', () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      imports
        .filter(
          ({ specifier, form }) => /^@(aws-sdk|smithy)\//.test(specifier) && !(room === 'aws' && form !== 'static'),
        )
        .map(({ specifier }) => `${path} imports ${specifier}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('writing', () => {
  const isRead = (role: string): boolean => /^(get|list)/i.test(role)
  const writes = Object.entries(imagebuilder.operations).flatMap(([name, { role }]) => (isRead(role) ? [] : [name]))

  it('is done by src/apply alone', () => {
    const named = new RegExp(`['"\`](${writes.join('|')})(Command)?['"\`]`)
    const elsewhere = outside(['apply', 'api', 'emulator'])
    const found = elsewhere.flatMap((file) => linesWith(file, named))
    expect(found).toEqual([])
    const roles = /operations\[['"](create|update|delete)['"]\]/
    expect(elsewhere.filter(({ room }) => room !== 'kinds').flatMap((file) => linesWith(file, roles))).toEqual([])
  })

  it('goes through one function: calls to the service stand in the observer, in the journal and in the dry run', () => {
    const callers = outside(['emulator']).filter((file) => linesWith(file, /\bservice\.call\(/).length > 0)
    const observer = ['src/aws/list.ts', 'src/aws/live.ts', 'src/aws/staying.ts']
    const allowed = ['src/apply/context.ts', 'src/apply/dry-run.ts', ...observer]
    expect(callers.map(({ path }) => path).toSorted()).toEqual(allowed)
  })
})

describe('words', () => {
  it('of errors stand in src/diagnostic alone: nobody else gives a hint or words the failure of a change', () => {
    const worded = /\bhint(: string)?( =|:) ['"`]\w|\bnew ChangeError\((?!failureOf\()/
    expect(outside(['diagnostic', 'emulator']).flatMap((file) => linesWith(file, worded))).toEqual([])
  })
})

describe('diagnostics', () => {
  it('are said by one function, which makes their text safe', () => {
    const said = /\.?writeErr\(`(error|warning|\$\{severity\})\b/
    const sayers = files.filter((file) => linesWith(file, said).length > 0)
    expect(sayers.map(({ path }) => path).filter((path) => path !== 'cmd/terminal/say.ts')).toEqual([])
  })
})

describe('kinds', () => {
  const elsewhere = except(outside(['kinds', 'api']), exceptions.kindNames).filter(
    ({ path }) => !path.startsWith('src/emulator/kinds/'),
  )

  it('are told apart in src/kinds alone', () => {
    expect(elsewhere.flatMap((file) => linesWith(file, /\bswitch \([^)]*\bkind\b/))).toEqual([])
  })

  it('have names, operations and members that nobody else knows', () => {
    expect(elsewhere.flatMap((file) => linesWith(file, kindNames))).toEqual([])
  })

  it.each([
    "listPages(service, 'ListImagePipelines')",
    "page['imagePipelineList']",
    'kind.split(/(?=Configuration$)/)',
    'const { instanceProfileName: profile } = fields',
    "fields['snsTopicArn'] !== undefined",
    "new Set(['description', 'resourceTags'])",
    'fields.placement',
    "['infrastructureConfigurationArn']",
    "'InfrastructureConfiguration'",
  ])('would be found in: %s', (code) => {
    expect(code).toMatch(kindNames)
  })

  it.each(["fields['description']", 'const placement = 1', 'target.region', "['name', 'tags', 'arn']"])(
    'would not be found in: %s',
    (code) => {
      expect(code).not.toMatch(kindNames)
    },
  )
})

describe('the emulator', () => {
  it('shares nothing with the code under test but the API model and the reader of YAML', () => {
    const wrong = inRooms(['emulator']).flatMap((file) =>
      file.imports
        // A reader of YAML is what the service has as well.
        .filter(({ specifier }) => !specifier.startsWith('node:') && specifier !== 'js-yaml')
        .filter((one) => !one.specifier.startsWith('.') || !['emulator', 'api'].includes(roomOf(targetOf(file, one))))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('files', () => {
  const lengthOf = ({ text }: SourceFile): number => text.split('\n').length - 1

  it('have at most 300 lines', () => {
    const long = except(files, exceptions.long).filter((file) => lengthOf(file) > 300)
    expect(long.map((file) => `${file.path}: ${lengthOf(file)} lines`)).toEqual([])
  })

  it('have names in kebab-case', () => {
    expect(files.map(({ path }) => path).filter((path) => !/^[a-z0-9/-]+\.ts$/.test(path))).toEqual([])
  })

  it('of scenarios stand beside each other: one file is a case', () => {
    expect(readdirSync(join(root, 'test/scenarios')).filter((name) => !/^[a-z0-9-]+\.yaml$/.test(name))).toEqual([])
  })

  it('leave nothing for later', () => {
    expect(files.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('exceptions', () => {
  it('from the names of kinds are all still needed', () => {
    const excepted = files.filter(({ path }) => Object.hasOwn(exceptions.kindNames, path))
    expect(excepted.filter((file) => linesWith(file, kindNames).length === 0).map(({ path }) => path)).toEqual([])
  })

  it('are all still needed', () => {
    const paths = new Set(files.flatMap(({ path }) => [path, posix.dirname(path)]))
    const named = Object.values(exceptions).flatMap((group) => Object.keys(group).flatMap((key) => key.split(' ')))
    expect(named.filter((path) => !paths.has(path))).toEqual([])
  })
})
