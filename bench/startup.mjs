// How long `kiln --help` takes, cold, against `node -e 0`: whole processes, in turns, so that what else the machine does hits both.
//
//   node bench/startup.mjs [--runs N] [--record]
//
// Runs on the built program. Prints the medians and their ratio, and ends with 1 if it is over the bound or worse than the figure on record.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { readOptions } from './support/options.mjs'
import { createTable, medianOf } from './support/table.mjs'

const { runs } = readOptions({ runs: 31 })
const table = createTable()
const program = fileURLToPath(new URL('../dist/kiln.cjs', import.meta.url))
const cases = {
  'node -e 0': ['-e', '0'],
  'kiln --help': [program, '--help'],
  'kiln plan --help': [program, 'plan', '--help'],
}

const times = new Map(Object.keys(cases).map((name) => [name, []]))
for (let run = 0; run < runs; run++) {
  for (const [name, args] of Object.entries(cases)) times.get(name).push(measure(args))
}
const [node, help, command] = [...times.values()].map(medianOf)
table.title('start')
for (const [name, values] of times) table.line(name, `${medianOf(values).toFixed(1)} ms`)
table.row('help', help / node)
table.line('kiln plan --help', `${(command / node).toFixed(2)} times node -e 0`)
process.exitCode = table.misses > 0 ? 1 : 0

/** Milliseconds from start to end of a process with nothing in its environment. */
function measure(args) {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { env: {}, stdio: ['ignore', 'pipe', 'pipe'] })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return performance.now() - start
}
