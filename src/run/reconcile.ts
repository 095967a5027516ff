/** validate, plan, apply and drift: from a project and options to a report. Every front end that runs one of them comes in here. */
import { findCi, findRevision, type Ci } from '../ci/ci.ts'
import { diagnose, sortDiagnostics } from '../diagnostic/diagnose.ts'
import type { Machine } from '../machine.ts'
import type { Diagnostic } from '../model.ts'
import { optional } from '../optional.ts'
import type { Report } from '../report/report.ts'
import { summarise } from '../report/summarise.ts'
import { backendKind } from './backend.ts'
import { carryOut, type Carried } from './carry-out.ts'
import { knownOf, type KnownProject } from './known-project.ts'
import { load } from './load.ts'
import type { Attendant, RunRequest } from './run-request.ts'

/** What came of a run. */
export interface Reconciled {
  readonly report: Report
  readonly project: KnownProject
  readonly ci: Ci | null
}

/** A run that has begun: what makes its report, whatever comes of it. */
export interface Begun {
  /** The commit that the files are those of; null without git. */
  readonly revision: Promise<string | null>
  readonly conclude: (carried: Carried, project?: KnownProject, isNarrowed?: boolean) => Promise<Reconciled>
  /** Concludes a run that could not begin, or broke down. */
  readonly fail: (diagnostic: Diagnostic, project?: KnownProject, isNarrowed?: boolean) => Promise<Reconciled>
}

/** Starts the clock of a run. */
export function beginRun(
  { clock, cwd, env, version }: Machine,
  { command, options, detailedExitcode }: RunRequest,
  { counter, stop }: Attendant,
): Begun {
  const startedAt = clock.now()
  const revision = findRevision(cwd, env)
  const ci = findCi(env)
  const conclude: Begun['conclude'] = async (carried, project = {}, isNarrowed = false) => {
    const signal = stop.signal()
    const { failOn } = options
    const report = summarise({
      ...carried,
      command,
      version,
      backend: backendKind(options, env),
      detailedExitcode,
      ...optional({ failOn }),
      diagnostics: sortDiagnostics(carried.diagnostics),
      isNarrowed,
      ...optional({ signal }),
      run: {
        startedAt: new Date(startedAt).toISOString(),
        durationMs: Math.round(clock.now() - startedAt),
        revision: await revision,
        requests: counter.counts(),
        ci: ci === null ? null : { ...ci },
      },
    })
    return { report, project, ci }
  }
  return {
    revision,
    conclude,
    fail: (diagnostic, project, isNarrowed) =>
      conclude({ targets: [], diagnostics: [diagnostic], verdict: 'error' }, project, isNarrowed),
  }
}

/** Runs a command. Resolves to its report when nothing more is to be done; what goes wrong is in it, and nothing rejects. */
export async function reconcile(
  machine: Machine,
  request: RunRequest,
  attendant: Attendant,
  { revision, conclude, fail }: Begun,
): Promise<Reconciled> {
  const { stop } = attendant
  let project: KnownProject = {}
  let isNarrowed = false
  const work = async (): Promise<Carried> => {
    const loaded = await load(machine, request.command, request.path, request.options)
    project = loaded.project === undefined ? {} : knownOf(loaded.project, loaded.diagnostics)
    isNarrowed = loaded.whyPartial !== undefined
    const carried = await carryOut(machine, request, loaded, { ...attendant, revision })
    return { ...carried, ...optional({ shard: loaded.shard }) }
  }
  try {
    return await conclude(await stop.waitFor(work()), project, isNarrowed)
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    if (stop.isOver(error)) return fail(diagnose('leftBehind', { reason: message }), project, isNarrowed)
    // A bug, or something about this machine that nobody has thought of: there is a report all the same.
    return fail(diagnose('internalError', { reason: stack ?? message }), project, isNarrowed)
  }
}
