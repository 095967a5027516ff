/** Where files are read from: the disk, or anything that looks like it. The disk is the only part of the outer world that this room touches. */
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'

/** One entry of a folder. */
export interface FileEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/** What stands at a path when links are followed. `size` is in bytes. */
export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other'
  readonly size: number
}

/** Files by absolute path. What goes wrong is thrown as an error with the `code` of the operating system, `ENOENT` for instance. */
export interface FileSource {
  /** Follows links. Undefined if nothing is there. */
  find(path: string): Promise<FileFacts | undefined>
  /** Returns the path without links. */
  resolve(path: string): Promise<string>
  list(folder: string): Promise<readonly FileEntry[]>
  read(path: string): Promise<Buffer>
}

/** Returns files of which some, by their absolute paths, have other texts. */
export function withTexts(files: FileSource, texts: ReadonlyMap<string, string>): FileSource {
  const bytesOf = (path: string): Buffer | undefined => {
    const text = texts.get(path)
    return text === undefined ? undefined : Buffer.from(text)
  }
  return {
    ...files,
    async find(path) {
      const bytes = bytesOf(path)
      return bytes === undefined ? files.find(path) : { kind: 'file', size: bytes.length }
    },
    read: async (path) => bytesOf(path) ?? files.read(path),
  }
}

/**
 * The files of this machine. They are read at once: the functions of `node:fs/promises` take long to load, the threads that Node reads with
 * long to start, and both twice the time to read a file. A turn of the event loop goes before each, so that a signal is heard between two.
 */
export const diskFiles: FileSource = {
  async find(path) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return undefined
    return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size }
  },
  resolve: async (path) => realpathSync.native(path),
  async list(folder) {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other',
    }))
  },
  async read(path) {
    await new Promise((next) => setImmediate(next))
    return readFileSync(path)
  },
}
