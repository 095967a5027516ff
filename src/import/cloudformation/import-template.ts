/** A template of CloudFormation, by hand or as `cdk synth` writes it, as the configurations that it declares. Nothing is called. */
import { kindOfType } from '../../config/foreign/documents.ts'
import { diagnose, sortDiagnostics } from '../../diagnostic/diagnose.ts'
import { isObject, omit } from '../../json.ts'
import { keyOf, lineOf } from '../../kinds/identity.ts'
import { numberField } from '../../kinds/version-numbers.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { Diagnostic, Json, JsonObject } from '../../model.ts'
import { optional } from '../../optional.ts'
import { idOfLive } from '../../plan/live-id.ts'
import { showText } from '../../quote.ts'
import { adviseOn } from './advice.ts'
import { configurationOf } from '../configuration.ts'
import type { Imported, ImportedConfiguration, ImportedTarget, ImportedVariable } from '../imported.ts'
import { tokensOf, withoutMarks } from '../token.ts'
import { Variables } from '../variables.ts'
import { withoutWriteOnly } from '../write-only.ts'
import { Conditions } from './conditions.ts'
import { Evaluator } from './evaluate.ts'
import { fieldsOf } from './fields.ts'
import { Resources, somewhere, type Own } from './resources.ts'
import { findUnknownParameters, Scope, type Given } from './scope.ts'
import { readTemplate, showType, type Resource, type Template } from './template.ts'

/** Reads a template with what is given beside it. `file` is the name that sources carry. */
export function importTemplate(text: string, file: string, given: Given): Imported {
  const template = readTemplate(text, file)
  if (!('resources' in template)) return nothing(given, template)
  const unknown = findUnknownParameters(template, given)
  if (unknown.length > 0) {
    const known = [...template.parameters.keys()].filter((name) => name !== parameterOfBootstrap).join(', ')
    const params = { known: known === '' ? 'none' : showText(known, 400) }
    return nothing(
      given,
      unknown.map((name) => diagnose('parameterNotThere', { name: showText(name), ...params })),
    )
  }
  return new Reading(template, given).read()
}

/** What the CDK adds to every template, for itself. */
const parameterOfBootstrap = 'BootstrapVersion'

function nothing(given: Given, diagnostics: readonly Diagnostic[]): Imported {
  return { tool: 'CloudFormation', targets: [targetOf(given, [], [])], leftOut: [], advice: [], diagnostics }
}

function targetOf(
  { region, account }: Given,
  configurations: readonly ImportedConfiguration[],
  variables: readonly ImportedVariable[],
): ImportedTarget {
  return { name: 'default', configurations, variables, place: somewhere, ...optional({ region, account }) }
}

const isOfService = ({ type }: Resource): boolean => type.startsWith('AWS::ImageBuilder::')

class Reading {
  readonly #template: Template
  readonly #given: Given
  readonly #variables = new Variables()
  readonly #scope: Scope
  readonly #conditions: Conditions
  readonly #resources: Resources
  readonly #evaluator: Evaluator
  readonly #diagnostics: Diagnostic[] = []

