// Kiln in one minute: the configurations of configs/, on the embedded emulator, in a folder that is removed at the end. Every output is that
// of the real program. Exits with 1 if a command ends with another code than this story expects.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
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

tell('Ten configurations are declared for two Regions, none of them exists. What would be done?')
kiln('plan --emulator', 0, firstOf(1))

tell('Make them.')
kiln('apply --emulator --yes', 0, firstOf(0))

tell('Again: there is nothing left to do.')
kiln('plan --emulator --detailed-exitcode', 0)

tell("Meanwhile, behind Kiln's back, somebody uses the service itself.")
await meddle()

tell('The scheduled check finds it, and exits with 2.')
kiln('drift --emulator', 2)

tell('Apply fixes it.')
kiln('apply --emulator --yes', 0, firstOf(0))

tell('And all is as declared.')
kiln('plan --emulator --detailed-exitcode', 0)
kiln('drift --emulator', 0)

process.stdout.write(
  `\n${green('Done.')} Nothing is left behind. A project of your own: npx kiln init my-images, or see README.md.\n`,
)

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

/** What a person with a console could do: an update, a tag, a delete, sent with the AWS SDK over HTTP. */
async function meddle() {
  const { startEmulator } = await import(new URL('../dist/src/emulator/emulator.js', import.meta.url).href)
  const sdk = await import('@aws-sdk/client-imagebuilder')
  const account = '111122223333'
  const emulator = await startEmulator({ stateFile: join(configs, '.kiln', 'emulator.json') })
  const connect = (region) =>
    new sdk.ImagebuilderClient({
      region,
      endpoint: emulator.url,
      // On the emulator an access key of 12 digits is the account itself.
      credentials: { accessKeyId: account, secretAccessKey: 'any' },
    })
  const arnOf = (region, slug) => `arn:aws:imagebuilder:${region}:${account}:infrastructure-configuration/${slug}`
  const send = async (client, operation, input, about) => {
    await client.send(new sdk[`${operation}Command`](input))
    process.stdout.write(`${operation.padEnd(34)} ${about}\n`)
  }
  const [us, eu] = [connect('us-east-1'), connect('eu-west-1')]
  try {
    const infrastructureConfigurationArn = arnOf('us-east-1', 'golden-linux')
    const get = new sdk.GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn })
    const { infrastructureConfiguration: live } = await us.send(get)
    const { arn: _, name: __, tags: ___, dateCreated: ____, dateUpdated: _____, logging: ______, ...fields } = live
    const changed = { ...fields, infrastructureConfigurationArn, instanceTypes: ['m5.large'] }
    await send(us, 'UpdateInfrastructureConfiguration', changed, 'golden-linux in us: instance type m5.large, no logs')
    const tags = { resourceArn: arnOf('us-east-1', 'containers'), tags: { team: 'somebody-else' } }
    await send(us, 'TagResource', tags, 'containers in us: team is somebody-else')
    const untagged = { resourceArn: arnOf('eu-west-1', 'golden-linux'), tagKeys: ['cost-center'] }
    await send(eu, 'UntagResource', untagged, 'golden-linux in eu: no cost-center')
  } finally {
    us.destroy()
    eu.destroy()
    await emulator.close()
  }
}
