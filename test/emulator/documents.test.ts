/** Components and workflows: their documents, and what is read from these. */
import { describe, expect, it } from 'vitest'
import type { Emulator, Switches } from '../../src/emulator/emulator.ts'
import { account, arnOf, done, emulatorFor, refused, region } from './harness.ts'

const componentArn = arnOf('component/hardening/1.0.0/1')
const component = { name: 'Hardening', semanticVersion: '1.0.0', platform: 'Linux' }
const workflow = { name: 'Check', semanticVersion: '1.0.0', type: 'TEST' }

/** A document with one step, as JSON, which is YAML too. */
function document(step: Record<string, unknown> = {}, more: Record<string, unknown> = {}, phase = 'build'): string {
  const whole = { name: 'one', action: 'ExecuteBash', inputs: { commands: ['echo'] }, ...step }
  return JSON.stringify({ schemaVersion: '1.0', phases: [{ name: phase, steps: [whole] }], ...more })
}

const steps = (action: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({ schemaVersion: 1.0, steps: [{ name: 'one', action }], ...more })

async function readComponent(emulator: Emulator, data: string, more: Record<string, unknown> = {}) {
  await done(emulator, 'CreateComponent', { ...component, data, ...more })
  const answer = await done(emulator, 'GetComponent', { componentBuildVersionArn: componentArn })
  return answer.component as Record<string, unknown>
}

describe('the document of a component', () => {
  it.each([
    ['schemaVersion: 2.0\nphases: []', 'Invalid schema version. Supported versions include: 1.0.'],
    ['{', 'The document is not valid YAML'],
    ['text', 'The document is not a mapping.'],
    ['schemaVersion: 1.0', 'The document has no phases.'],
    [
      document({ name: 'S', action: 'InvokeBash' }),
      "Parsing step 'S' in phase 'build' failed. Error: Unsupported action InvokeBash for os platform linux.",
    ],
    [
      document({ name: 'S', action: 'ExecutePowerShell' }),
      "Parsing step 'S' in phase 'build' failed. Error: Unsupported action ExecutePowerShell for os platform linux.",
    ],
    [
      document({ name: 'Download', action: 'S3Download', inputs: undefined }),
      "Parsing step 'Download' in phase 'build' failed. Error: Action S3Download has no inputs; it requires an 'inputs'",
    ],
    [
      document({ name: 'Download', action: 'S3Download', inputs: [] }),
      "Parsing step 'Download' in phase 'build' failed. Error: Action S3Download has no inputs; it requires an 'inputs'",
    ],
    [
      document({ name: 'Loading ssh keys' }),
      "Invalid step name 'Loading ssh keys' in phase 'build'. Allowed characters are combinations of numbers [0-9], english letters [a-z,A-Z] and special characters [-_].",
    ],
  ])('is refused: %s', async (data, message) => {
    const emulator = await emulatorFor()
    const answer = await refused(emulator, 'CreateComponent', { ...component, data })
    expect(answer).toEqual({
      status: 400,
      name: 'InvalidParameterValueException',
      message: expect.stringContaining(`The value supplied for parameter 'data' is not valid. ${message}`) as unknown,
    })
  })

  it('gives the type and the parameters; what is not set reads with its default or not at all', async () => {
    const parameters = [
      { port: { type: 'string', default: '22', description: 'of sshd' } },
      { user: { type: 'string' } },
    ]
    const data = document({}, { parameters }, 'test')
    const read = await readComponent(await emulatorFor(), data)
    expect(read).toEqual({
      arn: componentArn,
      name: 'Hardening',
      version: '1.0.0',
      type: 'TEST',
      platform: 'Linux',
      supportedOsVersions: [],
      state: { status: 'ACTIVE' },
      parameters: [
        { name: 'port', type: 'string', defaultValue: ['22'], description: 'of sshd' },
        { name: 'user', type: 'string' },
      ],
      owner: account,
      data,
      encrypted: true,
      dateCreated: expect.any(String) as unknown,
      tags: {},
    })
    expect((await readComponent(await emulatorFor(), document())).type).toBe('BUILD')
  })

  it('needs no inputs to reboot', async () => {
    const data = document({ action: 'Reboot', inputs: undefined })
    expect(await readComponent(await emulatorFor(), data)).toMatchObject({ data })
  })

  it('comes inline or from S3, one of the two', async () => {
    const emulator = await emulatorFor({ switches: { objects: { 's3://documents/one.yml': document() } } })
    const ask = (more: Record<string, unknown>) => refused(emulator, 'CreateComponent', { ...component, ...more })
    for (const more of [{}, { data: document(), uri: 's3://documents/one.yml' }]) {
      expect((await ask(more)).name).toBe('InvalidParameterCombinationException')
    }
    expect((await ask({ uri: 'https://documents/one.yml' })).message).toContain('Invalid S3 URI')
    expect((await ask({ uri: 's3://documents/two.yml' })).message).toContain('no object')
    await done(emulator, 'CreateComponent', { ...component, uri: 's3://documents/one.yml' })
    const { component: read } = await done(emulator, 'GetComponent', { componentBuildVersionArn: componentArn })
    expect(read).toMatchObject({ data: document() })
    expect(read).not.toHaveProperty('uri')
  })

  it.each([
    ['characters', 200],
    ['bytes', 400],
  ] as const)('documentLimitIn %s', async (documentLimitIn, status) => {
    const emulator = await emulatorFor({ switches: { documentLimitIn } })
    const data = document({}, { description: 'ü'.repeat(9000) })
    const input = { ...component, data }
    if (status === 200) await done(emulator, 'CreateComponent', input)
    else expect((await refused(emulator, 'CreateComponent', input)).status).toBe(status)
    const long = { ...component, data: document({}, { description: 'x'.repeat(16_000) }) }
    expect((await refused(emulator, 'CreateComponent', long)).message).toContain('at most 16000')
  })
})

describe('the document of a workflow', () => {
  it.each([
    ['schemaVersion: 3', 'TEST', 'Invalid schema version. Supported versions include: 1.0.'],
    ['schemaVersion: 1.0', 'TEST', 'The document has no steps.'],
    [steps('DistributeImage'), 'TEST', 'Unsupported action DistributeImage for workflow type TEST.'],
    [
      steps('CollectImageScanFindings'),
      'BUILD',
      'Unsupported action CollectImageScanFindings for workflow type BUILD.',
    ],
    [steps('Sleep'), 'DISTRIBUTION', 'Unsupported action Sleep'],
    [steps('RunCommand', { steps: [{ name: 'a b', action: 'RunCommand' }] }), 'BUILD', "Invalid step name 'a b'."],
    [
      JSON.stringify({
        schemaVersion: '1.0',
        steps: Array.from({ length: 16 }, () => ({ name: 'one', action: 'RunCommand' })),
      }),
      'BUILD',
      'at most 15 steps',
    ],
  ])('is refused: %s as %s', async (data, type, message) => {
    const emulator = await emulatorFor()
    const answer = await refused(emulator, 'CreateWorkflow', { ...workflow, type, data })
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(message) as unknown })
  })

  it('gives the parameters', async () => {
    const emulator = await emulatorFor()
    const parameters = [{ name: 'waits', type: 'integer', default: 3, description: 'minutes' }]
    const data = steps('WaitForAction', { parameters })
    await done(emulator, 'CreateWorkflow', { ...workflow, data })
    const workflowBuildVersionArn = arnOf('workflow/test/check/x.x.x')
    const answer = await done(emulator, 'GetWorkflow', { workflowBuildVersionArn })
    expect(answer).not.toHaveProperty('requestId')
    expect(answer.workflow).toEqual({
      arn: arnOf('workflow/test/check/1.0.0/1'),
      name: 'Check',
      version: '1.0.0',
      type: 'TEST',
      owner: account,
      data,
      parameters: [{ name: 'waits', type: 'integer', defaultValue: ['3'], description: 'minutes' }],
      dateCreated: expect.any(String) as unknown,
      tags: {},
    })
  })
})

