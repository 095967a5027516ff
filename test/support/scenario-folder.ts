/** A scenario folder, read; and the account that it starts from, made. What may stand in a folder is told in scenarios.test.ts. */
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmulatedKind, Emulator, Fault, Switches } from '../../src/emulator/emulator.ts'
import { compareText } from '../../src/canonical.ts'
import type { JsonObject } from '../../src/model.ts'
import { slugOf } from '../../src/kinds/identity.ts'
import { kinds } from '../../src/kinds/registry.ts'
import { isEqual } from '../../src/plan/equal.ts'
import { parseRecord } from '../../src/plan/record.ts'
import { emulator, folder, kiln } from './kiln.ts'

/** Whose resources a scenario is about, unless an entry says otherwise. */
export const home = { account: '111122223333', region: 'us-east-1' }

const project = `version: 1
owner: images
targets:
  - { name: prod, region: ${home.region}, account: "${home.account}" }
`

/** flags.json: how the scenario is run. */
export interface Flags {
  /** Given to plan and apply alike. */
  readonly flags?: readonly string[]
  readonly switches?: Partial<Switches>
  readonly faults?: readonly Fault[]
  /** Also compares what `kiln export --all` prints with export.yaml. */
  readonly export?: boolean
  /** Also compares the report of `kiln plan -o json` with plan.json. */
  readonly json?: boolean
}

/** An entry of live.json. */
type LiveEntry = JsonObject & {
  readonly kind?: EmulatedKind
  readonly account?: string
  readonly region?: string
  /** A resource of this name is put there. */
  readonly name?: string
  /** Kind/name of what a pipeline uses. */
  readonly uses?: readonly string[]
  /** Normal form of the name of a configuration whose Kiln tags it carries. */
  readonly tagsOf?: string
  /** Somebody changes the resource of this normal form; `patch` is a JSON merge patch (RFC 7386). */
  readonly edit?: string
  readonly patch?: JsonObject
  /** Somebody deletes it. */
  readonly remove?: string
}

