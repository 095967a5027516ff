// Makes a release of the commit that is checked out, and of nothing else. Publishes nothing, and asks no network.
//
//   node scripts/release.mjs           writes to release/, which it empties first
//   node scripts/release.mjs FOLDER    writes to a folder of your own, which has to be empty
//
// The same commit gives the same bytes in any folder and at any time, with the same Node, npm and git: every date is that of the commit.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeSbom } from './sbom.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file) => readFileSync(join(root, file), 'utf8')
const say = (text) => process.stdout.write(`${text}\n`)
const fail = (...lines) => {
  for (const line of lines) say(line)
  process.exit(1)
}
const ask = (program, ...args) =>
  execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

const { version, bin } = JSON.parse(read('package.json'))
const [given] = process.argv.slice(2)
const place = resolve(given ?? join(root, 'release'))
const changed = ask('git', 'status', '--porcelain', '--untracked-files=all').trimEnd()
if (changed !== '')
  fail('a release is made of a commit, and the checkout has more than that: commit it or take it away', changed)
if (!new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm').test(read('CHANGELOG.md')))
  fail(`CHANGELOG.md says nothing of this version: give it a heading, ## [${version}] - YYYY-MM-DD`)
run(join('scripts', 'build-action.mjs'), '--check')
run(join('scripts', 'build.mjs'))

if (given === undefined) rmSync(place, { recursive: true, force: true })
mkdirSync(place, { recursive: true })
if (readdirSync(place).length > 0) fail(`${place} is not empty`)

const commitDate = ask('git', 'show', '--no-patch', '--format=%cI', 'HEAD').trim()
pack()
archive('image', ['Dockerfile', '.dockerignore', ...imageContext()])
archive('action', ['action.yml', 'action/dist', 'package.json', 'LICENSE'])
const notices = ['dist', 'action/dist'].map((folder) => read(join(folder, 'THIRD_PARTY_NOTICES.txt')))
const listed = ask('npm', 'sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=error')
write(`kiln-${version}.cdx.json`, makeSbom(JSON.parse(listed), notices, new Date(commitDate)))
const files = readdirSync(place).toSorted()
write('SHA256SUMS', files.map((file) => `${sha256(file)}  ${file}\n`).join(''))

for (const file of [...files, 'SHA256SUMS']) say(join(relative(process.cwd(), place), file))
say(`Kiln ${version} of ${ask('git', 'rev-parse', 'HEAD').trim()}, ${commitDate}`)

/** Packs what was built above: nothing else runs. npm keeps the rights of files as they lie there, which the mask of whoever cloned decides. */
function pack() {
  const args = ['pack', '--ignore-scripts', '--loglevel=error']
  const [{ files }] = JSON.parse(ask('npm', ...args, '--dry-run', '--json'))
  const programs = Object.values(bin)
  for (const { path } of files) chmodSync(join(root, path), programs.includes(path) ? 0o755 : 0o644)
  ask('npm', ...args, '--pack-destination', place)
}

/** What the Dockerfile may copy: .dockerignore leaves out everything but what it names. */
function imageContext() {
  return read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1))
}

/** Writes what git has of these files as one archive. No setting of the machine changes its bytes. */
function archive(name, files) {
  const folder = `kiln-${version}-${name}`
  const settings = [
    'tar.umask=0022',
    'tar.tar.gz.command=git archive gzip',
    'core.autocrlf=false',
    'core.attributesFile=',
  ]
  const args = ['archive', '--format=tar.gz', `--prefix=${folder}/`, '--output', join(place, `${folder}.tar.gz`)]
  ask('git', ...settings.flatMap((setting) => ['-c', setting]), ...args, 'HEAD', '--', ...files)
}

function write(file, text) {
  writeFileSync(join(place, file), text)
}

function sha256(file) {
  return createHash('sha256')
    .update(readFileSync(join(place, file)))
    .digest('hex')
}
