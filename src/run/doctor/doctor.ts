/** What would keep a command from working here, looked at in one go. Everything is a read. */
import { topics, type Check } from '../../checkup.ts'
import { findRevision } from '../../ci/ci.ts'
import { hasErrors } from '../../diagnostic/diagnose.ts'
import { mapLimited } from '../../aws/limiter.ts'
import type { Machine } from '../../machine.ts'
import type { Target } from '../../model.ts'
import { projectFolder } from '../../path.ts'
import { countOf } from '../../plural.ts'
import { holdToBase } from '../base.ts'
import { declare } from '../declared.ts'
import { readDocuments } from '../documents.ts'
import type { RunOptions } from '../options.ts'
import type { Reading } from '../read-target.ts'
import { targetsAtOnce } from '../run.ts'
import type { Attendant } from '../run-request.ts'
import { loadTargets, type LoadedTargets } from '../targets.ts'
import { withSessions } from '../with-sessions.ts'
import { checkOf, problemOf } from './check.ts'
import { checkCi, checkGit, checkNetwork, checkProgram } from './surroundings.ts'
import { checkApplying, checkReading, hasRoleOfApply } from './targets.ts'

type Who = Pick<Attendant, 'counter' | 'stop'>

/**
 * Looks at everything that a command needs, and at the targets that the flags name. Resolves to what was found, by topic, then by target.
 * `runtime` is what the program runs on.
 */
export async function examine(
  machine: Machine,
  path: string | undefined,
  options: RunOptions,
  who: Who,
  runtime: string,
): Promise<readonly Check[]> {
  const loaded = await loadTargets(machine, 'doctor', options, path)
  const folder = projectFolder(machine.cwd, loaded.project?.file)
  const around = await Promise.all([
    checkProject(machine, path, loaded),
    checkGit(folder, machine.env),
    checkCi(folder, machine),
  ])
  const checks = [
    checkProgram(machine, runtime),
    ...around.flat(),
    ...(await checkAccounts(machine, loaded, options, who)),
  ]
  return topics.flatMap((topic) => checks.filter((check) => check.topic === topic))
}

async function checkProject(
  machine: Machine,
  path: string | undefined,
  { project, targets, diagnostics }: LoadedTargets,
): Promise<readonly Check[]> {
  const about = { topic: 'project', verdict: 'ok' } as const
  const wrong = diagnostics.filter(({ severity }) => severity === 'error')
  if (project === undefined || wrong.length > 0) return wrong.map((one) => problemOf(about, one))
  const read = await readDocuments(machine, project, path)
  const declared = declare({ project, documents: read.documents, targets })
  const found = [...read.diagnostics, ...declared.diagnostics].filter(({ severity }) => severity === 'error')
  const counts = {
    targets: countOf(targets.length, 'target'),
    documents: countOf(read.documents.length, 'document'),
  }
  return [
    project.file === undefined
      ? checkOf({ ...about, verdict: 'note' }, 'projectNone', {})
      : checkOf(about, 'projectFound', { file: project.file, ...counts }),
    ...(found.length === 0
      ? []
      : [checkOf({ ...about, verdict: 'problem' }, 'projectWrong', { errors: countOf(found.length, 'error') })]),
  ]
}

/** Looks at the targets as a command that reads, and at those where apply has another role as apply. */
async function checkAccounts(
  machine: Machine,
  { project, targets: written, diagnostics }: LoadedTargets,
  options: RunOptions,
  who: Who,
): Promise<readonly Check[]> {
  if (project === undefined || hasErrors(diagnostics)) return []
  const held = await holdToBase(machine, project, written)
  const unread = [...held.unread].map(([target, why]) => problemOf({ topic: 'target', target }, why))
  const targets = held.targets.filter(({ name }) => !held.unread.has(name))
  const revision = await findRevision(machine.cwd, machine.env)
  const visit = async (
    onlyReads: boolean,
    targets: readonly Target[],
    check: (reading: Reading, target: Target) => Promise<readonly Check[]>,
  ): Promise<{ readonly network: readonly Check[]; readonly found: readonly Check[] }> => {
    const result = await withSessions(
      machine,
      { command: 'doctor', revision, onlyReads, project: project.file },
      options,
      who,
      async (sessions, backend) => {
        const { counter: observer, stop } = who
        const reading = { machine, backend, sessions, observer, signal: stop.stopping }
        const network = checkNetwork(backend)
        return { network, found: (await mapLimited(targets, targetsAtOnce, (target) => check(reading, target))).flat() }
      },
    )
    return 'failure' in result ? { network: [problemOf({ topic: 'network' }, result.failure)], found: [] } : result
  }
  const reading = await visit(true, targets, checkReading)
  const others = targets.filter(hasRoleOfApply)
  const applying = others.length === 0 ? [] : (await visit(false, others, checkApplying)).found
  const byTarget = [...unread, ...reading.found, ...applying]
  return [
    ...reading.network,
    ...written.flatMap(({ name }) => byTarget.filter(({ target }) => target === name)),
    checkOf({ topic: 'target', verdict: 'note' }, 'writesUntried', {}),
  ]
}
