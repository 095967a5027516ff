/** drift --sync-issues: one issue per target, whose life follows what checks find, never what they could not read. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { hostileTexts } from '../support/hostile.ts'
import { github, githubToken, type GitHub } from '../support/github.ts'
import { gitlab } from '../support/gitlab.ts'
import { emulator, folder, kiln, virtualClock, type Ran } from '../support/kiln.ts'
import { accountOf, golden, projectFile } from '../support/project.ts'

const twoTargets = `${projectFile}  - { name: west, region: us-west-2, account: "111122223333" }\n`
const day = 24 * 3_600_000

interface Job {
  readonly forge: GitHub
  readonly account: Emulator
  /** Runs Kiln as a scheduled job of its own. */
  run(...args: string[]): Promise<Ran>
  wait(ms: number): Promise<void>
  /** Changes `golden` behind Kiln's back. */
  edit(description: string, region?: string): void
  write(file: string, text: string): void
}

async function job(project = projectFile, yaml = golden('description: declared')): Promise<Job> {
  const clock = virtualClock()
  const [account, forge] = [await emulator(), await github('github-actions[bot]', clock)]
  const cwd = folder({ 'kiln.yaml': project, 'configs/documents.yaml': yaml })
  const run = (...args: string[]): Promise<Ran> =>
    kiln(args, { cwd, emulator: account, clock, env: { ...forge.env, GITHUB_EVENT_NAME: 'schedule' } })
  expect((await run('apply', '--comment', 'never')).code).toBe(0)
  return {
    forge,
    account,
    run,
    wait: (ms) => clock.sleep(ms),
    edit: (description, region = 'us-east-1') =>
      void account
        .account('111122223333', region)
        .edit('InfrastructureConfiguration', 'golden', (live) => ({ ...live, description })),
    write: (file, text) => writeFileSync(join(cwd, file), text),
  }
}

const check = (job: Job, ...args: string[]): Promise<Ran> => job.run('drift', '--sync-issues', ...args)
const states = ({ forge }: Job): readonly string[] => forge.issues.map(({ state }) => state)

