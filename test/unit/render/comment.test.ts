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
import { stories } from '../../support/report-stories.ts'

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
