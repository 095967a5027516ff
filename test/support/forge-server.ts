/** What the stand-ins of GitHub and GitLab share: real HTTP on loopback, routes, pages, faults, a record of what was asked. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Asked {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Readonly<Record<string, unknown>>
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers instead of the server, `times` times, to requests whose `METHOD /path` matches. */
export interface Fault extends Answer {
  readonly on: RegExp
  /** Default: always. */
  readonly times?: number
  /** Close the connection instead of answering. */
  readonly drop?: boolean
}

/** `METHOD /path/:name`, and what it answers. */
export type Routes = Readonly<
  Record<string, (asked: Asked, params: Readonly<Record<string, string>>, query: URLSearchParams) => Answer>
>

export interface ForgeServer {
  readonly url: string
  readonly asked: readonly Asked[]
  /** What was written, as `METHOD /path`. */
  readonly writes: readonly string[]
  fail(fault: Fault): void
}

/** Serves `routes` until the test ends. `isAllowed` sees the headers of every request. */
export async function serveForge(
  routes: Routes,
  isAllowed: (headers: IncomingMessage['headers']) => boolean,
): Promise<ForgeServer> {
  const asked: Asked[] = []
  const faults: { fault: Fault; left: number }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const body = text === '' ? {} : (JSON.parse(text) as Asked['body'])
      const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
      asked.push(one)
      const fault = faults.find(({ fault, left }) => left > 0 && fault.on.test(`${one.method} ${one.path}`))
      if (fault !== undefined) fault.left--
      if (fault?.fault.drop === true) return void request.socket.destroy()
      const answer = fault?.fault ?? (isAllowed(request.headers) ? route(routes, one) : bad(401, 'Bad credentials'))
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
      response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    get writes() {
      const isWrite = ({ method, body }: Asked): boolean =>
        method !== 'GET' && !/^\s*query/.test(typeof body['query'] === 'string' ? body['query'] : '')
      return asked.filter(isWrite).map(({ method, path }) => `${method} ${path}`)
    },
    fail: (fault) => void faults.push({ fault, left: fault.times ?? Infinity }),
  }
}

export function bad(status: number, message: string): Answer {
  return { status, body: { message } }
}

function route(routes: Routes, asked: Asked): Answer {
  const { pathname, searchParams } = new URL(asked.path, 'http://forge')
  for (const [pattern, answer] of Object.entries(routes)) {
    const [method, path = ''] = pattern.split(' ')
    const source = path.replaceAll(/:(\w+)\*/g, '(?<$1>.+)').replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
    const match = method === asked.method ? new RegExp(`^${source}$`).exec(pathname) : null
    if (match === null) continue
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)] as const)
    return answer(asked, Object.fromEntries(params), searchParams)
  }
  return bad(404, 'Not Found')
}

/** Returns the page of `items` that a query asks for, of at most 100. */
export function pageOf<Item>(
  items: readonly Item[],
  query: URLSearchParams,
): { items: readonly Item[]; next?: number } {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const page = Number(query.get('page') ?? 1)
  return {
    items: items.slice((page - 1) * size, page * size),
    ...(items.length > page * size ? { next: page + 1 } : {}),
  }
}

/** Returns what a request holds as text; what is none is empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
