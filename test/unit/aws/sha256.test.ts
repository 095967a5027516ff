/** What requests are signed with gives what Node gives, whatever form the signer has it in. */
import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Sha256 } from '../../../src/aws/sha256.ts'

async function digest(secret: ConstructorParameters<typeof Sha256>[0], ...parts: Parameters<Sha256['update']>[0][]) {
  const hash = new Sha256(secret)
  for (const part of parts) hash.update(part)
  return Buffer.from(await hash.digest()).toString('hex')
}

it('of a text and of bytes is that of Node', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const bytes = new TextEncoder().encode(text)
      const wanted = createHash('sha256').update(text).digest('hex')
      expect(await digest(undefined, text)).toBe(wanted)
      expect(await digest(undefined, bytes.subarray(0, 2), bytes.subarray(2))).toBe(wanted)
      expect(await digest('', bytes.slice().buffer)).toBe(wanted)
    }),
  )
})

it('with a secret is the HMAC, each time it is asked for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 100 }), fc.string(), async (secret, text) => {
      const wanted = createHmac('sha256', secret).update(text).digest('hex')
      const inside = new Uint8Array([7, ...secret, 7]).subarray(1, -1)
      for (const one of [secret, secret, secret.slice().buffer, inside, new DataView(secret.slice().buffer)]) {
        expect(await digest(one, text)).toBe(wanted)
      }
    }),
  )
  expect(await digest('söcret', 'a', 'b')).toBe(createHmac('sha256', 'söcret').update('ab').digest('hex'))
})
