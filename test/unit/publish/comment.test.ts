/** The comment of a run: whether there is an occasion, in which pull request, by whose marker, and what is said where it fails. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ci } from '../../../src/ci/ci.ts'
import { ForgeError } from '../../../src/forge/failure.ts'
import type { Comment, Forge, PullRequest } from '../../../src/forge/forge.ts'
import {
  comment,
  commentKeyOf,
  folderInRepository,
  identityOf,
  projectKeyOf,
  type CommentRequest,
} from '../../../src/publish/comment.ts'
import type { RunOptions } from '../../../src/run/options.ts'
import { folder } from '../../support/kiln.ts'
import { change, report, result } from '../../support/reports.ts'

const ci: Ci = {
  provider: 'github',
  runUrl: null,
  actor: null,
  pullRequest: 12,
  event: 'pull_request',
  serverUrl: null,
  repository: 'acme/images',
  headSha: 'a'.repeat(40),
  baseSha: null,
  runId: '100',
  runAttempt: '2',
  isFork: false,
}
const planned = report({ results: [result([change({ action: 'create', reason: 'missing' })])] })
const clean = report({ results: [result([change()])] })
const failed = { ...planned, command: 'apply', outcome: 'incomplete' } as const

/** Asks for a comment at a forge that holds nothing yet. */
async function commented(more: Partial<CommentRequest> = {}, pulls: readonly Partial<PullRequest>[] = []) {
  const written: (readonly [number, string])[] = []
  const asked: string[] = []
  const forge = {
    kind: 'github',
    limitBytes: 60_000,
    viewer: async () => 'kiln[bot]',
    listComments: async () => [],
    createComment: async (on: number, body: string): Promise<Comment> => {
      written.push([on, body])
      return { id: String(written.length), body, author: 'kiln[bot]', url: `https://forge/${on}` }
    },
    pullRequestsOf: async (commit: string) => {
      asked.push(commit)
      return pulls
    },
  } as unknown as Forge
  const done = await comment({
    forge,
    report: planned,
    ci,
    policy: 'auto',
    project: { key: 'kiln' },
    render: (_, limitBytes) => `the report in ${limitBytes > 50_000 ? 'many' : 'few'} bytes`,
    renderFailure: () => 'the failure',
    ...more,
  })
  return { done, written, asked }
}

describe('there is an occasion', () => {
  it('for a plan and an apply, and for nothing else', async () => {
    const { done, written } = await commented()
    expect(done).toEqual({ posted: { step: 'created', url: 'https://forge/12' } })
    expect(written).toEqual([[12, expect.stringMatching(/^<!-- kiln:v1 kind=plan .*-->\nthe report in many bytes$/)]])
    for (const command of ['drift', 'validate'] as const) {
      expect(await commented({ report: { ...planned, command } })).toEqual({ done: {}, written: [], asked: [] })
    }
    expect(await commented({ policy: 'never' })).toEqual({ done: {}, written: [], asked: [] })
  })

  it('where there is something to say, or it is asked for', async () => {
    expect(await commented({ report: clean })).toMatchObject({
      done: { posted: { step: 'kept', why: 'silent' } },
      written: [],
    })
    expect((await commented({ report: clean, policy: 'always' })).written).toHaveLength(1)
  })

  it('for another comment where an apply has failed, with a marker of its own', async () => {
    const { written } = await commented({ report: failed })
    expect(written).toMatchObject([
      [12, expect.stringMatching(/^<!-- kiln:v1 kind=plan /)],
      [12, expect.stringMatching(/^<!-- kiln:v1 kind=failure key=kiln run=100\/2 .*-->\nthe failure$/)],
    ])
    expect((await commented({ report: { ...failed, outcome: 'applied' } })).written).toHaveLength(1)
  })
})

