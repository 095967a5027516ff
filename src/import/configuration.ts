/** A configuration that another tool has made, as it would be live. */
import { arnOf, type ArnPlace } from '../kinds/identity.ts'
import type { Kind } from '../kinds/registry.ts'
import { plainTexts } from '../kinds/texts.ts'
import type { Identity, JsonObject, Source } from '../model.ts'
import { optional } from '../optional.ts'
import type { ImportedConfiguration } from './imported.ts'
import { tokensIn, tokensOf } from './token.ts'

/** What was read of it. */
interface Read {
  readonly kind: Kind
  readonly name: string
  /** With its number, where its kind has versions. */
  readonly identity: Identity
  /** Of a kind with builds. */
  readonly build?: string
  readonly place: ArnPlace
  readonly fields: JsonObject
  readonly tags: Readonly<Record<string, string>>
  /** Plain texts of fields that are sent in base64. */
  readonly plainTexts: Readonly<Record<string, string>>
  readonly address: string
  readonly source?: Source
  readonly remarks: readonly string[]
}

/** Returns the configuration. In texts with a language of their own `${` of that language is escaped where they hold variables. */
export function configurationOf(read: Read): ImportedConfiguration {
  const { kind, name, identity, build, place, fields, tags, address, source, remarks } = read
  const texts = plainTexts(kind).filter((field) => tokensOf(fields[field]).length > 0)
  const plain = Object.entries(read.plainTexts)
  const encoded = plain.filter(([, text]) => tokensIn(text).length > 0).map(([field]) => field)
  return {
    live: {
      kind: kind.kind,
      arn: arnOf(identity, place, build),
      name,
      identity,
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, value]) => [
          field,
          texts.includes(field) && typeof value === 'string' ? escaped(value) : value,
        ]),
      ),
      service: {},
      tags,
      unknown: [],
      ...optional({ build }),
    },
    address,
    ...optional({ source }),
    remarks,
    interpolate: [...texts, ...encoded],
    plainTexts: Object.fromEntries(
      plain.map(([field, text]) => [field, encoded.includes(field) ? escaped(text) : text]),
    ),
  }
}

/** `${` of its own is written so that nothing is filled in. */
const escaped = (text: string): string => text.replaceAll('${', () => '$${')
