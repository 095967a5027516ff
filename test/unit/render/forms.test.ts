/**
 * Every story in every form but the comment, whole. To refresh them, and read the difference:
 *
 *     UPDATE_GOLDENS=1 npx vitest run test/unit/render/forms.test.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Form } from '../../../src/render/form-names.ts'
import { renderAs } from '../../../src/render/forms.ts'
import { stories } from '../../support/report-stories.ts'

/** The page without what all pages share, a line for each tag. */
const readable = (html: string): string =>
  html
    .replaceAll(/<(style|script)[^>]*>[^]*?<\/\1>/g, '<$1>')
    .replaceAll(/sha256-[\w+/=]+/g, 'sha256-…')
    .replaceAll('><', '>\n<')

const shownForms = ['text', 'html', 'junit', 'sarif', 'gitlab-codequality', 'gitlab-terraform', 'annotations'] as const

it.each<Form>(shownForms)('as %s', (form) => {
  const golden = new URL(`form-goldens/${form}.txt`, import.meta.url)
  // A fleet is long as a page or as XML, and says the same of each target.
  const isLong = form === 'html' || form === 'junit'
  const told = Object.entries(stories).filter(([name]) => !(isLong && name.includes('fleet')))
  const shown = told.map(([name, report]) => {
    const text = renderAs(report, form, {})
    return `######## ${name}\n${form === 'html' ? readable(text) : text}\n`
  })
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(golden, shown.join(''))
  expect(shown.join('')).toBe(readFileSync(golden, 'utf8'))
})

it('a comment is for the forge that the report was made on, for GitHub where that is not known, or for the one that is asked for', () => {
  const story = stories['plan-all-actions']!
  const on = (provider: string | null) => ({
    ...story,
    run: { ...story.run, ci: provider === null ? null : { provider } },
  })
  const [github, gitlab] = (['github', 'gitlab'] as const).map((forge) => renderAs(on(null), 'comment', { forge }))
  expect(gitlab).not.toBe(github)
  expect(renderAs(on(null), 'comment')).toBe(github)
  expect(renderAs(on('gitlab'), 'comment')).toBe(renderAs(on('gitlab'), 'comment', { forge: 'gitlab' }))
  expect(renderAs(on('github'), 'comment')).toBe(renderAs(on('github'), 'comment', { forge: 'github' }))
  expect(renderAs(on(null), 'summary', { reportUrl: 'https://report' })).toContain('https://report')
  expect(renderAs(on(null), 'summary')).not.toContain('https://report')
})
