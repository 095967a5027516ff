/** What `kiln export` found as documents: one for each configuration, and one for what is alike in several targets. */
import { mergeAlike, writeWords, type Alike, type AlikeDocument } from '../../src/alike/alike.ts'
import { groupAlike, type Group } from '../../src/alike/group.ts'
import { selectorsOf } from '../../src/alike/selectors.ts'
import { wordsOf } from '../../src/alike/words.ts'
import type { JsonObject } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import { withKiln } from '../../src/render/document/files.ts'
import type { Exported, Wanted } from '../../src/run/export.ts'
import { copyOf, nameCopy, type FoundCopy } from './exported-copies.ts'
import { joinDeclared } from './exported-joined.ts'
import { joiningOf, type Joining } from './exported-joining.ts'

/** What the user has chosen. */
export interface Choices {
  /** Numbers are written as forms, so that Kiln assigns the next ones. */
  readonly assigns: boolean
  /** What documents of the project declare already is not written again. */
  readonly joins: boolean
}

/** A configuration in its target, with those that it is one with. */
export interface ExportedCopy extends FoundCopy {
  readonly group: Group<Wanted>
}

/** A document that is to be written. */
export type ExportedDocument = AlikeDocument<ExportedCopy>

/** What is to be written, by Kiln and by hand. */
export interface ExportedDocuments extends Alike<ExportedCopy> {
  readonly joining: Joining
}

/** Returns the documents, in the order in which their configurations were found, and the variables that they need. */
export function exportedDocuments(found: Exported, { assigns, joins }: Choices): ExportedDocuments {
  const { resolved, wanted } = found
  const { rest, ...beside } = joins ? joinDeclared(found, assigns) : { joined: [], missing: [], rest: wanted }
  const words = writeWords(wordsOf(resolved), resolved)
  const joining = joiningOf(found, beside, words.names)
  const groups = groupAlike(rest, words.words)
  const named = groups.map((group) => ({ group, name: group.name(words.write) }))
  for (const { group, name } of named) for (const one of group.members) nameCopy(found, one, name)
  const { documents, variables } = mergeAlike(
    named.flatMap(({ group, name }) => {
      const copies = group.members.map((one): ExportedCopy => ({ ...copyOf(found, one, name, assigns), group }))
      const whole = copies.filter(({ one }) => one.unread.length === 0)
      // What is only a comment is nobody else's.
      return [
        ...(whole.length === 0 ? [] : [whole]),
        ...copies.filter((one) => !whole.includes(one)).map((one) => [one]),
      ]
    }),
    words,
  )
  return {
    documents: documents.map((one) => ({ ...one, document: inTargets(one, found) })),
    variables: [...joining.variables, ...variables],
    joining,
  }
}

/** Limits a document to the targets that have it. */
function inTargets({ copies, document }: ExportedDocument, { project, targets }: Exported): JsonObject {
  const all = project.file === undefined ? targets : project.targets.filter(({ retired }) => !retired)
  const selectors = selectorsOf(
    copies.map(({ target }) => target),
    all,
  )
  return withKiln(document, optional({ targets: selectors }))
}
