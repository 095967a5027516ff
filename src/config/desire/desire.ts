/** Documents to desired state: checked, merged over defaults, interpolated for each target, duplicates refused; all problems at once. */
import { diagnose, hasErrors, sortDiagnostics, diagnoseUnlocated } from '../../diagnostic/diagnose.ts'
import { formatPath } from '../../field-path.ts'
import { isList, isObject } from '../../json.ts'
import { findElement } from '../../kinds/keyed-list.ts'
import { identityOf, keyOf, parseId } from '../../kinds/identity.ts'
import type { Kind } from '../../kinds/registry.ts'
import type {
  Desired,
  Diagnostic,
  Document,
  Identity,
  Json,
  JsonObject,
  Path,
  Scalar,
  Source,
  Target,
} from '../../model.ts'
import { optional } from '../../optional.ts'
import { runsOf } from '../../runs-of.ts'
import { selectorOf } from '../../selector.ts'
import { formatSource } from '../../source.ts'
import { readKind } from '../check/document-kind.ts'
import { readKilnBlock, type KilnBlock } from '../check/kiln-block.ts'
import { checkPartition, checkRegion } from '../check/scan.ts'
import { readTagRules, type TagRules } from '../check/tags.ts'
import { addUnlessSaid, locateFinding } from '../findings/locate-finding.ts'
import { showValue } from '../../quote.ts'
import type { LoadedProject } from '../project/project.ts'
import { diagnoseCycles } from './cycles.ts'
import { makeDraft, type Declaration, type Draft } from './draft.ts'
import { findDecisiveKey, findOrigin, type Ingredients } from './origin.ts'
import { diagnoseField, diagnoseIssue, isFromIssue, ProblemList } from './problems.ts'
import { isIdentified, Site, type Claim, type IdentifiedClaim } from './site.ts'
import { takeTexts } from './texts.ts'
import { diagnoseTogether } from './together.ts'
import { traceField, type FieldTrace } from './trace.ts'
import { diagnoseUncertainArns } from './uncertain-arns.ts'
import { readWho, type Who } from './who.ts'

export interface DesiredState {
  /** One for each document and target that it belongs to, by document, then target. Those with errors are missing. */
  readonly desired: readonly Desired[]
  /** Those with errors, as far as they can be read: who they are, where they stand and what they refer to. Nothing is planned for them. */
  readonly faulty: readonly Desired[]
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[]
  /**
   * Returns the source of a field: its key, or that of the default or variable that it came from. `keys` are those of the normal form,
   * in which keyed lists are maps. Where nothing is found it is the nearest key around it, at last the `name` key.
   */
  locate(target: string, id: string, keys: Path): Source
  /** Returns how a field came to its value, given its keys in normal form. */
  trace(target: string, id: string, keys: Path): FieldTrace
  /** Returns the scalar that decides a field: in its document, in a default, or the variable that it is; undefined where no scalar does. */
  findScalar(target: string, id: string, keys: Path): Scalar | undefined
}

/** Builds the desired state of `documents` in `targets`, which are some or all of the targets of the project. */
export function buildDesired(
  documents: readonly Document[],
  project: LoadedProject,
  targets: readonly Target[],
): DesiredState {
  const builder = new DesireBuilder(project, targets)
  for (const document of documents) builder.place(document)
  builder.build()
  return {
    desired: builder.desired,
    faulty: builder.faulty,
    diagnostics: sortDiagnostics(builder.diagnostics),
    locate: (target, id, keys) => findDecisiveKey(...builder.follow(target, id, keys)),
    trace: (target, id, keys) => traceField(...builder.follow(target, id, keys)),
    findScalar: (target, id, keys) => findOrigin(...builder.follow(target, id, keys), 'value').scalar,
  }
}

