/** kiln init --from-account: a project for the account and Region that we are in, with all that nobody owns there. */
import { join, relative } from 'node:path'
import { layersOf } from '../../src/alike/alike.ts'
import type { Json, JsonObject } from '../../src/model.ts'
import { summariseExport } from '../../src/render/document/export-summary.ts'
import { renderVariables } from '../../src/render/document/variables.ts'
import { shellWord } from '../../src/shell-word.ts'
import { findInAccount } from '../../src/run/export.ts'
import { countRequests } from '../../src/run/requests.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { say } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'
import { exportedDocuments } from './exported-documents.ts'
import { documentFiles } from './exported-files.ts'
import { projectOf } from './init-templates.ts'
import { writeNewFiles, type NewFile } from './new-files.ts'
import { schemaFiles } from './schema.ts'

/** What is made, beside the documents. */
interface Start {
  /** Absolute. */
  readonly root: string
  readonly owner: string
  readonly schemas: readonly NewFile[]
}

/** Writes the project, its documents and the schemas. Reads only. Resolves to the exit code. */
export async function initFromAccount(host: Host, { root, owner, schemas }: Start, flags: RunFlags): Promise<number> {
  const stop = handleSignals(host, flags.timeout)
  try {
    const counter = countRequests(await createLog(host, flags))
    const { found, diagnostics, exitCode } = await findInAccount(host, owner, flags, { counter, stop })
    say(host, diagnostics)
    if (found === undefined) return exitCode
    const { documents, variables } = exportedDocuments(found, { assigns: false, joins: false })
    const { shared, own } = layersOf(variables)
    const targets = found.resolved.map(({ name, region, account }) => {
      return { name, region, account, variables: blockOf(own.get(name), '    ') }
    })
    const configs = join(root, 'configs')
    const schema = join(root, 'schema', schemaFiles.document)
    const files = documentFiles(found, documents, (folder) => relative(join(configs, folder), schema))
    const code = await writeNewFiles(host, [
      { path: join(root, 'kiln.yaml'), text: projectOf(owner, targets, { variables: blockOf(shared, '') }) },
      ...files.map(({ name, text }) => ({ path: join(configs, name), text })),
      // git keeps no empty folder, and without one documents are looked for beside kiln.yaml.
      ...(files.length === 0 ? [{ path: join(configs, '.gitkeep'), text: '' }] : []),
      ...schemas,
    ])
    if (code !== 0) return code
    host.writeErr(summariseExport({ ...found, policy: found.project, documents: documents.length }))
    const where = root === host.cwd ? '' : ` in ${shellWord(relative(host.cwd, root))}`
    host.writeOut(
      files.length === 0
        ? `next: write the first document into configs${where}; kiln init in another folder writes one to start from\n`
        : `next: read them, then run kiln plan --adopt${where}: it shows nothing but adoption\n`,
    )
    return 0
  } finally {
    stop.release()
  }
}

function blockOf(variables: JsonObject | undefined, indent: string): string {
  const named = Object.entries<Json>(variables ?? {}).map(([name, value]) => ({ name, value, what: name }))
  return renderVariables(named, indent)
}
