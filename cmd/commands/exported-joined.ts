/** What a target has that joins others: beside documents that are there already, nothing is written twice. */
import { fitInto, valuesFor, type Fit } from '../../src/alike/join.ts'
import { isList, isObject, omit } from '../../src/json.ts'
import { slugOf } from '../../src/kinds/identity.ts'
import { toDocument } from '../../src/kinds/normalise.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import { encodeText, isEncoded } from '../../src/kinds/texts.ts'
import type { Document, Json, JsonObject, Target } from '../../src/model.ts'
import { selectorOf } from '../../src/selector.ts'
import type { Exported, Found, Wanted } from '../../src/run/export.ts'
import { copyOf, nameCopy, type FoundCopy } from './exported-copies.ts'

/** A configuration beside the document that is there. */
export interface Joined {
  readonly copy: FoundCopy
  readonly document: Document
  /** The fields that the document declares, those of the defaults too, without variables filled in. */
  readonly template: JsonObject
  readonly fit: Fit
  /** The document does not belong to its target yet. */
  readonly isLimited: boolean
}

/** A document, and the targets in which an apply would make it. */
interface Missing {
  readonly document: Document
  readonly targets: readonly string[]
}

/** What was found beside what is declared. */
export interface JoinedFound {
  readonly joined: readonly Joined[]
  readonly rest: readonly Wanted[]
  readonly missing: readonly Missing[]
}

/** Returns what joins a document, and what is to have one of its own. A project of one target has nothing to join. */
export function joinDeclared(found: Exported, assigns: boolean): JoinedFound {
  const { project, documents, wanted } = found
  const isFleet = project.targets.filter(({ retired }) => !retired).length > 1
  if (!isFleet || documents.length === 0) return { joined: [], rest: wanted, missing: [] }
  for (const one of wanted) nameCopy(found, one, one.live.name)
  const known = new Map<string, Map<string, Json>>()
  const joined: Joined[] = []
  const rest: Wanted[] = []
  for (const one of wanted) {
    const copy = copyOf(found, one, one.live.name, assigns)
    const values = known.get(copy.target.name) ?? new Map(Object.entries<Json>(copy.target.vars))
    known.set(copy.target.name, values)
    const best = one.unread.length > 0 ? undefined : findFit(documents, copy, values, project.defaults[copy.kind] ?? {})
    if (best === undefined) rest.push(one)
    else {
      joined.push(best)
      nameCopy(found, one, writtenName(best.document))
      for (const [name, value] of best.fit.added) values.set(name, value)
    }
  }
  return { joined, rest, missing: findMissing(found, known) }
}

/** Returns what documents declare for a target that does not have it. */
function findMissing(
  { documents, resolved, seen }: Exported,
  known: ReadonlyMap<string, ReadonlyMap<string, Json>>,
): readonly Missing[] {
  return documents.flatMap((document) => {
    const targets = resolved.filter((target) => {
      const there = seen.filter((one) => one.target.name === target.name)
      return (
        belongsTo(document, target) && !there.some((one) => isOf(document, one, known.get(target.name) ?? new Map()))
      )
    })
    return targets.length === 0 ? [] : [{ document, targets: targets.map(({ name }) => name) }]
  })
}

/** A document of its target comes first, whatever it says; one of others must say just what is there. */
function findFit(
  documents: readonly Document[],
  copy: FoundCopy,
  known: ReadonlyMap<string, Json>,
  defaults: JsonObject,
): Joined | undefined {
  const fits = documents.flatMap((document): readonly Joined[] => {
    if (!isOf(document, copy.one, known)) return []
    const template = templateOf(document, copy.kind, defaults)
    const fit = fitInto(template, withoutHead(copy), known)
    return [{ copy, document, template, fit, isLimited: !belongsTo(document, copy.target) }]
  })
  return fits.find(({ isLimited }) => !isLimited) ?? fits.find(({ fit }) => fit.differs.length === 0)
}

/** Returns the name of a document as it is written. */
export function writtenName({ value: { name } }: Document): string {
  return typeof name === 'string' ? name : ''
}

/** Reports whether a document declares this configuration, wherever it belongs. */
function isOf({ value }: Document, { target, live }: Found, known: ReadonlyMap<string, Json>): boolean {
  const { name } = value
  const { kind } = live
  if (value['kind'] !== kind || typeof name !== 'string') return false
  const { scopeField } = kindOf(kind)
  const scope = scopeField === undefined ? undefined : value[scopeField]
  if (typeof scope === 'string' && scope.toLowerCase() !== live.identity.scope) return false
  return slugOf(name) === live.identity.slug || valuesFor(name, live.name, target, known) !== undefined
}

/** Reports whether a document belongs to a target. */
export function belongsTo({ value: { kiln } }: Document, target: Target): boolean {
  const selectors = isObject(kiln) ? kiln['targets'] : undefined
  if (!isList(selectors)) return true
  return selectorOf(selectors.filter((one) => typeof one === 'string'))(target)
}

/** The same parts of both sides: who it is has been asked already. */
function withoutHead({ target, document, plain }: FoundCopy): Pick<FoundCopy, 'target' | 'document' | 'plain'> {
  const head = ['kind', 'name', 'kiln']
  return { target, document: omit(document, head), plain: omit(plain, head) }
}

function templateOf({ value, files }: Document, kindName: string, defaults: JsonObject): JsonObject {
  const kind = kindOf(kindName)
  const texts = [...(files ?? [])].flatMap(([field, { text }]) => {
    return typeof text === 'string' ? [[field, isEncoded(kind, field) ? encodeText(text) : text] as const] : []
  })
  const fields = texts.reduce((all, [field, text]) => withValue(all, field.split('.'), text), overlay(value, defaults))
  return toDocument(kind, omit(fields, ['kind', 'name', 'kiln']))
}

function withValue(value: JsonObject, [step = '', ...rest]: readonly string[], text: string): JsonObject {
  const inner = value[step]
  return { ...value, [step]: rest.length === 0 ? text : withValue(isObject(inner) ? inner : {}, rest, text) }
}

function overlay(own: JsonObject, base: JsonObject): JsonObject {
  const merged = Object.entries(base).map(([key, value]) => {
    const mine = own[key]
    return [key, mine === undefined ? value : isObject(mine) && isObject(value) ? overlay(mine, value) : mine] as const
  })
  return { ...own, ...Object.fromEntries(merged) }
}
