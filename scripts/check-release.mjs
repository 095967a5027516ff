// Makes the release of the last commit twice, in two clones that have nothing in common but the commit and what `npm ci` installs, and
// compares the bytes. Then looks at what is in it.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'kiln-release-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
const say = (text) => process.stdout.write(`${text}\n`)
const fail = (text) => {
  say(text)
  process.exit(1)
}
const run = (cwd, env, umask, ...command) => {
  // A shell, as a process of Node has no other way to start a program under another mask.
  const args = ['-c', 'umask "$0" && exec "$@"', umask, ...command]
  const { status, stdout, stderr } = spawnSync('sh', args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' })
  if (status !== 0) fail(`${command.join(' ')}: exit code ${status}\n${stdout}${stderr}`)
  return stdout
}

// A clone has the time of now, and the second one lies deeper, is readable to its owner alone, in another zone and language.
const first = { cwd: join(place, 'one'), umask: '022', env: { TZ: 'UTC', LC_ALL: 'C' } }
const second = {
  cwd: join(place, 'another folder', 'further', 'down'),
  umask: '077',
  env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
}
for (const { cwd, umask, env } of [first, second]) {
  mkdirSync(join(cwd, '..'), { recursive: true })
  run(place, env, umask, 'git', 'clone', '--quiet', '--no-hardlinks', root, cwd)
}
say(run(first.cwd, first.env, first.umask, 'npm', 'run', '--silent', 'release').trimEnd())
// Installed once, from the lock file; everything else is made a second time.
renameSync(join(first.cwd, 'node_modules'), join(second.cwd, 'node_modules'))
run(second.cwd, second.env, second.umask, 'npm', 'run', '--silent', 'release')

const made = join(first.cwd, 'release')
const names = readdirSync(made).toSorted()
const again = readdirSync(join(second.cwd, 'release')).toSorted()
if (names.join() !== again.join()) fail(`made once: ${names.join(', ')}\nmade again: ${again.join(', ')}`)
const other = names.filter((name) => digest(join(made, name)) !== digest(join(second.cwd, 'release', name)))
if (other.length > 0) fail(`not the same bytes when made again: ${other.join(', ')}`)
say(`${names.length} files, the same bytes when made again in another folder`)

const sums = readFileSync(join(made, 'SHA256SUMS'), 'utf8')
const expected = names.filter((name) => name !== 'SHA256SUMS').map((name) => `${digest(join(made, name))}  ${name}\n`)
if (sums !== expected.join('')) fail(`SHA256SUMS is not what the files are:\n${sums}`)

// What git has is what a runner takes, and the program of the archives runs.
const unpack = (name) => execFileSync('tar', ['-xzf', join(made, name)], { cwd: place })
for (const name of names.filter((one) => one.endsWith('.tar.gz'))) unpack(name)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const program = join(place, `kiln-${version}-action`, 'action', 'dist', 'kiln.cjs')
const said = execFileSync(process.execPath, [program, '--version'], { encoding: 'utf8' }).trim()
if (!said.includes(version)) fail(`the program of the action says that it is ${said}`)
const context = join(place, `kiln-${version}-image`)
const copied = [...readFileSync(join(context, 'Dockerfile'), 'utf8').matchAll(/^COPY (?!--from)(.+) \S+$/gm)]
const inContext = new Set(readdirSync(context))
const lost = copied.flatMap(([, files]) => files.split(' ')).filter((file) => !inContext.has(file))
if (lost.length > 0) fail(`the Dockerfile copies what its context does not have: ${lost.join(', ')}`)

const sbom = JSON.parse(readFileSync(join(made, `kiln-${version}.cdx.json`), 'utf8'))
const open = sbom.components.filter(({ hashes, licenses }) => hashes?.length !== 1 || licenses?.length !== 1)
if (open.length > 0) fail(`no hash or no licence: ${open.map(({ purl }) => purl).join(', ')}`)
say(`${sbom.bomFormat} ${sbom.specVersion}: ${sbom.components.length} packages, each with hash and licence`)

function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
