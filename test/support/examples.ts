/** The files of examples/ and what else is shipped for CI platforms, read the way their platforms read them. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CORE_SCHEMA, defineScalarTag, defineSequenceTag, loadAll, mergeTag } from 'js-yaml'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** JSON as it was parsed; members are asked for by tests that know what they are. */
export type Loose = { readonly [key: string]: Loose } & readonly Loose[] & string

export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Returns the files below `folder`, as paths from the root of the repository. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted()
}

// The short forms of CloudFormation, `!Sub text`, as they are written out: `{ "Fn::Sub": "text" }`.
const longName = (tag: string): string => (['!Ref', '!Condition'].includes(tag) ? tag.slice(1) : `Fn::${tag.slice(1)}`)
const shortScalar = defineScalarTag('!', {
  matchByTagPrefix: true,
  identify: () => false,
  resolve: (source, _isExplicit, tag) => ({
    [longName(tag)]: tag === '!GetAtt' ? source.split('.') : source,
  }),
})
const shortSequence = defineSequenceTag<{ readonly tag: string; readonly items: unknown[] }, unknown>('!', {
  matchByTagPrefix: true,
  identify: () => false,
  create: (tag) => ({ tag, items: [] }),
  addItem: ({ items }, item) => void items.push(item),
  finalize: ({ tag, items }) => ({ [longName(tag)]: items }),
})
const schema = CORE_SCHEMA.withTags(mergeTag, shortScalar, shortSequence)

/** Returns the documents of a YAML or JSON file. Throws where it is malformed. */
export function parse(file: string): readonly Loose[] {
  const text = read(file)
  return (file.endsWith('.json') ? [JSON.parse(text)] : loadAll(text, { filename: file, schema })) as Loose[]
}

/** Calls `visit` with every object in `value`, the outer ones first. */
export function visitObjects(value: unknown, visit: (object: Loose) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) visit(value as Loose)
  for (const member of Object.values(value)) visitObjects(member, visit)
}

/** Returns `value`, a list of one if it is no list already. */
export function listOf(value: Loose | undefined): readonly Loose[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
