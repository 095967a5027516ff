/** kiln targets: what comes out of the project file, and the cut of the fleet for several machines. */
import { listProvenance } from '../../src/config/project/blueprint.ts'
import type { LoadedProject } from '../../src/config/project/project.ts'
import { hasErrors, diagnose } from '../../src/diagnostic/diagnose.ts'
import type { Diagnostic, Target } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import { matrixLimits, renderMatrix, type MatrixFormat } from '../../src/render/machine/matrix.ts'
import { renderTargets, renderTargetsJson, type ProjectTarget } from '../../src/render/text/targets.ts'
import { countParts, cutTargets } from '../../src/run/shard.ts'
import { chooseFleetPart, type FleetPart } from '../../src/run/fleet-part.ts'
import { readDocuments } from '../../src/run/documents.ts'
import type { Host } from '../terminal/host.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { loadTargets } from '../../src/run/targets.ts'
import { say } from '../terminal/say.ts'
import { paletteOf, wantsColor } from '../terminal/terminal.ts'

interface TargetsFlags extends RunFlags {
  readonly format?: MatrixFormat
  readonly chunk?: number
}

/** Prints the targets, or the fleet cut into parts. Resolves to 5 if the project or the flags are wrong. */
export async function showTargets(host: Host, [path]: readonly string[], flags: TargetsFlags): Promise<number> {
  const mistakes = findMistakes(host, flags)
  const loaded =
    mistakes.length > 0 ? { targets: [], diagnostics: mistakes } : await loadTargets(host, 'targets', flags, path)
  const { project } = loaded
  if (project === undefined || hasErrors(loaded.diagnostics)) {
    say(host, loaded.diagnostics)
    return 5
  }
  const part = await choose(host, path, flags, project, loaded.targets)
  say(host, [...loaded.diagnostics, ...part.diagnostics])
  if (hasErrors(part.diagnostics)) return 5
  if (flags.format !== undefined) return printMatrix(host, flags, flags.format, part)
  const rows = part.targets.map((target) => toRow(project, target))
  const palette = paletteOf(wantsColor(flags.color, host.stdout, host.env))
  host.writeOut(flags.output === 'json' ? renderTargetsJson(rows) : renderTargets(rows, palette))
  return 0
}

function findMistakes({ argv }: Host, { format, chunk, shard }: TargetsFlags): readonly Diagnostic[] {
  const mistake = (reason: string): readonly Diagnostic[] => [diagnose('usage', { reason, command: 'targets' })]
  if (format === undefined) return chunk === undefined ? [] : mistake('--chunk is for --format')
  if (argv.some((word) => /^(?:-o|--output)/.test(word))) return mistake('--output and --format exclude each other')
  return shard === undefined ? [] : mistake('--format cuts the whole fleet: --shard is for the jobs that come of it')
}

/** Documents are read only if what they declare decides. */
async function choose(
  host: Host,
  path: string | undefined,
  flags: TargetsFlags,
  project: LoadedProject,
  targets: readonly Target[],
): Promise<FleetPart> {
  if (flags.affectedSince === undefined) {
    return chooseFleetPart(host, flags, { project, path, targets, documents: [], around: [] })
  }
  const read = await readDocuments(host, project, path)
  if (hasErrors(read.diagnostics)) return { targets: [], diagnostics: read.diagnostics }
  const part = await chooseFleetPart(host, flags, { project, path, targets, ...read })
  return { ...part, diagnostics: [...read.diagnostics, ...part.diagnostics] }
}

function printMatrix(host: Host, flags: TargetsFlags, format: MatrixFormat, { targets, since }: FleetPart): number {
  const limit = matrixLimits[format]
  // Where nothing else says how many, a line of JSON is a target.
  const chunk = flags.chunk ?? (format === 'json-lines' ? 1 : undefined)
  const count = countParts(targets.length, { parts: limit, ...optional({ chunk }) })
  if ('least' in count) {
    const params = { format, limit, chunk: chunk ?? 1, count: targets.length, parts: count.wanted, least: count.least }
    say(host, [diagnose('tooManyParts', params)])
    return 5
  }
  const variables = {
    ...(flags.target === undefined ? {} : { KILN_TARGET: flags.target.join(' ') }),
    ...optional({ KILN_AFFECTED_SINCE: since }),
  }
  host.writeOut(renderMatrix(format, cutTargets(targets, count.parts), variables))
  return 0
}

function toRow({ document, blueprints }: LoadedProject, target: Target): ProjectTarget {
  const blueprint = blueprints?.get(target.name)
  if (document === undefined || blueprint === undefined) return { target, provenance: new Map() }
  return {
    target,
    source: document.locate(blueprint.path, 'value'),
    provenance: listProvenance(blueprint, document),
  }
}
