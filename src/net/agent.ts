/** How HTTPS leaves this machine: directly, or through the proxy that the environment names. */
import { request as requestHttp, type ClientRequest, type ClientRequestArgs, type IncomingMessage } from 'node:http'
import { Agent, request as requestHttps, type AgentOptions } from 'node:https'
import { isIPv6 } from 'node:net'
import type { Duplex } from 'node:stream'
import { diagnose } from '../diagnostic/diagnose.ts'
import { NetworkProblem } from './problem.ts'
import { proxyFor, type Proxy, type Variables } from './proxy.ts'

/** How long a proxy may take to answer: less than the SDK waits for a connection, because its message would not name the proxy. */
const proxyTimeoutMs = 4_000

/**
 * Returns an agent that looks for each host whether HTTPS_PROXY, ALL_PROXY and NO_PROXY of `env` put a proxy before it. A request fails with
 * `NetworkProblem` if they do not hold the address of one, or if it does not let the request through.
 */
export function httpsAgent(options: AgentOptions, env: Variables): Agent {
  return new ProxyAgent(options, env)
}

type Give = (error: Error | null, socket: Duplex) => void

/** Node's agent, over connections that a proxy has made with CONNECT where there is one. What is asked of a proxy ends with the agent. */
class ProxyAgent extends Agent {
  readonly #env: Variables
  readonly #asked = new Set<ClientRequest>()

  constructor(options: AgentOptions, env: Variables) {
    super(options)
    this.#env = env
  }

  override createConnection(options: ClientRequestArgs, give: Give): Duplex | null | undefined {
    // What Node promises of the callback: without an error there is a socket.
    const fail = (error: Error): void => give(error, undefined as never)
    const host = String(options.host)
    const port = Number(options.port)
    try {
      const proxy = proxyFor(host, port, this.#env)
      if (proxy === undefined) return super.createConnection(options, give)
      const connected = (socket: Duplex): void =>
        // The name that the certificate must have, the certificates to trust and the session of an earlier connection are in the options.
        give(null, super.createConnection({ ...options, socket } as ClientRequestArgs) as Duplex)
      this.#ask(proxy, nameOf({ host, port }), connected, fail)
    } catch (error) {
      fail(error as Error)
    }
    return undefined
  }

  override destroy(): void {
    for (const asked of this.#asked) asked.destroy()
    super.destroy()
  }

  #ask(proxy: Proxy, authority: string, connected: (socket: Duplex) => void, fail: (error: Error) => void): void {
    const { isSecure, host, port, auth, variable } = proxy
    const silent = (reason: string): NetworkProblem =>
      new NetworkProblem(diagnose('proxyUnreachable', { proxy: nameOf(proxy), variable, reason }), { isPassing: true })
    const asked = (isSecure ? requestHttps : requestHttp)({
      method: 'CONNECT',
      host,
      port,
      path: authority,
      headers: { host: authority, ...(auth === undefined ? {} : { 'proxy-authorization': basic(auth) }) },
      agent: false,
      timeout: proxyTimeoutMs,
      ...(isSecure && this.options.ca !== undefined ? { ca: this.options.ca } : {}),
    })
    this.#asked.add(asked)
    asked.once('close', () => this.#asked.delete(asked))
    asked.once('timeout', () => asked.destroy(silent(`no answer within ${proxyTimeoutMs / 1_000} s`)))
    asked.once('error', (error) => fail(error instanceof NetworkProblem ? error : silent(error.message)))
    asked.once('connect', (answer, socket) => {
      const refusal = refusalIn(answer, proxy, authority)
      if (refusal === undefined) return connected(socket)
      socket.destroy()
      fail(refusal)
    })
    asked.end()
  }
}

/** Any 2xx is a connection (RFC 9110, section 9.3.6). */
function refusalIn(answer: IncomingMessage, proxy: Proxy, host: string): NetworkProblem | undefined {
  const { statusCode: status = 0, statusMessage = '' } = answer
  if (status >= 200 && status < 300) return undefined
  const params = { proxy: nameOf(proxy), variable: proxy.variable, host, answer: `${status} ${statusMessage}`.trim() }
  if (status === 407) return new NetworkProblem(diagnose('proxyAuthentication', params))
  return new NetworkProblem(diagnose('proxyRefused', params), { isPassing: status >= 500 })
}

function basic(auth: string): string {
  return `Basic ${Buffer.from(auth).toString('base64')}`
}

/** `host:port`, without user and password. */
function nameOf({ host, port }: Pick<Proxy, 'host' | 'port'>): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`
}
