/** The conditions of a template, decided with the values that are known. What depends on others stays open, and is said. */
import { canonicalJson } from '../../canonical.ts'
import { diagnose } from '../../diagnostic/diagnose.ts'
import { textsIn } from '../../json.ts'
import type { Diagnostic, Json } from '../../model.ts'
import { showText } from '../../quote.ts'
import { tokensIn } from '../token.ts'
import type { Scope } from './scope.ts'
import type { Template } from './template.ts'
import { entryOf, itemsOf, textOf, type Node } from './tree.ts'

/** Whether it holds, or the variables whose values would decide it. */
type Verdict = boolean | readonly string[]

export class Conditions {
  readonly #template: Template
  readonly #scope: Scope
  readonly #valueOf: (node: Node) => Json | undefined
  readonly #decided = new Map<string, Verdict>()
  readonly #told = new Set<string>()
  /** What could not be decided. */
  readonly diagnostics: Diagnostic[] = []

  constructor(template: Template, scope: Scope, valueOf: (node: Node) => Json | undefined) {
    this.#template = template
    this.#scope = scope
    this.#valueOf = valueOf
  }

  /** Reports whether a condition holds, for a field of a configuration; undefined where that is open. */
  decide(name: string, field: string, at: number): boolean | undefined {
    const verdict = this.#named(name)
    if (typeof verdict === 'boolean') return verdict
    this.#tell(`${name} ${at}`, () => {
      return diagnose('conditionOpen', { ...this.#about(name, verdict), field }, this.#template.sourceOf(at))
    })
    return undefined
  }

  /** Reports whether a resource is made; undefined where that is open. */
  decideResource(name: string, address: string, at: number): boolean | undefined {
    const verdict = this.#named(name)
    if (typeof verdict === 'boolean') return verdict
    this.#tell(`resource ${address}`, () => {
      return diagnose('resourceConditionOpen', { ...this.#about(name, verdict), address }, this.#template.sourceOf(at))
    })
    return undefined
  }

  #tell(key: string, make: () => Diagnostic): void {
    if (this.#told.has(key)) return
    this.#told.add(key)
    this.diagnostics.push(make())
  }

  #about(name: string, insides: readonly string[]): { condition: string; missing: string; flags: string } {
    const { names, flags } = this.#scope.missing(insides)
    return {
      condition: showText(name),
      missing: names === '' ? 'what the template does not say' : names,
      flags: flags === '' ? 'the values that it compares, by hand' : flags,
    }
  }

  #named(name: string): Verdict {
    const known = this.#decided.get(name)
    if (known !== undefined) return known
    // A condition that names itself is never decided.
    this.#decided.set(name, [])
    const node = entryOf(this.#template.conditions, name)
    const verdict = node === undefined ? [] : this.#judge(node)
    this.#decided.set(name, verdict)
    return verdict
  }

  #judge(node: Node): Verdict {
    if (node.is !== 'call') return []
    const parts = itemsOf(node.argument) ?? []
    switch (node.name) {
      case 'Condition':
        return this.#named(textOf(node.argument) ?? '')
      case 'Not': {
        const verdict = parts[0] === undefined ? [] : this.#judge(parts[0])
        return typeof verdict === 'boolean' ? !verdict : verdict
      }
      case 'And':
        return this.#all(parts, true)
      case 'Or':
        return this.#all(parts, false)
      case 'Equals':
        return this.#equals(parts)
      default:
        return []
    }
  }

  /** All of them hold (`usual`), or none does: one that is otherwise decides, whatever the others are. */
  #all(parts: readonly Node[], usual: boolean): Verdict {
    const verdicts = parts.map((part) => this.#judge(part))
    if (verdicts.includes(!usual)) return !usual
    const open = verdicts.filter((verdict) => typeof verdict !== 'boolean')
    return open.length === 0 ? usual : open.flat()
  }

  #equals(parts: readonly Node[]): Verdict {
    const [a, b] = parts.map((part) => this.#valueOf(part) ?? '')
    if (a === undefined || b === undefined) return []
    if (canonicalJson(a) === canonicalJson(b)) return true
    const [left, right] = [this.#scope.known(a), this.#scope.known(b)]
    if (left !== undefined && right !== undefined) return canonicalJson(left) === canonicalJson(right)
    return [...textsIn(a), ...textsIn(b)].flatMap((text) => tokensIn(text))
  }
}
