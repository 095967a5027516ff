/** `kiln report merge`: from files to one answer. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderJson } from '../../src/render/machine/json.ts'
import type { Report } from '../../src/report/report.ts'
import { emulator, folder, kiln } from '../support/kiln.ts'
import { change, report, result } from '../support/reports.ts'

const regions = ['us-east-1', 'eu-west-1', 'eu-west-2']
const projectFile = [
  'version: 1',
  'owner: images',
  'targets:',
  ...regions.map((region) => `  - { name: ${region}, region: ${region}, account: "111122223333" }`),
  '',
].join('\n')
const document = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n'

/** Runs a command once per target, and once over all of them; gives each report of a target the key of a shard. */
async function runSharded(command: 'plan' | 'apply' | 'drift') {
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/documents.yaml': document })
  const [account, single] = [await emulator(), await emulator()]
  for (const [index, region] of regions.entries()) {
    await kiln([command, '--target', region, '--report-file', `${region}.json`], { cwd, emulator: account })
    const one = JSON.parse(readFileSync(join(cwd, `${region}.json`), 'utf8')) as Report
    const shard = { index: index + 1, of: regions.length, targets: regions }
    writeFileSync(join(cwd, `${region}.json`), JSON.stringify({ ...one, shard }))
  }
  const whole = await kiln([command, '-o', 'json'], { cwd, emulator: single })
  return { cwd, whole: { ...(JSON.parse(whole.stdout) as Report), code: whole.code } }
}

const files = regions.map((region) => `${region}.json`)

describe('kiln report merge', () => {
  it.each(['plan', 'apply', 'drift'] as const)('makes of %s what one process would have said', async (command) => {
    const { cwd, whole } = await runSharded(command)
    const merged = await kiln(['report', 'merge', ...files.toReversed(), '-o', 'json'], { cwd })
    const { parts, fleets, run, ...rest } = JSON.parse(merged.stdout) as Report
    const { code, run: single, ...expected } = whole
    const withoutWrites = (one: object): unknown =>
      JSON.parse(JSON.stringify(one, (key, value: unknown) => (['writes', 'requestId'].includes(key) ? [] : value)))
    expect(withoutWrites(rest)).toEqual(withoutWrites(expected))
    expect([merged.code, run.requests]).toEqual([code, single.requests])
    expect([parts?.length, fleets]).toEqual([3, [regions]])
  })

  it('names what is missing, in every form', async () => {
    const { cwd } = await runSharded('apply')
    const [first = '', , third = ''] = files
    const text = await kiln(['report', 'merge', first, third, '--report-file', 'merged.json'], { cwd })
    expect(text.code).toBe(4)
    expect(text.stdout).toMatch(/^Incomplete: 2 done, .*; 1 of 3 targets not run/)
    expect(text.stdout).toContain('the report of shard 2 of 3 is missing')
    expect(JSON.parse(readFileSync(join(cwd, 'merged.json'), 'utf8'))).toMatchObject({
      outcome: 'incomplete',
      exitCode: 4,
    })
    const markdown = await kiln(['report', 'merge', 'merged.json', first, '-o', 'markdown'], { cwd })
    expect([markdown.code, markdown.stdout]).toEqual([
      4,
      expect.stringMatching(/^\| `eu-west-1` \|[ |]*\| not run \|$/m),
    ])
    expect((await kiln(['report', 'merge', 'merged.json', ...files], { cwd })).code).toBe(0)
  })

  it('takes the fleet from what kiln targets prints', async () => {
    const { cwd } = await runSharded('plan')
    const lines = [...regions, 'elsewhere'].map((name) => JSON.stringify({ name })).join('\n')
    writeFileSync(join(cwd, 'fleet.jsonl'), `${lines}\n`)
    writeFileSync(join(cwd, 'matrix.json'), JSON.stringify({ include: [{ name: 'elsewhere' }] }))
    for (const fleet of ['fleet.jsonl', 'matrix.json']) {
      const { code, stdout } = await kiln(['report', 'merge', ...files, '--fleet', fleet], { cwd })
      expect([code, stdout]).toEqual([1, expect.stringContaining('there is no report of 1 target: elsewhere')])
    }
  })

  it('knows --detailed-exitcode', async () => {
    const { cwd } = await runSharded('plan')
    expect((await kiln(['report', 'merge', ...files], { cwd })).code).toBe(0)
    expect((await kiln(['report', 'merge', ...files, '--detailed-exitcode'], { cwd })).code).toBe(2)
  })
})

