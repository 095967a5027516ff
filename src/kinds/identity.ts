/** Who is who: the normal form of a name, the partition of a region, and the ARN that follows from them. */
import type { Kind } from './registry.ts'

/**
 * Returns the normal form of a name, which is its identity: lower case, each blank and underscore a hyphen
 * (user guide, "How Image Builder works", resource names).
 */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[ _]/g, '-')
}

/** Partitions by the form of their region names; every other region is in `aws`. */
const partitions: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, 'aws-cn'],
  [/^us-gov-/, 'aws-us-gov'],
  [/^us-iso-/, 'aws-iso'],
  [/^us-isob-/, 'aws-iso-b'],
  [/^eu-isoe-/, 'aws-iso-e'],
  [/^us-isof-/, 'aws-iso-f'],
  [/^eusc-/, 'aws-eusc'],
]

/** Returns the partition that a region belongs to, told by the form of its name. */
export function partitionOf(region: string): string {
  return partitions.find(([form]) => form.test(region))?.[1] ?? 'aws'
}

/** Returns the ARN that a configuration of this name has, or will have, in an account and region. */
export function arnOf(
  kind: Kind,
  slug: string,
  where: { readonly partition: string; readonly region: string; readonly account: string },
): string {
  const resource = kind.model.arnResource.replace('{slug}', slug)
  return `arn:${where.partition}:imagebuilder:${where.region}:${where.account}:${resource}`
}
