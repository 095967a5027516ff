/** One configuration in one target: what is declared, what the account shows, and what a plan would make of it. Reads only. */
import { findRevision } from '../ci/ci.ts'
import type { LoadedProject } from '../config/project/project.ts'
import type { Consequence } from '../consequence.ts'
import { diagnose, hasErrors } from '../diagnostic/diagnose.ts'
import { formatPath } from '../field-path.ts'
import { valueAt } from '../json.ts'
import { arnOf, idOf, parseArn } from '../kinds/identity.ts'
import type { Machine } from '../machine.ts'
import type { Change, Desired, Diagnostic, Json, Path, Plan, Target } from '../model.ts'
import { optional } from '../optional.ts'
import { explainConfiguration, type Explanation, type BothSides } from '../plan/explain.ts'
import { idOfLive } from '../plan/live-id.ts'
import { idsAmong, type ExplainedReference } from '../report/references.ts'
import { compareSources } from '../source.ts'
import { describeSelectable } from '../selector.ts'
import { holdToBase } from './base.ts'
import { findDeclared, nearestIds, readId, type Id } from './configuration-id.ts'
import { declare, type Declared } from './declared.ts'
import { readDocuments } from './documents.ts'
import type { RunOptions } from './options.ts'
import { planLive, planTarget } from './plan-target.ts'
import { exitCodeOf, readTarget } from './read-target.ts'
import type { Attendant } from './run-request.ts'
import { withReferred, withReferring } from './select.ts'
import { loadTargets } from './targets.ts'
import { withSessions } from './with-sessions.ts'

/** What is known in the end, and what was wrong on the way. */
export interface Explained {
  /** Absent if there is nothing to explain. */
  readonly shown?: {
    /** As it turned out to be. */
    readonly target: Target
    readonly explanation: Explanation
    readonly trace: (keys: Path) => ReturnType<Declared['trace']>
    /** Why the account was not asked, or could not be read. */
    readonly unread?: string
    /** Other targets that declare it. */
    readonly elsewhere: readonly string[]
    readonly consequences: readonly Consequence[]
    /** What is planned for it, for what it refers to, and for what refers to it. */
    readonly siblings: readonly Change[]
    /** What ARNs in its values mean. */
    readonly idsOf: ReturnType<typeof idsAmong>
    readonly references: readonly ExplainedReference[]
  }
  readonly diagnostics: readonly Diagnostic[]
  /** 0, 5 if there is nothing to explain, or the code of a target that cannot be read. */
  readonly exitCode: number
}

/** What is asked about, and what the files say of it. */
interface Question {
  readonly id: Id
  readonly project: LoadedProject
  readonly declared: Declared
  readonly target: Target
  /** Names of all targets that declare it. */
  readonly declaredIn: readonly string[]
}

interface Found {
  readonly known?: BothSides
  readonly plan?: Plan
  readonly target: Target
  readonly diagnostics: readonly Diagnostic[]
  readonly unread?: string
  readonly exitCode: number
}

/** Explains the configuration that `text` names. */
export async function explain(
  machine: Machine,
  text: string,
  options: RunOptions,
  attendant: Pick<Attendant, 'counter' | 'stop'>,
): Promise<Explained> {
  const loaded = await loadTargets(machine, 'explain', options)
  const { project, targets } = loaded
  if (project === undefined || hasErrors(loaded.diagnostics)) return { diagnostics: loaded.diagnostics, exitCode: 5 }
  const [target, ...others] = targets
  if (target === undefined || others.length > 0) {
    const params = { count: targets.length, targets: describeSelectable(project.targets) }
    return { diagnostics: [diagnose('explainsOneTarget', params)], exitCode: 5 }
  }
  const { documents, diagnostics } = await readDocuments(machine, project)
  if (hasErrors(diagnostics)) return { diagnostics, exitCode: 5 }
  const everywhere = project.file === undefined ? [target] : project.targets
  const declared = declare({ project, documents, targets: everywhere })
  const read = [...diagnostics, ...declared.diagnostics]
  if (hasErrors(read)) return { diagnostics: read, exitCode: 5 }
  const id = readId(text, declared.desired)
  if ('severity' in id) return { diagnostics: [...read, id], exitCode: 5 }
  const declaredIn = declared.desired.filter((one) => findDeclared(id, [one]) !== undefined).map((one) => one.target)
  const question = { id, project, declared, target, declaredIn }
  const { known, unread, plan, ...found } = await findOut(machine, question, options, attendant)
  const all = { diagnostics: [...read, ...found.diagnostics], exitCode: found.exitCode }
  if (known === undefined) return all
  return {
    ...all,
    shown: {
      target: found.target,
      explanation: explainConfiguration(known, project),
      trace: (keys) => declared.trace(target.name, known.id, keys),
      ...optional({ unread }),
      elsewhere: declaredIn.filter((name) => name !== target.name),
      consequences: consequencesOf(known, plan),
      siblings: plan?.changes ?? [],
      ...referencesOf(known, question, found.target),
    },
  }
}

function isArn(value: Json | undefined): value is string {
  return typeof value === 'string' && parseArn(value) !== undefined
}

function consequencesOf({ id, change }: BothSides, plan: Plan | undefined): readonly Consequence[] {
  return (plan?.consequences ?? []).filter(({ arn, because }) => arn === change?.arn || because.includes(id))
}