it('a validation that lacks a shard says what is valid', async () => {
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/documents.yaml': document })
  await kiln(['validate', '--shard', '1/2', '--report-file', '1.json'], { cwd })
  const { code, stdout } = await kiln(['report', 'merge', '1.json'], { cwd })
  expect([code, stdout]).toEqual([
    1,
    expect.stringMatching(/^Incomplete: 2 configurations valid; 1 of 3 targets not run\n/),
  ])
})

describe('a file that cannot be merged', () => {
  const good = report({ results: [result([change({ action: 'update', reason: 'drifted' })])] })
  const text = renderJson(good)
  it.each<[string, string, RegExp]>([
    ['is cut off', text.slice(0, -200), /is not a report that this version can read: .*JSON/],
    ['is empty', '', /is not a report .*: Unexpected end of JSON input/],
    ['is another thing', '{"name": "kiln"}', /it has no formatVersion/],
    ['is null', 'null', /it has no formatVersion/],
    ['is of a later format', text.replace('"1.0"', '"2.0"'), /its format is 2\.0, this version reads 1\.x/],
    ['lacks a key', text.replace('"exitCode"', '"exit"'), /it must have required property 'exitCode'/],
    [
      'has a word that means nothing',
      text.replace('"drifted"', '"\\u001b[2J"'),
      /targets\[0\]\.changes\[0\]\.reason must be equal/,
    ],
    ['has a count that is none', text.replace('"unchanged": 0', '"unchanged": -1'), /summary\.unchanged must be >= 0/],
    ['has a digest that is text', text.replace(/sha256:\w+/, '::error::'), /digest must match pattern/],
    ['has a time that is none', text.replace('2026-01-01T', '2026-13-31T'), /run\.startedAt must match/],
    [
      'has a target twice',
      renderJson({ ...good, targets: [...good.targets, ...good.targets] }),
      /it has the target prod twice/,
    ],
    ['is nested without end', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, /nested too deeply/],
    [
      'is of another command',
      renderJson({ ...good, command: 'drift' }),
      /good\.json is of plan on aws and bad\.json of drift on aws/,
    ],
  ])('%s: exit 5, and the file and the reason are named', async (_, bad, message) => {
    const cwd = folder({ 'good.json': text, 'bad.json': bad })
    const { code, stdout, stderr } = await kiln(
      ['report', 'merge', 'good.json', 'bad.json', '--report-file', 'out.json'],
      { cwd },
    )
    expect([code, stdout]).toEqual([5, ''])
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^error KILN4\d\d\d: .*bad\.json/)
    expect(stderr).not.toContain('\u001b')
  })

  it('is not there; or the fleet is none', async () => {
    const cwd = folder({ 'good.json': text, 'fleet.json': '{"include": [{"nam": "x"}]}' })
    expect((await kiln(['report', 'merge', 'none.json'], { cwd })).stderr).toContain('there is no such file')
    const { code, stderr } = await kiln(['report', 'merge', 'good.json', '--fleet', 'fleet.json'], { cwd })
    expect([code, stderr]).toEqual([5, expect.stringContaining('fleet.json does not name the targets of a fleet')])
    expect((await kiln(['report', 'merge'], { cwd })).code).toBe(5)
    expect((await kiln(['report', 'mege'], { cwd })).code).toBe(5)
  })
})