  constructor(template: Template, given: Given) {
    this.#template = template
    this.#given = given
    this.#scope = new Scope(template, given, this.#variables)
    this.#conditions = new Conditions(template, this.#scope, (node) => this.#evaluator.evaluate(node, 'condition'))
    this.#resources = new Resources(template, this.#scope, this.#variables)
    this.#evaluator = new Evaluator({
      template,
      scope: this.#scope,
      variables: this.#variables,
      conditions: this.#conditions,
      refer: (address, attribute, at) => this.#resources.refer(address, attribute, at, this.#evaluator),
    })
  }

  read(): Imported {
    const template = this.#template
    const all = [...template.resources.values()]
    const kept = all.map((resource) => ({ resource, isMade: this.#isMade(resource) }))
    const own = kept.flatMap(({ resource, isMade }) => (isMade === true ? this.#identify(resource) : []))
    const configurations = this.#withoutTwins(own).map((one) => this.#configurationOf(one))
    for (const { name, at } of [...template.macros, ...template.loops]) {
      this.#diagnostics.push(
        diagnose(
          'macroInTemplate',
          { macro: showText(name.replace(/^Fn::ForEach::/, 'Fn::ForEach ')) },
          template.sourceOf(at),
        ),
      )
    }
    const used = new Set(configurations.flatMap((one) => tokensOf(one)))
    const { variables, diagnostics } = this.#variables.among(used)
    const isEmpty = !all.some((resource) => isOfService(resource)) && template.loops.length === 0
    const found = [...this.#diagnostics, ...this.#conditions.diagnostics, ...diagnostics]
    return {
      tool: 'CloudFormation',
      targets: [targetOf(this.#given, configurations, variables)],
      ...adviseOn(template, {
        moved: configurations.map(({ address }) => address),
        unmade: kept.flatMap(({ resource, isMade }) => (isMade === false ? [resource.address] : [])),
      }),
      diagnostics: sortDiagnostics(isEmpty ? [...found, diagnose('nothingToImport', {})] : found),
    }
  }

  /** Only the conditions of what is looked at matter. */
  #isMade(resource: Resource): boolean | undefined {
    if (!isOfService(resource) || resource.condition === undefined) return true
    return this.#conditions.decideResource(resource.condition, resource.address, resource.at)
  }

  #identify(resource: Resource): readonly Own[] {
    if (!isOfService(resource)) return []
    if (kindOfType(resource.type) === undefined) {
      const { address, type, at } = resource
      const what = `an ${showType(type)}`
      const advice =
        'Kiln declares what images are made of, and starts no build: leave it to the stack, or let a pipeline build it'
      this.#diagnostics.push(diagnose('resourceWithoutKind', { address, what, advice }, this.#template.sourceOf(at)))
      return []
    }
    const own = this.#resources.identify(resource, this.#evaluator)
    if ('kind' in own) return [own]
    this.#diagnostics.push(own)
    return []
  }

  /** Two resources may share a name where conditions let only one of them be made, and that is not known. */
  #withoutTwins(all: readonly Own[]): readonly Own[] {
    const seen = new Map<string, Own>()
    return all.filter((one) => {
      const key = keyOf(lineOf(one.identity))
      const first = seen.get(key)
      if (first === undefined) seen.set(key, one)
      else {
        const { address, at } = one.resource
        const id = idOfLive({ ...one, kind: one.kind.kind })
        const params = { address, id, other: first.resource.address }
        this.#diagnostics.push(diagnose('importedTwice', params, this.#template.sourceOf(at)))
      }
      return first === undefined
    })
  }

  #configurationOf({ resource, kind, name, identity, build }: Own): ImportedConfiguration {
    const { address, properties, at, cdkPath } = resource
    const parts = { template: this.#template, scope: this.#scope, evaluator: this.#evaluator }
    const read = fieldsOf(kind, properties, ['name'], parts)
    this.#diagnostics.push(...read.diagnostics)
    const { tags, ...all } = read.fields
    const { fields: declared, remarks } = withoutWriteOnly(kind, all)
    const { version } = identity
    const fields = this.#withTexts(
      resource,
      kind,
      version === undefined ? declared : { ...declared, [numberField]: version },
      idOfLive({ kind: kind.kind, name, identity }),
    )
    return configurationOf({
      kind,
      name,
      identity,
      place: somewhere,
      address,
      fields,
      plainTexts: read.plainTexts,
      tags: isMapOfTexts(tags) ? tags : {},
      source: this.#template.sourceOf(at),
      remarks: [...(cdkPath === undefined ? [] : [`CDK: ${showText(cdkPath, 200)}`]), ...remarks],
      ...optional({ build }),
    })
  }

  /** Takes a text from beside the template that the CDK has put into its bucket, and tells of one that stays in S3. */
  #withTexts({ address, at }: Resource, { versions }: Kind, fields: JsonObject, id: string): JsonObject {
    const [from = ''] = versions?.textFrom ?? []
    const [field = ''] = versions?.texts ?? []
    const uri = fields[from]
    if (typeof uri !== 'string' || fields[field] !== undefined) return fields
    const asset = /^s3:\/\/cdk-\w+-assets-[^/]+\/(\w+\.\w+)$/.exec(uri)?.[1]
    const text = asset === undefined ? undefined : this.#given.textBeside?.(`asset.${asset}`)
    if (text !== undefined) return { ...omit(fields, [from]), [field]: withoutMarks(text) }
    const params = { field: from, address, id }
    this.#diagnostics.push(diagnose('textInBucket', params, this.#template.sourceOf(at)))
    return fields
  }
}

/** What is a map in the model has texts alone. */
function isMapOfTexts(value: Json | undefined): value is Readonly<Record<string, string>> {
  return isObject(value)
}
