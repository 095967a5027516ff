// The run that README.md and docs/lifecycle.md show: a small project on the embedded emulator, with a clock that stands still between the
// steps, so that every value is the same each time. Resolves to the texts of the blocks in those pages, by their names.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'

const account = '111122223333'
const region = 'us-east-1'
const dist = new URL('../dist/', import.meta.url)
const program = fileURLToPath(new URL('kiln.cjs', dist))
const load = (path) => import(new URL(`src/${path}.js`, dist).href)

const project = `version: 1
owner: golden-images
targets:
  - name: prod
    region: us-east-1
    account: "111122223333"
    vars: { subnetId: subnet-0a1b2c3d, securityGroupIds: [sg-0a1b2c3d] }
defaults:
  InfrastructureConfiguration:
    instanceProfileName: EC2InstanceProfileForImageBuilder
    instanceMetadataOptions: { httpTokens: required }
`
const linux = (logs) => `kind: InfrastructureConfiguration
name: golden-linux
description: Build hosts for the golden Linux images
instanceTypes: [m7i.large, m6i.large]
subnetId: \${vars.subnetId}
securityGroupIds: \${vars.securityGroupIds}
logging:
  s3Logs: { s3BucketName: ${logs}, s3KeyPrefix: linux }
tags: { team: platform }
`
const script = (tries) => `schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Ssh
        action: CreateFile
        inputs:
          - path: /etc/ssh/sshd_config.d/10-hardening.conf
            content: |
              PermitRootLogin no
              MaxAuthTries ${tries}
`
const image = `kind: Component
name: hardening
semanticVersion: 1.0.x
platform: Linux
tags: { team: platform }
kiln: { files: { data: hardening.component.yaml } }
---
kind: ImageRecipe
name: golden-linux
semanticVersion: 1.0.x
parentImage: arn:aws:imagebuilder:\${target.region}:aws:image/amazon-linux-2023-x86/x.x.x
components:
  - componentArn: arn:aws:imagebuilder:\${target.region}:aws:component/update-linux/x.x.x
  - componentArn: \${Component/hardening}
tags: { team: platform }
---
kind: ImagePipeline
name: weekly-linux
imageRecipeArn: \${ImageRecipe/golden-linux}
infrastructureConfigurationArn: \${InfrastructureConfiguration/golden-linux}
schedule:
  scheduleExpression: cron(0 3 ? * MON *)
  pipelineExecutionStartCondition: EXPRESSION_MATCH_ONLY
tags: { team: platform }
`

/** The files of the project, as the run begins. */
export const exampleFiles = {
  'kiln.yaml': project,
  'configs/linux.yaml': linux('acme-image-logs'),
  'configs/image.yaml': image,
  'configs/hardening.component.yaml': script(4),
}

/** The configuration whose life docs/lifecycle.md shows. */
const mineId = 'InfrastructureConfiguration/golden-linux'

/** Runs the example. */
export async function runExample() {
  const folder = mkdtempSync(join(tmpdir(), 'kiln-docs-'))
  const { startEmulator } = await load('emulator/emulator')
  let now = new Date('2026-03-02T09:00:00.000Z')
  const emulator = await startEmulator({ now: () => now })
  try {
    mkdirSync(join(folder, '.git'))
    mkdirSync(join(folder, 'configs'))
    const write = (file, text) => writeFileSync(join(folder, file), text)
    const kiln = (...args) => runKiln(folder, emulator.url, args)
    for (const [file, text] of Object.entries(exampleFiles)) write(file, text)
    const created = await kiln('apply')
    now = new Date('2026-03-04T10:15:00.000Z')
    write('configs/hardening.component.yaml', script(3))
    const plan = await kiln('plan')
    const rows = JSON.parse((await kiln('plan', '--output', 'json')).stdout).targets[0].changes
    const shipped = await kiln('apply')
    now = new Date('2026-03-09T14:30:00.000Z')
    await withClient(emulator, meddle)
    now = new Date('2026-03-10T08:00:00.000Z')
    write('configs/linux.yaml', linux('acme-build-logs'))
    const values = await lookInside(emulator, folder)
    const explained = await kiln('explain', mineId)
    const planned = JSON.parse((await kiln('plan', '--output', 'json')).stdout)
    emulator.clearRequests()
    const applied = await kiln('apply', '--output', 'json')
    const requests = writesOf(emulator, 'infrastructure-configuration/golden-linux')
    const report = JSON.parse(applied.stdout)
    const changed = (one) => one.targets[0].changes.find(({ id }) => id === mineId)
    const drift = await kiln('drift')
    for (const [step, code] of [
      [created, 0],
      [plan, 0],
      [shipped, 0],
      [explained, 0],
      [applied, 0],
      [drift, 0],
    ]) {
      if (step.code !== code)
        throw new Error(`exit code ${step.code} instead of ${code}:\n${step.stdout}${step.stderr}`)
    }
    return {
      plan: block('text', `$ kiln plan\n${plan.stdout}`),
      explain: block('text', `$ kiln explain ${mineId}\n${explained.stdout}`),
      document: block('yaml', linux('acme-build-logs')),
      image: block('yaml', image),
      script: block('yaml', script(3)),
      'recipe-row': json(rows.find(({ kind }) => kind === 'ImageRecipe')),
      project: block('yaml', project),
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, json(value)])),
      ...(await printPolicies()),
      requests: json(requests),
      row: json(changed(planned)),
      outcome: json(withoutTimes(changed(report))),
      record: block('text', values.live.tags['kiln:record']),
    }
  } finally {
    await emulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const block = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
const json = (value) => block('json', formatJson(value))

/** JSON with lists and small objects on one line, as people write it. */
function formatJson(value, indent = '') {
  const line = JSON.stringify(value, null, 1)
    .replaceAll(/(?<=[[{])\n\s*(?=[\]}])/g, '')
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/\[ (.*?) \]/g, '[$1]')
  if (typeof value !== 'object' || value === null || line.length + indent.length <= 100) return line
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + formatJson(item, inner)).join(',\n')}\n${indent}]`
  const members = Object.entries(value).filter(([, item]) => item !== undefined)
  const lines = members.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${formatJson(item, inner)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function runKiln(cwd, url, args) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: cwd,
    AWS_ACCESS_KEY_ID: account,
    AWS_SECRET_ACCESS_KEY: 'any',
    KILN_ENDPOINT_URL: url,
    KILN_YES: 'true',
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr })
    })
  })
}

/** The policies for the project in configs/, as they are printed. */
async function printPolicies() {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const commands = {
    'iam-plan': ['iam', 'plan', 'configs'],
    'iam-apply': ['iam', 'apply', 'configs', '--prune'],
    'iam-guard': ['iam', 'guard', 'configs', '--role', 'arn:aws:iam::*:role/kiln-apply'],
  }
  const blocks = Object.entries(commands).map(async ([name, args]) => {
    const { code, stdout, stderr } = await runKiln(root, 'http://127.0.0.1:1', args)
    if (code !== 0) throw new Error(`${name}: exit code ${code}:\n${stderr}`)
    return [name, `\`\`\`\n$ kiln ${args.join(' ')}\n\`\`\`\n\n${block('json', stdout)}`]
  })
  return Object.fromEntries(await Promise.all(blocks))
}

