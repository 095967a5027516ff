import { imagebuilder } from '../../api/imagebuilder.ts'
import type { Switches } from './switches.ts'

/**
 * The normal form of a name, by which the service tells resources apart: lower case; each blank and underscore becomes a
 * hyphen (DOC:how-image-builder-works). Whether runs collapse is not known, hence the switch.
 */
export function slugOf(name: string, switches: Pick<Switches, 'collapseSeparators'>): string {
  const slug = name.toLowerCase().replaceAll(/[ _]/g, '-')
  return switches.collapseSeparators ? slug.replaceAll(/-+/g, '-') : slug
}

/** The ARN of a resource of an unversioned kind. */
export function arnOf(
  place: { readonly partition: string; readonly region: string; readonly account: string },
  kind: string,
  slug: string,
): string {
  const resource = imagebuilder.kinds[kind]?.arnResource.replace('{slug}', slug) ?? slug
  return `arn:${place.partition}:imagebuilder:${place.region}:${place.account}:${resource}`
}

/** The parts of an Image Builder ARN; undefined for anything else. `kind` is undefined for a kind without a plain slug. */
export function parseArn(arn: string) {
  const match = /^arn:([^:]+):imagebuilder:([^:]+):([^:]+):([a-z-]+)\/([^/]+)$/.exec(arn)
  if (match === null) return undefined
  const [, partition = '', region = '', account = '', type = '', slug = ''] = match
  const kind = Object.entries(imagebuilder.kinds).find(([, model]) => model.arnResource === `${type}/{slug}`)?.[0]
  return { partition, region, account, kind, slug }
}
