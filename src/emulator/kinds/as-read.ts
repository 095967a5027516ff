import { createHash } from 'node:crypto'
import { objectsIn, part } from '../core/fields.ts'
import type { Json, JsonObject } from '../core/json.ts'
import type { RuleContext } from './kind.ts'

/** A role as it reads back: whether a name becomes an ARN is not known. */
export function roleAsRead(role: Json, { switches, place }: RuleContext): Json {
  if (typeof role !== 'string' || role.startsWith('arn:') || switches.roleNameReads === 'as-sent') return role
  return `arn:${place.partition}:iam::${place.account}:role/${role}`
}

/** The key of a document as it reads back: whether its alias or id becomes an ARN is not known. */
export function keyAsRead(key: Json, { switches, place }: RuleContext): Json {
  const isKeyArn = typeof key === 'string' && /^arn:[^:]+:kms:[^:]+:[^:]+:key\//.test(key)
  if (typeof key !== 'string' || isKeyArn || switches.keyReads === 'as-sent') return key
  const digest = createHash('sha256').update(key).digest('hex')
  const made = digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
  const id = key.includes('alias/') ? made : key
  return `arn:${place.partition}:kms:${place.region}:${place.account}:key/${id}`
}

/** Disks as they read back: their keys as those of documents. */
export function disksAsRead(fields: JsonObject, context: RuleContext): JsonObject {
  if (fields.blockDeviceMappings === undefined) return {}
  const blockDeviceMappings = objectsIn(fields.blockDeviceMappings).map((disk) => {
    const { kmsKeyId } = part(disk.ebs)
    return kmsKeyId === undefined
      ? disk
      : { ...disk, ebs: { ...part(disk.ebs), kmsKeyId: keyAsRead(kmsKeyId, context) } }
  })
  return { blockDeviceMappings }
}
