/**
 * Numbers of versions: three parts. A form leaves some of them open, as `x`: from some place on in a reference and, where a document
 * declares its own number, in any of `1.4.x`, `1.x.0`, `1.x.x`, `x.x.x`.
 */
import { meansVersion } from './version-forms.ts'

/** The field that holds the number of a version. */
export const numberField = 'semanticVersion'

/** A version of a line, as far as it is known. */
export interface VersionAt {
  /** Exact, or a form where nobody knows yet what it comes to. */
  readonly number: string
  /** Absent for a kind without builds, and where it is not known yet. */
  readonly build?: string
}

/** Reports whether a number leaves nothing open. */
export function isExactNumber(number: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(number)
}

/** Reports whether a Get takes a form: an `x` only where all that follow are one too (user guide, "Semantic versioning"). */
export function isAskable(form: string): boolean {
  return !/x\.\d/.test(form)
}

/** Returns the form in which a reference may name what a declared form comes to. */
export function askableForm(form: string): string {
  return form.replace(/x\.\d+$/, 'x.x')
}

/** Compares exact numbers, and builds of the same number, for sorting: the older one first. */
export function compareVersions(a: VersionAt, b: VersionAt): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (const [index, part] of left.entries()) {
    const difference = Number(part) - Number(right[index])
    if (difference !== 0) return difference
  }
  return 0
}

function partsOf({ number, build = '0' }: VersionAt): readonly string[] {
  return `${number}.${build}`.split('.')
}

/**
 * Returns the number that comes next in a form: `highest` is the highest one of that form that there is. The last open part counts on. Where
 * there is none of the form, each open part begins at 0, a leading one at 1.
 */
export function nextNumber(form: string, highest: string | undefined): string {
  const parts = form.split('.')
  if (highest === undefined || !meansVersion(form, highest)) {
    return parts.map((part, index) => (part !== 'x' ? part : index === 0 ? '1' : '0')).join('.')
  }
  const last = parts.lastIndexOf('x')
  return highest
    .split('.')
    .map((part, index) => (index === last ? String(Number(part) + 1) : part))
    .join('.')
}
