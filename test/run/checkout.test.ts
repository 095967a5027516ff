/** The work tree may be less than the commit, and git may refuse: then the project is not whole, which is said everywhere and stops every prune. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { emulator, kiln, kilnReport } from '../support/kiln.ts'
import { accountOf, golden, projectFile } from '../support/project.ts'
import { repository, type Repository } from '../support/repository.ts'

const kind = 'InfrastructureConfiguration'
const other = golden().replace('golden', 'other')

/** A project of which the folder `configs/shared` is a submodule. */
function withSubmodule(): { readonly made: Repository; readonly shared: Repository } {
  const shared = repository({ 'b.yaml': other })
  const made = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  made.git('submodule', '--quiet', 'add', `file://${shared.cwd}`, 'configs/shared')
  made.commit()
  return { made, shared }
}

it('a submodule that is not checked out: nothing is pruned, and every command says so', async () => {
  const account = await emulator()
  const { made } = withSubmodule()
  expect(await kilnReport(['apply'], { cwd: made.cwd, emulator: account })).toMatchObject({ summary: { create: 2 } })
  const { cwd } = made.clone()
  const lacking = {
    code: 'KILN5009',
    message:
      'the checkout lacks what git has: configs/shared (a submodule that is not checked out); what is declared there is not known, and nothing is pruned',
    hint: 'check it out (git submodule update --init, git sparse-checkout disable, git restore), or remove it with git rm',
    severity: 'warning',
  }
  const pruned = await kilnReport(['apply', '--prune'], { cwd, emulator: account })
  expect(pruned).toMatchObject({ exitCode: 3, orphans: 'not-checked' })
  expect(pruned.diagnostics).toMatchObject([
    {
      code: 'KILN3004',
      message:
        '--prune is refused for target prod: the checkout lacks what git has, so Kiln cannot tell what is no longer declared',
      hint: 'run on the whole project, in a whole checkout, without PATH and --only, with every list readable',
    },
    lacking,
  ])
  expect(pruned.diagnostics[0]?.message).toContain('the checkout lacks what git has')
  expect(pruned.diagnostics[1]?.message).toContain('configs/shared (a submodule that is not checked out)')
  expect(accountOf(account).list(kind)).toHaveLength(2)
  for (const command of ['validate', 'plan', 'apply', 'drift']) {
    const report = await kilnReport([command], { cwd, emulator: account })
    expect(report, command).toMatchObject({ exitCode: 0, narrowed: true, diagnostics: [lacking] })
    expect(report.summary.orphan, command).toBe(0)
  }
  const explained = await kiln(['explain', `${kind}/golden`, '--offline'], { cwd })
  expect(explained.stderr).toContain('KILN5009')
  expect((await kiln(['iam', 'plan'], { cwd })).stderr).toContain('KILN5009')
  made.git('-C', cwd, 'submodule', '--quiet', 'update', '--init')
  const whole = await kilnReport(['plan', '--prune'], { cwd, emulator: account })
  expect(whole).toMatchObject({ outcome: 'clean', diagnostics: [], orphans: 'checked' })
})

it('a submodule at another commit than git has for it may lack what that one declares', async () => {
  const account = await emulator()
  const { made, shared } = withSubmodule()
  const earlier = made.git('-C', 'configs/shared', 'rev-parse', 'HEAD')
  shared.commit({ 'c.yaml': golden().replace('golden', 'third') })
  made.git('-C', 'configs/shared', 'pull', '-q')
  made.commit()
  made.git('-C', 'configs/shared', 'checkout', '-q', earlier)
  const report = await kilnReport(['plan', '--prune'], { cwd: made.cwd, emulator: account })
  expect(report).toMatchObject({
    exitCode: 3,
    diagnostics: [
      {
        code: 'KILN3004',
        message:
          '--prune is refused for target prod: the checkout lacks what git has, so Kiln cannot tell what is no longer declared',
        hint: 'run on the whole project, in a whole checkout, without PATH and --only, with every list readable',
      },
      {
        code: 'KILN5009',
        message:
          'the checkout lacks what git has: configs/shared (a submodule at another commit than git has for it); what is declared there is not known, and nothing is pruned',
        hint: 'check it out (git submodule update --init, git sparse-checkout disable, git restore), or remove it with git rm',
      },
    ],
  })
  expect(report.diagnostics[1]?.message).toContain('configs/shared (a submodule at another commit')
  // The same, seen from a project that is in the submodule itself.
  shared.commit({ 'kiln.yaml': projectFile.replace('owner:', 'configs: .\nowner:') })
  made.git('-C', 'configs/shared', 'checkout', '-q', 'main')
  made.git('-C', 'configs/shared', 'pull', '-q')
  const inner = await kilnReport(['plan'], { cwd: join(made.cwd, 'configs/shared'), emulator: account })
  expect(inner.diagnostics).toMatchObject([
    {
      code: 'KILN5009',
      message:
        'the checkout lacks what git has: configs/shared (a submodule at another commit than git has for it); what is declared there is not known, and nothing is pruned',
      hint: 'check it out (git submodule update --init, git sparse-checkout disable, git restore), or remove it with git rm',
    },
  ])
})

