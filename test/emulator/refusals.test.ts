/**
 * Every rule of the emulated service, from both sides: what it refuses, in which words, and what it takes just beside that. A file of
 * refusals/ is an operation: what differs from the smallest good request, how the service behaves then, and what it says. `⟨a×128⟩` is a
 * character and how often it stands there. Where an operation knows dry runs, each request is one.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { defaultSwitches } from '../../src/emulator/core/switches.ts'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { account, arnOf, ask, emulatorFor, infraArn, region, seedRecipes } from './harness.ts'
import { document, steps } from './versioned.ts'

type Input = Record<string, unknown>

const folder = new URL('refusals/', import.meta.url)
const role = 'arn:aws:iam::111122223333:role/builder'

const smallest: Readonly<Record<string, Input>> = {
  CreateInfrastructureConfiguration: { instanceProfileName: 'builder' },
  CreateDistributionConfiguration: { name: 'Spread', distributions: [{ region }] },
  CreateComponent: { name: 'Hardening', semanticVersion: '1.0.0', platform: 'Linux', data: document() },
  CreateWorkflow: { name: 'Check', semanticVersion: '1.0.0', type: 'TEST', data: steps },
  CreateImageRecipe: { name: 'Golden', semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' },
  CreateContainerRecipe: {
    name: 'Web',
    semanticVersion: '1.0.0',
    containerType: 'DOCKER',
    parentImage: 'amazonlinux:2023',
    targetRepository: { service: 'ECR', repositoryName: 'web' },
    dockerfileTemplateData: 'FROM {{{ imagebuilder:parentImage }}}',
  },
  CreateImagePipeline: {
    name: 'Nightly',
    imageRecipeArn: arnOf('image-recipe/base/1.0.0'),
    infrastructureConfigurationArn: infraArn('hosts'),
  },
  CreateLifecyclePolicy: {
    name: 'Tidy up',
    executionRole: 'lifecycle',
    resourceType: 'AMI_IMAGE',
    policyDetails: [
      { action: { type: 'DELETE', includeResources: { amis: true } }, filter: { type: 'COUNT', value: 5 } },
    ],
    resourceSelection: { recipes: [{ name: 'golden', semanticVersion: '1.x.x' }] },
  },
}

/** What the requests find in the account. */
function furnish(emulator: Emulator): void {
  const state = emulator.account(account, region)
  const component = (name: string, more: Input = {}) =>
    state.put('Component', { name, semanticVersion: '1.0.0', platform: 'Linux', ...more })
  const workflow = (type: string, ...names: string[]) =>
    names.map((name) => state.put('Workflow', { name, semanticVersion: '1.0.0', type }))
  const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`)
  const productCodes = [{ productCodeId: 'abc', productCodeType: 'marketplace' }]
  seedRecipes(emulator)
  for (const name of ['hosts', 'taken'])
    state.put('InfrastructureConfiguration', { name, instanceProfileName: 'builder' })
  for (const name of ['linux', 'shared', ...numbered('many-', 21)]) component(name)
  for (const name of ['bought', ...numbered('bought-', 10)]) component(name, { productCodes })
  component('windows', { platform: 'Windows' })
  component('mac', { platform: 'macOS' })
  component('old', { state: { status: 'DEPRECATED' } })
  component('off', { state: { status: 'DISABLED' } })
  component('look', { type: 'TEST' })
  component('mine', { supportedOsVersions: ['Ubuntu', 'Amazon Linux 2'] })
  component('yours', { supportedOsVersions: ['Ubuntu'] })
  const needed = ['port', 'host', 'user'].map((name) => ({ name }))
  component('sshd', { parameters: [...needed, { name: 'level', defaultValue: ['1'] }] })
  component('build', { data: document() })
  workflow('BUILD', 'make', 'other')
  workflow('DISTRIBUTION', 'a', 'b')
  workflow('TEST', 'one', 'two', ...numbered('t', 11))
  state.put('Image', { name: 'parent', semanticVersion: '1.0.0', platform: 'Linux', osVersion: 'Amazon Linux 2023' })
  state.put('ImagePipeline', {
    name: 'weekly',
    imageRecipeArn: arnOf('image-recipe/base/1.0.0'),
    infrastructureConfigurationArn: infraArn('hosts'),
  })
  state.put('LifecyclePolicy', { name: 'old', resourceType: 'AMI_IMAGE', executionRole: role, policyDetails: [] })
  state.share('Component', 'shared/1.0.0/1', '{}')
}

/** Reads a value of a case, runs of a character included. */
function read(text: string): Input {
  return JSON.parse(text.replaceAll(/⟨(.)×(\d+)⟩/gu, (_, one: string, count) => one.repeat(Number(count)))) as Input
}

it.each(readdirSync(folder))('%s', async (file) => {
  const operation = file.replace('.txt', '')
  const emulator = await emulatorFor({ now: () => new Date('2026-11-27T12:00:00Z') })
  furnish(emulator)
  const before = readFileSync(new URL(file, folder), 'utf8')
  const after: string[] = []
  for (const line of before.split('\n').filter((text) => text.startsWith('{'))) {
    const [changes = '', switches = '{}'] = line.split(' with ')
    emulator.setSwitches(read(switches))
    const whole = { dryRun: true, ...smallest[operation], ...read(changes) }
    const { status, json, headers } = await ask(emulator, operation, whole)
    emulator.setSwitches(defaultSwitches)
    const isTaken = status === 200 || status === 412
    const said = isTaken ? 'taken' : `${status} ${headers.get('x-amzn-errortype')}: ${String(json['message'])}`
    after.push(`${line}\n    ${said.replaceAll('\n', String.raw`\n`)}\n`)
  }
  if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(new URL(file, folder), after.join(''))
  expect(after.join('')).toBe(readFileSync(new URL(file, folder), 'utf8'))
})
