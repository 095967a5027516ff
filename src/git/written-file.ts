/**
 * Files that Kiln writes: whole, and never through a link. What stands in a checkout may be anybody's pull request, and a link there would
 * choose what is written over.
 */
import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync, statSync, type Stats } from 'node:fs'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { findRoot } from './repository.ts'

/** What was to be written is behind a link of the repository. */
export class LinkError extends Error {
  override readonly name = 'LinkError'
}

/** A place that was seen to be writable. */
export interface Sink {
  /** Puts the text there. Rejects if that fails: what stood there before then stays. */
  write(text: string): Promise<void>
}

/**
 * Opens `name`, seen from `cwd`, for a text that replaces what stands there, with the folders that it needs. Devices and pipes are written
 * to as they are. Rejects if nothing can be written there.
 */
export async function openSink(cwd: string, name: string): Promise<Sink> {
  const file = resolve(cwd, name)
  const there = lstatSync(file, { throwIfNoEntry: false })
  if (isStream(file, there)) {
    const handle = await open(file, 'a')
    return { write: (text) => fill(handle, text) }
  }
  if (there?.isDirectory() === true) throw new Error(`${name} is a folder`)
  makeFolder(cwd, dirname(file))
  await rm(await writeBeside(file, ''))
  const mode = there?.isFile() === true ? there.mode & 0o777 : undefined
  return { write: (text) => replace(cwd, file, text, mode) }
}

/**
 * Takes away what an earlier run wrote to `name`, seen from `cwd`: it must not be taken for what this run did not write. What this run has
 * read stays, and so does what cannot be taken away.
 */
export async function discard(cwd: string, name: string, read: readonly string[] = []): Promise<void> {
  const file = resolve(cwd, name)
  const isStreamed = isStream(file, lstatSync(file, { throwIfNoEntry: false }))
  if (isStreamed || read.some((one) => resolve(cwd, one) === file)) return
  try {
    refuseLinks(cwd, dirname(file))
    await rm(file)
  } catch {
    // The error that this run ends with says more.
  }
}

/** Makes a file with this text, and the folders that it needs. Rejects if something of its name is there, be it a link to nowhere. */
export async function createFile(cwd: string, file: string, text: string): Promise<void> {
  makeFolder(cwd, dirname(file))
  await fill(await open(file, 'wx'), text)
}

/** Opens a file of the checkout, as `openSink` does. Rejects with `LinkError` where it is a link itself. */
export async function openFile(cwd: string, file: string): Promise<Sink> {
  if (lstatSync(file).isSymbolicLink()) throw new LinkError(refusalOf(cwd, file))
  return openSink(cwd, file)
}

/** Reports whether something of this name is there. A link is, wherever it leads. Below what is no folder nothing is, and nothing can be made. */
export function isTaken(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** Makes a folder and those above it. Throws `LinkError` where a link of the checkout around `cwd` is on the way. */
export function makeFolder(cwd: string, folder: string): void {
  refuseLinks(cwd, folder)
  makeFolders(folder)
}

/** What the file was, or nothing at all, until the last moment; then all of the text. */
async function replace(cwd: string, file: string, text: string, mode: number | undefined): Promise<void> {
  makeFolder(cwd, dirname(file))
  const beside = await writeBeside(file, text, mode)
  try {
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Resolves to the path of a new file beside `file` with this text. */
async function writeBeside(file: string, text: string, mode?: number): Promise<string> {
  const beside = join(dirname(file), `.kiln-${randomUUID()}`)
  const handle = await open(beside, 'wx', mode)
  try {
    await fill(handle, text)
    return beside
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function fill(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}

/** `/dev/stdout` and its like are links themselves, and no file may take their place. */
function isStream(file: string, there: Stats | undefined): boolean {
  return /^\/(dev|proc)\//.test(file) || there?.isFIFO() === true || there?.isCharacterDevice() === true
}

/** A link counts that is in the checkout around `cwd`, or in another one. Links in none, such as /tmp on macOS, are the machine's own. */
function refuseLinks(cwd: string, folder: string): void {
  const root = realpathSync(findRoot(resolve(cwd)) ?? cwd)
  const parts = folder.split(sep)
  for (let count = 2; count <= parts.length; count++) {
    const at = parts.slice(0, count).join(sep)
    const found = lstatSync(at, { throwIfNoEntry: false })
    if (found === undefined) return
    if (!found.isSymbolicLink()) continue
    const parent = realpathSync(dirname(at))
    if (parent === root || parent.startsWith(root + sep) || findRoot(parent) !== undefined) {
      throw new LinkError(refusalOf(cwd, at))
    }
  }
}

function refusalOf(cwd: string, link: string): string {
  return `${relative(cwd, link) || link} is a symbolic link, and Kiln writes through none of the repository's`
}

/** Node's own way of making folders never returns where the system refuses (under /proc). */
function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(folder) !== folder) makeFolders(dirname(folder))
  mkdirSync(folder)
}
