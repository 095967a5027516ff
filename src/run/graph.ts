/** What refers to what in each target: as it is declared, or as a plan would change it. Reads only. */
import { hasErrors } from '../diagnostic/diagnose.ts'
import type { Machine } from '../machine.ts'
import type { Diagnostic } from '../model.ts'
import type { TargetGraph } from '../report/graph.ts'
import { graphOfDeclared, graphOfRow } from '../report/target-graph.ts'
import { load } from './load.ts'
import type { RunOptions } from './options.ts'
import { beginRun, reconcile } from './reconcile.ts'
import type { Attendant } from './run-request.ts'

/** The graphs of the targets that could be read, in the order of the plan, and what was wrong on the way. */
export interface FoundGraphs {
  /** Absent if there is nothing to draw. */
  readonly graphs?: readonly TargetGraph[]
  readonly diagnostics: readonly Diagnostic[]
  /** As `validate` ends; with a plan, as `plan` does. */
  readonly exitCode: number
}

/** Finds what is declared; no account is asked. */
export async function findDeclaredGraphs(
  machine: Machine,
  path: string | undefined,
  options: RunOptions,
): Promise<FoundGraphs> {
  const { targets, declared, diagnostics } = await load(machine, 'graph', path, options)
  if (declared === undefined || hasErrors(diagnostics)) return { diagnostics, exitCode: 5 }
  const graphs = targets.map((target) => graphOfDeclared(target, declared.in(target).desired))
  return { graphs, diagnostics, exitCode: 0 }
}

/** Plans as `kiln plan` does with the same options, and finds what the plan changes. */
export async function findPlannedGraphs(
  machine: Machine,
  path: string | undefined,
  options: RunOptions,
  attendant: Attendant,
): Promise<FoundGraphs> {
  const request = { command: 'plan', path, options, detailedExitcode: false } as const
  const { report } = await reconcile(machine, request, attendant, beginRun(machine, request, attendant))
  const diagnostics = [...report.diagnostics, ...report.targets.flatMap((target) => target.diagnostics)]
  const planned = report.targets.filter(({ digest, offline }) => digest !== undefined || offline === true)
  const { exitCode } = report
  return planned.length === 0 && exitCode !== 0
    ? { diagnostics, exitCode }
    : { graphs: planned.map(graphOfRow), diagnostics, exitCode }
}
