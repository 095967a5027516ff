/** A state of Terraform as the configurations that it has made. Nothing is called. */
import { kindOfType } from '../../config/foreign/documents.ts'
import { diagnose, sortDiagnostics } from '../../diagnostic/diagnose.ts'
import { groupBy } from '../../group-by.ts'
import { omit } from '../../json.ts'
import { keyOf, lineOf, parseArn, slugOf, type ParsedArn } from '../../kinds/identity.ts'
import { kindOf, type Kind } from '../../kinds/registry.ts'
import { compareVersions, numberField } from '../../kinds/version-numbers.ts'
import type { Diagnostic, JsonObject, Path } from '../../model.ts'
import { optional } from '../../optional.ts'
import { idOfLive } from '../../plan/live-id.ts'
import { showText } from '../../quote.ts'
import { configurationOf } from '../configuration.ts'
import type { Imported, ImportedConfiguration, ImportedTarget } from '../imported.ts'
import { tokensOf } from '../token.ts'
import { Variables } from '../variables.ts'
import { withoutWriteOnly } from '../write-only.ts'
import { adviseOn } from './advice.ts'
import { fieldsOf } from './attributes.ts'
import type { Own } from './own.ts'
import { commonTags, tagsOf } from './tags.ts'
import type { StateResource } from './state-resource.ts'
import { readState, type State } from './state.ts'

/** What of a state is wanted: all of it where nothing is said. */
export interface Wanted {
  readonly region?: string
  readonly account?: string
}

/** Reads a state. `file` is the name that sources carry. */
export function importState(text: string, file: string, wanted: Wanted): Imported {
  const state = readState(text, file)
  if ('resources' in state) return new Reading(state).read(wanted)
  return { tool: 'Terraform', targets: [], leftOut: [], advice: [], diagnostics: state }
}

const isOfService = ({ type }: StateResource): boolean => /^aws(?:cc)?_imagebuilder_/.test(type)

class Reading {
  readonly #state: State
  readonly #diagnostics: Diagnostic[] = []

  constructor(state: State) {
    this.#state = state
  }

