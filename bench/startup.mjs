// How long `kiln --help` takes, cold, against `node -e 0`: whole processes, in turns, so that what else the machine does hits both.
//
//   node bench/startup.mjs [runs]
//
// Runs on the built program. Prints the medians and their ratio, and ends with 1 if it is over the bound.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const bound = 1.5
const runs = Number(process.argv[2] ?? 31)
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
for (const [name, values] of times)
  process.stdout.write(`${name.padEnd(18)}${medianOf(values).toFixed(1).padStart(7)} ms\n`)
const ratio = help / node
process.stdout.write(
  `kiln --help takes ${ratio.toFixed(2)} times node -e 0 (bound ${bound}); with the flags of a command ${(command / node).toFixed(2)}\n`,
)
process.exitCode = ratio <= bound ? 0 : 1

/** Milliseconds from start to end of a process with nothing in its environment. */
function measure(args) {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { env: {}, stdio: ['ignore', 'pipe', 'pipe'] })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return performance.now() - start
}

function medianOf(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
