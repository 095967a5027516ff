/** What a change does to others: pipelines that build something else, users, renames; and the small words around. */
import { describe, expect, it } from 'vitest'
import type { Consequence } from '../../../../src/consequence.ts'
import {
  consequencesIn,
  consequencesInWords,
  isNew,
  ownerInWords,
  whenInWords,
  whereInWords,
  whyInWords,
} from '../../../../src/render/words/consequences.ts'
import { encodePath } from '../../../../src/render/words/encode-path.ts'
import { markup, trusted } from '../../../../src/render/words/markup.ts'
import { noticeInWords } from '../../../../src/render/words/notice.ts'
import { renameInWords } from '../../../../src/render/words/rename.ts'
import { shellWord } from '../../../../src/shell-word.ts'
import { remainingUsers, standingOf } from '../../../../src/render/words/users.ts'
import type { ReportChange, ReportTarget } from '../../../../src/report/report.ts'

const change = (more: Partial<ReportChange> = {}): ReportChange => ({
  id: 'ImagePipeline/nightly',
  kind: 'ImagePipeline',
  name: 'nightly',
  arn: 'arn:nightly',
  action: 'update',
  fields: [],
  ...more,
})
const consequence = (more: Partial<Consequence> = {}): Consequence => ({
  pipeline: 'nightly',
  arn: 'arn:nightly',
  owner: 'ours',
  because: ['ImageRecipe/a'],
  status: 'ENABLED',
  schedule: 'every day',
  nextRun: null,
  regions: [],
  accounts: [],
  ...more,
})

