// How long plans and applies take over one account and over hundreds, against the emulator in its own process, every answer 40 ms late.
//
//   node bench/fleet.mjs [--runs N] [CASE...]        cases: fast, moved, full, apply, fleet, limited; default: all
//
// Runs the built program as processes of its own, several times, and shows the median. Beside it stand
// - the bound: the larger of requests x latency / parallelism, and of the longest chain of requests that depend on each other x latency;
// - a naive script that lists all, gets all and updates all, one request after the other, scaled by the number of its requests;
// - Kiln with one request in flight per target.
// The ratio to the bound is that of the time from the first request to the last answer: start-up and reading of files are measured by
// startup.mjs and validate.mjs. The time of the whole process is shown as well. Ends with 1 if a case misses what it has to reach.
import { startEmulatorProcess } from './support/emulator.mjs'
import { medianRun, runKiln } from './support/kiln.mjs'
import { runNaive } from './support/naive.mjs'
import { writeProject } from './support/project.mjs'
import { targetsAtOnce } from '../dist/src/run/run.js'
import { createTable, megabytes, seconds } from './support/table.mjs'

const latency = 40
const parallelism = 10
const args = process.argv.slice(2)
const runsAt = args.indexOf('--runs')
const runs = runsAt < 0 ? 5 : Number(args.splice(runsAt, 2)[1])

const emulator = await startEmulatorProcess()
const table = createTable()
const big = { targets: 1, documents: 1_000 }
// Accounts that no other case has put anything into.
const fleet = { targets: 400, documents: 25, firstAccount: 555566660000 }

const cases = {
  async fast() {
    const folder = await prepare(big)
    await measurePlan('plan, 1 target, 1,000 in sync, --refresh fast', folder, big, ['--refresh', 'fast'], {
      bound: 1.3,
    })
  },
  /** What fast comes to where tagging moves dateUpdated: an update is recorded by tagging, so it is read whole from then on. */
  async moved() {
    const firstAccount = 333344440000
    const folder = await prepare({ ...big, firstAccount }, { taggingMovesDateUpdated: true })
    const place = { account: String(firstAccount), region: 'us-east-1', kind: 'InfrastructureConfiguration' }
    await emulator.edit({ ...place, member: 'description', value: 'by hand' })
    await runKiln(folder, emulator.url, ['apply', '--max-updates', '1000'], firstAccount)
    const size = { ...big, firstAccount }
    await measurePlan('the same, all updated, and tagging moves dateUpdated', folder, size, ['--refresh', 'fast'], {})
  },
  async full() {
    const folder = await prepare(big)
    await measurePlan('plan, 1 target, 1,000 in sync, --refresh full', folder, big, ['--refresh', 'full'], {
      bound: 1.3,
    })
  },
  async apply() {
    const measured = []
    for (let run = 0; run < runs; run += 1) {
      // Another account each time, so that all of them are creates.
      const firstAccount = 222233330000 + run
      const folder = writeProject({ ...big, firstAccount })
      await slowDown()
      const result = await runKiln(folder, emulator.url, ['apply'], firstAccount)
      if (result.report.outcomes.done !== big.documents) throw new Error(`${result.report.outcomes.done} were done`)
      measured.push({ ...result, ...(await emulator.takeCounts()) })
    }
    // Identity, list, get, create, read back.
    show('apply, 1 target, 1,000 creates, read back', medianRun(measured), boundOf(big, measured[0], 5), { bound: 1.5 })
  },
  async fleet() {
    const folder = await prepare(fleet)
    await measurePlan('plan, 400 targets x 25 in sync, one process', folder, fleet, [], { naive: 20, memory: 400 })
  },
  async limited() {
    const folder = await prepare(big)
    await slowDown({ rateLimit: { perSecond: 20, burst: 20 } })
    const result = await runKiln(folder, emulator.url, ['plan'])
    const counts = await emulator.takeCounts()
    if (result.report.outcome !== 'clean') throw new Error(`the plan was ${result.report.outcome}`)
    const sent = counts.total - counts.byOperation['GetCallerIdentity']
    const used = (((sent - counts.refused - 20) / 20) * 1000) / counts.wireMs
    const refused = counts.refused / sent
    table.title('plan, 1 target, 1,000 in sync, the service takes 20 requests a second', counts.byOperation)
    table.check('used of what is allowed', `${(used * 100).toFixed(1)} %`, 'at least 90 %', used >= 0.9)
    table.check('refused', `${(refused * 100).toFixed(2)} %`, 'under 3 %', refused < 0.03)
    table.line('whole process', seconds(result.ms))
  },
}

