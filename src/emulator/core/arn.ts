import { isVersioned, kindOfType, modelOf } from './model.ts'
import type { Switches } from './switches.ts'

/** A Region of an account, where resources are. */
export interface Place {
  readonly partition: string
  readonly region: string
  readonly account: string
}

/** An Image Builder ARN, taken apart. */
export interface ArnParts extends Place {
  /** Undefined for a type of no kind. */
  readonly kind: string | undefined
  /** What follows the type: where the resource is among those of its kind. */
  readonly key: string
  /** The key without version and build: what all versions have in common. */
  readonly line: string
  /** The normal form of the name, the last part of the line. */
  readonly slug: string
  /** May hold `x`, as the ARN does. */
  readonly version: string | undefined
  readonly build: number | undefined
}

/**
 * The normal form of a name, by which the service tells resources apart: lower case; each blank and underscore becomes a
 * hyphen (DOC:how-image-builder-works). Whether runs collapse is not known, hence the switch.
 */
export function slugOf(name: string, switches: Pick<Switches, 'collapseSeparators'>): string {
  const slug = name.toLowerCase().replaceAll(/[ _]/g, '-')
  return switches.collapseSeparators ? slug.replaceAll(/-+/g, '-') : slug
}

/** The ARN of a resource by its kind and its key. */
export function arnOf(place: Place, kind: string, key: string): string {
  const type = modelOf(kind).arnResource.split('/')[0] ?? ''
  return `arn:${place.partition}:imagebuilder:${place.region}:${place.account}:${type}/${key}`
}

/** The parts of an Image Builder ARN; undefined for anything else. */
export function parseArn(arn: string): ArnParts | undefined {
  const match = /^arn:([^:]+):imagebuilder:([^:]+):([^:]+):([a-z-]+)\/(.+)$/.exec(arn)
  if (match === null) return undefined
  const [, partition = '', region = '', account = '', type = '', key = ''] = match
  const kind = kindOfType(type)
  const place = { partition, region, account, kind, key }
  if (kind === undefined || !isVersioned(kind))
    return { ...place, ...lineOf(key), version: undefined, build: undefined }
  const numbers = /^(.+?)(?:\/((?:\d+|x)\.(?:\d+|x)\.(?:\d+|x))(?:\/(\d+))?)?$/.exec(key)
  const [, line = key, version, build] = numbers ?? []
  return { ...place, ...lineOf(line), version, build: build === undefined ? undefined : Number(build) }
}

function lineOf(line: string): { line: string; slug: string } {
  return { line, slug: line.slice(line.lastIndexOf('/') + 1) }
}
