#!/usr/bin/env node
/** The program: argv and environment in, stdout, stderr and exit code out. */
import { readFileSync } from 'node:fs'
import { processHost } from './host.ts'
import { createProgram, isCommanderError } from './program.ts'
import { diagnose } from '../src/diagnostic.ts'

// The SDK writes a warning about the version of Node to stderr when it is loaded; which versions Kiln supports is Kiln's to say.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'

// dist/cmd/kiln.js and cmd/kiln.ts are at different depths below package.json.
const manifest = ['../package.json', '../../package.json']
  .map((path) => new URL(path, import.meta.url))
  .flatMap((path) => {
    try {
      return [JSON.parse(readFileSync(path, 'utf8')) as { version: string }]
    } catch {
      return []
    }
  })[0]

const host = processHost(manifest?.version ?? '0.0.0')
try {
  const program = createProgram(host, host.version, (code) => {
    process.exitCode = code
  })
  await program.parseAsync()
} catch (error) {
  if (isCommanderError(error)) {
    // Help and version end with 0; everything else that commander stops at is a mistake on the command line.
    process.exitCode = error.exitCode === 0 ? 0 : 5
  } else {
    const { code, message, hint } = diagnose('internalError', { reason: String((error as Error).stack ?? error) })
    host.writeErr(`error ${code}: ${message}\nhint: ${hint}\n`)
    process.exitCode = 1
  }
}
