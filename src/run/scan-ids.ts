/** Ids of documents, found without reading these as YAML: a hundredth of the time, for where a slip costs no more than a proposal. */
import { diskFiles } from '../config/file-source.ts'
import { Walk } from '../config/walk.ts'
import { idOf } from '../kinds/identity.ts'
import { kinds } from '../kinds/registry.ts'

/** More files than these, or larger ones, are not looked into: a key was pressed, and somebody waits. */
const bounds = { files: 5000, bytes: 256 * 1024 } as const

/** Returns the ids in the files of a folder of documents, as far as they can be read. */
export async function findIds(configs: string, cwd: string): Promise<readonly string[]> {
  const walk = new Walk(diskFiles, await diskFiles.resolve(configs), cwd)
  await walk.visit(configs)
  const found = new Set<string>()
  for (const { path } of walk.files.slice(0, bounds.files)) {
    const facts = await diskFiles.find(path).catch(() => undefined)
    if (facts?.kind !== 'file' || facts.size > bounds.bytes) continue
    for (const id of scanIds(String(await diskFiles.read(path).catch(() => '')))) found.add(id)
  }
  return [...found]
}

/** Returns the ids of the documents in a text, as far as their kind and name stand in lines of their own, or it is JSON. */
export function scanIds(text: string): readonly string[] {
  const documents = /^\s*[{[]/.test(text) ? readJson(text) : text.split(/^---(?:[ \t].*)?$/m).map(readLines)
  return documents.flatMap(({ kind: name = '', name: own = '', ...fields }) => {
    const kind = kinds.get(name)
    // A name that a variable is in has another value in each target.
    if (kind === undefined || own === '' || own.includes('${')) return []
    if (kind.scopeField === undefined) return [idOf(name, own)]
    const scope = fields[kind.scopeField]
    return scope === undefined ? [] : [idOf(name, own, scope)]
  })
}

type Fields = Readonly<Record<string, string>>

function readLines(text: string): Fields {
  const lines = text.matchAll(
    /^(\w+):[ \t]+(?:"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>{[][^\n]*?))[ \t]*(?:\s#[^\n]*)?\r?$/gm,
  )
  const found = [...lines].map(([, key = '', double, single, plain]) => [key, double ?? single ?? plain ?? ''] as const)
  return Object.fromEntries(found)
}

function readJson(text: string): readonly Fields[] {
  try {
    const value: unknown = JSON.parse(text)
    const all: readonly unknown[] = Array.isArray(value) ? value : [value]
    return all.map((one) => {
      const entries = typeof one === 'object' && one !== null ? Object.entries(one) : []
      return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    })
  } catch {
    return []
  }
}