describe('one issue', () => {
  it('is opened, confirmed without a word, changed with one, and closed when the target is clean', async () => {
    const one = await job()
    expect((await check(one)).code).toBe(0)
    expect(one.forge.writes).toEqual([])

    one.edit('by hand')
    expect((await check(one)).code).toBe(2)
    expect(one.forge.issues).toMatchObject([
      { title: 'Image Builder drift: prod (1 configuration)', state: 'open', labels: ['kiln-drift'] },
    ])
    const body = one.forge.issues[0]?.body ?? ''
    expect(body).toMatch(/^<!-- kiln:v1 kind=drift key=kiln target=prod digest=[0-9a-f]{32} since=2026-01-01T/)
    expect(body).toContain('since 2026-01-01 00:00 UTC')
    expect(body).toMatch(/`InfrastructureConfiguration\/golden` .*values at `configs\/documents.yaml:4`\n/)
    expect(body).toContain('\n```diff\n- description: by hand\n+ description: declared\n```\n')
    expect(body).toContain('kiln apply --target prod\n')
    expect(body).toContain('kiln export golden --all --target prod\n')
    expect(body).toContain('kiln:\n  ignore:\n    - description\n')
    expect(body).toContain('[run](https://github.com/acme/images/actions/runs/100)')

    await one.wait(day)
    await check(one)
    expect(one.forge.issues[0]?.body).toContain('since 2026-01-01 00:00 UTC. Last seen 2026-01-02')
    expect(one.forge.comments).toEqual([])

    one.edit('by another hand')
    await check(one)
    expect(one.forge.issues).toHaveLength(1)
    expect(one.forge.issues[0]?.body).toContain('- description: by another hand\n')
    expect(one.forge.comments).toMatchObject([{ body: expect.stringContaining('The finding has changed') }])

    one.edit('declared')
    expect((await check(one)).code).toBe(0)
    expect(one.forge.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }])
    expect(one.forge.comments).toHaveLength(2)
    expect(one.forge.comments[1]?.body).toContain('In sync again')
    await check(one)
    expect(one.forge.comments).toHaveLength(2)
  })

  it('is neither opened nor kept by what is pending', async () => {
    const one = await job()
    one.write('configs/documents.yaml', golden('description: newer'))
    expect((await check(one)).code).toBe(0)
    expect(one.forge.issues).toEqual([])
    one.write('configs/documents.yaml', golden('description: declared'))
    one.edit('by hand')
    await check(one)
    one.edit('declared')
    one.write('configs/documents.yaml', golden('description: newer'))
    await check(one)
    expect(states(one)).toEqual(['closed'])
  })

  it('is found among hundreds of others, whatever it is called, and only with label and marker', async () => {
    const one = await job()
    const other = (title: string, body: string, labels: readonly string[]): void => {
      const number = one.forge.issues.length + 1
      one.forge.issues.push({ number, title, body, labels, state: 'open', author: 'jane' })
    }
    for (let index = 0; index < 130; index++) other(`other ${index}`, 'text', ['kiln-drift'])
    one.edit('by hand')
    await check(one)
    expect(one.forge.issues).toHaveLength(131)
    const own = one.forge.issues[130]
    if (own !== undefined) own.title = 'renamed by somebody'
    for (let index = 0; index < 130; index++)
      other('Image Builder drift: prod (1 configuration)', 'text', ['kiln-drift'])
    other('copied', own?.body ?? '', [])
    await check(one)
    expect(one.forge.issues).toHaveLength(262)
    expect(one.forge.asked.filter(({ path }) => path.includes('search'))).toEqual([])
    one.edit('declared')
    await check(one)
    expect(one.forge.issues.filter(({ state }) => state === 'closed')).toEqual([own])
  })

  it('per target; one that cannot be read keeps its issue, which says so once', async () => {
    const one = await job(twoTargets)
    one.edit('by hand')
    one.edit('by hand', 'us-west-2')
    await check(one)
    expect(one.forge.issues.map(({ title }) => title)).toEqual([
      'Image Builder drift: prod (1 configuration)',
      'Image Builder drift: west (1 configuration)',
    ])
    one.edit('declared')
    one.edit('declared', 'us-west-2')
    const effect = { type: 'error', name: 'AccessDeniedException', status: 403, message: 'no' } as const
    one.account.addFault({ when: { region: 'us-west-2' }, effect, times: Infinity })
    await one.wait(day)
    expect((await check(one)).code).toBe(1)
    expect(states(one)).toEqual(['closed', 'open'])
    expect(one.forge.issues[1]?.body).toContain('The last check failed, and so has every one since 2026-01-02')
    expect(one.forge.issues[1]?.body).toContain('- description: by hand\n')
    const written = one.forge.writes.length
    await one.wait(day)
    await check(one)
    expect(one.forge.writes).toHaveLength(written)
    one.account.clearFaults()
    await check(one)
    expect(states(one)).toEqual(['closed', 'closed'])
  })
})

describe('an issue that was closed', () => {
  it('is opened again within 14 days; later there is a new one that links it', async () => {
    const one = await job()
    one.edit('by hand')
    await check(one)
    one.edit('declared')
    await check(one)
    await one.wait(13 * day)
    one.edit('by hand')
    await check(one)
    expect(states(one)).toEqual(['open'])
    expect(one.forge.issues[0]?.body).toContain('since 2026-01-14')
    expect(one.forge.comments.at(-1)?.body).toContain('has drifted again')
    one.edit('declared')
    await check(one)
    await one.wait(15 * day)
    one.edit('by hand')
    await check(one)
    await check(one)
    expect(states(one)).toEqual(['closed', 'open'])
    expect(one.forge.issues[1]?.body).toContain('Earlier drift of this target: #1')
  })

  it('by somebody as not planned stays closed until the finding changes, or has been gone', async () => {
    const one = await job()
    one.edit('by hand')
    await check(one)
    const acknowledge = (): void => {
      Object.assign(one.forge.issues[0] ?? {}, {
        state: 'closed',
        state_reason: 'not_planned',
        closed_at: '2026-01-01T00:00:00Z',
      })
    }
    acknowledge()
    const written = one.forge.writes.length
    expect((await check(one)).code).toBe(2)
    expect([states(one), one.forge.writes.length]).toEqual([['closed'], written])
    one.edit('by another hand')
    await one.wait(30 * day)
    await check(one)
    expect(states(one)).toEqual(['open'])
    expect(one.forge.comments.at(-1)?.body).toContain('another one than was acknowledged')

    acknowledge()
    one.edit('declared')
    await check(one)
    one.edit('by another hand')
    await check(one)
    expect(states(one)).toEqual(['closed', 'open'])
  })

  it('by somebody as completed, although it still differs, is opened again', async () => {
    const one = await job()
    one.edit('by hand')
    await check(one)
    Object.assign(one.forge.issues[0] ?? {}, {
      state: 'closed',
      state_reason: 'completed',
      closed_at: '2026-01-01T00:00:00Z',
    })
    await check(one)
    expect(states(one)).toEqual(['open'])
    expect(one.forge.comments.at(-1)?.body).toContain('nothing has changed')
  })
})

