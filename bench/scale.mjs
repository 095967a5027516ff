// What large projects and large accounts cost, beside a yardstick of the same run.
//
//   node bench/scale.mjs [--documents N] [--live N] [--lines N] [--versions N] [--changes N] [--record] [CASE...]
//                                                                cases: validate, plan, lines, renders; default: all
//
// A quick try: node bench/scale.mjs --documents 2000 --live 200 --lines 100 --versions 10 --changes 500. Ends with 1 if a row misses its bound,
// or is worse than the figure on record: the figures are those of the sizes that are the default.
import { loadAll } from 'js-yaml'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { startEmulatorProcess } from './support/emulator.mjs'
import { fillAccounts } from './support/fill.mjs'
import { runKiln } from './support/kiln.mjs'
import { factoryOf } from './support/lines.mjs'
import { readOptions } from './support/options.mjs'
import { writeProject } from './support/project.mjs'
import { createTable, medianOf, megabytes, seconds } from './support/table.mjs'

const sizes = readOptions({ documents: 100_000, live: 20_000, lines: 1_000, versions: 50, changes: 10_000 })
const load = (path) => import(new URL(`../dist/src/${path}.js`, import.meta.url).href)
const table = createTable()

const cases = {
  /** Validates a project, whole process, against js-yaml reading the same files. */
  async validate() {
    const folder = writeProject({ targets: 1, documents: sizes.documents })
    const configs = join(folder, 'configs')
    const texts = readdirSync(configs).map((file) => readFileSync(join(configs, file), 'utf8'))
    const { parseDocuments } = await load('config/yaml/yaml')
    const parse = processorTime(() => texts.flatMap((text, index) => parseDocuments(text, `${index}.yaml`).documents))
    const [alone, whole, peak] = [[], [], []]
    for (let turn = 0; turn < 3; turn++) {
      alone.push(processorTime(() => texts.reduce((sum, text) => sum + loadAll(text).length, 0)).ms)
      const run = await runKiln(folder, 'http://127.0.0.1:9', ['validate'])
      whole.push(run.ms)
      peak.push(run.peak)
    }
    table.title(`validate, ${sizes.documents} documents, ${parse.result.length} parsed`)
    table.line('whole process', `${seconds(medianOf(whole))} of wall`)
    table.line('js-yaml alone', `${seconds(medianOf(alone))} of the processor`)
    table.line('parse', `${seconds(parse.ms)} of the processor`)
    table.row('scale-validate', medianOf(whole) / medianOf(alone))
    table.row('scale-validate-memory', megabytes(Math.max(...peak)))
  },

  /** Plans 20 targets that are as declared, as an account holds 1,000 at most, against 20 plans of one such target. */
  async plan() {
    const emulator = await startEmulatorProcess()
    const timeOf = async (targets, firstAccount) => {
      const folder = writeProject({ targets, documents: sizes.live / 20, firstAccount })
      await fillAccounts(emulator, folder)
      const { ms, report } = await runKiln(folder, emulator.url, ['plan'], firstAccount)
      if (report.outcome !== 'clean') throw new Error(`the plan was ${report.outcome}`)
      return ms
    }
    const part = await timeOf(1, 111122220000)
    const whole = await timeOf(20, 111122221111)
    emulator.close()
    table.title(`plan, ${sizes.live} owned and as declared`)
    table.line('whole process', seconds(whole))
    table.row('scale-plan', whole / (20 * part))
  },

  /** Makes the plan of an account full of versions, against reading the same account as JSON. */
  async lines() {
    const { makePlan } = await load('plan/plan')
    const { findConsequences } = await load('plan/consequences')
    const { input } = factoryOf(sizes.lines, sizes.versions)
    const text = JSON.stringify(input.observed)
    const yardstick = processorTime(() => JSON.parse(text))
    table.title(`makePlan, ${sizes.lines} lines of ${sizes.versions} versions, all read whole`)
    for (const [id, prune] of [
      ['scale-lines', false],
      ['scale-lines-prune', true],
    ]) {
      const { ms, result } = processorTime(() => {
        const plan = makePlan({ ...input, options: { ...input.options, prune } })
        return { plan, consequences: findConsequences({ ...input, ...plan }).tell([]) }
      })
      table.line(prune ? 'with --prune' : 'without', `${seconds(ms)}, ${result.plan.changes.length} changes`)
      table.row(id, ms / yardstick.ms)
    }
  },

  /** Renders a report of many changes in every form, against reading the report, by the clock: 2 s are 14.8 times that on the bench machine. */
  async renders() {
    const { makePlan } = await load('plan/plan')
    const { findConsequences } = await load('plan/consequences')
    const { toReportTarget } = await load('report/target-row')
    const { summarise } = await load('report/summarise')
    const { renderAs } = await load('render/forms')
    const { forms } = await load('render/form-names')
    const { input, locate } = factoryOf(Math.ceil(sizes.changes / 3) * 2, 2)
    const made = makePlan(input)
    const plan = { ...made, consequences: findConsequences({ ...input, ...made }).tell([]) }
    const row = toReportTarget(
      { target: plan.target, declared: input.desired.length, status: 'ok', plan, diagnostics: [] },
      locate,
    )
    const run = {
      startedAt: '2026-01-01T00:00:00.000Z',
      durationMs: 0,
      revision: null,
      requests: { read: 0, write: 0, throttled: 0 },
      ci: null,
    }
    const base = { command: 'plan', version: '0.0.0', backend: 'aws', detailedExitcode: false, diagnostics: [], run }
    const report = summarise({ ...base, targets: [row] })
    const text = JSON.stringify(report)
    const yardstick = clockTime(() => JSON.parse(text))
    table.title(`a report of ${row.changes.length} changes, ${(text.length / 1e6).toFixed(1)} MB`)
    const ratios = forms.map((form) => {
      const { ms, result } = clockTime(() => renderAs(report, form))
      const ratio = ms / yardstick.ms
      table.line(form, `${ratio.toFixed(1)} times JSON.parse, ${seconds(ms)}, ${(result.length / 1e6).toFixed(1)} MB`)
      return ratio
    })
    table.row('scale-renders', Math.max(...ratios))
  },
}

for (const name of sizes.cases.length === 0 ? Object.keys(cases) : sizes.cases) {
  if (cases[name] === undefined) throw new Error(`there is no case ${name}: ${Object.keys(cases).join(', ')}`)
  await cases[name]()
}
process.exitCode = table.misses > 0 ? 1 : 0

/** Does work; returns for how many milliseconds this process had the processor, and what came of it. */
function processorTime(work) {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, result }
}

/** Does work; returns how many milliseconds it took, and what came of it. The threads in which V8 compiles and collects garbage beside it do not count. */
function clockTime(work) {
  const before = performance.now()
  const result = work()
  return { ms: performance.now() - before, result }
}
