/** What components, workflows and recipes are made of in random documents, and what they refer to. */
import fc from 'fast-check'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { isList, isObject } from '../../src/json.ts'
import type { Json, JsonObject } from '../../src/model.ts'
import { home } from './scenario-account.ts'

const here = `arn:aws:imagebuilder:${home.region}:${home.account}`
const managed = `arn:aws:imagebuilder:${home.region}:aws`
const scripts = ['one', 'two', 'three'] as const

/** Texts as people leave them: with a last line end or without, or of another system. */
const endings = [
  (text: string) => text,
  (text: string) => text.trimEnd(),
  (text: string) => text.replaceAll('\n', '\r\n'),
]

const componentText = (platform: string, script: string): string => {
  const action = platform === 'Windows' ? 'ExecutePowerShell' : 'ExecuteBash'
  const step = `        - name: Run\n          action: ${action}\n          inputs: { commands: ['echo ${script}'] }\n`
  return `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n${step}`
}
const workflowText = (script: string): string =>
  `name: ${script}\nschemaVersion: 1.0\nsteps:\n  - name: Wait\n    action: WaitForAction\n    onFailure: Abort\n`
const templateText = (script: string): string =>
  `FROM {{{ imagebuilder:parentImage }}}\n{{{ imagebuilder:environments }}}\n{{{ imagebuilder:components }}}\nRUN echo ${script}\n`

const platforms = ['Linux', 'Windows', 'macOS'] as const
const uriOf = (what: string, script: string): string => `s3://texts/${what}/${script}`

/** What stands at the URIs that random documents name. */
const objects = Object.fromEntries(
  scripts.flatMap((script) => [
    ...platforms.map((platform) => [uriOf(platform, script), componentText(platform, script)] as const),
    [uriOf('workflow', script), workflowText(script)],
    [uriOf('template', script), templateText(script)],
  ]),
)

const keys = fc.constantFrom(
  'alias/images',
  '0123abcd-0123-0123-0123-0123456789ab',
  `arn:aws:kms:${home.region}:${home.account}:key/0123abcd-0123-0123-0123-0123456789ab`,
)

/** Which script, and how it ends. */
const text = fc.tuple(fc.constantFrom(...scripts), fc.nat(endings.length - 1))

/** Fields whose rules the model does not carry: the ends of their paths. A text is chosen here, and written when its kind is known. */
export const lineValues: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  semanticVersion: fc.constantFrom('1.0.0', '2026.11.27', '1.4.x', '1.x.0', '2.x.x', 'x.x.x'),
  data: text,
  dockerfileTemplateData: text,
  uri: fc.constantFrom(...scripts),
  dockerfileTemplateUri: fc.constantFrom(...scripts),
  'ebs.kmsKeyId': keys,
  'instanceConfiguration.image': fc.constantFrom('ami-0123456789abcdef0', 'ssm:/images/golden'),
  parentImage: fc.constantFrom(
    'ami-0123456789abcdef0',
    'ssm:/images/golden',
    `${managed}:image/amazon-linux-2023-x86/x.x.x`,
    `${managed}:image/amazon-linux-2023-x86/2026.11.17/1`,
  ),
  componentArn: fc.constantFrom(
    `${managed}:component/update-linux/x.x.x`,
    `${managed}:component/update-linux/1.0.2/1`,
    `${here}:component/base/1.0.0/1`,
    `${here}:component/base/1.0.0`,
    `${here}:component/base/1.x.x`,
  ),
  userDataOverride: fc.constantFrom('', 'echo').map((script) => Buffer.from(`#!/bin/sh\n${script}`).toString('base64')),
}

/** Puts into the account what `lineValues` refers to. */
export function furnishLines(emulator: Emulator): void {
  emulator.setSwitches({ objects })
  const account = emulator.account(home.account, home.region)
  const base = { name: 'base', semanticVersion: '1.0.0' }
  const parameters = 'parameters:\n  - greeting: { type: string, default: hello }\n'
  account.put('Component', { ...base, platform: 'Linux', data: parameters + componentText('Linux', 'base') })
  account.put('Workflow', { ...base, name: 'own', type: 'TEST', data: workflowText('base') })
  account.put('ContainerRecipe', {
    ...base,
    containerType: 'DOCKER',
    parentImage: 'amazonlinux:latest',
    targetRepository: { service: 'ECR', repositoryName: 'base' },
    dockerfileTemplateData: templateText('base'),
  })
}

