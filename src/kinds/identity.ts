/** Who is who: names in normal form, ids as people write them, and ARNs. Nothing else reads or writes them. */
import { imagebuilder } from '../api/imagebuilder.ts'
import type { Identity } from '../model.ts'
import { optional } from '../optional.ts'

/** Where ARNs lead to. */
export interface ArnPlace {
  readonly partition: string
  readonly region: string
  readonly account: string
}

/** Stands in ARNs for what is not known yet of a target. No account has this number. */
export const samplePlace = { region: 'us-east-1', account: '000000000000' } as const

/** An ARN of this service, taken apart. */
export interface ParsedArn extends ArnPlace {
  readonly identity: Identity
  /** Build number of a version, where the ARN has one. */
  readonly build?: string
}

/**
 * Returns the normal form of a name, which is its identity: lower case, each blank and underscore a hyphen
 * (user guide, "How Image Builder works", resource names).
 */
export function slugOf(name: string): string {
  const slug = name.toLowerCase().replaceAll(/[ _]/g, '-')
  // One text in memory rather than two.
  return slug === name ? name : slug
}

/** Returns the identity of a name. Fields write a scope in capitals, ARNs and ids do not. */
export function identityOf(kind: string, name: string, scope?: string): Identity {
  return { kind, slug: slugOf(name), ...optional({ scope: scope?.toLowerCase() }) }
}

/** Returns the line of versions that an identity is one of: what one document declares. Of a kind without versions that is the identity. */
export function lineOf({ version: _, ...line }: Identity): Identity {
  return line
}

/** Reports whether an ARN leads to an account and Region. Where these are not known yet, none does. */
export function isIn(
  { account, region }: ParsedArn,
  place: { readonly account?: string; readonly region?: string },
): boolean {
  return account === place.account && region === place.region
}

/** Returns the one string form of an identity: equal for the same resource, however its name is spelt. */
export function keyOf({ kind, scope, slug, version }: Identity): string {
  return `${kind}${scope === undefined ? '' : `/${scope}`}/${slug}${version === undefined ? '' : `/${version}`}`
}

/** Returns the id by which people and reports name it: `Kind/name`, with the scope of a kind that has one between them. */
export function idOf(kind: string, name: string, scope?: string): string {
  return [kind, ...(scope === undefined ? [] : [scope.toLowerCase()]), name].join('/')
}

/** An id, taken apart: names may hold anything but a slash. */
export interface ParsedId {
  readonly kind: string
  readonly scope?: string
  /** As it is spelt. */
  readonly name: string
}

/** Returns the parts of an id; undefined if it has no kind before its name. Whether there is such a kind is not asked. */
export function parseId(text: string): ParsedId | undefined {
  const [kind = '', ...rest] = text.split('/')
  const name = rest.at(-1)
  if (name === undefined) return undefined
  const scope = rest.length > 1 ? rest.slice(0, -1).join('/') : undefined
  return { kind, name, ...optional({ scope }) }
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

/** The steps of the resource part of an ARN of a kind: `workflow/{build|test|distribution}/{slug}/{semver}/{build}`. */
const resourceSteps: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...imagebuilder.kinds, ...imagebuilder.builtKinds }).map(([kind, { arnResource }]) => {
    return [kind, arnResource.split('/')]
  }),
)

/** Returns the ARN that a resource has, or will have. Steps that the identity does not say are left out at the end. */
export function arnOf(identity: Identity, { partition, region, account }: ArnPlace, build?: string): string {
  const { kind, slug, scope, version } = identity
  const steps = (resourceSteps.get(kind) ?? []).map((step) => {
    if (step === '{slug}') return slug
    if (step === '{semver}') return version
    if (step === '{build}') return build
    return step.startsWith('{') ? scope : step
  })
  const resource = steps.filter((step) => step !== undefined).join('/')
  return `arn:${partition}:imagebuilder:${region}:${account}:${resource}`
}

/** Where the resource parts of ARNs that begin with a word say what, by that word. */
const resourceForms = [...resourceSteps].map(([kind, steps]) => {
  const at = (isMeant: (step: string) => boolean): number => steps.findIndex(isMeant)
  return {
    kind,
    word: steps[0],
    length: steps.length,
    slug: at((step) => step === '{slug}'),
    scope: at((step) => step.includes('|')),
    version: at((step) => step === '{semver}'),
    build: at((step) => step === '{build}'),
  }
})

/** Returns what an ARN of this service names; undefined for any other text. */
export function parseArn(text: string): ParsedArn | undefined {
  const parts = /^arn:(aws[\w-]*):imagebuilder:([^:]*):([^:]*):([^:]+)$/.exec(text)
  if (parts === null) return undefined
  const [, partition = '', region = '', account = '', resource = ''] = parts
  const found = resource.split('/')
  for (const form of resourceForms) {
    if (form.word !== found[0] || found.length > form.length || found.length < 2) continue
    const { kind } = form
    const slug = found[form.slug]
    if (slug === undefined) continue
    const [scope, version, build] = [found[form.scope], found[form.version], found[form.build]]
    return {
      partition,
      region,
      account,
      identity: { kind, slug, ...optional({ scope, version }) },
      ...optional({ build }),
    }
  }
  return undefined
}
