/** A small project to run on: one target and the documents that a test gives. */
import type { Emulator } from '../../src/emulator/emulator.ts'
import { folder, kilnReport, type KilnOptions, type Ran } from './kiln.ts'
import type { Report } from '../../src/report/report.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const projectFile =
  'version: 1\nowner: images\ntargets:\n  - { name: prod, region: us-east-1, account: "111122223333" }\n'

/** A project folder with one document file that can be rewritten, and the commands on it. */
export interface TestProject {
  readonly cwd: string
  /** Replaces the documents. */
  write(yaml: string): void
  run(...args: string[]): Promise<Report & { readonly ran: Ran }>
}

/** Makes a project whose commands run against `account`. */
export function project(account: Pick<Emulator, 'url'>, yaml: string, options: Partial<KilnOptions> = {}): TestProject {
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/documents.yaml': yaml })
  return {
    cwd,
    write: (text) => writeFileSync(join(cwd, 'configs/documents.yaml'), text),
    run: (...args) => kilnReport(args, { cwd, emulator: account, ...options }),
  }
}

/** A document of an infrastructure configuration, with more lines if given. */
export function golden(...lines: string[]): string {
  return ['kind: InfrastructureConfiguration', 'name: golden', 'instanceProfileName: builder', ...lines, ''].join('\n')
}

/** The state of the account that the test project lives in. */
export function accountOf(account: Emulator): ReturnType<Emulator['account']> {
  return account.account('111122223333', 'us-east-1')
}
