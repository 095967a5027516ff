// Compiles cmd/ and src/ to dist/, from nothing, so that no file of an older build is left in it. The old build stays in use until the
// new one is whole.
import { spawnSync } from 'node:child_process'
import { chmodSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const fresh = join(root, 'node_modules', `.kiln-build-${process.pid}`)
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
try {
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status === 0) {
    chmodSync(join(fresh, 'cmd', 'kiln.js'), 0o755)
    rmSync(dist, { recursive: true, force: true })
    renameSync(fresh, dist)
  }
  process.exitCode = status ?? 1
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
