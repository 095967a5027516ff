/** Another owner in kiln.yaml turns what that owner has into ours: nothing of it is deleted, and the change is said. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'
import { accountOf, golden, project, projectFile } from '../support/project.ts'
import { repository } from '../support/repository.ts'

const kind = 'InfrastructureConfiguration'
const named = (name: string) => golden().replace('golden', name)
const owned = (owner: string, more = '') => projectFile.replace('owner: images', `owner: ${owner}${more}`)

/** An account with `golden` of this project and `theirs` of the team `platform`. */
async function twoTeams() {
  const account = await emulator()
  for (const [owner, name] of [
    ['images', 'golden'],
    ['platform', 'theirs'],
  ] as const) {
    const cwd = folder({ 'kiln.yaml': owned(owner), 'configs/a.yaml': named(name) })
    expect((await kilnReport(['apply'], { cwd, emulator: account })).exitCode).toBe(0)
  }
  return account
}

describe('another team as owner', () => {
  it.each([
    ['as it is', '', []],
    ['with the old one as a former owner, and --adopt', '\npreviousOwners: [images]', ['--adopt']],
  ])('%s does not let --prune delete what is theirs', async (_name, more, flags) => {
    const account = await twoTeams()
    const cwd = folder({ 'kiln.yaml': owned('platform', more), 'configs/a.yaml': named('golden') })
    const report = await kilnReport(['apply', '--prune', ...flags], { cwd, emulator: account })
    expect(report).toMatchObject({
      exitCode: 3,
      diagnostics: [
        {
          code: 'KILN3027',
          message:
            '--prune is refused for target prod: InfrastructureConfiguration/golden is declared here and belongs to images, not to platform, so what would be deleted may be of another project',
          hint: 'correct owner in kiln.yaml, or take what belongs to others out of the documents; a project whose owner was changed runs apply with --adopt first, and --prune after the merge',
        },
      ],
    })
    expect(report.diagnostics[0]?.message).toContain(`${kind}/golden is declared here and belongs to images`)
    expect(accountOf(account).list(kind)).toHaveLength(2)
  })

  it.each([
    ['owner', owned('platform')],
    ['tagPrefix', projectFile.replace('owner: images', 'owner: images\ntagPrefix: "team:"')],
  ])('is a warning in a pull request that changes %s, and a refusal where it would delete', async (key, changed) => {
    const account = await twoTeams()
    const theirs = { name: 'marked', instanceProfileName: 'x', tags: { 'team:owner': 'images' } }
    accountOf(account).put(kind, theirs)
    const files = { 'kiln.yaml': projectFile, 'configs/a.yaml': named('golden') }
    const { cwd, git, commit } = repository(files)
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    git('checkout', '-qb', 'feature')
    commit({ 'kiln.yaml': changed, 'configs/a.yaml': named('fresh') })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' }
    const plan = await kilnReport(['plan'], { cwd, emulator: account, env })
    expect(plan.exitCode).toBe(0)
    expect(plan.diagnostics).toMatchObject([
      {
        code: 'KILN3026',
        message: {
          owner:
            'owner changes from images to platform: what was made before is no longer of this project, and what carries platform already is',
          tagPrefix:
            'tagPrefix changes from kiln: to team:: what was made before is no longer of this project, and what carries team: already is',
        }[key],
        hint: 'take the change back if that is not meant. To give a project another owner, list the old one under previousOwners, and run apply once with --adopt and without --prune',
        severity: 'warning',
        source: { file: 'kiln.yaml' },
      },
    ])
    if (key !== 'owner') return
    const pruned = await kilnReport(['plan', '--prune'], { cwd, emulator: account, env })
    expect(pruned.exitCode).toBe(3)
    expect(pruned.diagnostics.map(({ code }) => code)).toEqual(['KILN3026', 'KILN3027'])
    expect(pruned.diagnostics[1]?.message).toContain('owner in kiln.yaml is platform, and images in the base revision')
  })

  it('and nothing but new names refuses deletes also where no base tells of the change', async () => {
    const account = await twoTeams()
    const cwd = folder({ 'kiln.yaml': owned('platform'), 'configs/a.yaml': named('fresh') })
    const run = (...args: string[]) => kilnReport(args, { cwd, emulator: account })
    expect(await run('apply', '--prune')).toMatchObject({
      exitCode: 3,
      diagnostics: [
        {
          code: 'KILN3028',
          message:
            '--prune is refused for target prod: nothing that is declared there exists and belongs to platform, so nothing shows that what would be deleted was made by this project',
          hint: 'check owner in kiln.yaml, and look at each delete of the plan; if all of it is of this project (every name was changed), run apply without --prune first, and with --prune after that',
        },
      ],
    })
    expect(accountOf(account).list(kind)).toHaveLength(2)
    const plan = await kiln(['plan'], { cwd, emulator: account })
    expect(plan.stdout).toContain('looks renamed from InfrastructureConfiguration/theirs: apply, then apply --prune')
    expect(plan.stdout.replaceAll(/\s+/g, ' ')).toContain(
      '--prune is refused where nothing that is declared exists and belongs to this project; apply without --prune first',
    )
  })

  it.each([
    ['with every name changed applies without --prune first', `${named('fresh')}---\n${named('new')}`, [3, 0, 0], 2],
    ['of which one document keeps its name prunes at once', `${named('fresh')}---\n${named('golden')}`, [0, 0, 0], 2],
  ])('a project %s', async (_name, after, codes, left) => {
    const account = await emulator()
    const { write, run } = project(account, `${named('golden')}---\n${named('gone')}`)
    expect(await run('apply', '--prune')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
    write(after)
    const flags = [['--prune'], [], ['--prune']]
    for (const [index, code] of codes.entries()) {
      expect(await run('apply', '--max-deletes', '2', ...(flags[index] ?? []))).toMatchObject({ exitCode: code })
    }
    expect(accountOf(account).list(kind)).toHaveLength(left)
  })

  it('is no obstacle to a project that takes over its own, and prunes after that', async () => {
    const account = await emulator()
    const { cwd, write, run } = project(account, `${named('golden')}---\n${named('gone')}`)
    await run('apply')
    writeFileSync(join(cwd, 'kiln.yaml'), owned('builders', '\npreviousOwners: [images]'))
    expect(await run('apply', '--adopt', '--prune')).toMatchObject({ exitCode: 0, outcomes: { done: 2 } })
    write(named('golden'))
    expect(await run('apply', '--prune')).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
  })
})

describe('a value that is left to others in the step that changes it', () => {
  it.each([
    [
      'a field',
      golden('description: one'),
      golden('description: two', 'kiln: { ignore: [description] }'),
      ['description'],
    ],
    [
      'a part of a field',
      golden('logging: { s3Logs: { s3BucketName: one, s3KeyPrefix: p } }'),
      golden(
        'logging: { s3Logs: { s3BucketName: two, s3KeyPrefix: p } }',
        'kiln: { ignore: [logging.s3Logs.s3BucketName] }',
      ),
      ['logging.s3Logs.s3BucketName'],
    ],
    ['a tag', golden('tags: { team: a }'), golden('tags: { team: b }', 'kiln: { ignore: [tags.team] }'), ['tags.team']],
  ])('is shown as a change, once: %s', async (_name, before, after, paths) => {
    const account = await emulator()
    const { write, run } = project(account, before)
    await run('apply')
    write(after)
    const plan = await run('plan', '--detailed-exitcode')
    expect(plan).toMatchObject({ exitCode: 2, summary: { update: 1 } })
    expect(plan.targets[0]?.changes[0]?.fields).toMatchObject([
      { path: 'kiln.ignore', after: paths, reason: 'git-changed' },
    ])
    expect(await run('drift')).toMatchObject({ exitCode: 0 })
    expect(await run('apply', '--expect', plan.digest)).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
    expect(await run('plan', '--detailed-exitcode')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  })

  it.each([
    ['the value stays as it was', golden('description: one', 'kiln: { ignore: [description] }')],
    ['it was left to others before', golden('description: two', 'kiln: { ignore: [description] }')],
  ])('is no change where %s', async (_name, after) => {
    const account = await emulator()
    const first = after.includes('two')
      ? golden('description: one', 'kiln: { ignore: [description] }')
      : golden('description: one')
    const { write, run } = project(account, first)
    await run('apply')
    write(after)
    expect(await run('plan', '--detailed-exitcode')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  })
})
