/** kiln doctor: what would keep a command from working here, each with the way out. */
import { execFileSync } from 'node:child_process'
import { realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fleet } from '../support/fleet.ts'
import { emulator, folder, kiln } from '../support/kiln.ts'

const both =
  'name: prod, region: us-east-1, account: "444455556666", roleArn: "arn:aws:iam::444455556666:role/a", planRoleArn: "arn:aws:iam::444455556666:role/p"'
const plain = 'name: dev, region: us-east-1, account: "111122223333"'
const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd, stdio: 'pipe' })

describe('kiln doctor', () => {
  it('says that nothing is in the way, who we are, and sends nothing but reads', async () => {
    const account = await emulator()
    const { code, stdout } = await kiln(['doctor'], { cwd: fleet([both, plain]), emulator: account })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ok {7}kiln {5}Kiln .*, Node \d+/)
    expect(stdout).toContain('ok       project  kiln.yaml: 2 targets, 1 document')
    expect(stdout).toContain(
      'the keys in the environment, then arn:aws:iam::444455556666:role/p as arn:aws:sts::444455556666:assumed-role/p/kiln-doctor',
    )
    expect(stdout).toContain('ok       target   prod: apply may assume arn:aws:iam::444455556666:role/a')
    expect(stdout).toContain('ok       target   2 targets (prod, dev): all 8 lists are allowed')
    expect(stdout).toContain('nothing is in the way')
    expect(
      [...new Set(account.requests.map(({ operation }) => operation.replace(/(?<=^List|^Get).*/, '')))].toSorted(),
    ).toEqual(['AssumeRole', 'Get', 'List'])
  })

  it('names the list that is not allowed, the policy that allows it, and exits with 1', async () => {
    const account = await emulator()
    account.addFault({
      when: { operation: 'ListImagePipelines' },
      times: Infinity,
      effect: { type: 'error', status: 403, name: 'AccessDeniedException', message: 'no' },
    })
    const { code, stdout } = await kiln(['doctor'], { cwd: fleet([plain]), emulator: account })
    expect(code).toBe(1)
    expect(stdout).toContain(
      'problem  target   dev: imagebuilder:ListImagePipelines is not allowed: no (AccessDeniedException',
    )
    expect(stdout).toContain('-> kiln iam plan prints the policy for the role that reads')
    expect(stdout).toContain('\n1 problem\n')
  })

  it('tells the role of apply from that of plan', async () => {
    const trustedRoles = { 'arn:aws:iam::444455556666:role/a': 'arn:aws:iam::999988887777:role/hub' }
    const account = await emulator({ switches: { trustedRoles } })
    const { code, stdout } = await kiln(['doctor'], { cwd: fleet([both]), emulator: account })
    expect(code).toBe(1)
    expect(stdout).toContain('ok       target   prod: all 8 lists are allowed')
    expect(stdout).toMatch(/problem {2}target {3}prod: could not be read: .* sts:AssumeRole on resource: .*role\/a/)
  })

  it('compares the account, and says it once for all targets that are alike', async () => {
    const account = await emulator()
    const cwd = fleet([
      'name: a, region: us-east-1, account: "444455556666"',
      'name: b, region: eu-west-1, account: "444455556666"',
    ])
    const { code, stdout } = await kiln(['doctor'], { cwd, emulator: account })
    expect(code).toBe(1)
    expect(stdout).toContain('problem  target   2 targets (a, b): ')
    expect(stdout).toContain('\n1 problem\n')
  })

  it('shows a target that is not pinned, and the line that pins it', async () => {
    const { code, stdout } = await kiln(['doctor'], {
      cwd: fleet(['name: dev, region: us-east-1']),
      emulator: await emulator(),
    })
    expect(code).toBe(0)
    expect(stdout).toContain('note     target   dev: the account is not pinned')
    expect(stdout).toContain('-> write account: "111122223333" under the target in kiln.yaml')
  })

  it('tells when the clock is off', async () => {
    const account = await emulator({ now: () => new Date(Date.now() + 3_600_000) })
    const { code, stdout } = await kiln(['doctor'], { cwd: fleet([plain]), emulator: account })
    expect(code).toBe(1)
    expect(stdout).toContain('the clock of this machine is 60 minutes off that of AWS')
  })

  it('counts what is wrong with the documents, and says where a project file is wrong', async () => {
    const cwd = fleet([plain], { 'configs/b.yaml': 'kind: InfrastructureConfiguration\nname: x\n' })
    const wrong = await kiln(['doctor'], { cwd, emulator: await emulator() })
    expect(wrong.code).toBe(1)
    expect(wrong.stdout).toContain('problem  project  2 errors in the configuration')
    const noProject = folder({ 'kiln.yaml': 'version: 2\n' })
    const broken = await kiln(['doctor'], { cwd: noProject, emulator: await emulator() })
    expect(broken.code).toBe(1)
    expect(broken.stdout).toContain('problem  project  this version of Kiln reads project files of version 1')
  })

  it('looks at git: none, one that differs from its commit, a shallow one', async () => {
    const cwd = fleet([plain])
    const account = await emulator()
    expect((await kiln(['doctor'], { cwd, emulator: account })).stdout).toContain(
      'note     git      it is no git repository',
    )
    git(cwd, 'init', '-q')
    expect((await kiln(['doctor'], { cwd, emulator: account })).stdout).toContain(
      `note     git      ${realpathSync(cwd)} has no commit yet`,
    )
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-qm', 'x')
    writeFileSync(join(cwd, 'configs/a.yaml'), '# nothing\n')
    expect((await kiln(['doctor'], { cwd, emulator: account })).stdout).toContain('1 file of the project differ')
    git(cwd, 'commit', '-qam', 'y')
    const clone = folder({})
    git(clone, 'clone', '-q', '--depth', '1', `file://${cwd}`, 'it')
    const { stdout } = await kiln(['doctor'], { cwd: join(clone, 'it'), emulator: account })
    expect(stdout).toContain('note     git      the clone is shallow')
    expect(stdout).toContain('fetch-depth: 0')
  })

  it('says what a CI job lacks', async () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      NO_COLOR: '1',
      GITHUB_REPOSITORY: 'acme/images',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
    }
    const cwd = fleet([plain])
    const without = await kiln(['doctor'], { cwd, emulator: await emulator(), env })
    expect(without.stdout).toContain('ok       ci       github, of what was merged')
    expect(without.stdout).toContain('note     ci       there is no token for comments and issues')
    expect(without.stdout).toContain('pull-requests: write')
    const given = await kiln(['doctor'], { cwd, emulator: await emulator(), env: { ...env, GITHUB_TOKEN: 'x' } })
    expect(given.stdout).toContain('ok       ci       a token for comments and issues is there')
  })

  it('reads no target that the base of a pull request does not vouch for', async () => {
    const account = await emulator()
    const env = {
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      NO_COLOR: '1',
      GITHUB_BASE_REF: 'main',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/1/merge',
    }
    const { code, stdout } = await kiln(['doctor'], { cwd: fleet([both]), emulator: account, env })
    expect(code).toBe(1)
    expect(stdout).toContain('problem  target   prod: ')
    expect(account.requests).toEqual([])
  })

  it('names a bundle of certificates that is not there, and a proxy that is none', async () => {
    const env = { AWS_CA_BUNDLE: '/nowhere/ca.pem', HTTPS_PROXY: 'ftp://x', KILN_ENDPOINT_URL: 'https://aws.example' }
    const { code, stdout } = await kiln(['doctor', '--timeout', '1s'], { cwd: fleet([plain]), env })
    expect(code).toBe(1)
    expect(stdout).toContain('problem  network  AWS_CA_BUNDLE names /nowhere/ca.pem, which cannot be read')
    expect(stdout).toContain('problem  network  the variable HTTPS_PROXY')
  })

  it('gives JSON', async () => {
    const { code, stdout } = await kiln(['doctor', '-o', 'json'], { cwd: fleet([plain]), emulator: await emulator() })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: '1.0',
      outcome: 'ok',
      checks: expect.arrayContaining([
        { topic: 'target', verdict: 'ok', target: 'dev', message: 'all 8 lists are allowed' },
      ]),
    })
  })
})
