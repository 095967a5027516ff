/** An endpoint behind TLS with an authority of its own, and a proxy in front of it: both on loopback. */
import { readFileSync } from 'node:fs'
import { createServer as createHttpServer, request } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const file = (name: string): string => join(import.meta.dirname, 'tls', name)

/** Path of the authority that the endpoint's certificate is signed by. */
export const authorityFile = file('authority.pem')

/** The name in the endpoint's certificate. Only the proxy knows where it is. */
export const serviceUrl = 'https://service.test'

/** Starts the endpoint: TLS before the server at `url`, which is called by its own name. Resolves to its port. */
export async function serveTls(url: string): Promise<number> {
  const { host } = new URL(url)
  const certificate = { key: readFileSync(file('service.key')), cert: readFileSync(file('service.pem')) }
  return start(
    createHttpsServer(certificate, (asked, answer) => {
      const { method, headers } = asked
      const behind = request(new URL(asked.url ?? '/', url), { method, headers: { ...headers, host } }, (found) => {
        answer.writeHead(found.statusCode ?? 0, found.headers)
        found.pipe(answer)
      })
      asked.pipe(behind)
    }),
  )
}

/** What a proxy was asked. */
export interface Asked {
  readonly place: string
  /** User and password, as they were meant. */
  readonly auth: string | undefined
}

/** Starts a proxy that connects every host to a port of this machine, or gives an answer instead: the status line's rest. */
export async function startProxy(to: number | string): Promise<{ readonly port: number; readonly asked: Asked[] }> {
  const asked: Asked[] = []
  const server = createHttpServer()
  server.on('connect', ({ url = '', headers }, client) => {
    const basic = headers['proxy-authorization']?.replace('Basic ', '')
    asked.push({ place: url, auth: basic === undefined ? undefined : Buffer.from(basic, 'base64').toString() })
    if (typeof to === 'string') return void client.end(`HTTP/1.1 ${to}\r\nContent-Length: 0\r\n\r\n`)
    const behind = connect(to, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.pipe(behind).pipe(client)
    })
    client.on('error', () => behind.destroy())
    behind.on('error', () => client.destroy())
  })
  return { port: await start(server), asked }
}

/** Starts a listener that takes connections and says nothing. Resolves to its port. */
export async function startSilence(): Promise<number> {
  return start(createServer(() => undefined))
}

async function start(server: Server): Promise<number> {
  const open = new Set<{ destroy(): unknown }>()
  server.on('connection', (socket) => open.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}
