// How long small runs take, cold, against `node -e 0`: whole processes, in turns, so that what else the machine does hits all of them.
//
//   node bench/startup.mjs [--runs N] [--record]
//
// Runs on the built program, against the emulator in its own process. Prints the medians and the ratios, beside them what the SDK alone
// takes for the requests of the plan, and ends with 1 if a ratio is over its bound or worse than the figure on record.
//
// To see what a change of a hundredth does, count instructions, of which a run takes the same number to a thousandth:
//   valgrind --tool=callgrind --separate-threads=yes node --random-seed=1 --single-threaded --no-opt --no-maglev --no-sparkplug \
//     dist/kiln.cjs validate | cat
// and read the total of the first thread.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { writeBundle } from '../scripts/bundle.mjs'
import { startEmulatorProcess } from './support/emulator.mjs'
import { environmentOf, runKiln } from './support/kiln.mjs'
import { readOptions } from './support/options.mjs'
import { writeProject } from './support/project.mjs'
import { createTable, medianOf } from './support/table.mjs'

const { runs } = readOptions({ runs: 31 })
const table = createTable()
const latency = 40
/** Who we are, what there is, and each configuration whole: ten at once, so that 25 take three round trips; one of the five is in the tolerance. */
const roundTrips = 4

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'dist', 'kiln.cjs')
const bundle = mkdtempSync(join(root, 'node_modules', '.kiln-bench-'))
process.on('exit', () => rmSync(bundle, { recursive: true, force: true }))
await writeBundle({ sdk: join(root, 'bench', 'support', 'sdk-alone.mjs') }, bundle)

const folder = writeProject({ targets: 1, documents: 25 })
const emulator = await startEmulatorProcess()
await runKiln(folder, emulator.url, ['apply'])

const cases = {
  'node -e 0': { args: ['-e', '0'] },
  'kiln --help': { args: [program, '--help'] },
  'kiln plan --help': { args: [program, 'plan', '--help'] },
  'kiln validate': { args: [program, 'validate'] },
  'kiln plan': { args: [program, 'plan'] },
  'the SDK alone': { args: [join(bundle, 'sdk.cjs')] },
  [`kiln plan at ${latency} ms`]: { args: [program, 'plan'], latency },
}
const times = new Map(Object.keys(cases).map((name) => [name, []]))
for (let run = 0; run < runs; run++) {
  for (const [name, one] of Object.entries(cases)) times.get(name).push(await measure(one))
}
emulator.close()

const [node, help, command, validate, plan, sdk, slow] = [...times.values()].map(medianOf)
table.title('start, 25 documents')
for (const [name, values] of times) table.line(name, `${medianOf(values).toFixed(1)} ms`)
table.row('help', help / node)
table.line('kiln plan --help', `${(command / node).toFixed(2)} times node -e 0`)
table.row('start-validate', validate / node)
table.row('start-plan', plan / node)
table.line('the SDK alone', `${(sdk / node).toFixed(2)} times node -e 0`)
table.row('start-plan-slow', slow / (node + roundTrips * latency))
process.exitCode = table.misses > 0 ? 1 : 0

/** Milliseconds from start to end of a process with nothing in its environment but what reaches the emulator. */
async function measure({ args, latency = 0 }) {
  await emulator.setLatency(latency)
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: environmentOf(folder, emulator.url),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.resume()
  child.stderr.resume()
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return performance.now() - start
}
