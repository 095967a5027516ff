/** How connections are made: time limits, the proxy and the certificates that the environment names, as for the AWS CLI. */
import { readFile } from 'node:fs/promises'
import { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent, AgentOptions } from 'node:https'
import { httpsAgentFor } from '../net/agent.ts'
import { ServiceError } from './failure.ts'

/** Variables of the environment by name. */
export type Environment = Readonly<Record<string, string | undefined>>

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

/** The connections of a run to Image Builder: all targets of a region share them. */
export interface Connections {
  /** Throws `ServiceError` if they cannot be made. */
  to(region: string, endpoint: string | undefined): Promise<Connection>
  close(): void
}

/** Returns connections that are made when they are first needed, and kept until they are closed. */
export function createConnections(env: Environment): Connections {
  const made = new Map<string, Promise<Connection>>()
  return {
    to(region, endpoint) {
      const key = endpoint ?? region
      const connection = made.get(key) ?? connectionTo('imagebuilder', region, endpoint, env)
      made.set(key, connection)
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
 * Returns how a client reaches `service` in `region`, or `endpoint`. HTTPS_PROXY, NO_PROXY and AWS_CA_BUNDLE count. Throws `ServiceError` if
 * the bundle cannot be read.
 */
export async function connectionTo(
  service: 'imagebuilder' | 'sts' | 'sns',
  region: string,
  endpoint: string | undefined,
  env: Environment,
): Promise<Connection> {
  const tls: AgentOptions = { ...agentOptions, ...(await certificates(env['AWS_CA_BUNDLE'])) }
  return {
    connectionTimeout: 5_000,
    requestTimeout: 30_000,
    throwOnRequestTimeout: true,
    httpAgent: new HttpAgent(agentOptions),
    httpsAgent: await httpsAgentFor(endpoint ?? `https://${service}.${region}.amazonaws.com`, tls),
  }
}

async function certificates(bundle: string | undefined): Promise<Pick<AgentOptions, 'ca'>> {
  if (!bundle) return {}
  try {
    return { ca: await readFile(bundle) }
  } catch (error) {
    const { message } = error as Error
    throw new ServiceError({ code: 'UnreadableCertificates', message: `AWS_CA_BUNDLE: ${message}`, class: 'other' })
  }
}
