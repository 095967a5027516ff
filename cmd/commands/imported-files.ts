/** What an import writes: documents, the texts that they take from files, and the project file with its variables. */
import { plainTexts } from '../../src/kinds/texts.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { Imported, ImportedConfiguration } from '../../src/import/imported.ts'
import { written } from '../../src/import/token.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import { documentOf } from '../../src/render/document/document.ts'
import { filesOf, findAlone, type WrittenFile } from '../../src/render/document/files.ts'
import { renderDocument } from '../../src/render/document/yaml.ts'
import { References } from '../../src/run/export-references.ts'
import { findRefusedTexts } from '../../src/run/refused-texts.ts'
import { formatSource } from '../../src/source.ts'
import type { Policy } from '../../src/project.ts'

/** What the name of a file ends with that holds the plain text of a field that is sent in base64. */
const endingOfPlainText = 'user-data.txt'

/** Returns a file for each configuration, each followed by those that it takes texts from. `schema` leads from them to that of documents. */
export function importedFiles(imported: Imported, policy: Policy, schema: string | undefined): readonly WrittenFile[] {
  const { configurations, place } = imported
  const references = new References()
  for (const { live } of configurations) references.addExported(live, place)
  const alone = findAlone(configurations, ({ live }) => ['', live])
  return configurations.flatMap((one) => {
    const { live, interpolate, plainTexts: plain } = one
    const others = Object.entries(plain).map(([field, text]) => [field, { ending: endingOfPlainText, text }] as const)
    const writable = { live, isAlone: alone.has(one), others: Object.fromEntries(others) }
    const unchecked = findRefusedTexts(kindOf(live.kind), written(live.fields))
    const textOf = (files: Readonly<Record<string, string>>): string => {
      const context = { place, files, unchecked, interpolate }
      const document = documentOf(live, policy, {
        ...context,
        referenceTo: (arn, kind) => references.find(arn, kind),
      })
      const modeline = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`
      return (
        modeline + renderDocument(written(document), remarkOn(imported, one, unchecked), plainTexts(kindOf(live.kind)))
      )
    }
    return filesOf(writable, textOf).map(({ name, text }) => ({ name, text: written(text) }))
  })
}

/** Returns what stands above a document: where it comes from. */
function remarkOn(
  { tool }: Imported,
  { address, source, remarks }: ImportedConfiguration,
  unchecked: readonly string[],
): string {
  const at = source === undefined ? '' : ` at ${toSafeText(formatSource(source))}`
  return [
    `${tool}: ${toSafeText(address)}${at}`,
    ...remarks.map((remark) => toSafeText(remark)),
    ...unchecked.map((field) => `${field} breaks rules that Kiln knows: it is not checked.`),
  ].join('\n')
}
