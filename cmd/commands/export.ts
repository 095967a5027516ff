/** kiln export: live configurations as documents, so that a team with an existing account can start. */
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { layersOf, type VariableLayers } from '../../src/alike/alike.ts'
import { isInside } from '../../src/path.ts'
import { summariseExport } from '../../src/render/document/export-summary.ts'
import { renderJoining } from '../../src/render/document/joining.ts'
import { renderLayers } from '../../src/render/document/variables.ts'
import { shellWord } from '../../src/shell-word.ts'
import { signalCodes } from '../../src/report/stop-signal.ts'
import { findExported, type Exported, type ExportOptions } from '../../src/run/export.ts'
import { countRequests } from '../../src/run/requests.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { say } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'
import { exportedDocuments, type ExportedDocument } from './exported-documents.ts'
import { documentFiles, documentTexts } from './exported-files.ts'
import { writeNewFiles, type NewFile } from './new-files.ts'
import { publishedSchema, schemaFiles } from './schema.ts'

interface ExportFlags extends RunFlags, ExportOptions {
  readonly out?: string
  readonly assign?: boolean
}

/** Prints documents, or writes them to `--out`. Reads only. */
export async function exportLive(host: Host, names: readonly string[], flags: ExportFlags): Promise<number> {
  const stop = handleSignals(host, flags.timeout)
  try {
    const counter = countRequests(await createLog(host, flags))
    const { found, diagnostics, exitCode } = await findExported(host, names, flags, { counter, stop })
    say(host, diagnostics)
    if (found === undefined) return exitCode
    const { assign: assigns = false, out } = flags
    const { documents, variables, joining } = exportedDocuments(found, { assigns, joins: out !== undefined })
    const missing = missingVariables(host, found, layersOf(variables))
    if (out === undefined) {
      host.writeOut(
        documentTexts(found, documents)
          .map((text) => `---\n${text}`)
          .join(''),
      )
      host.writeErr(missing)
    } else {
      const code = await writeNewFiles(host, filesIn(host, found, documents, resolve(host.cwd, out)))
      if (code !== 0) return code
      host.writeOut(renderJoining(joining) + missing)
    }
    const written = documents.flatMap(({ copies }) => copies.map(({ one }) => one))
    const joined = found.wanted.length - written.length
    host.writeErr(
      summariseExport({ ...found, wanted: written, joined, policy: found.project, documents: documents.length }),
    )
    const signal = stop.signal()
    if (signal !== undefined) return signalCodes[signal]
    // A selection that fits nothing is a mistake, as it is for every command, unless something else was found.
    return found.wanted.length === 0 && found.unmatched.length > 0 ? 5 : 0
  } finally {
    stop.release()
  }
}

/** The documents, with the schema that their first lines name: it stands beside kiln.yaml, where no document is looked for. */
function filesIn(
  { cwd }: Host,
  found: Exported,
  documents: readonly ExportedDocument[],
  folder: string,
): readonly NewFile[] {
  const { file } = found.project
  const schema = file === undefined ? undefined : join(dirname(resolve(cwd, file)), 'schema', schemaFiles.document)
  const isThere = schema !== undefined && existsSync(schema)
  const named = isThere || (schema !== undefined && !isRead(schema, found, folder)) ? schema : undefined
  const files = documentFiles(found, documents, (below) => named && relative(join(folder, below), named))
  return [
    ...files.map(({ name, text }) => ({ path: join(folder, name), text })),
    ...(named === undefined || isThere || files.length === 0
      ? []
      : [{ path: named, text: publishedSchema('document') }]),
  ]
}

/** Reports whether a file would be taken for documents: a folder `configs` that is made now is where they are from now on. */
function isRead(file: string, { project: { configs } }: Exported, folder: string): boolean {
  return isInside(file, folder === join(configs, 'configs') ? folder : configs)
}

/** The variables that kiln.yaml lacks, as it has them. */
function missingVariables({ cwd }: Host, { project }: Exported, layers: VariableLayers): string {
  const text = renderLayers(layers)
  const file = project.file === undefined ? 'kiln.yaml' : shellWord(relative(cwd, resolve(cwd, project.file)))
  return text === '' ? '' : `to be added to ${file}, where what is there stays:\n${text}`
}
