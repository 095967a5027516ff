/** ARNs as a document writes them: as references to other documents, or with what they take from its target. */
import type { ArnPlace } from '../../kinds/identity.ts'
import { fieldsWithoutReferences } from '../../kinds/references.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { Json, JsonObject } from '../../model.ts'
import { isList, isObject } from '../../json.ts'

/** What ARNs are written with. */
export interface ArnContext {
  /** Returns how an ARN is written in a document of a kind where it names another document; undefined if it names none. */
  readonly referenceTo?: ((arn: string, kind: string) => string | undefined) | undefined
  /** Where it was read: what ARNs say of that, a document takes from its target. */
  readonly place?: ArnPlace | undefined
}

/** Returns a document with its ARNs written so that they mean just what they say. What is free text stays. */
export function withReferences(kind: Kind, document: JsonObject, { place, referenceTo }: ArnContext): JsonObject {
  const written = (arn: string): string => {
    return referenceTo?.(arn, kind.kind) ?? (place === undefined ? arn : inTarget(arn, place))
  }
  const free = new Set(['description', ...kind.freeText])
  const replaced = (value: Json): Json => {
    if (typeof value === 'string') return /^(?:ssm:)?arn:/.test(value) ? written(value) : value
    if (isList(value)) return value.map(replaced)
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, free.has(key) ? item : replaced(item)]))
  }
  const isPlain = (field: string): boolean => fieldsWithoutReferences.has(field) || free.has(field)
  return Object.fromEntries(
    Object.entries(document).map(([field, value]) => [field, isPlain(field) ? value : replaced(value)]),
  )
}

/** Account and Region that are those of the target are taken from it: so the document can serve others. */
function inTarget(text: string, place: ArnPlace): string {
  const [, before = '', partition = '', service = '', region = '', account = '', resource = ''] =
    /^(.*arn):([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/s.exec(text) ?? []
  const [isHere, isOurs] = [region === place.region, account === place.account]
  if (partition !== place.partition || !(isHere || isOurs)) return text
  const [where, whose] = [isHere ? '${target.region}' : region, isOurs ? '${target.account}' : account]
  return [before, '${target.partition}', service, where, whose, resource].join(':')
}