/** What a configuration refers to, and how ARNs in it are to be read. */
function referencesOf(
  { id, desired, change }: BothSides,
  { declared, target: written }: Question,
  target: Target,
): Pick<NonNullable<Explained['shown']>, 'idsOf' | 'references'> {
  const others = declared.in(target).desired
  const sources = new Map(others.map((one) => [one.id, one.source]))
  const place = change === undefined ? undefined : parseArn(change.arn)
  return {
    idsOf: idsAmong(place === undefined ? [] : others.map((one) => ({ id: one.id, arn: arnOf(one.identity, place) }))),
    references: (desired?.references ?? []).map(({ path, id: named, text }) => {
      const arn = valueAt(desired?.fields ?? {}, path)
      return {
        path: formatPath(path),
        id: named,
        ...optional({ arn: place !== undefined && isArn(arn) ? arn : undefined, text }),
        source: declared.trace(written.name, id, path).written?.source ?? declared.locate(written.name, id, path),
        ...optional({ declared: sources.get(named) }),
      }
    }),
  }
}

/** Asks the account, unless nobody may. */
async function findOut(
  machine: Machine,
  question: Question,
  options: RunOptions,
  attendant: Pick<Attendant, 'counter' | 'stop'>,
): Promise<Found> {
  const { id, project, declared, target: written } = question
  const unasked = (unread: string, exitCode: number, diagnostics: readonly Diagnostic[] = []): Found => {
    const desired = findDeclared(id, declared.in(written).desired)
    if (desired !== undefined) return { known: toKnown(desired, false), target: written, unread, exitCode, diagnostics }
    const live = exitCode === 0 ? 'and the account is not asked' : 'and the account could not be read'
    return {
      target: written,
      exitCode: exitCode || 5,
      diagnostics: [...diagnostics, nothing(question, written, live)],
    }
  }
  if (options.offline === true) return unasked('not asked (--offline)', 0)
  const held = await holdToBase(machine, project, [written])
  const refusal = held.unread.get(written.name)
  if (refusal !== undefined || hasErrors(held.diagnostics)) {
    return unasked('not asked', 1, [...held.diagnostics, ...(refusal === undefined ? [] : [refusal])])
  }
  const [target = written] = held.targets
  const couldNot = (failure: Diagnostic): Found =>
    unasked('it could not be read', exitCodeOf(failure), [...held.diagnostics, failure])
  const revision = await findRevision(machine.cwd, machine.env)
  const { clock } = machine
  const { counter, stop } = attendant
  const signal = stop.stopping
  const asked = await withSessions(
    machine,
    { command: 'explain', revision, onlyReads: true, project: project.file },
    options,
    attendant,
    (sessions, backend) => {
      const reading = { machine, backend, sessions, observer: counter, signal }
      return readTarget(reading, target, async (service, resolved) => {
        const { createOnly = false, adopt = false, keepDrift = false } = options
        const decisions = { createOnly, adopt, prune: false, keepDrift }
        const asking = { service, clock, target: resolved, policy: project, options: decisions, signal }
        // Region and account may have turned out only now.
        const { desired: all } = declared.in(resolved)
        const desired = findDeclared(id, all)
        if (desired === undefined)
          return { resolved, ...(await planLive({ ...asking, identity: id.identity, declared: all })) }
        // What uses it is said as it will be, so what is planned for that counts as well.
        const among = withReferred(withReferring([desired], all), all)
        const plan = await planTarget({ ...asking, desired: among, isWholeProject: false, refresh: 'full' })
        return { resolved, desired, plan, live: plan.changes.find((one) => one.id === desired.id)?.live }
      })
    },
  )
  if ('failure' in asked) return couldNot(asked.failure)
  const { resolved, desired, plan, live } = asked.result
  if (desired !== undefined) {
    const change = plan?.changes.find((one) => one.id === desired.id)
    const own = plan?.diagnostics.filter(
      ({ source }) => source === undefined || compareSources(source, desired.source) === 0,
    )
    const known = { ...toKnown(desired, true), live, change }
    const diagnostics = [...held.diagnostics, ...(own ?? [])]
    return { known, target: resolved, exitCode: 0, diagnostics, ...optional({ plan }) }
  }
  const diagnostics = [...held.diagnostics, ...(plan?.diagnostics ?? [])]
  const [change] = plan?.changes ?? []
  if (live === undefined) {
    const missing = nothing(question, resolved, 'and nothing of that name is in the account')
    return { target: resolved, exitCode: 5, diagnostics: [...diagnostics, missing] }
  }
  const known = { id: idOfLive(live), kind: live.kind, live, change, isAsked: true }
  return { known, target: resolved, exitCode: 0, diagnostics }
}

function toKnown(desired: Desired, isAsked: boolean): BothSides {
  return { id: desired.id, kind: desired.kind, desired, isAsked }
}

function nothing({ id, declared, declaredIn }: Question, target: Target, live: string): Diagnostic {
  const near = nearestIds(id, declared.in(target).desired)
  const advice =
    declaredIn.length > 0
      ? `declared in ${declaredIn.join(', ')}: name that one with --target`
      : near.length === 0
        ? `nothing is declared in ${target.name}`
        : `the nearest that is declared: ${near.join(', ')}`
  return diagnose('nothingOfThatName', {
    id: idOf(id.kind, id.name, id.identity.scope),
    target: target.name,
    live,
    advice,
  })
}
