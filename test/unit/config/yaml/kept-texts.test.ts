import { expect, it } from 'vitest'
import { PackedTexts } from '../../../../src/config/yaml/kept-texts.ts'

it('texts come back as they were, packed with others or not', () => {
  const texts = new PackedTexts()
  const written = Array.from(
    { length: 300 },
    (_, index) => `${index}: Größe 日本 \uD83D\uDE00\r\n${'x'.repeat(index * 7)}`,
  )
  const kept = written.map((text) => texts.keep(text))
  const read = () => kept.map((one, index) => one.slice(0, written[index]?.length ?? 0))
  expect(read()).toEqual(written)
  // What was unpacked once is read again.
  expect(read()).toEqual(written)
  expect(kept[20]?.slice(4, 9)).toBe('Größe')
})

it('a text may be asked for before others come', () => {
  const texts = new PackedTexts()
  const first = texts.keep('kind: A\n')
  expect(first.slice(0, 4)).toBe('kind')
  const second = texts.keep('name: b\n')
  expect([first.slice(6, 7), second.slice(6, 7)]).toEqual(['A', 'b'])
  texts.keep('z'.repeat(200_000))
  const last = texts.keep('name: c\n')
  expect([first.slice(6, 7), second.slice(6, 7), last.slice(6, 7)]).toEqual(['A', 'b', 'c'])
})

it('an empty text is one as well', () => {
  const texts = new PackedTexts()
  expect(texts.keep('').slice(0, 0)).toBe('')
  texts.keep('x'.repeat(100_000))
  expect(texts.keep('y').slice(0, 1)).toBe('y')
})
