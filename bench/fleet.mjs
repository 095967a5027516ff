// How long plans and applies take over one account and over hundreds, against the emulator in its own process, every answer 40 ms late.
//
//   node bench/fleet.mjs [--runs N] [CASE...]        cases: fast, fast-moved, full, apply, fleet, limited; default: all
//
// Runs on the built program. Each case prints what it took (the median of its runs), and the ratios to: the bound, which is the larger of
// requests x latency / parallelism and the longest chain of requests that depend on each other; a naive script; Kiln with one request in
// flight per target. Ends with 1 if a case misses what it has to reach.
import { startEmulatorProcess } from './support/emulator.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { medianRun, runKiln } from './support/kiln.mjs'
import { runNaive } from './support/naive.mjs'
import { placesOf, writeProject } from './support/project.mjs'

const latency = 40
const parallelism = 10
const args = process.argv.slice(2)
const runsAt = args.indexOf('--runs')
const runs = runsAt < 0 ? 5 : Number(args.splice(runsAt, 2)[1])
const say = (text) => process.stdout.write(`${text}\n`)

const emulator = await startEmulatorProcess()
const big = { targets: 1, documents: 1_000 }
const fleet = { targets: 400, documents: 25 }
let misses = 0
let naiveRequest

const cases = {
  fast: () => planOf('plan, 1 target, 1,000 in sync, --refresh fast', big, ['--refresh', 'fast'], { most: 1.3 }),
  async 'fast-moved'() {
    // Tagging moves dateUpdated: the record that an update writes is stale at once, and fast reads what was updated whole.
    const folder = await prepare(big, { taggingMovesDateUpdated: true })
    await emulator.edit({ ...placesOf(1)[0], kind: 'InfrastructureConfiguration', member: 'description', value: 'x' })
    await runKiln(folder, emulator.url, ['apply', '--max-updates', '1000'])
    await measurePlan(
      'the same, where tagging moves dateUpdated and all were updated',
      folder,
      big,
      ['--refresh', 'fast'],
      {},
    )
    await emulator.setSwitches({ taggingMovesDateUpdated: false })
  },
  full: () => planOf('plan, 1 target, 1,000 in sync, --refresh full', big, ['--refresh', 'full'], { most: 1.3 }),
  apply,
  fleet: () => planOf('plan, 400 targets x 25 in sync, 2 cores', fleet, [], { naive: 20, memory: 400 }),
  limited,
}

async function planOf(title, size, flags, goal) {
  await measurePlan(title, await prepare(size), size, flags, goal)
}

/** Puts a project and an account that is as declared in place. */
async function prepare(size, switches = {}) {
  await emulator.setLatency(0)
  await emulator.setSwitches({ rateLimit: null, ...switches })
  const folder = writeProject(size)
  const { report } = await runKiln(folder, emulator.url, ['apply'])
  if (!['applied', 'clean'].includes(report.outcome)) throw new Error(`the apply before was ${report.outcome}`)
  return folder
}

async function measurePlan(title, folder, size, flags, goal) {
  await emulator.setLatency(latency)
  await emulator.takeCounts()
  const measured = []
  let counts
  for (let run = 0; run < runs; run += 1) {
    const result = await runKiln(folder, emulator.url, ['plan', ...flags])
    if (result.report.outcome !== 'clean') throw new Error(`the plan was ${result.report.outcome}`)
    counts = await emulator.takeCounts()
    measured.push(result)
  }
  const one = await runKiln(folder, emulator.url, ['plan', ...flags, '--parallelism', '1'])
  await emulator.takeCounts()
  const naive = await naiveTime(size)
  const pages = Math.ceil(size.documents / 25)
  const isRead = counts.byOperation['GetInfrastructureConfiguration'] !== undefined
  const chain = 1 + pages + (isRead ? 1 : 0)
  show(title, medianRun(measured), counts, boundOf(size, counts, chain), { one: one.ms, naive }, goal)
}

async function apply() {
  const measured = []
  let counts
  for (let run = 0; run < runs; run += 1) {
    // Another account each time, so that all of them are creates.
    const folder = writeProject(big)
    await emulator.setLatency(latency)
    await emulator.setSwitches({ rateLimit: null })
    await emulator.takeCounts()
    const flags = ['apply', '--project', inOtherAccount(folder, run)]
    const result = await runKiln(folder, emulator.url, flags)
    if (result.report.outcomes.done !== big.documents) throw new Error(`${result.report.outcomes.done} were done`)
    counts = await emulator.takeCounts()
    measured.push(result)
  }
  // Identity, list, get, create, read back.
  const bound = boundOf(big, counts, 5)
  show('apply, 1 target, 1,000 creates', medianRun(measured), counts, bound, {}, { most: 1.5 })
}