describe('a run about a part', () => {
  it('of the targets leaves the issues of the others alone', async () => {
    const one = await job(twoTargets)
    one.edit('by hand')
    one.edit('by hand', 'us-west-2')
    await check(one)
    one.edit('declared')
    one.edit('declared', 'us-west-2')
    await check(one, '--target', 'west')
    expect(states(one)).toEqual(['open', 'closed'])
    await check(one, '--shard', '1/2')
    expect(states(one)).toEqual(['closed', 'closed'])
  })

  describe.each([['--only', '*/silver'], ['configs/other.yaml']])(
    'of the configurations (%s) touches no issue',
    (...part) => {
      /** Two configurations, of which the part has one. */
      const twoConfigurations = async (project = projectFile) => {
        const one = await job(project)
        one.write('configs/other.yaml', golden().replace('golden', 'silver'))
        await one.run('apply', '--comment', 'never')
        return one
      }
      const editSilver = ({ account }: Job, description: string): void =>
        void accountOf(account).edit('InfrastructureConfiguration', 'silver', (live) => ({ ...live, description }))
      /** Runs the check of the part. Resolves to its exit code and what it wrote to the forge. */
      const checkPart = async (one: Job): Promise<readonly unknown[]> => {
        const before = one.forge.writes.length
        const { code } = await check(one, ...part)
        return [code, ...one.forge.writes.slice(before)]
      }

      it('opens none for the drift that it finds', async () => {
        const one = await twoConfigurations()
        editSilver(one, 'by hand')
        expect(await checkPart(one)).toEqual([2])
      })

      it('closes none where its part is clean, and rewrites none where it has drifted', async () => {
        const one = await twoConfigurations()
        one.edit('by hand')
        await check(one)
        expect(await checkPart(one)).toEqual([0])
        editSilver(one, 'by hand')
        expect(await checkPart(one)).toEqual([2])
        expect(states(one)).toEqual(['open'])
      })

      it('opens none again that was closed', async () => {
        const one = await twoConfigurations()
        editSilver(one, 'by hand')
        await check(one)
        await one.run('apply', '--comment', 'never')
        await check(one)
        expect(states(one)).toEqual(['closed'])
        editSilver(one, 'by hand')
        expect(await checkPart(one)).toEqual([2])
      })

      it('says on none that its target cannot be read, and closes none whose target has gone', async () => {
        const one = await twoConfigurations(twoTargets)
        one.edit('by hand', 'us-west-2')
        one.edit('by hand')
        await check(one)
        expect(states(one)).toEqual(['open', 'open'])
        one.write('kiln.yaml', projectFile)
        one.account.addFault({
          when: { operation: 'GetInfrastructureConfiguration' },
          times: Infinity,
          effect: 'accessDenied',
        })
        expect(await checkPart(one)).toEqual([1])
      })
    },
  )
})

