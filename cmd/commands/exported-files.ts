/** What `kiln export` writes: documents and, in files, the texts that they take from there. */
import { join } from 'node:path'
import { groupBy } from '../../src/group-by.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { Live } from '../../src/model.ts'
import { documentOf } from '../../src/render/document/document.ts'
import { remarkOn } from '../../src/render/document/remarks.ts'
import { commentOf, renderDocument } from '../../src/render/document/yaml.ts'
import type { Exported, Wanted } from '../../src/run/export.ts'

/** A file, by its path below the folder of `--out`. */
export interface WrittenFile {
  readonly name: string
  readonly text: string
}

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
  const inFolder = ({ target }: Wanted, name: string): string =>
    found.targets.length > 1 ? join(target.name, name) : name
  const named = groupBy(found.wanted, ({ target, live }) => `${target.name} ${live.kind}/${live.identity.slug}`)
  const alone = new Set(named.flatMap(([only, ...others]) => (others.length === 0 ? [only] : [])))
  return found.wanted.flatMap((one) => {
    const isAlone = alone.has(one)
    const texts = one.unread.length > 0 ? [] : textFilesOf(one.live, isAlone)
    const files = Object.fromEntries(texts.map(({ field, name }) => [field, name]))
    return [
      { name: inFolder(one, nameOf(one.live)), text: textOf(found, one, choices, files) },
      ...texts.map(({ name, text }) => ({ name: inFolder(one, name), text })),
    ]
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

/** A file that a document takes a text from. */
interface TextFile extends WrittenFile {
  readonly field: string
}

/** What a file of documents could be taken for, or does not read back as it is, stays in the document. */
function textFilesOf(live: Live, isAlone: boolean): readonly TextFile[] {
  const { textEndings = {} } = kindOf(live.kind)
  return Object.entries(textEndings).flatMap(([field, ending]): readonly TextFile[] => {
    const text = live.fields[field]
    if (
      typeof text !== 'string' ||
      text === '' ||
      /\p{Surrogate}/u.test(text) ||
      /^\uFEFF|^["']?kind["']?\s*:/m.test(text)
    )
      return []
    return [{ field, name: named([live.identity.slug, ...(isAlone ? [] : scopeOf(live)), ending]), text }]
  })
}

/** A document stands beside its texts: where these are called by its kind, it is called by its name alone. */
function nameOf(live: Live): string {
  const { short, textEndings = {} } = kindOf(live.kind)
  const isText = Object.values(textEndings).includes(`${short}.yaml`)
  const scoped = scopeOf(live).map((scope) => `${scope}-${short}`)
  const middle = scoped.length > 0 ? scoped : isText ? [] : [short]
  return named([live.identity.slug, ...middle, 'yaml'])
}

function scopeOf({ identity: { scope } }: Live): readonly string[] {
  return scope === undefined ? [] : [scope]
}

/** No name of a file begins with a dot, which is passed over, or looks like a flag. */
function named(steps: readonly string[]): string {
  return steps.join('.').replace(/^[.-]/, '_$&')
}
