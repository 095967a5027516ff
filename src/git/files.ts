/** The files of a git revision, read from git's own store: fast, and without touching the work tree. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { FileEntry, FileFacts, FileSource } from '../config/file-source.ts'
import { askGit } from './git.ts'
import { startGit } from './start-git.ts'

/** What stands at a path of the tree, with the name of the object that holds it. */
type Node = { readonly kind: 'folder' | 'submodule' } | { readonly kind: 'file' | 'link'; readonly object: string }

/** Links that are followed on the way to one file, as on Linux. */
const maxLinks = 40

/** Files of a revision as a source. They must be closed. */
export interface GitFiles extends FileSource {
  /** Absolute paths of the submodules: folders with nothing in them, whatever their own repositories hold. */
  readonly submodules: readonly string[]
  close(): void
}

/**
 * Opens the files of a commit. `root` is the absolute path at which the repository stands: files have the paths that they would have on
 * disk. Resolves to the reason, in git's words, if the commit cannot be listed.
 */
export async function openGitFiles(root: string, commit: string): Promise<GitFiles | { readonly failure: string }> {
  const listed = await askGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit])
  if ('failure' in listed) return listed
  return new TreeFiles(root, parseTree(listed.text), new BlobReader(root))
}

/** Reads `MODE TYPE OBJECT\tPATH`, ended by zeros. Folders follow from the paths. */
function parseTree(listing: string): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>([['', { kind: 'folder' }]])
  for (const line of listing.split('\0')) {
    const tab = line.indexOf('\t')
    if (tab < 0) continue
    const [mode = '', type = '', object = ''] = line.slice(0, tab).split(' ')
    const path = line.slice(tab + 1)
    nodes.set(path, type === 'commit' ? { kind: 'submodule' } : { kind: mode === '120000' ? 'link' : 'file', object })
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const parent = path.slice(0, at)
      if (nodes.has(parent)) break
      nodes.set(parent, { kind: 'folder' })
    }
  }
  return nodes
}

class TreeFiles implements GitFiles {
  readonly submodules: readonly string[]
  readonly #root: string
  readonly #nodes: ReadonlyMap<string, Node>
  readonly #blobs: BlobReader
  /** By path of the folder. */
  readonly #children = new Map<string, FileEntry[]>()
  /** What was read to know its size, until it is asked for. */
  readonly #held = new Map<string, Promise<Buffer>>()

  constructor(root: string, nodes: ReadonlyMap<string, Node>, blobs: BlobReader) {
    this.#root = root
    this.#nodes = nodes
    this.#blobs = blobs
    this.submodules = [...nodes].flatMap(([path, { kind }]) => (kind === 'submodule' ? [join(root, path)] : []))
    for (const [path, { kind }] of nodes) {
      if (path === '') continue
      const at = path.lastIndexOf('/')
      const parent = at < 0 ? '' : path.slice(0, at)
      const siblings = this.#children.get(parent)
      const entry: FileEntry = { name: path.slice(at + 1), kind: kind === 'submodule' ? 'folder' : kind }
      if (siblings === undefined) this.#children.set(parent, [entry])
      else siblings.push(entry)
    }
  }

  async find(path: string): Promise<FileFacts | undefined> {
    const found = await this.#follow(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    const node = found === undefined ? undefined : this.#nodes.get(this.#inTree(found) ?? '..')
    if (node === undefined) return undefined
    if (!('object' in node)) return { kind: 'folder', size: 0 }
    const bytes = this.#held.get(node.object) ?? this.#blobs.read(node.object)
    this.#held.set(node.object, bytes)
    return { kind: 'file', size: (await bytes).length }
  }

  resolve(path: string): Promise<string> {
    return this.#follow(path)
  }

  async list(folder: string): Promise<readonly FileEntry[]> {
    return this.#children.get(this.#inTree(await this.#follow(folder)) ?? '..') ?? []
  }

  async read(path: string): Promise<Buffer> {
    const node = this.#nodes.get(this.#inTree(await this.#follow(path)) ?? '..')
    if (node === undefined || !('object' in node)) throw failure('ENOENT')
    const { object } = node
    const held = this.#held.get(object)
    this.#held.delete(object)
    return held ?? this.#blobs.read(object)
  }

  close(): void {
    this.#blobs.close()
  }

  /** Returns the path inside the tree, with `/`; undefined if it is outside. */
  #inTree(path: string): string | undefined {
    const inside = relative(this.#root, path).split(sep).join('/')
    return inside === '..' || inside.startsWith('../') ? undefined : inside
  }

  /** Returns the path without links. Where it leaves the tree, it ends: what is out there is no part of the revision. */
  async #follow(path: string, links = 0): Promise<string> {
    const inside = this.#inTree(path)
    if (inside === undefined || inside === '') return path
    if (links > maxLinks) throw failure('ELOOP')
    const names = inside.split('/')
    for (const index of names.keys()) {
      const here = names.slice(0, index + 1).join('/')
      const node = this.#nodes.get(here)
      if (node === undefined) throw failure('ENOENT')
      if (node.kind !== 'link') continue
      const target = (await this.#blobs.read(node.object)).toString('utf8')
      const next = resolve(this.#root, dirname(here), target)
      return this.#follow(join(next, ...names.slice(index + 1)), links + 1)
    }
    return path
  }
}

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}

interface Waiting {
  resolve(bytes: Buffer): void
  reject(error: Error): void
}

/** Reads objects through one `git cat-file --batch`, which answers in the order in which it is asked. */
class BlobReader {
  readonly #root: string
  readonly #waiting: Waiting[] = []
  #process: ChildProcessWithoutNullStreams | undefined
  #chunks: Buffer[] = []
  #length = 0
  /** Bytes that the answer in hand needs, its closing line break included; undefined while its first line is awaited. */
  #needed: number | undefined

  constructor(root: string) {
    this.#root = root
  }

  read(object: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const { stdin } = this.#process ?? this.#start()
      this.#waiting.push({ resolve, reject })
      stdin.write(`${object}\n`)
    })
  }

  close(): void {
    this.#process?.stdin.end()
  }

  #start(): ChildProcessWithoutNullStreams {
    const started = startGit(this.#root, ['cat-file', '--batch'])
    const end = (): void => {
      for (const waiting of this.#waiting.splice(0)) waiting.reject(failure('EIO'))
    }
    started.on('error', end).on('close', end)
    started.stdin.on('error', end)
    started.stderr.resume()
    started.stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk)
      this.#length += chunk.length
      this.#take()
    })
    this.#process = started
    return started
  }

  /** Hands out what has arrived whole. */
  #take(): void {
    while (this.#length >= (this.#needed ?? 1)) {
      const bytes =
        this.#chunks.length === 1 && this.#chunks[0] !== undefined ? this.#chunks[0] : Buffer.concat(this.#chunks)
      const end = this.#needed ?? bytes.indexOf('\n') + 1
      this.#chunks = [bytes.subarray(end)]
      this.#length = bytes.length - end
      if (end === 0) return
      if (this.#needed !== undefined) {
        this.#needed = undefined
        this.#waiting.shift()?.resolve(bytes.subarray(0, end - 1))
        continue
      }
      const [, type, size] = bytes.toString('utf8', 0, end - 1).split(' ')
      if (type === 'blob') this.#needed = Number(size) + 1
      else this.#waiting.shift()?.reject(failure('ENOENT'))
    }
  }
}
