import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'
import { golden } from '../support/project.ts'
import { repository } from '../support/repository.ts'

const fleet = `version: 1
owner: images
vars: { subnet: subnet-1 }
fleet:
  roleArn: "arn:\${target.partition}:iam::\${target.account}:role/kiln"
  accounts:
    - { id: "111122223333", name: prod, labels: { tier: prod }, wave: 2, vars: { subnet: subnet-2 } }
    - { id: "444455556666", name: dev }
  regions: [us-east-1, eu-west-1]
`
const files = { 'kiln.yaml': fleet, 'configs/a.yaml': golden('description: ${vars.subnet}') }
const ofOneAccount = { ...files, 'kiln.yaml': fleet.replace(/ {4}- \{ id: "4.*\n/, '').replace(/ {2}roleArn.*\n/, '') }

describe('kiln targets', () => {
  it('shows what came out, and where each value came from', async () => {
    const { code, stdout, stderr } = await kiln(['targets'], { cwd: folder(files) })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('4 targets\n')
    expect(stdout).toMatch(/^TARGET +ACCOUNT +REGION +WAVE +LABELS +CREDENTIALS +DECLARED AT$/m)
    expect(stdout).toMatch(
      /^prod-eu-west-1 +111122223333 +eu-west-1 +2 +tier=prod +arn:aws:iam::111122223333:role\/kiln +kiln.yaml:7:7$/m,
    )
    expect(stdout).toMatch(/^ {2}vars.subnet +subnet-2 +kiln.yaml:7:82 \(account\)$/m)
    expect(stdout).toMatch(/^ {2}vars.subnet +subnet-1 +kiln.yaml:3:9 \(project\)$/m)
    expect(stdout).toMatch(/^ {2}account +444455556666 +kiln.yaml:8:13 \(account\)$/m)
  })

  it('is short where there are many', async () => {
    const regions = Array.from({ length: 100 }, (_, index) => `us-east-${index + 1}`).join(', ')
    const cwd = folder({ ...files, 'kiln.yaml': fleet.replace('us-east-1, eu-west-1', regions) })
    const { stdout } = await kiln(['targets'], { cwd })
    expect(stdout).toContain('200 targets\n')
    expect(stdout.split('\n').length).toBeLessThan(210)
    expect(stdout).toContain('pick some with --target')
    expect((await kiln(['targets', '--target', 'region=us-east-77'], { cwd })).stdout).toContain('vars.subnet')
  })

  it.each([
    [{}, ['--target', 'tier=prod,region=eu-*'], ['prod-eu-west-1']],
    [{}, ['--target', 'tier=prod,!*-eu-*'], ['prod-us-east-1']],
    [{}, ['--target', 'tier=prod', '--target', 'region=eu-*'], ['prod-eu-west-1', 'prod-us-east-1', 'dev-eu-west-1']],
    [{ KILN_TARGET: 'tier=prod,region=eu-*' }, [], ['prod-eu-west-1']],
    [{ KILN_TARGET: 'tier=prod,region=eu-* dev-us-east-1' }, [], ['dev-us-east-1', 'prod-eu-west-1']],
    [{ KILN_TARGET: 'prod-us-east-1,dev-us-east-1' }, [], ['prod-us-east-1', 'dev-us-east-1']],
  ])('%j %j', async (env, args, names) => {
    const { stdout } = await kiln(['targets', '-o', 'json', ...args], { cwd: folder(files), env })
    const { targets } = JSON.parse(stdout) as { readonly targets: readonly { readonly name: string }[] }
    expect(targets.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  })

  it('of which no target has both says so', async () => {
    const { code, stderr } = await kiln(['targets', '--target', 'tier=prod,dev-*'], { cwd: folder(files) })
    expect(code).toBe(5)
    expect(stderr).toContain('--target tier=prod,dev-* matches no target')
    expect(stderr).toContain('what stands between commas must all hold')
  })

  it('gives JSON with a layer and a place for each value', async () => {
    const { stdout } = await kiln(['targets', '-o', 'json', '--target', 'prod-us-*'], { cwd: folder(files) })
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: '1.0',
      targets: [
        {
          name: 'prod-us-east-1',
          account: '111122223333',
          region: 'us-east-1',
          labels: { tier: 'prod' },
          wave: 2,
          retired: false,
          vars: { subnet: 'subnet-2' },
          source: { file: 'kiln.yaml', line: 7, column: 7 },
          sources: {
            'vars.subnet': { layer: 'account', file: 'kiln.yaml', line: 7, column: 82 },
            roleArn: { layer: 'fleet', file: 'kiln.yaml', line: 5, column: 3 },
          },
        },
      ],
    })
  })

  it('works without a project file', async () => {
    const cwd = folder({ 'a.yaml': golden() })
    const { code, stdout } = await kiln(['targets', '--account', '111122223333'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^default +111122223333 +us-east-1$/m)
  })

  it('says so where there is none and what is there are no documents: it is the wrong folder', async () => {
    const cwd = folder({ 'package.json': '{"name": "x"}' })
    const { code, stdout } = await kiln(['validate'], { cwd })
    expect(code).toBe(5)
    expect(stdout).toMatch(/error KILN1201[^]*warning KILN1010\n {2}no kiln\.yaml in \. or above it/)
    writeFileSync(join(cwd, 'kiln.yaml'), 'version: 1\n')
    expect((await kiln(['validate'], { cwd })).stdout).not.toContain('KILN1010')
  })

  it('shows the fleet of kiln init once its comment is taken away', async () => {
    const cwd = folder({})
    await kiln(['init'], { cwd })
    const text = readFileSync(join(cwd, 'kiln.yaml'), 'utf8')
    writeFileSync(join(cwd, 'kiln.yaml'), text.replaceAll(/^# (fleet:| {2}(?:roleArn|accounts|regions):.*)$/gm, '$1'))
    const { code, stdout } = await kiln(['targets', '--target', 'tier=prod'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^prod-eu-west-1 +444455556666 +eu-west-1 +tier=prod +arn:aws:iam::444455556666:role\/kiln-apply/m,
    )
  })

  it.each<[string, readonly string[], string]>([
    ['a selector that matches nothing', ['--target', 'tier=pord'], 'KILN4002: --target tier=pord matches no target'],
    ['--chunk alone', ['--chunk', '3'], 'KILN4001'],
    ['two forms', ['-o', 'json', '--format', 'json-lines'], 'KILN4001'],
    ['a part of the cut', ['--shard', '1/2', '--format', 'json-lines'], 'KILN4001'],
    ['a shard beyond the last', ['--shard', '3/2'], 'K-th of N parts'],
    ['more parts than a report may be of', ['--shard', '1/10001'], 'N is 10000 at most'],
  ])('refuses %s', async (_, args, words) => {
    const { code, stdout, stderr } = await kiln(['targets', ...args], { cwd: folder(files) })
    expect([code, stdout]).toEqual([5, ''])
    expect(stderr).toContain(words)
  })

  it('says where an invalid project is wrong', async () => {
    const cwd = folder({ ...files, 'kiln.yaml': fleet.replace('eu-west-1', 'euwest1') })
    const { code, stderr } = await kiln(['targets'], { cwd })
    expect(code).toBe(5)
    expect(stderr).toContain('KILN1215')
    expect(stderr).toContain('at kiln.yaml:9:24')
  })
})

describe('the cut for a matrix', () => {
  const many = (count: number): Readonly<Record<string, string>> => {
    const accounts = Array.from({ length: count / 4 }, (_, index) => `"${100000000000 + index}"`).join(', ')
    const regions = 'us-east-1, us-east-2, us-west-1, us-west-2'
    return { 'kiln.yaml': `version: 1\nfleet: { accounts: [${accounts}], regions: [${regions}] }\n` }
  }
  interface Entry {
    readonly shard: string
    readonly targets: readonly string[]
    readonly account: string
    readonly region: string
  }
  const github = (stdout: string): readonly Entry[] => (JSON.parse(stdout) as { include: readonly Entry[] }).include

  it('for GitHub has an entry for each job', async () => {
    const { code, stdout, stderr } = await kiln(['targets', '--format', 'github-matrix', '--chunk', '2'], {
      cwd: folder(files),
    })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(
      '{"include":[' +
        '{"shard":"1/2","targets":["prod-eu-west-1","prod-us-east-1"],"account":"111122223333","region":"2 regions"},' +
        '{"shard":"2/2","targets":["dev-eu-west-1","dev-us-east-1"],"account":"444455556666","region":"2 regions"}]}\n',
    )
  })

  it('fits the limits by itself', async () => {
    const cwd = folder(many(4000))
    const entries = github((await kiln(['targets', '--format', 'github-matrix'], { cwd })).stdout)
    expect(entries).toHaveLength(256)
    expect(new Set(entries.map(({ targets }) => targets.length))).toEqual(new Set([15, 16]))
    expect(new Set(entries.flatMap(({ targets }) => targets)).size).toBe(4000)
    const gitlab = JSON.parse((await kiln(['targets', '--format', 'gitlab-matrix'], { cwd })).stdout) as {
      '.kiln-shards': { parallel: { matrix: readonly Readonly<Record<string, string>>[] } }
    }
    const { matrix } = gitlab['.kiln-shards'].parallel
    expect(matrix).toHaveLength(200)
    // The values become part of the job's name, which holds 255 characters.
    expect(Math.max(...matrix.map((one) => Object.values(one).join(', ').length))).toBeLessThan(200)
    expect(matrix[199]?.['KILN_SHARD']).toBe('200/200')
  })

  it('refuses chunks that do not fit, and says which do', async () => {
    const { code, stdout, stderr } = await kiln(['targets', '--format', 'gitlab-matrix', '--chunk', '2'], {
      cwd: folder(many(1000)),
    })
    expect([code, stdout]).toEqual([5, ''])
    expect(stderr).toContain('KILN4201: --chunk 2 cuts 1000 targets into 500 jobs, and gitlab-matrix holds at most 200')
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'hint: the smallest that fits is --chunk 5; without --chunk the cut fits by itself',
    )
  })

  it('in lines of JSON is a target in each', async () => {
    const { stdout } = await kiln(['targets', '--format', 'json-lines'], { cwd: folder(many(1000)) })
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(1000)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      shard: '1/1000',
      targets: ['100000000000-us-east-1'],
      account: '100000000000',
      region: 'us-east-1',
    })
  })

  it('says so where it is empty', async () => {
    const { cwd } = repository(files)
    const cut = (format: string): ReturnType<typeof kiln> =>
      kiln(['targets', '--format', format, '--affected-since', 'HEAD'], { cwd })
    const onGitHub = await cut('github-matrix')
    expect([onGitHub.code, onGitHub.stdout]).toEqual([0, '{"include":[]}\n'])
    expect(onGitHub.stderr).toContain('KILN4203: no target is affected')
    expect(JSON.parse((await cut('gitlab-matrix')).stdout)).toEqual({
      '.kiln-shards': { rules: [{ when: 'never' }] },
      'kiln-no-targets': { script: ['echo "no targets: nothing to do"'] },
    })
    expect((await cut('json-lines')).stdout).toBe('')
  })

  it('hands the flags that made it to the jobs of GitLab', async () => {
    const { cwd, git, write } = repository(files)
    write({ 'configs/a.yaml': golden('description: other') })
    const { stdout } = await kiln(
      [
        'targets',
        '--format',
        'gitlab-matrix',
        '--affected-since',
        'main',
        '--target',
        'tier=prod',
        '--target',
        '!*-eu-*',
      ],
      { cwd },
    )
    expect(JSON.parse(stdout)).toMatchObject({
      '.kiln-shards': {
        variables: { KILN_TARGET: 'tier=prod !*-eu-*', KILN_AFFECTED_SINCE: git('rev-parse', 'HEAD') },
        parallel: { matrix: [{ KILN_SHARD: '1/1', KILN_SHARD_TARGETS: 'prod-us-east-1' }] },
      },
    })
  })
})

describe('--shard', () => {
  it('is a run about a part of the fleet that knows the whole', async () => {
    const [cwd, account] = [folder(ofOneAccount), await emulator()]
    const runs = await Promise.all(
      ['1/2', '2/2'].map((shard) => kilnReport(['plan', '--shard', shard], { cwd, emulator: account })),
    )
    expect(
      runs.map(({ shard, targets, exitCode }) => [shard?.index, targets.map(({ name }) => name), exitCode]),
    ).toEqual([
      [1, ['prod-eu-west-1'], 0],
      [2, ['prod-us-east-1'], 0],
    ])
    expect(runs[1]).toMatchObject({
      shard: { index: 2, of: 2, targets: ['prod-us-east-1', 'prod-eu-west-1'] },
      orphans: 'checked',
      targets: [{ labels: { tier: 'prod' }, wave: 2, orphans: 'checked' }],
    })
    expect(runs[1]?.targets[0]?.changes[0]?.fields).toMatchObject([
      { path: 'description', after: 'subnet-2', source: { file: 'kiln.yaml', line: 6, column: 82 } },
      { path: 'instanceProfileName' },
    ])
  })

  it.each(['plan', 'apply', 'drift', 'validate'])('of nothing ends well: %s', async (command) => {
    const [cwd, account] = [folder(ofOneAccount), await emulator()]
    const report = await kilnReport([command], {
      cwd,
      env: { KILN_SHARD: '3/3' },
      ...(command === 'validate' ? {} : { emulator: account }),
    })
    expect(report).toMatchObject({
      exitCode: 0,
      outcome: 'clean',
      shard: { index: 3, of: 3 },
      targets: [],
      diagnostics: [
        {
          severity: 'warning',
          code: 'KILN4202',
          message: 'the shard 3 of 3 is empty: the fleet has fewer targets (2) than parts',
          hint: 'there is nothing to do here; use fewer parts',
        },
      ],
    })
  })

  it('adds up to the run about all of it, row by row', async () => {
    const [cwd, account] = [folder(ofOneAccount), await emulator()]
    const whole = await kilnReport(['plan'], { cwd, emulator: account })
    for (const index of [1, 2, 3]) {
      const args = ['plan', '--quiet', '--shard', `${index}/3`, '--report-file', `shard-${index}.json`]
      await kiln(args, { cwd, emulator: account })
    }
    const merged = await kilnReport(['report', 'merge', 'shard-3.json', 'shard-1.json', 'shard-2.json'], { cwd })
    const { digest, outcome, exitCode, summary, targets } = merged
    expect(targets.map(({ name }) => name)).toEqual(['prod-us-east-1', 'prod-eu-west-1'])
    expect({ digest, outcome, exitCode, summary, targets }).toEqual({
      digest: whole.digest,
      outcome: whole.outcome,
      exitCode: whole.exitCode,
      summary: whole.summary,
      targets: whole.targets,
    })
  })

  it('prunes within its part', async () => {
    const [account, kept] = [await emulator(), golden().replace('golden', 'kept')]
    const cwd = folder({ ...ofOneAccount, 'configs/b.yaml': kept })
    await kilnReport(['apply', '--yes'], { cwd, emulator: account })
    const less = folder({ ...ofOneAccount, 'configs/a.yaml': kept })
    const report = await kilnReport(['plan', '--prune', '--shard', '2/2'], { cwd: less, emulator: account })
    expect(report.targets.map(({ name, summary }) => [name, summary.delete])).toEqual([['prod-us-east-1', 1]])
  })
})

describe('--affected-since', () => {
  it('leaves the targets that a change is about, and cuts those', async () => {
    const { cwd, write } = repository(ofOneAccount)
    write({ 'configs/b.yaml': `${golden().replace('golden', 'other')}kiln: { targets: ["*-us-*"] }\n` })
    const account = await emulator()
    const args = ['plan', '--affected-since', 'HEAD', '--shard', '1/1']
    const report = await kilnReport(args, { cwd, emulator: account })
    expect(report).toMatchObject({ shard: { targets: ['prod-us-east-1'] }, orphans: 'checked' })
    expect(report.targets.map(({ name, declared }) => [name, declared])).toEqual([['prod-us-east-1', 2]])
  })

  it('of nothing ends well', async () => {
    const { cwd } = repository(ofOneAccount)
    const account = await emulator()
    const report = await kilnReport(['apply', '--affected-since', 'HEAD', '--shard', '1/4'], { cwd, emulator: account })
    expect(report).toMatchObject({
      exitCode: 0,
      outcome: 'clean',
      targets: [],
      diagnostics: [
        {
          code: 'KILN4203',
          message: 'no target is affected: HEAD declares the same for all of them',
          hint: 'there is nothing to do; leave out --affected-since to look at every target',
        },
      ],
    })
    expect((await kiln(['targets', '--affected-since', 'HEAD'], { cwd })).stdout).toBe('0 targets\n')
  })

  it('takes every target where the revision had no project', async () => {
    const { cwd, commit } = repository({ 'README.md': 'x' })
    commit(files)
    const { stdout } = await kiln(['targets', '--affected-since', 'HEAD~1'], { cwd })
    expect(stdout).toContain('4 targets')
  })

  it('says what to do where the revision is not there', async () => {
    const origin = repository(files)
    origin.commit()
    const { cwd } = origin.clone('--depth', '1')
    const { code, stderr } = await kiln(['targets', '--affected-since', 'HEAD~1'], { cwd })
    expect(code).toBe(5)
    expect(stderr).toContain('KILN5001')
    expect(stderr).toContain('fetch-depth: 0')
  })
})
