/** What an import writes: documents, the texts that they take from files, and the project file with its variables. */
import { plainTexts } from '../../src/kinds/texts.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { Imported, ImportedConfiguration, ImportedTarget } from '../../src/import/imported.ts'
import { wholeToken, written } from '../../src/import/token.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import { documentOf } from '../../src/render/document/document.ts'
import { filesOf, findAlone, type WrittenFile } from '../../src/render/document/files.ts'
import { renderDocument } from '../../src/render/document/yaml.ts'
import { References } from '../../src/run/export-references.ts'
import { findRefusedTexts } from '../../src/run/refused-texts.ts'
import { formatSource } from '../../src/source.ts'
import type { JsonObject } from '../../src/model.ts'
import type { Policy } from '../../src/project.ts'

/** What the name of a file ends with that holds the plain text of a field that is sent in base64. */
const endingOfPlainText = 'user-data.txt'

/** What documents are written for. */
interface Surroundings {
  readonly tool: Imported['tool']
  readonly policy: Policy
  /** Leads from them to the schema of documents. */
  readonly schema: string
  /** Limits where they belong. */
  readonly targets: readonly string[] | undefined
  /** Tags that are declared for all of them at once. */
  readonly tags: readonly string[]
}

/** Returns a file for each configuration of a target, each followed by those that it takes texts from. */
export function importedFiles(
  { configurations, place }: ImportedTarget,
  { tool, policy, schema, targets, tags }: Surroundings,
): readonly WrittenFile[] {
  const references = new References()
  for (const { live } of configurations) references.addExported(live, place)
  const alone = findAlone(configurations, ({ live }) => ['', live])
  return configurations.flatMap((one) => {
    const { interpolate, plainTexts: plain } = one
    const live = { ...one.live, tags: withoutKeys(one.live.tags, tags) }
    const others = Object.entries(plain).map(([field, text]) => [field, { ending: endingOfPlainText, text }] as const)
    const writable = { live, isAlone: alone.has(one), others: Object.fromEntries(others) }
    const unchecked = findRefusedTexts(kindOf(live.kind), written(withoutUnknown(live.fields)))
    const textOf = (files: Readonly<Record<string, string>>): string => {
      const context = { place, files, unchecked, interpolate, targets }
      const document = documentOf(live, policy, {
        ...context,
        referenceTo: (arn, kind) => references.find(arn, kind),
      })
      const remark = remarkOn(tool, one, unchecked)
      const modeline = `# yaml-language-server: $schema=${schema}
`
      return modeline + renderDocument(written(document), remark, plainTexts(kindOf(live.kind)))
    }
    return filesOf(writable, textOf).map(({ name, text }) => ({ name, text: written(text) }))
  })
}

/** What a variable is the whole of is not known: nothing can be said of it. */
function withoutUnknown(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value !== 'string' || wholeToken(value) === undefined),
  )
}

function withoutKeys(
  tags: Readonly<Record<string, string>>,
  keys: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !keys.includes(key)))
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
    ...unchecked.map((field) => `${field} breaks rules that Kiln knows: it is not checked.`),
  ].join('\n')
}
