/**
 * Any command line: an exit code of the table (contract §3), an answer in the form that was asked for, and never a bug.
 *
 * KILN_PROPERTY_RUNS=100000 tries more inputs than the suite does.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dangerIn, hostileTexts } from '../support/hostile.ts'
import { emulator, folder, kiln } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'
import { assertFuzz } from './fuzz.ts'

/** What a flag could be given. No slash in it, so that what is written stays in the folder; no address but that of this machine. */
const junk = fc.oneof(
  fc.constantFrom(...hostileTexts.map((text) => text.replaceAll('/', ''))),
  fc.constantFrom(
    '',
    '-',
    '--',
    '=',
    'x',
    '.',
    '0',
    '-1',
    '1.5',
    '1e9',
    '99999999999',
    'true',
    'null',
    '*',
    '!*',
    '{}',
  ),
  fc.constantFrom(
    'constructor',
    '__proto__',
    'toString',
    '--__proto__',
    '--no-color',
    '-o',
    '-ojson',
    '--output=',
    '-V-x',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replaceAll('/', '')),
)

const values: Readonly<Record<string, readonly string[]>> = {
  '--project': ['kiln.yaml', 'broken.yaml', 'none.yaml', 'configs'],
  '--target': ['prod', 'p*', '!prod', 'none'],
  '--only': ['InfrastructureConfiguration/golden', '*/golden', '!*', 'golden'],
  '--output': ['text', 'json', 'markdown', 'yaml'],
  '-o': ['text', 'json', 'markdown', 'yaml'],
  '--report-file': ['report.json', 'new-folder', 'configs'],
  '--emulator-state': ['state.json', 'broken.yaml', 'configs'],
  '--endpoint-url': ['http://127.0.0.1:1', 'http://', 'file:x', 'http://[', 'https://127.0.0.1:1'],
  '--region': ['us-east-1', 'nowhere'],
  '--account': ['111122223333', '1', '11112222333x'],
  '--parallelism': ['1', '0', '10', '-3', '1e3'],
  '--timeout': ['1s', '0s', '5m', '5', '9999999h', '-1s'],
  '--refresh': ['full', 'fast', 'none'],
  '--max-deletes': ['0', '5', '-1', 'x'],
  '--max-updates': ['0', '5', '-1', 'x'],
  '--max-versions': ['0', '5', '-1', 'x'],
  '--log-level': ['silent', 'error', 'loud'],
  '--log-format': ['pretty', 'json', 'xml'],
  '--color': ['auto', 'always', 'never', 'red'],
  '--validate': ['server', 'client'],
}
const switches = [
  '--emulator',
  '--create-only',
  '--adopt',
  '--keep-drift',
  '--prune',
  '--detailed-exitcode',
  '--quiet',
  '--help',
]

const flag: fc.Arbitrary<readonly string[]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...Object.keys(values)).chain((name) => {
      const value = fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...(values[name] ?? [])) },
        { weight: 1, arbitrary: name === '--endpoint-url' ? fc.constantFrom('x', '') : junk },
      )
      return fc.tuple(value, fc.boolean()).map(([text, joined]) => (joined ? [`${name}=${text}`] : [name, text]))
    }),
  },
  { weight: 3, arbitrary: fc.constantFrom(...switches).map((name) => [name]) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(values)).map((name) => [name]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('configs', 'configs/documents.yaml', '.', 'kiln.yaml', 'none').map((path) => [path]),
  },
  { weight: 1, arbitrary: junk.map((word) => [word]) },
)

const lines = fc.tuple(
  fc.constantFrom('validate', 'plan'),
  fc.array(flag, { maxLength: 5, size: 'max' }).map((parts) => parts.flat()),
)

it('command lines: a documented exit code, and the answer that was asked for', async () => {
  const account = await emulator()
  const cwd = folder({ 'kiln.yaml': projectFile, 'broken.yaml': 'version: [', 'configs/documents.yaml': golden() })
  await assertFuzz(
    lines,
    40,
    async ([command, words]) => {
      // What an earlier line wrote is not part of this one.
      writeFileSync(join(cwd, 'kiln.yaml'), projectFile)
      writeFileSync(join(cwd, 'configs/documents.yaml'), golden())
      const { code, stdout, stderr } = await kiln(
        [command, '--endpoint-url', account.url, '--log-level', 'silent', ...words],
        { cwd },
      )
      expect([0, 1, 2, 3, 5]).toContain(code)
      expect(stdout).not.toContain('KILN4006')
      if (!words.some((word) => word.endsWith('always'))) expect(dangerIn(stdout)).toBeUndefined()
      expect(stdout + stderr).not.toBe('')
      const isReport = stdout.startsWith('{')
      if (isReport) expect(JSON.parse(stdout)).toMatchObject({ exitCode: code, command })
      if (code === 5 && stdout === '') expect(stderr).toMatch(/see kiln.* --help/)
    },
    { forEach: 50 },
  )
})
