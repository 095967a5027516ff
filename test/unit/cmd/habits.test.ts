/** Words and flags that people bring from other tools. */
import { describe, expect, it } from 'vitest'
import { fleet } from '../../support/fleet.ts'
import { emulator, folder, kiln } from '../../support/kiln.ts'

const targets = [
  'name: prod, region: us-east-1, account: "111122223333"',
  'name: dev, region: eu-west-1, account: "111122223333"',
]
const more = {
  'configs/b.yaml': `kind: DistributionConfiguration
name: golden
distributions: [{ region: us-east-1 }]
---
kind: InfrastructureConfiguration
name: Other_One
instanceProfileName: builder
`,
}

describe('names of other tools', () => {
  it('diff is plan, lint and check are validate, in the report as well', async () => {
    const cwd = fleet(targets)
    const account = await emulator()
    for (const [word, command] of [
      ['diff', 'plan'],
      ['lint', 'validate'],
      ['check', 'validate'],
    ]) {
      const { code, stdout } = await kiln([word ?? '', '--json'], { cwd, emulator: account })
      expect({ code, command: (JSON.parse(stdout) as { command: string }).command }).toEqual({ code: 0, command })
    }
    const wrong = await kiln(['diff', '--report-file', 'r.json', '--no-such-flag'], { cwd })
    expect(wrong.code).toBe(5)
  })

  it.each([
    ['destroy', 'take documents away and run kiln apply --prune'],
    ['state', 'the account itself is the truth'],
    ['refresh', 'every plan reads the account'],
    ['rollback', 'a revert in git'],
    ['delete', 'kiln apply --prune'],
    ['status', 'kiln drift what differs from the last apply'],
    ['show', 'kiln explain ID'],
    ['version', 'kiln --version'],
  ])('%s says what there is instead, whatever stands behind it', async (word, instead) => {
    const { code, stdout, stderr } = await kiln([word, '--auto-approve', 'x'], { cwd: folder({}) })
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' })
    expect(stderr).toContain(instead)
  })
})

describe('flags of other tools', () => {
  it.each([
    ['apply', '--dry-run', 'kiln plan shows what kiln apply would do with the same flags'],
    ['apply', '--auto-approve', '--yes is the answer to the question of kiln apply'],
    ['plan', '--var=a=b', 'variables are vars of a target in kiln.yaml'],
  ])('%s %s says what does it here', async (command, flag, instead) => {
    const { code, stdout, stderr } = await kiln([command, flag], { cwd: folder({}) })
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' })
    expect(stderr).toMatch(/^error: unknown option '--/)
    expect(stderr).toContain(`'\n${instead}\nsee kiln ${command} --help\n`)
  })

  it('a flag that nobody knows says no more than that', async () => {
    const { stderr } = await kiln(['plan', '--constructor'], { cwd: folder({}) })
    expect(stderr).toBe("error: unknown option '--constructor'\nsee kiln plan --help\n")
  })
})

describe('short flags', () => {
  it('-t is --target, -y is --yes, --json is -o json', async () => {
    const account = await emulator()
    const { code, stdout } = await kiln(['apply', '-t', 'prod', '-y', '--json'], {
      cwd: fleet(targets),
      emulator: account,
      env: { CI: 'true' },
    })
    expect(code).toBe(0)
    const report = JSON.parse(stdout) as { targets: readonly { name: string }[]; outcomes: object }
    expect(report.targets.map(({ name }) => name)).toEqual(['prod'])
    expect(report.outcomes).toMatchObject({ done: 1 })
  })
})

describe('KILN_JSON', () => {
  it('is --json, and -o goes before it', async () => {
    const options = { cwd: fleet(targets), emulator: await emulator(), env: { KILN_JSON: 'true' } }
    expect(JSON.parse((await kiln(['plan'], options)).stdout)).toMatchObject({ command: 'plan' })
    expect((await kiln(['plan', '-o', 'text'], options)).stdout).toMatch(/^Plan: /)
  })
})

describe('--only', () => {
  const idsOf = async (only: string): Promise<{ code: number; ids: readonly string[]; stdout: string }> => {
    const cwd = fleet(targets.slice(0, 1), more)
    const { code, stdout } = await kiln(['plan', '--only', only, '--json'], { cwd, emulator: await emulator() })
    const { targets: rows } = JSON.parse(stdout) as { targets: readonly { changes: readonly { id: string }[] }[] }
    return { code, stdout, ids: rows.flatMap(({ changes }) => changes.map(({ id }) => id)) }
  }

  it.each([
    ['other-one', 'a name alone'],
    ['OTHER one', 'in any spelling'],
    ['infrastructureconfiguration/OTHER_ONE', 'with the kind in any case'],
  ])('%s: %s', async (only) => {
    expect((await idsOf(only)).ids).toEqual(['InfrastructureConfiguration/Other_One'])
  })

  it('a name that two kinds have is a mistake that names one of them', async () => {
    const { code, ids, stdout } = await idsOf('golden')
    expect({ code, ids }).toEqual({ code: 5, ids: [] })
    expect(stdout).toContain('several kinds have it')
    expect(stdout).toContain('InfrastructureConfiguration/golden')
  })

  it('an exclusion reads a name in the same way', async () => {
    expect((await idsOf('!OTHER_one')).ids).toEqual([
      'InfrastructureConfiguration/golden',
      'DistributionConfiguration/golden',
    ])
  })

  it('a name that nothing has is told with the nearest', async () => {
    const { code, stdout } = await idsOf('other-on')
    expect(code).toBe(5)
    expect(stdout).toContain('InfrastructureConfiguration/Other_One')
  })
})

describe('explain of a code', () => {
  it('says what it means and the way out, in any case', async () => {
    const { code, stdout } = await kiln(['explain', 'kiln2005'], { cwd: folder({}) })
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^KILN2005, The account\n\nerror: target \{target\} could not be read: \{reason\}\nway out: depends on what was found, and stands below it as its hint\n/,
    )
  })

  it('refuses a code that there is none of', async () => {
    const { code, stderr } = await kiln(['explain', 'KILN2999'], { cwd: folder({}) })
    expect(code).toBe(5)
    expect(stderr).toContain('there is no code KILN2999')
  })
})

describe('help', () => {
  it('has topics, each of which it shows', async () => {
    const { code, stdout } = await kiln(['help', 'topics'], { cwd: folder({}) })
    expect(code).toBe(0)
    const names = [...stdout.matchAll(/^ {2}(\S+) {2}/gm)].map(([, name = '']) => name)
    expect(names).toContain('exit-codes')
    for (const name of names) {
      const shown = await kiln(['help', name], { cwd: folder({}) })
      expect({ name, code: shown.code, stderr: shown.stderr }).toEqual({ name, code: 0, stderr: '' })
      expect(shown.stdout.split('\n').length).toBeGreaterThan(3)
    }
  })

  it('knows the other names of commands', async () => {
    expect((await kiln(['help', 'diff'], { cwd: folder({}) })).stdout).toContain('kiln plan')
  })
})
