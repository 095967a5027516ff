// The HTML report in a real Chromium: checks the types of the browser tests, and runs them.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackage } from './install-package.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const browserPackage = installPackage('test/browser')
run('typescript/bin/tsc', ['--noEmit', '-p', browserPackage])
run('vitest/vitest.mjs', ['run', '--config', join(browserPackage, 'vitest.config.ts')])

/** Ends the program if a command fails; what went wrong is what the command has printed. */
function run(program, args) {
  const command = [join(root, 'node_modules', program), ...args]
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (error !== undefined) throw error
  if (status !== 0) process.exit(status ?? 1)
}
