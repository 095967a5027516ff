/** A fleet over several processes: their reports together are that of one process, and one that is lost is missed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { emulator, folder } from '../support/kiln.ts'
import { program } from '../support/program.ts'

// Not in the order of the cut, which goes by region.
const places = [
  ['zeta', 'us-east-1'],
  ['alpha', 'eu-west-2'],
  ['omega', 'eu-west-1'],
  ['beta', 'ap-south-1'],
] as const
const projectFile = [
  'version: 1',
  'owner: images',
  'targets:',
  ...places.map(
    ([name, region]) =>
      `  - { name: ${name}, region: ${region}, vars: { size: m7i.${name === 'beta' ? 'large' : 'xlarge'} } }`,
  ),
  '',
].join('\n')
const document = [
  'kind: InfrastructureConfiguration',
  'name: golden',
  'instanceProfileName: builder',
  'instanceTypes: ["${vars.size}"]',
  '',
].join('\n')

const withoutRun = ({ run: _, parts: __, fleets: ___, ...rest }: Report): unknown =>
  JSON.parse(JSON.stringify(rest, (key, value: unknown) => (['requestId', 'at'].includes(key) ? undefined : value)))

describe.each(['plan', 'apply', 'drift'] as const)('%s in three processes', (command) => {
  it('is the report of one, and incomplete without one of its shards', async () => {
    const cwd = folder({ 'kiln.yaml': projectFile, 'configs/golden.yaml': document })
    const [cut, whole] = [await emulator(), await emulator()]
    const env = { AWS_ACCESS_KEY_ID: '222233334444', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: 'us-east-1' }
    const run = (url: string, ...args: readonly string[]) =>
      program(
        [command, '--yes', '--endpoint-url', url, ...args].filter((arg) => arg !== '--yes' || command === 'apply'),
        { cwd, env },
      )
    const files = ['1.json', '2.json', '3.json']
    const [single] = await Promise.all([
      run(whole.url, '-o', 'json'),
      ...files.map((file, index) => run(cut.url, '--shard', `${index + 1}/3`, '--report-file', file)),
    ])
    const merge = (...args: readonly string[]) => program(['report', 'merge', ...args, '-o', 'json'], { cwd })
    const merged = await merge(...files.toReversed())
    expect(withoutRun(JSON.parse(merged.stdout) as Report)).toEqual(withoutRun(JSON.parse(single.stdout) as Report))
    expect(merged.code).toBe(single.code)

    const lost = await merge('1.json', '3.json')
    const { outcome, targets, diagnostics } = JSON.parse(lost.stdout) as Report
    expect([lost.code, outcome]).toEqual([command === 'apply' ? 4 : 1, 'incomplete'])
    const missing = (JSON.parse(readFileSync(join(cwd, '2.json'), 'utf8')) as Report).targets.map(({ name }) => name)
    expect(targets.filter(({ status }) => status === 'not-run').map(({ name }) => name)).toEqual(missing)
    expect(diagnostics.map(({ message }) => message)).toContain('the report of shard 2 of 3 is missing')

    const listed = await program(['targets', '--format', 'json-lines'], { cwd, env })
    writeFileSync(join(cwd, 'fleet.jsonl'), listed.stdout)
    expect((await merge(...files, '--fleet', 'fleet.jsonl')).stdout).toBe(merged.stdout)
  })
})