for (const name of args.length === 0 ? Object.keys(cases) : args) {
  if (cases[name] === undefined) throw new Error(`there is no case ${name}: ${Object.keys(cases).join(', ')}`)
  await cases[name]()
}
emulator.close()
process.exitCode = table.misses > 0 ? 1 : 0

/** Puts a project and accounts that are as declared in place; resolves to its folder. */
async function prepare(size, switches = {}) {
  await emulator.setLatency(0)
  await emulator.setSwitches({ rateLimit: null, taggingMovesDateUpdated: false, ...switches })
  const folder = writeProject(size)
  const { report } = await runKiln(folder, emulator.url, ['apply'], size.firstAccount)
  if (!['applied', 'clean'].includes(report.outcome)) throw new Error(`the apply before was ${report.outcome}`)
  return folder
}

async function slowDown(switches = {}) {
  await emulator.setLatency(latency)
  await emulator.setSwitches({ rateLimit: null, ...switches })
  await emulator.takeCounts()
}

async function measurePlan(title, folder, size, flags, goal) {
  await slowDown()
  const plan = async (...more) => {
    const result = await runKiln(folder, emulator.url, ['plan', ...flags, ...more], size.firstAccount)
    if (result.report.outcome !== 'clean') throw new Error(`the plan was ${result.report.outcome}`)
    return { ...result, ...(await emulator.takeCounts()) }
  }
  const measured = []
  for (let run = 0; run < runs; run += 1) measured.push(await plan())
  const median = medianRun(measured)
  const single = await plan('--parallelism', '1')
  const hasReads = median.byOperation['GetInfrastructureConfiguration'] !== undefined
  const identity = size.targets === 1 ? 1 : 2
  const chain = identity + Math.ceil(size.documents / 100) + (hasReads ? 1 : 0)
  show(title, median, boundOf(size, median, chain), goal, { single, naiveMs: await naiveTime(size) })
}

function boundOf({ targets }, { total }, chain) {
  return Math.max((total * latency) / (parallelism * Math.min(targets, targetsAtOnce)), chain * latency)
}

/** Measures the script on 25 configurations; it takes as much longer as it has more requests to send. */
async function naiveTime({ targets, documents }) {
  const firstAccount = 444455556666
  const folder = writeProject({ targets: 1, documents: 25, firstAccount })
  await runKiln(folder, emulator.url, ['apply'], firstAccount)
  const { requests, ms } = await runNaive(emulator.url, { account: String(firstAccount), region: 'us-east-1' })
  await emulator.takeCounts()
  return (ms / requests) * targets * (Math.ceil(documents / 25) + 2 * documents)
}

function show(title, { ms, wireMs, firstLine, peak, byOperation }, bound, goal, { single, naiveMs } = {}) {
  table.title(title, byOperation)
  const ratio = wireMs / bound
  const text = `${ratio.toFixed(2)} x ${seconds(bound)}`
  if (goal.bound === undefined) table.line('to the bound', text)
  else table.check('to the bound', text, `at most ${goal.bound}`, ratio <= goal.bound)
  table.line('whole process', `${seconds(ms)}, median of ${runs}; ${(ms / bound).toFixed(2)} x the bound`)
  if (naiveMs !== undefined) {
    const factor = naiveMs / ms
    const words = `${factor.toFixed(0)} times as fast (${seconds(naiveMs)})`
    if (goal.naive === undefined) table.line('to the naive script', words)
    else table.check('to the naive script', words, `at least ${goal.naive}`, factor >= goal.naive)
  }
  if (single !== undefined) {
    table.line('to one in flight', `${(single.ms / ms).toFixed(1)} times as fast (${seconds(single.ms)})`)
  }
  if (goal.memory === undefined) table.line('memory', megabytes(peak))
  else table.check('memory', megabytes(peak), `at most ${goal.memory} MiB`, peak <= goal.memory * 1024 ** 2)
  const share = firstLine / ms
  const isEarly = share < 0.1 && firstLine < 1_000
  table.check(
    'first line',
    `${Math.round(firstLine)} ms, ${(share * 100).toFixed(1)} % of the run`,
    'under 10 % and 1 s',
    isEarly,
  )
}
