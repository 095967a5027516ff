import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8 } from '../../../../src/config/yaml/decode.ts'

describe('decodeUtf8', () => {
  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeUtf8(Buffer.from(text), 'a')).toBe(text)
      }),
    )
  })

  it.each([
    ['a lone byte', [0x61, 0x0a, 0x62, 0xff, 0x63], 3, 2, 2],
    ['a cut character', [0x61, 0xe2, 0x82], 1, 1, 2],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0, 1, 1],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, 1, 2],
    ['after a replacement character', [0xef, 0xbf, 0xbd, 0x80], 3, 1, 2],
  ])('finds %s', (_name, bytes, offset, line, column) => {
    expect(decodeUtf8(Buffer.from(bytes), 'a')).toMatchObject({
      code: 'KILN1002',
      message: `the file is not valid UTF-8: invalid byte at offset ${offset}`,
      hint: 'save the file as UTF-8',
      source: { file: 'a', line, column },
    })
  })
})
