import { arnOf, parseArn } from '../core/arn.ts'
import { canonicalText, type JsonObject } from '../core/json.ts'
import { newestOf } from '../core/lines.ts'
import { alreadyExists, invalidValue, ServiceError } from '../core/service-error.ts'
import type { Entry } from '../core/state.ts'
import { compareVersions, nextVersion } from '../core/versions.ts'
import type { Identity, Newcomer, RuleContext } from './kind.ts'

/** One resource for each normal form of a name. */
export const byName: Identity = {
  hasBuilds: false,
  seed: ({ slug }) => ({ key: slug, members: {} }),
  take({ kind, slug }, { data, place }) {
    if (data.entries(kind).has(slug)) throw alreadyExists(kind, arnOf(place, kind, slug))
    return { key: slug, members: {} }
  },
}

/** One resource for each version of a name; one `x` in the version lets the service count (DOC:create-image-recipes). */
export const byVersion: Identity = {
  hasBuilds: false,
  seed: (newcomer, context) => placeOf(newcomer, versionOf(newcomer, context)),
  take(newcomer, context) {
    const { kind, slug, version: asked } = newcomer
    if ((asked.match(/x/g) ?? []).length > 1) {
      throw invalidValue('semanticVersion', 'The supplied semantic version does not follow the required format')
    }
    const taken = versionsOf(context.data.entries(kind).values(), slug)
    const version = asked.includes('x')
      ? nextVersion(asked, taken, context.switches.firstOfLine)
      : versionOf(newcomer, context)
    const same = taken.find((one) => compareVersions(one, version) === 0)
    if (same !== undefined) throw alreadyExists(kind, arnOf(context.place, kind, `${slug}/${same}`))
    return placeOf(newcomer, version)
  },
}

/** One resource for each build of a version of a name, and of a type where names are told apart by it. */
export function byBuild(scopeOf: (fields: JsonObject) => string = () => ''): Identity {
  return {
    hasBuilds: true,
    seed(newcomer, context) {
      const line = scopeOf(newcomer.fields) + newcomer.slug
      const version = versionOf(newcomer, context)
      const build = newcomer.build ?? nextBuild(newcomer.kind, `${line}/${version}`, context)
      context.data.noteBuild(`${newcomer.kind}/${line}/${version}`, build)
      return { key: `${line}/${version}/${build}`, members: { version } }
    },
    take(newcomer, context) {
      const { kind, fields, isDryRun } = newcomer
      const { switches, data } = context
      const line = scopeOf(fields) + newcomer.slug
      const version = versionOf(newcomer, context)
      const before = newestBuild(context.data.entries(kind).values(), `${line}/${version}`)
      if (before !== undefined) {
        const isRefused = isDryRun
          ? switches.dryRunOfTakenVersion === 'refused'
          : switches.identicalBuild === 'refused' && isIdentical(newcomer, before, context)
        if (isRefused) throw alreadyExists(kind, before.resource.arn)
      }
      const build = nextBuild(kind, `${line}/${version}`, context)
      if (!isDryRun) data.noteBuild(`${kind}/${line}/${version}`, build)
      const inherited = switches.tagsInherited && before !== undefined ? { tags: before.resource.tags } : {}
      return { key: `${line}/${version}/${build}`, members: { version }, ...inherited }
    },
  }
}

function placeOf({ slug }: Newcomer, version: string) {
  return { key: `${slug}/${version}`, members: { version } }
}

/** The version that was asked for. Throws InvalidVersionNumberException for a number that is too high (DOC:API_CreateComponent). */
function versionOf({ version }: Newcomer, { switches }: RuleContext): string {
  const nodes = version.split('.')
  if (nodes.some((node) => Number(node) > 2 ** 30 - 1)) {
    throw new ServiceError(
      'InvalidVersionNumberException',
      400,
      `The version ${version} has a number above 1073741823.`,
    )
  }
  return switches.leadingZeros === 'kept' ? version : nodes.map((node) => node.replace(/^0+(?=\d)/, '')).join('.')
}

function versionsOf(entries: Iterable<Entry>, line: string): string[] {
  return [...entries].flatMap(({ resource }) => {
    const parts = parseArn(resource.arn)
    return parts?.line === line && parts.version !== undefined ? [parts.version] : []
  })
}

function newestBuild(entries: Iterable<Entry>, version: string): Entry | undefined {
  return newestOf(
    [...entries].filter(({ key }) => key.slice(0, key.lastIndexOf('/')) === version),
    'version',
  )[0]
}

/** The number of the next build of a version, given by what follows the type in its ARN. */
export function nextBuild(kind: string, version: string, { data, switches }: RuleContext): number {
  const newest = newestBuild(data.entries(kind).values(), version)
  const highest = newest === undefined ? 0 : (parseArn(newest.resource.arn)?.build ?? 0)
  const ever = switches.buildNumbersReused ? 0 : (data.lastBuilds.get(`${kind}/${version}`) ?? 0)
  return Math.max(highest, ever) + 1
}

/** Which members make two builds the same is not known. */
function isIdentical({ fields, tags }: Newcomer, { resource }: Entry, { switches }: RuleContext): boolean {
  const counts = {
    document: ['data', 'platform', 'supportedOsVersions'],
    fields: ['data', 'platform', 'supportedOsVersions', 'description', 'changeDescription', 'kmsKeyId'],
    everything: ['data', 'platform', 'supportedOsVersions', 'description', 'changeDescription', 'kmsKeyId', 'tags'],
  }[switches.identicalBy]
  const contentOf = (one: JsonObject): string =>
    canonicalText(Object.fromEntries(counts.map((name) => [name, one[name] ?? null])))
  return contentOf({ ...fields, tags }) === contentOf(resource)
}
