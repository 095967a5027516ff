import { ImagebuilderClient } from '@aws-sdk/client-imagebuilder'
import { STSClient } from '@aws-sdk/client-sts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { imagebuilder } from '../../src/api/imagebuilder.ts'
import { startEmulator, type Emulator, type EmulatorOptions } from '../../src/emulator/emulator.ts'
import { optional } from '../../src/optional.ts'

export const account = '111122223333'
export const region = 'us-east-1'

/** An emulator that is closed when the test ends. */
export async function emulatorFor(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options)
  onTestFinished(() => emulator.close())
  return emulator
}

interface Identity {
  readonly accessKeyId?: string
  readonly region?: string
  readonly sessionToken?: string
}

function settings(emulator: Emulator, identity: Identity) {
  return {
    endpoint: emulator.url,
    region: identity.region ?? region,
    maxAttempts: 1,
    credentials: {
      accessKeyId: identity.accessKeyId ?? account,
      secretAccessKey: 'x',
      ...optional({ sessionToken: identity.sessionToken }),
    },
  }
}

/** The real SDK client, without retries. */
export function clientFor(emulator: Emulator, identity: Identity = {}): ImagebuilderClient {
  const client = new ImagebuilderClient(settings(emulator, identity))
  onTestFinished(() => client.destroy())
  return client
}

export function stsFor(emulator: Emulator, identity: Identity = {}): STSClient {
  const client = new STSClient(settings(emulator, identity))
  onTestFinished(() => client.destroy())
  return client
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; an empty object when it is not JSON. */
  readonly json: Record<string, unknown>
}

export function authorization(accessKeyId = account, service = 'imagebuilder', inRegion = region): string {
  const scope = `${accessKeyId}/20260101/${inRegion}/${service}/aws4_request`
  return `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`
}

/** A request past the SDK, which drops members that it does not know. */
export async function send(
  emulator: Emulator,
  method: string,
  path: string,
  body?: unknown,
  inRegion?: string,
): Promise<RawAnswer> {
  const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const headers = { authorization: authorization(undefined, undefined, inRegion) }
  const response = await fetch(emulator.url + path, { method, headers, ...init })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: parsed(text) }
}

/** Calls an operation as the API model binds it to HTTP. A client token is made where one is needed and none is given. */
export async function ask(
  emulator: Emulator,
  operation: string,
  input: Record<string, unknown> = {},
  inRegion?: string,
): Promise<RawAnswer> {
  const model = imagebuilder.operations[operation]
  if (model === undefined) throw new Error(`there is no operation ${operation}`)
  const members = imagebuilder.shapes[model.input]?.members ?? {}
  const whole = { ...('clientToken' in members ? { clientToken: newToken() } : {}), ...input }
  const bound = new Map(Object.entries(model.query).map(([name, member]) => [member, name]))
  const inQuery = Object.entries(whole).flatMap(([member, value]) =>
    bound.has(member) ? [`${bound.get(member)}=${encodeURIComponent(value)}`] : [],
  )
  const rest = Object.entries(whole).filter(([member]) => !bound.has(member))
  const path = model.uri.replace(/\{(\w+)\}/, (_, label: string) => encodeURIComponent(input[label] as string))
  const hasBody = !['GET', 'DELETE'].includes(model.method)
  const query = inQuery.length === 0 ? '' : `?${inQuery.join('&')}`
  return send(emulator, model.method, path + query, hasBody ? Object.fromEntries(rest) : undefined, inRegion)
}

/** The body of the answer to an operation that has to succeed. */
export async function done(
  emulator: Emulator,
  operation: string,
  input: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const answer = await ask(emulator, operation, input)
  expect(answer.status, answer.text).toBe(200)
  return answer.json
}

/** The error of an operation that has to be refused. */
export async function refused(emulator: Emulator, operation: string, input: Record<string, unknown> = {}) {
  const answer = await ask(emulator, operation, input)
  expect(answer.status, answer.text).toBeGreaterThan(399)
  return refusal(answer)
}

/** The ARN of a resource by what follows the account. */
export function arnOf(resource: string, inAccount = account, inRegion = region): string {
  return `arn:aws:imagebuilder:${inRegion}:${inAccount}:${resource}`
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

let tokens = 0

/** A client token that no request had before. */
export function newToken(): string {
  tokens += 1
  return `token-${tokens}`
}

/** The smallest valid Create of an infrastructure configuration, with a new token. */
export function infra(name: string, more: Record<string, unknown> = {}) {
  return { name, instanceProfileName: 'builder', clientToken: newToken(), ...more }
}

export function create(emulator: Emulator, body: Record<string, unknown>): Promise<RawAnswer> {
  return send(emulator, 'PUT', '/CreateInfrastructureConfiguration', body)
}

export function update(emulator: Emulator, slug: string, body: Record<string, unknown>): Promise<RawAnswer> {
  const standard = { instanceProfileName: 'builder', clientToken: newToken() }
  const whole = { infrastructureConfigurationArn: infraArn(slug), ...standard, ...body }
  return send(emulator, 'PUT', '/UpdateInfrastructureConfiguration', whole)
}

export function remove(emulator: Emulator, slug: string): Promise<RawAnswer> {
  return send(emulator, 'DELETE', `/DeleteInfrastructureConfiguration?infrastructureConfigurationArn=${encoded(slug)}`)
}

export async function get(emulator: Emulator, slug: string): Promise<Record<string, unknown>> {
  const answer = await getAnswer(emulator, slug)
  expect(answer).toMatchObject({ status: 200 })
  return answer.json.infrastructureConfiguration as Record<string, unknown>
}

export function getAnswer(emulator: Emulator, slug: string): Promise<RawAnswer> {
  return send(emulator, 'GET', `/GetInfrastructureConfiguration?infrastructureConfigurationArn=${encoded(slug)}`)
}

/** One page of a List. */
export async function list(emulator: Emulator, body: Record<string, unknown> = {}) {
  const answer = await send(emulator, 'POST', '/ListInfrastructureConfigurations', body)
  expect(answer).toMatchObject({ status: 200 })
  const { json } = answer
  const rows = json.infrastructureConfigurationSummaryList as Record<string, unknown>[]
  return { rows, names: rows.map((row) => row.name), nextToken: json.nextToken as string | undefined }
}

export function infraArn(slug: string, inAccount = account, inRegion = region): string {
  return `arn:aws:imagebuilder:${inRegion}:${inAccount}:infrastructure-configuration/${slug}`
}

const encoded = (slug: string) => encodeURIComponent(infraArn(slug))

/** Error name and message of a raw answer. */
export function refusal(answer: RawAnswer) {
  return { status: answer.status, name: answer.headers.get('x-amzn-errortype'), message: answer.json.message }
}

/** A directory that goes away with the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'kiln-emulator-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Puts recipes into an account for pipelines to refer to. */
export function seedRecipes(emulator: Emulator): void {
  const state = emulator.account(account, region)
  const recipe = { name: 'base', semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' }
  state.put('ImageRecipe', recipe)
  state.put('ContainerRecipe', recipe)
}
