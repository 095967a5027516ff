/** Documents to desired state: checked, merged over defaults, interpolated for each target, duplicates refused; all problems at once. */
import { formatSource } from '../../source.ts'
import { diagnose, sortDiagnostics, diagnoseUnlocated } from '../../diagnostic/diagnose.ts'
import { partitionOf, slugOf } from '../../kinds/identity.ts'
import { isList, isObject } from '../../json.ts'
import { findElement } from '../../kinds/keyed-list.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { Desired, Diagnostic, Document, Json, JsonObject, Path, Source, Target } from '../../model.ts'
import { optional } from '../../optional.ts'
import { selectorOf } from '../../selector.ts'
import { checkFields, type Checked } from '../check/check.ts'
import { compose, type Composed } from './compose.ts'
import { readKind } from '../check/document-kind.ts'
import { addUnlessSaid, locateFinding } from '../findings/locate-finding.ts'
import { hasVariable, scopeOf, type Scope } from '../variables/interpolate.ts'
import { readKilnBlock, type KilnBlock } from '../check/kiln-block.ts'
import { findDecisiveKey, findOrigin, type Ingredients } from './origin.ts'
import { diagnoseField, diagnoseIssue, isFromIssue, ProblemList } from './problems.ts'
import type { LoadedProject } from '../project/project.ts'
import { showValue } from '../findings/quote.ts'
import { checkPartition, readTagRules, type TagRules } from '../check/rules.ts'
import { traceField, type FieldTrace } from './trace.ts'

export interface DesiredState {
  /** One for each document and target that it belongs to, by document, then target. Those with errors are missing. */
  readonly desired: readonly Desired[]
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[]
  /**
   * Returns the source of a field: its key, or that of the default or variable that it came from. `keys` are those of the normal form,
   * in which keyed lists are maps. Where nothing is found it is the nearest key around it, at last the `name` key.
   */
  locate(target: string, id: string, keys: Path): Source
  /** Returns how a field came to its value, given its keys in normal form. */
  trace(target: string, id: string, keys: Path): FieldTrace
}

/** Builds the desired state of `documents` in `targets`, which are some or all of the targets of the project. */
export function buildDesired(
  documents: readonly Document[],
  project: LoadedProject,
  targets: readonly Target[],
): DesiredState {
  const builder = new DesireBuilder(project, targets)
  for (const document of documents) builder.add(document)
  return {
    desired: builder.desired,
    diagnostics: sortDiagnostics(builder.diagnostics),
    locate: (target, id, keys) => findDecisiveKey(...builder.follow(target, id, keys)),
    trace: (target, id, keys) => traceField(...builder.follow(target, id, keys)),
  }
}

/** A document whose head was read. */
interface Declaration {
  readonly document: Document
  readonly kind: Kind
  readonly block: KilnBlock
  /** Source of the `name` key. */
  readonly source: Source
}

/** A target with what its variables stand for, and what was declared in it so far. */
interface Site {
  readonly target: Target
  readonly scope: Scope
  /** Absent while the region is not known. */
  readonly partition?: string
  /** By kind and normal form of the name. */
  readonly claims: Map<string, Claim>
}

/** A declaration that has an identity in a target. */
interface Claim {
  readonly declaration: Declaration
  readonly draft: Draft
}

/** A declaration in one target, or in all if nothing in it depends on the target. */
interface Draft extends Checked {
  readonly composed: Composed
  /** Empty where the document has no usable one. */
  readonly name: string
  readonly slug: string
}

