/** What `kiln export` writes: documents and, in files, the texts that they take from there. */
import { join } from 'node:path'
import { kindOf } from '../../src/kinds/registry.ts'
import { documentOf } from '../../src/render/document/document.ts'
import { filesOf, findAlone, type WrittenFile } from '../../src/render/document/files.ts'
import { remarkOn } from '../../src/render/document/remarks.ts'
import { commentOf, renderDocument } from '../../src/render/document/yaml.ts'
import type { Exported, Wanted } from '../../src/run/export.ts'

interface Choices {
  /** Numbers are written as forms, so that Kiln assigns the next ones. */
  readonly assigns: boolean
}

/** Returns one document for each configuration, its texts inside. */
export function documentTexts(found: Exported, choices: Choices): readonly string[] {
  return found.wanted.map((one) => textOf(found, one, choices, {}))
}

/** Returns a file for each configuration, each followed by those that it takes texts from. Several targets have a folder each. */
export function documentFiles(found: Exported, choices: Choices): readonly WrittenFile[] {
  const alone = findAlone(found.wanted, ({ target, live }) => [target.name, live])
  return found.wanted.flatMap((one) => {
    const { live, target, unread } = one
    const writable = { live, isAlone: alone.has(one), isWhole: unread.length === 0 }
    const files = filesOf(writable, (names) => textOf(found, one, choices, names))
    return found.targets.length > 1 ? files.map((file) => ({ ...file, name: join(target.name, file.name) })) : files
  })
}

function textOf(
  { project, references }: Exported,
  { target, live, unread, unchecked }: Wanted,
  { assigns }: Choices,
  files: Readonly<Record<string, string>>,
): string {
  const document = documentOf(live, project, {
    referenceTo: (arn, kind) => references.find(arn, kind),
    place: target,
    targets: project.targets.length > 1 ? [target.name] : undefined,
    assigns,
    files,
    unchecked,
  })
  const remark = remarkOn(live, project, { unchecked, unread })
  const blocks = kindOf(live.kind).versions?.texts ?? []
  if (unread.length === 0) return renderDocument(document, remark, blocks)
  return commentOf(`${remark}\n${renderDocument(document, undefined, blocks)}`)
}
