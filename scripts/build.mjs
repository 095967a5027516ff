// Builds dist/ from nothing, so that no file of an older build is left in it: the bundled program, dist/kiln.cjs, which is what is published,
// and cmd/ and src/ file by file, which scripts and measurements import. The old build stays in use until the new one is whole.
import { spawnSync } from 'node:child_process'
import { chmodSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeBundle } from './bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const fresh = join(root, 'node_modules', `.kiln-build-${process.pid}`)
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
try {
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status === 0) {
    await writeBundle({ kiln: join(root, 'cmd', 'kiln.ts') }, fresh)
    for (const program of [join('cmd', 'kiln.js'), 'kiln.cjs']) chmodSync(join(fresh, program), 0o755)
    rmSync(dist, { recursive: true, force: true })
    renameSync(fresh, dist)
  }
  process.exitCode = status ?? 1
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
