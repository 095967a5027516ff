/** Runs Kiln inside the test's process, as a user would: arguments in; stdout, stderr and exit code out. */
import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { Clock } from '../../src/clock.ts'
import type { Host } from '../../cmd/terminal/host.ts'
import { main } from '../../cmd/main.ts'
import { startEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/emulator.ts'
import type { Report } from '../../src/report/report.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Starts an emulator in memory, and stops it when the test ends. */
export async function emulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const started = await startEmulator(options)
  onTestFinished(() => started.close())
  return started
}

/** Makes a folder with these files, and removes it when the test ends. A `.git` folder marks it as a repository's root. */
export function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'kiln-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  mkdirSync(join(path, '.git'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return path
}

/** Time that passes only when it is waited for: a sleep ends at once and moves the clock. */
export function virtualClock(start = Date.parse('2026-01-01T00:00:00Z')): Clock & { readonly slept: number } {
  let now = start
  return {
    get slept() {
      return now - start
    },
    now: () => now,
    random: () => 0.5,
    uuid: () => randomUUID(),
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      now += ms
    },
  }
}

export interface KilnOptions {
  readonly cwd: string
  /** Reached through `--endpoint-url`. */
  readonly emulator?: Pick<Emulator, 'url'>
  /** Access key; on the emulator 12 digits name the account. */
  readonly account?: string
  readonly env?: Readonly<Record<string, string>>
  readonly clock?: Clock
  readonly stdin?: Host['stdin']
  /** Stderr is a terminal. */
  readonly hasScreen?: boolean
  /** Stdout is one as well. */
  readonly isWholeOnScreen?: boolean
  /** Emits the signals that the run gets. */
  readonly signals?: EventEmitter
  /** Told when the process would end at once, with what stderr has got by then. */
  readonly exit?: (code: number, stderr: string) => void
}

/** Runs `kiln ARGS`. Commands that call the service get `--endpoint-url` of the emulator, if one is given. */
export async function kiln(args: readonly string[], options: KilnOptions): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  const host: Host = {
    argv: args,
    cwd: options.cwd,
    env: {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: options.account ?? '111122223333',
      AWS_SECRET_ACCESS_KEY: 'test',
      // Nobody is there to be asked.
      CI: 'true',
      ...options.env,
    },
    stdin: options.stdin ?? Object.assign(new PassThrough(), { isTTY: false }),
    stdout: { isTTY: options.isWholeOnScreen ?? false },
    stderr: { isTTY: options.hasScreen ?? false, columns: 80, write: (text) => void (stderr += text) },
    version: '0.0.0-test',
    clock: options.clock ?? virtualClock(),
    signals: options.signals ?? new EventEmitter(),
    exit: (code) => options.exit?.(code, stderr),
    writeOut: (text) => void (stdout += text),
    writeErr: (text) => void (stderr += text),
  }
  const endpoint = options.emulator === undefined ? [] : ['--endpoint-url', options.emulator.url]
  const code = await main(host, [...args, ...endpoint])
  return { code, stdout, stderr }
}

/** Runs `kiln ARGS -o json` and parses the report. */
export async function kilnReport(
  args: readonly string[],
  options: KilnOptions,
): Promise<Report & { readonly ran: Ran }> {
  const ran = await kiln([...args, '-o', 'json'], options)
  return { ...(JSON.parse(ran.stdout) as Report), ran }
}
