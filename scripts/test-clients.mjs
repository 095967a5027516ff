// The emulator served to boto3 and the AWS CLI, as other people's programs would use it: the story that test/clients/story.py tells.
// Needs Python 3 with pip; without it a line says that this was left out.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { cutApiModel } from './api-model.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const clients = `${root}test/clients/`
const isolated = { PATH: process.env.PATH, HOME: process.env.HOME, PIP_DISABLE_PIP_VERSION_CHECK: '1' }

if (spawnSync('python3', ['-m', 'pip', '--version'], { env: isolated }).status !== 0) {
  process.stdout.write('left out: boto3 and the AWS CLI need Python 3 with pip, which is not here\n')
} else {
  const packages = installClients(`${clients}requirements.txt`)
  const { url, stop } = await startEmulator()
  const environment = { ...isolated, PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1' }
  await fetch(`${url}/_emulator/switches`, { method: 'PUT', body: JSON.stringify({ buildSeconds: 0 }) })
  const story = spawn('python3', [`${clients}story.py`, url, ...operationNames()], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  process.exitCode = await new Promise((resolve) => story.on('close', (code) => resolve(code ?? 1)))
  stop()
}

/** All that the emulator has: STS, and the operations of the API model. */
function operationNames() {
  const { model } = cutApiModel(readFileSync(`${root}src/api/imagebuilder.ts`, 'utf8'))
  return ['GetCallerIdentity', 'AssumeRole', 'AssumeRoleWithWebIdentity', ...Object.keys(model.operations)]
}

/** Installs the pinned packages once, into a folder that is named after the pins; returns it. */
function installClients(requirements) {
  const pins = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)
  const folder = `${root}node_modules/.cache/clients-${pins}`
  if (existsSync(folder)) return folder
  rmSync(`${folder}.new`, { recursive: true, force: true })
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--no-compile',
    '--no-deps',
    '--target',
    `${folder}.new`,
    '-r',
    requirements,
  ]
  const { status } = spawnSync('python3', pip, { env: isolated, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
  renameSync(`${folder}.new`, folder)
  return folder
}

/** The built program, as a process of its own. */
async function startEmulator() {
  const program = [`${root}dist/kiln.cjs`, 'emulator']
  const child = spawn(process.execPath, program, { env: isolated, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\S+/.exec(line)?.[0]
    if (url !== undefined) return { url, stop: () => child.kill() }
  }
  throw new Error('the emulator did not start')
}
