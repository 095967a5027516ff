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
import { isObject, type JsonObject } from './core/json.ts'
import { rulesOf } from './kinds/registry.ts'
import { EmulatorStateError } from './state-error.ts'
import { EmulatorState, type Entry, type LiveResource, type TokenRecord } from './core/state.ts'

const formatVersion = 1

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
    const { tokens, ...kinds } = account
    for (const [kind, entries] of Object.entries(kinds)) {
      if (rulesOf(kind) === undefined) throw this.unusable(`it holds an unknown kind '${kind}'`)
      if (!Array.isArray(entries) || !entries.every(isEntry))
        throw this.unusable(`the ${kind} list of '${key}' is malformed`)
      for (const entry of entries as readonly Entry[]) data.load(kind, entry)
    }
    if (!Array.isArray(tokens) || !tokens.every(isObject)) throw this.unusable(`the tokens of '${key}' are malformed`)
    for (const token of tokens) data.rememberToken(token as unknown as TokenRecord)
  }

  private bytesOf(state: EmulatorState): Buffer {
    const { revision, nextSequence } = state
    const head = `  "formatVersion": ${formatVersion},\n  "revision": ${revision},\n  "nextSequence": ${nextSequence},\n`
    const accounts = [...state.accounts].map(([key, data]) => {
      const lists = [...data.kinds].map(([kind, entries]) => this.listOf(kind, [...entries.values()], 2))
      const tokens = this.listOf('tokens', [...data.tokenRecords()], 0)
      return part(`    ${JSON.stringify(key)}: {\n`, [...lists, tokens], '\n    }')
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

function isEntry(value: unknown): boolean {
  if (!isObject(value) || typeof value.sequence !== 'number' || typeof value.slug !== 'string') return false
  const resource = value.resource as LiveResource | JsonObject | undefined
  return (
    isObject(resource) &&
    [resource.arn, resource.name].every((text) => typeof text === 'string') &&
    isObject(resource.tags)
  )
}
