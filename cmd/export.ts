/** kiln export: live configurations as documents, so that a team with an existing account can start. */
import { mkdir, open } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { connectImageBuilder, type RequestObserver } from '../src/aws/client.ts'
import { createRateLimiter } from '../src/aws/limiter.ts'
import { listLive } from '../src/aws/observe.ts'
import { createSessions, type Session, type Sessions } from '../src/aws/session.ts'
import { diagnose } from '../src/diagnostic.ts'
import { matchesAny } from '../src/glob.ts'
import { slugOf } from '../src/kinds/identity.ts'
import type { Diagnostic, Live, Policy, Target } from '../src/model.ts'
import { ownershipOf } from '../src/plan/ownership.ts'
import { documentOf, renderDocument } from '../src/render/document.ts'
import { toSafeText } from '../src/render/safe-text.ts'
import { describeFailure } from '../src/run/target-failure.ts'
import { connectBackend, type Backend } from './backend.ts'
import { findRevision } from './ci.ts'
import type { Host } from './host.ts'
import { createLog } from './log.ts'
import type { RunFlags } from './options.ts'
import { hasErrors, loadTargets } from './project.ts'
import { countRequests } from './requests.ts'
import { say } from './say.ts'
import { handleSignals } from './signals.ts'

interface ExportFlags extends RunFlags {
  readonly out?: string
  readonly all?: boolean
}

interface Exported {
  readonly target: Target
  readonly live: Live
  readonly text: string
}

/** Prints documents, or writes them to `--out`. Reads only. */
export async function exportLive(host: Host, names: readonly string[], flags: ExportFlags): Promise<number> {
  const stop = handleSignals(host, flags.timeout)
  const tell = (found: readonly Diagnostic[]): void => say(host, found)
  try {
    const loaded = await loadTargets(host, flags)
    tell(loaded.diagnostics)
    if (loaded.project === undefined || hasErrors(loaded.diagnostics)) return 5
    const backend = await connectBackend(host, { command: 'export', revision: await findRevision(host.cwd) }, flags)
    if ('failure' in backend) {
      tell([backend.failure])
      return 1
    }
    const observer = countRequests(await createLog(flags.logLevel, flags.logFormat))
    const sessions = createSessions(backend.ambient, { clock: host.clock, observer, signal: stop.stopping })
    try {
      const { project, targets } = loaded
      const reading = { host, flags, backend, sessions, observer, signal: stop.stopping }
      const exported: Exported[] = []
      for (const target of targets.filter((target) => !target.retired)) {
        const found = await read(reading, target)
        if ('severity' in found) {
          tell([found])
          return found.code.startsWith('KILN3') ? 3 : 1
        }
        const wanted = found.filter((live) => isWanted(live, names, project, flags))
        for (const live of wanted) {
          const document = documentOf(live, project, project.targets.length > 1 ? [target.name] : undefined)
          exported.push({ target, live, text: renderDocument(document) })
        }
      }
      if (flags.out === undefined) host.writeOut(exported.map(({ text }) => `---\n${text}`).join(''))
      else return await write(host, flags.out, exported, targets.length > 1, tell)
      host.writeErr(summaryOf(exported.length, flags))
      return stop.signal() === undefined ? 0 : stop.signal() === 'SIGINT' ? 130 : 143
    } finally {
      sessions.close()
      await backend.close()
    }
  } finally {
    stop.release()
  }
}

interface Reading {
  readonly host: Host
  readonly flags: RunFlags
  readonly backend: Backend
  readonly sessions: Sessions
  readonly observer: RequestObserver
  readonly signal: AbortSignal
}

async function read(reading: Reading, target: Target): Promise<readonly Live[] | Diagnostic> {
  const { host, flags, backend, sessions, observer, signal } = reading
  let session: Session | undefined
  try {
    session = await sessions.open(target)
    if (session === undefined) return diagnose('noRegion', { target: target.name })
    const actual = session.target.account
    if (target.account !== undefined && target.account !== actual) {
      return diagnose('accountMismatch', { target: target.name, expected: target.account, actual, arn: session.caller })
    }
    const service = await connectImageBuilder({
      sdk: session.sdk,
      access: 'read',
      limiter: createRateLimiter(flags.parallelism, host.clock),
      clock: host.clock,
      observer,
    })
    return await listLive(service, session.target, signal)
  } catch (error) {
    return describeFailure(error, { target, session, backend: backend.kind, stopping: signal })
  }
}

function isWanted(live: Live, names: readonly string[], policy: Policy, flags: ExportFlags): boolean {
  const id = `${live.kind}/${live.name}`
  if ((flags.only ?? []).length > 0 && !matchesAny(flags.only ?? [], id)) return false
  const isNamed =
    names.length === 0 || names.some((name) => slugOf(name) === live.slug || matchesAny([name], live.name))
  return isNamed && (flags.all === true || ownershipOf(live, policy) === 'unowned')
}

/** Writes one file per document. If one of them exists already, nothing is written. */
async function write(
  host: Host,
  folder: string,
  exported: readonly Exported[],
  hasFolders: boolean,
  tell: (found: readonly Diagnostic[]) => void,
): Promise<number> {
  const files = exported.map(({ target, live, text }) => {
    const [kind = ''] = live.kind.split(/(?=Configuration$)/)
    const name = `${live.slug}.${kind.toLowerCase()}.yaml`.replace(/^[.-]/, '_$&')
    return { path: resolve(host.cwd, folder, ...(hasFolders ? [join(target.name, name)] : [name])), text }
  })
  const taken: Diagnostic[] = []
  for (const { path } of files) {
    const handle = await open(path, 'r').catch(() => undefined)
    if (handle !== undefined) taken.push(diagnose('existsAlready', { file: relative(host.cwd, path) }))
    await handle?.close()
  }
  tell(taken)
  if (taken.length > 0) return 5
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true })
    const handle = await open(path, 'wx')
    await handle.writeFile(text)
    await handle.close()
    host.writeOut(`wrote ${toSafeText(relative(host.cwd, path))}\n`)
  }
  host.writeErr(summaryOf(files.length, {}))
  return 0
}

function summaryOf(count: number, { all }: Pick<ExportFlags, 'all'>): string {
  if (count > 0 || all === true) return `${count} exported\n`
  return '0 exported: nothing that nobody owns has that name; --all exports what a project owns as well\n'
}
