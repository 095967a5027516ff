/** What an answer says of a configuration: from lists, and from Get. */
import { imagebuilder } from '../api/imagebuilder.ts'
import { notTaken } from '../diagnostic/failures.ts'
import { fill } from '../diagnostic/fill.ts'
import { isList, isObject } from '../json.ts'
import { identityOf, parseArn, slugOf } from '../kinds/identity.ts'
import { unknownMembers } from '../kinds/normalise.ts'
import type { FoundReference } from '../kinds/references.ts'
import { isListWhole, type Kind, kinds, listRoleOf } from '../kinds/registry.ts'
import type { Json, JsonObject, Live, ResolvedTarget } from '../model.ts'
import { optional } from '../optional.ts'
import type { ImageBuilder } from './client.ts'
import { ServiceError, type FailureClass } from './failure.ts'
import { listPages, type ListOptions } from './list.ts'
import { inPortions } from './portions.ts'

/**
 * What a list says of configurations, some of a page at a time: enough to tell whose they are. Of a kind with builds, each build is one.
 */
export async function* listSummaries(
  service: ImageBuilder,
  kind: Kind,
  options: ListOptions,
): AsyncIterable<readonly Live[]> {
  const seen = new Set<string>()
  const { operations } = kind.model
  const operation = operations[listRoleOf(kind)] ?? ''
  const member = imagebuilder.operations[operation]?.resultKey ?? kind.model.listBodyMember
  const summary = isListWhole(kind) ? {} : { isSummary: true as const }
  for await (const page of listPages(service, operation, options)) {
    const items = page[member]
    for await (const rows of inPortions(isList(items) ? items : [])) {
      const found = rows.flatMap((item) => {
        const live = isObject(item) ? toLive(kind, item) : undefined
        return live === undefined ? [] : [{ ...live, ...summary }]
      })
      // A page that shifts while it is read can show the same one twice.
      yield found.filter(({ arn }) => !seen.has(arn) && seen.add(arn))
    }
  }
}

/** Reads one configuration whole; undefined if it is not there. */
export async function readLive(
  service: ImageBuilder,
  target: ResolvedTarget,
  kind: Kind,
  arn: string,
  signal?: AbortSignal,
): Promise<Live | undefined> {
  try {
    const { model } = kind
    const { body } = await service.call(model.operations['get'] ?? '', { [model.getArnParam]: arn }, { signal })
    const detail = body[model.getBodyMember]
    const live = isObject(detail) ? toLive(kind, detail) : undefined
    if (live !== undefined) assertAccount(target, `${kind.kind}/${live.name}`, live.arn)
    return live
  } catch (error) {
    if (error instanceof ServiceError && error.class === 'not-found') return undefined
    throw error
  }
}

/**
 * Returns which of the resources that documents name are not there, as ARNs. Of which the service says anything else, that counts as there: the
 * service will say so. Throws `ServiceError` for what is not about the one that was asked for.
 */
export async function findAbsent(
  service: ImageBuilder,
  references: readonly FoundReference[],
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const looked = references.map(async ({ arn, parsed }) => {
    const { kind } = parsed.identity
    const model = imagebuilder.kinds[kind] ?? imagebuilder.builtKinds[kind]
    const get = model?.operations['get']
    if (model === undefined || get === undefined) return []
    try {
      await service.call(get, { [model.getArnParam]: arn }, { signal })
      return []
    } catch (error) {
      if (error instanceof ServiceError && error.class === 'not-found') return [arn]
      if (isAboutOne(error)) return []
      throw error
    }
  })
  return new Set((await Promise.all(looked)).flat())
}

