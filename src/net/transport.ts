/** One HTTP exchange with a service that is not AWS: a forge, a webhook. No retries, no meaning: bytes there and back. */
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { httpsAgent } from './agent.ts'
import type { Variables } from './proxy.ts'

export interface WebRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Given up after this many milliseconds. */
  readonly timeoutMs: number
  /** Given up when it is aborted. */
  readonly signal?: AbortSignal
}

export interface WebAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** Sends a request. Rejects if there is no whole answer: no connection, no time left, an answer without end. */
export type Transport = (request: WebRequest) => Promise<WebAnswer>

/** More than any page of a forge has. */
const maxBytes = 32 * 1024 * 1024

/**
 * Returns the transport of Node itself, through the proxy that `env` names. Node's fetch would not use the proxy. Connections are not kept: the
 * waits between requests are longer than servers keep them.
 */
export function nodeTransport(env: Variables): Transport {
  return async ({ method, url, headers, body, timeoutMs, signal }) => {
    const isSecure = url.startsWith('https:')
    const limit = AbortSignal.timeout(timeoutMs)
    const options = {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
      ...(isSecure ? { agent: httpsAgent({ keepAlive: false }, env) } : {}),
    }
    try {
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        const request = isSecure ? requestHttps(url, options, resolve) : requestHttp(url, options, resolve)
        request.on('error', reject)
        request.end(body)
      })
      return { status: answer.statusCode ?? 0, headers: flatten(answer.headers), body: await readAll(answer) }
    } catch (error) {
      throw limit.aborted ? new Error(`no answer within ${timeoutMs / 1000} s`, { cause: error }) : error
    } finally {
      options.agent?.destroy()
    }
  }
}

function flatten(headers: IncomingMessage['headers']): WebAnswer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )
}

async function readAll(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new Error(`the answer has more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