class DesireBuilder {
  readonly desired: Desired[] = []
  readonly faulty: Desired[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly #project: LoadedProject
  readonly #tagRules: TagRules
  readonly #sites: readonly Site[]
  readonly #declarations: Declaration[] = []
  /** By declaration, then target. */
  readonly #claims: Claim[] = []
  #byName: ReadonlyMap<string, Site> | undefined

  constructor(project: LoadedProject, targets: readonly Target[]) {
    this.#project = project
    this.#tagRules = readTagRules(project)
    const findElsewhere = (identity: Identity): readonly string[] => this.#findElsewhere(identity)
    this.#sites = targets.filter(({ retired }) => !retired).map((target) => new Site(target, findElsewhere))
  }

  /** Reads who a document is and where it belongs. Others may refer to it, so that nothing else is read before all of them are placed. */
  place(document: Document): void {
    const head = readKind(document)
    if ('diagnostic' in head) {
      this.diagnostics.push(head.diagnostic)
      return
    }
    const { kind } = head
    const { block, findings } = readKilnBlock(document.value, kind, this.#project.targets)
    this.diagnostics.push(...findings.map((found) => diagnoseUnlocated(found, locateFinding(document, found))))
    const isIn = membershipOf(block)
    if (block.targets !== undefined && !this.#project.targets.some(isIn)) {
      this.diagnostics.push(diagnose('documentWithoutTarget', {}, document.locate(['kiln', 'targets'], 'key')))
    }
    const taken = takeTexts(document, kind, block)
    this.diagnostics.push(...taken.diagnostics)
    const source = document.locate(['name'], 'key')
    const declaration: Declaration = { document: taken.document, texts: taken.texts, kind, block, source }
    this.#declarations.push(declaration)
    this.#claim(
      declaration,
      this.#sites.filter(({ target }) => isIn(target)),
    )
  }

  #claim(declaration: Declaration, sites: readonly Site[]): void {
    const defaults = this.#project.defaults[declaration.kind.kind]
    let who: Who | undefined
    for (const site of sites) {
      who = readWho(declaration, defaults, site.scope, who)
      this.#claims.push(site.claim(declaration, who))
    }
  }

  /** Reads all that was placed. */
  build(): void {
    for (const claims of runsOf(this.#claims, ({ declaration }) => declaration)) {
      const problems = new ProblemList(claims.length)
      let draft: Draft | undefined
      for (const claim of claims) {
        draft = this.#draft(claim, draft)
        claim.fields = draft.fields
        const found = this.#judge(claim, draft)
        for (const problem of found) problems.add(claim.site.target.name, problem)
        if (isIdentified(claim)) (hasErrors(found) ? this.faulty : this.desired).push(toDesired(claim, draft))
      }
      this.diagnostics.push(...problems.list())
    }
    const locate = (target: string, id: string, path: Path): Source => this.#locate(target, id, path)
    this.diagnostics.push(...diagnoseCycles(this.desired, (one, path) => locate(one.target, one.id, path)))
    this.diagnostics.push(...diagnoseUncertainArns(this.desired, locate))
    const together = [...this.desired, ...this.faulty]
    this.diagnostics.push(
      ...diagnoseTogether(together, (one, finding) =>
        diagnoseField(this.follow(one.target, one.id, [])[0], finding, one.fields),
      ),
    )
  }

  #draft({ declaration, site: { scope } }: Claim, elsewhere: Draft | undefined): Draft {
    return makeDraft(declaration, this.#project.defaults[declaration.kind.kind], this.#tagRules, scope, elsewhere)
  }

  /** Returns what is wrong with a declaration in one target. */
  #judge(claim: Claim, { composed, findings, arns }: Draft): readonly Diagnostic[] {
    const { declaration, site, twin } = claim
    const { name, region } = site.target
    const elsewhere = region === undefined ? [] : checkRegion(arns, name, region)
    const foreign = [...(site.partition === undefined ? [] : checkPartition(arns, name, site.partition)), ...elsewhere]
    if (composed.issues.length + findings.length + foreign.length === 0 && twin === undefined) return []
    const made = this.#ingredientsOf(declaration, site)
    return [
      ...composed.issues.map((issue) => diagnoseIssue(made, issue)),
      ...addUnlessSaid(findings, foreign)
        .filter((finding) => !isFromIssue(finding, composed.issues))
        .map((finding) => diagnoseField(made, finding, composed.fields)),
      ...(twin === undefined || !isIdentified(claim) ? [] : [this.#diagnoseTwins(made, claim, twin)]),
    ]
  }

  #diagnoseTwins(made: Ingredients, { who }: IdentifiedClaim, twin: IdentifiedClaim): Diagnostic {
    const source = formatSource(twin.declaration.document.locate(['name'], 'value'))
    const params = { name: showValue(who.name), other: showValue(twin.who.name), source, kind: made.kind }
    return diagnose('duplicateName', params, findOrigin(made, ['name'], 'value').written)
  }

  /** Returns the targets that have a document, where it is not in the one that asks. */
  #findElsewhere(identity: Identity): readonly string[] {
    const here = this.#sites.filter((site) => site.find(identity) !== undefined).map(({ target }) => target.name)
    const written = this.#declarations.find(({ document, kind }) => {
      const { name, [kind.scopeField ?? '']: scope } = document.value
      if (typeof name !== 'string') return false
      const one = identityOf(kind.kind, name, typeof scope === 'string' ? scope : undefined)
      return keyOf(one) === keyOf(identity)
    })
    if (written === undefined || here.length > 0) return here
    return this.#project.targets.filter(membershipOf(written.block)).map(({ name }) => name)
  }

  #locate(target: string, id: string, path: Path): Source {
    const [made] = this.follow(target, id, [])
    return findOrigin(made, path, 'value').written
  }

  /** Returns what a declaration was made of, and where in it a field stands. */
  follow(target: string, id: string, keys: Path): readonly [Ingredients, Path] {
    this.#byName ??= new Map(this.#sites.map((site) => [site.target.name, site]))
    const site = this.#byName.get(target)
    const { kind = '', name = '', scope } = parseId(id) ?? {}
    const claim = site?.find(identityOf(kind, name, scope))
    if (site === undefined || claim?.fields === undefined) throw new Error(`nothing is declared as ${id} in ${target}`)
    const { declaration, fields } = claim
    const path = toFieldPath(declaration.kind, fields, keys)
    return [this.#ingredientsOf(declaration, site), path]
  }

  #ingredientsOf({ document, texts, kind: { kind } }: Declaration, { target, scope }: Site): Ingredients {
    const file = this.#project.document
    const blueprint = this.#project.blueprints?.get(target.name)
    const project = file === undefined || blueprint === undefined ? {} : { project: { document: file, blueprint } }
    return { document, texts, kind, defaults: this.#project.defaults[kind], scope, ...project }
  }
}