/** Reads what ARNs of a target name, as far as that is there and the service shows it. Throws `ServiceError` for what is not about one of them. */
export async function readNamed(
  service: ImageBuilder,
  target: ResolvedTarget,
  arns: readonly string[],
  signal?: AbortSignal,
): Promise<readonly Live[]> {
  const found = await Promise.all(
    arns.map(async (arn) => {
      const kind = kinds.get(parseArn(arn)?.identity.kind ?? '')
      if (kind === undefined) return undefined
      return readLive(service, target, kind, arn, signal).catch((error: unknown) => {
        if (isAboutOne(error)) return undefined
        throw error
      })
    }),
  )
  return found.filter((live) => live !== undefined)
}

/** What goes for every request in a target, or may go by. */
const aboutAll: ReadonlySet<FailureClass> = new Set<FailureClass>([
  'throttled',
  'transient',
  'skewed',
  'credentials',
  'role-refused',
  'region-disabled',
  'foreign-account',
])

/** Reports whether the service refuses to show one resource, for whatever reason: what is only looked up must not fail a target for that. */
export function isAboutOne(error: unknown): boolean {
  return error instanceof ServiceError && error.diagnostic === undefined && !aboutAll.has(error.class)
}

/** Throws `ServiceError` if an answer about `id` names an ARN of another account than that of `target`. */
export function assertAccount({ account }: ResolvedTarget, id: string, arn: string): void {
  if (arn.split(':')[4] === account) return
  const message = fill(notTaken.foreignAccount, { id, arn, account })
  throw new ServiceError({ code: 'ForeignAccount', message, class: 'foreign-account', mayHaveRun: false })
}

/** Members of the service that have a place of their own. */
const ownPlaces = ['arn', 'dateCreated', 'dateUpdated']

/** Returns the configuration that an answer describes; undefined if it has no ARN, which is how an absent one has been seen. */
function toLive(kind: Kind, detail: JsonObject): Live | undefined {
  const { arn, name, tags, dateCreated, dateUpdated } = detail
  if (typeof arn !== 'string' || arn === '') return undefined
  const { serviceOwned } = kind.model
  const owned = new Set([...serviceOwned, ...kind.readOnly, 'name', 'tags'])
  const members = Object.entries(detail)
  const spelling = typeof name === 'string' ? name : (parseArn(arn)?.identity.slug ?? '')
  return {
    kind: kind.kind,
    arn,
    name: spelling,
    ...whoIs(kind, arn, spelling),
    fields: Object.fromEntries(
      members.filter(([member]) => !owned.has(member)).map(([member, value]) => [fieldOf(kind, member), value]),
    ),
    service: Object.fromEntries(
      members.filter(([member]) => serviceOwned.includes(member) && !ownPlaces.includes(member)),
    ),
    tags: isObject(tags) ? toTags(tags) : {},
    ...optional({ dateCreated: toDate(dateCreated), dateUpdated: toDate(dateUpdated) }),
    unknown: unknownMembers(kind, detail),
  }
}

/** What has versions is told by its ARN, but for its name: whether that stands in the ARN just so is not known. */
function whoIs({ kind, versions }: Kind, arn: string, name: string): Pick<Live, 'identity' | 'build'> {
  const parsed = versions === undefined ? undefined : parseArn(arn)
  if (parsed === undefined) return { identity: identityOf(kind, name) }
  return { identity: { ...parsed.identity, slug: slugOf(name) }, ...optional({ build: parsed.build }) }
}

/** Returns the field that a member of an answer is. */
function fieldOf({ answeredAs = {} }: Kind, member: string): string {
  return (Object.hasOwn(answeredAs, member) ? answeredAs[member] : undefined) ?? member
}

/** A date is a text, but for one kind, where it is a number of seconds (API model, DateTimeTimestamp). */
function toDate(date: Json | undefined): string | undefined {
  if (typeof date === 'string') return date
  const isDate = typeof date === 'number' && Math.abs(date) < 8.64e12
  return isDate ? new Date(date * 1000).toISOString() : undefined
}

function toTags(tags: JsonObject): Live['tags'] {
  const entries = Object.entries(tags).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(entries)
}
