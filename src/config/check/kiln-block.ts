/** The `kiln` block of a document: how Kiln treats it. */
import type { UnlocatedDiagnostic } from '../../diagnostic/diagnose.ts'
import { parsePath } from '../../field-path.ts'
import { isList, isObject, withoutNulls } from '../../json.ts'
import type { Kind } from '../../kinds/registry.ts'
import { identityMembers, isModelled } from '../../kinds/requests.ts'
import { fileFields, plainTexts } from '../../kinds/texts.ts'
import type { Json, JsonObject, Target } from '../../model.ts'
import { describeSelectable, isAboutAny } from '../../selector.ts'
import { toFindings } from '../schema/errors.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { showText, showValue } from '../../quote.ts'
import { validateKilnBlock } from '../schema/validator.ts'

/** A `kiln` block as it is used. */
export interface KilnBlock {
  /** Selectors; absent for every target. */
  readonly targets?: readonly string[]
  readonly ignore: readonly string[]
  readonly protect?: boolean
  readonly adopt?: 'unchanged' | 'overwrite'
  readonly reenable?: 'always'
  readonly unchecked: readonly string[]
  /** How many of the newest versions `--prune` keeps. */
  readonly keep?: number
  /** Texts that are not looked into. */
  readonly uncheckedTexts: readonly string[]
  /** Fields that are taken from files. */
  readonly files: readonly string[]
  /** Texts that variables are filled into all the same. */
  readonly interpolate: readonly string[]
}

const empty: KilnBlock = { ignore: [], unchecked: [], uncheckedTexts: [], files: [], interpolate: [] }

/** Reads the `kiln` block of a document of `kind`. What is wrong in it is left out of the result. */
export function readKilnBlock(
  document: JsonObject,
  kind: Kind,
  targets: readonly Target[],
): { readonly block: KilnBlock; readonly findings: readonly Finding[] } {
  const raw = document['kiln']
  if (raw === undefined || raw === null) return { block: empty, findings: [] }
  const block = isObject(raw) ? withoutNulls({ ...raw, ...withoutNullFiles(raw) }) : raw
  const findings = toFindings(validateKilnBlock(block), block, {}, ['kiln'])
  if (!isObject(block)) return { block: empty, findings }
  const { protect, adopt, reenable, keep } = block
  const globFindings = checkGlobs(block['targets'], targets)
  // A document whose every glob is wrong is checked for all targets: what else is wrong with it shows in the same run.
  const wrong = new Set(globFindings.map(({ path }) => path.at(-1)))
  const patterns = stringsOf(block['targets']).filter((_, index) => !wrong.has(index))
  const unchecked = stringsOf(block['unchecked'])
  const unknown = unchecked.filter((field) => !isModelled(kind, field))
  const files = isObject(block['files']) ? Object.keys(block['files']) : []
  const known = fileFields(kind)
  const kept = [...new Set([...plainTexts(kind), ...files.filter((field) => known.includes(field))])]
  return {
    block: {
      ...(patterns.length === 0 ? {} : { targets: patterns }),
      ignore: stringsOf(block['ignore']),
      ...(typeof protect === 'boolean' ? { protect } : {}),
      ...(adopt === 'unchanged' || adopt === 'overwrite' ? { adopt } : {}),
      ...(reenable === 'always' ? { reenable } : {}),
      unchecked: unknown,
      ...(typeof keep === 'number' ? { keep } : {}),
      uncheckedTexts: unchecked.filter((field) => plainTexts(kind).includes(field)),
      files: files.filter((field) => known.includes(field)),
      interpolate: stringsOf(block['interpolate']).filter((field) => kept.includes(field)),
    },
    findings: [
      ...findings,
      ...globFindings,
      ...checkIgnore(block['ignore'], kind, unknown),
      ...checkUnchecked(block['unchecked'], kind),
      ...checkFiles(files, kind),
      ...checkInterpolate(block['interpolate'], kept),
      ...(reenable === undefined || kind.autoOff !== undefined ? [] : [reenablesNothing(kind)]),
      ...(keep === undefined || kind.versions !== undefined ? [] : [keepsNothing(kind)]),
    ],
  }
}

/** A pattern that matches nothing is a slip of the pen, most dangerous in an exclusion. */
function checkGlobs(globs: Json | undefined, targets: readonly Target[]): readonly Finding[] {
  return checkItems(globs, ['kiln', 'targets'], (glob) => {
    if (glob === '' || glob === '!' || isAboutAny(glob, targets)) return undefined
    const params = { glob: showValue(glob), targets: describeSelectable(targets, glob) }
    return { diagnostic: 'globMatchesNothing', params }
  })
}

function checkIgnore(paths: Json | undefined, kind: Kind, unchecked: readonly string[]): readonly Finding[] {
  if (paths === undefined) return []
  const identity = identityMembers(kind)
  const known = [...kind.model.createFields, ...unchecked].filter((field) => !identity.has(field))
  return checkItems(paths, ['kiln', 'ignore'], (path) => {
    const [first] = parsePath(path) ?? []
    if (path === '' || (first !== undefined && known.includes(first))) return undefined
    if (first !== undefined && identity.has(first)) {
      return { diagnostic: 'ignoredIdentity', params: { path: showValue(path), kind: kind.kind } }
    }
    return { diagnostic: 'ignoreUnknown', params: { path: showValue(path), kind: kind.kind, known: known.join(', ') } }
  })
}

/**
 * What the API model knows is not sent unchecked: it would take the place of what Kiln puts there, the ARN above all. The name of a text only
 * says that nobody is to look into it.
 */
function checkUnchecked(fields: Json | undefined, kind: Kind): readonly Finding[] {
  return checkItems(fields, ['kiln', 'unchecked'], (field) => {
    if (!isModelled(kind, field) || plainTexts(kind).includes(field)) return undefined
    return { diagnostic: 'uncheckedKnown', params: { field: showText(field), kind: kind.kind } }
  })
}

function withoutNullFiles({ files }: JsonObject): JsonObject {
  return isObject(files) ? { files: withoutNulls(files) } : {}
}

function checkFiles(fields: readonly string[], kind: Kind): readonly Finding[] {
  const known = fileFields(kind)
  return fields
    .filter((field) => !known.includes(field))
    .map((field) => ({
      diagnostic: 'textFieldUnknown',
      params: { field: showText(field), kind: kind.kind, known: known.join(', ') || 'none' },
      path: ['kiln', 'files', field],
      at: 'key',
    }))
}

/** Everything but texts is interpolated anyway. */
function checkInterpolate(fields: Json | undefined, kept: readonly string[]): readonly Finding[] {
  return checkItems(fields, ['kiln', 'interpolate'], (field) => {
    if (kept.includes(field)) return undefined
    return { diagnostic: 'interpolateNothing', params: { field: showText(field), known: kept.join(', ') || 'none' } }
  })
}

function reenablesNothing({ kind }: Kind): Finding {
  return { diagnostic: 'reenableNothing', params: { kind }, path: ['kiln', 'reenable'], at: 'key' }
}

function keepsNothing({ kind }: Kind): Finding {
  return { diagnostic: 'keepsNothing', params: { kind }, path: ['kiln', 'keep'], at: 'key' }
}

function checkItems(
  items: Json | undefined,
  path: readonly string[],
  check: (item: string) => UnlocatedDiagnostic | undefined,
): readonly Finding[] {
  if (!isList(items)) return []
  return items.flatMap((item, index) => {
    const finding = typeof item === 'string' ? check(item) : undefined
    return finding === undefined ? [] : [{ ...finding, path: [...path, index], at: 'value' as const }]
  })
}

function stringsOf(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : []
}
