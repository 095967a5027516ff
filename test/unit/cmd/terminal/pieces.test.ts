import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf } from '../../../../cmd/terminal/pieces.ts'

it('pieces come to the text, as bytes too', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '→', '😀', '\uD83D', '\uDE00'), maxLength: 40 })
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, size) => {
      const pieces = [...piecesOf(whole, size)]
      expect(pieces.join('')).toBe(whole)
      expect(Buffer.concat(pieces.map((piece) => Buffer.from(piece)))).toEqual(Buffer.from(whole))
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(size + 1)
    }),
  )
})

it('half a pair at the end of a piece takes nothing from the pair that follows', () => {
  const whole = 'a\uD83D😀b'
  const bytes = [...piecesOf(whole, 2)].map((piece) => Buffer.from(piece))
  expect(Buffer.concat(bytes).toString()).toBe('a\uFFFD😀b')
})
