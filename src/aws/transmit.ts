/**
 * One request of an operation, with what the SDK is good at: endpoints, credentials, signing, connections, clocks that are wrong, names of errors.
 * They are called one by one. The SDK's own chain of middleware serialises, copies its whole configuration and resolves the endpoint for each call
 * anew: it takes twice the time, of which a run of hundreds of requests is made.
 */
import type { ImagebuilderClient } from '@aws-sdk/client-imagebuilder'
import type { Operation } from '../api/api-model.ts'
import { isList } from '../json.ts'
import type { Json, JsonObject } from '../model.ts'
import { serialiseBody, type Exchange, type IncomingResponse, type OutgoingRequest, type Wire } from './wire.ts'

/** Sends one request, and leaves in the exchange what is known of its answer. Throws what the SDK throws for an answer that is an error. */
export type Transmit = (name: string, operation: Operation, input: JsonObject, exchange: Exchange) => Promise<void>

/** What the SDK's signer keeps of a request until its answer is there: when it was sent, by which clock. */
type Signing = Readonly<Record<string, unknown>>

/** The parts of the SDK's configuration that a request is made with. */
interface Config {
  region(): Promise<string>
  useDualstackEndpoint(): Promise<boolean>
  useFipsEndpoint(): Promise<boolean>
  /** What environment and profile say instead of AWS's own. */
  serviceConfiguredEndpoint?(): Promise<string | undefined>
  endpointProvider(params: Readonly<Record<string, unknown>>, context: object): Endpoint
  /** Makes what signs: for a client it is always the same. */
  signer: (this: void, scheme: unknown) => Promise<unknown>
  readonly httpAuthSchemes: readonly { readonly signer: Signer }[]
  readonly protocolSettings: { readonly defaultNamespace: string }
  readonly protocol: {
    deserializeResponse(operation: object, config: object, response: object): Promise<unknown>
  }
}

interface Endpoint {
  readonly url: URL
  readonly headers?: Readonly<Record<string, readonly string[]>>
  readonly properties?: { readonly authSchemes?: readonly Signing[] }
}

interface Signer {
  sign(request: object, identity: unknown, signing: Signing): Promise<OutgoingRequest>
  successHandler(response: object, signing: Signing): void
  /** Returns what looks at the clock of an error, and throws it. */
  errorHandler(signing: Signing): (error: unknown) => never
}

/** What all requests of a client have in common. */
interface Place {
  readonly request: Pick<OutgoingRequest, 'headers'> & Readonly<Record<'protocol' | 'hostname', string>>
  /** The path before that of the operation, without a slash at its end. */
  readonly path: string
  readonly signing: Signing
}

/** Returns what sends requests as a client of the SDK is configured. `headers` go with each of them. */
export function createTransmit(
  client: ImagebuilderClient,
  wire: Wire,
  endpoint: string | undefined,
  headers: Readonly<Record<string, string>>,
): Transmit {
  const config = client.config as unknown as Config
  const [scheme] = config.httpAuthSchemes
  if (scheme === undefined) throw new Error('the SDK has no way of signing')
  const { signer } = scheme
  const makeSigner = config.signer
  let made: Promise<unknown> | undefined
  config.signer = (its) => (made ??= makeSigner(its))
  let found: Promise<Place> | undefined
  return async (name, operation, input, exchange) => {
    const place = await (found ??= findPlace(config, endpoint, headers))
    const signing = { ...place.signing }
    const signed = await signer.sign(toRequest(place, operation, input), undefined, signing)
    const response = await wire.send(signed, exchange)
    if (response.statusCode < 300) signer.successHandler(response, signing)
    else await readError(config, name, response).catch(signer.errorHandler(signing))
  }
}

async function findPlace(
  config: Config,
  endpoint: string | undefined,
  headers: Readonly<Record<string, string>>,
): Promise<Place> {
  const named = endpoint ?? (await config.serviceConfiguredEndpoint?.())
  const params = {
    Region: await config.region(),
    UseDualStack: await config.useDualstackEndpoint(),
    UseFIPS: await config.useFipsEndpoint(),
    // Of one that is no URL the SDK writes to stderr by itself.
    Endpoint: named === undefined ? undefined : new URL(named).href,
  }
  const endpointV2 = config.endpointProvider(params, {})
  const { url, headers: its = {}, properties } = endpointV2
  const [authScheme = {}] = properties?.authSchemes ?? []
  const { protocol, hostname, host, port, pathname } = url
  const own = Object.entries(its).map(([name, values]) => [name.toLowerCase(), values.join(', ')])
  return {
    request: {
      protocol,
      hostname,
      ...(port === '' ? {} : { port: Number(port) }),
      headers: { ...Object.fromEntries(own), ...headers, host },
    },
    path: pathname.replace(/\/+$/, ''),
    signing: { ...authScheme, config, context: { endpointV2, authSchemes: properties?.authSchemes } },
  }
}

function toRequest({ request, path }: Place, operation: Operation, input: JsonObject): OutgoingRequest {
  const body = serialiseBody(operation, input)
  const typed =
    body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
  return {
    ...request,
    method: operation.method,
    path: path + pathOf(operation, input),
    query: queryOf(operation, input),
    headers: { ...request.headers, ...typed },
    body,
  }
}

/** Returns the path of an operation with the members of `input` that stand in it. */
function pathOf({ uri, label }: Operation, input: JsonObject): string {
  return Object.entries(label).reduce((path, [name, member]) => {
    const value = input[name]
    if (typeof value !== 'string' || value === '') throw new Error(`a request without ${name}`)
    return path.replace(`{${member}}`, encodePart(value))
  }, uri)
}

/** All but what RFC 3986 calls unreserved, as it is signed. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

function queryOf({ query }: Operation, input: JsonObject): Record<string, string | string[]> {
  const asked = Object.entries(query).flatMap(([name, member]): [string, string | string[]][] => {
    const value = input[member]
    if (value === undefined || value === null) return []
    return [[name, isList(value) ? value.map(toText) : toText(value)]]
  })
  return Object.fromEntries(asked)
}

function toText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A structure without members, as the SDK writes it. */
const noMembers = [3, '', '', 0, [], []]

/** Throws the error that an answer is, by the name that the SDK finds in it. Of the operation it needs to know no more than whose it is. */
async function readError(config: Config, name: string, response: IncomingResponse): Promise<never> {
  const namespace = config.protocolSettings.defaultNamespace
  const schema = { namespace, name, traits: 0, input: noMembers, output: noMembers }
  try {
    await config.protocol.deserializeResponse(schema, config, response)
  } catch (error) {
    // The clock of an answer is read in its headers.
    if (typeof error === 'object' && error !== null) Object.defineProperty(error, '$response', { value: response })
    throw error
  }
  throw new Error(`an answer with status ${response.statusCode} that is no error`)
}
