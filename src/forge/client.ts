/** The HTTP client of a forge: JSON, pages, patience. What the answers mean stands in github.ts and gitlab.ts. */
import type { Clock } from '../clock.ts'
import type { Transport, WebAnswer, WebRequest } from '../net/transport.ts'
import { optional } from '../optional.ts'
import { failureOf, ForgeError, waitAskedFor } from './failure.ts'

export interface ClientOptions {
  /** Of the REST API, without a slash at the end. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly transport: Transport
  readonly clock: Clock
  /** Milliseconds that this client waits in all, over all its requests, before it gives up. */
  readonly patienceMs: number
  /** Told about every answer, for the log. Never told a header or a body. */
  readonly onAnswer?: (method: string, path: string, status: number) => void
  /** Everything is given up when it is aborted. */
  readonly signal?: AbortSignal
}

export interface ForgeClient {
  /** Resolves to the JSON at `path`. */
  get(path: string): Promise<unknown>
  /** Resolves to the items of all pages at `path`. */
  list(path: string): Promise<readonly unknown[]>
  /** Writes. Writes are at least a second apart, as GitHub asks for. */
  send(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body: unknown): Promise<unknown>
  /** Asks what reads only, as a POST to a URL of its own: GraphQL. */
  ask(url: string, body: unknown): Promise<unknown>
}

const timeoutMs = 30_000
const betweenWritesMs = 1_000
/** How often a failure of server or network is tried again. */
const maxRetries = 3
/** 100 each: more than any discussion has. */
const maxPages = 200

type Call = Pick<WebRequest, 'method' | 'url' | 'body'> & { readonly isRepeatable: boolean }

/** Makes a client. All its functions reject with `ForgeError`; no error holds a token. */
export function createClient(options: ClientOptions): ForgeClient {
  const { clock, url } = options
  let patience = options.patienceMs
  let lastWrite = Number.NEGATIVE_INFINITY

  const pause = async (ms: number): Promise<void> => {
    try {
      await clock.sleep(ms, options.signal)
    } catch (error) {
      throw new ForgeError('unavailable', `the run is to end: ${(error as Error).message}`)
    }
  }

  const wait = async (ms: number, why: ForgeError): Promise<void> => {
    if (ms > patience) throw why
    patience -= ms
    await pause(ms)
  }

  const exchange = async (call: Call): Promise<WebAnswer> => {
    const name = `${call.method} ${pathOf(call.url)}`
    for (let attempt = 0; ; attempt++) {
      const answer = await sendOnce(options, call, name)
      if (!(answer instanceof ForgeError) && answer.status < 400) return answer
      const asked = answer instanceof ForgeError ? undefined : waitAskedFor(answer, clock.now())
      if (asked !== undefined) {
        const seconds = Math.ceil(asked / 1000)
        await wait(asked, new ForgeError('rate-limited', `${name} is to wait for ${seconds} s`, answer.status))
        continue
      }
      const failure = answer instanceof ForgeError ? answer : failureOf(name, answer)
      // Whether a write whose answer was lost was carried out is not known: what would make a second one is not sent again.
      const isWorthIt = failure.failure === 'unavailable' && call.isRepeatable && attempt < maxRetries
      if (!isWorthIt) throw failure
      await wait(2 ** attempt * 1000 * (0.5 + clock.random()), failure)
    }
  }

  return {
    get: async (path) => parse((await exchange({ method: 'GET', url: url + path, isRepeatable: true })).body),
    async list(path) {
      const items: unknown[] = []
      const first = `${url}${path}${path.includes('?') ? '&' : '?'}per_page=100`
      for (let page = 1, next: string | undefined = first; next !== undefined; page++) {
        if (page > maxPages) throw new ForgeError('unavailable', `GET ${path} has more than ${maxPages} pages`)
        const answer = await exchange({ method: 'GET', url: next, isRepeatable: true })
        const found = parse(answer.body)
        if (!Array.isArray(found)) throw new ForgeError('unavailable', `GET ${path} was not answered with a list`)
        items.push(...(found as readonly unknown[]))
        next = nextPage(answer, next)
      }
      return items
    },
    async send(method, path, body) {
      const early = lastWrite + betweenWritesMs - clock.now()
      if (early > 0) await pause(early)
      try {
        const call = { method, url: url + path, body: JSON.stringify(body), isRepeatable: method !== 'POST' }
        return parse((await exchange(call)).body)
      } finally {
        lastWrite = clock.now()
      }
    },
    ask: async (where, body) =>
      parse((await exchange({ method: 'POST', url: where, body: JSON.stringify(body), isRepeatable: true })).body),
  }
}

/** Returns the path of an address, which must be one that a request can go to: the environment may hold anything. */
function pathOf(url: string): string {
  if (URL.canParse(url)) {
    const { protocol, pathname } = new URL(url)
    if (protocol === 'https:' || protocol === 'http:') return pathname
  }
  const variables = 'CI_API_V4_URL, CI_SERVER_URL, GITHUB_API_URL or GITHUB_GRAPHQL_URL'
  throw new ForgeError('unavailable', `the address of the forge is not an http or https URL: correct ${variables}`)
}

async function sendOnce(
  options: ClientOptions,
  { method, url, body }: Pick<Call, 'method' | 'url' | 'body'>,
  name: string,
  isMoved = false,
): Promise<WebAnswer | ForgeError> {
  const { transport, headers, signal } = options
  try {
    const answer = await transport({
      method,
      url,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...optional({ body }),
      timeoutMs,
      ...optional({ signal }),
    })
    options.onAnswer?.(method, new URL(url).pathname, answer.status)
    if (answer.status < 300 || answer.status >= 400) return answer
    // A repository that was renamed answers with its new place within the same API, where the same request is to be sent again.
    const place = answer.headers['location']
    if (isMoved || place === undefined || !isSameOrigin(place, url)) {
      return new ForgeError('unavailable', `${name} was sent elsewhere, which is not followed`, answer.status)
    }
    const moved = { method, url: new URL(place, url).href, ...optional({ body }) }
    return await sendOnce(options, moved, name, true)
  } catch (error) {
    return new ForgeError('unavailable', `${name} was not answered: ${(error as Error).message}`)
  }
}

function parse(body: string): unknown {
  if (body.trim() === '') return null
  try {
    return JSON.parse(body) as unknown
  } catch {
    throw new ForgeError('unavailable', 'an answer was not JSON')
  }
}

/** GitHub and GitLab's keyset pages name the next one in `Link`; other pages of GitLab give its number. */
function nextPage({ headers }: WebAnswer, current: string): string | undefined {
  const link = /<([^>]+)>\s*;[^,]*rel="?next"?/.exec(headers['link'] ?? '')?.[1]
  // The token goes to the API alone, whatever an answer says.
  if (link !== undefined) return isSameOrigin(link, current) ? new URL(link, current).href : undefined
  const number = headers['x-next-page']
  if (number === undefined || !/^\d+$/.test(number)) return undefined
  const next = new URL(current)
  next.searchParams.set('page', number)
  return next.href
}

function isSameOrigin(a: string, b: string): boolean {
  return URL.canParse(a, b) && new URL(a, b).origin === new URL(b).origin
}
