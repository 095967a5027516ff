/** The GitHub Action: runs the program in this very process, so that a cancelled job reaches it as a signal, without a shell between. */
import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { processHost } from '../cmd/terminal/host.ts'
import { main } from '../cmd/main.ts'
import { workflowCommand } from '../src/render/machine/workflow-command.ts'
import { argumentsOf, commandOf, InputError, stepCodeOf } from './inputs.ts'

const input = (name: string): string => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
const temporary = process.env['RUNNER_TEMP'] ?? '.'

// What never comes to its end has not succeeded, and what is open still does not keep a run that has reported.
process.exitCode = 1
void act().then((code) => process.exit(code))

async function act(): Promise<number> {
  try {
    const command = commandOf(input)
    if (command === 'none') return putOnPath()
    process.chdir(resolve(input('working-directory') || '.'))
    const reportFile = join(temporary, `kiln-${process.env['GITHUB_ACTION'] ?? 'action'}.json`)
    const argv = argumentsOf(command, { input, reportFile })
    const token = input('github-token')
    const env = token === '' ? process.env : { ...process.env, KILN_GITHUB_TOKEN: token }
    return stepCodeOf(command, await main({ ...processHost(), argv, env }))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    process.stdout.write(`${workflowCommand('error', { title: 'Kiln' }, error.message)}
`)
    return 5
  }
}

/** Makes `kiln` a command of the steps that follow, with the Node of the runner. */
function putOnPath(): number {
  const folder = join(temporary, 'kiln-bin')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'kiln')
  const program = fileURLToPath(new URL('kiln.cjs', import.meta.url))
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
  chmodSync(file, 0o755)
  appendFileSync(process.env['GITHUB_PATH'] ?? '/dev/null', `${folder}\n`)
  return 0
}
