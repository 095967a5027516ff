// Makes a fresh clone ready: installs from the lock file and builds, each only when what it depends on has changed.
//
//   node scripts/prepare.mjs                   both
//   node scripts/prepare.mjs --install-only    builds nothing
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Kiln needs Node 22, 24 or 26, this is ${process.versions.node}\n`)
  process.exit(1)
}

const read = (file) => readFileSync(join(root, file))
const digest = (...contents) => {
  const hash = createHash('sha256').update(process.versions.node)
  for (const content of contents) hash.update(content)
  return hash.digest('hex')
}
const isFresh = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value
/** Ends the program if a command fails; what went wrong is what the command has printed. */
const run = (command, args) => {
  // Output goes to stderr, so that stdout carries the answer alone.
  const stdio = ['ignore', process.stderr, process.stderr]
  const { status, error } = spawnSync(command, args, { cwd: root, stdio, shell: process.platform === 'win32' })
  if (error !== undefined) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const { dependencies, devDependencies } = JSON.parse(read('package.json'))
const installed = digest(read('package-lock.json'), JSON.stringify([dependencies, devDependencies]))
const installStamp = join(root, 'node_modules', '.kiln-installed')
if (!isFresh(installStamp, installed)) {
  process.stderr.write('installing from the lock file…\n')
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(installStamp, installed)
}

const sources = ['cmd', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts')),
)
const tools = [
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/api-model.mjs',
  'scripts/build.mjs',
  'scripts/bundle.mjs',
  'scripts/bundle-parts.mjs',
  'scripts/bundle-used.json',
]
const inputs = [...sources, ...tools].toSorted()
const built = digest(installed, ...inputs.flatMap((file) => [file, read(file)]))
const buildStamp = join(root, 'dist', '.kiln-built')
if (!process.argv.includes('--install-only') && !isFresh(buildStamp, built)) {
  process.stderr.write('building…\n')
  run(process.execPath, [join(root, 'scripts', 'build.mjs')])
  writeFileSync(buildStamp, built)
}
