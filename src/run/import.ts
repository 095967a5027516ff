/** The files that an import reads: that of the other tool, and the project file that is there already. */
import { diskFiles } from '../config/file-source.ts'
import { findProjectFile } from '../config/load.ts'
import { readText } from '../config/read-text.ts'
import { nameOf } from '../config/walk.ts'
import { resolve } from 'node:path'
import type { Machine } from '../machine.ts'
import type { Diagnostic } from '../model.ts'

/** A text, and the name that sources in it carry. */
export interface ForeignText {
  readonly text: string
  readonly name: string
}

/** Reads the file that is to be imported. */
export async function readForeign({ cwd }: Machine, file: string): Promise<ForeignText | Diagnostic> {
  const text = await readText(diskFiles, file, cwd)
  return typeof text === 'string' ? { text, name: nameOf(resolve(cwd, file), cwd) } : text
}

/** Returns the project file that documents in a folder belong to; undefined where there is none yet. */
export function findProjectOf(
  { cwd }: Machine,
  folder: string,
): Promise<{ readonly file?: string; readonly diagnostics: readonly Diagnostic[] }> {
  return findProjectFile({ cwd, path: folder })
}
