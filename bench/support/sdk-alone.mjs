// The requests of a plan that finds nothing to do, sent by the SDK and nothing else: what a run costs at least as long as the SDK sends them.
// One to STS, a list of each kind, and a Get for each infrastructure configuration. Bundled as Kiln is before it is run.
import * as sdk from '@aws-sdk/client-imagebuilder'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'

const config = {
  region: 'us-east-1',
  endpoint: process.env['KILN_ENDPOINT_URL'],
  credentials: {
    accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? '',
  },
}

async function ask() {
  await new STSClient(config).send(new GetCallerIdentityCommand({}))
  const client = new sdk.ImagebuilderClient(config)
  const [{ infrastructureConfigurationSummaryList: found = [] }] = await Promise.all([
    client.send(new sdk.ListInfrastructureConfigurationsCommand({ maxResults: 100 })),
    client.send(new sdk.ListDistributionConfigurationsCommand({ maxResults: 100 })),
    client.send(new sdk.ListComponentsCommand({ maxResults: 100 })),
    client.send(new sdk.ListImageRecipesCommand({ maxResults: 100 })),
    client.send(new sdk.ListContainerRecipesCommand({ maxResults: 100 })),
    client.send(new sdk.ListWorkflowsCommand({ maxResults: 100 })),
    client.send(new sdk.ListImagePipelinesCommand({ maxResults: 100 })),
    client.send(new sdk.ListLifecyclePoliciesCommand({ maxResults: 100 })),
  ])
  const get = ({ arn }) =>
    client.send(new sdk.GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: arn }))
  await Promise.all(found.map(get))
}

void ask().then(() => process.exit(0))
