// What a script around the SDK does: it lists all, gets all and updates all, one request after the other.
import { performance } from 'node:perf_hooks'

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'
const sdk = await import('@aws-sdk/client-imagebuilder')

/** Runs the script on one account and Region. Resolves to how many requests it sent and the milliseconds that they took. */
export async function runNaive(url, { account, region }) {
  const client = new sdk.ImagebuilderClient({
    region,
    endpoint: url,
    credentials: { accessKeyId: account, secretAccessKey: 'any' },
  })
  let requests = 0
  const send = (command) => {
    requests += 1
    return client.send(command)
  }
  const start = performance.now()
  const arns = []
  let nextToken
  do {
    const page = await send(new sdk.ListInfrastructureConfigurationsCommand({ maxResults: 25, nextToken }))
    arns.push(...page.infrastructureConfigurationSummaryList.map(({ arn }) => arn))
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  for (const infrastructureConfigurationArn of arns) {
    const answer = await send(new sdk.GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn }))
    const {
      arn: _,
      name: __,
      tags: ___,
      dateCreated: ____,
      dateUpdated: _____,
      ...fields
    } = answer.infrastructureConfiguration
    await send(new sdk.UpdateInfrastructureConfigurationCommand({ ...fields, infrastructureConfigurationArn }))
  }
  client.destroy()
  return { requests, ms: performance.now() - start }
}
