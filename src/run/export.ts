/** What an account holds and nobody declares yet: the live configurations that `kiln export` writes as documents. Reads only. */
import type { Policy } from '../project.ts'
import { listLive } from '../aws/list-live.ts'
import { findRevision } from '../ci/ci.ts'
import type { LoadedProject } from '../config/project/project.ts'
import { fold } from '../suggest.ts'
import { hasErrors } from '../diagnostic/diagnose.ts'
import { matchesAny } from '../glob.ts'
import { parseId, slugOf } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import { findUnread } from '../kinds/unread.ts'
import type { Machine } from '../machine.ts'
import type { Desired, Diagnostic, Document, Live, ResolvedTarget, Target } from '../model.ts'
import { linesIn } from '../plan/lines.ts'
import { idOfLive } from '../plan/live-id.ts'
import { ownershipOf } from '../plan/ownership.ts'
import { holdToBase } from './base.ts'
import { declare } from './declared.ts'
import { readDocuments } from './documents.ts'
import type { RunOptions } from './options.ts'
import { References } from './export-references.ts'
import { findRefusedTexts } from './refused-texts.ts'
import { exitCodeOf, readTarget } from './read-target.ts'
import type { Attendant } from './run-request.ts'
import { ambientTargets, loadTargets, type LoadedTargets } from './targets.ts'
import { withSessions } from './with-sessions.ts'

/** What is to be exported. */
export interface ExportOptions extends RunOptions {
  /** Also what a project owns. */
  readonly all?: boolean
}

/** A live configuration, and where it is. Of a line of versions it is the newest one. */
export interface Found {
  readonly target: ResolvedTarget
  readonly live: Live
}

/** One that is exported. */
export interface Wanted extends Found {
  /** What a document of it would lack, as the service does not show it. */
  readonly unread: readonly string[]
  /** Texts of it that break rules of Kiln. */
  readonly unchecked: readonly string[]
}

/** What was found. */
export interface Exported {
  readonly project: LoadedProject
  /** Those that are looked at, in order; several have a folder each. */
  readonly targets: readonly Target[]
  /** Those that were read. */
  readonly resolved: readonly ResolvedTarget[]
  readonly wanted: readonly Wanted[]
  /** All that is there, whoever owns it, whatever was asked for. */
  readonly seen: readonly Found[]
  /** Those that the project has already; none where they cannot be understood. */
  readonly documents: readonly Document[]
  /** What documents can refer to: what is declared. What is exported is added as it is named. */
  readonly references: References
  /** Selected, and left out because they have an owner. */
  readonly owned: readonly Live[]
  /** How many nobody asked for. */
  readonly unselected: number
  /** How many versions there are below the newest of the lines that are exported. */
  readonly older: number
  /** Names and patterns that nothing goes by. */
  readonly unmatched: readonly string[]
}

/** Finds what is to be exported. Without `found` the exit code says why there is nothing. */
export async function findExported(
  machine: Machine,
  names: readonly string[],
  options: ExportOptions,
  attendant: Pick<Attendant, 'counter' | 'stop'>,
): Promise<{ readonly found?: Exported; readonly diagnostics: readonly Diagnostic[]; readonly exitCode: number }> {
  return findIn(machine, await loadTargets(machine, 'export', options), names, options, attendant)
}

/** Finds what nobody owns in the account and Region that we are in, for a new project of this owner. */
export async function findInAccount(
  machine: Machine,
  owner: string,
  options: RunOptions,
  attendant: Pick<Attendant, 'counter' | 'stop'>,
): ReturnType<typeof findExported> {
  return findIn(machine, ambientTargets(machine, owner, options), [], options, attendant)
}

