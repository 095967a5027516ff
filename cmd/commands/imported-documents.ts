/** What an import came to as documents: one for each configuration, and one for what is alike in several targets. */
import { layersOf, mergeAlike, writeWords, type AlikeDocument, type VariableLayers } from '../../src/alike/alike.ts'
import type { Copy } from '../../src/alike/copy.ts'
import { groupAlike } from '../../src/alike/group.ts'
import { selectorsOf } from '../../src/alike/selectors.ts'
import { wordsOf } from '../../src/alike/words.ts'
import { canonicalJson } from '../../src/canonical.ts'
import { groupBy } from '../../src/group-by.ts'
import type { Imported, ImportedConfiguration, ImportedTarget } from '../../src/import/imported.ts'
import { wholeToken, written } from '../../src/import/token.ts'
import { optional } from '../../src/optional.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { JsonObject, Live, ResolvedTarget } from '../../src/model.ts'
import type { Policy } from '../../src/project.ts'
import { documentOf, type DocumentContext } from '../../src/render/document/document.ts'
import { withKiln } from '../../src/render/document/files.ts'
import { References } from '../../src/run/export-references.ts'
import { findRefusedTexts } from '../../src/run/refused-texts.ts'

/** A configuration in its target, as the document that declares it there. */
export interface ImportedCopy extends Copy {
  readonly one: ImportedConfiguration
  readonly live: Live
  /** Texts that break rules of Kiln. */
  readonly unchecked: readonly string[]
}

/** The documents, and the variables that they need beside those of each target. */
export interface ImportedDocuments {
  readonly documents: readonly AlikeDocument<ImportedCopy>[]
  readonly variables: VariableLayers
}

/** Returns the documents, in the order of the configurations. `tags` are declared for all of them at once. */
export function importedDocuments({ targets }: Imported, policy: Policy, tags: readonly string[]): ImportedDocuments {
  const placed = targets.flatMap((target) => {
    const resolved = resolvedOf(target)
    return target.configurations.map((one) => ({ one, target: resolved, live: withoutTags(one.live, tags) }))
  })
  const all = targets.map((target) => resolvedOf(target))
  const words = writeWords(wordsOf(all), all)
  const groups = groupAlike(placed, words.words).map(({ members, name }) => {
    return members.map((member) => ({ ...member, live: { ...member.live, name: name(words.write) } }))
  })
  const references = new Map(all.map(({ name }) => [name, new References()]))
  for (const { live, target } of groups.flat()) references.get(target.name)?.addExported(live, target)
  const copies = groups.map((members) =>
    members.map(({ one, target, live }): ImportedCopy => {
      const unchecked = findRefusedTexts(kindOf(live.kind), written(withoutUnknown(live.fields)))
      const { interpolate } = one
      const referenceTo = (arn: string, kind: string): string | undefined =>
        references.get(target.name)?.find(arn, kind)
      const document = (context: DocumentContext): JsonObject => {
        return written(documentOf(live, policy, { ...context, unchecked, interpolate }))
      }
      const common = { kind: live.kind, name: live.name, target, one, live, unchecked }
      return { ...common, document: document({ place: target, referenceTo }), plain: document({}) }
    }),
  )
  // What comes in base64 stands beside the document.
  const same = copies.flatMap((members) => groupBy(members, ({ one }) => canonicalJson(one.plainTexts)))
  const { documents, variables } = mergeAlike(same, words)
  return { documents: documents.map((one) => inTargets(one, all)), variables: layersOf(variables) }
}

/** The names of its variables are taken. */
function resolvedOf({ name, place, variables }: ImportedTarget): ResolvedTarget {
  const vars = Object.fromEntries(variables.map((variable) => [variable.name, null]))
  return { ...place, name, labels: {}, retired: false, vars }
}

/** Limits a document to the targets that have it. */
function inTargets<T extends Copy>(
  { copies, document }: AlikeDocument<T>,
  all: readonly ResolvedTarget[],
): AlikeDocument<T> {
  const targets = selectorsOf(
    copies.map(({ target }) => target),
    all,
  )
  return { copies, document: withKiln(document, optional({ targets })) }
}

/** What a variable is the whole of is not known: nothing can be said of it. */
function withoutUnknown(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value !== 'string' || wholeToken(value) === undefined),
  )
}

function withoutTags(live: Live, keys: readonly string[]): Live {
  return { ...live, tags: Object.fromEntries(Object.entries(live.tags).filter(([key]) => !keys.includes(key))) }
}