/** Most refer to nobody. */
const noReferences: Desired['references'] = []

function toDesired({ site, declaration, who }: IdentifiedClaim, { composed, fields, arns }: Draft): Desired {
  const { block, kind, source } = declaration
  const { id, name, identity } = who
  const named = [...site.referencesIn(arns), ...site.referencesByName(kind, fields)]
  const written = new Set(named.length === 0 ? [] : composed.references.map(({ path }) => formatPath(path)))
  const unwritten = named.filter(({ path, identity: { kind: other, slug } }) => {
    // What starts from an image of its own line refers to an earlier one.
    return !written.has(formatPath(path)) && !(other === identity.kind && slug === identity.slug)
  })
  const references = unwritten.length === 0 ? composed.references : [...composed.references, ...unwritten]
  return {
    id,
    kind: kind.kind,
    name,
    identity,
    target: site.target.name,
    fields,
    ignore: block.ignore,
    ...optional({ protect: block.protect, adopt: block.adopt, reenable: block.reenable, keep: block.keep }),
    unchecked: block.unchecked,
    references: references.length === 0 ? noReferences : references,
    ...(composed.deferred.length === 0 ? {} : { deferred: composed.deferred }),
    source,
  }
}

/** Returns which targets a document belongs to. */
function membershipOf({ targets }: KilnBlock): (target: Target) => boolean {
  const isSelected = targets === undefined ? () => true : selectorOf(targets)
  return (target) => !target.retired && isSelected(target)
}

/** Translates keys of the normal form, where elements of keyed lists stand under their key, to a path in the fields. */
function toFieldPath(kind: Kind, fields: JsonObject, keys: Path): Path {
  let node: Json | undefined = fields
  let pattern = ''
  return keys.map((key) => {
    let step = key
    if (isList(node)) {
      const member: string | undefined = kind.keyedLists[pattern]
      const items: readonly Json[] = node
      const index = member === undefined ? -1 : findElement(items, member, String(key))
      if (index >= 0) step = index
      pattern = `${pattern}.*`
      node = typeof step === 'number' ? items[step] : undefined
    } else {
      pattern = pattern === '' ? String(key) : `${pattern}.${key}`
      node = isObject(node) ? node[String(key)] : undefined
    }
    return step
  })
}
