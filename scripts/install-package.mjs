// The little packages of what needs more than the root, test/browser, test/node and site: what they depend on is not needed for anything else, and
// not installed by `npm ci` in the root.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Installs a folder of the repository from its lock file, if that has changed, and returns where it is. Ends the program if that fails; npm has said why.
 */
export function installPackage(folder) {
  const place = fileURLToPath(new URL(`../${folder}`, import.meta.url))
  const stamp = join(place, 'node_modules', '.kiln-installed')
  const wanted = createHash('sha256')
    .update(readFileSync(join(place, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return place
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync('npm', args, {
    cwd: place,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (error !== undefined) throw error
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, wanted)
  return place
}