async function findIn(
  machine: Machine,
  loaded: LoadedTargets,
  names: readonly string[],
  options: ExportOptions,
  attendant: Pick<Attendant, 'counter' | 'stop'>,
): ReturnType<typeof findExported> {
  const { project } = loaded
  if (project === undefined || hasErrors(loaded.diagnostics)) return { diagnostics: loaded.diagnostics, exitCode: 5 }
  const revision = await findRevision(machine.cwd, machine.env)
  const { clock } = machine
  const { counter, stop } = attendant
  const signal = stop.stopping
  const result = await withSessions(
    machine,
    { command: 'export', revision, onlyReads: true, project: project.file },
    options,
    attendant,
    async (sessions, backend) => {
      const { targets, unread, diagnostics } = await holdToBase(machine, project, loaded.targets)
      const said = [...loaded.diagnostics, ...diagnostics, ...unread.values()]
      if (unread.size > 0 || hasErrors(diagnostics)) return { diagnostics: said, exitCode: 1 }
      const reading = { machine, backend, sessions, observer: counter, signal }
      const seen: Found[] = []
      const all: Live[] = []
      const { documents, declared } = await findDeclared(machine, project, targets)
      const references = new References()
      const places: ResolvedTarget[] = []
      for (const target of targets.filter((one) => !one.retired)) {
        const read = await readTarget(reading, target, async (service, resolved) => {
          const { live, versions } = await listLive({ service, target: resolved, clock, signal })
          places.push(resolved)
          all.push(...versions)
          references.addDeclared(declared(resolved), linesIn(versions), resolved)
          return live.map((one) => ({ target: resolved, live: one }))
        })
        if ('failure' in read) return { diagnostics: [...said, read.failure], exitCode: exitCodeOf(read.failure) }
        seen.push(...read.result)
      }
      const selected = select(seen, names, options, project)
      const wanted = selected.wanted.map((one): Wanted => {
        const { kind, fields } = one.live
        return { ...one, unread: findUnread(kindOf(kind), fields), unchecked: findRefusedTexts(kindOf(kind), fields) }
      })
      return {
        found: {
          project,
          targets,
          resolved: places,
          ...selected,
          wanted,
          seen,
          documents,
          references,
          older: countOlder(wanted, all),
        },
        diagnostics: said,
        exitCode: 0,
      }
    },
  )
  if (!('failure' in result)) return result
  return { diagnostics: [...loaded.diagnostics, result.failure], exitCode: exitCodeOf(result.failure) }
}

/** Returns the documents, and what finds what they declare for a target; nothing where they cannot be understood: they are not what is asked about. */
async function findDeclared(
  machine: Machine,
  project: LoadedProject,
  targets: readonly Target[],
): Promise<{ readonly documents: readonly Document[]; readonly declared: (target: Target) => readonly Desired[] }> {
  const { documents, diagnostics } = await readDocuments(machine, project)
  if (hasErrors(diagnostics)) return { documents: [], declared: () => [] }
  const found = declare({ project, documents, targets })
  return { documents, declared: hasErrors(found.diagnostics) ? () => [] : (target) => found.in(target).desired }
}

/** Counts the versions of the same lines in the same places: one of each is exported itself. */
function countOlder(wanted: readonly Found[], versions: readonly Live[]): number {
  const lines = new Set(wanted.map(({ live }) => lineAt(live)))
  const among = versions.filter((one) => lines.has(lineAt(one)))
  return among.length - new Set(among.map(lineAt)).size
}

/** What is before the number in an ARN. */
function lineAt({ arn, identity: { version } }: Live): string {
  return version === undefined ? arn : arn.slice(0, arn.lastIndexOf(`/${version}`))
}

function select(
  seen: readonly Found[],
  names: readonly string[],
  { only = [], all = false }: ExportOptions,
  policy: Policy,
): Pick<Exported, 'owned' | 'unselected' | 'unmatched'> & { readonly wanted: readonly Found[] } {
  const isOnly = (live: Live, patterns: readonly string[]): boolean => matchesAny(patterns, idOfLive(live))
  const selected = seen.filter(
    ({ live }) =>
      (only.length === 0 || isOnly(live, only)) && (names.length === 0 || names.some((name) => isCalled(live, name))),
  )
  const isWanted = ({ live }: { readonly live: Live }): boolean => all || ownershipOf(live, policy) === 'unowned'
  return {
    wanted: selected.filter(isWanted),
    owned: selected.filter((one) => !isWanted(one)).map(({ live }) => live),
    unselected: seen.length - selected.length,
    unmatched: [
      ...names.filter((name) => !seen.some(({ live }) => isCalled(live, name))),
      ...only.filter((pattern) => !pattern.startsWith('!') && !seen.some(({ live }) => isOnly(live, [pattern]))),
    ],
  }
}

/** A name in any of its spellings, a pattern of it, or either of them after the kind. */
function isCalled(live: Live, text: string): boolean {
  const { kind, name, scope } = parseId(text) ?? { name: text }
  if (kind !== undefined && fold(kind) !== fold(live.kind) && !matchesAny([kind], live.kind)) return false
  if (scope !== undefined && !matchesAny([scope.toLowerCase()], live.identity.scope ?? '')) return false
  return slugOf(name) === live.identity.slug || matchesAny([name], live.name)
}
