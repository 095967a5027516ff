/** What an import writes: documents, the texts that they take from files, and the project file with its variables. */
import { join } from 'node:path'
import type { AlikeDocument } from '../../src/alike/alike.ts'
import type { Imported, ImportedConfiguration } from '../../src/import/imported.ts'
import { written } from '../../src/import/token.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import { plainTexts } from '../../src/kinds/texts.ts'
import { filesOf, findAlone, withFiles, type WrittenFile } from '../../src/render/document/files.ts'
import { remarksOnRules } from '../../src/render/document/remarks.ts'
import { renderDocument } from '../../src/render/document/yaml.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import { formatSource } from '../../src/source.ts'
import type { ImportedCopy } from './imported-documents.ts'

/** What the name of a file ends with that holds the plain text of a field that is sent in base64. */
const endingOfPlainText = 'user-data.txt'

/**
 * Returns a file for each document, each followed by those that it takes texts from. Of several targets, what one alone has is in a folder of its
 * own, and so is what is not alike. `schemaFrom` returns how the schema of documents is called from a folder below that of the documents.
 */
export function importedFiles(
  tool: Imported['tool'],
  documents: readonly AlikeDocument<ImportedCopy>[],
  schemaFrom: (folder: string) => string,
): readonly WrittenFile[] {
  const isOne = new Set(documents.flatMap(({ copies }) => copies.map(({ target }) => target.name))).size === 1
  const taken = new Set<string>()
  const placed = documents.map((one) => {
    const [{ live, target }, ...others] = one.copies
    const key = `${live.kind} ${live.identity.scope ?? ''} ${live.identity.slug}`
    const folder = isOne || (others.length > 0 && !taken.has(key)) ? '' : target.name
    if (folder === '') taken.add(key)
    return { one, live, folder }
  })
  const alone = findAlone(placed, ({ live, folder }) => [folder, live])
  return placed.flatMap((place) => {
    const { one, live, folder } = place
    const [{ one: first }] = one.copies
    const others = Object.entries(first.plainTexts).map(([field, text]) => {
      return [field, { ending: endingOfPlainText, text }] as const
    })
    const textOf = (files: Readonly<Record<string, string>>): string => {
      const modeline = `# yaml-language-server: $schema=${schemaFrom(folder)}\n`
      const document = withFiles(one.document, files)
      return modeline + renderDocument(document, remarksOn(tool, one.copies), plainTexts(kindOf(live.kind)))
    }
    const files = filesOf({ live, isAlone: alone.has(place), others: Object.fromEntries(others) }, textOf)
    return files.map(({ name, text }) => ({ name: join(folder, name), text: written(text) }))
  })
}

/** What is said of each of several copies begins with its target. */
function remarksOn(tool: Imported['tool'], copies: readonly ImportedCopy[]): string {
  return copies
    .map(({ one, target, unchecked }) => {
      const remark = remarkOn(tool, one, unchecked)
      return copies.length === 1 ? remark : `In ${target.name}: ${remark}`
    })
    .join('\n')
}

/** Returns what stands above a document: where it comes from. */
function remarkOn(
  tool: Imported['tool'],
  { address, source, remarks }: ImportedConfiguration,
  unchecked: readonly string[],
): string {
  const at = source === undefined ? '' : ` at ${toSafeText(formatSource(source))}`
  return [
    `${tool}: ${toSafeText(address)}${at}`,
    ...remarks.map((remark) => toSafeText(remark)),
    ...remarksOnRules(unchecked),
  ].join('\n')
}
