/** The summary and the outputs of a step: what is in the files afterwards, and what is said where nothing can be put into them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appendOutputs, appendSummary } from '../../../src/ci/step-files.ts'
import { folder } from '../../support/kiln.ts'

const kib = 1024
const fileWith = (text: string): string => join(folder({ file: text }), 'file')
const read = (file: string): string => readFileSync(file, 'utf8')

describe('the summary', () => {
  it('gets the page after what is there, in the room that is left of 900 KiB', () => {
    const file = fileWith('x'.repeat(100 * kib))
    const limits: number[] = []
    const render = (limit: number): string => {
      limits.push(limit)
      return 'page'
    }
    expect(appendSummary({ GITHUB_STEP_SUMMARY: file }, render)).toBeUndefined()
    expect(read(file)).toBe(`${'x'.repeat(100 * kib)}page\n`)
    expect(limits).toEqual([800 * kib - 1])
  })

  it('is made where it is not there yet', () => {
    const file = join(folder({}), 'new')
    expect(appendSummary({ GITHUB_STEP_SUMMARY: file }, (limit) => String(limit))).toBeUndefined()
    expect(read(file)).toBe(`${900 * kib - 1}\n`)
  })

  it('gets a page down to 6000 bytes of room, and less is not worth one', () => {
    const last = fileWith('x'.repeat(900 * kib - 6_000))
    expect(appendSummary({ GITHUB_STEP_SUMMARY: last }, () => 'page')).toBeUndefined()
    expect(read(last)).toMatch(/xpage\n$/)
    const full = fileWith('x'.repeat(900 * kib - 5_999))
    expect(appendSummary({ GITHUB_STEP_SUMMARY: full }, () => 'page')).toMatchObject({
      code: 'KILN6004',
      message: 'GITHUB_STEP_SUMMARY could not be written: the summary of this step is full',
    })
    expect(read(full)).not.toContain('page')
  })
})

it('outputs may have lines of their own, between delimiters', () => {
  const file = fileWith('before=1\n')
  expect(appendOutputs({ GITHUB_OUTPUT: file }, { one: 'a\nb', two: '' }, 'EOF-7')).toBeUndefined()
  expect(read(file)).toBe('before=1\none<<EOF-7\na\nb\nEOF-7\ntwo<<EOF-7\n\nEOF-7\n')
})

it.each(['', undefined])('where the platform names %j for a file, nothing is written and nothing said', (file) => {
  const env = { GITHUB_STEP_SUMMARY: file, GITHUB_OUTPUT: file }
  const render = (): never => {
    throw new Error('rendered')
  }
  expect(appendSummary(env, render)).toBeUndefined()
  expect(appendOutputs(env, { a: 'b' }, 'EOF')).toBeUndefined()
})

it('a file that cannot be written is said, by the name of its variable', () => {
  const file = join(folder({ plain: '' }), 'plain', 'file')
  const message = (variable: string) =>
    expect.stringMatching(`^${variable} could not be written: ENOTDIR`) as unknown as string
  expect(appendSummary({ GITHUB_STEP_SUMMARY: file }, () => 'page')).toMatchObject({
    code: 'KILN6004',
    message: message('GITHUB_STEP_SUMMARY'),
  })
  expect(appendOutputs({ GITHUB_OUTPUT: file }, {}, 'EOF')).toMatchObject({
    code: 'KILN6004',
    message: message('GITHUB_OUTPUT'),
  })
})