const listOf = (value: Json | undefined): readonly JsonObject[] => (isList(value) ? value.filter(isObject) : [])
const without = (value: JsonObject, ...names: string[]): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))

/** A text stands in its field or at a URI. */
function withText(
  fields: JsonObject,
  [inline, uri]: readonly [string, string],
  what: string,
  write: (script: string) => string,
) {
  const { [inline]: chosen, [uri]: place, ...others } = fields
  if (!isList(chosen) && typeof place === 'string') return { ...others, [uri]: uriOf(what, place) }
  const [script = 'one', ending = 0] = (isList(chosen) ? chosen : []) as [string?, number?]
  return { ...others, [inline]: (endings[ending] ?? String)(write(script)) }
}

function withKey({ kmsKeyId, ...fields }: JsonObject): JsonObject {
  return typeof kmsKeyId === 'string'
    ? { ...fields, kmsKeyId: kmsKeyId.length % 2 === 0 ? 'alias/images' : 'mrk-0123456789abcdef0123456789abcdef' }
    : fields
}

/** One component of each line; only one of them takes a parameter. */
function withComponents({ components, ...fields }: JsonObject): JsonObject {
  const byLine = new Map(
    listOf(components).map((one) => [JSON.stringify(one['componentArn'] ?? null).includes('/base/'), one]),
  )
  const settled = [...byLine].map(([isBase, one]) => {
    const [parameter] = isBase ? listOf(one['parameters']) : []
    const { value } = parameter ?? {}
    const given = isList(value) && value.length > 0 ? [{ name: 'greeting', value: value.slice(0, 1) }] : undefined
    return { ...without(one, 'parameters'), ...(given === undefined ? {} : { parameters: given }) }
  })
  return settled.length === 0 ? fields : { ...fields, components: settled }
}

function withDisks(fields: JsonObject): JsonObject {
  const { blockDeviceMappings, ...others } = fields
  const byName = new Map(listOf(blockDeviceMappings).map((one) => [one['deviceName'], one]))
  const disks = [...byName.values()].filter(({ deviceName }) => typeof deviceName === 'string')
  return disks.length === 0 ? others : { ...others, blockDeviceMappings: disks }
}

/** A component, workflow or recipe that breaks a rule is changed so that it does not. */
export const settleLine: Readonly<Record<string, (fields: JsonObject) => JsonObject>> = {
  Component(fields) {
    const { supportedOsVersions: _, ...others } = fields
    const platform = typeof fields['platform'] === 'string' ? fields['platform'] : 'Linux'
    const settled = withKey(withText(others, ['data', 'uri'], platform, (script) => componentText(platform, script)))
    return fields['supportedOsVersions'] === undefined || platform !== 'Linux'
      ? settled
      : { ...settled, supportedOsVersions: ['Amazon Linux 2023', 'Amazon Linux 2'] }
  },
  Workflow: (fields) => withKey(withText(fields, ['data', 'uri'], 'workflow', workflowText)),
  ImageRecipe(fields) {
    const { workingDirectory, ...others } = withDisks(withComponents(fields))
    return typeof workingDirectory === 'string' ? { ...others, workingDirectory: `/${workingDirectory}` } : others
  },
  ContainerRecipe(fields) {
    const {
      platformOverride,
      imageOsVersionOverride: _,
      instanceConfiguration,
      ...others
    } = withKey(withComponents(fields))
    const parentImage = JSON.stringify(fields['parentImage'] ?? null).includes('arn:')
      ? 'amazonlinux:latest'
      : 'example.com/base:1'
    return {
      ...withText(others, ['dockerfileTemplateData', 'dockerfileTemplateUri'], 'template', templateText),
      parentImage,
      ...(typeof platformOverride === 'string' ? { platformOverride: 'Linux' } : {}),
      ...(isObject(instanceConfiguration) ? { instanceConfiguration: withDisks(instanceConfiguration) } : {}),
    }
  },
}
