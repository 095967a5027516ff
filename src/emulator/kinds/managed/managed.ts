import { arnOf, parseArn, type Place } from '../../core/arn.ts'
import type { JsonObject } from '../../core/json.ts'
import type { Entry } from '../../core/state.ts'
import { componentDocument, workflowDocument } from './documents.ts'

/** Something that AWS or a seller keeps in every Region: where it is in its ARN, and what Get shows of it. */
interface Managed {
  readonly kind: string
  /** What stands in the place of an account. */
  readonly node: 'aws' | 'aws-marketplace'
  readonly key: string
  readonly name: string
  readonly fields: JsonObject
}

const active = { state: { status: 'ACTIVE' } }
const deprecated = { state: { status: 'DEPRECATED', reason: 'A newer version is there.' } }
const bash = (command: string) => ['ExecuteBash', `inputs:\n          commands: ['${command}']`] as const

function component(key: string, fields: JsonObject, data?: string): Managed {
  const [name = '', version = ''] = key.split('/')
  const common = {
    version,
    type: 'BUILD',
    platform: 'Linux',
    supportedOsVersions: [],
    owner: 'Amazon',
    encrypted: true,
  }
  const shown = { ...common, ...active, ...(data === undefined ? {} : { data }), ...fields }
  return { kind: 'Component', node: 'aws', key, name, fields: shown }
}

function workflow(key: string, actions: readonly string[]): Managed {
  const [type = '', name = '', version = ''] = key.split('/')
  const data = workflowDocument(name, actions)
  return {
    kind: 'Workflow',
    node: 'aws',
    key,
    name,
    fields: { version, type: type.toUpperCase(), owner: 'Amazon', data, parameters: [] },
  }
}

function image(key: string, platform: string, osVersion: string): Managed {
  const [name = '', version = '', build = ''] = key.split('/')
  const made = { version: `${version}/${build}`, type: 'AMI', platform, osVersion, imageSource: 'AMAZON_MANAGED' }
  return { kind: 'Image', node: 'aws', key, name, fields: { ...made, state: { status: 'AVAILABLE' } } }
}

const update = (name: string) => componentDocument(name, 'build', 'UpdateOS', 'maxAttempts: 3')
const cli = componentDocument(
  'aws-cli-version-2-linux',
  'build',
  ...bash('curl -O https://awscli.amazonaws.com/cli.zip'),
)
const boot = componentDocument('simple-boot-test-linux', 'test', ...bash('uname -a'))
const bought = {
  owner: 'AWSMarketplace',
  publisher: 'Example Hardening',
  obfuscate: true,
  productCodes: [{ productCodeId: 'abcdefghijklmnopqrstuvwxy', productCodeType: 'marketplace' }],
}

const all: readonly Managed[] = [
  component('update-linux/1.0.1/1', {}, update('update-linux')),
  component('update-linux/1.0.2/1', {}, update('update-linux')),
  component('update-windows/1.0.0/1', { platform: 'Windows' }, update('update-windows')),
  component('aws-cli-version-2-linux/1.0.0/1', deprecated, cli),
  component('aws-cli-version-2-linux/1.0.4/1', {}, cli),
  component('simple-boot-test-linux/1.0.0/1', { type: 'TEST' }, boot),
  // What is bought is not shown: Get has no data.
  { ...component('example-hardening-linux/1.0.0/1', bought), node: 'aws-marketplace' },
  image('amazon-linux-2023-x86/2026.10.20/1', 'Linux', 'Amazon Linux 2023'),
  image('amazon-linux-2023-x86/2026.11.17/1', 'Linux', 'Amazon Linux 2023'),
  image('amazon-linux-2023-arm64/2026.11.17/1', 'Linux', 'Amazon Linux 2023'),
  image('windows-server-2022-english-full-base-x86/2026.11.12/1', 'Windows', 'Microsoft Windows Server 2022'),
  workflow('build/build-image/1.0.2/1', ['LaunchInstance', 'ExecuteComponents', 'CreateImage', 'TerminateInstance']),
  workflow('test/test-image/1.0.2/1', ['LaunchInstance', 'ExecuteComponents', 'TerminateInstance']),
  workflow('build/build-container/1.0.1/1', ['LaunchInstance', 'BootstrapInstanceForContainer', 'ExecuteComponents']),
  workflow('test/test-container/1.0.1/1', ['LaunchInstance', 'ExecuteComponents', 'TerminateInstance']),
]

const made = new Map<string, readonly Entry[]>()

/** What AWS or sellers keep in a Region, of a kind; nothing for the account of a customer. The same entries for every caller. */
export function managedEntries(kind: string, place: Place): readonly Entry[] {
  const where = `${kind} ${place.partition} ${place.region} ${place.account}`
  const known = made.get(where)
  if (known !== undefined) return known
  const entries = all
    .map((one, index) => ({ ...one, sequence: index }))
    .filter((one) => one.kind === kind && one.node === place.account)
    .map(({ key, name, fields, sequence }): Entry => {
      const arn = arnOf(place, kind, key)
      const day =
        /^(20\d\d)\.(\d\d)\.(\d\d)$/
          .exec(parseArn(arn)?.version ?? '')
          ?.slice(1)
          .join('-') ?? '2026-06-01'
      const dateCreated = `${day}T00:00:00.000Z`
      return { sequence, key, resource: { arn, name, ...fields, dateCreated, tags: {} } }
    })
  made.set(where, entries)
  return entries
}
