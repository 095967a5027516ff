/** Files that a command makes: what is there already is never touched. */
import { relative } from 'node:path'
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { createFile, isTaken } from '../../src/git/written-file.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import type { Host } from '../terminal/host.ts'
import { refuse } from '../terminal/say.ts'

/** A file that is not there yet. */
export interface NewFile {
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** Writes files, and says which. If one of them exists already, nothing is written. Resolves to the exit code. */
export async function writeNewFiles(host: Host, files: readonly NewFile[]): Promise<number> {
  const named = (path: string): string => relative(host.cwd, path)
  const taken = files.filter(({ path }) => isTaken(path))
  if (taken.length > 0) {
    return refuse(
      host,
      taken.map(({ path }) => diagnose('existsAlready', { file: named(path) })),
    )
  }
  for (const { path, text } of files) {
    try {
      await createFile(host.cwd, path, text)
    } catch (error) {
      const reason = (error as Error).message
      return refuse(host, [diagnose('unwritableFile', { file: named(path), reason })], 1)
    }
    host.writeOut(`wrote ${toSafeText(named(path))}\n`)
  }
  return 0
}
