/** Keys of KMS, which the service takes by id, alias or ARN. */
import type { Finding } from '../diagnostic/finding.ts'
import { formatPath } from '../field-path.ts'
import type { Json, Path } from '../model.ts'
import type { Need, SentForm, Surroundings } from './kind.ts'

/** Returns the part of an ARN of KMS up to its resource, and the resource; undefined for any other text. */
function partsOf(key: string): { readonly place: string; readonly resource: string } | undefined {
  const [, place, resource] = /^(arn:[^:]*:kms:[^:]*:[^:]*:)((?:key|alias)\/.*)$/s.exec(key) ?? []
  return place === undefined || resource === undefined ? undefined : { place, resource }
}

/**
 * Returns what the ARN of a key may have been sent as. Whether its id or an alias reads back as it was sent is not known. An alias may stand
 * for any key: only the record can say that it was the one that was sent.
 */
export function formsOfKey(live: Json, { declared }: Pick<Surroundings, 'declared'>): readonly SentForm[] {
  const found = typeof live === 'string' ? partsOf(live) : undefined
  if (found?.resource.startsWith('key/') !== true) return []
  const sent =
    typeof declared === 'string' ? (partsOf(declared) ?? { place: found.place, resource: declared }) : undefined
  const isAlias = sent?.resource.startsWith('alias/') === true && sent.place === found.place
  return [
    { value: found.resource.slice('key/'.length) },
    ...(isAlias && declared !== undefined ? [{ value: declared, isLoose: true } as const] : []),
  ]
}

/** What is done with a key in the name of the caller (handlers of CloudFormation, October 2026). The key of an alias is not known. */
export function needsOfKey(key: Json | undefined): readonly Need[] {
  if (typeof key !== 'string' || key === '') return []
  const on = ownerOfKey(key)
  return keyActions.map((action) => ({ action, on }))
}

const keyActions = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext']

function ownerOfKey(key: string): Need['on'] {
  const { place, resource } = partsOf(key) ?? { resource: key.startsWith('alias/') ? key : `key/${key}` }
  if (resource.startsWith('alias/')) {
    return place === undefined ? { own: 'kms', resource: 'key/', isAll: true } : { allOf: `${place}key/` }
  }
  return place === undefined ? { own: 'kms', resource } : { arn: `${place}${resource}` }
}

/** An id, one of a key in several Regions, an alias. */
const forms = [/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, /^mrk-[0-9a-f]{32}$/, /^alias\/[\w/-]+$/]

/** Returns what is wrong with a key that is named at `path` (KMS API reference, KeyId). */
export function checkKey(key: Json | undefined, path: Path): readonly Finding[] {
  if (typeof key !== 'string' || key === '') return []
  if (partsOf(key) !== undefined || forms.some((form) => form.test(key))) return []
  const advice = /^[\w-]+$/.test(key)
    ? `write alias/${key}, or the id or ARN of the key`
    : 'write alias/NAME, or the id or ARN of the key'
  return [{ diagnostic: 'keyForm', params: { field: formatPath(path), found: key, advice }, path, at: 'value' }]
}
