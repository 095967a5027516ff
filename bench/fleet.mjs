// How long plans and applies take over one account and over hundreds, against the emulator in its own process, every answer 40 ms late.
//
//   node bench/fleet.mjs [--runs N] [--record] [CASE...]        cases: fast, one, moved, full, apply, factory, fleet, limited, learnt; default: all
//
// Runs the built program as processes of its own, several times, and shows the median. Beside it stand
// - the bound: the larger of requests x latency / parallelism, and of the longest chain of requests that depend on each other x latency;
// - a naive script that lists all, gets all and updates all, one request after the other, scaled by the number of its requests;
// - Kiln with one request in flight per target.
// The ratio to the bound is that of the time from the first request to the last answer: start-up and reading of files are measured by
// startup.mjs and validate.mjs. The time of the whole process is shown as well. Ends with 1 if a
// row misses what it has to reach, or is worse than the figure on record.
import { startEmulatorProcess } from './support/emulator.mjs'
import { medianRun, runKiln } from './support/kiln.mjs'
import { runNaive } from './support/naive.mjs'
import { addDocuments, writeFactory, writeProject } from './support/project.mjs'
import { targetsAtOnce } from '../dist/src/run/run.js'
import { readOptions } from './support/options.mjs'
import { createTable, megabytes, seconds } from './support/table.mjs'

const latency = 40
const parallelism = 10
const { runs, cases: wanted } = readOptions({ runs: 5 })

const emulator = await startEmulatorProcess()
const table = createTable()
const big = { targets: 1, documents: 1_000 }
// Accounts that no other case has put anything into.
const fleet = { targets: 400, documents: 25, firstAccount: 555566660000 }

