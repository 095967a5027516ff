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
  const byKey = new Map(desired.map((one) => [keyIn(one.target, one.identity), one]))
  return groupBy(desired, ({ source }) => formatSource(source)).flatMap((ones) => {
    const problems = new ProblemList(ones.length)
    for (const one of ones) {
      const findings = kindOf(one.kind).checkTogether?.(toDeclared(one, byKey)) ?? []
      for (const finding of findings) problems.add(one.target, locate(one, makeShowable(finding)))
    }
    return problems.list()
  })
}

function toDeclared(one: Desired, byKey: ReadonlyMap<string, Desired>): Declared {
  const references = new Map(one.references.map((reference) => [formatPath(reference.path), reference]))
  const lookUp = (identity: Identity): Desired | undefined => byKey.get(keyIn(one.target, identity))
  const show = (other: Desired | undefined): Declared | undefined => {
    return other === undefined ? undefined : toDeclared(other, byKey)
  }
  return {
    id: one.id,
    kind: one.kind,
    fields: one.fields,
    named(path) {
      const reference = references.get(formatPath(path))
      const other = reference === undefined ? undefined : lookUp(reference.identity)
      return other !== undefined && isMeant(one, path, reference, other) ? show(other) : undefined
    },
    find: (kind, name) => show(lookUp(identityOf(kind, name))),
    isPinned(path) {
      const { text } = references.get(formatPath(path)) ?? {}
      if (text !== undefined) return /^\$\{[^.]*(?:\.\s*arn\s*)?\}$/.test(text)
      const value = valueAt(one.fields, path)
      return typeof value === 'string' && isPinnedArn(value)
    },
  }
}

/** What is written as an ARN may mean a version that was declared once. */
function isMeant({ fields }: Desired, path: Path, reference: Reference | undefined, other: Desired): boolean {
  const value = valueAt(fields, path)
  return reference?.text !== undefined || (typeof value === 'string' && isOfDeclared(value, other.fields))
}

function keyIn(target: string, identity: Identity): string {
  return `${target} ${keyOf(identity)}`
}
