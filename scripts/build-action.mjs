// Bundles the GitHub Action to action/dist, which is committed: a runner takes the repository as it is.
//
//   node scripts/build-action.mjs           writes
//   node scripts/build-action.mjs FOLDER    writes to a folder of your own
//   node scripts/build-action.mjs --check   writes nothing; exits with 1 if action/dist is not what the sources make
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeBundle } from './bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [mode] = process.argv.slice(2)
const isCheck = mode === '--check'
const committed = isCheck || mode === undefined ? join(root, 'action', 'dist') : resolve(mode)
const fresh = mkdtempSync(join(root, 'node_modules', '.kiln-action-'))
try {
  await writeBundle({ main: join(root, 'action', 'main.ts'), kiln: join(root, 'cmd', 'kiln.ts') }, fresh)
  chmodSync(join(fresh, 'kiln.cjs'), 0o755)
  if (isCheck) {
    const [wanted, found] = [filesIn(fresh), filesIn(committed)]
    const names = [...new Set([...wanted.keys(), ...found.keys()])]
    const stale = names.filter((name) => wanted.get(name) !== found.get(name))
    for (const name of stale)
      process.stdout.write(`action/dist/${name} is not what the sources make: run npm run build:action\n`)
    if (stale.length === 0) process.stdout.write(`action/dist is what the sources make: ${names.length} files\n`)
    process.exitCode = stale.length === 0 ? 0 : 1
  } else {
    rmSync(committed, { recursive: true, force: true })
    cpSync(fresh, committed, { recursive: true })
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

/** Returns the files below a folder with what stands in them. */
function filesIn(folder) {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = entries.map((entry) => join(entry.parentPath, entry.name))
    return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
  } catch {
    return new Map()
  }
}
