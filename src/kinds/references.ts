/** What resources name of each other, by field, and what `${Kind/name.attribute}` stands for. */
import type { Identity, JsonObject, Path } from '../model.ts'
import { arnOf, parseArn, type ArnPlace, type ParsedArn } from './identity.ts'
import { findReferenceTexts } from './reference-texts.ts'
import { kinds, type Kind } from './registry.ts'

/** An ARN of this service in a field that refers to another resource. */
export interface FoundReference {
  readonly path: Path
  readonly arn: string
  readonly parsed: ParsedArn
}

/** Returns the ARNs of this service in the fields of a kind that refer to others, in the order of the fields. */
export function findReferences(kind: Kind, fields: JsonObject): readonly FoundReference[] {
  return findReferenceTexts(kind, fields).flatMap(({ path, value }) => {
    const parsed = parseArn(value)
    return parsed === undefined ? [] : [{ path, arn: value, parsed }]
  })
}

/** Returns the kinds that can refer to a kind, by the fields that they have. */
export function kindsReferringTo(kind: string): readonly Kind[] {
  return [...kinds.values()].filter((one) => Object.values(one.references).some((named) => named.includes(kind)))
}

/** What may stand after an id, and what it is then. */
const attributes: Readonly<Record<string, (identity: Identity, name: string, place: ArnPlace) => string>> = {
  arn: (identity, _, place) => arnOf(identity, place),
  name: (_, name) => name,
}

/** Names of what may stand after an id. */
export const attributeNames: readonly string[] = Object.keys(attributes)

/** Returns what a reference to a document stands for in a place; undefined if there is no such attribute. */
export function attributeOf(attribute: string, identity: Identity, name: string, place: ArnPlace): string | undefined {
  return Object.hasOwn(attributes, attribute) ? attributes[attribute]?.(identity, name, place) : undefined
}

/** Fields that say who a document is, and tags: none of them depends on another document. */
export const fieldsWithoutReferences: ReadonlySet<string> = new Set(['name', 'semanticVersion', 'tags'])
