// Kiln in one minute: the factory of configs/, on the embedded emulator, in a folder that is removed at the end. Every output is that of the
// real program. Exits with 1 if a command ends with another code than this story expects.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import pc from 'picocolors'

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'dist', 'kiln.cjs')
const isColored = process.stdout.isTTY && !process.env['NO_COLOR']
const { bold, dim, green, red } = pc.createColors(isColored)

const account = '111122223333'
const place = mkdtempSync(join(tmpdir(), 'kiln-demo-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
process.stdout.on('error', () => process.exit(1))

// The search for kiln.yaml ends at the root of a repository.
mkdirSync(join(place, '.git'))
const configs = join(place, 'configs')
cpSync(join(root, 'configs'), configs, { recursive: true, filter: (file) => !file.endsWith('.kiln') })

let chapter = 0
const tell = (text) => process.stdout.write(`\n${bold(`${++chapter}. ${text}`)}\n\n`)

tell(
  'An empty account. Components, recipes, pipelines and what belongs to them are declared for two Regions: make it all.',
)
kiln('apply --emulator --yes', 0, firstOf(0))

tell('Somebody edits one line of a script, in the file beside its YAML. Nobody types a number.')
const script = join(configs, 'components', 'hardening.component.yaml')
const asItWas = readFileSync(script, 'utf8')
edit(script, 'MaxAuthTries 4', 'MaxAuthTries 3')

tell(
  'The pull request shows what comes of it: the component, the recipe that pins it, the pipelines that build with it.',
)
kiln('plan --emulator', 0)

tell('The merge makes the new versions and repoints the pipelines. The older versions stay.')
kiln('apply --emulator --yes', 0, firstOf(0))

tell('Again: there is nothing left to do.')
kiln('plan --emulator --detailed-exitcode', 0)

tell('That was a mistake. Revert it: versions never change, so that the old content gets a new number.')
writeFileSync(script, asItWas)
kiln('plan --emulator', 0, firstOf(1))
kiln('apply --emulator --yes', 0, firstOf(0))

tell(
  "Meanwhile, behind Kiln's back, somebody edits the infrastructure of a pipeline. The scheduled check finds it, and exits with 2.",
)
await work(meddle)
kiln('drift --emulator', 2)

tell('Apply puts it right, and reads back that it did.')
kiln('apply --emulator --yes', 0, firstOf(0))

process.stdout.write(
  `\n${green('Done.')} Nothing is left behind. A project of your own: npx kiln init my-images, or see README.md.\n`,
)

/** Replaces one line of a file, and shows what it replaced. */
function edit(file, before, after) {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`)
  writeFileSync(file, text.replace(before, after))
  process.stdout.write(`${red(`- ${before}`)}\n${green(`+ ${after}`)}\n`)
}

/** Runs the program as a user would, prints what it prints, and ends the demo if the exit code is not the expected one. */
function kiln(line, expected, shorten = (text) => text) {
  process.stdout.write(`${bold(`$ kiln ${line}`)}\n`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...line.split(' ')], {
    cwd: configs,
    encoding: 'utf8',
    // Nothing of this machine's environment: no credential, no profile, no KILN_ variable.
    env: { PATH: process.env['PATH'] ?? '', HOME: place, ...(isColored ? { FORCE_COLOR: '1' } : {}) },
  })
  process.stdout.write(status === expected ? shorten(stdout) : `${stdout}${stderr}`)
  process.stdout.write(`${dim(`exit code ${status}`)}\n\n`)
  if (status === expected) return
  process.stdout.write(`${red(`the demo expected exit code ${expected}`)}\n`)
  process.exit(1)
}

/** Leaves the first `count` changes of a report whole, and of each further one its first line. */
function firstOf(count) {
  const isChange = (line) => /^ {2}[-+~>?!] /.test(line)
  return (text) => {
    const lines = text.split('\n')
    const plain = lines.map((line) => stripVTControlCharacters(line))
    let changes = 0
    let left = 0
    const kept = lines.filter((_, index) => {
      if (isChange(plain[index])) changes += 1
      // Where a change is made says which of several it is.
      const isField = /^ {6}(?!in )/.test(plain[index])
      const isGap = plain[index] === '' && plain[index - 1]?.startsWith(' ') && isChange(plain[index + 1] ?? '')
      if (changes < count || (changes === count && !isGap) || !(isField || isGap)) return true
      if (isField) left += 1
      return false
    })
    const note = left === 0 ? '' : `${dim(`(left out here: ${left} lines with the fields of the changes)`)}\n`
    return `${kept.join('\n')}${note}`
  }
}

/** Does what a person with a console could do, with the AWS SDK over HTTP. `deed` gets a function that sends one request to one Region. */
async function work(deed) {
  const { startEmulator } = await import(new URL('../dist/src/emulator/emulator.js', import.meta.url).href)
  const sdk = await import('@aws-sdk/client-imagebuilder')
  const emulator = await startEmulator({ stateFile: join(configs, '.kiln', 'emulator.json') })
  const clients = new Map(
    ['us-east-1', 'eu-west-1'].map((region) => {
      // On the emulator an access key of 12 digits is the account itself.
      const credentials = { accessKeyId: account, secretAccessKey: 'any' }
      return [region, new sdk.ImagebuilderClient({ region, endpoint: emulator.url, credentials })]
    }),
  )
  try {
    await deed(async (region, operation, input, about) => {
      const answer = await clients.get(region).send(new sdk[`${operation}Command`](input))
      if (about !== undefined) process.stdout.write(`${operation.padEnd(34)} ${about} in ${region}\n`)
      return answer
    })
  } finally {
    for (const client of clients.values()) client.destroy()
    await emulator.close()
  }
}

/** Another instance type and no logs for one infrastructure, another team on a distribution. */
async function meddle(send) {
  const [us, eu] = ['us-east-1', 'eu-west-1']
  const arnOf = (region, rest) => `arn:aws:imagebuilder:${region}:${account}:${rest}`
  const infrastructureConfigurationArn = arnOf(us, 'infrastructure-configuration/golden-linux')
  const answer = await send(us, 'GetInfrastructureConfiguration', { infrastructureConfigurationArn })
  const {
    arn: _,
    name: __,
    tags: ___,
    dateCreated: ____,
    dateUpdated: _____,
    logging: ______,
    ...fields
  } = answer.infrastructureConfiguration
  const changed = { ...fields, infrastructureConfigurationArn, instanceTypes: ['m5.large'] }
  await send(us, 'UpdateInfrastructureConfiguration', changed, 'golden-linux: instance type m5.large, no logs')
  const tags = { resourceArn: arnOf(eu, 'distribution-configuration/base-containers'), tags: { team: 'somebody-else' } }
  await send(eu, 'TagResource', tags, 'base-containers: team is somebody-else')
}
