// The little package of the browser tests and the screenshots, test/browser: what it depends on is not needed for anything else, and not
// installed by `npm ci` in the root.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where it is. */
export const browserPackage = fileURLToPath(new URL('../test/browser', import.meta.url))

/** Installs it from its lock file, if that has changed. Ends the program if that fails; npm has said why. */
export function installBrowserPackage() {
  const stamp = join(browserPackage, 'node_modules', '.kiln-installed')
  const wanted = createHash('sha256')
    .update(readFileSync(join(browserPackage, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync('npm', args, {
    cwd: browserPackage,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (error !== undefined) throw error
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, wanted)
}
