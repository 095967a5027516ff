/** One target with what its variables stand for, and which documents are declared in it. */
import { enumerate } from '../../enumerate.ts'
import { identityOf, isIn, keyOf, parseArn, parseId, partitionOf, type ArnPlace } from '../../kinds/identity.ts'
import { attributeNamesOf, attributeOf, isOfVersion, linesOf, type Referred } from '../../kinds/references.ts'
import { kindOf, kinds, type Kind } from '../../kinds/registry.ts'
import { askableForm } from '../../kinds/version-numbers.ts'
import type { Identity, JsonObject, Reference, Target } from '../../model.ts'
import { optional } from '../../optional.ts'
import type { FoundArn } from '../check/scan.ts'
import { findNearest } from '../../suggest.ts'
import { showText } from '../../quote.ts'
import { scopeOf, type Found, type Scope } from '../variables/interpolate.ts'
import type { Declaration } from './draft.ts'
import type { Who } from './who.ts'

/** A declaration in a target that it belongs to. */
export interface Claim {
  readonly site: Site
  readonly declaration: Declaration
  /** Absent where it has no identity that can be used. */
  readonly who: Who | undefined
  /** Who had its identity before it. */
  readonly twin: IdentifiedClaim | undefined
  /** What is declared, undefined until the document was read whole. */
  fields: JsonObject | undefined
}

/** A claim of an identity. */
export interface IdentifiedClaim extends Claim {
  readonly who: Who
}

/** Who else may have what a reference names: asked where the target itself does not have it. */
export type FindElsewhere = (identity: Identity) => readonly string[]

export class Site {
  readonly target: Target
  readonly scope: Scope
  /** Absent while the region is not known. */
  readonly partition: string | undefined
  readonly #claims = new Map<string, IdentifiedClaim>()
  readonly #findElsewhere: FindElsewhere

  constructor(target: Target, findElsewhere: FindElsewhere) {
    this.target = target
    this.#findElsewhere = findElsewhere
    this.partition = target.region === undefined ? undefined : partitionOf(target.region)
    this.scope = scopeOf(target, (inside) => this.#refer(inside))
  }

  /** Claims an identity for a declaration; the first one has it. */
  claim(declaration: Declaration, who: Who | undefined): Claim {
    const twin = who && this.#claims.get(who.key)
    const claim = { site: this, declaration, who, twin, fields: undefined }
    if (isIdentified(claim) && twin === undefined) this.#claims.set(claim.who.key, claim)
    return claim
  }

  find(identity: Identity): IdentifiedClaim | undefined {
    return this.#claims.get(keyOf(identity))
  }

  /** Returns the documents that are named by ARNs among `arns`: those of the account and Region of the target, whatever version they name. */
  referencesIn(arns: readonly FoundArn[]): readonly Reference[] {
    return arns.flatMap(({ path, value }): readonly Reference[] => {
      const parsed = parseArn(value)
      const who = parsed !== undefined && isIn(parsed, this.target) ? this.#claimOf(parsed.identity)?.who : undefined
      return who === undefined ? [] : [{ path, id: who.id, identity: who.identity }]
    })
  }

  /** Returns the documents that are referred to by their names alone. */
  referencesByName(kind: Kind, fields: JsonObject): readonly Reference[] {
    return (kind.findNames?.(fields) ?? []).flatMap(({ path, kind: named, name }) => {
      const who = this.find(identityOf(named, name))?.who
      return who === undefined ? [] : [{ path, id: who.id, identity: who.identity }]
    })
  }

  /** What is built of a document stands for it. */
  #claimOf(identity: Identity): IdentifiedClaim | undefined {
    return linesOf(identity)
      .map((one) => this.find(one))
      .find((claim) => claim !== undefined)
  }

  /** Returns what `${Kind/name.attribute}` stands for here. */
  #refer(inside: string): Found {
    const reference = showText(`\${${inside}}`)
    const unknown = (advice: string): Found => ({
      issue: { diagnostic: 'unknownReference', params: { reference, advice } },
    })
    const [, written = '', attribute = 'arn'] = /^\s*([^.]*?)\s*(?:\.([\w.]*)\s*)?$/.exec(inside) ?? []
    const { kind = '', name = '', scope } = parseId(written) ?? {}
    if (!kinds.has(kind)) {
      const near = findNearest(kind, [...kinds.keys()])
      const advice = near === undefined ? `kinds: ${enumerate([...kinds.keys()])}` : `did you mean \${${near}/${name}}?`
      return unknown(advice)
    }
    const identity = identityOf(kind, name, scope)
    const claim = this.find(identity)
    if (claim === undefined) return this.#missing(reference, identity, name, unknown)
    const { id, name: spelt, version: number = 'x.x.x' } = claim.who
    const version = kindOf(kind).versions === undefined ? undefined : { number: askableForm(number) }
    const referred: Referred = { identity, name: spelt, ...optional({ version }) }
    const value = attributeOf(attribute, referred, this.#place())
    if (value === undefined) {
      const params = { reference, attribute: showText(attribute), kind, known: enumerate(attributeNamesOf(kind)) }
      return { issue: { diagnostic: 'referenceAttribute', params } }
    }
    const ofVersion = isOfVersion(attribute, kind) ? { id, identity, attribute } : undefined
    return { value, named: { id, identity, ...optional({ ofVersion }) } }
  }

  #missing(reference: string, identity: Identity, name: string, unknown: (advice: string) => Found): Found {
    const targets = this.#findElsewhere(identity)
    if (targets.length > 0) {
      const params = { reference, target: this.target.name, targets: enumerate(targets) }
      return { issue: { diagnostic: 'referenceElsewhere', params } }
    }
    const declared = [...this.#claims.values()].map(({ who }) => who)
    const names = declared.filter(({ identity: { kind } }) => kind === identity.kind)
    const near = findNearest(
      name,
      names.map((who) => who.name),
    )
    if (near !== undefined) return unknown(`did you mean \${${names.find((who) => who.name === near)?.id ?? ''}}?`)
    if (names.length === 0) return unknown(`no ${identity.kind} is declared in ${this.target.name}`)
    return unknown(`declared: ${showText(enumerate(names.map(({ id }) => id)), 1000)}`)
  }

  #place(): ArnPlace {
    const { region = '', account = '', partition = '' } = this.scope.target
    return { region, account, partition }
  }
}

/** Reports whether a declaration is anybody. */
export function isIdentified(claim: Claim): claim is IdentifiedClaim {
  return claim.who !== undefined
}