describe('switches of documents', () => {
  const started = (switches: Partial<Switches>) => emulatorFor({ switches })

  it.each(['as-sent', 'normalised'] as const)('documentReads %s', async (documentReads) => {
    const data = document().replaceAll(',', ',\r\n')
    const read = await readComponent(await started({ documentReads }), data)
    expect(read.data).toBe(documentReads === 'as-sent' ? data : `${data.replaceAll('\r', '')}\n`)
  })

  it.each(['ignored', 'refused'] as const)('unknownDocumentKeys %s', async (unknownDocumentKeys) => {
    const emulator = await started({ unknownDocumentKeys })
    const created = [
      ['CreateComponent', { ...component, data: document({}, { fromTheFuture: 1 }) }],
      ['CreateComponent', { ...component, semanticVersion: '2.0.0', data: document({ fromTheFuture: 1 }) }],
      ['CreateWorkflow', { ...workflow, data: steps('RunCommand', { fromTheFuture: 1 }) }],
    ] as const
    for (const [operation, input] of created) {
      if (unknownDocumentKeys === 'ignored') await done(emulator, operation, input)
      else expect((await refused(emulator, operation, input)).message).toContain("Unknown key 'fromTheFuture'")
    }
  })

  it('emptyInputs accepted', async () => {
    const data = document({ action: 'S3Download', inputs: [] })
    expect(await readComponent(await started({ emptyInputs: 'accepted' }), data)).toMatchObject({ data })
  })

  it.each(['as-sent', 'arn'] as const)('keyReads %s', async (keyReads) => {
    const arn = /^arn:aws:kms:us-east-1:111122223333:key\//
    for (const kmsKeyId of ['alias/documents', '1234abcd-12ab-34cd-56ef-1234567890ab']) {
      const { kmsKeyId: read } = await readComponent(await started({ keyReads }), document(), { kmsKeyId })
      if (keyReads === 'as-sent') expect(read).toBe(kmsKeyId)
      else expect(read).toMatch(arn)
    }
  })

  it('a component can be put past the API without a document', async () => {
    const emulator = await emulatorFor()
    expect(emulator.account(account, region).put('Component', component)).toMatchObject({
      type: 'BUILD',
      version: '1.0.0',
    })
    expect(emulator.account(account, region).put('Workflow', workflow).arn).toBe(arnOf('workflow/test/check/1.0.0/1'))
  })
})