const cases = {
  async fast() {
    const folder = await prepare(big)
    await measurePlan('plan, 1 target, 1,000 in sync, --refresh fast', folder, big, ['--refresh', 'fast'], {
      bound: 'plan-fast',
      requests: 'plan-fast-requests',
    })
  },
  /** After a review: one configuration of many is to be changed. */
  async one() {
    const firstAccount = 333355550000
    const folder = await prepare({ ...big, firstAccount })
    const place = { account: String(firstAccount), region: 'us-east-1', kind: 'InfrastructureConfiguration' }
    await emulator.edit({ ...place, name: 'golden-linux-7', member: 'description', value: 'by hand' })
    await slowDown()
    const result = await runKiln(folder, emulator.url, ['apply', '--refresh', 'fast'], firstAccount)
    const { byOperation, total } = await emulator.takeCounts()
    if (result.report.outcomes.done !== 1) throw new Error(`${result.report.outcomes.done} were done`)
    table.title('apply, 1 target, one change out of 1,000, --refresh fast', byOperation)
    table.row('apply-one-requests', total - listsIn(byOperation) - byOperation['GetCallerIdentity'])
    table.line('whole process', seconds(result.ms))
  },
  /** What fast comes to where tagging moves dateUpdated: an update is recorded by tagging, so it is read whole from then on. */
  async moved() {
    const firstAccount = 333344440000
    const folder = await prepare({ ...big, firstAccount }, { taggingMovesDateUpdated: true })
    const place = { account: String(firstAccount), region: 'us-east-1', kind: 'InfrastructureConfiguration' }
    await emulator.edit({ ...place, member: 'description', value: 'by hand' })
    await runKiln(folder, emulator.url, ['apply', '--max-updates', '1000'], firstAccount)
    const size = { ...big, firstAccount }
    await measurePlan('the same, all updated, and tagging moves dateUpdated', folder, size, ['--refresh', 'fast'], {
      bound: 'plan-moved',
    })
  },
  async full() {
    const folder = await prepare(big)
    await measurePlan('plan, 1 target, 1,000 in sync, --refresh full', folder, big, ['--refresh', 'full'], {
      bound: 'plan-full',
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
    const median = medianRun(measured)
    // What is needed, whatever was sent: who we are, the lists, and for each create the Create and what reads it back.
    const needed = { total: 1 + listsIn(median.byOperation) + 2 * big.documents }
    // Identity, list, create, read back.
    show('apply, 1 target, 1,000 creates, each read back', median, boundOf(big, needed, 4), { bound: 'apply-creates' })
    table.row('apply-creates-requests', median.total - listsIn(median.byOperation) - 2 * big.documents)
  },
  /** A factory from nothing: components, recipes of two of them each, and a pipeline for each recipe. */
  async factory() {
    const measured = []
    for (let run = 0; run < runs; run += 1) {
      const firstAccount = 777788880000 + run
      const folder = writeFactory({ components: 200, recipes: 100, pipelines: 100, firstAccount })
      await slowDown({ quotas: { ImagePipeline: 100 } })
      const result = await runKiln(folder, emulator.url, ['apply'], firstAccount)
      if (result.report.outcomes.done !== 401) throw new Error(`${result.report.outcomes.done} were done`)
      measured.push({ ...result, ...(await emulator.takeCounts()) })
    }
    // Identity, lists, and of a component, a recipe and a pipeline what is asked before, the create and what is read back.
    const bound = boundOf({ targets: 1 }, measured[0], 2 + 3 + 3 + 2)
    show('apply, 1 target, a factory from nothing', medianRun(measured), bound, { bound: 'apply-factory' })
  },
  async fleet() {
    const folder = await prepare(fleet)
    await measurePlan('plan, 400 targets x 25 in sync, one process', folder, fleet, [], {
      naive: 'fleet-naive',
      memory: 'fleet-memory',
    })
  },
  async limited() {
    for (const documents of [25, 100, 250, 1_000]) {
      const size = { targets: 1, documents, firstAccount: 666677770000 + documents }
      const folder = await prepare(size)
      const { ms, sent, refused, used } = await runLimited(folder, ['plan'], size.firstAccount, 'clean')
      // Of a plan that ends before the limit is known, a share says how small it is.
      if (documents < 250) table.row(`limited-refused-${documents}`, refused)
      else table.row(documents === 1_000 ? 'limited-refused' : `limited-refused-${documents}`, (refused / sent) * 100)
      if (documents >= 250) table.row(documents === 1_000 ? 'limited-used' : `limited-used-${documents}`, used * 100)
      table.line('whole process', seconds(ms))
    }
  },
  /** What a plan finds out about the limit is known to the apply of the same run: 250 are in sync, and as many are created. */
  async learnt() {
    const firstAccount = 666688880000
    const folder = await prepare({ targets: 1, documents: 250, firstAccount })
    addDocuments(folder, 250, 500)
    const { ms, sent, refused, used } = await runLimited(folder, ['apply'], firstAccount, 'applied')
    table.row('limited-learnt-refused', (refused / sent) * 100)
    table.row('limited-learnt-used', used * 100)
    table.line('whole process', seconds(ms))
  },
}

let latestLine = 0
for (const name of wanted.length === 0 ? Object.keys(cases) : wanted) {
  if (cases[name] === undefined) throw new Error(`there is no case ${name}: ${Object.keys(cases).join(', ')}`)
  await cases[name]()
}
table.title('first line of output')
table.row('first-line', latestLine * 100)
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

/** Runs Kiln where the service takes 20 requests a second, out of a bucket of 20. Resolves to what was sent, how many of it were refused, and the share of what is allowed that was used. */
async function runLimited(folder, args, account, outcome) {
  await slowDown({ rateLimit: { perSecond: 20, burst: 20 } })
  const { ms, report } = await runKiln(folder, emulator.url, args, account)
  const { total, refused, byOperation, wireMs } = await emulator.takeCounts()
  if (report.outcome !== outcome) throw new Error(`the run was ${report.outcome}`)
  const sent = total - byOperation['GetCallerIdentity']
  table.title(`${args[0]} where the service takes 20 requests a second`, byOperation)
  return { ms, sent, refused, used: (((sent - refused - 20) / 20) * 1000) / wireMs }
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

function listsIn(byOperation) {
  const lists = Object.entries(byOperation).filter(([operation]) => operation.startsWith('List'))
  return lists.reduce((sum, [, count]) => sum + count, 0)
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

function show(title, { ms, wireMs, firstLine, peak, byOperation, total }, bound, goal, { single, naiveMs } = {}) {
  table.title(title, byOperation)
  if (goal.bound !== undefined) table.row(goal.bound, wireMs / bound)
  if (goal.requests !== undefined) table.row(goal.requests, total)
  table.line('the bound', `${seconds(bound)}; the whole process ${seconds(ms)}, median of ${runs}`)
  if (naiveMs !== undefined) {
    if (goal.naive === undefined) table.line('to the naive script', `${(naiveMs / ms).toFixed(0)} times as fast`)
    else table.row(goal.naive, naiveMs / ms)
  }
  if (single !== undefined) {
    table.line('to one in flight', `${(single.ms / ms).toFixed(1)} times as fast (${seconds(single.ms)})`)
  }
  if (goal.memory === undefined) table.line('memory', `${megabytes(peak)} MiB`)
  else table.row(goal.memory, megabytes(peak))
  latestLine = Math.max(latestLine, firstLine / ms)
  table.line('first line', `after ${Math.round(firstLine)} ms`)
}
