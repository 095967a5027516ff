/** What becomes of a project that was read: one way that ends earlier or later, by command and by what is found. */
import { dirname, resolve } from 'node:path'
import { findCi } from '../ci/ci.ts'
import { readBase } from '../ci/pull-request.ts'
import { checkTip, type TipCheck } from '../ci/superseded.ts'
import { hasErrors } from '../diagnostic/diagnose.ts'
import { diagnostics as table } from '../diagnostic/table.ts'
import { findRemovedTargets } from '../git/removed-targets.ts'
import type { RevisionState } from '../git/revision.ts'
import type { LoadedProject } from '../config/project/project.ts'
import type { Machine } from '../machine.ts'
import type { Diagnostic, Target } from '../model.ts'
import { optional } from '../optional.ts'
import type { ReviewPolicy } from '../plan/review.ts'
import type { ReportInput, ReportTarget } from '../report/report.ts'
import { toReportTarget } from '../report/target-row.ts'
import { consultApplied, type Applied } from './applied.ts'
import { reachesOwnMachine, type Backend } from './backend.ts'
import { consultBase, type Based } from './base.ts'
import type { Declared } from './declared.ts'
import type { Loaded } from './load.ts'
import { warnOffline, planOffline, whyOffline, withUnread } from './offline.ts'
import type { RunOptions } from './options.ts'
import { readReviewed, type Reviewed } from './reviewed.ts'
import { diagnoseTaken } from './taken-numbers.ts'
import type { Attendant, RunRequest } from './run-request.ts'
import { run, supersede } from './run.ts'
import type { Expectation, RunInput, RunResult } from './run-input.ts'
import { withSessions } from './with-sessions.ts'

/** What a report is made of, but for the facts of its run. */
export type Carried = Omit<RunResult, 'verdict'> & Pick<ReportInput, 'verdict' | 'shard' | 'offline' | 'base'>

/** Who is told, and the commit that the files are those of. */
type Surroundings = Attendant & { readonly revision: Promise<string | null> }

/** Carries out a command on what was read. Rejects for bugs alone. */
export async function carryOut(
  machine: Machine,
  request: RunRequest,
  read: Loaded,
  surroundings: Surroundings,
): Promise<Carried> {
  const { command, options } = request
  const based = await consultBase(machine, command, options, read)
  const { loaded, base } = based
  const { project, declared } = loaded
  const applied = project && (await consultApplied(machine, options, project))
  const found = [...loaded.diagnostics, ...based.diagnostics, ...(applied?.diagnostics ?? [])]
  const isSound = !hasErrors(found)
  const offline = isSound ? await whyOffline(machine, command, options, based) : undefined
  const nowhere = {
    targets: [],
    diagnostics: [...found, ...(offline === undefined ? [] : [warnOffline(offline, based)])],
    ...(base === undefined ? {} : { base: { revision: base.revision } }),
  }
  if (project === undefined || declared === undefined || !isSound) {
    return { ...nowhere, verdict: found.some(isRefusalOfGit) ? 'error' : 'invalid' }
  }
  const validated = (): readonly ReportTarget[] => loaded.targets.map((target) => toValidated(target, declared))
  if (command === 'validate' || offline !== undefined) {
    const taken = diagnoseTaken(based)
    const verdict = taken.length === 0 ? {} : ({ verdict: 'invalid' } as const)
    const checked = { ...nowhere, ...verdict, diagnostics: [...nowhere.diagnostics, ...taken] }
    if (offline === undefined) return taken.length === 0 ? { ...checked, targets: validated() } : checked
    return { ...checked, targets: loaded.targets.map((target) => planOffline(target, based)), offline: true }
  }
  const mayBeOutdated = command === 'apply' && options.allowOutdated !== true
  const findTip = (): Promise<TipCheck> => checkTip(machine, surroundings.log, project)
  const tip = mayBeOutdated ? await findTip() : {}
  if (tip.newer !== undefined) {
    const superseded = supersede(validated(), tip.newer)
    return { ...superseded, diagnostics: [...found, ...superseded.diagnostics] }
  }
  const targets = loaded.targets.filter(({ name }) => !based.unread.has(name))
  surroundings.listener.onBegin(targets.length, declared.desired.length)
  const reviewed = await readReviewed(options.reviewed ?? [], machine.cwd)
  const isCompared = reviewPolicyOf(machine, options) !== 'off' || reviewed.verdict === 'invalid'
  if (isCompared && reviewed.diagnostics.length > 0) {
    return { ...nowhere, diagnostics: [...found, ...reviewed.diagnostics], verdict: reviewed.verdict }
  }
  const revision = await surroundings.revision
  const carried = await withSessions(
    machine,
    {
      command,
      revision,
      onlyReads: command !== 'apply' && options.validate !== 'server',
      project: project.file,
    },
    options,
    surroundings,
    async (sessions, backend) => {
      const subject = { loaded, project, declared, based, applied, reviewed, backend, targets }
      const input = await toRunInput(machine, command, options, subject, surroundings)
      const findNewer = mayBeOutdated ? { findNewer: async () => (await findTip()).newer } : {}
      const result = await run({ ...input, sessions, ...findNewer })
      return {
        ...nowhere,
        ...result,
        targets: withUnread(result, based, command),
        diagnostics: [...found, ...(tip.warning === undefined ? [] : [tip.warning]), ...result.diagnostics],
      }
    },
  )
  if (!('failure' in carried)) return carried
  return { ...nowhere, diagnostics: [...found, carried.failure], verdict: 'error' }
}

