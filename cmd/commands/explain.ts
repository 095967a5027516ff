/** kiln explain: the whole way of one configuration in one target, and why it is or is not a change. Reads only. */
import type { ImageBuilder } from '../../src/aws/client.ts'
import type { Clock } from '../../src/clock.ts'
import { readLive } from '../../src/aws/live.ts'
import { listPipelines } from '../../src/aws/observe.ts'
import { createSessions } from '../../src/aws/session.ts'
import { buildDesired } from '../../src/config/desire/desire.ts'
import type { LoadedProject } from '../../src/config/project/project.ts'
import { diagnose } from '../../src/diagnostic.ts'
import { arnOf } from '../../src/kinds/identity.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { Desired, Diagnostic, Document, ResolvedTarget, Target } from '../../src/model.ts'
import { explainConfiguration, type Known } from '../../src/plan/explain.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { renderExplanationJson } from '../../src/render/explanation/json.ts'
import { renderExplanation } from '../../src/render/explanation/text.ts'
import { planTarget } from '../../src/run/plan-target.ts'
import { describeSelectable } from '../../src/selector.ts'
import { connectBackend } from '../../src/run/backend.ts'
import { holdToBase } from '../../src/run/base.ts'
import { findRevision } from '../../src/ci/ci.ts'
import { findDeclared, nearestIds, readId, type Id } from '../../src/run/configuration-id.ts'
import { readDocuments } from '../../src/run/documents.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { hasErrors, loadTargets } from '../../src/run/targets.ts'
import { exitCodeOf, readTarget } from '../../src/run/read-target.ts'
import { countRequests } from '../../src/run/requests.ts'
import { say } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'
import { paletteOf, wantsColor, widthOf } from '../terminal/terminal.ts'

/** What the files say. */
interface Declared {
  readonly project: LoadedProject
  readonly documents: readonly Document[]
  readonly target: Target
}

/** What is asked about. */
interface Question {
  readonly id: Id
  /** What the target declares under it. */
  readonly desired: Desired | undefined
  /** Names of all targets that declare it. */
  readonly declaredIn: readonly string[]
}

/** What was found out, and what was wrong on the way. */
interface Found {
  readonly known?: Known
  /** As it turned out to be. */
  readonly target: Target
  readonly diagnostics: readonly Diagnostic[]
  readonly unread?: string
  readonly exitCode: number
}

/** Prints the explanation. Resolves to 0, to 5 if there is nothing to explain, or to the code of a target that cannot be read. */
export async function explain(host: Host, [text = '']: readonly string[], flags: RunFlags): Promise<number> {
  const declared = await readDeclared(host, flags)
  if ('severity' in declared) {
    say(host, [declared])
    return 5
  }
  if ('diagnostics' in declared) {
    say(host, declared.diagnostics)
    return 5
  }
  const { project, documents, target } = declared
  const everywhere = buildDesired(documents, project, project.file === undefined ? [target] : project.targets)
  say(host, everywhere.diagnostics)
  if (hasErrors(everywhere.diagnostics)) return 5
  const id = readId(text, everywhere.desired)
  if ('severity' in id) {
    say(host, [id])
    return 5
  }
  const all = everywhere.desired.filter((one) => findDeclared(id, [one]) !== undefined)
  const desired = all.find((one) => one.target === target.name)
  const question = { id, desired, declaredIn: all.map((one) => one.target) }
  const found = await findOut(host, flags, declared, question)
  say(host, found.diagnostics)
  const { known } = found
  if (known === undefined) return found.exitCode
  const here = buildDesired(documents, project, [found.target])
  const shown = {
    target: found.target,
    explanation: explainConfiguration(known, project),
    trace: (keys: Parameters<typeof here.trace>[2]) => here.trace(target.name, known.id, keys),
    ...(found.unread === undefined ? {} : { unread: found.unread }),
    elsewhere: question.declaredIn.filter((name) => name !== target.name),
  }
  const palette = paletteOf(wantsColor(flags.color, host.stdout, host.env))
  const options = { palette, width: widthOf(host.stdout) }
  host.writeOut(flags.output === 'json' ? renderExplanationJson(shown) : renderExplanation(shown, options))
  return found.exitCode
}

async function readDeclared(
  host: Host,
  flags: RunFlags,
): Promise<Declared | Diagnostic | { readonly diagnostics: readonly Diagnostic[] }> {
  const { project, targets, diagnostics } = await loadTargets(host, flags)
  if (project === undefined || hasErrors(diagnostics)) return { diagnostics }
  const [target, ...others] = targets
  if (target === undefined || others.length > 0) {
    return diagnose('explainsOneTarget', { count: targets.length, targets: describeSelectable(project.targets) })
  }
  const read = await readDocuments(host, project)
  if (hasErrors(read.diagnostics)) return { diagnostics: read.diagnostics }
  say(host, read.diagnostics)
  return { project, documents: read.documents, target }
}