it.each<[string, (made: Repository) => void]>([
  ['a sparse checkout', ({ git }) => git('sparse-checkout', 'set', '--no-cone', '/*', '!/configs/b.yaml')],
  ['a deletion that git was not told of', ({ cwd }) => rmSync(join(cwd, 'configs/b.yaml'))],
])('%s leaves a document out', async (_, lose) => {
  const account = await emulator()
  const made = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden(), 'configs/b.yaml': other })
  await kilnReport(['apply'], { cwd: made.cwd, emulator: account })
  lose(made)
  const refused = await kilnReport(['apply', '--prune'], { cwd: made.cwd, emulator: account })
  expect(refused).toMatchObject({
    exitCode: 3,
    diagnostics: [
      {
        code: 'KILN3004',
        message:
          '--prune is refused for target prod: the checkout lacks what git has, so Kiln cannot tell what is no longer declared',
        hint: 'run on the whole project, in a whole checkout, without PATH and --only, with every list readable',
      },
      {
        code: 'KILN5009',
        message:
          'the checkout lacks what git has: configs/b.yaml; what is declared there is not known, and nothing is pruned',
        hint: 'check it out (git submodule update --init, git sparse-checkout disable, git restore), or remove it with git rm',
      },
    ],
  })
  expect(refused.diagnostics[1]?.message).toContain('configs/b.yaml;')
  made.git('rm', '-q', '--cached', '--sparse', 'configs/b.yaml')
  const pruned = await kilnReport(['apply', '--prune'], { cwd: made.cwd, emulator: account })
  expect(pruned).toMatchObject({ exitCode: 0, summary: { delete: 1 }, diagnostics: [] })
})

it('a project file that the checkout leaves out is no project without a file', async () => {
  const made = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
  rmSync(join(made.cwd, 'kiln.yaml'))
  const report = await kilnReport(['validate'], { cwd: made.cwd })
  expect(report.diagnostics[0]?.message).toContain('lacks what git has: kiln.yaml;')
})

it('what else is missing is no matter', async () => {
  const made = repository({
    'README.md': 'x',
    'kiln.yaml': projectFile,
    'configs/a.yaml': golden(),
    'configs/README.md': 'x',
    'configs/.hidden.yaml': 'x',
  })
  for (const name of ['README.md', 'configs/README.md', 'configs/.hidden.yaml']) rmSync(join(made.cwd, name))
  expect((await kilnReport(['validate'], { cwd: made.cwd })).diagnostics).toEqual([])
})

/** Puts a git before all others that does not read what it is asked about. */
function refusing(how: 'owner' | 'missing'): void {
  const bin = mkdtempSync(join(tmpdir(), 'kiln-bin-'))
  onTestFinished(() => {
    rmSync(bin, { recursive: true, force: true })
    vi.unstubAllEnvs()
  })
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 GIT_CONFIG_SYSTEM=/dev/null exec ${git} "$@"\n`,
  )
  chmodSync(join(bin, 'git'), 0o755)
  vi.stubEnv('HOME', bin)
  vi.stubEnv('PATH', how === 'owner' ? `${bin}:${process.env['PATH'] ?? ''}` : join(bin, 'nothing'))
}

it.each([
  ['owner', 'detected dubious ownership'],
  ['missing', 'git is not installed'],
] as const)(
  'a git that refuses (%s) is not no git: a warning everywhere, no prune, and in a pull request no plan',
  async (how, reason) => {
    const account = await emulator()
    const made = repository({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
    made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    const { cwd } = made
    refusing(how)
    const applied = await kilnReport(['apply'], { cwd, emulator: account })
    expect(applied).toMatchObject({
      exitCode: 0,
      diagnostics: [
        {
          code: 'KILN5006',
          hint: 'see what git status says here; where the files belong to another user, run Kiln as that user, or give them to this one (chown -R)',
          severity: 'warning',
        },
      ],
    })
    expect(applied.diagnostics[0]?.message).toMatch(/^git does not read this repository: ./)
    expect(applied.diagnostics[0]?.message).toContain(reason)
    expect(applied.diagnostics[0]?.hint).not.toMatch(/safe\.directory/)
    expect(await kilnReport(['plan', '--prune'], { cwd, emulator: account })).toMatchObject({ exitCode: 3 })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' }
    const planned = await kilnReport(['plan'], { cwd, emulator: account, env })
    expect(planned).toMatchObject({
      exitCode: 1,
      outcome: 'error',
      diagnostics: [
        {
          code: 'KILN5006',
          hint: 'see what git status says here; where the files belong to another user, run Kiln as that user, or give them to this one (chown -R)',
          severity: 'error',
        },
      ],
    })
    expect(planned.diagnostics[0]?.message).toContain(reason)
    const named = await kilnReport(['plan', '--base', 'HEAD'], { cwd, emulator: account })
    expect(named).toMatchObject({
      exitCode: 1,
      diagnostics: [
        {
          code: 'KILN5006',
          hint: 'see what git status says here; where the files belong to another user, run Kiln as that user, or give them to this one (chown -R)',
        },
      ],
    })
    for (const command of [
      ['export', '--all'],
      ['explain', `${kind}/golden`],
    ]) {
      const ran = await kiln(command, { cwd, emulator: account, env })
      expect(ran, command.join(' ')).toMatchObject({ code: 1, stderr: expect.stringContaining(reason) as string })
    }
  },
)

it('a folder that is no repository, or an empty .git, is no git: nothing is said', async () => {
  const path = mkdtempSync(join(tmpdir(), 'kiln-bare-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  mkdirSync(join(path, '.git'))
  writeFileSync(join(path, 'kiln.yaml'), projectFile)
  writeFileSync(join(path, 'a.yaml'), golden())
  expect(await kilnReport(['validate'], { cwd: path })).toMatchObject({ exitCode: 0, diagnostics: [] })
})