/** Reads a JSON file of a scenario; undefined if it is not there. */
export function readJson(scenario: string, file: string): unknown {
  const path = join(scenario, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/** Makes a working folder with a project file and the documents `name`.yaml or `name`/ of the scenario. */
export function projectFolder(scenario: string, name: string): string {
  const own = join(scenario, name, 'kiln.yaml')
  const shared = join(scenario, 'kiln.yaml')
  const file = existsSync(own) ? own : shared
  const cwd = folder({ 'kiln.yaml': existsSync(file) ? readFileSync(file, 'utf8') : project })
  mkdirSync(join(cwd, 'configs'))
  const single = join(scenario, `${name}.yaml`)
  if (existsSync(single)) cpSync(single, join(cwd, 'configs', `${name}.yaml`))
  if (existsSync(join(scenario, name))) {
    cpSync(join(scenario, name), join(cwd, 'configs'), {
      recursive: true,
      filter: (path) => !path.endsWith('kiln.yaml'),
    })
  }
  return cwd
}

/** Starts an emulator whose account is as the scenario says: applied by Kiln, then changed by others. Its clock stands still. */
export async function prepareAccount(scenario: string, { switches, faults }: Flags): Promise<Emulator> {
  const account = await emulator({
    now: () => new Date('2026-01-01T00:00:00.000Z'),
    ...(switches === undefined ? {} : { switches }),
  })
  if (existsSync(join(scenario, 'applied')) || existsSync(join(scenario, 'applied.yaml'))) {
    const { code, stdout } = await kiln(['apply'], { cwd: projectFolder(scenario, 'applied'), emulator: account })
    if (code !== 0) throw new Error(`applied: exit ${code}\n${stdout}`)
  }
  for (const entry of (readJson(scenario, 'live.json') ?? []) as readonly LiveEntry[]) change(account, entry)
  for (const fault of faults ?? []) account.addFault({ ...fault, times: fault.times ?? Infinity })
  account.clearRequests()
  return account
}

function change(started: Emulator, entry: LiveEntry): void {
  const { kind = 'InfrastructureConfiguration', account = home.account, region = home.region, ...rest } = entry
  const place = started.account(account, region)
  const { name, uses, tagsOf, edit, patch, remove, ...fields } = rest
  if (edit !== undefined) place.edit(kind, edit, (draft) => mergePatch(draft, patch ?? {}) as typeof draft)
  if (remove !== undefined && !place.remove(kind, remove)) throw new Error(`there is no ${kind} ${remove} to remove`)
  if (name === undefined) return
  const references = (uses ?? []).map((id) => {
    const [used = '', slug = ''] = id.split('/')
    const member = kinds.get(used)?.pipelineMember ?? ''
    return [member, place.get(used as EmulatedKind, slug)?.arn ?? ''] as const
  })
  const copied = tagsOf === undefined ? {} : place.get(kind, tagsOf)?.tags
  const tags = { ...copied, ...(fields['tags'] as Record<string, string> | undefined) }
  place.put(kind, { ...fields, ...Object.fromEntries(references), name, tags })
}

function mergePatch(value: unknown, patch: unknown): unknown {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch
  const merged = new Map(Object.entries(value !== null && typeof value === 'object' ? value : {}))
  for (const [key, item] of Object.entries(patch)) {
    if (item === null) merged.delete(key)
    else merged.set(key, mergePatch(merged.get(key), item))
  }
  return Object.fromEntries(merged)
}

/** Returns what the accounts hold, for people: no dates, and of a record only what it is. */
export function accountsOf(started: Emulator, places: readonly { account: string; region: string }[]): JsonObject {
  return Object.fromEntries(
    [...places].sort(byPlace).map(({ account, region }) => {
      const found = (['InfrastructureConfiguration', 'DistributionConfiguration'] as const).flatMap((kind) =>
        started
          .account(account, region)
          .list(kind)
          .map(({ arn, name, dateCreated: _, dateUpdated: __, tags, ...fields }) => {
            return [`${kind}/${name}`, { ...fields, tags: readable(tags, arn) }] as const
          }),
      )
      return [`${account}/${region}`, Object.fromEntries(found.sort(([a], [b]) => compareText(a, b)))]
    }),
  )
}

/** Returns the writes of a run, without what differs from version to version: tokens and records. */
export function writesOf(started: Emulator): readonly JsonObject[] {
  const writes = started.requests
    .filter(({ operation }) => /^(Create|Update|Delete|Tag|Untag)/.test(operation))
    .map(({ operation, region, path, body }) => {
      const { clientToken: _, ...sent } = (body ?? {}) as Record<string, JsonObject>
      const arn = decodeURIComponent(path).match(/arn:[^?&]+/)?.[0]
      const keys = new URL(path, started.url).searchParams.getAll('tagKeys')
      return {
        operation,
        region,
        ...(arn === undefined ? {} : { arn }),
        ...(keys.length === 0 ? {} : { tagKeys: keys }),
        ...sent,
        ...(sent['tags'] === undefined ? {} : { tags: readable(sent['tags'] as Record<string, string>) }),
      }
    })
    .sort((a, b) => compareText(order(a), order(b)))
  return collapse(writes)
}

/** A write that was sent again and again is shown once. */
function collapse(writes: readonly JsonObject[]): readonly JsonObject[] {
  const shown: { readonly write: JsonObject; times: number }[] = []
  for (const write of writes) {
    const last = shown.at(-1)
    if (last !== undefined && isEqual(last.write, write)) last.times += 1
    else shown.push({ write, times: 1 })
  }
  return shown.map(({ write, times }) => (times === 1 ? write : { ...write, '(sent)': `${times} times` }))
}

/** Changes run side by side: the writes of one configuration stand together, in their order. */
function order(write: JsonObject): string {
  const { region, name, infrastructureConfigurationArn, distributionConfigurationArn, arn } = write
  const named = [name, infrastructureConfigurationArn, distributionConfigurationArn, arn]
  const [whole = ''] = named.filter((value) => typeof value === 'string')
  return `${JSON.stringify(region)}/${slugOf(whole.slice(whole.lastIndexOf('/') + 1))}`
}

function byPlace(a: { readonly account: string; readonly region: string }, b: typeof a): number {
  return compareText(`${a.account}/${a.region}`, `${b.account}/${b.region}`)
}

function readable(tags: Readonly<Record<string, string>>, arn?: string): JsonObject {
  const record = tags['kiln:record']
  if (record === undefined) return tags
  const read = parseRecord(record, arn ?? '')
  const word =
    arn === undefined ? 'written' : read.state === 'known' && read.isProtected ? 'known, protected' : read.state
  return { ...tags, 'kiln:record': `(${word})` }
}

/** Returns output without what follows from the exact bytes of a record or request. */
export function withoutDigests(text: string): string {
  return text
    .replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…')
    .replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '…')
}
