/**
 * Comments as reviewers see them: one golden per state, to be read on a forge or here. To refresh them:
 *
 *     UPDATE_GOLDENS=1 npx vitest run test/unit/render/comment.test.ts
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { renderComment } from '../../../src/render/comment/comment.ts'
import { forgeLimits } from '../../../src/render/comment/limits.ts'
import type { Change, Json, PlannedField } from '../../../src/model.ts'
import { mergeReports } from '../../../src/report/merge.ts'
import type { Report } from '../../../src/report/report.ts'
import { desired, target } from '../../support/builders.ts'
import { dangerIn, hostileTexts } from '../../support/hostile.ts'
import { faultsIn } from '../../support/markdown.ts'
import { stories } from '../../support/report-stories.ts'
import { change, plan, report, result } from '../../support/reports.ts'

const goldens = join(dirname(fileURLToPath(import.meta.url)), 'goldens')
const isUpdating = process.env['UPDATE_GOLDENS'] === '1'
const reportUrl = 'https://github.com/acme/images/actions/runs/4711/artifacts/1'

function expectGolden(file: string, shown: string): void {
  const path = join(goldens, file)
  if (isUpdating) writeFileSync(path, shown)
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(shown)
}

describe('the comment on GitHub', () => {
  it.each(Object.keys(stories))('%s', (name) => {
    const { budget, flavour } = forgeLimits.github
    expectGolden(`${name}.md`, renderComment(stories[name]!, { limitBytes: budget, flavour, reportUrl }))
  })

  it('has a golden for every story, and a story for every golden', () => {
    const names = readdirSync(goldens).filter((file) => !file.includes('.plain') && !file.includes('.gitlab'))
    expect(names.toSorted()).toEqual(
      Object.keys(stories)
        .map((name) => `${name}.md`)
        .toSorted(),
    )
  })
})

describe('other forges', () => {
  it('have folds and alerts of their own on GitLab', () => {
    const { budget, flavour } = forgeLimits.gitlab
    expectGolden(
      'plan-all-actions.gitlab.md',
      renderComment(stories['plan-all-actions']!, { limitBytes: budget, flavour }),
    )
  })

  it('have neither HTML nor alerts nor emoji elsewhere', () => {
    const { budget, flavour } = forgeLimits.codecommit
    const comment = renderComment(stories['plan-all-actions']!, { limitBytes: budget, flavour })
    expectGolden('plan-all-actions.plain.md', comment)
    expect(comment).not.toMatch(/<(details|summary|sub)|\[!/)
    expect(comment).not.toMatch(/\p{Extended_Pictographic}/u)
  })
})

it('a plan of which a part is missing does not speak of an apply', () => {
  const shard = { ...report({ results: [result([])] }), shard: { index: 1, of: 2, targets: ['prod', 'lost'] } }
  const merged = mergeReports([shard], { version: '1.2.3', detailedExitcode: false })
  const comment = renderComment(merged, { limitBytes: 1_000_000, flavour: 'github' })
  expect(comment).toContain('> **Not everything was looked at.**\n>\n> Nothing is known about `lost`')
  expect(comment).not.toMatch(/run the apply again|What is done|0 done/)
})

describe('what a comment says of a change', () => {
  const show = (of: Report): string => renderComment(of, { limitBytes: 1_000_000, flavour: 'github' })
  const update = (name: string, fields: readonly PlannedField[], more: Partial<Change> = {}): Change =>
    change({
      action: 'update',
      reason: 'drifted',
      name,
      id: `${more.kind ?? 'InfrastructureConfiguration'}/${name}`,
      fields,
      ...more,
    })

  it('shows where two long values differ, though both are cut', () => {
    const fields = [
      { path: 'description', keys: [], before: `${'same '.repeat(2_000)}old`, after: `${'same '.repeat(2_000)}new` },
    ]
    const comment = show(report({ results: [result([update('golden', fields)])] }))
    expect(comment).toMatch(/\n- description: …(same )+old\n\+ description: …(same )+new\n/)
    expect(comment.length).toBeLessThan(2_000)
  })

  it('shows as much of a changed text as fits, and counts what it leaves out', () => {
    const lines = (word: string): string => Array.from({ length: 400 }, (_, at) => `${word} ${at}\n`).join('')
    const made = report({
      results: [result([update('golden', [{ path: 'data', keys: [], before: lines('old'), after: lines('new') }])])],
    })
    const shownIn = (limitBytes: number): string => renderComment(made, { limitBytes, flavour: 'plain' })
    expect(shownIn(60_000)).toContain('\n+new 399\n```')
    expect(shownIn(6_000)).toContain('\n-old 49\n… and 750 more lines, 400 added, 350 removed\n```')
    expect(shownIn(6_000)).toContain('at most 50 lines of each changed text are shown')
    expect(shownIn(900)).toContain('\n-old 14\n… and 785 more lines, 400 added, 385 removed\n```')
  })

  it('folds away a long line diff where that can be', () => {
    const lines = (word: string): string => Array.from({ length: 40 }, (_, at) => `${word} ${at}\n`).join('')
    const made = report({
      results: [result([update('golden', [{ path: 'data', keys: [], before: lines('old'), after: lines('new') }])])],
    })
    expect(show(made)).toContain('\n`data`: 40 lines added, 40 removed\n\n<details><summary>line diff, 81 lines')
  })

  it('lets no text end the block that it stands in', () => {
    const text = '````sh\n<!-- kiln:v1 -->\n</details> @mira #1\n'
    const fields = [{ path: 'data', keys: [], before: text, after: `${text}z\n` }]
    const comment = show(report({ results: [result([update('golden', fields)])] }))
    expect(comment).toContain(
      '\n`````diff\n@@ -1,3 +1,4 @@\n ````sh\n <\\u{21}-- kiln:v1 -->\n </details> @mira #1\n+z\n`````\n',
    )
    expect(faultsIn(comment)).toEqual([])
  })

  it('counts the lines of a new text that differs from target to target', () => {
    const at = (name: string, after: string) => {
      const made = change({ action: 'create', fields: [{ path: 'data', keys: [], after }] })
      const one = { ...target, name }
      return result([made], undefined, { target: one, plan: plan([made], { target: one }) })
    }
    const comment = show(report({ results: [at('us', 'a\nb'), at('eu', 'a\nb\nc')] }))
    expect(comment).toContain('\n+ data: 2 lines  (in us)\n+ data: 3 lines  (in eu)\n')
  })

  it('has a block for each change: what becomes of it, and a diff that forges colour', () => {
    const fields = [
      { path: 'description', keys: [], before: 'a', after: 'b' },
      { path: 'keyPair', keys: [], before: 'debug', reason: 'git-changed' as const },
      { path: 'tags.team', keys: [], after: 'x' },
    ]
    const comment = show(report({ results: [result([update('golden', fields), update('other', fields.slice(0, 1))])] }))
    expect(comment).toMatch(
      /\*\*update\*\* `InfrastructureConfiguration\/golden`.*\n\n```diff\n- description: a\n\+ description: b\n- keyPair: debug {2}\(git-changed\)\n\+ tags.team: x\n```\n/,
    )
    expect(comment).toMatch(
      /\*\*update\*\* `InfrastructureConfiguration\/other`.*\n\n```diff\n- description: a\n\+ description: b\n```\n/,
    )
  })

  it('lets no value end the fence that it stands in, or begin a line of its own', () => {
    for (const text of [...hostileTexts, '```', '~~~', '\n```\n# x', '`````````', '</details>']) {
      const fields = [{ path: `tags[${JSON.stringify(text)}]`, keys: [], before: text, after: `${text}!` }]
      const comment = show(report({ results: [result([update('golden', fields)])] }))
      expect(faultsIn(comment)).toEqual([])
      expect(dangerIn(comment)).toBeUndefined()
    }
  })

  it('says what an action and a reason mean at their first use alone', () => {
    const comment = show(report({ results: [result([update('one', []), update('two', [])])] }))
    expect(comment.match(/apply brings the account/g)).toHaveLength(1)
    expect(comment.match(/the account changed since the last apply/g)).toHaveLength(1)
    expect(comment.match(/\*\*drifted\*\*/g)).toHaveLength(2)
  })

  it('names the values of few targets where they differ', () => {
    const at = (name: string, subnet: string) => {
      const made = change({ action: 'create', fields: [{ path: 'subnetId', keys: [], after: subnet }] })
      const one = { ...target, name }
      return result([made], undefined, { target: one, plan: plan([made], { target: one }) })
    }
    const comment = show(report({ results: [at('us', 'subnet-1'), at('eu', 'subnet-2')] }))
    expect(comment).toContain('\n+ subnetId: subnet-1  (in us)\n+ subnetId: subnet-2  (in eu)\n')
  })

  it('links files inside of the repository alone, and only to a forge that it knows', () => {
    const made = (file: string, ci: Json): string =>
      show({
        ...report({
          results: [
            result([change({ action: 'create', desired: desired({}, { source: { file, line: 3, column: 1 } }) })]),
          ],
        }),
        run: { ...report().run, revision: 'abcdef0', ci },
      })
    const github = { provider: 'github', serverUrl: 'https://ghe.example', repository: 'a/b' }
    expect(made('configs/a b.yaml', github)).toContain(
      '[`configs/a b.yaml:3`](https://ghe.example/a/b/blob/abcdef0/configs/a%20b.yaml#L3)',
    )
    expect(made('a.yaml', { ...github, provider: 'gitlab' })).toContain(
      '(https://ghe.example/a/b/-/blob/abcdef0/a.yaml#L3)',
    )
    for (const file of ['../a.yaml', '/etc/a.yaml', 'C:\\a.yaml']) expect(made(file, github)).not.toContain('/blob/')
    for (const bad of [{ serverUrl: 'javascript:x' }, { repository: 'a/b)[x](' }, { serverUrl: 1 }]) {
      expect(made('a.yaml', { ...github, ...bad })).not.toContain('/blob/')
    }
  })
})