describe('what builds something else', () => {
  const recipe = change({ id: 'ImageRecipe/a', arn: 'arn:a' })
  const target = (...changes: readonly ReportChange[]): ReportTarget =>
    ({ changes, consequences: [consequence()] }) as unknown as ReportTarget

  it('after an apply is what follows from what was done, and where nothing was begun all of it', () => {
    const of = (command: 'plan' | 'apply', ...changes: readonly ReportChange[]) =>
      consequencesIn({ command }, target(...changes)).length
    const undone = change({ id: 'ImageRecipe/b', outcome: 'failed' })
    expect(of('apply', { ...recipe, outcome: 'done' }, undone)).toBe(1)
    expect(of('apply', { ...recipe, outcome: 'failed' }, { ...undone, outcome: 'done' })).toBe(0)
    expect(of('apply', recipe, change())).toBe(1)
    expect(of('apply', recipe, undone)).toBe(0)
    expect(of('plan', { ...recipe, outcome: 'failed' })).toBe(1)
    expect(consequencesIn({ command: 'plan' }, { changes: [] } as unknown as ReportTarget)).toEqual([])
  })

  it('is counted, and new where all of it is', () => {
    const made = change({ action: 'create' })
    const of = (count: number, ...changes: readonly ReportChange[]) => {
      const found = { target: { changes }, consequence: consequence({ because: [made.id] }) }
      const report = { command: 'apply', targets: [target(...changes)] } as const
      return consequencesInWords(
        report,
        Array.from({ length: count }, () => found),
      )
    }
    expect(of(1, change())).toBe('After an apply, 1 pipeline builds something else')
    expect(of(2, change())).toBe('After an apply, 2 pipelines build something else')
    expect(of(1, made)).toBe('After an apply, 1 new pipeline builds')
    expect(of(2, made)).toBe('After an apply, 2 new pipelines build')
    expect(of(2, { ...made, outcome: 'done' })).toBe('From now on, 2 new pipelines build')
    expect(of(2, { ...made, outcome: 'failed' })).toBe('After an apply, 2 new pipelines build')
    const planned = { command: 'plan', targets: [target({ ...made, outcome: 'done' })] } as const
    expect(consequencesInWords(planned, [{ target: { changes: [] }, consequence: consequence() }])).toBe(
      'After an apply, 1 pipeline builds something else',
    )
  })

  it('is new where the apply creates it itself', () => {
    const own = consequence({ because: ['ImagePipeline/nightly'] })
    const made = change({ action: 'create' })
    expect(isNew(own, { changes: [made] })).toBe(true)
    expect(isNew(own, { changes: [change()] })).toBe(false)
    expect(isNew(own, { changes: [{ ...made, arn: 'arn:other' }] })).toBe(false)
    expect(isNew(consequence(), { changes: [made] })).toBe(false)
  })

  it.each<[string, readonly string[], readonly ReportChange[], number, string]>([
    ['new', ['ImagePipeline/nightly'], [change({ action: 'create' })], 1, 'because it is new'],
    ['its own change', ['ImagePipeline/nightly'], [change()], 1, 'because of its own change'],
    ['the same of several', ['ImagePipeline/nightly'], [change()], 2, 'because of their own changes'],
    ['that of others', ['ImageRecipe/a', 'ImageRecipe/b'], [], 1, 'because of ImageRecipe/a, ImageRecipe/b'],
    ['both', ['ImagePipeline/nightly', 'ImageRecipe/a'], [change()], 1, 'because of its own change and ImageRecipe/a'],
    ['many', ['a', 'b', 'c', 'd', 'e', 'f'], [], 1, 'because of a, b, c, d and 2 more'],
  ])('says why: %s', (_, because, changes, count, words) => {
    expect(whyInWords(consequence({ because }), { changes }, count)).toBe(words)
  })

  it('says whose, when and where', () => {
    expect((['ours', 'other', 'none'] as const).map((owner) => ownerInWords(consequence({ owner })))).toEqual([
      undefined,
      'of another owner',
      'without an owner',
    ])
    const when = (more: Partial<Consequence>): string => whenInWords(consequence(more))
    expect(when({})).toBe('enabled, every day')
    expect(when({ nextRun: '2026-11-27T03:00:00.000Z' })).toBe('enabled, every day, next run 2026-11-27 03:00 UTC')
    expect(when({ nextRun: 'x2026-11-27T03:00:00Z' })).toBe('enabled, every day, next run x2026-11-27T03:00:00Z')
    expect(when({ nextRun: '2026-11-27T03:00:00Z+1' })).toBe('enabled, every day, next run 2026-11-27T03:00:00Z+1')
    expect(when({ schedule: null })).toBe('enabled, builds only if somebody starts it')
    expect(when({ status: 'DISABLED' })).toBe('disabled, builds only if somebody starts it')
    const where = (more: Partial<Consequence>): string => whereInWords(consequence(more))
    expect(where({})).toBe('where its images go is not known')
    expect(where({ regions: ['r'], overriddenBy: ['w'] })).toBe('a distribution workflow decides where its images go')
    expect(where({ regions: ['r', 's'] })).toBe('images go to r, s')
    expect(where({ regions: ['r'], accounts: ['1', '2'], sharedWith: ['all', 'arn:o'] })).toBe(
      'images go to r in 1, 2, shared with everybody, arn:o',
    )
  })
})

describe('a user', () => {
  const used = change({ id: 'InfrastructureConfiguration/a', arn: 'arn:a', action: 'orphan' })
  const user = { arn: 'arn:nightly', name: 'nightly', status: 'ENABLED' }
  const repointed = change({ fields: [{ path: 'x', before: 'arn:a', after: 'arn:b' }] as never })

  it.each<[string, ReportChange, readonly ReportChange[], string]>([
    ['is as the service says', used, [], 'enabled'],
    ['that does not change as well', used, [change({ action: 'unchanged' })], 'enabled'],
    ['that changes otherwise too', used, [change()], 'enabled'],
    ['goes in the same apply', used, [change({ action: 'delete' })], 'deleted in the same apply'],
    ['goes with it', { ...used, action: 'delete' }, [change({ action: 'delete' })], 'deleted with it'],
    ['is led to something else', used, [repointed], 'repointed in the same apply'],
    ['was led there', used, [{ ...repointed, outcome: 'done' }], 'repointed in the same apply'],
    ['was not', used, [{ ...repointed, outcome: 'failed' }], 'enabled'],
  ])('%s', (_, one, siblings, standing) => {
    expect(standingOf(user, one, siblings)).toBe(standing)
    expect(remainingUsers({ ...one, usedBy: [user] }, siblings)).toEqual(standing === 'enabled' ? [user] : [])
  })

  it('of what has none is nobody', () => {
    expect([remainingUsers(used, []), remainingUsers({ ...used, usedBy: null }, [])]).toEqual([[], []])
  })
})

