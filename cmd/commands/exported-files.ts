/** What `kiln export` writes: documents and, in files, the texts that they take from there. */
import { join } from 'node:path'
import { groupBy } from '../../src/group-by.ts'
import { enumerate } from '../../src/enumerate.ts'
import { numberField } from '../../src/kinds/version-numbers.ts'
import { slugOf } from '../../src/kinds/identity.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { JsonObject, Live } from '../../src/model.ts'
import { filesOf, findAlone, withFiles, type WrittenFile } from '../../src/render/document/files.ts'
import { remarkOn } from '../../src/render/document/remarks.ts'
import { commentOf, renderDocument } from '../../src/render/document/yaml.ts'
import type { Exported } from '../../src/run/export.ts'
import type { ExportedDocument } from './exported-documents.ts'

/** Returns one document after the other, their texts inside. */
export function documentTexts(found: Exported, documents: readonly ExportedDocument[]): readonly string[] {
  return documents.map((one) => textOf(found, one, {}))
}

/**
 * Returns a file for each document, each followed by those that it takes texts from. `schemaFrom` returns how the schema of documents is called
 * from a folder below the one that is written to; undefined where there is none.
 */
export function documentFiles(
  found: Exported,
  documents: readonly ExportedDocument[],
  schemaFrom: (folder: string) => string | undefined,
): readonly WrittenFile[] {
  const placed = placesOf(found, documents)
  const alone = findAlone(placed, ({ folder, live }) => [folder, live])
  return placed.flatMap((place) => {
    const { folder, live, one } = place
    const isWhole = one.copies[0].one.unread.length === 0
    const schema = schemaFrom(folder)
    const modeline = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`
    const files = filesOf({ live, isAlone: alone.has(place), isWhole }, (names) => modeline + textOf(found, one, names))
    return files.map((file) => ({ ...file, name: join(folder, file.name) }))
  })
}

/** A document with its folder, and the configuration that its files are named after. */
interface PlacedDocument {
  readonly one: ExportedDocument
  readonly folder: string
  readonly live: Live
}

/** What several targets share stands before everything else; what one alone has is in a folder of its own, and so is what differs too much. */
function placesOf({ targets }: Exported, documents: readonly ExportedDocument[]): readonly PlacedDocument[] {
  const taken = new Set<string>()
  return documents.map((one) => {
    const [first, ...others] = one.copies
    const { live } = first.one
    const { group } = first
    const slug =
      slugOf(
        group
          .name(() => '')
          .replaceAll(/[-_. ]{2,}/g, '-')
          .replaceAll(/^[-_. ]+|[-_. ]+$/g, ''),
      ) || kindOf(live.kind).short
    const named = {
      ...live,
      identity: { ...live.identity, slug: group.words.length === 0 ? live.identity.slug : slug },
    }
    const isFree = (folder: string): boolean =>
      !taken.has(`${folder} ${live.kind} ${live.identity.scope ?? ''} ${named.identity.slug}`)
    const own = first.target.name
    const folder = targets.length === 1 || (others.length > 0 && isFree('')) ? '' : own
    const slugs = isFree(folder) ? named : live
    taken.add(`${folder} ${live.kind} ${live.identity.scope ?? ''} ${slugs.identity.slug}`)
    return { one, folder, live: slugs }
  })
}

function textOf(found: Exported, one: ExportedDocument, files: Readonly<Record<string, string>>): string {
  const [
    {
      one: { live, unread },
    },
  ] = one.copies
  const document = withFiles(one.document, files)
  const remark = remarksOn(found, one)
  const blocks = kindOf(live.kind).versions?.texts ?? []
  if (unread.length === 0) return renderDocument(document, remark, blocks)
  return commentOf(`${remark ?? ''}\n${renderDocument(document, undefined, blocks)}`)
}

/** What is said above a document; what is so in some of its targets alone begins with these. */
function remarksOn({ project }: Exported, { copies, document }: ExportedDocument): string | undefined {
  const said = copies.flatMap(({ target, one: { live, unread, unchecked } }) => {
    const remark = remarkOn(live, project, { unchecked, unread })
    return remark === undefined ? [] : [{ target: target.name, remark }]
  })
  const remarks = groupBy(said, ({ remark }) => remark).map((same) => {
    const names = same.map(({ target }) => target).join(', ')
    return same.length === copies.length ? same[0].remark : `In ${names}:\n${same[0].remark}`
  })
  const all = [...numbersIn(document, copies), ...remarks]
  return all.length === 0 ? undefined : all.join('\n')
}

/** Where the numbers of versions differ, a form has taken their place. */
function numbersIn(document: JsonObject, copies: ExportedDocument['copies']): readonly string[] {
  const { [numberField]: form } = document
  const numbers = copies.map((copy) => ({ target: copy.target.name, number: copy.document[numberField] }))
  if (typeof form !== 'string' || numbers.every(({ number }) => number === form)) return []
  const each = numbers.flatMap(({ target, number }) => (typeof number === 'string' ? [`${target} ${number}`] : []))
  return [`The number differs (${enumerate(each)}): Kiln assigns the next ones, as ${form} says.`]
}
