/** Runs the built program as its own process, in an environment that holds nothing but what a test says. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Ran } from './kiln.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Path of the program as it is published. `npm test` builds it first; a test that is run alone uses what is there. */
export const programFile = `${root}dist/kiln.cjs`

export interface ProgramOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Descriptors that take the place of a pipe. */
  readonly stdout?: number
  readonly stderr?: number
}

/** Starts `kiln ARGS`. It is killed when the test ends, if it is still there. */
export function startProgram(args: readonly string[], { cwd, env = {}, stdout, stderr }: ProgramOptions): ChildProcess {
  if (!existsSync(programFile)) spawnSync(process.execPath, [`${root}scripts/prepare.mjs`], { stdio: 'inherit' })
  const { PATH = '', NODE_OPTIONS = '' } = process.env
  const bare = { PATH, NODE_OPTIONS, HOME: cwd, AWS_EC2_METADATA_DISABLED: 'true', CI: 'true' }
  const child = spawn(process.execPath, [programFile, ...args], {
    cwd,
    env: { ...bare, ...env },
    stdio: ['ignore', stdout ?? 'pipe', stderr ?? 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs `kiln ARGS` to its end. */
export async function program(args: readonly string[], options: ProgramOptions): Promise<Ran> {
  return outcomeOf(startProgram(args, options))
}

/** What Node prints by itself when it does not like what a program does. */
const warningOfNode = /^\(node:\d+\) .*Warning: .*$/m

/** Resolves to what a process printed and how it ended. Rejects if Node printed a warning: users would read it on every run. */
export function outcomeOf(child: ChildProcess): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const warning = warningOfNode.exec(stderr)?.[0]
      if (warning === undefined) resolve({ code: code ?? -1, stdout, stderr })
      else reject(new Error(warning))
    })
  })
}
