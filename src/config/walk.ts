/** The files of a project, found under a folder. */
import { basename, join, relative, sep } from 'node:path'
import { compareText } from '../compare-text.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic, Source } from '../model.ts'
import { isInside } from '../path.ts'
import type { FileSource } from './file-source.ts'
import { showText } from '../quote.ts'

/** Name of the project file. */
export const projectFile = 'kiln.yaml'

/** Collects the files under a folder. A link is followed once, after everything that is really there, and never out of the root. */
export class Walk {
  /** Where each stands, and the same without links. */
  readonly files: { readonly path: string; readonly real: string }[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly #source: FileSource
  readonly #root: string
  readonly #cwd: string
  readonly #seen = new Set<string>()
  readonly #links: string[] = []

  constructor(source: FileSource, root: string, cwd: string) {
    this.#source = source
    this.#root = root
    this.#cwd = cwd
  }

  async visit(start: string): Promise<void> {
    await this.#enter(start, await this.#source.resolve(start), await isFolder(this.#source, start))
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) await this.#follow(link)
  }

  async #enter(path: string, real: string, isDirectory: boolean): Promise<void> {
    if (this.#seen.has(real)) return
    this.#seen.add(real)
    if (!isDirectory) {
      this.files.push({ path, real })
      return
    }
    try {
      const entries = (await this.#source.list(path)).toSorted((a, b) => compareText(a.name, b.name))
      for (const { name, kind } of entries) {
        if (isPassedOver(name) || name === projectFile) continue
        if (kind === 'link') this.#links.push(join(path, name))
        else if (kind === 'folder' || isDocumentName(name)) {
          await this.#enter(join(path, name), join(real, name), kind === 'folder')
        }
      }
    } catch (error) {
      this.diagnostics.push(diagnoseUnreadable(path, this.#cwd, error))
    }
  }

  async #follow(link: string): Promise<void> {
    try {
      const real = await this.#source.resolve(link)
      const isDirectory = await isFolder(this.#source, real)
      if (!isDirectory && !isDocumentName(link)) return
      if (isInside(real, this.#root)) await this.#enter(link, real, isDirectory)
      else {
        const folder = show(this.#root, this.#cwd)
        this.diagnostics.push(diagnose('linkLeavesConfigs', { folder }, startOf(link, this.#cwd)))
      }
    } catch (error) {
      if (isDocumentName(link)) this.diagnostics.push(diagnoseUnreadable(link, this.#cwd, error))
    }
  }
}

/** Returns why a file cannot be read. */
export function diagnoseUnreadable(path: string, cwd: string, error: unknown): Diagnostic {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error)
  return diagnose('fileUnreadable', { file: show(path, cwd), reason }, startOf(path, cwd))
}

/** Reports whether a file or folder is left out whatever it holds, by its name. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** Reports whether there is a folder at a path. */
export async function isFolder(files: FileSource, path: string): Promise<boolean> {
  return (await files.find(path).catch(() => undefined))?.kind === 'folder'
}

/** Reports whether a file is read for documents, by its name. */
export function isDocumentName(path: string): boolean {
  return /\.(?:ya?ml|json)$/.test(basename(path))
}

/** Returns the name of a file relative to a folder, with `/`. */
export function nameOf(file: string, folder: string): string {
  return relative(folder, file).replaceAll(sep, '/') || '.'
}

/** Returns the name of a file for a message. */
export function show(path: string, cwd: string): string {
  return showText(nameOf(path, cwd))
}

/** Returns the first character of a file. */
export function startOf(path: string, cwd: string): Source {
  return { file: nameOf(path, cwd), line: 1, column: 1 }
}
