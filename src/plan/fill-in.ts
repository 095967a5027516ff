/** What is declared, with the versions of other documents filled in where it names them. */
import { isList, isObject } from '../json.ts'
import { keyOf, type ArnPlace } from '../kinds/identity.ts'
import { attributeOf } from '../kinds/references.ts'
import { encodeText } from '../kinds/texts.ts'
import type { VersionAt } from '../kinds/version-numbers.ts'
import type { Desired, Json, JsonObject, OfVersion, Path } from '../model.ts'

/** Which version references to a line stand for, by the key of the line. */
export type Standing = Pick<ReadonlyMap<string, VersionAt>, 'get'>

/** Returns a declaration with the versions that it names. What nobody knows a version of stays as it is. */
export function fillIn(desired: Desired, standing: Standing, place: ArnPlace): Desired {
  return fillInTexts(desired, (part) => textOf(part, standing, place))
}

/** Returns a declaration with what `textOf` says in place of each version that it names; undefined leaves the text as it is. */
export function fillInTexts(desired: Desired, textOf: (part: OfVersion) => string | undefined): Desired {
  const { deferred = [] } = desired
  const fields = deferred.reduce<JsonObject>((before, { path, parts, isEncoded }) => {
    const texts = parts.map((part) => (typeof part === 'string' ? part : textOf(part)))
    if (texts.some((text) => text === undefined)) return before
    const text = texts.join('')
    return withValue(before, path, isEncoded === true ? encodeText(text) : text) as JsonObject
  }, desired.fields)
  return fields === desired.fields ? desired : { ...desired, fields }
}

function textOf({ identity, attribute }: OfVersion, standing: Standing, place: ArnPlace): string | undefined {
  const version = standing.get(keyOf(identity))
  return version === undefined ? undefined : attributeOf(attribute, { identity, name: '', version }, place)
}

function withValue(value: Json | undefined, path: Path, wanted: Json): Json {
  const [step, ...rest] = path
  if (step === undefined) return wanted
  if (isList(value)) return value.map((item, index) => (index === step ? withValue(item, rest, wanted) : item))
  const fields = isObject(value) ? value : {}
  return { ...fields, [step]: withValue(fields[step], rest, wanted) }
}
