import type { Json, JsonObject } from './json.ts'

/** A live resource as the account holds it: the members of the service's own Get answer, without what is only shown on read. */
export interface LiveResource {
  readonly arn: string
  readonly name: string
  readonly dateCreated: string
  readonly dateUpdated?: string
  readonly tags: Readonly<Record<string, string>>
  readonly [member: string]: Json
}

/** A resource in its place. */
export interface Entry {
  /** The order of creation in the whole state. */
  readonly sequence: number
  /** What follows the type in its ARN: the normal form of its name and, of a versioned kind, version and build. */
  readonly key: string
  readonly resource: LiveResource
  /** What the service keeps of it and Get does not show. */
  readonly hidden?: JsonObject
}

/** What a client token stands for. `arn` is null for a dry run. */
export interface TokenRecord {
  readonly operation: string
  readonly token: string
  /** SHA-256 of the request without its token. */
  readonly request: string
  readonly arn: string | null
  readonly at: string
}

/** How a resource was before its last write; `readsLeft` reads still see that. */
interface Former {
  readonly kind: string
  readonly key: string
  readonly entry: Entry | undefined
  readsLeft: number
}

/** Everything in one account and Region. Entries are replaced, never changed. */
export class AccountData {
  readonly kinds = new Map<string, Map<string, Entry>>()
  /** The highest build number that each version ever had, by kind and key without build. */
  readonly lastBuilds = new Map<string, number>()
  private readonly tokens = new Map<string, TokenRecord>()
  private readonly former = new Map<string, Former>()
  private readonly touch: () => void

  constructor(touch: () => void) {
    this.touch = touch
  }

  /** The true state of a kind, for writes. */
  entries(kind: string): ReadonlyMap<string, Entry> {
    return this.kinds.get(kind) ?? new Map<string, Entry>()
  }

  /** Sets or, with undefined, removes a resource; `readLag` reads will not see it yet. */
  replace(kind: string, key: string, entry: Entry | undefined, readLag: number): void {
    const entries = this.kinds.get(kind) ?? new Map<string, Entry>()
    this.kinds.set(kind, entries)
    this.former.set(`${kind}/${key}`, { kind, key, entry: entries.get(key), readsLeft: readLag })
    if (entry === undefined) entries.delete(key)
    else entries.set(key, entry)
    this.touch()
  }

  /** Puts an entry where it was saved. */
  load(kind: string, entry: Entry): void {
    this.kinds.set(kind, (this.kinds.get(kind) ?? new Map<string, Entry>()).set(entry.key, entry))
  }

  /** Notes a build number, by which the next one is told even after a delete. */
  noteBuild(version: string, build: number): void {
    this.lastBuilds.set(version, Math.max(build, this.lastBuilds.get(version) ?? 0))
  }

  token(operation: string, token: string): TokenRecord | undefined {
    return this.tokens.get(`${operation} ${token}`)
  }

  /** Oldest first. */
  tokenRecords(): Iterable<TokenRecord> {
    return this.tokens.values()
  }

  rememberToken(record: TokenRecord): void {
    this.tokens.delete(`${record.operation} ${record.token}`)
    this.tokens.set(`${record.operation} ${record.token}`, record)
    this.touch()
  }

  forgetToken(record: TokenRecord): void {
    this.tokens.delete(`${record.operation} ${record.token}`)
    this.touch()
  }

  /** What a Get sees: the truth, or the state before the last write while that lags or when `stale`. */
  readEntry(kind: string, key: string, stale: boolean): Entry | undefined {
    const former = this.former.get(`${kind}/${key}`)
    return former !== undefined && seesFormer(former, stale) ? former.entry : this.entries(kind).get(key)
  }

  /** What a List sees, by the same rule. */
  readEntries(kind: string, stale: boolean): Entry[] {
    const seen = new Map(this.entries(kind))
    for (const former of this.former.values()) {
      if (former.kind !== kind || !seesFormer(former, stale)) continue
      if (former.entry === undefined) seen.delete(former.key)
      else seen.set(former.key, former.entry)
    }
    return [...seen.values()]
  }
}

function seesFormer(former: Former, stale: boolean): boolean {
  if (stale) return true
  if (former.readsLeft === 0) return false
  former.readsLeft -= 1
  return true
}

/** All accounts. `touched` says that something changed since it was last cleared. */
export class EmulatorState {
  readonly accounts = new Map<string, AccountData>()
  revision = 0
  nextSequence = 1
  touched = false

  /** The data of an account and Region; made on first use. */
  account(account: string, region: string): AccountData {
    const key = `${account}/${region}`
    const data = this.accounts.get(key) ?? new AccountData(() => (this.touched = true))
    this.accounts.set(key, data)
    return data
  }

  takeSequence(): number {
    this.nextSequence += 1
    return this.nextSequence - 1
  }
}

/** The state as plain JSON, for people: account and Region, then kinds with their resources. */
export function stateAsJson(state: EmulatorState): JsonObject {
  return Object.fromEntries(
    [...state.accounts].map(([key, data]) => [
      key,
      Object.fromEntries(
        [...data.kinds].map(([kind, entries]) => [kind, [...entries.values()].map((e) => e.resource)]),
      ),
    ]),
  )
}
