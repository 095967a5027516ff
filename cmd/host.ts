/** The machine as the commands see it: everything that they may touch, as one parameter. */
import { writeSync } from 'node:fs'
import { systemClock } from '../src/aws/clock.ts'
import type { Clock } from '../src/clock.ts'

export interface Host {
  /** Arguments after the name of the program. */
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly stdin: { readonly isTTY?: boolean }
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  readonly version: string
  readonly clock: Clock
  /** Where SIGINT and SIGTERM arrive. */
  readonly signals: {
    on(signal: 'SIGINT' | 'SIGTERM', listener: (signal: 'SIGINT' | 'SIGTERM') => void): unknown
    off(signal: 'SIGINT' | 'SIGTERM', listener: (signal: 'SIGINT' | 'SIGTERM') => void): unknown
  }
  /** Ends the process at once. */
  exit(code: number): void
  /** Writes the answer, whole, before it returns. */
  writeOut(text: string): void
  writeErr(text: string): void
}

/** Returns this process as a host. A reader that has gone away (`kiln plan | head`) is not an error. */
export function processHost(version: string): Host {
  return {
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: { isTTY: process.stderr.isTTY, columns: process.stderr.columns, write: (text) => writeWhole(2, text) },
    version,
    clock: systemClock,
    signals: process,
    exit: (code) => process.exit(code),
    writeOut: (text) => writeWhole(1, text),
    writeErr: (text) => writeWhole(2, text),
  }
}

/** Writes all of `text`. A full pipe is waited for, a closed one ends the writing. */
function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let offset = 0; offset < bytes.length;) {
    try {
      offset += writeSync(fd, bytes, offset)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
      else if (code === 'EPIPE' || code === 'EBADF') return
      else throw error
    }
  }
}

/** Returns the command line of the run as it can be typed into a shell. */
export function invocationOf({ argv }: Pick<Host, 'argv'>): string {
  const quote = (word: string): string => (/^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)
  return ['kiln', ...argv.map(quote)].join(' ')
}