/** What a run is about, once everything that it needs is at hand. */
interface Subject {
  readonly loaded: Loaded
  readonly project: LoadedProject
  readonly declared: Declared
  readonly based: Based
  readonly applied: Applied | undefined
  readonly reviewed: Reviewed
  readonly backend: Backend
  readonly targets: readonly Target[]
}

async function toRunInput(
  machine: Machine,
  command: RunInput['command'],
  options: RunOptions,
  { loaded, project, declared, based, applied, reviewed, backend, targets }: Subject,
  { counter, listener, stop, confirm, isAttended }: Surroundings,
): Promise<Omit<RunInput, 'sessions' | 'findNewer'>> {
  return {
    command,
    backend: backend.kind,
    targets,
    otherTargets: project.targets.filter(({ name }) => !targets.some((target) => target.name === name)),
    baseFor: (target) => based.desiredFor(target),
    ...(applied === undefined ? {} : { appliedFor: (target) => applied.desiredFor(target) }),
    desiredFor: (target) => declared.in(target),
    policy: project,
    ...optional({ baseOwner: based.base?.project }),
    options: {
      createOnly: options.createOnly ?? false,
      adopt: options.adopt ?? false,
      prune: options.prune ?? false,
      keepDrift: options.keepDrift ?? false,
      ...optional({
        maxDeletes: options.maxDeletes,
        maxUpdates: options.maxUpdates,
        maxVersions: options.maxVersions,
      }),
    },
    removedTargets: await findRemoved(machine, options, project, based.base),
    validatesCreates: options.validate === 'server',
    refresh: options.refresh ?? project.refresh,
    ...optional({ whyPartial: loaded.whyPartial }),
    parallelism: options.parallelism,
    expected: (options.expect ?? []).map(parseExpectation),
    ...(options.reviewed === undefined ? {} : { reviewed: reviewed.reports }),
    reviewPolicy: reviewPolicyOf(machine, options),
    isAttended: reachesOwnMachine(backend) || isAttended(),
    confirm,
    locate: declared.locate,
    clock: machine.clock,
    observer: counter,
    listener,
    stopping: stop.stopping,
    deadline: stop.deadline,
  }
}

/** A machine that does not let git read is no mistake of the configuration. */
function isRefusalOfGit({ code, severity }: Diagnostic): boolean {
  return code === table.gitRefuses.code && severity === 'error'
}

function toValidated(target: Target, declared: Declared): ReportTarget {
  const count = declared.in(target).desired.length
  return toReportTarget({ target, declared: count, status: 'ok', diagnostics: [] }, () => undefined)
}

/** What nobody declares any more is nobody's part: the first one looks after it. An apply reads nothing of its base but this. */
async function findRemoved(
  { cwd, env }: Machine,
  options: RunOptions,
  project: LoadedProject,
  base: RevisionState | undefined,
): Promise<readonly Target[]> {
  if (project.file === undefined || options.target !== undefined || (options.shard?.index ?? 1) > 1) return []
  const file = resolve(cwd, project.file)
  const found = base ?? (await readBase({ cwd, env, file, projectOnly: true }, dirname(file), undefined))
  return findRemovedTargets(file, project.targets, found === undefined || 'failure' in found ? undefined : found, env)
}

/** Reports that are given must cover the plan, unless the policy says otherwise; a CI run without them says so. */
function reviewPolicyOf({ env }: Machine, { reviewPolicy, reviewed }: RunOptions): ReviewPolicy {
  return reviewPolicy ?? (reviewed !== undefined ? 'strict' : findCi(env) === null ? 'off' : 'warn')
}

function parseExpectation(text: string): Expectation {
  const at = text.lastIndexOf('=')
  return at < 0 ? { digest: text } : { target: text.slice(0, at), digest: text.slice(at + 1) }
}
