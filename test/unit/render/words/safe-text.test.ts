import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSafeJson, toSafeText } from '../../../../src/render/words/safe-text.ts'
import { dangerIn, hostileTexts } from '../../../support/hostile.ts'
import { assertLittleWork } from '../../../support/work.ts'

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...hostileTexts, '::', '##', '[', ':', 'error')).map((parts) => parts.join('')),
)

describe('safe text', () => {
  it.each(hostileTexts)('of %j is harmless, on one line', (text) => {
    expect(dangerIn(toSafeText(text))).toBeUndefined()
    expect(toSafeText(text)).not.toContain('\n')
  })

  it('of anything is harmless', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(dangerIn(toSafeText(text))).toBeUndefined()
        expect(toSafeText(text)).not.toContain('\n')
      }),
    )
  })

  it('of something long is no more work than it should be', async () => {
    for (const text of [`x::${'a'.repeat(1_000_000)}`, 'x::a'.repeat(250_000), '##a'.repeat(300_000)])
      await expect(assertLittleWork(() => toSafeText(text))).resolves.toBeUndefined()
  })

  it('leaves ordinary text alone', () => {
    for (const text of ['Grüße, 東京 🚀', 'arn:aws:sns:eu-west-2:111122223333:t', 'a::b', 'a: b', '# x', '${vars.x}']) {
      expect(toSafeText(text)).toBe(text)
    }
  })
})

describe('safe JSON', () => {
  it('is harmless, and the same value', () => {
    fc.assert(
      fc.property(anything, fc.dictionary(anything, anything), (text, map) => {
        const value = JSON.parse(JSON.stringify({ text, map })) as unknown
        const json = toSafeJson(JSON.stringify(value, null, 2))
        expect(JSON.parse(json)).toEqual(value)
        expect(dangerIn(json)).toBeUndefined()
      }),
    )
  })
})
