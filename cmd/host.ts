/** The machine as the commands see it: everything that they may touch, as one parameter. */
import { writeSync } from 'node:fs'
import { systemClock, type Clock } from '../src/aws/clock.ts'

export interface Host {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly stdin: { readonly isTTY?: boolean }
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  readonly version: string
  readonly clock: Clock
  /** Writes the answer, whole, before it returns. */
  writeOut(text: string): void
  writeErr(text: string): void
}

/** Returns this process as a host. A reader that has gone away (`kiln plan | head`) is not an error. */
export function processHost(version: string): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: { isTTY: process.stderr.isTTY, columns: process.stderr.columns, write: (text) => writeWhole(2, text) },
    version,
    clock: systemClock,
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
