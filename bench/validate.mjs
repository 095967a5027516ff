// How long reading and checking the desired state takes, against js-yaml reading the same text alone.
//
//   node bench/validate.mjs [documents] [targets]
//
// Runs on the built program. Prints the medians of several runs and their ratio, and ends with 1 if it is over the bound.
import { loadAll } from 'js-yaml'
import { performance } from 'node:perf_hooks'

const bound = 2.5
const [documents = 10_000, targets = 3] = process.argv.slice(2).map(Number)
const dist = new URL('../dist/', import.meta.url)
const { parseDocuments } = await import(new URL('src/config/yaml/yaml.js', dist).href)
const { buildDesired } = await import(new URL('src/config/desire/desire.js', dist).href)
const { parseProject } = await import(new URL('src/config/project/project.js', dist).href)

const text = Array.from({ length: documents }, (_, index) => writeDocument(index)).join('---\n')
const { project } = parseProject(writeProject(), 'kiln.yaml', { folder: '/', hasConfigsFolder: true })

const alone = measure(() => loadAll(text).length)
const parse = measure(() => parseDocuments(text, 'configs/all.yaml').documents.length)
const whole = measure(() => {
  const parsed = parseDocuments(text, 'configs/all.yaml')
  const built = buildDesired(parsed.documents, project, project.targets)
  if (built.diagnostics.length > 0) throw new Error(built.diagnostics[0].message)
  return built.desired.length
})

const megabytes = (text.length / 1e6).toFixed(1)
process.stdout.write(`${documents} documents, ${targets} targets, ${megabytes} MB, ${whole.result} desired\n`)
process.stdout.write(`js-yaml alone        ${alone.median.toFixed(0)} ms\n`)
process.stdout.write(
  `parse                ${parse.median.toFixed(0)} ms   ${(parse.median / alone.median).toFixed(2)} x\n`,
)
process.stdout.write(
  `parse and desire     ${whole.median.toFixed(0)} ms   ${(whole.median / alone.median).toFixed(2)} x (at most ${bound})\n`,
)
process.exitCode = whole.median / alone.median <= bound ? 0 : 1

function measure(work, runs = 7) {
  let result = work()
  const times = Array.from({ length: runs }, () => {
    globalThis.gc?.()
    const start = performance.now()
    result = work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return { median: times[runs >> 1], result }
}

function writeDocument(index) {
  return `kind: InfrastructureConfiguration
name: golden-linux-${index}
description: Build hosts for the golden Linux images, number ${index}
instanceProfileName: EC2InstanceProfileForImageBuilder
instanceTypes: [m7i.large, m6i.large]
subnetId: \${vars.subnetId}
securityGroupIds: \${vars.securityGroupIds}
logging:
  s3Logs: { s3BucketName: acme-image-logs, s3KeyPrefix: linux }
terminateInstanceOnFailure: true
snsTopicArn: arn:\${target.partition}:sns:\${target.region}:\${target.account}:image-builds
instanceMetadataOptions: { httpTokens: required, httpPutResponseHopLimit: 2 }
placement: { tenancy: default }
resourceTags: { CostCenter: "12345" }
tags: { team: platform, CostCenter: "12345" }
kiln:
  protect: true
`
}

function writeProject() {
  const regions = ['us-east-1', 'eu-west-1', 'ap-south-1', 'us-west-2', 'eu-central-1', 'sa-east-1']
  const list = Array.from({ length: targets }, (_, index) => {
    const region = regions[index % regions.length]
    const account = String(111122223333 + Math.floor(index / regions.length))
    return `  - name: target-${index}
    region: ${region}
    account: "${account}"
    vars: { subnetId: subnet-0a1b2c3d, securityGroupIds: [sg-0a1b2c3d] }
`
  })
  return `version: 1
targets:
${list.join('')}defaults:
  InfrastructureConfiguration:
    instanceMetadataOptions: { httpTokens: required }
    tags: { managed-by: kiln }
requiredTags: { CostCenter: "^[0-9]{5}$" }
`
}
