/** What all eight kinds have in common, held for each by the API model. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { imagebuilder } from '../../src/api/imagebuilder.ts'
import { startEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/emulator.ts'
import {
  account,
  arnOf,
  ask,
  done,
  emulatorFor,
  newToken,
  refusal,
  refused,
  region,
  temporaryDirectory,
} from './harness.ts'

type Fields = Record<string, unknown>

const document =
  'schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - name: one\n        action: ExecuteBash\n        inputs: { commands: [echo] }\n'
const hosts = arnOf('infrastructure-configuration/hosts')

/** A Create of each kind, its key for the name `Some thing`, and a change of content for another build. */
const kinds: Readonly<Record<string, { readonly key: string; readonly fields: Fields }>> = {
  InfrastructureConfiguration: { key: 'some-thing', fields: { instanceProfileName: 'builder' } },
  DistributionConfiguration: { key: 'some-thing', fields: { distributions: [{ region }] } },
  Component: {
    key: 'some-thing/1.0.0/1',
    fields: { semanticVersion: '1.0.0', platform: 'Linux', data: document },
  },
  ImageRecipe: { key: 'some-thing/1.0.0', fields: { semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' } },
  ContainerRecipe: {
    key: 'some-thing/1.0.0',
    fields: {
      semanticVersion: '1.0.0',
      containerType: 'DOCKER',
      parentImage: 'amazonlinux:2023',
      dockerfileTemplateData: 'FROM {{{ imagebuilder:parentImage }}}',
      targetRepository: { service: 'ECR', repositoryName: 'web' },
    },
  },
  ImagePipeline: {
    key: 'some-thing',
    fields: { imageRecipeArn: arnOf('image-recipe/base/1.0.0'), infrastructureConfigurationArn: hosts },
  },
  LifecyclePolicy: {
    key: 'some-thing',
    fields: {
      executionRole: 'tidy',
      resourceType: 'AMI_IMAGE',
      policyDetails: [
        { action: { type: 'DELETE', includeResources: { amis: true } }, filter: { type: 'COUNT', value: 5 } },
      ],
      resourceSelection: { tagMap: { a: 'b' } },
    },
  },
  Workflow: {
    key: 'test/some-thing/1.0.0/1',
    fields: {
      semanticVersion: '1.0.0',
      type: 'TEST',
      data: 'schemaVersion: 1.0\nsteps:\n  - name: wait\n    action: WaitForAction\n',
    },
  },
}

const mutable = Object.entries(imagebuilder.kinds).filter(([, { operations }]) => operations.update !== undefined)

/** An emulator with what the creates above refer to. */
async function started(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await emulatorFor(options)
  const state = emulator.account(account, region)
  state.put('InfrastructureConfiguration', { name: 'hosts' })
  state.put('ImageRecipe', { name: 'base', semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' })
  return emulator
}

it('knows every kind of the API model', () => {
  expect(Object.keys(kinds).toSorted()).toEqual(Object.keys(imagebuilder.kinds).toSorted())
})

describe.each(Object.entries(imagebuilder.kinds))('%s', (kind, model) => {
  const { key, fields } = kinds[kind] ?? { key: '', fields: {} }
  const { create = '', get = '', list = '', delete: remove = '' } = model.operations
  const arn = arnOf(`${model.arnResource.split('/')[0] ?? ''}/${key}`)
  const input = (more: Fields = {}) => ({ name: 'Some thing', ...fields, ...more })
  const which = { [model.getArnParam]: arn }
  const read = async (emulator: Emulator) => (await done(emulator, get, which))[model.getBodyMember] as Fields
  /** The rows of the list that are ours, not of what they refer to. */
  async function rows(emulator: Emulator, more: Fields = {}) {
    const answer = await done(emulator, list, more)
    const all = answer[model.listBodyMember] as Fields[]
    return { rows: all.filter(({ name }) => name !== 'hosts' && name !== 'base'), nextToken: answer.nextToken }
  }

  it('is created, read, listed and deleted', async () => {
    const emulator = await started()
    const created = await done(emulator, create, input({ tags: { team: 'a' }, clientToken: 'one' }))
    expect(created).toMatchObject({ clientToken: 'one', [model.createArnMember]: arn })
    const { semanticVersion: version, uri: _, ...sent } = fields
    const shown = { arn, name: 'Some thing', tags: { team: 'a' }, ...(version === undefined ? {} : { version }) }
    expect(await read(emulator)).toMatchObject({ ...sent, ...shown })
    const { rows: listed } = await rows(emulator)
    expect(listed).toHaveLength(1)
    expect(arn.startsWith(listed[0]?.arn as string)).toBe(true)
    expect(Object.keys(listed[0] ?? {}).filter((name) => !model.summaryFields.includes(name))).toEqual([])
    const requestId = 'requestId' in (imagebuilder.shapes[imagebuilder.operations[remove]?.output ?? '']?.members ?? {})
    const deleted = await done(emulator, remove, which)
    expect(deleted).toEqual({ ...(requestId ? { requestId: expect.any(String) as unknown } : {}), ...which })
    const gone = await refused(emulator, get, which)
    const message = `The following required resource '${kind}' cannot be found: '${arn}'.`
    expect(gone).toEqual({ status: 404, name: 'ResourceNotFoundException', message })
    expect(await refused(emulator, remove, which)).toEqual(gone)
    expect((await rows(emulator)).rows).toEqual([])
  })

  it('is the same for the same token, refused for the token with another request', async () => {
    const emulator = await started()
    const token = { clientToken: newToken() }
    const first = await done(emulator, create, input(token))
    const { requestId: _, ...replayed } = await done(emulator, create, input(token))
    expect(first).toMatchObject(replayed)
    expect((await rows(emulator)).rows).toHaveLength(1)
    const other = await refused(emulator, create, input({ ...token, description: 'new' }))
    expect(other.name).toBe('IdempotentParameterMismatchException')
  })

  it('is there once', async () => {
    const emulator = await started()
    await done(emulator, create, input())
    const message = `The following resource '${kind}' already exists: '${arn}'.`
    const again = await refused(emulator, create, input({ name: 'some_thing' }))
    expect(again).toEqual({ status: 400, name: 'ResourceAlreadyExistsException', message })
  })

  it('is tried out by a dry run', async () => {
    const emulator = await started()
    const tried = await refused(emulator, create, input({ dryRun: true }))
    expect(tried).toMatchObject({ status: 412, name: 'DryRunOperationException' })
    expect((await rows(emulator)).rows).toEqual([])
  })

  it('is held to the bounds of the API model', async () => {
    const emulator = await started()
    for (const more of [{ name: 'x' }, { name: '-a!' }, { description: '' }, { tags: { 'aws:x': 'y' } }]) {
      const answer = await refused(emulator, create, input(more))
      expect(answer).toMatchObject({ status: 400, name: 'InvalidParameterValueException' })
    }
    const required = imagebuilder.shapes[imagebuilder.operations[create]?.input ?? '']?.required ?? []
    for (const member of required.filter((name) => name !== 'clientToken')) {
      const answer = await refused(emulator, create, input({ [member]: undefined }))
      expect(answer.message).toBe(`The required parameter '${member}' is missing.`)
    }
  })

  it.each([{ pageSize: 2 }, { shortPages: true }, { emptyPages: true }, { listOrder: 'shuffled' as const }])(
    'is listed whole, page after page: %j',
    async (switches) => {
      const emulator = await started({ switches })
      for (let index = 0; index < 5; index += 1) await done(emulator, create, input({ name: `thing ${index}` }))
      const names: unknown[] = []
      const filters = [{ name: 'name', values: ['thing*'] }]
      let nextToken: unknown
      do {
        const answer = await rows(emulator, {
          maxResults: 4,
          filters,
          ...(nextToken === undefined ? {} : { nextToken }),
        })
        names.push(...answer.rows.map(({ name }) => name))
        nextToken = answer.nextToken
      } while (nextToken !== undefined)
      expect(names).toHaveLength(5)
      expect(new Set(names)).toEqual(new Set([0, 1, 2, 3, 4].map((index) => `thing ${index}`)))
      const wrong = await refused(emulator, list, { nextToken: 'nothing' })
      expect(wrong.name).toBe('InvalidPaginationTokenException')
    },
  )

  it('has pages of 25, and more than 25 only where the service is new', async () => {
    const emulator = await started()
    const state = emulator.account(account, region)
    for (let index = 0; index < 30; index += 1)
      state.put(kind as 'Component', { name: `thing ${index}`, ...(fields as { data: string }) })
    expect(((await done(emulator, list))[model.listBodyMember] as Fields[]).length).toBe(25)
    expect((await rows(emulator, { maxResults: 100 })).rows).toHaveLength(30)
    emulator.setSwitches({ maxResults: 25 })
    expect((await refused(emulator, list, { maxResults: 26 })).message).toContain("'maxResults'")
  })

  it('is tagged', async () => {
    const emulator = await started()
    await done(emulator, create, input({ tags: { a: 'b', c: 'd' } }))
    await done(emulator, 'TagResource', { resourceArn: arn, tags: { c: 'e', f: 'g' } })
    const { status } = await ask(emulator, 'UntagResource', { resourceArn: arn, tagKeys: ['a'] })
    expect(status).toBe(200)
    expect((await done(emulator, 'ListTagsForResource', { resourceArn: arn })).tags).toEqual({ c: 'e', f: 'g' })
    expect((await read(emulator)).tags).toEqual({ c: 'e', f: 'g' })
    const nothing = { resourceArn: arn.replace('some-thing', 'nothing'), tags: { a: 'b' } }
    expect(await refused(emulator, 'TagResource', nothing)).toMatchObject({ status: 404 })
  })

  it('has its quota, and its requests are throttled', async () => {
    const emulator = await started()
    emulator.setSwitches({ quotas: { [kind]: emulator.account(account, region).list(kind as 'Component').length } })
    expect(await refused(emulator, create, input())).toMatchObject({
      status: 402,
      name: 'ServiceQuotaExceededException',
    })
    emulator.setSwitches({ rateLimit: { perSecond: 0, burst: 0 } })
    expect((await refused(emulator, list)).status).toBe(429)
  })

  it('is of its account and Region', async () => {
    const emulator = await started()
    await done(emulator, create, input())
    for (const elsewhere of [arn.replace(account, '444455556666'), arn.replace(region, 'eu-west-1')]) {
      expect((await refused(emulator, get, { [model.getArnParam]: elsewhere })).status).toBe(404)
    }
    expect(emulator.account(account, 'eu-west-1').list(kind as 'Component')).toEqual([])
  })

  it('is seen late where reads lag, and by faults for its name', async () => {
    const emulator = await started({ switches: { readLag: 1 } })
    emulator.addFault({ when: { slug: 'some-thing', write: true }, effect: 'throttle' })
    expect(refusal(await ask(emulator, create, input())).status).toBe(429)
    await done(emulator, create, input())
    expect((await refused(emulator, get, which)).status).toBe(404)
    expect(await read(emulator)).toMatchObject({ arn })
  })
})

it.each(mutable)('%s is replaced whole by an update', async (kind, model) => {
  const { key, fields } = kinds[kind] ?? { key: '', fields: {} }
  const { create = '', get = '', update = '' } = model.operations
  const arn = arnOf(`${model.arnResource.split('/')[0] ?? ''}/${key}`)
  const which = { [model.getArnParam]: arn }
  const emulator = await started()
  await done(emulator, create, { name: 'Some thing', ...fields, description: 'old', tags: { a: 'b' } })
  expect(await done(emulator, update, { ...fields, ...which })).toMatchObject({ [model.createArnMember]: arn })
  const after = (await done(emulator, get, which))[model.getBodyMember]
  expect(after).not.toHaveProperty('description')
  expect(after).toMatchObject({ name: 'Some thing', tags: { a: 'b' }, dateUpdated: expect.anything() as unknown })
  const nothing = { ...fields, [model.getArnParam]: arn.replace('some-thing', 'nothing') }
  expect((await refused(emulator, update, nothing)).status).toBe(404)
})

it('all survive a restart, with what is not shown of them', async () => {
  const stateFile = join(temporaryDirectory(), 'state.json')
  const first = await startEmulator({ stateFile, switches: { buildSeconds: 0 } })
  const seeds = first.account(account, region)
  seeds.put('InfrastructureConfiguration', { name: 'hosts' })
  seeds.put('ImageRecipe', { name: 'base', semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' })
  for (const [kind, { fields }] of Object.entries(kinds)) {
    await done(first, imagebuilder.kinds[kind]?.operations.create ?? '', { name: 'Some thing', ...fields })
  }
  seeds.runSchedule('some-thing', { fails: { imageStatus: 'BUILDING' } })
  await done(first, 'PutComponentPolicy', { componentArn: arnOf('component/some-thing/1.0.0/1'), policy: '{}' })
  const workflowBuildVersionArn = arnOf('workflow/test/some-thing/1.0.0/1')
  await done(first, 'DeleteWorkflow', { workflowBuildVersionArn })
  const shown = async (emulator: Emulator) => ({
    pipelines: (await done(emulator, 'ListImagePipelines')).imagePipelineList,
    images: (await done(emulator, 'ListImageBuildVersions')).imageSummaryList,
    policy: (await done(emulator, 'GetComponentPolicy', { componentArn: arnOf('component/some-thing/1.0.0/1') }))
      .policy,
  })
  const before = await shown(first)
  await first.close()
  const second = await emulatorFor({ stateFile, switches: { buildSeconds: 0 } })
  expect(await shown(second)).toEqual(before)
  expect(before).toMatchObject({ pipelines: [{ consecutiveFailures: 1 }], policy: '{}' })
  const again = await done(second, 'CreateWorkflow', { name: 'Some thing', ...kinds.Workflow?.fields })
  expect(again.workflowBuildVersionArn).toBe(arnOf('workflow/test/some-thing/1.0.0/2'))
})
