/** Rules between documents of one target: what a kind says about a configuration and those that it names. */
import type { Finding } from '../../diagnostic/finding.ts'
import { formatPath } from '../../field-path.ts'
import { valueAt } from '../../json.ts'
import { isOfDeclared, isPinnedArn } from '../../kinds/declared-version.ts'
import { identityOf, keyOf } from '../../kinds/identity.ts'
import { groupBy } from '../../group-by.ts'
import { kindOf } from '../../kinds/registry.ts'
import type { Declared } from '../../kinds/together.ts'
import type { Desired, Diagnostic, Identity, Path, Reference } from '../../model.ts'
import { formatSource } from '../../source.ts'
import { makeShowable } from '../check/check.ts'
import { ProblemList } from './problems.ts'

/**
 * Returns what is wrong between documents; the same in several targets is told once. `locate` makes the diagnostic of a finding about the fields
 * of a document.
 */
export function diagnoseTogether(
  desired: readonly Desired[],
  locate: (one: Desired, finding: Finding) => Diagnostic,
): readonly Diagnostic[] {
  const ruled = desired.filter(({ kind }) => kindOf(kind).checkTogether !== undefined)
  const declared = declaredIn(ruled.length === 0 ? [] : desired)
  return groupBy(ruled, ({ source }) => formatSource(source)).flatMap((ones) => {
    const problems = new ProblemList(ones.length)
    for (const one of ones) {
      const findings = kindOf(one.kind).checkTogether?.(declared(one)) ?? []
      for (const finding of findings) problems.add(one.target, locate(one, makeShowable(finding)))
    }
    return problems.list()
  })
}

/** Returns what shows each configuration with those that it names. However many name a text, in however many targets, it is read once. */
function declaredIn(desired: readonly Desired[]): (one: Desired) => Declared {
  const byKey = new Map(desired.map((one) => [keyIn(one.target, one.identity), one]))
  const facts = new Map<string, ReturnType<Declared['facts']>>()
  const show = (one: Desired): Declared => {
    const { id, kind, fields, target } = one
    const references = new Map(one.references.map((reference) => [formatPath(reference.path), reference]))
    const lookUp = (identity: Identity): Desired | undefined => byKey.get(keyIn(target, identity))
    return {
      id,
      kind,
      fields,
      facts() {
        const { field = '', read } = kindOf(kind).facts ?? {}
        const text = fields[field]
        if (read === undefined || typeof text !== 'string') return undefined
        if (!facts.has(text)) facts.set(text, read(text))
        return facts.get(text)
      },
      named(path) {
        const reference = references.get(formatPath(path))
        const other = reference === undefined ? undefined : lookUp(reference.identity)
        return other !== undefined && isMeant(one, path, reference, other) ? show(other) : undefined
      },
      find(named, name) {
        const other = lookUp(identityOf(named, name))
        return other === undefined ? undefined : show(other)
      },
      isPinned(path) {
        const { text } = references.get(formatPath(path)) ?? {}
        if (text !== undefined) return /^\$\{(?:\$\{[^{}]*\}|[^.])*(?:\.\s*arn\s*)?\}$/.test(text)
        const value = valueAt(fields, path)
        return typeof value === 'string' && isPinnedArn(value)
      },
    }
  }
  return show
}

/** What is written as an ARN may mean a version that was declared once. */
function isMeant({ fields }: Desired, path: Path, reference: Reference | undefined, other: Desired): boolean {
  const value = valueAt(fields, path)
  return reference?.text !== undefined || (typeof value === 'string' && isOfDeclared(value, other.fields))
}

function keyIn(target: string, identity: Identity): string {
  return `${target} ${keyOf(identity)}`
}
