/** Something on loopback that takes whatever it is sent: a webhook, Slack, SNS, a monitor that listens for a heartbeat. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly method: string
  readonly path: string
  readonly contentType: string | undefined
  readonly body: string
}

export interface Receiver {
  /** With a secret in it, as webhooks have. */
  readonly url: string
  readonly origin: string
  readonly received: readonly Received[]
  /** Answers so from now on; 0 breaks the connection. */
  answer(status: number, headers?: Readonly<Record<string, string>>): void
}

export const secretPath = '/services/T000/SECRET'

/** Starts a receiver that answers with 200 and `body` until the test ends. */
export async function receiver(body = 'ok'): Promise<Receiver> {
  const received: Received[] = []
  let status = 200
  let headers: Readonly<Record<string, string>> = {}
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '' } = request
      received.push({
        method,
        path,
        contentType: request.headers['content-type'],
        body: Buffer.concat(chunks).toString(),
      })
      if (status === 0) return void request.socket.destroy()
      response.writeHead(status, headers)
      response.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: origin + secretPath,
    origin,
    received,
    answer: (code, more = {}) => {
      status = code
      headers = more
    },
  }
}
