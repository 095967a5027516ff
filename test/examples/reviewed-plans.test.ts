/** The script of examples/github/apply.yml that looks for the plans that were reviewed, run with a GitHub that is a few lines long. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listOf, parse, type Loose } from '../support/examples.ts'
import { folder } from '../support/kiln.ts'
import { repository } from '../support/repository.ts'

const steps = (parse('examples/github/apply.yml')[0] as Loose)['jobs']?.['apply']?.['steps']
const script = listOf(steps).find((step) => step['run'] !== undefined)?.['run'] ?? ''

/** Answers as GitHub does to what the script asks; each commit came from the pull request whose head is `head-` and its subject. */
const gh = `#!/bin/sh
case "$*" in
  *name=kiln-applied*) echo "$LAST" ;;
  api*/commits/*/pulls*)
    commit=\${2#*/commits/}
    echo "head-$(git show -s --format=%s "\${commit%/pulls}")" ;;
  run\\ list*--commit\\ head-lost*) ;;
  run\\ list*) echo 7 ;;
  run\\ download*)
    while [ "$1" != --dir ]; do shift; done
    mkdir -p "$2" && echo '{}' >"$2/kiln-kiln.json" ;;
esac
`

/** Runs the script in a repository with these commits, the newest last. `applied` is the one that was applied to the end. */
function reviewedAfter(subjects: readonly string[], applied: string | undefined): readonly string[] {
  const { cwd, git, write } = repository()
  // What somebody has committed under the old name is never looked at.
  write({ 'bin/gh': gh, 'reviewed/forged/kiln-kiln.json': '{}' })
  const temporary = folder({})
  chmodSync(join(cwd, 'bin/gh'), 0o755)
  const commits = new Map<string | undefined, string>()
  for (const subject of subjects) {
    git('commit', '-q', '--allow-empty', '-m', subject)
    commits.set(subject, git('rev-parse', 'HEAD'))
  }
  const env = {
    PATH: `${cwd}/bin:${process.env['PATH']}`,
    HOME: cwd,
    RUNNER_TEMP: temporary,
    GITHUB_REPOSITORY: 'acme/images',
    LAST: commits.get(applied) ?? '',
  }
  const { status, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd, env, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  const found = join(temporary, 'kiln-reviewed')
  return existsSync(found)
    ? readdirSync(found, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    : []
}

it('are those since the last complete apply', () => {
  expect(reviewedAfter(['one', 'two', 'three'], 'one').toSorted()).toEqual([
    'head-three/kiln-kiln.json',
    'head-two/kiln-kiln.json',
  ])
})

it('are not counted from what an artifact of a pull request claims', () => {
  expect(script).toContain('select(.head_branch == env.GITHUB_REF_NAME and .head_repository_id == .repository_id)')
})

it('are those of the last commit where nothing was ever applied, and none that are lost', () => {
  expect(reviewedAfter(['one', 'two'], undefined)).toEqual(['head-two/kiln-kiln.json'])
  expect(reviewedAfter(['one', 'lost'], 'one')).toEqual([])
})
