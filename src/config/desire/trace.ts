/** The way of one field from the files to its value, for a person who asks: what is written, and every default and variable in it. */
import { formatPath } from '../../field-path.ts'
import { isList, isObject, valueAt } from '../../json.ts'
import type { Json, Path, Source } from '../../model.ts'
import { optional } from '../../optional.ts'
import { findLayer, findPath, listProvenance, type LayerName } from '../project/blueprint.ts'
import { findVariables, findWholeVariable } from '../variables/interpolate.ts'
import { findOrigin, type Contribution, type Ingredients } from './origin.ts'

/** A default or variable that went into a value. */
export interface TracedPart {
  /** `vars.subnetId`, `target.region`, `defaults.InfrastructureConfiguration.tags`. */
  readonly label: string
  /** Where in the project file it is decided; `environment` for what AWS or the flags say. */
  readonly layer: 'defaults' | LayerName | 'environment'
  readonly value: Json
  readonly source?: Source
}

export interface FieldTrace {
  /** What the document itself says there, as written; absent where it does not speak of the field. null takes a default away. */
  readonly written?: { readonly value: Json; readonly source: Source }
  readonly parts: readonly TracedPart[]
  /** The default that the document replaces. */
  readonly overridden?: { readonly value: Json; readonly source?: Source }
}

/** Follows the value at `path` of the composed fields, or what the document says of a field that is not there in the end. */
export function traceField(made: Ingredients, path: Path): FieldTrace {
  const { document, defaults, kind, project } = made
  const origin = findOrigin(made, path, 'value')
  const { written: source, writtenPath } = origin
  const contributions = origin.isWhole ? origin.contributions : []
  const raw = valueAt(document.value, writtenPath)
  const isLiteral = made.texts.isLiteral(path)
  const isVariable = typeof raw === 'string' && !isLiteral && findWholeVariable(raw) !== undefined
  const isOwn =
    writtenPath.length === path.length ||
    raw === null ||
    (origin.isWhole && isVariable && !contributions.some(isDefault))
  const written = writtenPath.length > 0 && isOwn && raw !== undefined ? { value: raw, source } : undefined
  if (written?.value === null) return { written, parts: [] }
  const texts = [written?.value, ...contributions.filter(isDefault).map((one) => defaultOf(made, one))]
  const parts = [...contributions.map((one) => toPart(made, one)), ...(isLiteral ? [] : variableParts(made, texts))]
  const base = valueAt(defaults ?? {}, path)
  const isOverridden = written !== undefined && base !== undefined && !isObject(base) && !contributions.some(isDefault)
  const defaultSource = project?.document.locate(['defaults', kind, ...path], 'key')
  return {
    ...optional({ written }),
    parts: [...new Map(parts.map((part) => [part.label, part])).values()],
    ...(isOverridden ? { overridden: { value: base, ...optional({ source: defaultSource }) } } : {}),
  }
}

function isDefault({ path: [root] }: Contribution): boolean {
  return root === 'defaults'
}

function defaultOf({ defaults }: Ingredients, { path }: Contribution): Json | undefined {
  return valueAt(defaults ?? {}, path.slice(2))
}

function toPart(made: Ingredients, contribution: Contribution): TracedPart {
  const { label, path, source } = contribution
  const { scope, project } = made
  if (isDefault(contribution))
    return { label, layer: 'defaults', value: defaultOf(made, contribution) ?? null, ...optional({ source }) }
  const layer = project && findLayer(project.blueprint, path.slice(0, 2).map(String))
  return {
    label,
    layer: layer?.name ?? 'environment',
    value: valueAt(scope.vars, path.slice(1)) ?? null,
    ...optional({ source }),
  }
}

/** What the variables inside of texts stand for: those of the target, and its own name, region, account and partition. */
function variableParts(made: Ingredients, texts: readonly (Json | undefined)[]): readonly TracedPart[] {
  const { scope, project } = made
  return texts
    .flatMap((text) => [...variablesIn(text ?? null)])
    .flatMap(({ path }): readonly TracedPart[] => {
      const [root, name] = path
      const label = formatPath(path)
      if (root === 'vars') {
        const source = project?.document.locate(findPath(project.blueprint, path) ?? path, 'key')
        return [toPart(made, { label, path, ...optional({ source }) })]
      }
      if (root !== 'target' || typeof name !== 'string' || !Object.hasOwn(scope.target, name)) return []
      // The partition follows from the region.
      const known = project && listProvenance(project.blueprint, project.document)
      const found = known?.get(name === 'partition' ? 'region' : name)
      return [{ label, layer: 'environment', value: scope.target[name] ?? '', ...found }]
    })
}

function* variablesIn(value: Json): Iterable<{ readonly path: Path }> {
  if (typeof value === 'string') yield* findVariables(value)
  else if (isList(value)) for (const item of value) yield* variablesIn(item)
  else if (isObject(value)) for (const item of Object.values(value)) yield* variablesIn(item)
}
