/** A job of GitHub Actions that runs Kiln: a project, its account, its forge and the files of the step. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { eventEnv, shas, type GitHubEventName } from './github-events.ts'
import { github, type GitHub } from './github.ts'
import { emulator, folder, kiln, type Ran } from './kiln.ts'
import { golden, projectFile } from './project.ts'
import { parseOutputs } from './step-files.ts'

export interface Job {
  readonly cwd: string
  readonly account: Emulator
  readonly forge: GitHub
  /** Runs Kiln as a step of a job that `event` started. */
  run(
    event: GitHubEventName,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
    folder?: string,
  ): Promise<Ran>
  summary(): string
  outputs(): Readonly<Record<string, string>>
  document(yaml: string): void
}

/** Makes a job in whose repository pull request 12 is open. */
export async function job(yaml = golden()): Promise<Job> {
  const [account, forge] = [await emulator(), await github()]
  forge.pulls.push({ number: 12, headSha: shas.head })
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/documents.yaml': yaml, summary: '', output: '' })
  const files = { GITHUB_STEP_SUMMARY: join(cwd, 'summary'), GITHUB_OUTPUT: join(cwd, 'output') }
  return {
    cwd,
    account,
    forge,
    run(event, args, env = {}, folder = cwd) {
      writeFileSync(files.GITHUB_OUTPUT, '')
      const variables = { ...forge.env, ...files, ...eventEnv(cwd, event), ...env }
      return kiln(args, { cwd: folder, emulator: account, env: variables })
    },
    summary: () => readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    outputs: () => parseOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    document: (text) => writeFileSync(join(cwd, 'configs/documents.yaml'), text),
  }
}
