/** Bodies of answers, read whole or not at all. */
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { readWhole } from '../../../src/aws/body.ts'

const limits = { timeoutMs: 900_000, maxBytes: 10 }

it('a body is all of its pieces, and none is empty', async () => {
  expect((await readWhole(Readable.from([Buffer.from('one '), Buffer.from('two')]))).toString()).toBe('one two')
  expect(await readWhole(undefined)).toHaveLength(0)
})

it('a body may be as large as the limit, and no larger', async () => {
  const pieces = (...sizes: number[]) => Readable.from(sizes.map((size) => Buffer.alloc(size)))
  expect(await readWhole(pieces(5, 5), limits)).toHaveLength(10)
  await expect(readWhole(pieces(5, 5, 1), limits)).rejects.toMatchObject({
    code: 'AnswerTooLarge',
    class: 'other',
    mayHaveRun: true,
    message: 'the answer is larger than 10 bytes',
  })
})

it('a body that stops in the middle is a lost connection', async () => {
  const body = new Readable({ read: () => undefined })
  body.push('half')
  const read = readWhole(body, limits)
  body.destroy()
  await expect(read).rejects.toMatchObject({ code: 'ECONNRESET', message: 'the answer was cut off' })
})

it('a body that fails does so with its own error', async () => {
  const body = new Readable({ read: () => undefined })
  const read = readWhole(body, limits)
  body.destroy(Object.assign(new Error('reset'), { code: 'EPIPE' }))
  await expect(read).rejects.toMatchObject({ code: 'EPIPE' })
})

it('a body that does not end in time is given up, and the connection with it', async () => {
  const body = new Readable({ read: () => undefined })
  await expect(readWhole(body, { ...limits, timeoutMs: 5 })).rejects.toMatchObject({
    code: 'ETIMEDOUT',
    message: 'the answer did not end within 5 ms',
  })
  expect(body.destroyed).toBe(true)
})
