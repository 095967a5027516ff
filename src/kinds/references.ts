/** What resources name of each other, by field, and what `${Kind/name.attribute}` stands for. */
import { keptFor } from '../kept.ts'
import type { Identity, JsonObject, Path } from '../model.ts'
import { optional } from '../optional.ts'
import { arnOf, lineOf, parseArn, type ArnPlace, type ParsedArn } from './identity.ts'
import { findReferenceTexts } from './reference-texts.ts'
import { kindOf, kinds, type Kind } from './registry.ts'
import type { VersionAt } from './version-numbers.ts'

/** An ARN of this service in a field that refers to another resource. */
export interface FoundReference {
  readonly path: Path
  readonly arn: string
  readonly parsed: ParsedArn
}

/** Returns the ARNs of this service in the fields of a kind that refer to others, in the order of the fields. */
export function findReferences(kind: Kind, fields: JsonObject): readonly FoundReference[] {
  return referencesIn(fields, kind)
}

/** Users, consequences and older versions all ask for those of the same configuration. */
const referencesIn = keptFor((fields: JsonObject, kind: Kind): readonly FoundReference[] => {
  const texts = [...findReferenceTexts(kind, fields), ...findImage(kind, fields)]
  return texts.flatMap(({ path, value }) => {
    const parsed = parseArn(value)
    return parsed === undefined ? [] : [{ path, arn: value, parsed }]
  })
})

function findImage({ startsFrom }: Kind, fields: JsonObject): readonly { path: Path; value: string }[] {
  const value = startsFrom === undefined ? undefined : fields[startsFrom]
  return startsFrom !== undefined && typeof value === 'string' ? [{ path: [startsFrom], value }] : []
}

/** Returns the lines that an identity may be of: an image is of the recipe that it was built of, whichever kind that is. */
export function linesOf(identity: Identity): readonly Identity[] {
  const line = lineOf(identity)
  const makers = [...kinds.values()].filter(({ images }) => images === line.kind)
  return makers.length === 0 ? [line] : makers.map(({ kind }) => ({ ...line, kind }))
}

/** Returns the kinds that can refer to a kind, by the fields that they have. */
export function kindsReferringTo(kind: string): readonly Kind[] {
  return referring.get(kind) ?? []
}

const referring: ReadonlyMap<string, readonly Kind[]> = new Map(
  [...kinds.values()].map(({ kind, images }) => {
    const all = [...kinds.values()].filter((one) => {
      const byName = one.findNames !== undefined && images !== undefined
      return byName || Object.values(one.references).some((named) => named.includes(kind))
    })
    return [kind, all]
  }),
)

/** A document that is referred to: who it is, its name as it is spelt, and of a line of versions the one that is meant. */
export interface Referred {
  readonly identity: Identity
  readonly name: string
  readonly version?: VersionAt
}

/** What may stand after an id, and what it is then: undefined for a kind that has no such thing. */
const attributes: Readonly<Record<string, (one: Referred, place: ArnPlace) => string | undefined>> = {
  arn: ({ identity, version }, place) => arnOf({ ...identity, ...numberOf(version) }, place, version?.build),
  latestVersionArn: (one, place) => floatingArn(one, place, 0),
  latestMajorVersionArn: (one, place) => floatingArn(one, place, 1),
  latestMinorVersionArn: (one, place) => floatingArn(one, place, 2),
  latestPatchVersionArn: (one, place) => floatingArn(one, place, 3),
  imageArn({ identity: { kind, slug } }, place) {
    const { images } = kindOf(kind)
    return images === undefined ? undefined : arnOf({ kind: images, slug, version: 'x.x.x' }, place)
  },
  name: ({ name }) => name,
  semanticVersion: ({ version }) => version?.number,
}

/** Attributes that say the same whichever version of a line is meant. */
const ofTheLine: ReadonlySet<string> = new Set(['name', 'latestVersionArn', 'imageArn'])

/** Returns the names of what may stand after an id of a kind. */
export function attributeNamesOf(kind: string): readonly string[] {
  const version = kindOf(kind).versions === undefined ? undefined : { number: '1.0.0' }
  const one = { identity: { kind, slug: '' }, name: '', ...optional({ version }) }
  const place = { partition: '', region: '', account: '' }
  return Object.keys(attributes).filter((attribute) => attributeOf(attribute, one, place) !== undefined)
}

/** Returns what a reference to a document stands for in a place; undefined if its kind has no such attribute. */
export function attributeOf(attribute: string, one: Referred, place: ArnPlace): string | undefined {
  return Object.hasOwn(attributes, attribute) ? attributes[attribute]?.(one, place) : undefined
}

/**
 * Returns the texts that references to a document stand for, but for its name and number, and how each of them is written: `${Kind/name}` for
 * its own ARN. Of two that stand for the same the first counts.
 */
export function writtenReferences(id: string, one: Referred, place: ArnPlace): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  for (const attribute of Object.keys(attributes).filter((name) => name.toLowerCase().endsWith('arn'))) {
    const text = attributeOf(attribute, one, place)
    if (text !== undefined && !written.has(text)) {
      written.set(text, attribute === 'arn' ? `\${${id}}` : `\${${id}.${attribute}}`)
    }
  }
  return written
}

/** Reports whether an attribute of a kind says another thing of each version. */
export function isOfVersion(attribute: string, kind: string): boolean {
  return kindOf(kind).versions !== undefined && !ofTheLine.has(attribute)
}

function numberOf(version: VersionAt | undefined): { readonly version?: string } {
  return version === undefined ? {} : { version: version.number }
}

/** The ARN that stands for the newest version with the same first parts (user guide, "Semantic versioning"). */
function floatingArn({ identity, version }: Referred, place: ArnPlace, kept: number): string | undefined {
  if (version === undefined) return undefined
  const number = version.number.split('.').map((part, index) => (index < kept ? part : 'x'))
  return arnOf({ ...identity, version: number.join('.') }, place)
}

/** Fields that say who a document is, and tags: none of them depends on another document. */
export const fieldsWithoutReferences: ReadonlySet<string> = new Set(['name', 'semanticVersion', 'tags'])
