/** Texts of several lines are compared line by line; what no line shows is said in words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  headOf,
  lineDiffInWords,
  lineDiffOf,
  shorten,
  showLine,
  signs,
  type Hunk,
  type LineDiff,
} from '../../../../src/render/words/line-diff.ts'
import { dangerIn, hostileTexts } from '../../../support/hostile.ts'

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('')
const diff = (before: string | undefined, after: string | undefined): LineDiff => {
  const found = lineDiffOf({ before, after })
  if (found === undefined) throw new Error('no text of several lines')
  return found
}
const write = (hunks: readonly Hunk[]): readonly string[] =>
  hunks.flatMap((hunk) => [headOf(hunk), ...hunk.map(({ is, text }) => `${signs[is]}${text}`)])
const inWords = (before: string | undefined, after: string | undefined): string =>
  lineDiffInWords(diff(before, after), 'data')

describe('a line diff', () => {
  it('shows what differs with three lines around it, and where that stands on both sides', () => {
    const found = diff(lines(1, 30), lines(1, 30).replace('line 5\n', 'five\nsix\n').replace('line 20\n', ''))
    expect(write(found.hunks)).toEqual([
      '@@ -2,7 +2,8 @@',
      ' line 2',
      ' line 3',
      ' line 4',
      '-line 5',
      '+five',
      '+six',
      ' line 6',
      ' line 7',
      ' line 8',
      '@@ -17,7 +18,6 @@',
      ' line 17',
      ' line 18',
      ' line 19',
      '-line 20',
      ' line 21',
      ' line 22',
      ' line 23',
    ])
    expect(found.hunks[1]?.[3]).toEqual({ is: 'removed', text: 'line 20', before: 20 })
    expect(found.hunks[1]?.[4]).toEqual({ is: 'kept', text: 'line 21', before: 21, after: 21 })
  })

  it.each([
    ['a\nb', 'a\nc', '1 line added, 1 removed'],
    ['a\nb', 'a\nb\nc\nd', '2 lines added'],
    ['a\nb\nc', 'a', '2 lines removed'],
    ['one', 'one\ntwo', '1 line added'],
    ['', 'a\nb', '2 lines added'],
    [undefined, 'a\nb\n', '(not set) → 2 lines'],
    ['a\n', undefined, '1 line → (cleared)'],
    ['a\nb', 'a\nb\n', 'the last line gets its line end'],
    ['a\nb\n', 'a\nb', 'the last line loses its line end'],
    ['a\nb\n', 'a\r\nb\r\n', 'line ends change from LF to CRLF'],
    ['a\r\nb\r\n', 'a\nb\r\n', 'line ends change from CRLF to LF and CRLF'],
    ['a\nb\r\nc', 'a\r\nb\nc', 'some line ends change between LF and CRLF'],
    [
      'a\r\nb\r\n',
      'a\nc',
      '1 line added, 1 removed; line ends change from CRLF to LF; the last line loses its line end',
    ],
    ['a\n', '', '1 line removed'],
    ['a\n', 'a\n', 'no line differs'],
  ])('of %j and %j is in words: %s', (before, after, words) => {
    expect(inWords(before, after)).toBe(words)
  })

  it('says of a tag that it is removed', () => {
    expect(lineDiffInWords(diff('a\nb', undefined), 'tags.note')).toBe('2 lines → (removed)')
  })

  it('is made of texts alone of which one has a line end', () => {
    for (const [before, after] of [
      ['a', 'b'],
      ['a', undefined],
      [undefined, undefined],
      ['a\nb', ['a']],
      [1, 'a\nb'],
      ['QUJD', 'a\rb'],
    ] as const) {
      expect(lineDiffOf({ before, after })).toBeUndefined()
    }
  })

  it('counts what it leaves out, and never leaves out one line alone', () => {
    const found = diff(lines(1, 20), lines(21, 50))
    const { hunks, left } = shorten(found, 25)
    expect([hunks.flat().length, left]).toEqual([25, '… and 25 more lines, 25 added'])
    expect(headOf(hunks[0] ?? [])).toBe('@@ -1,20 +1,5 @@')
    expect(shorten(found, 12).left).toBe('… and 38 more lines, 30 added, 8 removed')
    expect(shorten(found, 49)).toEqual({ hunks: found.hunks })
    expect(shorten(diff(undefined, lines(1, 57)), 10).left).toBe('… and 47 more lines')
    expect(shorten(diff('a\nb', 'a\nb\n'), 10)).toEqual({ hunks: [] })
  })

  it('gives up looking for what two large texts have in common', () => {
    const found = diff(`same\n${'a\n'.repeat(2_000)}`, `same\n${'b\n'.repeat(2_000)}`)
    expect([found.removed, found.added, found.hunks.length]).toEqual([2_001, 2_001, 1])
  })

  it('turns one text into the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '', '- c', '+ d', '@@', '\\ No newline'), { maxLength: 30 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = lineDiffOf({ before: `${before.join('\n')}\n`, after: `${after.join('\n')}\n` })
        const result = before.length === 0 ? [''] : [...before]
        for (const line of found?.hunks.flat().toReversed() ?? []) {
          if (line.is === 'removed') expect(result.splice((line.before ?? 0) - 1, 1)).toEqual([line.text])
          if (line.is === 'kept') expect(result[(line.before ?? 0) - 1]).toBe(line.text)
        }
        for (const line of found?.hunks.flat() ?? []) {
          if (line.is === 'added') result.splice((line.after ?? 0) - 1, 0, line.text)
        }
        expect(result).toEqual(after.length === 0 ? [''] : after)
      }),
    )
  })
})

describe('a line', () => {
  it.each(hostileTexts)('is safe to print: %j', (evil) => {
    expect(dangerIn(showLine(evil))).toBeUndefined()
    expect(showLine(evil)).not.toMatch(/\n|\p{Zs}$/u)
  })

  it('shows blanks at its end and tabs', () => {
    expect(showLine('\ta  b \u00a0')).toBe('→   a  b··')
  })
})
