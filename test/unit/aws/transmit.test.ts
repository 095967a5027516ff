import * as sdk from '@aws-sdk/client-imagebuilder'
import { expect, it, vi } from 'vitest'
import { imagebuilder } from '../../../src/api/imagebuilder.ts'
import type { Operation } from '../../../src/api/api-model.ts'
import { createTransmit } from '../../../src/aws/transmit.ts'
import type { OutgoingRequest } from '../../../src/aws/wire.ts'
import type { JsonObject } from '../../../src/model.ts'

type Configuration = Partial<sdk.ImagebuilderClientConfig> & { readonly region: string; readonly endpoint?: string }

const credentials = { accessKeyId: '111122223333', secretAccessKey: 'any', sessionToken: 'token' }

/** An input with every member that goes into the path or the query, spelt so that it has to be encoded, and one that goes into the body. */
function inputOf({ input, label, query, method }: Operation): JsonObject {
  const members = imagebuilder.shapes[input]?.members ?? {}
  const isList = (member: string): boolean => imagebuilder.shapes[members[member] ?? '']?.type === 'list'
  const elsewhere = [...Object.keys(label), ...Object.values(query)]
  const values = elsewhere.map((member) => [member, isList(member) ? ["a&b'", 'é*'] : "arn:a/b c!'()*~é"])
  return { ...(method === 'GET' || method === 'DELETE' ? {} : { clientToken: 'abc' }), ...Object.fromEntries(values) }
}

/** What the SDK by itself would send. */
async function bySdk(name: string, input: JsonObject, configuration: Configuration): Promise<OutgoingRequest> {
  let sent: OutgoingRequest | undefined
  const requestHandler = {
    handle: (request: OutgoingRequest) => {
      sent = request
      return Promise.reject(new Error('not sent'))
    },
  }
  const client = new sdk.ImagebuilderClient({ credentials, maxAttempts: 1, ...configuration, requestHandler })
  const Command = (sdk as unknown as Record<string, new (input: JsonObject) => never>)[`${name}Command`]
  if (Command === undefined) throw new Error(name)
  await client.send(new Command(input)).catch(() => undefined)
  if (sent === undefined) throw new Error(`nothing was sent for ${name}`)
  return sent
}

/** What Kiln sends. */
async function byKiln(name: string, input: JsonObject, configuration: Configuration): Promise<OutgoingRequest> {
  const client = new sdk.ImagebuilderClient({ credentials, ...configuration })
  const sent: OutgoingRequest[] = []
  const send = async (request: OutgoingRequest) => {
    sent.push(request)
    return { statusCode: 200, headers: {}, body: Buffer.from('{}') }
  }
  const transmit = createTransmit(client, { send }, configuration.endpoint, { 'user-agent': 'kiln' })
  const operation = imagebuilder.operations[name]
  if (operation === undefined) throw new Error(name)
  await transmit(name, operation, input, {})
  const [request] = sent
  if (request === undefined) throw new Error(`nothing was sent for ${name}`)
  return request
}

/** What a server sees of a request, but for what is different each time, for who asks, and for the body, which is Kiln's own. */
function seen(request: OutgoingRequest): unknown {
  const { method, path, query, protocol, hostname, port, headers } = request as OutgoingRequest &
    Record<'protocol' | 'hostname' | 'port', unknown>
  const ofItsOwn = /^(amz-sdk-.*|.*user-agent|x-amz-date|x-amz-content-sha256|content-length|authorization)$/
  const same = Object.entries(headers).filter(([header]) => !ofItsOwn.test(header))
  const scope = /Credential=([^,]*)/.exec(headers['authorization'] ?? '')?.[1]
  const signed = /SignedHeaders=([^,]*)/
    .exec(headers['authorization'] ?? '')?.[1]
    ?.replaceAll(/amz-sdk-[^;]*;|;x-amz-user-agent/g, '')
  return { method, path, query, protocol, hostname, port, headers: Object.fromEntries(same), scope, signed }
}

it('each operation is asked for just as the SDK would', async () => {
  const configuration = { region: 'eu-central-1' }
  for (const [name, operation] of Object.entries(imagebuilder.operations)) {
    if (!(`${name}Command` in sdk)) continue
    const input = inputOf(operation)
    const kiln = await byKiln(name, input, configuration)
    expect(seen(kiln), name).toEqual(seen(await bySdk(name, input, configuration)))
    expect(kiln.headers['content-length'], name).toBe(
      typeof kiln.body === 'string' ? String(Buffer.byteLength(kiln.body)) : undefined,
    )
  }
})

it.each<Configuration>([
  { region: 'cn-north-1' },
  { region: 'us-gov-west-1', useFipsEndpoint: true },
  { region: 'eu-west-1', useDualstackEndpoint: true },
  { region: 'us-east-1', endpoint: 'http://127.0.0.1:8080' },
  { region: 'us-east-1', endpoint: 'https://proxy.example.com/image-builder' },
])('the endpoint of %j is the one that the SDK finds', async (configuration) => {
  const input = { infrastructureConfigurationArn: 'arn:x' }
  const [kiln, its] = [
    await byKiln('GetInfrastructureConfiguration', input, configuration),
    await bySdk('GetInfrastructureConfiguration', input, configuration),
  ]
  expect(seen(kiln)).toEqual(seen(its))
})

it('a slash at the end of an endpoint is no part of the path', async () => {
  const configuration = { region: 'us-east-1', endpoint: 'http://127.0.0.1:8080/base/' }
  const { path } = await byKiln('ListImagePipelines', {}, configuration)
  expect(path).toBe('/base/ListImagePipelines')
})

it('an endpoint that is no URL is an error, and nothing that the SDK says of it on stderr', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  await expect(byKiln('ListImagePipelines', {}, { region: 'us-east-1', endpoint: 'nonsense' })).rejects.toMatchObject({
    code: 'ERR_INVALID_URL',
  })
  expect(said.mock.calls).toEqual([])
  said.mockRestore()
})

it('what stands in the path must be there', async () => {
  await expect(byKiln('TagResource', { tags: {} }, { region: 'us-east-1' })).rejects.toThrow('resourceArn')
})

it('an error has its name, and a clock that is wrong is set right by it for the next request', async () => {
  const client = new sdk.ImagebuilderClient({ credentials, region: 'us-east-1' })
  const dates: (string | undefined)[] = []
  const tomorrow = new Date(Date.now() + 86_400_000)
  const send = async ({ headers }: OutgoingRequest) => {
    dates.push(headers['x-amz-date']?.slice(0, 8))
    const type = { 'x-amzn-errortype': 'InvalidSignatureException', date: tomorrow.toUTCString() }
    return { statusCode: 403, headers: type, body: Buffer.from('{"message":"Signature expired"}') }
  }
  const transmit = createTransmit(client, { send }, undefined, {})
  const operation = imagebuilder.operations['ListImagePipelines']
  if (operation === undefined) throw new Error('no operation')
  for (let tries = 0; tries < 2; tries += 1) {
    await expect(transmit('ListImagePipelines', operation, {}, {})).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: 'Signature expired',
    })
  }
  expect(dates[1]).toBe(tomorrow.toISOString().slice(0, 10).replaceAll('-', ''))
  expect(dates[0]).not.toBe(dates[1])
})
