/** How HTTPS leaves this machine: the proxy that the environment names, as for the AWS CLI. */
import { Agent, type AgentOptions } from 'node:https'

/** Returns the agent that reaches `url`. HTTPS_PROXY and NO_PROXY count. */
export async function httpsAgentFor(url: string, options: AgentOptions): Promise<Agent> {
  const { getProxyForUrl } = await import('proxy-from-env')
  const proxy = getProxyForUrl(url)
  if (proxy === '' || !url.startsWith('https:')) return new Agent(options)
  const { HttpsProxyAgent } = await import('https-proxy-agent')
  return new HttpsProxyAgent(proxy, options)
}
