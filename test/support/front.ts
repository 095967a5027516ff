/** A server in front of the emulator that may answer in its place, as a proxy, a portal or a service that is not well would. */
import { createServer, request as send, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'

/** An answer that is made up. */
export interface MadeUp {
  readonly status: number
  readonly body: string
  readonly type?: string
}

/** What happens to a request: a made-up answer, a connection that is lost, or one that is kept without a word. */
export type Instead = MadeUp | 'reset' | 'never'

/** A request, with the way on to the emulator. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: string
  /** Has the emulator carry it out, and resolves when it has. Who returns nothing afterwards passes the answer on. */
  relay(): Promise<void>
}

interface Relayed {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Front {
  readonly url: string
  close(): void
}

/** Starts it. What `answer` has nothing to say to goes to `account`. It is stopped when the test ends, if it was not before. */
export async function front(
  account: Pick<Emulator, 'url'>,
  answer: (asked: Asked) => Instead | undefined | Promise<Instead | undefined>,
): Promise<Front> {
  const server = createServer((incoming, response) => {
    const { method = '', url: path = '/', headers } = incoming
    const chunks: Buffer[] = []
    const serve = async (): Promise<void> => {
      const body = Buffer.concat(chunks)
      let relayed: Promise<Relayed> | undefined
      const relay = (): Promise<Relayed> => (relayed ??= relayTo(account, { method, path, headers, body }))
      const asked = { method, path, body: body.toString('utf8'), relay: async () => void (await relay()) }
      const instead = (await answer(asked)) ?? (await relay())
      if (instead === 'reset') response.destroy()
      else if (instead !== 'never') answerWith(instead, response)
    }
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('error', () => undefined)
    incoming.on('end', () => void serve().catch(() => response.destroy()))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(close)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

function answerWith(answer: MadeUp | Relayed, response: ServerResponse): void {
  if ('headers' in answer) response.writeHead(answer.status, answer.headers)
  else if (answer.status === 204) response.writeHead(204)
  else {
    const { status, body, type = 'text/html' } = answer
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
  }
  response.end(answer.body)
}

function relayTo(
  { url }: Pick<Emulator, 'url'>,
  { method, path, headers, body }: { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer },
): Promise<Relayed> {
  return new Promise((resolve, reject) => {
    const outgoing = send(new URL(path, url), { method, headers }, (answered) => {
      const chunks: Buffer[] = []
      answered.on('data', (chunk: Buffer) => chunks.push(chunk))
      answered.on('error', reject)
      answered.on('end', () => {
        resolve({ status: answered.statusCode ?? 500, headers: answered.headers, body: Buffer.concat(chunks) })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
