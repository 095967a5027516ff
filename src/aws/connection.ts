/** How connections are made: time limits, the proxy and the certificates that the environment or a profile names, as for the AWS CLI. */
import { readFile } from 'node:fs/promises'
import { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent, AgentOptions } from 'node:https'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import { httpsAgent } from '../net/agent.ts'
import { NetworkProblem } from '../net/problem.ts'
import { proxyFor, type Proxy } from '../net/proxy.ts'
import type { Environment } from './environment.ts'
import { ServiceError } from './failure.ts'
import { findCertificates } from './shared-config.ts'

/** Options of the SDK's request handler. The SDK has no time limit by default. */
export interface Connection {
  readonly connectionTimeout: number
  readonly requestTimeout: number
  readonly throwOnRequestTimeout: boolean
  readonly httpAgent: HttpAgent
  readonly httpsAgent: HttpsAgent
}

/** How many connections there are is the limiter's to say. */
const agentOptions = { keepAlive: true }

/** The connections of a run to Image Builder: all targets of a profile share them. */
export interface Connections {
  /** Throws `ServiceError` if they cannot be made. */
  of(profile: string | undefined): Promise<Connection>
  close(): void
}

/** Returns connections that are made when they are first needed, and kept until they are closed. */
export function createConnections(env: Environment): Connections {
  const made = new Map<string | undefined, Promise<Connection>>()
  return {
    of(profile) {
      const connection = made.get(profile) ?? connect(profile, env)
      made.set(profile, connection)
      return connection
    },
    close() {
      const destroy = ({ httpAgent, httpsAgent }: Connection): void => {
        httpAgent.destroy()
        httpsAgent.destroy()
      }
      for (const connection of made.values()) connection.then(destroy, () => undefined)
    },
  }
}

/**
 * Returns how a client reaches AWS with what `profile` says of it. HTTPS_PROXY, NO_PROXY, AWS_CA_BUNDLE and the profile's `ca_bundle` count.
 * Throws `ServiceError` if the certificates cannot be read.
 */
export async function connect(profile: string | undefined, env: Environment): Promise<Connection> {
  return {
    connectionTimeout: 5_000,
    requestTimeout: 30_000,
    throwOnRequestTimeout: true,
    httpAgent: new HttpAgent(agentOptions),
    httpsAgent: httpsAgent({ ...agentOptions, ...(await certificates(profile, env)) }, env),
  }
}

/** Returns the proxy on the way to a host, or why what the environment names is none; undefined where nothing is on the way. */
export function findProxy(
  host: string,
  env: Environment,
): { readonly proxy: Proxy } | { readonly problem: Diagnostic } | undefined {
  try {
    const proxy = proxyFor(host, 443, env)
    return proxy && { proxy }
  } catch (error) {
    if (!(error instanceof NetworkProblem)) throw error
    return { problem: error.diagnostic }
  }
}

/** They take the place of those that Node trusts, as for the AWS CLI. */
async function certificates(profile: string | undefined, env: Environment): Promise<Pick<AgentOptions, 'ca'>> {
  const named = await findCertificates(profile, env)
  if (named === undefined) return {}
  const { setting, file } = named
  try {
    const text = await readFile(file, 'utf8')
    if (/^-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/m.test(text)) return { ca: text }
    throw new Error(`${file} holds no certificate`)
  } catch (error) {
    throw ServiceError.of(diagnose('certificatesUnreadable', { setting, reason: (error as Error).message }), 'other')
  }
}
