/** The project file: parsed, checked and with its defaults filled in. Without one there is a single target, from the environment. */
import type { Project } from '../../project.ts'
import { resolve } from 'node:path'
import { diagnose, sortDiagnostics, diagnoseUnlocated } from '../../diagnostic/diagnose.ts'
import { isList, isObject } from '../../json.ts'
import type { Diagnostic, Document, Json, JsonObject } from '../../model.ts'
import type { Blueprint } from './blueprint.ts'
import { toFindings } from '../schema/errors.ts'
import { locateFinding, addUnlessSaid } from '../findings/locate-finding.ts'
import { asWritten } from '../findings/as-written.ts'
import { defaultLimits, defaultVersions, readLimits, readQuotas, readVersions } from './limits.ts'
import { checkProject } from './rules.ts'
import { compileTagForms, type TagForm } from '../schema/tag-forms.ts'
import { checkPairs, checkTargets } from './target-rules.ts'
import { readTargets, type DeclaredTargets } from './targets.ts'
import { validateProject } from '../schema/validator.ts'
import { parseDocuments } from '../yaml/yaml.ts'

/** A project with the file that it was read from, where it can be asked for sources. */
export interface LoadedProject extends Project {
  /** Absent without a project file. */
  readonly document?: Document
  /** By name of the target. Absent without a project file. */
  readonly blueprints?: ReadonlyMap<string, Blueprint>
  /** `requiredTags`, compiled (tag-forms.ts): by key of the tag. Absent without any. */
  readonly tagForms?: ReadonlyMap<string, TagForm>
}

/** Where a project is: the parts of the outer world that its defaults depend on. */
export interface ProjectPlace {
  /** Absolute path of the folder of the project file. */
  readonly folder: string
  /** Reports whether there is a folder `configs` in it. */
  readonly hasConfigsFolder: boolean
}

const unset = {
  owner: 'kiln',
  declaredOwner: false,
  previousOwners: [],
  targets: [{ name: 'default', labels: {}, retired: false, vars: {} }],
  defaults: {},
  ignoreTags: [],
  managedBy: [],
  requiredTags: {},
  readOnlyFields: {},
  tagPrefix: 'kiln:',
  refresh: 'full',
  limits: defaultLimits,
  versions: defaultVersions,
  quotas: {},
} as const satisfies Omit<Project, 'configs'>

/** Returns the project of somebody who has no project file. `configs` is the absolute path of the documents. */
export function makeDefaultProject(configs: string): LoadedProject {
  return { ...unset, configs }
}

/**
 * Reads a project file. `file` is the name that sources carry. The project is there even if there are errors, as far as it can be
 * understood: good enough for finding what is wrong with the documents in the same run, not for acting on it.
 */
export function parseProject(
  text: string,
  file: string,
  place: ProjectPlace,
): { readonly project?: LoadedProject; readonly diagnostics: readonly Diagnostic[] } {
  const { documents, diagnostics } = parseDocuments(text, file, false)
  const [document, second] = documents
  if (document === undefined || second !== undefined) {
    const source = second?.locate([], 'value') ?? { file, line: 1, column: 1 }
    const found = documents.length === 0 ? 'none' : documents.length
    const wrongCount = diagnostics.length > 0 ? [] : [diagnose('projectNotOneDocument', { found }, source)]
    return { diagnostics: [...diagnostics, ...wrongCount] }
  }
  const value = withoutNullsInside(document.value)
  const general = toFindings(validateProject(value), value, {})
  const targets = readTargets(value)
  const findings = [...checkProject(value), ...checkTargets(value, targets)]
  const located = addUnlessSaid(findings, general).map((found) =>
    diagnoseUnlocated(asWritten(found, document.scalarAt(found.path)), locateFinding(document, found)),
  )
  return {
    project: readProject(value, targets, document, place),
    diagnostics: sortDiagnostics([...diagnostics, ...located, ...checkPairs(targets, document)]),
  }
}

/** Returns a parsed project that documents can be checked with: the forms of its required tags compiled. */
export async function withTagForms(parsed: ReturnType<typeof parseProject>): Promise<typeof parsed> {
  const { project } = parsed
  if (project === undefined) return parsed
  const { tagForms, diagnostics } = await compileTagForms(project.requiredTags, project.document)
  return {
    project: tagForms === undefined ? project : { ...project, tagForms },
    diagnostics: sortDiagnostics([...parsed.diagnostics, ...diagnostics]),
  }
}

/** `null` means absent, except below, where it says something of its own. */
function withoutNullsInside(value: JsonObject): JsonObject {
  const entries = Object.entries(value).filter(([, item]) => item !== null)
  return Object.fromEntries(
    entries.map(([key, item]) => {
      if (key === 'defaults' || key === 'vars') return [key, item]
      if (isList(item)) return [key, item.map((element) => (isObject(element) ? withoutNullsInside(element) : element))]
      return [key, isObject(item) ? withoutNullsInside(item) : item]
    }),
  )
}

/** Takes over what has the right type. */
function readProject(
  value: JsonObject,
  { declared }: DeclaredTargets,
  document: Document,
  { folder, hasConfigsFolder }: ProjectPlace,
): LoadedProject {
  const configs = textOf(value['configs']) ?? (hasConfigsFolder ? 'configs' : '.')
  const owner = textOf(value['owner'])
  return {
    file: document.file,
    document,
    configs: resolve(folder, configs),
    owner: owner ?? unset.owner,
    declaredOwner: owner !== undefined,
    previousOwners: textsOf(value['previousOwners']),
    targets: declared.map(({ target }) => target),
    blueprints: new Map(declared.map(({ target, blueprint }) => [target.name, blueprint])),
    defaults: mapValues(value['defaults'], (fields) => (isObject(fields) ? fields : undefined)),
    ignoreTags: textsOf(value['ignoreTags']),
    managedBy: textsOf(value['managedBy']).map(readTag),
    requiredTags: mapValues(value['requiredTags'], (form) => (typeof form === 'string' ? form : undefined)),
    readOnlyFields: mapValues(value['readOnlyFields'], (fields) => (isList(fields) ? textsOf(fields) : undefined)),
    tagPrefix: textOf(value['tagPrefix']) ?? unset.tagPrefix,
    refresh: value['refresh'] === 'fast' ? 'fast' : unset.refresh,
    limits: readLimits(value['limits']),
    versions: readVersions(value['versions']),
    quotas: readQuotas(value['quotas']),
  }
}

function readTag(tag: string): { readonly key: string; readonly value?: string } {
  const equals = tag.indexOf('=')
  return equals < 0 ? { key: tag } : { key: tag.slice(0, equals), value: tag.slice(equals + 1) }
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function textsOf(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : []
}

function mapValues<T>(value: Json | undefined, read: (item: Json) => T | undefined): Readonly<Record<string, T>> {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const result = read(item)
      return result === undefined ? [] : [[key, result] as const]
    }),
  )
}
