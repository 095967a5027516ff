/** kiln import: a template or a state of another tool as documents. Nothing is called, but for what --compare reads. */
import { basename, dirname, join, relative, resolve } from 'node:path'
import { makeDefaultProject } from '../../src/config/project/project.ts'
import { hasErrors } from '../../src/diagnostic/diagnose.ts'
import { importTemplate } from '../../src/import/cloudformation/import-template.ts'
import type { Imported } from '../../src/import/imported.ts'
import { optional } from '../../src/optional.ts'
import { summariseImport } from '../../src/render/document/import-summary.ts'
import { renderVariables } from '../../src/render/document/variables.ts'
import { shellWord } from '../../src/shell-word.ts'
import { findProjectOf, readForeign, type ForeignText } from '../../src/run/import.ts'
import type { Host } from '../terminal/host.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { refuse, say } from '../terminal/say.ts'
import { importedFiles } from './imported-files.ts'
import { ownerFor, projectOf } from './init-templates.ts'
import { writeNewFiles, type NewFile } from './new-files.ts'
import { reconcile } from './reconcile.ts'
import { schemaFiles, schemasIn } from './schema.ts'

interface ImportFlags extends RunFlags {
  readonly out: string
  readonly compare?: boolean
  readonly parameter?: readonly (readonly [name: string, value: string])[]
}

/** What the target is known to be. */
interface Place {
  readonly region?: string
  readonly account?: string
}

/** Writes what a template declares. Resolves to the exit code. */
export async function importCloudFormation(
  host: Host,
  [file = '']: readonly string[],
  flags: ImportFlags,
): Promise<number> {
  const parameters = new Map(flags.parameter)
  return importFrom(host, file, flags, ({ text, name, textBeside }, place) =>
    importTemplate(text, name, { ...place, parameters, textBeside }),
  )
}

/** Reads a file of another tool, and writes the documents that it comes to; nothing where something is wrong with it. */
async function importFrom(
  host: Host,
  file: string,
  flags: ImportFlags,
  read: (foreign: ForeignText, place: Place) => Imported,
): Promise<number> {
  const { env, cwd } = host
  const foreign = await readForeign(host, file)
  if (!('text' in foreign)) return refuse(host, [foreign])
  const region = flags.region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined)
  const imported = read(foreign, optional({ region, account: flags.account }))
  say(host, imported.diagnostics)
  if (hasErrors(imported.diagnostics)) return 5
  if (imported.configurations.length === 0) {
    host.writeErr(summariseImport(imported))
    return 0
  }
  const folder = resolve(cwd, flags.out)
  const project = await findProjectOf(host, dirname(folder))
  if (hasErrors(project.diagnostics)) return refuse(host, project.diagnostics)
  const code = await writeNewFiles(host, filesIn(imported, folder, project.file))
  if (code !== 0) return code
  const variables = renderVariables(imported.variables, project.file === undefined ? '    ' : '')
  if (project.file !== undefined && variables !== '')
    host.writeOut(
      `variables of ${shellWord(relative(cwd, project.file))}, for the target that they are of:\n${variables}`,
    )
  host.writeErr(summariseImport(imported))
  if (flags.compare === true) return compare(host, flags)
  host.writeOut('next: read them, then run kiln plan --adopt: it shows nothing but adoption\n')
  return 0
}

/** The documents; and where there is no project yet, its file and the schemas for editors. */
function filesIn(imported: Imported, folder: string, project: string | undefined): readonly NewFile[] {
  const root = project === undefined ? dirname(folder) : dirname(project)
  const schema = join(root, 'schema', schemaFiles.document)
  const policy = makeDefaultProject(folder)
  const documents = importedFiles(imported, policy, relative(folder, schema)).map(({ name, text }) => {
    return { path: join(folder, name), text }
  })
  if (project !== undefined) return documents
  const configs = basename(folder) === 'configs' ? undefined : basename(folder)
  const target = { name: 'default', ...imported.target, variables: renderVariables(imported.variables, '    ') }
  return [
    { path: join(root, 'kiln.yaml'), text: projectOf(ownerFor(root), [target], { configs }) },
    ...documents,
    ...schemasIn(root),
  ]
}

/** What the documents say is compared with what is live as every plan does it: what differs is a change, and the rest is adoption. */
function compare(host: Host, { out, region: _, account: __, ...flags }: ImportFlags): Promise<number> {
  return reconcile(host, 'plan', out, { ...flags, written: [], adopt: true, comment: 'never', output: 'text' })
}
