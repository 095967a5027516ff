import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'

/** Who holds a lock: written into the lock file. */
export interface LockHolder {
  readonly pid: number
  readonly url: string
  /** Held for the life of the process. */
  readonly exclusive: boolean
  readonly nonce?: string
  /** When the process started, so that a reused process id is not taken for the holder; where the system tells. */
  readonly started?: string
}

/** How long a lock file without readable content may be one that is just being written. */
const writingMs = 1000

/** Locks that this very process holds; tells them from those of a dead process that had the same id. */
const heldHere = new Set<string>()

/** A lock file: who creates it holds it. One whose process is dead is taken over, by exactly one successor. */
export class FileLock {
  readonly path: string
  private readonly holder: LockHolder
  private readonly nonce = randomUUID()

  constructor(path: string, url: string, exclusive: boolean) {
    this.path = path
    const started = lookUp(process.pid)?.started
    this.holder = { pid: process.pid, url, exclusive, nonce: this.nonce, ...(started === undefined ? {} : { started }) }
  }

  /** Takes the lock, or gives back who has it. */
  tryAcquire(): LockHolder | undefined {
    heldHere.add(this.nonce)
    const other = acquire(this.path, JSON.stringify(this.holder))
    if (other !== undefined) heldHere.delete(this.nonce)
    return other
  }

  /** Does nothing when the lock is not held. */
  release(): void {
    if (!heldHere.delete(this.nonce)) return
    try {
      unlinkSync(this.path)
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
    }
  }

  /** The live process that holds the lock now, if any. */
  liveHolder(): LockHolder | undefined {
    const found = inspect(this.path)
    return found?.isLive === true ? found.holder : undefined
  }
}

/**
 * Creates the lock file, or takes it over from a dead process. Only who holds the claim on this very lock may replace it, and
 * the lock is looked at again under the claim: of two successors one wins, and a lock that moved on is left alone.
 */
function acquire(path: string, content: string): LockHolder | undefined {
  for (;;) {
    if (createExclusively(path, content)) return undefined
    const found = inspect(path)
    if (found === undefined) continue
    if (found.isLive) return found.holder
    const claim = `${path}.${found.identity}`
    const claimant = acquire(claim, content)
    if (claimant !== undefined) return claimant
    try {
      if (inspect(path)?.identity !== found.identity) continue
      rmSync(`${claim}.new`, { force: true })
      writeFileSync(`${claim}.new`, content, { flag: 'wx' })
      renameSync(`${claim}.new`, path)
      return undefined
    } finally {
      unlinkSync(claim)
    }
  }
}

function createExclusively(path: string, content: string): boolean {
  try {
    const descriptor = openSync(path, 'wx')
    writeSync(descriptor, content)
    closeSync(descriptor)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function inspect(path: string): { identity: string; isLive: boolean; holder: LockHolder } | undefined {
  try {
    const { ino, mtimeMs } = statSync(path)
    const text = readFileSync(path, 'utf8')
    const identity = createHash('sha256').update(`${ino} ${mtimeMs} ${text}`).digest('hex').slice(0, 16)
    const holder = readHolder(text)
    if (holder !== undefined) return { identity, isLive: isAlive(holder), holder }
    const isLive = Date.now() - mtimeMs < writingMs
    return { identity, isLive, holder: { pid: 0, url: 'unknown', exclusive: false } }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function readHolder(text: string): LockHolder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<LockHolder> | null
    if (typeof holder?.pid !== 'number') return undefined
    return { ...holder, pid: holder.pid, url: String(holder.url), exclusive: holder.exclusive === true }
  } catch {
    return undefined
  }
}

function isAlive(holder: LockHolder): boolean {
  if (holder.pid === process.pid && holder.nonce !== undefined) return heldHere.has(holder.nonce)
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
  const found = lookUp(holder.pid)
  if (found === undefined) return true
  return !found.isZombie && (holder.started === undefined || holder.started === found.started)
}

/**
 * State and start time (ticks since boot) of a process, fields 3 and 22 of /proc/PID/stat; undefined where there is no /proc.
 * A killed process stays a zombie, with its id in use, until its parent asks for it: in a container that may be never.
 */
function lookUp(pid: number): { isZombie: boolean; started: string | undefined } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { isZombie: 'ZX'.includes(state), started: fields[18] }
  } catch {
    return undefined
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
