/** A server in front of the emulator that may answer in its place, as a proxy, a portal or a service that is not well would. */
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'

/** What is answered in place of the emulator, whole or cut off after so many bytes; `never` keeps the connection and says nothing. */
export type Instead =
  { readonly status: number; readonly body: string; readonly type?: string; readonly cutAfter?: number } | 'never'

/** A request as far as it tells what is asked. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: string
}

/** Starts it. Everything that `answer` has nothing to say to goes to `account`. It is stopped when the test ends. */
export async function front(
  account: Emulator,
  answer: (asked: Asked) => Instead | undefined,
): Promise<{ readonly url: string }> {
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      const instead = answer({ method: incoming.method ?? '', path: incoming.url ?? '', body: body.toString('utf8') })
      if (instead === undefined) forward(account, incoming, body, response)
      else if (instead !== 'never') answerWith(instead, response)
    })
    incoming.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function answerWith(instead: Exclude<Instead, 'never'>, response: ServerResponse): void {
  const { status, body, type = 'text/html', cutAfter } = instead
  const headers = status === 204 ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, headers)
  if (cutAfter === undefined) response.end(body)
  else response.write(body.slice(0, cutAfter), () => response.destroy())
}

function forward(account: Emulator, incoming: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const { method, url = '/', headers } = incoming
  const outgoing = send(new URL(url, account.url), { method, headers }, (answered) => {
    response.writeHead(answered.statusCode ?? 500, answered.headers)
    answered.pipe(response)
    answered.on('error', () => response.destroy())
  })
  outgoing.on('error', () => response.destroy())
  outgoing.end(body)
}
