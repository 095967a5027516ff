/** The files that an import reads: that of the other tool, and the project file that is there already. */
import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { diskFiles } from '../config/file-source.ts'
import { findProjectFile } from '../config/load.ts'
import { readText } from '../config/read-text.ts'
import { nameOf } from '../config/walk.ts'
import type { Machine } from '../machine.ts'
import type { Diagnostic } from '../model.ts'

/** Bytes that a text of a document may have. */
const mostBytes = 64 * 1024

/** Bytes that what is imported may have: a state holds all that a company has. */
const mostBytesOfAll = 128 * 1024 * 1024

/** A text, and the name that sources in it carry. */
export interface ForeignText {
  readonly text: string
  readonly name: string
  /** Returns the text of a file beside it; undefined where there is none. */
  readonly textBeside: (name: string) => string | undefined
}

/** Reads the file that is to be imported. */
export async function readForeign({ cwd }: Machine, file: string): Promise<ForeignText | Diagnostic> {
  const text = await readText(diskFiles, file, cwd, mostBytesOfAll)
  if (typeof text !== 'string') return text
  const path = resolve(cwd, file)
  return { text, name: nameOf(path, cwd), textBeside: (name) => readBeside(join(dirname(path), name)) }
}

/** Only what could be the text of a document is read. */
function readBeside(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile() !== true || found.size > mostBytes) return undefined
  const bytes = readFileSync(path)
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}

/** Returns the project file that documents in a folder belong to; undefined where there is none yet. */
export function findProjectOf(
  { cwd }: Machine,
  folder: string,
): Promise<{ readonly file?: string; readonly diagnostics: readonly Diagnostic[] }> {
  return findProjectFile({ cwd, path: folder })
}
