/** validate, plan, apply and drift: one way from files to report, that ends earlier or later. */
import type { Log } from '../../src/log.ts'
import { dirname, resolve } from 'node:path'
import { createSessions } from '../../src/aws/session.ts'
import type { DesiredState } from '../../src/config/desire/desire.ts'
import { diagnose, diagnostics as table, sortDiagnostics } from '../../src/diagnostic.ts'
import type { Diagnostic, Target } from '../../src/model.ts'
import type { Command, ReportInput, ReportTarget } from '../../src/report/report.ts'
import { summarise } from '../../src/report/summarise.ts'
import type { ReviewPolicy } from '../../src/plan/review.ts'
import { toReportTarget } from '../../src/report/target-row.ts'
import { run, supersede } from '../../src/run/run.ts'
import type { Expectation, RunResult } from '../../src/run/run-input.ts'
import { consultApplied } from '../../src/run/applied.ts'
import { consultBase } from '../../src/run/base.ts'
import { findRemovedTargets } from '../../src/git/removed-targets.ts'
import { backendKind, connectBackend, reachesOwnMachine } from '../../src/run/backend.ts'
import { confirm } from '../terminal/confirm.ts'
import { findCi, findRevision, runsInCi } from '../../src/ci/ci.ts'
import type { Host } from '../terminal/host.ts'
import { desiredFor, load, type Loaded } from '../../src/run/load.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { answer, closeLog } from '../terminal/output.ts'
import { explainOffline, planOffline, whyOffline, withUnread } from '../../src/run/offline.ts'
import { tellNotices } from '../terminal/notice.ts'
import { hasErrors } from '../../src/run/targets.ts'
import { publish } from '../../src/publish/publish.ts'
import { lineProgress, liveProgress, silentProgress, type Progress } from '../terminal/progress.ts'
import { countRequests, type Counter } from '../../src/run/requests.ts'
import { openReportFile, type ReportFile } from '../terminal/report-file.ts'
import { readBase } from '../../src/ci/pull-request.ts'
import type { RevisionState } from '../../src/git/revision.ts'
import { readReviewed } from '../../src/run/reviewed.ts'
import { handleSignals, type Stop } from '../terminal/signals.ts'
import { checkTip } from '../../src/ci/superseded.ts'
import { readPrevious, watch, watchedOf, type WatchedProject } from '../../src/publish/watch.ts'

/** Runs one of the four commands. Resolves to the exit code, when the report is written. */
export async function reconcile(
  host: Host,
  command: Command,
  path: string | undefined,
  flags: RunFlags,
): Promise<number> {
  const startedAt = host.clock.now()
  const revision = findRevision(host.cwd, host.env)
  const ci = findCi(host.env)
  const log = await createLog(host, flags)
  const counter = countRequests(log)
  const stop = handleSignals(host, flags.timeout)
  const progress = command === 'validate' ? silentProgress() : chooseProgress(host, command, flags, counter)
  const previous = flags.previous === undefined ? undefined : await readPrevious(host, flags.previous)
  let watched: WatchedProject = {}
  let isNarrowed = false
  const finish = async (result: Carried, file: ReportFile | undefined): Promise<number> => {
    progress.end()
    const received = stop.signal()
    const report = summarise({
      command,
      version: host.version,
      backend: backendKind(flags, host.env),
      detailedExitcode: flags.detailedExitcode ?? false,
      ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
      targets: result.targets,
      diagnostics: sortDiagnostics(result.diagnostics),
      isNarrowed,
      ...(result.shard === undefined ? {} : { shard: result.shard }),
      ...(result.verdict === undefined ? {} : { verdict: result.verdict }),
      ...(result.offline === undefined ? {} : { offline: result.offline }),
      ...(result.base === undefined ? {} : { base: result.base }),
      ...(result.supersededBy === undefined ? {} : { supersededBy: result.supersededBy }),
      ...(received === undefined ? {} : { signal: received }),
      run: {
        startedAt: new Date(startedAt).toISOString(),
        durationMs: Math.round(host.clock.now() - startedAt),
        revision: await revision,
        requests: counter.counts(),
        ci: ci === null ? null : { ...ci },
      },
    })
    const exitCode = await answer(host, flags, report, file)
    const signal = stop.deadline
    const show = async (): Promise<void> => {
      const { annotations, notices } = await publish(host, { report, ci, path, project: watched, flags, log, signal })
      host.writeErr(annotations)
      tellNotices(host, ci, notices)
      const watching = { report, project: watched, flags, log, signal }
      tellNotices(host, ci, await watch(host, { ...watching, ...(previous === undefined ? {} : { previous }) }))
    }
    await stop.waitFor(show()).catch((error: unknown) => {
      tellNotices(host, ci, [diagnose('notShown', { reason: (error as Error).message })])
    })
    closeLog(host, report, exitCode)
    return exitCode
  }
  const stopped = (diagnostic: Diagnostic): Carried => ({
    targets: [],
    diagnostics: [diagnostic],
    verdict: 'error',
  })
  const work = async (): Promise<Carried> => {
    const loaded = await load(host, command, path, flags)
    watched = loaded.project === undefined ? {} : watchedOf(loaded.project, loaded.diagnostics)
    isNarrowed = loaded.whyPartial !== undefined
    const carried = await carryOut(host, command, flags, loaded, { counter, stop, progress, revision, log })
    return { ...carried, ...(loaded.shard === undefined ? {} : { shard: loaded.shard }) }
  }
  try {
    const file = flags.reportFile === undefined ? undefined : await openReportFile(host.cwd, flags.reportFile)
    if (file !== undefined && 'failure' in file) return await finish(stopped(file.failure), undefined)
    progress.open()
    const carried = await stop.waitFor(work()).catch((error: unknown) => {
      if (stop.isOver(error)) return stopped(diagnose('leftBehind', { reason: (error as Error).message }))
      // A bug, or something about this machine that nobody has thought of: the report is written all the same.
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return stopped(diagnose('internalError', { reason }))
    })
    return await finish(carried, file)
  } finally {
    progress.end()
    stop.release()
  }
}