/** Does something with the service itself; `deed` gets a function that sends one request. */
async function withClient(emulator, deed) {
  const sdk = await import('@aws-sdk/client-imagebuilder')
  const credentials = { accessKeyId: account, secretAccessKey: 'any' }
  const client = new sdk.ImagebuilderClient({ region, endpoint: emulator.url, credentials })
  try {
    await deed((operation, input) => client.send(new sdk[`${operation}Command`](input)))
  } finally {
    client.destroy()
  }
}

/** A person changes the instance types. */
async function meddle(send) {
  const arn = `arn:aws:imagebuilder:${region}:${account}:`
  const infrastructureConfigurationArn = `${arn}infrastructure-configuration/golden-linux`
  const answer = await send('GetInfrastructureConfiguration', { infrastructureConfigurationArn })
  const { arn: _, name: __, tags: ___, dateCreated: ____, ...fields } = answer.infrastructureConfiguration
  const input = { ...fields, infrastructureConfigurationArn, instanceTypes: ['m5.large'] }
  await send('UpdateInfrastructureConfiguration', input)
}

/** The values between the steps of a plan, made by the very functions that the program uses. */
async function lookInside(emulator, folder) {
  const { loadDocuments, loadProject } = await load('config/load')
  const { buildDesired } = await load('config/desire/desire')
  const { connectImageBuilder } = await load('aws/client')
  const { createConnections } = await load('aws/connection')
  const { createLimiter } = await load('aws/limiter')
  const { observe } = await load('aws/observe')
  const { diffOne } = await load('plan/diff')
  const { makePlan } = await load('plan/plan')
  const cwd = folder
  const { project } = await loadProject(join(folder, 'kiln.yaml'), cwd)
  const { documents } = await loadDocuments(project, { cwd })
  const { desired } = buildDesired(documents, project, project.targets)
  const target = { ...project.targets[0], partition: 'aws' }
  const credentials = { accessKeyId: account, secretAccessKey: 'any' }
  const connections = createConnections({})
  const clock = { now: () => 0, random: () => 0, sleep: async () => undefined }
  const service = await connectImageBuilder({
    sdk: { region, endpoint: emulator.url, credentials, connections },
    access: 'read',
    limiter: createLimiter(4),
    clock,
    observer: { onAnswer: () => undefined, onRetry: () => undefined, onWarning: () => undefined },
  })
  try {
    const observed = await observe(service, target, desired, project, { isWholeProject: true, refresh: 'full', clock })
    const [kind, name] = mineId.split('/')
    const mine = desired.find(({ identity }) => identity.kind === kind && identity.slug === name)
    const live = observed.live.find(({ identity }) => identity.kind === kind && identity.slug === name)
    const diff = diffOne(mine, live, project)
    const options = { createOnly: false, adopt: false, prune: false }
    const plan = makePlan({ target, desired, observed, policy: project, options, isWholeProject: true })
    const { desired: _, live: __, ...change } = plan.changes.find(({ id }) => id === mineId)
    return {
      parsed: documents.find(({ file }) => /linux/.test(file)).value,
      desired: mine,
      live,
      diff: diff.fields,
      change,
    }
  } finally {
    connections.close()
  }
}

function writesOf(emulator, arnEnd) {
  return emulator.requests
    .filter(({ operation }) => /^(Create|Update|Delete|Tag|Untag)/.test(operation))
    .filter(({ path, rawBody }) => decodeURIComponent(path + rawBody).includes(arnEnd))
    .map(({ operation, method, path, body }) => ({ operation, http: `${method} ${path}`, body }))
}

/** Request ids and times of the local clock are not the same each time. */
function withoutTimes({ outcome, writes }) {
  return { outcome, writes: writes.map(({ operation }) => ({ operation, requestId: '…', at: '…' })) }
}
