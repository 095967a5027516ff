// All measurements, one after the other, each in a process of its own. Ends with 1 if one of them misses its bound, or is worse than the figure
// on record by more than a tenth. With --record the figures are written down instead.
import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

const model = cpus()[0]?.model ?? 'unknown processor'
process.stdout.write(
  `${cpus().length} x ${model}, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.versions.node}\n`,
)
let misses = 0
for (const name of ['startup', 'validate', 'scale', 'fleet', 'profile']) {
  process.stdout.write(`\n== ${name}\n`)
  const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url))
  const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) misses += 1
}
process.exitCode = misses > 0 ? 1 : 0
