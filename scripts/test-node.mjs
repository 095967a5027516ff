// The command-line and scenario tests under each version of Node that Kiln supports, all at once with one worker each. The binaries come from
// test/node; the newest one runs with --throw-deprecation. A warning of Node fails a test under any version (test/support).
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackage } from './install-package.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const place = installPackage('test/node')
const { optionalDependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
const machine = `-${process.platform}-${process.arch}`
const programs = Object.keys(optionalDependencies)
  .filter((name) => name.endsWith(machine))
  .map((name) => ({ version: name.slice(0, -machine.length), file: join(place, 'node_modules', name, 'bin', 'node') }))
if (programs.length === 0 || programs.some(({ file }) => !existsSync(file))) {
  process.stdout.write(`test/node has no Node for ${process.platform} on ${process.arch}\n`)
  process.exit(1)
}

const newest = programs.at(-1)
const results = await Promise.all(programs.map(run))
for (const { output } of results.filter(({ code }) => code !== 0)) process.stdout.write(output)
for (const { version, code, output } of results) {
  const counts = /^\s*Tests .*$/m.exec(output)?.[0].trim() ?? 'no test was run'
  process.stdout.write(`${version}: ${code === 0 ? 'passed' : `failed with ${code}`}, ${counts}\n`)
}
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1

/** Resolves to what the tests print under a version, and how they end. */
function run(program) {
  const { version, file } = program
  const flags = program === newest ? { NODE_OPTIONS: '--throw-deprecation' } : {}
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--maxWorkers=1',
    '--no-cache',
    'test/cli',
    'test/scenarios',
  ]
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...flags },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ version, code, output }))
  })
}
