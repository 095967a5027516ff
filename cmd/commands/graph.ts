/** kiln graph: what refers to what, as a picture in a form that others draw or read. */
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import type { GraphForm } from '../../src/render/form-names.ts'
import type { TargetGraph } from '../../src/report/graph.ts'
import { findDeclaredGraphs, findPlannedGraphs, type FoundGraphs } from '../../src/run/graph.ts'
import { countRequests } from '../../src/run/requests.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import { silentProgress } from '../terminal/progress.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { refuse, say } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'

interface GraphFlags extends RunFlags {
  readonly format: GraphForm
  readonly plan?: boolean
  /** Options that the command line has, not the environment. */
  readonly written: readonly string[]
}

/** What shapes a plan, and says nothing of what is declared. */
const planOptions: readonly string[] = ['adopt', 'createOnly', 'keepDrift', 'prune']

/** Each form is loaded when it is asked for: laying out an SVG takes a library. */
const renderers: Readonly<Record<GraphForm, () => Promise<(graphs: readonly TargetGraph[]) => string>>> = {
  mermaid: async () => (await import('../../src/render/graph/mermaid.ts')).renderMermaid,
  dot: async () => (await import('../../src/render/graph/dot.ts')).renderDot,
  svg: async () => (await import('../../src/render/graph/svg.ts')).renderSvg,
  json: async () => (await import('../../src/render/graph/json.ts')).renderGraphJson,
}

/** Prints the pictures of the targets. Resolves to 0, to 5 where the configuration or the command line is invalid; with `--plan` to the code of the plan. */
export async function graph(host: Host, [path]: readonly string[], flags: GraphFlags): Promise<number> {
  const [alone] = flags.plan === true ? [] : flags.written.filter((option) => planOptions.includes(option))
  if (alone !== undefined) {
    const flag = `--${alone.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    return refuse(host, [diagnose('usage', { reason: `${flag} shapes a plan: it goes with --plan`, command: 'graph' })])
  }
  const render = await renderers[flags.format]()
  const { graphs, diagnostics, exitCode } = await find(host, path, flags)
  say(host, diagnostics)
  if (graphs !== undefined) host.writeOut(render(graphs))
  return exitCode
}

async function find(host: Host, path: string | undefined, flags: GraphFlags): Promise<FoundGraphs> {
  if (flags.plan !== true) return findDeclaredGraphs(host, path, flags)
  const log = await createLog(host, flags)
  const stop = handleSignals(host, flags.timeout)
  try {
    return await findPlannedGraphs(host, path, flags, {
      log,
      counter: countRequests(log),
      listener: silentProgress(),
      stop,
      isAttended: () => false,
      confirm: async () => undefined,
    })
  } finally {
    stop.release()
  }
}
