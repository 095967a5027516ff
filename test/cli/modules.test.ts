/** What is loaded for which command: the SDK costs a tenth of a second, which help and validation must not. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { folder } from '../support/kiln.ts'
import { program, programFile } from '../support/program.ts'

/** Notes at the end which files were loaded and which parts of Node. */
const note = `const load = process.moduleLoadList
process.on('exit', () => {
  const builtin = load.filter((name) => name.startsWith('NativeModule ')).map((name) => name.slice(13))
  const files = Object.keys(require.cache)
  require('node:fs').writeFileSync(process.env.MODULES_FILE, JSON.stringify({ builtin, files }))
})`

interface Loaded {
  /** Packages of which a loaded file of the bundle holds something. */
  readonly packages: readonly string[]
  /** Files of the sources that a loaded file of the bundle holds. */
  readonly sources: readonly string[]
  readonly builtin: readonly string[]
}

async function modulesOf(args: readonly string[], cwd: string): Promise<Loaded> {
  const file = join(cwd, `${args[0]}.modules`)
  const { code } = await program(args, { cwd, env: { NODE_OPTIONS: '--require ./note.cjs', MODULES_FILE: file } })
  expect(code).toBe(0)
  const { builtin, files } = JSON.parse(readFileSync(file, 'utf8')) as { builtin: string[]; files: string[] }
  // The bundler names the module that each part of a file comes from.
  const parts = files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^\/\/ ((?:node_modules|src)\/.*)$/gm)])
  const names = parts.map(([, name = '']) => name)
  const packages = names.flatMap((name) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? [])
  return { packages: [...new Set(packages)].toSorted(), sources: names, builtin }
}

it('help loads commander alone, validate no AWS SDK; plan does', async () => {
  const cwd = folder({
    'note.cjs': note,
    'configs/a.yaml': 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n',
  })
  const [help, validate, plan] = await Promise.all([
    modulesOf(['--help'], cwd),
    modulesOf(['validate'], cwd),
    modulesOf(['plan', '--emulator', '--region', 'us-east-1'], cwd),
  ])
  const ofSdk = ({ packages }: Loaded) => packages.filter((name) => /^@(aws-sdk|smithy|aws-crypto)\//.test(name))
  expect(help.packages).toEqual(['commander'])
  expect(help.builtin.filter((name) => ['crypto', 'child_process', 'net', 'http'].includes(name))).toEqual([])
  expect(ofSdk(validate)).toEqual([])
  expect(validate.packages).toContain('js-yaml')
  expect(validate.packages).not.toContain('re2js')
  expect(validate.builtin.filter((name) => ['crypto', 'fs/promises', 'net', 'http'].includes(name))).toEqual([])
  // Nobody is asked, so stdin is not opened.
  expect(validate.builtin).not.toContain('internal/fs/streams')
  // The check itself works: a command that calls the service does load it.
  expect(ofSdk(plan).length).toBeGreaterThan(0)
  // Asked for as a module, node:http brings Node's own fetch along, which is larger than all of the SDK that a plan uses.
  expect(plan.builtin).toContain('http')
  expect(plan.builtin).not.toContain('internal/deps/undici/undici')
})

/** Notes which files were loaded when the first line came. */
const noteFirst = `const fs = require('node:fs')
const { writeSync } = fs
fs.writeSync = (fd, ...rest) => {
  fs.writeSync = writeSync
  fs.writeFileSync(process.env.MODULES_FILE, Object.keys(require.cache).join('\\n'))
  return writeSync(fd, ...rest)
}`

it('plan tells that it begins before it loads what reads the configuration', async () => {
  const cwd = folder({
    'note.cjs': noteFirst,
    'configs/a.yaml': 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n',
  })
  const file = join(cwd, 'first.modules')
  const env = { NODE_OPTIONS: '--require ./note.cjs', MODULES_FILE: file }
  const { stderr } = await program(['plan', '--emulator', '--region', 'us-east-1'], { cwd, env })
  expect(stderr).toMatch(/^plan: reading the configuration\n/)
  const first = readFileSync(file, 'utf8')
  expect(first).toContain('every-run.cjs')
  expect(first).not.toMatch(/js-yaml|src-kinds|src-api|every-run-reading|every-plan|sdk/)
})

it('the words that editors show are loaded by schema, not by validate', async () => {
  const cwd = folder({
    'note.cjs': note,
    'configs/a.yaml': 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n',
  })
  const [schema, validate] = await Promise.all([modulesOf(['schema'], cwd), modulesOf(['validate'], cwd)])
  const ofEditors = ({ sources }: Loaded) =>
    sources.filter((name) => /^src\/(config\/editor|kinds\/fields)\//.test(name))
  expect(ofEditors(validate)).toEqual([])
  expect(validate.sources).toContain('src/config/schema/document-schema.ts')
  expect(ofEditors(schema)).toContain('src/kinds/fields/image-pipeline.ts')
})

/** Loads each part of the bundle first in a program of its own, and prints which parts are asked for by what they are still waiting for. */
const loadEach = `const { readdirSync } = require('node:fs')
const { basename, dirname, join, resolve } = require('node:path')
const Module = require('node:module')
const { _load, prototype } = Module
const { load } = prototype
const loading = new Set()
prototype.load = function (file) {
  loading.add(file)
  load.call(this, file)
  loading.delete(file)
}
Module._load = function (request, parent, isMain) {
  const file = request.startsWith('.') ? resolve(dirname(parent.filename), request) : request
  if (loading.has(file)) throw new Error(basename(file) + ' and ' + basename(parent.filename) + ' need each other')
  return _load(request, parent, isMain)
}
const parts = readdirSync(process.argv[1]).map((name) => join(process.argv[1], name))
for (const part of parts) {
  for (const file of Object.keys(require.cache)) delete require.cache[file]
  require(part)
}
console.log(parts.length + ' parts')`

it('each part of the bundle can be the first that is loaded', () => {
  const chunks = join(dirname(programFile), 'chunks')
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', loadEach, chunks], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^\d\d+ parts\n$/)
})
