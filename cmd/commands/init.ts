/** kiln init: the two files that a project starts with, or what an account has, and the schemas that editors check them with. */
import { join, resolve } from 'node:path'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import type { Host } from '../terminal/host.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { initFromAccount } from './init-from-account.ts'
import { exampleDocument, exampleProject, forEditors, ownerFor } from './init-templates.ts'
import { writeNewFiles } from './new-files.ts'
import { schemasIn } from './schema.ts'

interface InitFlags extends RunFlags {
  readonly fromAccount?: boolean
}

/**
 * Writes a commented kiln.yaml, one document, and beside them the schemas that both name in their first line: files of the project, so that
 * an editor needs no network, and so that they are those of the Kiln that the project uses. With `--from-account` it is what the account has.
 * What exists is never touched: then nothing is written at all.
 */
export async function init(host: Host, [folder = '.']: readonly string[], flags: InitFlags): Promise<number> {
  const root = resolve(host.cwd, folder)
  const schemas = schemasIn(root)
  const owner = ownerFor(root)
  if (flags.fromAccount === true) return initFromAccount(host, { root, owner, schemas }, flags)
  const code = await writeNewFiles(host, [
    { path: join(root, 'kiln.yaml'), text: exampleProject(owner) },
    { path: join(root, 'configs', 'golden-linux.yaml'), text: exampleDocument },
    ...schemas,
  ])
  if (code !== 0) return code
  const where = folder === '.' ? '' : ` in ${toSafeText(folder)}`
  host.writeOut(forEditors)
  host.writeOut(`next: edit kiln.yaml and the document, then run kiln validate and kiln plan --emulator${where}\n`)
  return 0
}
