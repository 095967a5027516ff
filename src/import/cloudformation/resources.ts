/** The resources of a template: who those of the service are, and what Ref and GetAtt of each give. */
import { kindOfType } from '../../config/foreign/documents.ts'
import { findMeant } from '../../config/foreign/members.ts'
import { diagnose } from '../../diagnostic/diagnose.ts'
import { identityOf, slugOf, type ArnPlace } from '../../kinds/identity.ts'
import { attributeOf } from '../../kinds/references.ts'
import { kindOf, type Kind } from '../../kinds/registry.ts'
import { numberField } from '../../kinds/version-numbers.ts'
import type { Diagnostic, Identity, Json } from '../../model.ts'
import { optional } from '../../optional.ts'
import { showText } from '../../quote.ts'
import { token, tokensIn } from '../token.ts'
import type { Variables } from '../variables.ts'
import type { Evaluator } from './evaluate.ts'
import { namingOf } from './named.ts'
import type { Scope } from './scope.ts'
import { showType, type Resource, type Template } from './template.ts'
import { entriesOf, entryOf, type Node } from './tree.ts'

/** Where the stack is: only the target knows. */
export const somewhere: ArnPlace = {
  partition: token('target.partition'),
  region: token('target.region'),
  account: token('target.account'),
}

/** A resource of the service that becomes a document. */
export interface Own {
  readonly resource: Resource
  readonly kind: Kind
  readonly name: string
  /** With its number, where its kind has versions. */
  readonly identity: Identity
  /** Of a kind with builds: the first one is what CloudFormation makes. */
  readonly build?: string
}

/** Builds of one number that CloudFormation makes: it makes each number once. */
const onlyBuild = '1'

/** What GetAtt calls the newest versions (Template Reference, "Return values" of each type), and how a document does. */
const latest: Readonly<Record<string, string>> = {
  Arn: 'arn',
  Name: 'name',
  'LatestVersion.Arn': 'latestVersionArn',
  'LatestVersion.Major': 'latestMajorVersionArn',
  'LatestVersion.Minor': 'latestMinorVersionArn',
  'LatestVersion.Patch': 'latestPatchVersionArn',
}

export class Resources {
  readonly #template: Template
  readonly #scope: Scope
  readonly #variables: Variables
  readonly #own = new Map<string, Own>()

  constructor(template: Template, scope: Scope, variables: Variables) {
    this.#template = template
    this.#scope = scope
    this.#variables = variables
  }

  /** Finds out who a resource is; or returns why that is not known. */
  identify(resource: Resource, evaluator: Evaluator): Own | Diagnostic {
    const kind = kindOf(kindOfType(resource.type) ?? '')
    const read = (field: string): string | Diagnostic => this.#textOf(resource, kind, field, evaluator)
    const name = read('name')
    const scope = kind.scopeField === undefined ? undefined : read(kind.scopeField)
    const version = kind.versions === undefined ? undefined : read(numberField)
    for (const one of [name, scope, version]) if (typeof one === 'object') return one
    const texts = { name, scope, version } as { name: string; scope?: string; version?: string }
    const identity = { ...identityOf(kind.kind, texts.name, texts.scope), ...optional({ version: texts.version }) }
    const build = kind.versions?.hasBuilds === true ? onlyBuild : undefined
    const own = { resource, kind, name: texts.name, identity, ...optional({ build }) }
    this.#own.set(resource.address, own)
    return own
  }

  /** Returns what Ref (no attribute) or GetAtt gives; undefined if the template has no such resource. */
  refer(address: string, attribute: string | undefined, at: number, evaluator: Evaluator): Json | undefined {
    const resource = this.#template.resources.get(address)
    if (resource === undefined) return undefined
    const own = this.#own.get(address)
    const known = own === undefined ? this.#named(resource, attribute, evaluator) : this.#ofOwn(own, attribute ?? 'Arn')
    return known ?? this.#elsewhere(resource, attribute, at)
  }

  #ofOwn({ identity, name, build }: Own, attribute: string): string | undefined {
    const { version: number } = identity
    const version = number === undefined ? undefined : { number, ...optional({ build }) }
    return attributeOf(latest[attribute] ?? attribute, { identity, name, ...optional({ version }) }, somewhere)
  }

  /** What a name that the template gives makes certain. */
  #named(resource: Resource, attribute: string | undefined, evaluator: Evaluator): string | undefined {
    const naming = namingOf(resource.type, attribute)
    const given = naming && entryOf(resource.properties, naming.property)
    const name = given && evaluator.evaluate(given, resource.address)
    const path = entryOf(resource.properties, 'Path')
    const folder = path === undefined ? '/' : evaluator.evaluate(path, resource.address)
    if (naming === undefined || typeof name !== 'string' || name === '' || typeof folder !== 'string') return undefined
    const parts: Readonly<Record<string, string>> = { ...somewhere, name, path: folder }
    return naming.form.replaceAll(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '')
  }

  #elsewhere({ address, type, at: declared, cdkPath }: Resource, attribute: string | undefined, at: number): string {
    const source = this.#template.sourceOf(at)
    const expression = attribute === undefined ? `!Ref ${address}` : `!GetAtt ${address}.${attribute}`
    const what = `it is of ${aOrAn(showType(type))} that the stack makes`
    const tell = (variable: string): Diagnostic =>
      diagnose('valueElsewhere', { expression: showText(expression), what, variable }, source)
    // The CDK ends its names with a hash, which no variable needs.
    const plain = cdkPath === undefined ? address : address.replace(/[0-9A-F]{8}$/, '')
    const wanted = attribute === undefined ? plain : `${plain}.${attribute}`
    const about = {
      what: `${showText(expression)}, of ${aOrAn(showType(type))}`,
      source: this.#template.sourceOf(declared),
      tell,
    }
    return this.#variables.use(`resource ${address}.${attribute ?? ''}`, wanted, about)
  }

  /** Who a document is cannot hang on variables. */
  #textOf({ address, properties, at }: Resource, kind: Kind, field: string, evaluator: Evaluator): string | Diagnostic {
    const found = propertyFor(kind, properties, field)
    const value = found && evaluator.evaluate(found, field)
    const text = value === undefined ? undefined : this.#scope.known(value)
    if (typeof text === 'string' && text !== '' && (field !== 'name' || slugOf(text) !== '')) return text
    const isWritten = typeof value === 'string' && value !== ''
    const { names, flags } = this.#scope.missing(isWritten ? tokensIn(value) : [])
    const reason = isWritten ? `it depends on ${names}` : 'the template does not say it'
    const advice =
      flags === '' ? 'write the document by hand, or take it from the account with kiln export' : `give ${flags}`
    return diagnose('nameOpen', { field, address, reason, advice }, this.#template.sourceOf(found?.at ?? at))
  }
}

/** `an IAM Role`, `a KMS Key`: abbreviations are read letter by letter. */
function aOrAn(words: string): string {
  return `${/^(?:[AEIO]|[FHLMNRSX][A-Z\d])/.test(words) ? 'an' : 'a'} ${words}`
}

/** Returns the property of a resource that stands for a field of its kind. */
function propertyFor(kind: Kind, properties: Node | undefined, field: string): Node | undefined {
  return entriesOf(properties).find(([key]) => findMeant(kind, key, [], [field]).name === field)?.[1].value
}