class DesireBuilder {
  readonly desired: Desired[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly #project: LoadedProject
  readonly #tagRules: TagRules
  readonly #sites: readonly Site[]
  #byName: ReadonlyMap<string, Site> | undefined

  constructor(project: LoadedProject, targets: readonly Target[]) {
    this.#project = project
    this.#tagRules = readTagRules(project)
    this.#sites = targets
      .filter(({ retired }) => !retired)
      .map((target) => ({
        target,
        scope: scopeOf(target),
        ...(target.region === undefined ? {} : { partition: partitionOf(target.region) }),
        claims: new Map(),
      }))
  }

  add(document: Document): void {
    const head = readKind(document)
    if ('diagnostic' in head) {
      this.diagnostics.push(head.diagnostic)
      return
    }
    const { kind } = head
    const { block, findings } = readKilnBlock(document.value, kind, this.#project.targets)
    this.diagnostics.push(...findings.map((found) => diagnoseUnlocated(found, locateFinding(document, found))))
    const isSelected = block.targets === undefined ? () => true : selectorOf(block.targets)
    const isIn = (target: Target): boolean => !target.retired && isSelected(target)
    if (block.targets !== undefined && !this.#project.targets.some(isIn)) {
      this.diagnostics.push(diagnose('documentWithoutTarget', {}, document.locate(['kiln', 'targets'], 'key')))
    }
    const sites = this.#sites.filter(({ target }) => isIn(target))
    const declaration: Declaration = { document, kind, block, source: document.locate(['name'], 'key') }
    const problems = new ProblemList(sites.length)
    let draft: Draft | undefined
    for (const site of sites) {
      if (draft === undefined || draft.composed.dependsOnTarget) draft = this.#draft(declaration, site)
      const found = this.#judge(declaration, draft, site)
      for (const problem of found) problems.add(site.target.name, problem)
      if (!found.some(({ severity }) => severity === 'error')) this.#accept(declaration, draft, site)
    }
    this.diagnostics.push(...problems.list())
  }

  #draft({ document, kind, block }: Declaration, { scope }: Site): Draft {
    const composed = compose(document.value, this.#project.defaults[kind.kind], scope)
    const { name: written } = composed.fields
    const name = typeof written === 'string' && !hasVariable(written) ? written : ''
    return {
      composed,
      name,
      slug: slugOf(name),
      ...checkFields(kind, composed.fields, block.unchecked, this.#tagRules),
    }
  }

  /** Returns what is wrong with a declaration in one target. */
  #judge(declaration: Declaration, draft: Draft, site: Site): readonly Diagnostic[] {
    const { composed, findings, arns } = draft
    const foreign = site.partition === undefined ? [] : checkPartition(arns, site.target.name, site.partition)
    const twin = this.#claim(declaration, draft, site)
    if (composed.issues.length + findings.length + foreign.length === 0 && twin === undefined) return []
    const made = this.#ingredientsOf(declaration, site)
    return [
      ...composed.issues.map((issue) => diagnoseIssue(made, issue)),
      ...addUnlessSaid(findings, foreign)
        .filter((finding) => !isFromIssue(finding, composed.issues))
        .map((finding) => diagnoseField(made, finding)),
      ...(twin === undefined ? [] : [this.#diagnoseTwins(made, draft, twin)]),
    ]
  }

  /** Takes the identity of a declaration; returns who has it already, if somebody does. */
  #claim(declaration: Declaration, draft: Draft, { claims }: Site): Claim | undefined {
    if (draft.name === '') return undefined
    const key = `${declaration.kind.kind}/${draft.slug}`
    const twin = claims.get(key)
    if (twin === undefined) claims.set(key, { declaration, draft })
    return twin
  }

  #diagnoseTwins(made: Ingredients, { name }: Draft, { declaration, draft }: Claim): Diagnostic {
    const source = formatSource(declaration.document.locate(['name'], 'value'))
    const params = { name: showValue(name), other: showValue(draft.name), source, kind: made.kind }
    return diagnose('duplicateName', params, findOrigin(made, ['name'], 'value').written)
  }

  #accept({ block, kind, source }: Declaration, { composed, name, slug }: Draft, { target }: Site): void {
    this.desired.push({
      id: `${kind.kind}/${name}`,
      kind: kind.kind,
      name,
      slug,
      target: target.name,
      fields: composed.fields,
      ignore: block.ignore,
      ...optional({ protect: block.protect, adopt: block.adopt }),
      unchecked: block.unchecked,
      source,
    })
  }

  /** Returns what a declaration was made of, and where in it a field stands. */
  follow(target: string, id: string, keys: Path): readonly [Ingredients, Path] {
    this.#byName ??= new Map(this.#sites.map((site) => [site.target.name, site]))
    const site = this.#byName.get(target)
    const slash = id.indexOf('/')
    const claim = site?.claims.get(`${id.slice(0, slash)}/${slugOf(id.slice(slash + 1))}`)
    if (site === undefined || claim === undefined) throw new Error(`nothing is declared as ${id} in ${target}`)
    const { declaration, draft } = claim
    const path = toFieldPath(declaration.kind, draft.composed.fields, keys)
    return [this.#ingredientsOf(declaration, site), path]
  }

  #ingredientsOf({ document, kind: { kind } }: Declaration, { target, scope }: Site): Ingredients {
    const file = this.#project.document
    const blueprint = this.#project.blueprints?.get(target.name)
    const project = file === undefined || blueprint === undefined ? {} : { project: { document: file, blueprint } }
    return { document, kind, defaults: this.#project.defaults[kind], scope, ...project }
  }
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
