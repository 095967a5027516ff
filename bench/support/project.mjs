// Projects of a size that is asked for, in folders that are removed at the end.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders = []
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const regions = ['us-east-1', 'eu-west-1', 'ap-south-1', 'us-west-2']

/** Returns the accounts and Regions of so many targets. */
export function placesOf(targets, firstAccount = 111122223333) {
  return Array.from({ length: targets }, (_, index) => ({
    account: String(firstAccount + Math.floor(index / regions.length)),
    region: regions[index % regions.length],
  }))
}

/** Writes a project with so many targets and documents; resolves to its folder. */
export function writeProject({ targets, documents, firstAccount }) {
  const folder = writeEmpty(targets, firstAccount)
  addDocuments(folder, 0, documents)
  return folder
}

/** Writes a project of components, recipes that name two of them, pipelines that name a recipe each, and the hosts of all. */
export function writeFactory({ components, recipes, pipelines, firstAccount }) {
  const folder = writeEmpty(1, firstAccount)
  const each = (count, text) => Array.from({ length: count }, (_, index) => text(index)).join('---\n')
  const data = `schemaVersion: 1.0
  phases: [{ name: build, steps: [{ name: say, action: ExecuteBash, inputs: { commands: ["echo built"] } }] }]`
  const write = (name, text) => writeFileSync(join(folder, 'configs', `${name}.yaml`), text)
  write('hosts', documentOf(0))
  write(
    'components',
    each(
      components,
      (index) => `kind: Component\nname: part-${index}\nsemanticVersion: 1.0.0\nplatform: Linux\ndata: |\n  ${data}\n`,
    ),
  )
  write(
    'recipes',
    each(recipes, (index) => {
      const parts = [2 * index, 2 * index + 1].map(
        (part) => `{ componentArn: "\${Component/part-${part % components}}" }`,
      )
      return `kind: ImageRecipe\nname: image-${index}\nsemanticVersion: 1.0.0\nparentImage: ami-0123456789abcdef0\ncomponents: [${parts.join(', ')}]\n`
    }),
  )
  write(
    'pipelines',
    each(
      pipelines,
      (index) => `kind: ImagePipeline
name: line-${index}
imageRecipeArn: \${ImageRecipe/image-${index % recipes}}
infrastructureConfigurationArn: \${InfrastructureConfiguration/golden-linux-0}
`,
    ),
  )
  return folder
}

function writeEmpty(targets, firstAccount) {
  const folder = mkdtempSync(join(tmpdir(), 'kiln-bench-'))
  folders.push(folder)
  mkdirSync(join(folder, 'configs'))
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, 'kiln.yaml'), projectFile(targets, firstAccount))
  return folder
}

/** Writes the documents of some numbers into a project. */
export function addDocuments(folder, from, until) {
  for (let first = from; first < until; first += 100) {
    const count = Math.min(100, until - first)
    const texts = Array.from({ length: count }, (_, index) => documentOf(first + index))
    writeFileSync(join(folder, 'configs', `images-${first}.yaml`), texts.join('---\n'))
  }
}

function projectFile(targets, firstAccount) {
  const list = placesOf(targets, firstAccount).map(({ account, region }, index) => {
    const role = targets === 1 ? '' : `, roleArn: "arn:aws:iam::${account}:role/kiln"`
    const vars = `{ subnetId: subnet-0a1b2c3d, securityGroupIds: [sg-0a1b2c3d] }`
    return `  - { name: target-${index}, region: ${region}, account: "${account}"${role}, vars: ${vars} }\n`
  })
  return `version: 1
owner: images
targets:
${list.join('')}defaults:
  InfrastructureConfiguration:
    instanceMetadataOptions: { httpTokens: required }
    tags: { managed-by: kiln }
`
}

/** A document as teams write them, with most of the fields. */
export function documentOf(index) {
  return `kind: InfrastructureConfiguration
name: golden-linux-${index}
description: Build hosts for the golden Linux images, number ${index}
instanceProfileName: EC2InstanceProfileForImageBuilder
instanceTypes: [m7i.large, m6i.large]
subnetId: \${vars.subnetId}
securityGroupIds: \${vars.securityGroupIds}
logging:
  s3Logs: { s3BucketName: acme-image-logs, s3KeyPrefix: linux }
snsTopicArn: arn:\${target.partition}:sns:\${target.region}:\${target.account}:image-builds
instanceMetadataOptions: { httpPutResponseHopLimit: 2 }
resourceTags: { CostCenter: "12345" }
tags: { team: platform, CostCenter: "12345" }
`
}
