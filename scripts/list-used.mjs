// Writes scripts/bundle-used.json: which files a `validate` and a `plan` run something of, so that bundle-parts.mjs can put together what they
// need and leave the rest to who needs it. A list that is out of date costs a few milliseconds, and no more.
//
//   node scripts/list-used.mjs
//
// Runs the built program, on a project of infrastructure configurations that are as declared, against the emulator.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmulatorProcess } from '../bench/support/emulator.mjs'
import { environmentOf, runKiln } from '../bench/support/kiln.mjs'
import { writeProject } from '../bench/support/project.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = writeProject({ targets: 1, documents: 25 })
const emulator = await startEmulatorProcess()
await runKiln(folder, emulator.url, ['apply'])
const used = { validate: usedBy('validate'), plan: usedBy('plan') }
emulator.close()
writeFileSync(join(root, 'scripts', 'bundle-used.json'), `${JSON.stringify(used, null, 2)}\n`)

/** Returns the files that a command runs something of, sorted. */
function usedBy(command) {
  const coverage = mkdtempSync(join(folder, 'coverage-'))
  try {
    const env = { ...environmentOf(folder, emulator.url), NODE_V8_COVERAGE: coverage }
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'kiln.cjs'), command], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`kiln ${command} ended with ${status}:\n${stderr}`)
    const files = readdirSync(coverage).map((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')))
    const parts = files.flatMap(({ result }) => result.filter(({ url }) => url.includes('/dist/chunks/')))
    return [...new Set(parts.flatMap(usedIn))].toSorted()
  } finally {
    rmSync(coverage, { recursive: true })
  }
}

/**
 * Returns the files of which a part of the bundle ran a function, and those without any, whose values others take. The bundler names the file
 * that each stretch of a part comes from.
 */
function usedIn({ url, functions }) {
  const code = readFileSync(new URL(url), 'utf8')
  const starts = [...code.matchAll(/^\/\/ ((?:src|cmd|node_modules)\/.*)$/gm)]
  return starts.flatMap(({ index, 1: file }, at) => {
    const end = starts[at + 1]?.index ?? code.length
    const inside = functions.filter(({ ranges: [{ startOffset }] }) => startOffset > index && startOffset < end)
    return inside.length === 0 || inside.some(({ ranges: [{ count }] }) => count > 0) ? [file] : []
  })
}