describe('there is nowhere to write', () => {
  const nowhere = (reason: string) => ({ nowhere: { code: 'KILN6003', message: expect.stringContaining(reason) } })

  it('without a token', async () => {
    const { done } = await commented({ forge: undefined })
    expect(done).toMatchObject(nowhere('there is no token for a forge'))
  })

  it.each([
    ['outside of CI', null],
    ['for a run that somebody started', { ...ci, pullRequest: null, event: 'workflow_dispatch' }],
    ['for something like a push', { ...ci, pullRequest: null, event: 'pushed' }],
    ['for something that ends like one', { ...ci, pullRequest: null, event: 'nopush' }],
    ['for a push of a commit that nobody proposed', { ...ci, pullRequest: null, event: 'push' }],
  ])('%s', async (_, one) => {
    const { done, written } = await commented({ ci: one })
    expect(done).toMatchObject(nowhere('this run belongs to no pull request'))
    expect(written).toEqual([])
  })
})

describe('the pull request', () => {
  const pushed = { ...ci, pullRequest: null, event: 'Push' }
  const open = { number: 7, isOpen: true, isMerged: false, headSha: ci.headSha ?? '' }
  const merged = { number: 8, isOpen: false, isMerged: true, mergeSha: ci.headSha ?? '', headSha: 'b' }

  it.each(['workflow_dispatch', 'schedule', 'issue_comment'])(
    'is not looked for on %s, though the commit is its tip',
    async (event) => {
      const { done, asked, written } = await commented({ ci: { ...pushed, event } }, [open])
      expect([asked, written]).toEqual([[], []])
      expect(done).toMatchObject({ nowhere: { code: 'KILN6003' } })
    },
  )

  it('is looked for where the platform does not say what the event was', async () => {
    expect((await commented({ ci: { ...pushed, event: null } }, [open])).written[0]?.[0]).toBe(7)
  })

  it('is that of the platform; else that of the commit which was pushed: open for a plan, merged for an apply', async () => {
    expect((await commented({}, [open])).asked).toEqual([])
    const ofPlan = await commented({ ci: pushed }, [merged, open])
    expect([ofPlan.asked, ofPlan.written[0]?.[0]]).toEqual([[ci.headSha], 7])
    const applied = { ...planned, command: 'apply', outcome: 'applied' } as const
    expect((await commented({ ci: pushed, report: applied }, [open, merged])).written[0]?.[0]).toBe(8)
  })

  it('where the platform names neither event nor commit is that of the revision of the report', async () => {
    const bare = { ...pushed, event: null, headSha: null }
    const run = { ...planned.run, revision: 'c'.repeat(40) }
    const found = await commented({ ci: bare, report: { ...planned, run } }, [{ ...open, headSha: run.revision }])
    expect([found.asked, found.written[0]?.[0]]).toEqual([[run.revision], 7])
    expect(found.written[0]?.[1]).toContain(`commit=${run.revision}`)
    const unknown = await commented({ ci: bare, report: { ...planned, run: { ...run, revision: null } } }, [open])
    expect([unknown.asked, unknown.written]).toEqual([[], []])
  })

  it('can be told otherwise', async () => {
    expect((await commented({ find: async () => 99 })).written[0]?.[0]).toBe(99)
    expect((await commented({ find: async () => undefined })).done.nowhere).toBeDefined()
  })
})

describe('the marker', () => {
  const markerOf = async (more: Partial<Ci>) => (await commented({ ci: { ...ci, ...more } })).written[0]?.[1] ?? ''

  it('names key, run, commit and project', async () => {
    const project = { key: 'kiln:a', owner: 'images', file: 'a/kiln.yaml' }
    const { written } = await commented({ project })
    const line = written[0]?.[1].split('\n')[0] ?? ''
    for (const part of ['kind=plan', 'key=kiln:a', 'run=100/2', `commit=${ci.headSha}`, 'owner=images']) {
      expect(line).toContain(part)
    }
  })

  it('has a run where the platform numbers it, and one without attempts is the first', async () => {
    expect(await markerOf({ runAttempt: null })).toContain(' run=100/1 ')
    expect(await markerOf({ runId: '123456789012345' })).toContain(' run=123456789012345/2 ')
    for (const runId of [null, 'x', '1x', 'x1', '1234567890123456', '']) {
      expect(await markerOf({ runId })).not.toContain(' run=')
    }
    for (const runAttempt of ['x1', '1x', '1234567890123456', '']) {
      expect(await markerOf({ runAttempt })).not.toContain(' run=')
    }
  })

  it('has neither run nor commit outside of CI', async () => {
    const { written } = await commented({ ci: null, find: async () => 1 })
    expect(written[0]?.[1]).not.toMatch(/ (run|commit)=/)
  })
})

