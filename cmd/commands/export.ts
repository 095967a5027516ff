/** kiln export: live configurations as documents, so that a team with an existing account can start. */
import { join, relative, resolve } from 'node:path'
import { listLive } from '../../src/aws/observe.ts'
import { createSessions } from '../../src/aws/session.ts'
import { hasErrors, diagnose } from '../../src/diagnostic.ts'
import { matchesAny } from '../../src/glob.ts'
import { slugOf } from '../../src/kinds/identity.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { Diagnostic, Live, Policy, Target } from '../../src/model.ts'
import { ownershipOf } from '../../src/plan/ownership.ts'
import { documentOf, renderDocument } from '../../src/render/document/document.ts'
import { summariseExport } from '../../src/render/document/export-summary.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import { signalCodes } from '../../src/report/stop-signal.ts'
import { connectBackend } from '../../src/run/backend.ts'
import { holdToBase } from '../../src/run/base.ts'
import { findRevision } from '../../src/ci/ci.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { loadTargets } from '../../src/run/targets.ts'
import { exitCodeOf, readTarget } from '../../src/run/read-target.ts'
import { countRequests } from '../../src/run/requests.ts'
import { say } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'
import { createFile, isTaken } from '../../src/git/written-file.ts'

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
    const backend = await connectBackend(
      host,
      { command: 'export', revision: await findRevision(host.cwd, host.env) },
      flags,
    )
    if ('failure' in backend) {
      tell([backend.failure])
      return 1
    }
    const observer = countRequests(await createLog(host, flags))
    const sessions = createSessions(backend.ambient, { clock: host.clock, observer, signal: stop.stopping })
    try {
      const { project } = loaded
      const { targets, unread, diagnostics } = await holdToBase(host, project, loaded.targets)
      tell([...diagnostics, ...unread.values()])
      if (unread.size > 0 || hasErrors(diagnostics)) return 1
      const reading = { machine: host, flags, backend, sessions, observer, signal: stop.stopping }
      const exported: Exported[] = []
      const seen: Live[] = []
      for (const target of targets.filter((target) => !target.retired)) {
        const found = await readTarget(reading, target, (service, resolved) =>
          listLive({ service, target: resolved, clock: host.clock, signal: stop.stopping }),
        )
        if ('failure' in found) {
          tell([found.failure])
          return exitCodeOf(found.failure)
        }
        seen.push(...found.result)
        for (const live of found.result.filter((live) => isWanted(live, names, project, flags))) {
          const document = documentOf(live, project, project.targets.length > 1 ? [target.name] : undefined)
          exported.push({ target, live, text: renderDocument(document) })
        }
      }
      if (flags.out === undefined) host.writeOut(exported.map(({ text }) => `---\n${text}`).join(''))
      else {
        const code = await write(host, flags.out, exported, targets.length > 1, tell)
        if (code !== 0) return code
      }
      host.writeErr(summaryOf(seen, exported.length, names, project, flags))
      const signal = stop.signal()
      return signal === undefined ? 0 : signalCodes[signal]
    } finally {
      sessions.close()
      await backend.close()
    }
  } finally {
    stop.release()
  }
}

function isWanted(live: Live, names: readonly string[], policy: Policy, flags: ExportFlags): boolean {
  return isSelected(live, names, flags) && (flags.all === true || ownershipOf(live, policy) === 'unowned')
}

function isSelected(live: Live, names: readonly string[], { only = [] }: ExportFlags): boolean {
  const isOnly = only.length === 0 || matchesAny(only, `${live.kind}/${live.name}`)
  return isOnly && (names.length === 0 || names.some((name) => isCalled(live, name)))
}

function isCalled(live: Live, name: string): boolean {
  return slugOf(name) === live.slug || matchesAny([name], live.name)
}

function summaryOf(
  seen: readonly Live[],
  exported: number,
  names: readonly string[],
  policy: Policy,
  flags: ExportFlags,
): string {
  const selected = seen.filter((live) => isSelected(live, names, flags))
  return summariseExport({
    exported,
    owned: selected.filter((live) => !isWanted(live, names, policy, flags)),
    unselected: seen.length - selected.length,
    unmatched: [
      ...names.filter((name) => !seen.some((live) => isCalled(live, name))),
      ...(flags.only ?? []).filter((pattern) => {
        return !pattern.startsWith('!') && !seen.some(({ kind, name }) => matchesAny([pattern], `${kind}/${name}`))
      }),
    ],
    policy,
  })
}

/** Writes one file per document. If one of them exists already, nothing is written. Resolves to the exit code. */
async function write(
  host: Host,
  folder: string,
  exported: readonly Exported[],
  hasFolders: boolean,
  tell: (found: readonly Diagnostic[]) => void,
): Promise<0 | 1 | 5> {
  const files = exported.map(({ target, live, text }) => {
    const name = `${live.slug}.${kindOf(live.kind).short}.yaml`.replace(/^[.-]/, '_$&')
    return { path: resolve(host.cwd, folder, ...(hasFolders ? [join(target.name, name)] : [name])), text }
  })
  const taken: Diagnostic[] = []
  for (const { path } of files) {
    if (isTaken(path)) taken.push(diagnose('existsAlready', { file: relative(host.cwd, path) }))
  }
  tell(taken)
  if (taken.length > 0) return 5
  for (const { path, text } of files) {
    try {
      await createFile(host.cwd, path, text)
    } catch (error) {
      tell([diagnose('unwritableFile', { file: relative(host.cwd, path), reason: (error as Error).message })])
      return 1
    }
    host.writeOut(`wrote ${toSafeText(relative(host.cwd, path))}\n`)
  }
  return 0
}