  read(wanted: Wanted): Imported {
    const managed = this.#state.resources.filter(({ isManaged }) => isManaged)
    const ours = managed.filter((one) => isOfService(one))
    const all = ours.filter(({ isDeposed }) => !isDeposed).flatMap((resource) => this.#identify(resource))
    const isWanted = ({ arn }: Own): boolean => {
      return (wanted.region ?? arn.region) === arn.region && (wanted.account ?? arn.account) === arn.account
    }
    const here = all.filter(isWanted)
    const { newest, older } = this.#newest(here)
    const places = groupBy(newest, ({ arn }) => `${arn.account} ${arn.region}`)
    const names = namesOf(places.map(([{ arn }]) => arn))
    const targets = places.map((own, index) => this.#targetOf(names[index] ?? '', own))
    const shared = commonTags(newest.map(({ resource }) => resource))
    if (ours.length === 0) this.#diagnostics.push(diagnose('nothingInState', {}))
    return {
      tool: 'Terraform',
      targets,
      ...(Object.keys(shared).length === 0 ? {} : { commonTags: shared }),
      ...adviseOn({
        newest,
        older,
        elsewhere: all.filter((one) => !isWanted(one)),
        deposed: ours.filter(({ isDeposed }) => isDeposed),
        others: managed.filter((one) => !isOfService(one)),
        targets,
        sharedTags: Object.keys(shared).map((key) => showText(key)),
      }),
      diagnostics: sortDiagnostics(this.#diagnostics),
    }
  }

  /** The ARN says who it is and where; the number in it is exact, also where the code has one with `x`. */
  #identify(resource: StateResource): readonly Own[] {
    const { type, values, at } = resource
    const address = showText(resource.address, 200)
    const kind = type.startsWith('aws_') ? kindOfType(type) : undefined
    if (kind === undefined) {
      const what = `an ${showText(type)}`
      const advice = type.startsWith('aws_')
        ? 'Kiln declares what images are made of, and starts no build: leave it to Terraform, or let a pipeline build it'
        : 'Kiln reads what the provider hashicorp/aws keeps: kiln export writes the document'
      this.#diagnostics.push(diagnose('resourceWithoutKind', { address, what, advice }, this.#state.sourceOf(at)))
      return []
    }
    const texts = [values['arn'], values['id']].filter((text) => typeof text === 'string')
    const arn = texts.map((text) => parseArn(text)).find((one) => one?.identity.kind === kind)
    if (arn === undefined || (kindOf(kind).versions !== undefined && arn.identity.version === undefined)) {
      this.#diagnostics.push(diagnose('resourceWithoutArn', { address }, this.#state.sourceOf(at)))
      return []
    }
    const { name } = values
    const isItsName = typeof name === 'string' && slugOf(name) === arn.identity.slug
    return [{ resource, kind: kindOf(kind), arn, name: isItsName ? name : arn.identity.slug }]
  }

  /** One document is a line of versions: the newest one is what it declares. Of what has none, one is as good as the other. */
  #newest(all: readonly Own[]): { readonly newest: readonly Own[]; readonly older: readonly Own[] } {
    const versionOf = ({ arn }: Own): { number: string; build?: string } => {
      return { number: arn.identity.version ?? '', ...optional({ build: arn.build }) }
    }
    const lines = groupBy(all, ({ arn }) => `${arn.account} ${arn.region} ${keyOf(lineOf(arn.identity))}`)
    const sorted = lines.map((line) => line.toSorted((a, b) => compareVersions(versionOf(b), versionOf(a))))
    for (const [first, ...others] of sorted) {
      for (const { resource, kind, arn, name } of first?.kind.versions === undefined ? others : []) {
        const id = idOfLive({ kind: kind.kind, name, identity: arn.identity })
        const params = {
          address: showText(resource.address, 200),
          id,
          other: showText(first?.resource.address ?? '', 200),
        }
        this.#diagnostics.push(diagnose('importedTwice', params, this.#state.sourceOf(resource.at)))
      }
    }
    const newest = new Set(sorted.flatMap(([first]) => (first === undefined ? [] : [first])))
    return {
      newest: all.filter((one) => newest.has(one)),
      older: all.filter((one) => !newest.has(one)),
    }
  }

  #targetOf(name: string, own: readonly [Own, ...Own[]]): ImportedTarget {
    const variables = new Variables()
    const configurations = own.map((one) => this.#configurationOf(one, variables))
    const used = new Set(configurations.flatMap(({ live }) => [...tokensOf(live.fields), ...tokensOf(live.tags)]))
    const { variables: listed, diagnostics } = variables.among(used)
    this.#diagnostics.push(...diagnostics)
    const [{ arn: place }] = own
    const { region, account } = place
    return { name, configurations, place, region, account, variables: listed }
  }

  #configurationOf({ resource, kind, arn, name }: Own, variables: Variables): ImportedConfiguration {
    const parts = { sourceOf: (path: Path) => this.#state.sourceOf(path), variables }
    const values = { ...omit(resource.values, ['tags']), tags: tagsOf(resource) }
    const isSensitive = (path: Path): boolean => {
      return resource.isSensitive(path) || (path[0] === 'tags' && resource.isSensitive(['tags_all', ...path.slice(1)]))
    }
    const read = fieldsOf(kind, { ...resource, values, isSensitive }, ['name', numberField], parts)
    this.#diagnostics.push(...read.diagnostics)
    const { tags, ...all } = read.fields
    const { fields, remarks } = withoutWriteOnly(kind, all)
    const { version } = arn.identity
    const id = idOfLive({ kind: kind.kind, name, identity: arn.identity })
    return configurationOf({
      kind,
      name,
      identity: arn.identity,
      place: arn,
      address: resource.address,
      plainTexts: read.plainTexts,
      fields: { ...this.#withText(resource, kind, fields, id), ...optional({ [numberField]: version }) },
      tags: (tags ?? {}) as Readonly<Record<string, string>>,
      remarks,
      ...optional({ build: arn.build }),
    })
  }

  /** A state has the text of what was read from S3, and where it was read from: the text is what is live. */
  #withText(resource: StateResource, { versions }: Kind, fields: JsonObject, id: string): JsonObject {
    const [from = ''] = versions?.textFrom ?? []
    const [text = ''] = versions?.texts ?? []
    if (fields[from] === undefined) return fields
    if (fields[text] !== undefined) return omit(fields, [from])
    const params = { field: from, address: showText(resource.address, 200), id }
    this.#diagnostics.push(diagnose('textInBucket', params, this.#state.sourceOf(resource.at)))
    return fields
  }
}

/** One target is called default, as everywhere; several by what tells them apart. */
function namesOf(places: readonly ParsedArn[]): readonly string[] {
  if (places.length < 2) return ['default']
  const isOneAccount = new Set(places.map(({ account }) => account)).size === 1
  return places.map(({ account, region }) => (isOneAccount ? region : `${account}-${region}`))
}