async function limited() {
  const folder = await prepare(big)
  await emulator.setLatency(latency)
  const limit = { perSecond: 20, burst: 20 }
  await emulator.setSwitches({ rateLimit: limit })
  await emulator.takeCounts()
  const result = await runKiln(folder, emulator.url, ['plan'])
  const counts = await emulator.takeCounts()
  await emulator.setSwitches({ rateLimit: null })
  if (result.report.outcome !== 'clean') throw new Error(`the plan was ${result.report.outcome}`)
  const sent = counts.total - (counts.byOperation['GetCallerIdentity'] ?? 0)
  const taken = sent - counts.refused
  const used = ((taken - limit.burst) / limit.perSecond / (result.ms / 1000)) * 100
  const share = (counts.refused / sent) * 100
  say(`\nplan, 1 target, 1,000 in sync, the service takes ${limit.perSecond} requests a second`)
  say(`  ${seconds(result.ms)}, ${taken} requests taken, ${counts.refused} refused, nothing failed`)
  check('of what the limit allows is used', used, (value) => value >= 90, `${used.toFixed(1)} % (at least 90 %)`)
  check('of the requests are refused', share, (value) => value < 3, `${share.toFixed(2)} % (under 3 %)`)
}

/** The account of a project, changed: a file beside kiln.yaml with another one. */
function inOtherAccount(folder, run) {
  const file = `${folder}/kiln.yaml`
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll('"111122223333"', `"22223333${String(run).padStart(4, '0')}"`),
  )
  return file
}

function boundOf({ targets }, { total }, chain) {
  return Math.max((total * latency) / (parallelism * targets), chain * latency)
}

/** The script is measured on 25 configurations; it takes as much longer as it has more requests to send. */
async function naiveTime({ targets, documents }) {
  const [place] = placesOf(1)
  const sample = await sampleNaive(place)
  const requests = targets * (Math.ceil(documents / 25) + 2 * documents)
  return sample * requests
}

async function sampleNaive(place) {
  if (naiveRequest === undefined) {
    const { requests, ms } = await runNaive(emulator.url, { ...place, account: await seedForNaive() })
    naiveRequest = ms / requests
    await emulator.takeCounts()
  }
  return naiveRequest
}

async function seedForNaive() {
  const folder = writeProject({ targets: 1, documents: 25 })
  await runKiln(folder, emulator.url, ['apply', '--project', inOtherAccount(folder, 9_999)])
  return '222233339999'
}

function show(title, { ms, firstLine, peak }, counts, bound, { one, naive }, goal) {
  const { total, byOperation } = counts
  say(`\n${title}`)
  const operations = Object.entries(byOperation).map(([name, count]) => `${count} ${name}`)
  say(`  ${seconds(ms)}, median of ${runs}; first line after ${Math.round(firstLine)} ms; ${megabytes(peak)} at most`)
  say(`  ${total} requests: ${operations.join(', ')}`)
  check(
    'times the bound',
    ms / bound,
    (value) => goal.most === undefined || value <= goal.most,
    `${(ms / bound).toFixed(2)} x ${seconds(bound)}${goal.most === undefined ? '' : ` (at most ${goal.most})`}`,
  )
  if (one !== undefined)
    say(`  ${(one / ms).toFixed(1)} times as fast as with one request in flight per target (${seconds(one)})`)
  if (naive !== undefined) {
    check(
      'times as fast as the naive script',
      naive / ms,
      (value) => goal.naive === undefined || value >= goal.naive,
      `${(naive / ms).toFixed(0)} (${seconds(naive)}, scaled by requests${goal.naive === undefined ? '' : `; at least ${goal.naive}`})`,
    )
  }
  if (goal.memory !== undefined)
    check(
      'resident',
      peak,
      (value) => value <= goal.memory * 1024 ** 2,
      `${megabytes(peak)} (at most ${goal.memory} MiB)`,
    )
  check(
    'of the run until the first line',
    firstLine / ms,
    (value) => value < 0.1 && firstLine < 1_000,
    `${((firstLine / ms) * 100).toFixed(1)} % (under 10 %, and a second)`,
  )
}

function check(what, value, isReached, text) {
  if (!isReached(value)) misses += 1
  say(`  ${isReached(value) ? 'ok    ' : 'MISSED'} ${text} ${what}`)
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`
}

function megabytes(bytes) {
  return `${Math.round(bytes / 1024 ** 2)} MiB`
}

const wanted = args.length === 0 ? Object.keys(cases) : args
for (const name of wanted) {
  if (cases[name] === undefined) throw new Error(`there is no case ${name}`)
  await cases[name]()
}
emulator.close()
process.exitCode = misses > 0 ? 1 : 0
