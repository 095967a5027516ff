/** What `kiln export` found as documents: one for each configuration, and one for what is alike in several targets. */
import { mergeAlike, writeWords, type Alike, type AlikeDocument } from '../../src/alike/alike.ts'
import type { Copy } from '../../src/alike/copy.ts'
import { groupAlike, type Group } from '../../src/alike/group.ts'
import { selectorsOf } from '../../src/alike/selectors.ts'
import { wordsOf } from '../../src/alike/words.ts'
import { defaultsIn } from '../../src/config/desire/defaults.ts'
import { isObject } from '../../src/json.ts'
import type { JsonObject } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import { documentOf, type DocumentContext } from '../../src/render/document/document.ts'
import { withoutDefaults } from '../../src/render/document/without-defaults.ts'
import type { Exported, Wanted } from '../../src/run/export.ts'

/** What the user has chosen. */
export interface Choices {
  /** Numbers are written as forms, so that Kiln assigns the next ones. */
  readonly assigns: boolean
}

/** A configuration in its target, with those that it is one with. */
export interface ExportedCopy extends Copy {
  readonly one: Wanted
  readonly group: Group<Wanted>
}

/** A document that is to be written. */
export type ExportedDocument = AlikeDocument<ExportedCopy>

/** Returns the documents, in the order in which their configurations were found, and the variables that they need. */
export function exportedDocuments(found: Exported, { assigns }: Choices): Alike<ExportedCopy> {
  const { project, references, resolved, wanted } = found
  const words = writeWords(wordsOf(resolved), resolved)
  const groups = groupAlike(wanted, words.words)
  const named = groups.flatMap((group) => {
    const name = group.name(words.write)
    return group.members.map((one) => ({ one, group, live: { ...one.live, name } }))
  })
  for (const { one, live } of named) if (one.unread.length === 0) references.addExported(live, one.target)
  const copies = named.map(({ one, group, live }): ExportedCopy => {
    const { target, unchecked } = one
    const defaults = defaultsIn(target, project.defaults[live.kind])
    const written = (context: DocumentContext): JsonObject =>
      withoutDefaults(documentOf(live, project, { ...context, assigns, unchecked }), defaults)
    return {
      one,
      group,
      target,
      kind: live.kind,
      name: live.name,
      document: written({ referenceTo: (arn, kind) => references.find(arn, kind), place: target }),
      plain: written({}),
    }
  })
  const { documents, variables } = mergeAlike(
    groups.flatMap((group) => {
      const members = copies.filter((copy) => copy.group === group)
      const whole = members.filter(({ one }) => one.unread.length === 0)
      // What is only a comment is nobody else's.
      return [
        ...(whole.length === 0 ? [] : [whole]),
        ...members.filter((one) => !whole.includes(one)).map((one) => [one]),
      ]
    }),
    words,
  )
  return { documents: documents.map((one) => ({ ...one, document: inTargets(one, found) })), variables }
}

/** Limits a document to the targets that have it. */
function inTargets({ copies, document }: ExportedDocument, { project, targets }: Exported): JsonObject {
  const all = project.file === undefined ? targets : project.targets.filter(({ retired }) => !retired)
  const selectors = selectorsOf(
    copies.map(({ target }) => target),
    all,
  )
  const { kiln, ...fields } = document
  const block = { ...optional({ targets: selectors }), ...(isObject(kiln) ? kiln : {}) }
  return { ...fields, ...(Object.keys(block).length === 0 ? {} : { kiln: block }) }
}
