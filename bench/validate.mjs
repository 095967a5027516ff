// How long reading and checking the desired state takes, against js-yaml reading the same text alone.
//
//   node bench/validate.mjs [--documents N] [--targets N] [--record]
//
// Runs on the built program. Prints the medians of several runs and their ratio, and ends with 1 if it is over the bound or worse than the
// figure on record.
import { loadAll } from 'js-yaml'
import { performance } from 'node:perf_hooks'
import { readOptions } from './support/options.mjs'
import { createTable } from './support/table.mjs'

const { documents, targets } = readOptions({ documents: 10_000, targets: 3 })
const table = createTable()
const dist = new URL('../dist/', import.meta.url)
const { parseDocuments } = await import(new URL('src/config/yaml/yaml.js', dist).href)
const { buildDesired } = await import(new URL('src/config/desire/desire.js', dist).href)
const { parseProject, withTagForms } = await import(new URL('src/config/project/project.js', dist).href)

const text = Array.from({ length: documents }, (_, index) => writeDocument(index)).join('---\n')
const { project } = await withTagForms(
  parseProject(writeProject(), 'kiln.yaml', { folder: '/', hasConfigsFolder: true }),
)

const alone = measure(() => loadAll(text).length)
const parse = measure(() => parseDocuments(text, 'configs/all.yaml').documents.length)
const whole = measure(() => {
  const parsed = parseDocuments(text, 'configs/all.yaml')
  const built = buildDesired(parsed.documents, project, project.targets)
  if (built.diagnostics.length > 0) throw new Error(built.diagnostics[0].message)
  return built.desired.length
})

const megabytes = (text.length / 1e6).toFixed(1)
table.title(`${documents} documents, ${targets} targets, ${megabytes} MB, ${whole.result} desired`)
table.line('js-yaml alone', `${alone.median.toFixed(0)} ms`)
table.line('parse', `${parse.median.toFixed(0)} ms, ${(parse.median / alone.median).toFixed(2)} times js-yaml`)
table.line('parse and desire', `${whole.median.toFixed(0)} ms`)
table.row('validate', whole.median / alone.median)
process.exitCode = table.misses > 0 ? 1 : 0

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
