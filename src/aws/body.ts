/** The body of an answer, read whole. The SDK has no bound for it, neither in time nor in size. */
import type { Readable } from 'node:stream'
import { ServiceError } from './failure.ts'

/** How long a body may take, and how large it may be. No answer of the service comes near a tenth of it. */
export interface BodyLimits {
  readonly timeoutMs: number
  readonly maxBytes: number
}

const limits: BodyLimits = { timeoutMs: 30_000, maxBytes: 16 * 1024 * 1024 }

/** Reads a body to its end. Throws `ServiceError` if it is too large, and what a lost connection throws if it ends too soon or not at all. */
export function readWhole(body: unknown, { timeoutMs, maxBytes } = limits): Promise<Buffer> {
  if (body === undefined) return Promise.resolve(Buffer.alloc(0))
  const stream = body as Readable
  const chunks: Uint8Array[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stream.destroy(Object.assign(new Error(`the answer did not end within ${timeoutMs} ms`), { code: 'ETIMEDOUT' }))
    }, timeoutMs)
    const fail = (error: Error): void => {
      clearTimeout(timer)
      reject(error)
    }
    stream.once('error', fail)
    let isWhole = false
    stream.once('end', () => {
      isWhole = true
      clearTimeout(timer)
      resolve(Buffer.concat(chunks))
    })
    // Without an end before it, the connection is gone in the middle of the body.
    stream.once('close', () => {
      if (!isWhole) fail(Object.assign(new Error('the answer was cut off'), { code: 'ECONNRESET' }))
    })
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size > maxBytes) stream.destroy(tooLarge(maxBytes))
      else chunks.push(chunk)
    })
  })
}

function tooLarge(maxBytes: number): ServiceError {
  const message = `the answer is larger than ${maxBytes} bytes`
  return new ServiceError({ code: 'AnswerTooLarge', message, class: 'other', mayHaveRun: true })
}
