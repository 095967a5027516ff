/** kiln import: a template or a state of another tool as documents. Nothing is called, but for what --compare reads. */
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { VariableLayers } from '../../src/alike/alike.ts'
import { makeDefaultProject } from '../../src/config/project/project.ts'
import { hasErrors } from '../../src/diagnostic/diagnose.ts'
import { importTemplate } from '../../src/import/cloudformation/import-template.ts'
import { configurationsOf, type Imported } from '../../src/import/imported.ts'
import { importState } from '../../src/import/terraform/import-state.ts'
import type { Json, JsonObject } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import { summariseImport } from '../../src/render/document/import-summary.ts'
import { escapeVariables } from '../../src/render/document/document.ts'
import { renderVariables } from '../../src/render/document/variables.ts'
import { renderDocument } from '../../src/render/document/yaml.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import { shellWord } from '../../src/shell-word.ts'
import { findProjectOf, readForeign, type ForeignText } from '../../src/run/import.ts'
import type { Host } from '../terminal/host.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { refuse, say } from '../terminal/say.ts'
import { importedDocuments, type ImportedDocuments } from './imported-documents.ts'
import { importedFiles } from './imported-files.ts'
import { ownerFor, projectOf, targetLines, type StartingTarget } from './init-templates.ts'
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

/** Writes what a state has made. Resolves to the exit code. */
export async function importTerraform(host: Host, [file = '']: readonly string[], flags: ImportFlags): Promise<number> {
  const wanted = optional({ region: flags.region, account: flags.account })
  return importFrom(host, file, flags, ({ text, name }) => importState(text, name, wanted))
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
  const summary = summariseImport({
    ...imported,
    configurations: configurationsOf(imported),
    variables: imported.targets.flatMap(({ variables }) => variables),
  })
  if (configurationsOf(imported).length === 0) {
    host.writeErr(summary)
    return 0
  }
  const folder = resolve(cwd, flags.out)
  const project = await findProjectOf(host, dirname(folder))
  if (hasErrors(project.diagnostics)) return refuse(host, project.diagnostics)
  const policy = makeDefaultProject(folder)
  const tags = project.file === undefined ? Object.keys(imported.commonTags ?? {}) : []
  const written = importedDocuments(imported, policy, tags)
  const code = await writeNewFiles(host, filesIn(imported, written, folder, project.file))
  if (code !== 0) return code
  if (project.file !== undefined) host.writeOut(missingIn(imported, written, relative(cwd, project.file)))
  const { tool, farewell = [] } = imported
  if (farewell.length > 0) {
    host.writeOut([`for the code of ${tool}:`, ...farewell].map((line) => `${toSafeText(line)}\n`).join(''))
  }
  host.writeErr(summary)
  if (flags.compare === true) return compare(host, flags)
  host.writeOut('next: read them, then run kiln plan --adopt: it shows nothing but adoption\n')
  return 0
}

/** Returns what a project that is there already may lack: targets, where there are several, and variables. */
function missingIn({ targets }: Imported, { variables }: ImportedDocuments, file: string): string {
  const [only, ...others] = targets
  if (only !== undefined && others.length === 0) {
    const text = renderVariables(only.variables, '')
    return text === '' ? '' : `variables of ${shellWord(file)}, for the target that they are of:\n${text}`
  }
  const shared = renderVariables(listed(variables.shared), '')
  return `targets of ${shellWord(file)}:\n${shared}targets:\n${startingTargets(targets, variables).map(targetLines).join('')}`
}

/** Targets with their variables: those of the tool, and those that stand for what differs between them. */
function startingTargets(targets: Imported['targets'], { own }: VariableLayers): readonly StartingTarget[] {
  return targets.map((target) => ({
    ...target,
    variables: renderVariables([...target.variables, ...listed(own.get(target.name) ?? {})], '    '),
  }))
}

function listed(
  variables: JsonObject,
): readonly { readonly name: string; readonly value: Json; readonly what: string }[] {
  return Object.entries(variables).map(([name, value]) => ({ name, value, what: name }))
}

/** The documents; and where there is no project yet, its file and the schemas for editors. */
function filesIn(
  imported: Imported,
  { documents, variables }: ImportedDocuments,
  folder: string,
  project: string | undefined,
): readonly NewFile[] {
  const { tool, targets, commonTags = {} } = imported
  const root = project === undefined ? dirname(folder) : dirname(project)
  const schema = join(root, 'schema', schemaFiles.document)
  const files = importedFiles(tool, documents, (own) => relative(join(folder, own), schema)).map(({ name, text }) => {
    return { path: join(folder, name), text }
  })
  if (project !== undefined) return files
  const configs = basename(folder) === 'configs' ? undefined : basename(folder)
  const kinds = [...new Set(configurationsOf(imported).map(({ live }) => live.kind))]
  const more = {
    configs,
    variables: renderVariables(listed(variables.shared), ''),
    defaults: defaultTags(kinds, commonTags),
  }
  return [
    { path: join(root, 'kiln.yaml'), text: projectOf(ownerFor(root), startingTargets(targets, variables), more) },
    ...files,
    ...schemasIn(root),
  ]
}

/** Tags that all have are declared once for each kind: a later document has them as well. */
function defaultTags(kinds: readonly string[], tags: Readonly<Record<string, string>>): string {
  if (Object.keys(tags).length === 0) return ''
  const shared = escapeVariables(tags)
  const defaults = Object.fromEntries(kinds.map((kind) => [kind, { tags: shared }]))
  return renderDocument(
    { defaults },
    'Merged under every document of the kind: what default_tags of the provider had added.',
  )
}

/** What the documents say is compared with what is live as every plan does it: what differs is a change, and the rest is adoption. */
function compare(host: Host, { out, region: _, account: __, ...flags }: ImportFlags): Promise<number> {
  return reconcile(host, 'plan', out, { ...flags, written: [], adopt: true, comment: 'never', output: 'text' })
}
