import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { newRequestId, jsonAnswer, type Answer } from './answer.ts'

/** Far more than the largest request of the service (documents of 16,000 characters) or list of faults. */
const maxBodyBytes = 1024 * 1024

/** Names that cannot be made to resolve to another machine, and by that the only ones that a page of the web cannot borrow. */
const loopback = /^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/** The body of a request: how many bytes came, and the text of those that were kept. */
interface Body {
  readonly size: number
  readonly kept: string
}

/**
 * Returns the answer for a request that is turned away before anything reads it; undefined for one that may come in. The emulator serves
 * programs of this machine: a page in a browser is none of them, neither by its own address (Origin, Sec-Fetch-Site) nor by a host
 * name that it had point here (DNS rebinding).
 */
export function turnedAway(headers: IncomingHttpHeaders, body: Body): Answer | undefined {
  const { host = '', origin, 'sec-fetch-site': site = 'none' } = headers
  if (!loopback.test(host)) {
    return refusal(
      403,
      'AccessDeniedException',
      `The emulator answers to localhost and 127.0.0.1 alone, not to ${JSON.stringify(host)}.`,
    )
  }
  if (origin !== undefined || site !== 'none') {
    return refusal(403, 'AccessDeniedException', 'The emulator does not answer to pages in a browser.')
  }
  if (body.size > maxBodyBytes) {
    const message = `The body of a request can have at most ${maxBodyBytes} bytes.`
    return refusal(413, 'RequestEntityTooLargeException', message)
  }
  return undefined
}

/**
 * Reads a body to its end, which is what lets a client see the answer, and keeps no more of it than may come in. Rejects if the client goes away
 * before that.
 */
export function readBody(incoming: IncomingMessage): Promise<Body> {
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers
  if (length === undefined && encoding === undefined) {
    incoming.resume()
    return Promise.resolve({ size: 0, kept: '' })
  }
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBodyBytes) chunks.push(chunk)
    })
    incoming.once('end', () => resolve({ size, kept: Buffer.concat(chunks).toString('utf8') }))
    incoming.once('error', reject)
    incoming.once('close', () => reject(new Error('the client has gone')))
  })
}

function refusal(status: number, name: string, message: string): Answer {
  return jsonAnswer(status, { message }, { 'x-amzn-errortype': name, 'x-amzn-requestid': newRequestId() })
}