describe('a failure', () => {
  const failing = async (error: unknown) => {
    const { done } = await commented({ find: () => Promise.reject(error) })
    return done.failure
  }

  it.each([
    ['permission', 'KILN6001'],
    ['not-found', 'KILN6001'],
    ['rate-limited', 'KILN6002'],
    ['too-long', 'KILN6002'],
  ] as const)('of the forge (%s) is %s', async (kind, code) => {
    expect(await failing(new ForgeError(kind, 'the forge says no'))).toMatchObject({
      code,
      message: expect.stringContaining('the forge says no'),
    })
  })

  it('of anything else is told as it is', async () => {
    expect(await failing(new Error('odd'))).toMatchObject({ code: 'KILN6002', message: expect.stringContaining('odd') })
    expect(await failing('words')).toMatchObject({ code: 'KILN6002', message: expect.stringContaining('words') })
  })
})

describe('what tells comments apart', () => {
  const flags = (more: Partial<RunOptions> = {}): RunOptions => more as RunOptions

  it('is the folder of the project in its repository, and what narrows the run, unless a key is given', () => {
    const cwd = folder({ 'a/b/kiln.yaml': '' })
    const at = join(cwd, 'a/b')
    expect(commentKeyOf(cwd, undefined, flags())).toBe('kiln')
    expect(commentKeyOf(at, undefined, flags())).toBe('kiln:a/b')
    expect(commentKeyOf(cwd, undefined, flags({ project: 'a/b/kiln.yaml' }))).toBe('kiln:a/b')
    expect(commentKeyOf(at, 'x', flags({ target: ['p', 'q'], only: ['K/n'] }))).toBe(
      'kiln:a/b:path=x:target=p:target=q:only=K/n',
    )
    expect(commentKeyOf(at, 'x', flags({ commentKey: 'mine', target: ['p'] }))).toBe('mine')
    expect([projectKeyOf(at, undefined), projectKeyOf(at, '../kiln.yaml')]).toEqual(['kiln:a/b', 'kiln:a'])
    expect([folderInRepository(at, at), folderInRepository(cwd, cwd)]).toEqual(['a/b', ''])
    expect(folderInRepository('/nowhere/at/all', '/nowhere/at/all/x')).toBe('x')
  })

  it('is known again by owner and file, and has left where its file is gone', () => {
    const cwd = folder({ 'a/kiln.yaml': '', 'b/kiln.yaml': '' })
    const { hasLeft, ...mark } = identityOf(join(cwd, 'a'), 'k', { file: 'kiln.yaml', owner: 'images' })
    expect(mark).toEqual({ key: 'k', owner: 'images', file: 'a/kiln.yaml' })
    expect(['b/kiln.yaml', 'a/kiln.yaml', 'c/kiln.yaml', 'kiln.yaml'].map((file) => hasLeft?.(file))).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect(identityOf(cwd, 'k', { file: 'a/kiln.yaml' })).toEqual({ key: 'k' })
    expect(identityOf(cwd, 'k', { owner: 'images' })).toEqual({ key: 'k' })
    mkdirSync(join(cwd, 'c'))
    expect(hasLeft?.('c')).toBe(false)
    expect(identityOf('/nowhere', 'k', { file: 'kiln.yaml', owner: 'o' }).hasLeft?.('kiln.yaml')).toBe(true)
  })
})
