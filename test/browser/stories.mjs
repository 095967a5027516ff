// Real runs on the embedded emulator whose reports the browser tests open and the screenshots show: a fleet of four accounts and three
// Regions that is applied, changed behind Kiln's back, changed in git, planned, applied again and checked.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'

const dist = new URL('../../dist/', import.meta.url)
const program = fileURLToPath(new URL('cmd/kiln.js', dist))
export const load = (path) => import(new URL(`src/${path}.js`, dist).href)

const accounts = { build: '111122223333', stage: '222233334444', prod: '333344445555', media: '444455556666' }
const regions = { us: 'us-east-1', eu: 'eu-west-1', ap: 'ap-southeast-2' }

const targets = Object.entries(accounts).flatMap(([stage, account]) =>
  Object.entries(regions).map(([place, region]) => {
    return `  - { name: ${stage}-${place}, region: ${region}, account: "${account}", roleArn: "arn:aws:iam::${account}:role/kiln-apply", vars: { place: ${place}, subnetId: subnet-0a1b2c3d, securityGroupIds: [sg-0a1b2c3d] } }`
  }),
)
const project = `version: 1
owner: golden-images
targets:
${targets.join('\n')}
defaults:
  InfrastructureConfiguration:
    instanceProfileName: EC2InstanceProfileForImageBuilder
    instanceMetadataOptions: { httpTokens: required }
limits: { updates: { percent: 100 } }
`

const linux = (bucket) => `kind: InfrastructureConfiguration
name: golden-linux
description: Build hosts for the golden Linux images
instanceTypes: [m7i.large, m6i.large]
subnetId: \${vars.subnetId}
securityGroupIds: \${vars.securityGroupIds}
logging:
  s3Logs: { s3BucketName: "${bucket}-\${vars.place}", s3KeyPrefix: linux }
tags: { team: platform }
kiln: { targets: ["build-*", "stage-*", "prod-us"] }
`
const containers = (name) => `kind: InfrastructureConfiguration
name: ${name}
instanceTypes: [c7i.xlarge]
instanceMetadataOptions: { httpPutResponseHopLimit: 2 }
tags: { team: containers }
kiln: { targets: [build-eu] }
`
const others = `kind: InfrastructureConfiguration
name: windows-2025
description: Build hosts for Windows Server 2025
instanceTypes: [m7i.xlarge]
snsTopicArn: arn:\${target.partition}:sns:\${target.region}:\${target.account}:image-builds
tags: { team: desktop }
---
kind: InfrastructureConfiguration
name: gpu-hosts
instanceTypes: [g6.xlarge, g5.xlarge]
terminateInstanceOnFailure: false
tags: { team: research }
kiln: { targets: ["media-*", "build-us"] }
---
kind: DistributionConfiguration
name: to-the-fleet
distributions:
  - region: \${target.region}
    amiDistributionConfiguration:
      name: golden-{{ imagebuilder:buildDate }}
      targetAccountIds: ["${accounts.stage}", "${accounts.prod}"]
tags: { team: platform }
`

/** Runs the story. Resolves to HTML by name, and the plan of two targets as `text`, and the `comment` of all. */
export async function runStories() {
  const folder = mkdtempSync(join(tmpdir(), 'kiln-stories-'))
  const { startEmulator } = await load('emulator/emulator')
  let now = new Date('2026-03-02T09:00:00.000Z')
  const emulator = await startEmulator({ now: () => now })
  try {
    mkdirSync(join(folder, '.git'))
    mkdirSync(join(folder, 'configs'))
    const write = (file, text) => writeFileSync(join(folder, file), text)
    const kiln = (expected, ...args) => runKiln(folder, emulator.url, expected, args)
    write('kiln.yaml', project)
    write('configs/linux.yaml', linux('acme-image-logs'))
    write('configs/containers.yaml', containers('docker-hosts'))
    write('configs/others.yaml', others)
    const clean = await kiln(0, 'apply', '--yes', '-o', 'html')
    now = new Date('2026-03-09T14:30:00.000Z')
    meddle(emulator)
    now = new Date('2026-03-10T08:00:00.000Z')
    const drift = await kiln(2, 'drift', '-o', 'html')
    write('configs/linux.yaml', linux('acme-build-logs'))
    write('configs/containers.yaml', containers('container-hosts'))
    const plan = await kiln(0, 'plan', '-o', 'html', '--report-file', 'plan.json')
    const text = await kiln(0, 'plan', '--color', 'always', '--target', 'build-eu', '--target', 'prod-us')
    const address = 'https://ci.example/artifacts/plan.html'
    const comment = await kiln(0, 'report', 'render', 'plan.json', '--as', 'comment', '--report-url', address)
    const one = await kiln(0, 'plan', '-o', 'html', '--target', 'build-eu')
    const denied = { operation: /^List|^Get/, account: accounts.media, region: regions.ap }
    const noTopic = { operation: 'UpdateInfrastructureConfiguration', account: accounts.prod, region: regions.us }
    emulator.addFault({ when: denied, effect: 'accessDenied', times: Infinity })
    emulator.addFault({ when: noTopic, effect: 'topicMissing', times: Infinity })
    const failed = await kiln(4, 'apply', '--yes', '-o', 'html')
    emulator.clearFaults()
    write('configs/broken.yaml', 'kind: InfrastructureConfiguration\nname: broken\ninstanceTypes: m7i.large\n')
    const invalid = await kiln(5, 'validate', '-o', 'html')
    return { pages: { clean, drift, plan, one, failed, invalid }, text, comment }
  } finally {
    await emulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What people with a console do. */
function meddle(emulator) {
  const at = (stage, place) => emulator.account(accounts[stage], regions[place])
  at('build', 'eu').edit('InfrastructureConfiguration', 'golden-linux', (draft) => {
    draft['instanceTypes'] = ['m5.large', 'm6i.large']
  })
  at('build', 'eu').put('ImagePipeline', {
    name: 'nightly-containers',
    infrastructureConfigurationArn: `arn:aws:imagebuilder:${regions.eu}:${accounts.build}:infrastructure-configuration/docker-hosts`,
    containerRecipeArn: `arn:aws:imagebuilder:${regions.eu}:${accounts.build}:container-recipe/base/1.0.0`,
    status: 'ENABLED',
  })
  at('prod', 'us').edit('InfrastructureConfiguration', 'windows-2025', (draft) => {
    draft['description'] = 'Build hosts for Windows Server 2022'
    delete draft['snsTopicArn']
    draft.tags['owner'] = 'somebody'
  })
  at('media', 'us').remove('InfrastructureConfiguration', 'gpu-hosts')
  at('media', 'eu').edit('InfrastructureConfiguration', 'gpu-hosts', (draft) => {
    draft.tags['kiln:owner'] = 'media-team'
  })
}

/** Runs the program as a user would; throws if it ends with another code than the story expects. Resolves to stdout. */
function runKiln(cwd, url, expected, args) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: cwd,
    AWS_ACCESS_KEY_ID: accounts.build,
    AWS_SECRET_ACCESS_KEY: 'any',
    KILN_ENDPOINT_URL: url,
  }
  return new Promise((resolve, reject) => {
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 }
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code
      if (code === expected) resolve(stdout)
      else reject(new Error(`kiln ${args.join(' ')}: exit code ${code} instead of ${expected}\n${stdout}${stderr}`))
    })
  })
}
