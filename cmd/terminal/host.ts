/** The machine as the commands see it: everything that they may touch, as one parameter. */
import { fstatSync, readFileSync, writeSync } from 'node:fs'
import { systemClock } from '../../src/aws/clock.ts'
import { settleEnvironment } from '../../src/aws/shared-config.ts'
import type { Machine } from '../../src/machine.ts'
import { shellWord } from '../../src/shell-word.ts'
import type { StopSignal } from '../../src/report/stop-signal.ts'
import { piecesOf } from './pieces.ts'

export interface Host extends Machine {
  /** Arguments after the name of the program. */
  readonly argv: readonly string[]
  /** Read only where it is a terminal. */
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  /** `isFile`: it was redirected into one. */
  readonly stdout: { readonly isTTY?: boolean; readonly isFile?: boolean; readonly columns?: number }
  readonly stderr: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  /** Where signals arrive. */
  readonly signals: {
    on(signal: StopSignal, listener: (signal: StopSignal) => void): unknown
    off(signal: StopSignal, listener: (signal: StopSignal) => void): unknown
  }
  /** Ends the process at once. */
  exit(code: number): void
  /** Writes the answer, whole, before it returns. Throws if that fails; a reader that has gone away is not a failure. */
  writeOut(text: string): void
  /** Writes what is told beside the answer. Never fails: there is nowhere left to tell it. */
  writeErr(text: string): void
}

/** Returns this process as a host. A reader that has gone away (`kiln plan | head`) is not an error. */
export function processHost(): Host {
  // The SDK writes a warning about the version of Node to stderr when it is loaded; which versions Kiln supports is Kiln's to say.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  // NO_COLOR comes first here; Node would warn that it does not.
  if (process.env['NO_COLOR']) delete process.env['FORCE_COLOR']
  settleEnvironment(process.env)
  return {
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return isA('isCharacterDevice', 1) ? process.stdout : { isFile: isA('isFile', 1) }
    },
    get stderr() {
      const { isTTY, columns } = isA('isCharacterDevice', 2) ? process.stderr : { isTTY: false, columns: 0 }
      return { isTTY, columns, write: tell }
    },
    version: versionOfPackage(),
    clock: systemClock,
    signals: process,
    exit: (code) => process.exit(code),
    writeOut: (text) => writeWhole(1, text),
    writeErr: tell,
  }
}

/** Asks what a descriptor is. Opening its stream to find out takes longer than writing the help into a pipe. A closed one is nothing. */
function isA(kind: 'isCharacterDevice' | 'isFile', fd: number): boolean {
  try {
    return fstatSync(fd)[kind]()
  } catch {
    return false
  }
}

/** Returns the version in package.json, which stands above the sources and the parts of a bundle, and higher above sources that were built. */
function versionOfPackage(): string {
  for (const path of ['../../package.json', '../../../package.json', '../package.json']) {
    try {
      const { version } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { version: string }
      return version
    } catch {
      // Not here; the next one.
    }
  }
  return '0.0.0'
}

function tell(text: string): void {
  try {
    writeWhole(2, text)
  } catch {
    // A full disk, a terminal that is gone: what the run does must not depend on it.
  }
}

/** Characters that are written at once: the bytes of a large report take as much memory as all of its text. */
const pieceSize = 1024 * 1024

/** Writes all of `text`. A full pipe is waited for, a closed one ends the writing. */
function writeWhole(fd: number, text: string): void {
  for (const piece of piecesOf(text, pieceSize)) if (!writeBytes(fd, Buffer.from(piece))) return
}

/** Returns false where nobody reads on. */
function writeBytes(fd: number, bytes: Buffer): boolean {
  for (let offset = 0; offset < bytes.length;) {
    try {
      offset += writeSync(fd, bytes, offset)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
      else if (code === 'EPIPE' || code === 'EBADF') return false
      else throw error
    }
  }
  return true
}

/** Returns the command line of the run as it can be typed into a shell. */
export function invocationOf({ argv }: Pick<Host, 'argv'>): string {
  return ['kiln', ...argv.map(shellWord)].join(' ')
}
