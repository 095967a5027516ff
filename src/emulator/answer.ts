import { randomUUID } from 'node:crypto'
import type { Json, JsonObject } from './core/json.ts'
import type { ServiceError } from './core/service-error.ts'
import type { Switches } from './core/switches.ts'

/** An HTTP answer, ready to be sent. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const newRequestId = (): string => randomUUID()

export function jsonAnswer(status: number, body: Json, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

/** A restJson1 error; where the real service puts the code, and how it spells the message member, are switches. */
export function jsonError(error: ServiceError, requestId: string, switches: Switches): Answer {
  const message = { [switches.messageCasing]: error.message }
  const headers = { 'x-amzn-requestid': requestId, ...error.headers }
  if (switches.errorCodeIn === 'header') {
    return jsonAnswer(error.status, message, { 'x-amzn-errortype': error.name, ...headers })
  }
  const code =
    switches.errorCodeIn === 'body-type' ? { __type: `com.amazonaws.imagebuilder#${error.name}` } : { code: error.name }
  return jsonAnswer(error.status, { ...code, ...message }, headers)
}

export function xmlAnswer(status: number, root: string, content: JsonObject, requestId: string): Answer {
  const xmlns = 'https://sts.amazonaws.com/doc/2011-06-15/'
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: `<${root} xmlns="${xmlns}">${xmlOf(content)}</${root}>`,
  }
}

function xmlOf(content: JsonObject): string {
  return Object.entries(content)
    .map(
      ([name, value]) =>
        `<${name}>${typeof value === 'object' ? xmlOf(value as JsonObject) : escapeXml(String(value))}</${name}>`,
    )
    .join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