function chooseProgress(host: Host, command: Command, flags: RunFlags, traffic: Counter): Progress {
  const { quiet, progress: mode } = flags
  if (quiet === true || mode === 'none') return silentProgress()
  const { stderr: stream, clock } = host
  const options = { command, stream, traffic, now: () => clock.now(), ...(mode === undefined ? {} : { mode }) }
  return stream.isTTY === true ? liveProgress(options) : lineProgress(options)
}

function validated(target: Target, { declared }: Loaded): ReportTarget {
  const count = declared.get(target.name)?.length ?? 0
  return toReportTarget({ target, declared: count, status: 'ok', diagnostics: [] }, () => undefined)
}

interface Surroundings {
  readonly counter: Counter
  readonly stop: Stop
  readonly progress: Progress
  readonly revision: Promise<string | null>
  readonly log: Log
}

type Carried = Omit<RunResult, 'verdict'> & Pick<ReportInput, 'verdict' | 'shard' | 'offline' | 'base'>

async function carryOut(
  host: Host,
  command: Command,
  flags: RunFlags,
  read: Loaded,
  { counter, stop, progress, revision, log }: Surroundings,
): Promise<Carried> {
  const based = await consultBase(host, command, flags, read)
  const { loaded, base } = based
  const { project, state } = loaded
  const applied = project && (await consultApplied(host, flags, project))
  const found = [...loaded.diagnostics, ...based.diagnostics, ...(applied?.diagnostics ?? [])]
  const isSound = !hasErrors(found)
  const offline = isSound ? await whyOffline(host, command, flags, based) : undefined
  const nowhere = {
    targets: [],
    diagnostics: [...found, ...(offline === undefined ? [] : [explainOffline(offline, based)])],
    ...(base === undefined ? {} : { base: { revision: base.revision } }),
  }
  const { diagnostics } = nowhere
  if (project === undefined || state === undefined || !isSound) {
    return { ...nowhere, verdict: diagnostics.some(isRefusalOfGit) ? 'error' : 'invalid' }
  }
  if (command === 'validate') return { ...nowhere, targets: loaded.targets.map((target) => validated(target, loaded)) }
  if (offline !== undefined) {
    return { ...nowhere, targets: loaded.targets.map((target) => planOffline(target, based)), offline: true }
  }
  const mayBeOutdated = command === 'apply' && flags.allowOutdated !== true
  const tip = mayBeOutdated ? await checkTip(host, log, project) : {}
  if (tip.newer !== undefined) {
    const superseded = supersede(
      loaded.targets.map((target) => validated(target, loaded)),
      tip.newer,
    )
    return { ...superseded, diagnostics: [...diagnostics, ...superseded.diagnostics] }
  }
  const targets = loaded.targets.filter(({ name }) => !based.unread.has(name))
  progress.begin(targets.length, state.desired.length)
  const reviewed = await readReviewed(flags.reviewed ?? [], host.cwd, host.env)
  const isCompared = reviewPolicyOf(host, flags) !== 'off' || reviewed.verdict === 'invalid'
  if (isCompared && reviewed.diagnostics.length > 0) {
    return { ...nowhere, diagnostics: [...diagnostics, ...reviewed.diagnostics], verdict: reviewed.verdict }
  }
  const backend = await connectBackend(host, { command, revision: await revision }, flags)
  if ('failure' in backend) return { ...nowhere, diagnostics: [...diagnostics, backend.failure], verdict: 'error' }
  const states = new Map<string, DesiredState>()
  const sessions = createSessions(backend.ambient, { clock: host.clock, observer: counter, signal: stop.stopping })
  try {
    const result = await run({
      command,
      backend: backend.kind,
      targets,
      otherTargets: project.targets.filter(({ name }) => !targets.some((target) => target.name === name)),
      baseFor: (target) => based.desiredFor(target),
      ...(applied === undefined ? {} : { appliedFor: (target) => applied.desiredFor(target) }),
      desiredFor: (target) => desiredFor(loaded, project, state, states, target, flags),
      policy: project,
      ...(base?.project === undefined ? {} : { baseOwner: base.project }),
      options: {
        createOnly: flags.createOnly ?? false,
        adopt: flags.adopt ?? false,
        prune: flags.prune ?? false,
        keepDrift: flags.keepDrift ?? false,
        ...(flags.maxDeletes === undefined ? {} : { maxDeletes: flags.maxDeletes }),
        ...(flags.maxUpdates === undefined ? {} : { maxUpdates: flags.maxUpdates }),
      },
      removedTargets:
        // What nobody declares any more is nobody's part: the first one looks after it.
        project.file === undefined || flags.target !== undefined || (flags.shard?.index ?? 1) > 1
          ? []
          : await findRemoved(host, project.file, project.targets, base),
      validatesCreates: flags.validate === 'server',
      refresh: flags.refresh ?? project.refresh,
      ...(loaded.whyPartial === undefined ? {} : { whyPartial: loaded.whyPartial }),
      sessions,
      parallelism: flags.parallelism,
      expected: (flags.expect ?? []).map(parseExpectation),
      ...(flags.reviewed === undefined ? {} : { reviewed: reviewed.reports }),
      reviewPolicy: reviewPolicyOf(host, flags),
      ...(mayBeOutdated ? { findNewer: async () => (await checkTip(host, log, project)).newer } : {}),
      isAttended: (host.stdin.isTTY === true && !runsInCi(host.env)) || reachesOwnMachine(backend),
      confirm: (rows) => confirm(host, flags, { stop, progress }, rows),
      locate: (target, id, keys) => (states.get(target) ?? state).locate(target, id, keys),
      clock: host.clock,
      observer: counter,
      listener: progress,
      stopping: stop.stopping,
      deadline: stop.deadline,
    })
    return {
      ...nowhere,
      ...result,
      targets: withUnread(result, based, command),
      diagnostics: [...diagnostics, ...(tip.warning === undefined ? [] : [tip.warning]), ...result.diagnostics],
    }
  } finally {
    sessions.close()
    await backend.close()
  }
}

/** A machine that does not let git read is no mistake of the configuration. */
function isRefusalOfGit({ code, severity }: Diagnostic): boolean {
  return code === table.gitRefuses.code && severity === 'error'
}

/** An apply reads nothing of its base but this. */
async function findRemoved(
  host: Host,
  name: string,
  targets: readonly Target[],
  base: RevisionState | undefined,
): Promise<readonly Target[]> {
  const file = resolve(host.cwd, name)
  const found =
    base ?? (await readBase({ cwd: host.cwd, env: host.env, file, projectOnly: true }, dirname(file), undefined))
  return findRemovedTargets(file, targets, found === undefined || 'failure' in found ? undefined : found, host.env)
}

/** Reports that are given must cover the plan, unless the policy says otherwise; a CI run without them says so. */
function reviewPolicyOf({ env }: Host, { reviewPolicy, reviewed }: RunFlags): ReviewPolicy {
  return reviewPolicy ?? (reviewed !== undefined ? 'strict' : findCi(env) === null ? 'off' : 'warn')
}

function parseExpectation(text: string): Expectation {
  const at = text.lastIndexOf('=')
  return at < 0 ? { digest: text } : { target: text.slice(0, at), digest: text.slice(at + 1) }
}
