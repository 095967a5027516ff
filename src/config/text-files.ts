/** The files that documents take fields from (`kiln.files`): found and read where the documents are read from, and held to the same bounds. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { diagnoseUnlocated, type UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import { isObject } from '../json.ts'
import type { Diagnostic, Document, JsonObject, TextFile } from '../model.ts'
import { isInside } from '../path.ts'
import { showText } from '../quote.ts'
import type { FileSource } from './file-source.ts'
import { isDocumentName, isPassedOver, nameOf, show } from './walk.ts'
import { decodeUtf8 } from './yaml/decode.ts'
import { parseDocuments } from './yaml/yaml.ts'

/** Bytes that a file may have: the quota of the service for component and workflow documents and for Dockerfile templates. */
const maxBytes = 64 * 1024

/** What a path comes to. */
type Opened = { readonly text: string } | { readonly wrong: UnlocatedDiagnostic }

/** Where files are looked for. */
interface Place {
  readonly source: FileSource
  /** The folder of configurations, absolute, and the same without links. */
  readonly folder: string
  readonly realFolder: string
  readonly cwd: string
}

/** The files that documents name, each read once. */
export class TextFiles {
  readonly #place: Place
  readonly #opened = new Map<string, Promise<Opened>>()

  constructor(place: Place) {
    this.#place = place
  }

  /** Returns the absolute paths of the files that a document names, in its order, links on the way included. */
  pathsOf(document: Document): readonly string[] {
    return namedIn(document.value).map(([, path]) => this.#resolve(document, path))
  }

  /** Returns a document with what it names. What is wrong with a file stands in its place, at the key that names it. */
  async attach(document: Document): Promise<Document> {
    const named = namedIn(document.value)
    if (named.length === 0) return document
    const files = await Promise.all(
      named.map(async ([field, written]): Promise<readonly [string, TextFile]> => {
        const path = this.#resolve(document, written)
        const opened = isAbsolute(written) ? absolute(written) : await this.#open(path)
        const at = document.locate(['kiln', 'files', field], 'value')
        const text = 'text' in opened ? opened.text : diagnoseUnlocated(opened.wrong, at)
        return [field, { file: nameOf(path, this.#place.cwd), text }]
      }),
    )
    return withFiles(document, new Map(files))
  }

  #resolve({ file }: Document, path: string): string {
    return resolve(this.#place.cwd, dirname(file), path)
  }

  #open(path: string): Promise<Opened> {
    const opened = this.#opened.get(path) ?? this.#read(path)
    this.#opened.set(path, opened)
    return opened
  }

  #outside(path: string): Opened {
    const { folder, cwd } = this.#place
    return { wrong: { diagnostic: 'textFileOutside', params: { file: show(path, cwd), folder: show(folder, cwd) } } }
  }

  async #read(path: string): Promise<Opened> {
    const { source, folder, realFolder, cwd } = this.#place
    const file = show(path, cwd)
    const wrong = (diagnostic: UnlocatedDiagnostic): Opened => ({ wrong: diagnostic })
    const unreadable = (reason: string): Opened => wrong({ diagnostic: 'textFileUnreadable', params: { file, reason } })
    if (!isInside(path, folder)) return this.#outside(path)
    try {
      if (hasPassedOver(path, folder)) return wrong({ diagnostic: 'textFilePassedOver', params: { file } })
      const real = await source.resolve(path)
      if (!isInside(real, realFolder)) return this.#outside(path)
      if (hasPassedOver(real, realFolder)) return wrong({ diagnostic: 'textFilePassedOver', params: { file } })
      const found = await source.find(path)
      if (found?.kind !== 'file')
        return unreadable(found?.kind === 'folder' ? 'it is a folder' : 'it is no regular file')
      const { size } = found
      if (size > maxBytes) return wrong({ diagnostic: 'textFileTooLarge', params: { file, size, limit: maxBytes } })
      const text = decodeUtf8(await source.read(path), file)
      if (typeof text !== 'string') {
        const { line = 1, column = 1 } = text.source ?? {}
        return wrong({ diagnostic: 'textFileNotUtf8', params: { file, line, column } })
      }
      if (isDocumentName(path) && holdsDocuments(text, parseDocuments(text, '')))
        return wrong({ diagnostic: 'textFileIsDocument', params: { file } })
      return { text: text.replace(/^\uFEFF/, '') }
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException
      const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
      return isMissing ? wrong({ diagnostic: 'textFileMissing', params: { file } }) : unreadable(code)
    }
  }
}

/** A path of one machine leads elsewhere on others. */
function absolute(written: string): Opened {
  return { wrong: { diagnostic: 'textFileAbsolute', params: { file: showText(written) } } }
}

/**
 * Reports whether a text holds configurations, be it among others or broken: nobody may hide one by taking it for a text. `parsed` is what was
 * read of it.
 */
export function holdsDocuments(
  text: string,
  { documents, diagnostics }: { readonly documents: readonly Document[]; readonly diagnostics: readonly Diagnostic[] },
): boolean {
  const isBroken = diagnostics.length > 0 && /^(?:kind|"kind"|'kind')\s*:/m.test(text)
  return isBroken || documents.some(({ value }) => typeof value['kind'] === 'string')
}

/** What stands under `kiln.files`, as far as it can be read: fields with paths. */
function namedIn({ kiln }: JsonObject): readonly (readonly [field: string, path: string])[] {
  const files = isObject(kiln) ? kiln['files'] : undefined
  return Object.entries(isObject(files) ? files : {}).flatMap(([field, path]) =>
    typeof path === 'string' && path !== '' ? [[field, path] as const] : [],
  )
}

/** What is not read for documents is not read for texts either: `.git` may hold credentials. */
function hasPassedOver(path: string, folder: string): boolean {
  return relative(folder, path).split(sep).some(isPassedOver)
}

function withFiles(document: Document, files: Document['files'] & {}): Document {
  return {
    file: document.file,
    value: document.value,
    files,
    locate: (path, at) => document.locate(path, at),
    scalarAt: (path) => document.scalarAt(path),
    locateText: (path, place) => document.locateText(path, place),
  }
}
