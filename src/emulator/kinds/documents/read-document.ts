import { CORE_SCHEMA, load } from 'js-yaml'
import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import { invalidValue, ServiceError } from '../../core/service-error.ts'
import type { Switches } from '../../core/switches.ts'
import { textIn } from '../../core/fields.ts'

/**
 * The text of a document that was sent inline or stands at an S3 URI, as it will read back. Throws ServiceError when there is none, there are
 * two, or it is too long.
 */
export function documentText(fields: JsonObject, switches: Switches, members: { inline: string; uri: string }): string {
  const [inline, uri] = [textIn(fields, members.inline), textIn(fields, members.uri)]
  if ((inline === undefined) === (uri === undefined)) {
    throw new ServiceError(
      'InvalidParameterCombinationException',
      400,
      `You must specify either ${members.inline} or a ${members.uri}`,
    )
  }
  const text = inline ?? objectAt(uri ?? '', members.uri, switches)
  const limit = inline === undefined ? 64 * 1024 : 16_000
  const unit = uri === undefined ? switches.documentLimitIn : 'bytes'
  const size = unit === 'bytes' ? Buffer.byteLength(text) : text.length
  if (size > limit) throw invalidValue(members.inline, `The document can have at most ${limit} ${unit}.`)
  return switches.documentReads === 'normalised' ? `${text.replaceAll('\r\n', '\n').replace(/\n+$/, '')}\n` : text
}

function objectAt(uri: string, member: string, { objects }: Switches): string {
  if (!/^s3:\/\/[^/]+\/.+$/.test(uri)) throw invalidValue(member, 'Invalid S3 URI')
  const text = Object.hasOwn(objects, uri) ? objects[uri] : undefined
  if (text === undefined) throw invalidValue(member, `There is no object at ${uri}.`)
  return text
}

/** A document as the object that it has to be; it is YAML, and by that also JSON. Its schema version has to be 1.0. */
export function readDocument(text: string): JsonObject {
  let document: unknown
  try {
    document = load(text, { schema: CORE_SCHEMA })
  } catch (error) {
    throw invalidValue(
      'data',
      `The document is not valid YAML: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  if (!isObject(document)) throw invalidValue('data', 'The document is not a mapping.')
  const { schemaVersion } = document
  if (schemaVersion !== 1 && schemaVersion !== '1.0' && schemaVersion !== '1') {
    throw invalidValue('data', 'Invalid schema version. Supported versions include: 1.0.')
  }
  return document
}

/** Throws for a key that the guides do not have, where the switch says that the service does. */
export function refuseUnknown(value: JsonObject, known: readonly string[], where: string, switches: Switches): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown === undefined || switches.unknownDocumentKeys === 'ignored') return
  throw invalidValue('data', `Unknown key '${unknown}' in ${where}.`)
}

/** A parameter of a document, as Get shows it. */
export function shownParameter(
  name: Json,
  type: Json,
  value: Json | undefined,
  description: Json | undefined,
): JsonObject {
  const values = Array.isArray(value) ? value.map(textOfScalar) : [textOfScalar(value ?? '')]
  return {
    name,
    type,
    ...(value === undefined || value === null ? {} : { defaultValue: values }),
    ...(typeof description === 'string' ? { description } : {}),
  }
}

const textOfScalar = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))
