/** The life of one change as one story: planned, commented, merged, applied, written back, drifted by hand, told in an issue, fixed. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { github, type GitHub } from '../support/github.ts'
import { emulator, folder, kiln, virtualClock, type Ran } from '../support/kiln.ts'
import { accountOf, golden, projectFile } from '../support/project.ts'
import { repository, type Repository } from '../support/repository.ts'

const kind = 'InfrastructureConfiguration'
const origin = { id: 1, full_name: 'acme/images', owner: { login: 'acme' } }

/** Runs Kiln as a job of GitHub Actions does: in a checkout of its own, with the payload of what started it. */
function jobs(forge: GitHub, account: Emulator) {
  const clock = virtualClock()
  const reports = folder({})
  let runs = 100
  const start = (
    checkout: Repository,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ): Promise<Ran> => {
    runs += 1
    const variables = { ...forge.env, GITHUB_RUN_ID: String(runs), ...env }
    return kiln(args, { cwd: checkout.cwd, emulator: account, clock, env: variables })
  }
  const payload = (event: object): string => {
    const file = join(reports, `event-${runs}.json`)
    writeFileSync(file, JSON.stringify({ repository: origin, ...event }))
    return file
  }
  return {
    reviewed: join(reports, 'reviewed.json'),
    onPullRequest(upstream: Repository, branch: string, args: readonly string[]): Promise<Ran> {
      const checkout = upstream.clone('--branch', branch)
      const [head, base] = [upstream.git('rev-parse', branch), upstream.git('rev-parse', 'main')]
      const pull = {
        number: 12,
        head: { sha: head, ref: branch, repo: origin },
        base: { sha: base, ref: 'main', repo: origin },
      }
      return start(checkout, args, {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: payload({ action: 'synchronize', pull_request: pull }),
        GITHUB_REF: 'refs/pull/12/merge',
        GITHUB_BASE_REF: 'main',
        GITHUB_SHA: head,
      })
    },
    onMain(upstream: Repository, event: 'push' | 'schedule', args: readonly string[]): Promise<Ran> {
      return start(upstream.clone(), args, {
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: payload({}),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: upstream.git('rev-parse', 'main'),
      })
    },
  }
}

it('a change from its pull request to the closed issue', async () => {
  const [account, forge] = [await emulator(), await github()]
  const { onPullRequest, onMain, reviewed } = jobs(forge, account)
  const upstream = repository({ 'kiln.yaml': projectFile, 'configs/golden.yaml': golden('description: one') })
  expect((await onMain(upstream, 'push', ['apply', '--comment', 'never'])).code).toBe(0)

  // Somebody opens a pull request; meanwhile somebody else has changed a tag by hand.
  accountOf(account).edit(kind, 'golden', (live) => ({ ...live, tags: { ...live.tags, stray: 'x' } }))
  upstream.git('checkout', '-q', '-b', 'faster')
  const head = upstream.commit({ 'configs/golden.yaml': golden('description: two', 'instanceTypes: [m7i.large]') })
  forge.pulls.push({ number: 12, headSha: head, baseBranch: 'main' })
  const planned = await onPullRequest(upstream, 'faster', ['plan', '--report-file', reviewed])
  expect(planned.code).toBe(0)
  expect(forge.comments).toHaveLength(1)
  const comment = forge.comments[0]?.body ?? ''
  expect(comment).toMatch(/^<!-- kiln:v1 kind=plan .*-->\n#+ .*1 to update/)
  expect(comment).toContain('\n- description: one\n+ description: two')
  expect(comment).toContain('configs/golden.yaml')
  expect(comment).toMatch(/before this pull request[\s\S]*stray/i)
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ description: 'one' })

  // It is merged, and applied as it was reviewed; the comment tells so.
  upstream.git('checkout', '-q', 'main')
  upstream.git('merge', '-q', '--no-ff', '-m', 'merge', 'faster')
  const merged = upstream.git('rev-parse', 'main')
  forge.pulls[0] = { number: 12, headSha: head, baseBranch: 'main', mergeSha: merged, state: 'merged' }
  const applied = await onMain(upstream, 'push', ['apply', '--reviewed', reviewed])
  expect([applied.code, applied.stdout]).toEqual([0, expect.stringContaining('Applied: 1 done')])
  expect(accountOf(account).get(kind, 'golden')).toMatchObject({ description: 'two', instanceTypes: ['m7i.large'] })
  expect(forge.comments).toHaveLength(1)
  expect(forge.comments[0]?.body).toContain('Applied: 1 done')

  // The scheduled check is silent, until the account is changed by hand.
  expect((await onMain(upstream, 'schedule', ['drift', '--sync-issues'])).code).toBe(0)
  expect(forge.issues).toEqual([])
  accountOf(account).edit(kind, 'golden', (live) => ({ ...live, description: 'by hand' }))
  expect((await onMain(upstream, 'schedule', ['drift', '--sync-issues'])).code).toBe(2)
  expect(forge.issues).toMatchObject([{ state: 'open', title: 'Image Builder drift: prod (1 configuration)' }])
  expect(forge.issues[0]?.body).toContain('\n- description: by hand\n+ description: two')

  // The apply workflow is run again, and the next check closes the issue.
  expect((await onMain(upstream, 'push', ['apply', '--review-policy', 'off'])).code).toBe(0)
  expect((await onMain(upstream, 'schedule', ['drift', '--sync-issues'])).code).toBe(0)
  expect(forge.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }])
  expect((await onPullRequest(upstream, 'faster', ['plan', '--detailed-exitcode'])).code).toBe(0)
})
