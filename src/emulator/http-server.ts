import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody, turnedAway } from './admission.ts'
import type { Answer } from './answer.ts'
import type { RawRequest } from './exchange.ts'
import type { Ending } from './request-handler.ts'

/** A server on the loopback address; requests wait until `handle` is there. Rejects when the port cannot be had. */
export async function listen(port: number, handle: Promise<(request: RawRequest) => Promise<Ending>>): Promise<Server> {
  const server = createServer((incoming, response) => {
    void handle
      .then((handler) => exchange(incoming, response, handler))
      // The socket is gone or the emulator closes: there is nobody to answer.
      .catch(() => incoming.socket.destroy())
  })
  // An idle connection that the server closes just when the client uses it again would look like a fault that nobody set.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  return server
}

export function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Stops listening and drops every connection, those that hang included. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}

async function exchange(
  incoming: IncomingMessage,
  response: ServerResponse,
  handle: (request: RawRequest) => Promise<Ending>,
): Promise<void> {
  const body = await readBody(incoming)
  const refused = turnedAway(incoming.headers, body)
  if (refused !== undefined) return send(response, refused)
  const rawBody = body.kept
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  const ending = await handle({ method: incoming.method ?? 'GET', url, headers: incoming.headers, rawBody })
  switch (ending.type) {
    case 'answer':
      return send(response, ending.answer)
    case 'truncated':
      return sendPart(response, ending.answer)
    case 'reset':
      incoming.socket.destroy()
      return undefined
    case 'hang':
      return undefined
  }
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) })
  response.end(answer.body)
}

/** Promises the whole body, sends half of it and drops the connection. */
function sendPart(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.body) })
  response.write(answer.body.slice(0, answer.body.length / 2), () => response.socket?.destroy())
}
