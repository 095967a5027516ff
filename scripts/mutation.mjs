// Mutation testing, by hand: breaks single expressions of the sources and shows which of them no test notices.
//
//   npm run mutation -- [ROOM...] [--sample N] [--seed N] [--tests FOLDER,...] [--concurrency N]
//
// ROOM is plan, kinds, apply, aws, rest, or a folder or file (src/config); all five if none is given. Of each room a sample of N mutants
// (default 40) is tried, drawn by the seed: the same seed draws the same ones. Exit 1 if a room is below its goal.
//
// Tried are the tests of the room's own name (test/unit/plan, test/plan) and the scenarios; --tests names other folders of test/, `all` all
// of them. Only those count that import what is mutated; they run once for a start, and then each mutant is tried by those that come through it.
//
// What survives lacks a test, or changes nothing that anybody could see: then it goes into test/mutation/equivalents.json, with the reason.
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { describe, isEquivalent, staleEquivalents } from '../test/mutation/mutants.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const say = (text) => process.stdout.write(`${text}\n`)

/** Rooms where a mistake reaches an account, with their goal in per cent. */
const goals = { 'src/plan': 95, 'src/kinds': 95, 'src/apply': 95, 'src/aws': 95 }
const restGoal = 85
const generated = '!src/api/**'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string' },
    concurrency: { type: 'string', default: '2' },
  },
})
const [size, seed] = [Number(values.sample), Number(values.seed)]
const rooms = (positionals.length > 0 ? positionals : [...Object.keys(goals), 'rest']).map(readRoom)

for (const { file, line } of staleEquivalents(root)) say(`equivalents.json: ${file} has no line ${line}`)
const results = []
for (const room of rooms) results.push(await tryRoom(room))
say(['', 'room', 'noticed', 'of', 'score', 'goal', 'equivalent'].slice(1).map(cell).join(''))
for (const { name, noticed, counted, score, goal, equivalent } of results) {
  say([name, noticed, counted, `${score.toFixed(1)} %`, `${goal} %`, equivalent].map(cell).join(''))
}
process.exitCode = results.every(({ score, goal }) => score >= goal) ? 0 : 1

function cell(text, index) {
  return index === 0 ? String(text).padEnd(24) : String(text).padStart(12)
}

function readRoom(name) {
  if (name === 'rest') {
    const others = Object.keys(goals).map((folder) => `!${folder}/**`)
    return { name, mutate: ['src/**/*.ts', 'cmd/**/*.ts', ...others], goal: restGoal }
  }
  const path = existsSync(`src/${name}`) ? `src/${name}` : name
  if (!existsSync(path)) throw new Error(`there is no room ${name}`)
  const mutate = statSync(path).isDirectory() ? [`${path}/**/*.ts`] : [path]
  return {
    name: path,
    mutate,
    goal: Object.entries(goals).find(([folder]) => path.startsWith(folder))?.[1] ?? restGoal,
  }
}

function testsOf(name) {
  const folder = name.replace(/^src\//, '').split('/')[0]
  const near = [`unit/${folder}`, folder, 'scenarios'].filter((path) => existsSync(`test/${path}`))
  return name === 'rest' ? 'all' : near.join(',')
}

async function tryRoom({ name, mutate, goal }) {
  process.env.KILN_MUTATION_TESTS = values.tests ?? testsOf(name)
  say(`${name}: ${size} mutants, seed ${seed}`)
  const all = await new Stryker({
    mutate: [...mutate, generated],
    testRunner: 'vitest-whole',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: true },
    plugins: [
      '@stryker-mutator/vitest-runner',
      ...['runner', 'sample-checker'].map((name) => `${root}test/mutation/${name}.mjs`),
    ],
    checkers: ['sample'],
    sample: { seed, size, root },
    // Rewriting it asks for an API that TypeScript 7 does not have, and nothing here reads it.
    tsconfigFile: 'none',
    coverageAnalysis: 'perTest',
    concurrency: Number(values.concurrency),
    reporters: ['progress-append-only'],
    // What goes in circles is noticed by how often it does; the time is for what waits for ever, on a machine that may be busy.
    timeoutMS: 150_000,
    timeoutFactor: 3,
    dryRunTimeoutMinutes: 120,
    ignorePatterns: ['dist', 'action/dist', 'docs/images'],
    cleanTempDir: 'always',
    logLevel: process.env.MUTATION_LOG ?? 'warn',
    allowConsoleColors: false,
    warnings: { slow: false },
  }).runMutationTest()
  const tried = all.filter(({ status }) => !['CompileError', 'RuntimeError', 'Ignored'].includes(status))
  const mutants = tried.map((mutant) => describe(mutant, root))
  const counted = mutants.filter((mutant) => !isEquivalent(mutant))
  const unnoticed = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  for (const { file, place, code, replacement, status } of unnoticed) {
    say(`  ${file}:${place}  ${code} → ${replacement}${status === 'NoCoverage' ? '  (no test comes here)' : ''}`)
  }
  for (const { file, place, code, replacement } of counted.filter(({ status }) => status === 'Timeout')) {
    say(`  ${file}:${place}  ${code} → ${replacement}  (noticed, as it did not end)`)
  }
  const noticed = counted.length - unnoticed.length
  const score = counted.length === 0 ? 100 : (100 * noticed) / counted.length
  return { name, noticed, counted: counted.length, score, goal, equivalent: mutants.length - counted.length }
}