/** Asks the account, unless nobody may. */
async function findOut(host: Host, flags: RunFlags, declared: Declared, question: Question): Promise<Found> {
  const { target: written, project } = declared
  const { id, desired } = question
  const unasked = (unread: string, exitCode: number, diagnostics: readonly Diagnostic[] = []): Found => {
    if (desired !== undefined) {
      const known = { id: desired.id, kind: desired.kind, desired, isAsked: false }
      return { known, target: written, unread, exitCode, diagnostics }
    }
    const live = exitCode === 0 ? 'and the account is not asked' : 'and the account could not be read'
    return {
      target: written,
      exitCode: exitCode || 5,
      diagnostics: [...diagnostics, nothing(declared, question, live)],
    }
  }
  if (flags.offline === true) return unasked('not asked (--offline)', 0)
  const held = await holdToBase(host, project, [written])
  const refusal = held.unread.get(written.name)
  if (refusal !== undefined || hasErrors(held.diagnostics)) {
    return unasked('not asked', 1, [...held.diagnostics, ...(refusal === undefined ? [] : [refusal])])
  }
  say(host, held.diagnostics)
  const [target = written] = held.targets
  const stop = handleSignals(host, flags.timeout)
  const revision = await findRevision(host.cwd, host.env)
  const backend = await connectBackend(host, { command: 'explain', revision }, flags)
  if ('failure' in backend) {
    stop.release()
    return unasked('it could not be read', 1, [backend.failure])
  }
  const observer = countRequests(await createLog(host, flags))
  const sessions = createSessions(backend.ambient, { clock: host.clock, observer, signal: stop.stopping })
  try {
    const reading = { machine: host, flags, backend, sessions, observer, signal: stop.stopping }
    const asked = await readTarget(reading, target, async (service, resolved) => ({
      resolved,
      ...(await ask(service, resolved, flags, declared, id, { clock: host.clock, signal: stop.stopping })),
    }))
    if ('failure' in asked) return unasked('it could not be read', exitCodeOf(asked.failure), [asked.failure])
    const { resolved, known, diagnostics } = asked.result
    if (known === undefined) {
      const missing = nothing({ ...declared, target: resolved }, question, 'and nothing of that name is in the account')
      return { target: resolved, exitCode: 5, diagnostics: [...diagnostics, missing] }
    }
    return { known, target: resolved, exitCode: 0, diagnostics }
  } finally {
    sessions.close()
    await backend.close()
    stop.release()
  }
}

/** Plans the one configuration, as `plan` would; of what is not declared it reads what is there. */
async function ask(
  service: ImageBuilder,
  target: ResolvedTarget,
  flags: RunFlags,
  { project, documents }: Declared,
  id: Id,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<{ readonly known?: Known; readonly diagnostics: readonly Diagnostic[] }> {
  const options = {
    createOnly: flags.createOnly ?? false,
    adopt: flags.adopt ?? false,
    prune: false,
    keepDrift: flags.keepDrift ?? false,
  }
  // Region and account may have turned out only now.
  const { desired: all } = buildDesired(documents, project, [target])
  const desired = findDeclared(id, all)
  const asking = { service, clock, target, policy: project, options, signal }
  if (desired !== undefined) {
    const plan = await planTarget({ ...asking, desired: [desired], isWholeProject: false, refresh: 'full' })
    const [change] = plan.changes
    const known = { id: desired.id, kind: desired.kind, desired, live: change?.live, change, isAsked: true }
    return { known, diagnostics: plan.diagnostics }
  }
  const kind = kindOf(id.kind)
  const live = await readLive(service, target, kind, arnOf(kind, id.slug, target), signal)
  if (live === undefined) return { diagnostics: [] }
  const pipelines = await listPipelines(service, signal)
  const observed = { live: [live], unlisted: [], pipelines }
  const declaresMore = all.length > 0
  const plan = makePlan({ target, desired: [], declaresMore, observed, policy: project, options, isWholeProject: true })
  const [change] = plan.changes
  return {
    known: { id: `${live.kind}/${live.name}`, kind: live.kind, live, change, isAsked: true },
    diagnostics: plan.diagnostics,
  }
}

function nothing({ project, documents, target }: Declared, { id, declaredIn }: Question, live: string): Diagnostic {
  const near = nearestIds(id, buildDesired(documents, project, [target]).desired)
  const advice =
    declaredIn.length > 0
      ? `declared in ${declaredIn.join(', ')}: name that one with --target`
      : near.length === 0
        ? `nothing is declared in ${target.name}`
        : `the nearest that is declared: ${near.join(', ')}`
  return diagnose('nothingOfThatName', { id: `${id.kind}/${id.name}`, target: target.name, live, advice })
}
