import type { IncomingHttpHeaders } from 'node:http'
import { arnOf } from './core/arn.ts'
import { readCaller, type Caller } from './caller.ts'
import { isWrite } from './image-builder.ts'
import { isKind } from './core/model.ts'
import type { JsonObject } from './core/json.ts'
import { findRoute, readInput, subjectOf, type Route } from './router.ts'
import { ServiceError } from './core/service-error.ts'
import type { Switches } from './core/switches.ts'

/** A request as it came over HTTP. */
export interface RawRequest {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly rawBody: string
}

/** A request as far as it could be understood. What could not is `refusal`; faults are matched all the same. */
export interface Exchange {
  readonly service: 'imagebuilder' | 'sts'
  readonly operation: string
  readonly route: Route | undefined
  readonly input: JsonObject
  readonly form: URLSearchParams
  readonly caller: Caller
  readonly slug: string | undefined
  /** What the request is about, for messages. */
  readonly resource: string
  readonly isWrite: boolean
  readonly refusal: ServiceError | undefined
}

const nobody: Caller = { account: '', region: '', partition: 'aws', arn: 'anonymous' }

/** Reads a request; never throws for what is wrong with it. */
export function readExchange(request: RawRequest, switches: Switches, now: Date): Exchange {
  return request.method === 'POST' && request.url.pathname === '/'
    ? readSts(request, now)
    : readImageBuilder(request, switches, now)
}

function readSts(request: RawRequest, now: Date): Exchange {
  const form = new URLSearchParams(request.rawBody)
  const operation = form.get('Action') ?? 'Unknown'
  const isUnsigned = operation === 'AssumeRoleWithWebIdentity'
  const { caller, refusal } = isUnsigned ? { caller: nobody, refusal: undefined } : identify(request, now)
  const resource = form.get('RoleArn') ?? '*'
  return {
    service: 'sts',
    operation,
    route: undefined,
    input: {},
    form,
    caller,
    slug: undefined,
    resource,
    isWrite: false,
    refusal,
  }
}

function readImageBuilder(request: RawRequest, switches: Switches, now: Date): Exchange {
  const route = findRoute(request.method, request.url.pathname)
  const { caller, refusal } = identify(request, now)
  const base = { service: 'imagebuilder' as const, form: new URLSearchParams(), caller, route }
  if (route === undefined) {
    const unknown = new ServiceError(
      'UnknownOperationException',
      404,
      `There is no operation at ${request.method} ${request.url.pathname}.`,
    )
    return {
      ...base,
      operation: 'Unknown',
      input: {},
      slug: undefined,
      resource: '*',
      isWrite: false,
      refusal: refusal ?? unknown,
    }
  }
  const { input, invalid } = tryReadInput(route, request, switches)
  const { slug, arn } = subjectOf(route, input, switches)
  const resource = arn ?? (slug === undefined ? '*' : namedArn(caller, route.model.kind, slug))
  const { operation, model } = route
  return { ...base, operation, input, slug, resource, isWrite: isWrite(model.role), refusal: refusal ?? invalid }
}

/** The ARN of what a request names; `*` for one that is not about a kind. */
function namedArn(caller: Caller, kind: string, slug: string): string {
  return isKind(kind) ? arnOf(caller, kind, slug) : '*'
}

function identify(request: RawRequest, now: Date): { caller: Caller; refusal: ServiceError | undefined } {
  try {
    return { caller: readCaller(request.headers, now), refusal: undefined }
  } catch (error) {
    if (error instanceof ServiceError) return { caller: nobody, refusal: error }
    throw error
  }
}

function tryReadInput(
  route: Route,
  request: RawRequest,
  switches: Switches,
): { input: JsonObject; invalid: ServiceError | undefined } {
  try {
    return { input: readInput(route, request.url.searchParams, request.rawBody, switches), invalid: undefined }
  } catch (error) {
    if (error instanceof ServiceError) return { input: {}, invalid: error }
    throw error
  }
}
