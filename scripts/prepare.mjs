// Makes a fresh clone ready: installs from the lock file and builds, each only when what it depends on has changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Kiln needs Node 20.19 or newer, this is ${process.versions.node}\n`)
  process.exit(1)
}

const digest = (files) => {
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
const isFresh = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value
const run = (command, args) => {
  // Output goes to stderr, so that stdout carries the answer alone.
  execFileSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr], shell: process.platform === 'win32' })
}

const installed = digest(['package-lock.json', 'package.json'])
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
const built = digest([...sources, 'tsconfig.json', 'tsconfig.build.json'])
const buildStamp = join(root, 'dist', '.kiln-built')
if (!isFresh(buildStamp, built)) {
  process.stderr.write('building…\n')
  run(process.execPath, [join(root, 'scripts', 'build.mjs')])
  writeFileSync(buildStamp, built)
}
