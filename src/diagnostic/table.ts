/**
 * The one table of everything that Kiln can find wrong: code, severity, message, way out. Each area has a file of its own; docs/diagnostics.md
 * is generated from all of them. A code is never given a second meaning: a name or a code that stands twice does not compile.
 */
import { accountDiagnostics } from './account.ts'
import { commandLineDiagnostics } from './command-line.ts'
import { documentReferencesDiagnostics } from './document-references.ts'
import { documentsDiagnostics } from './documents.ts'
import { fieldsDiagnostics } from './fields.ts'
import { filesDiagnostics } from './files.ts'
import { fleetDiagnostics } from './fleet.ts'
import { forgeDiagnostics } from './forge.ts'
import { gatesDiagnostics } from './gates.ts'
import { gitDiagnostics } from './git.ts'
import { importDiagnostics } from './import.ts'
import { lifecycleDiagnostics } from './lifecycle.ts'
import { numbersDiagnostics } from './numbers.ts'
import { pipelinesDiagnostics } from './pipelines.ts'
import { projectDiagnostics } from './project.ts'
import { referencesDiagnostics } from './references.ts'
import { rulesDiagnostics } from './rules.ts'
import { textsDiagnostics } from './texts.ts'
import { variablesDiagnostics } from './variables.ts'
import { versionsDiagnostics } from './versions.ts'
import { yamlDiagnostics } from './yaml.ts'

const areas = [
  filesDiagnostics,
  yamlDiagnostics,
  textsDiagnostics,
  fieldsDiagnostics,
  rulesDiagnostics,
  variablesDiagnostics,
  pipelinesDiagnostics,
  lifecycleDiagnostics,
  documentReferencesDiagnostics,
  documentsDiagnostics,
  referencesDiagnostics,
  numbersDiagnostics,
  projectDiagnostics,
  fleetDiagnostics,
  accountDiagnostics,
  gatesDiagnostics,
  commandLineDiagnostics,
  gitDiagnostics,
  forgeDiagnostics,
  importDiagnostics,
  versionsDiagnostics,
] as const

type Areas = typeof areas
type NamesOf<Area> = Area extends unknown ? keyof Area : never
type NamesTwice<Rest> = Rest extends readonly [infer First, ...infer Others]
  ? (keyof First & NamesOf<Others[number]>) | NamesTwice<Others>
  : never

const joined = {
  ...filesDiagnostics,
  ...yamlDiagnostics,
  ...textsDiagnostics,
  ...fieldsDiagnostics,
  ...rulesDiagnostics,
  ...variablesDiagnostics,
  ...pipelinesDiagnostics,
  ...lifecycleDiagnostics,
  ...documentReferencesDiagnostics,
  ...documentsDiagnostics,
  ...referencesDiagnostics,
  ...numbersDiagnostics,
  ...projectDiagnostics,
  ...fleetDiagnostics,
  ...accountDiagnostics,
  ...gatesDiagnostics,
  ...commandLineDiagnostics,
  ...gitDiagnostics,
  ...forgeDiagnostics,
  ...importDiagnostics,
  ...versionsDiagnostics,
}

type Joined = typeof joined
/** The name whose meaning a code has: what tells of many at once means what is told of one. */
type MeaningOf<Name> = Name extends keyof Joined ? (Joined[Name] extends { manyOf: infer One } ? One : Name) : never
type NamesByCode = { [Name in keyof Joined as Joined[Name]['code']]: MeaningOf<Name> }
type CodesTwice = {
  [Code in keyof NamesByCode]: IsOne<NamesByCode[Code]> extends true ? never : Code
}[keyof NamesByCode]
type IsOne<Name, Each = Name> = Each extends unknown ? ([Name] extends [Each] ? true : false) : never
/** What nothing is of if something stands twice: the error names it. */
type Unless<Twice> = [Twice] extends [never] ? Joined : { readonly twice: Twice }

export const diagnostics = joined satisfies Unless<NamesTwice<Areas>> satisfies Unless<CodesTwice>

export type DiagnosticName = keyof typeof diagnostics
