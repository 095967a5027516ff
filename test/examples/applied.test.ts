/** How the scheduled checks of the templates learn which commit was applied last, run with platforms that are a few lines long. */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { listOf, parse, type Loose } from '../support/examples.ts'
import { outcomeOf } from '../support/program.ts'
import { repository } from '../support/repository.ts'

/** Runs a script in a repository of one commit, with these programs before all others. */
async function runThere(
  script: string,
  programs: Readonly<Record<string, string>>,
  env: (commit: string) => Readonly<Record<string, string>>,
) {
  const made = repository({ 'kiln.yaml': '' })
  const commit = made.git('rev-parse', 'HEAD')
  for (const [name, text] of Object.entries(programs)) {
    made.write({ [`bin/${name}`]: text })
    chmodSync(join(made.cwd, 'bin', name), 0o755)
  }
  const variables = { PATH: `${made.cwd}/bin:${process.env['PATH']}`, HOME: made.cwd, ...env(commit) }
  const child = spawn('bash', ['-e', '-c', script], {
    cwd: made.cwd,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { cwd: made.cwd, commit, ...(await outcomeOf(child)) }
}

it.each([
  ['is the last one that its artifact marks', (commit: string) => commit, true],
  ['is unknown where nothing was applied', () => '', false],
  ['is unknown where the clone does not have it', () => 'a'.repeat(40), false],
])('GitHub: it %s', async (_, last, isKnown) => {
  const steps = (parse('examples/github/drift.yml')[0] as Loose)['jobs']?.['drift']?.['steps']
  const script = listOf(steps).find((step) => step['run'] !== undefined)?.['run'] ?? ''
  // An artifact of the same name can come from a branch that is not this one, or from a fork whose branch is called like it.
  expect(script).toContain('select(.head_branch == env.BRANCH and .head_repository_id == .repository_id)')
  const ran = await runThere(script, { gh: '#!/bin/sh\necho "$LAST"\n' }, (commit) => ({
    GITHUB_REPOSITORY: 'acme/images',
    GITHUB_ENV: 'env',
    BRANCH: 'main',
    LAST: last(commit),
  }))
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  const file = join(ran.cwd, 'env')
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(isKnown ? `KILN_APPLIED=${ran.commit}\n` : '')
})

it.each([
  ['is that of the last deployment', 200, [{ sha: 'f'.repeat(40) }], 'f'.repeat(40)],
  ['is unknown where nothing was deployed', 200, [], ''],
  ['is unknown where GitLab says no', 403, { message: 'no' }, ''],
])('GitLab: it %s', async (_, status, answer, expected) => {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const job = (parse('examples/gitlab/kiln.yml')[0] as Loose)['kiln-drift']
  const script = listOf(job?.['script']).join('\n')
  const ran = await runThere(script, { kiln: '#!/bin/sh\necho "$* $KILN_APPLIED"\n' }, () => ({
    CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    CI_PROJECT_ID: '42',
    CI_JOB_TOKEN: 'secret',
  }))
  expect(ran).toMatchObject({ code: 0, stdout: `drift --report-file kiln-report.json ${expected}\n`, stderr: '' })
  expect(asked[0]?.headers['job-token']).toBe('secret')
  expect(asked[0]?.url).toMatch(/^\/projects\/42\/deployments\?environment=image-builder&status=success&/)
})

it('GitLab: an apply that gave way is no deployment', async () => {
  const job = (parse('examples/gitlab/kiln.yml')[0] as Loose)['kiln-apply']
  const script = listOf(job?.['script']).join('\n')
  const applying = async (outcome: string): Promise<number> => {
    const kiln = `#!/bin/sh\nprintf '{\\n  "outcome": "${outcome}"\\n}' >kiln-report.json\n`
    return (await runThere(`touch kiln-report.json\n${script}`, { kiln }, () => ({}))).code
  }
  expect(await applying('applied')).toBe(0)
  expect(await applying('superseded')).toBe(75)
  expect(job?.['allow_failure']?.['exit_codes']).toBe(75)
})
