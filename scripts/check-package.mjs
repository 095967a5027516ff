// Packs Kiln as it would be published, looks at what is in the package, installs it in an empty folder and uses it there.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const place = mkdtempSync(join(tmpdir(), 'kiln-package-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
const say = (text) => process.stdout.write(`${text}\n`)
const fail = (text) => {
  say(text)
  process.exit(1)
}
const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const [packed] = JSON.parse(npm(root, 'pack', '--json', '--loglevel=error', '--pack-destination', place))
const files = packed.files.map(({ path }) => path)
const notices = 'dist/THIRD_PARTY_NOTICES.txt'
const needed = [
  'LICENSE',
  'README.md',
  'package.json',
  'dist/kiln.cjs',
  notices,
  'docs/iam.md',
  'docs/diagnostics.md',
  'schema/document.schema.json',
]
const allowed = [
  /^(LICENSE|README\.md|package\.json)$/,
  /^dist\/(chunks\/)?[\w.-]+\.cjs$/,
  /^docs\/[\w/-]+\.md$/,
  /^schema\/[\w-]+\.schema\.json$/,
]
const missing = needed.filter((file) => !files.includes(file))
const extra = files.filter((file) => file !== notices && !allowed.some((form) => form.test(file)))
if (missing.length > 0) fail(`the package lacks ${missing.join(', ')}`)
if (extra.length > 0) fail(`the package holds what it should not: ${extra.join(', ')}`)
say(`${packed.filename}: ${files.length} files, ${Math.round(packed.unpackedSize / 1024)} kB`)

const home = join(place, 'home')
mkdirSync(home)
npm(home, 'init', '--yes', '--loglevel=error')
npm(home, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', join(place, packed.filename))
const [, ...others] = npm(home, 'ls', '--all', '--parseable').trim().split('\n')
if (others.length !== 1) fail(`the package brings others along: ${others.join(', ')}`)

// Nothing of this machine's environment: no credential, no profile, no KILN_ variable.
const env = { PATH: process.env['PATH'] ?? '', HOME: home }
const kiln = (line, expected, wanted) => {
  const { status, stdout, stderr } = spawnSync(join(home, 'node_modules', '.bin', 'kiln'), line.split(' '), {
    cwd: home,
    env,
    encoding: 'utf8',
  })
  const isGood = status === expected && stdout.includes(wanted)
  say(`kiln ${line}: exit code ${status}, ${stdout.split('\n')[0]}`)
  if (!isGood) fail(`expected exit code ${expected} and "${wanted}"\n${stdout}${stderr}`)
}
mkdirSync(join(home, '.git'))
kiln('--version', 0, version)
kiln('init', 0, 'kiln.yaml')
kiln('validate', 0, 'Valid: 1 configuration')
kiln('schema', 0, 'InfrastructureConfiguration')
kiln('plan --emulator --detailed-exitcode', 2, '1 to create')
kiln('apply --emulator --yes', 0, 'Applied: 1 done')
kiln('plan --emulator --detailed-exitcode', 0, 'No changes')
kiln('drift --emulator', 0, 'In sync')
say('the package works')
