/** The text of one file. */
import { resolve } from 'node:path'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import type { FileSource } from './file-source.ts'
import { diagnoseUnreadable, nameOf, show, startOf } from './walk.ts'
import { decodeUtf8 } from './yaml/decode.ts'

/** Bytes that a file may have, unless told otherwise. */
const usualLimit = 4 * 1024 * 1024

/** Returns the text of a file, or why there is none. Only ordinary files are opened: a pipe would hang the run. */
export async function readText(
  files: FileSource,
  file: string,
  cwd: string,
  maxBytes: number = usualLimit,
): Promise<string | Diagnostic> {
  const path = resolve(cwd, file)
  const source = startOf(path, cwd)
  try {
    const found = await files.find(path)
    if (found === undefined) return diagnose('fileUnreadable', { file: show(path, cwd), reason: 'ENOENT' }, source)
    if (found.kind !== 'file') {
      return diagnose('fileUnreadable', { file: show(path, cwd), reason: 'it is not a regular file' }, source)
    }
    if (found.size > maxBytes) return diagnose('fileTooLarge', { size: found.size, limit: maxBytes }, source)
    return decodeUtf8(await files.read(path), nameOf(path, cwd))
  } catch (error) {
    return diagnoseUnreadable(path, cwd, error)
  }
}
