import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { hasCode } from './file-lock.ts'
import { isObject, type Json } from './core/json.ts'
import { rulesOf } from './kinds/registry.ts'
import { EmulatorStateError } from './state-error.ts'
import { EmulatorState, type Entry, type LiveResource, type TokenRecord } from './core/state.ts'

/** Since 2 an entry has a `key`, before it was called `slug`, and there are build numbers. */
const formatVersion = 2

/** The state as one JSON file that people can read: an entry per resource, a line per token. */
export class StateFile {
  readonly path: string
  private readonly texts = new WeakMap<object, Buffer>()

  /** Makes the directory of the file. */
  constructor(path: string) {
    this.path = path
    mkdirSync(dirname(path), { recursive: true })
  }

  /** Changes whenever the file does; undefined while there is none. */
  fingerprint(): string | undefined {
    try {
      const { mtimeNs, size, ino } = statSync(this.path, { bigint: true })
      return `${mtimeNs} ${size} ${ino}`
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined
      throw this.unusable(`it cannot be read (${String(error)})`)
    }
  }

  /** The state in the file, or an empty one when there is no file. Throws EmulatorStateError for anything but a good file. */
  read(): EmulatorState {
    let content: string
    try {
      content = readFileSync(this.path, 'utf8')
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return new EmulatorState()
      throw this.unusable(`it cannot be read (${String(error)})`)
    }
    return this.parse(content)
  }

  /** Replaces the file in one step: a temporary file beside it, flushed to disk, then renamed. Only under the lock. */
  write(state: EmulatorState): void {
    const temporary = `${this.path}.tmp`
    // What stands there is of a process that was killed, or a link that somebody left: nothing is written into either.
    rmSync(temporary, { force: true })
    const descriptor = openSync(temporary, 'wx')
    try {
      writeSync(descriptor, this.bytesOf(state))
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(temporary, this.path)
  }

  private parse(content: string): EmulatorState {
    let json: unknown
    try {
      json = JSON.parse(content)
    } catch (error) {
      throw this.unusable(`it is not complete JSON (${error instanceof Error ? error.message : String(error)})`)
    }
    if (!isObject(json) || typeof json.formatVersion !== 'number') throw this.unusable('it has no formatVersion')
    if (json.formatVersion > formatVersion) {
      throw new EmulatorStateError(
        this.path,
        `its formatVersion is ${json.formatVersion}, this program knows ${formatVersion}`,
        'Use the newer program that wrote it, or another file.',
      )
    }
    const state = new EmulatorState()
    if (typeof json.revision !== 'number' || typeof json.nextSequence !== 'number' || !isObject(json.accounts)) {
      throw this.unusable('revision, nextSequence or accounts is missing')
    }
    for (const [key, account] of Object.entries(json.accounts)) this.readAccount(state, key, account)
    return Object.assign(state, { revision: json.revision, nextSequence: json.nextSequence, touched: false })
  }

  private readAccount(state: EmulatorState, key: string, account: unknown): void {
    const [id, region] = key.split('/')
    if (id === undefined || region === undefined || !isObject(account))
      throw this.unusable(`the account '${key}' is malformed`)
    const data = state.account(id, region)
    const { tokens, lastBuilds = {}, ...kinds } = account
    for (const [kind, entries] of Object.entries(kinds)) {
      if (rulesOf(kind) === undefined) throw this.unusable(`it holds an unknown kind '${kind}'`)
      const read = Array.isArray(entries) ? entries.map(readEntry) : [undefined]
      for (const entry of read) {
        if (entry === undefined) throw this.unusable(`the ${kind} list of '${key}' is malformed`)
        data.load(kind, entry)
      }
    }
    if (!isObject(lastBuilds)) throw this.unusable(`the build numbers of '${key}' are malformed`)
    for (const [version, build] of Object.entries(lastBuilds)) {
      if (typeof build !== 'number') throw this.unusable(`the build numbers of '${key}' are malformed`)
      data.noteBuild(version, build)
    }
    if (!Array.isArray(tokens) || !tokens.every(isObject)) throw this.unusable(`the tokens of '${key}' are malformed`)
    for (const token of tokens) data.rememberToken(token as unknown as TokenRecord)
  }

  private bytesOf(state: EmulatorState): Buffer {
    const { revision, nextSequence } = state
    const head = `  "formatVersion": ${formatVersion},\n  "revision": ${revision},\n  "nextSequence": ${nextSequence},\n`
    const accounts = [...state.accounts].map(([key, data]) => {
      const lists = [...data.kinds].map(([kind, entries]) => this.listOf(kind, [...entries.values()], 2))
      const builds = [...data.lastBuilds].map(([version, build]) =>
        part(`        ${JSON.stringify(version)}: ${build}`, [], ''),
      )
      const lastBuilds = builds.length === 0 ? [] : [part('      "lastBuilds": {\n', builds, '\n      }')]
      const tokens = this.listOf('tokens', [...data.tokenRecords()], 0)
      return part(`    ${JSON.stringify(key)}: {\n`, [...lists, ...lastBuilds, tokens], '\n    }')
    })
    return part(`{\n${head}  "accounts": {\n`, accounts, '\n  }\n}\n').subarray(comma.length)
  }

  private listOf(name: string, values: readonly object[], indent: number): Buffer {
    const key = `      ${JSON.stringify(name)}: `
    if (values.length === 0) return part(`${key}[]`, [], '')
    const texts = values.map((value) => this.cached(value, indent))
    return part(`${key}[\n`, texts, '\n      ]')
  }

  /** Entries and tokens never change, so that the text of each is made once. */
  private cached(value: object, indent: number): Buffer {
    const known = this.texts.get(value)
    if (known !== undefined) return known
    const made = part(JSON.stringify(value, null, indent).replaceAll(/^/gm, '        '), [], '')
    this.texts.set(value, made)
    return made
  }

  private unusable(reason: string): EmulatorStateError {
    return new EmulatorStateError(
      this.path,
      reason,
      'It is left as it is: repair it, move it away, or use another file.',
    )
  }
}

const comma = Buffer.from(',\n')

/** A piece of JSON that can follow another: it begins with the comma, which the first of several drops. */
function part(head: string, inner: readonly Buffer[], tail: string): Buffer {
  const [first, ...others] = inner
  const body = first === undefined ? [] : [first.subarray(comma.length), ...others]
  return Buffer.concat([comma, Buffer.from(head), ...body, Buffer.from(tail)])
}

/** An entry of this or the first format; undefined for anything else. */
function readEntry(value: Json): Entry | undefined {
  if (!isObject(value)) return undefined
  const { slug, key = slug, sequence, resource, ...rest } = value
  if (typeof sequence !== 'number' || typeof key !== 'string' || !isObject(resource)) return undefined
  const hasNames = [resource.arn, resource.name].every((text) => typeof text === 'string')
  if (!hasNames || !isObject(resource.tags) || (rest.hidden !== undefined && !isObject(rest.hidden))) return undefined
  return {
    sequence,
    key,
    resource: resource as LiveResource,
    ...(rest.hidden === undefined ? {} : { hidden: rest.hidden }),
  }
}