describe('a rename', () => {
  const [before, after] = ['ImageRecipe/old', 'ImageRecipe/new']
  const made = change({ id: after, action: 'create', renamed: before })
  const old = change({ id: before, arn: 'arn:old', action: 'orphan', reason: 'not-declared', renamed: after })
  const users = ['a', 'b'].map((name) => ({ arn: `arn:${name}`, name, status: 'ENABLED' }))
  const inUse = (count: number) => ({ ...old, reason: 'in-use', usedBy: users.slice(0, count) }) as ReportChange

  it.each<[string, ReportChange, readonly ReportChange[], string]>([
    ['seen from the old one', old, [made], `looks renamed to ${after}`],
    ['without a partner', change({ action: 'orphan' }), [], 'looks renamed to '],
    ['of what is not at hand', made, [], `looks renamed from ${before}: apply, then apply --prune`],
    ['of what goes', made, [{ ...old, prune: 'deletes' }], `looks renamed from ${before}: apply, then apply --prune`],
    [
      'of what goes then',
      made,
      [{ ...old, prune: 'nothing-ours' }],
      `looks renamed from ${before}: apply, then apply --prune`,
    ],
    [
      'that is made',
      { ...made, outcome: 'done' },
      [{ ...old, prune: 'deletes' }],
      `looks renamed from ${before}: apply --prune deletes it`,
    ],
    ['of what stays', made, [{ ...old, prune: 'no-record' }], `looks renamed from ${before}, which --prune keeps`],
    [
      'of what has another partner',
      made,
      [{ ...old, prune: 'no-record', renamed: 'x' }],
      `looks renamed from ${before}: apply, then apply --prune`,
    ],
    ['of what is in use no more', made, [inUse(0)], `looks renamed from ${before}: apply, then apply --prune`],
    [
      'of what one uses',
      made,
      [inUse(1)],
      `looks renamed from ${before}; a still uses ${before}: apply, lead a, not declared here, to it, then apply --prune`,
    ],
    [
      'of what two use',
      made,
      [inUse(2)],
      `looks renamed from ${before}; a and b still use ${before}: apply, lead a and b, not declared here, to it, then apply --prune`,
    ],
    [
      'that is made, of what one uses',
      { ...made, outcome: 'done' },
      [inUse(1)],
      `looks renamed from ${before}; a still uses ${before}: lead a, not declared here, to it, then apply --prune`,
    ],
    [
      'of what has users and goes',
      made,
      [{ ...inUse(1), reason: 'not-declared', prune: 'deletes' }],
      `looks renamed from ${before}: apply, then apply --prune`,
    ],
  ])('%s', (_, one, siblings, words) => {
    expect(renameInWords(one, siblings)).toBe(words)
  })
})

describe('small words', () => {
  it('a path in a URL has nothing that Markdown reads', () => {
    expect(encodePath("a b/ü_(x)*~!'.yaml")).toBe('a%20b/%C3%BC%5F%28x%29%2A%7E%21%27.yaml')
    expect(encodePath('a\ud800/b')).toBe('a%EF%BF%BD/b')
  })

  it('a word in a shell is quoted where it must be', () => {
    expect(['a-b./:=,@%+_1', 'a b', "it's", '', '*', '$x'].map(shellWord)).toEqual([
      'a-b./:=,@%+_1',
      "'a b'",
      "'it'\\''s'",
      "''",
      "'*'",
      "'$x'",
    ])
  })

  it('a notice is one line', () => {
    const notice = { severity: 'warning', code: 'KILN1', message: 'm' } as const
    expect([noticeInWords(notice), noticeInWords({ ...notice, hint: 'h' })]).toEqual(['m', 'm. What to do: h'])
  })

  it('markup escapes what is put into it', () => {
    const inner = markup`<b>${'<&>"\'`'}</b>`
    expect(inner.text).toBe('<b>&lt;&amp;&gt;&quot;&#39;&#96;</b>')
    expect(markup`${1}-${undefined}-${false}-${[inner, 'x', [trusted('<i>')]]}.`.text).toBe(`1---${inner.text}x<i>.`)
    expect(markup`none`.text).toBe('none')
  })
})