it('a target that has left the project has its issue closed as not planned', async () => {
  const one = await job(twoTargets)
  one.edit('by hand', 'us-west-2')
  await check(one)
  one.write('kiln.yaml', projectFile)
  await check(one)
  expect(one.forge.issues).toMatchObject([{ state: 'closed', state_reason: 'not_planned' }])
  expect(one.forge.comments.at(-1)?.body).toContain('is not in the project any more')
  const invalid = await job(twoTargets)
  invalid.edit('by hand', 'us-west-2')
  await check(invalid)
  invalid.write('kiln.yaml', `${projectFile}wrong: key\n`)
  expect((await check(invalid)).code).toBe(5)
  expect(states(invalid)).toEqual(['open'])
})

describe('what the forge refuses', () => {
  it.each([
    ['a permission', { on: /POST/, status: 403, body: { message: 'Resource not accessible' } }, 'KILN6101'],
    ['issues that are switched off', { on: /GET/, status: 410, body: { message: 'Issues are disabled' } }, 'KILN6101'],
    ['a rate limit', { on: /POST/, status: 429, headers: { 'retry-after': '3600' } }, 'KILN6102'],
    ['a broken connection', { on: /./, status: 0, drop: true }, 'KILN6102'],
  ])('%s is one notice, and the exit code is that of the check', async (_, fault, code) => {
    const one = await job()
    one.edit('by hand')
    one.forge.fail(fault)
    const ran = await check(one)
    expect(ran.code).toBe(2)
    expect(ran.stderr.split('\n').filter((line) => line.startsWith('::notice'))).toEqual([
      expect.stringContaining(`::notice title=${code}::the drift issues could not be updated: `),
    ])
    expect(ran.stderr).toContain(
      {
        KILN6101:
          '. What to do: give the job the permission for it (GitHub: issues: write, and issues switched on in the repository; GitLab: a token with the scope api that may set labels). The report is complete without them',
        KILN6102: '. What to do: the next check updates them; the report is complete without them',
      }[code],
    )
    expect(ran.stderr).not.toContain(githubToken)
  })

  it('a missing token is one notice', async () => {
    const [account, cwd] = [await emulator(), folder({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })]
    await kiln(['apply'], { cwd, emulator: account })
    expect(await kiln(['drift', '--sync-issues'], { cwd, emulator: account })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('warning KILN6103'),
    })
  })
})

it('text of the account stays text', async () => {
  const one = await job()
  for (const text of [...hostileTexts, '<!-- kiln:finding -->', '<!-- kiln:v1 kind=drift -->', '```\n@everyone']) {
    one.edit(text)
    await check(one)
    const [issue] = one.forge.issues
    expect(issue?.body.match(/<!--/g)).toHaveLength(2)
    expect(one.forge.issues).toHaveLength(1)
  }
})

it('GitLab: the same; closed by hand is acknowledged', async () => {
  const clock = virtualClock()
  const [account, forge] = [await emulator(), await gitlab('kiln-bot', clock)]
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/documents.yaml': golden('description: declared') })
  const run = (...args: string[]): Promise<Ran> => kiln(args, { cwd, emulator: account, clock, env: forge.env })
  const edit = (description: string): void =>
    void accountOf(account).edit('InfrastructureConfiguration', 'golden', (live) => ({ ...live, description }))
  await run('apply')
  edit('by hand')
  expect((await run('drift', '--sync-issues')).code).toBe(2)
  expect(forge.issues).toMatchObject([{ state: 'opened', labels: ['kiln-drift'] }])
  edit('by another hand')
  await run('drift', '--sync-issues')
  expect(forge.notes).toMatchObject([{ on: 'issues/1', body: expect.stringContaining('The finding has changed') }])
  Object.assign(forge.issues[0] ?? {}, { state: 'closed', closed_at: '2026-01-01T00:00:00Z' })
  await run('drift', '--sync-issues')
  expect(forge.issues).toMatchObject([{ state: 'closed' }])
  edit('declared')
  await run('drift', '--sync-issues')
  edit('by hand')
  await run('drift', '--sync-issues')
  expect(forge.issues).toMatchObject([{ state: 'opened' }])
  edit('declared')
  await run('drift', '--sync-issues')
  expect(forge.issues).toMatchObject([{ state: 'closed' }])
})
