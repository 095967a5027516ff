/** kiln init: the two files that a project starts with, and the schemas that editors check them with. */
import { basename, join, relative, resolve } from 'node:path'
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import type { Host } from '../terminal/host.ts'
import { refuse } from '../terminal/say.ts'
import { publishedSchema, schemaFiles } from './schema.ts'
import { exampleDocument, exampleProject, forEditors } from './init-templates.ts'
import { createFile, isTaken } from '../../src/git/written-file.ts'

/**
 * Writes a commented kiln.yaml, one document, and beside them the schemas that both name in their first line: files of the project, so that
 * an editor needs no network, and so that they are those of the Kiln that the project uses. What exists is never touched: then nothing is written at all.
 */
export async function init(host: Host, [folder = '.']: readonly string[]): Promise<number> {
  const root = resolve(host.cwd, folder)
  const files = [
    { path: join(root, 'kiln.yaml'), text: exampleProject(ownerFor(root)) },
    { path: join(root, 'configs', 'golden-linux.yaml'), text: exampleDocument },
    ...(['project', 'document'] as const).map((name) => {
      return { path: join(root, 'schema', schemaFiles[name]), text: publishedSchema(name) }
    }),
  ]
  const taken: string[] = []
  for (const { path } of files) {
    if (isTaken(path)) taken.push(relative(host.cwd, path))
  }
  if (taken.length > 0)
    return refuse(
      host,
      taken.map((file) => diagnose('existsAlready', { file })),
    )
  for (const { path, text } of files) {
    try {
      await createFile(host.cwd, path, text)
    } catch (error) {
      return refuse(
        host,
        [diagnose('unwritableFile', { file: relative(host.cwd, path), reason: (error as Error).message })],
        1,
      )
    }
    host.writeOut(`wrote ${toSafeText(relative(host.cwd, path))}\n`)
  }
  const where = folder === '.' ? '' : ` in ${toSafeText(folder)}`
  host.writeOut(forEditors)
  host.writeOut(`next: edit kiln.yaml and the document, then run kiln validate and kiln plan --emulator${where}\n`)
  return 0
}

/** The name of the folder: two projects must not share an owner, or one would prune what the other has made. */
function ownerFor(root: string): string {
  return basename(root).replaceAll(/[^\w.-]+/g, '-') || 'images'
}
