import { arnOf, type ArnParts } from './arn.ts'

/** The numbers of a version; `x` counts as undefined. */
function nodesOf(version: string): readonly (number | undefined)[] {
  return version.split('.').map((node) => (node === 'x' ? undefined : Number(node)))
}

/** Negative, zero or positive, by number and not by text: 1.9.0 comes before 1.10.0, and 1.01.0 is 1.1.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [nodesOf(a), nodesOf(b)]
  const index = left.findIndex((node, at) => node !== right[at])
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0)
}

/** Reports whether a version is one of those that a pattern stands for: equal by number, `x` for any. */
export function matchesVersion(pattern: string, version: string): boolean {
  const nodes = nodesOf(version)
  return nodesOf(pattern).every((node, index) => node === undefined || node === nodes[index])
}

/** True for `x.x.x`, `1.x.x`, `1.0.x` and for no `x`: what stands right of an `x` is `x` (DOC:ibhow-semantic-versioning). */
export function isTrailing(pattern: string): boolean {
  return !/x\.\d/.test(pattern)
}

/** The version that an only `x` stands for: one above the highest of those that match, or the first of a new line. */
export function nextVersion(pattern: string, taken: readonly string[], first: number): string {
  const nodes = pattern.split('.')
  const at = nodes.indexOf('x')
  const numbers = taken
    .filter((version) => matchesVersion(pattern, version))
    .map((version) => nodesOf(version)[at] ?? 0)
  const next = numbers.length === 0 ? first : Math.max(...numbers) + 1
  return nodes.with(at, String(next)).join('.')
}

/** The ARNs that stand for the newest version, of all and of the same numbers. Managed workflows show only the first (DOC). */
export function latestReferences(parts: ArnParts, hasAll: boolean): Record<string, string> {
  const { kind = '', line, version = '' } = parts
  const [major = '', minor = ''] = version.split('.')
  const at = (pattern: string) => arnOf(parts, kind, `${line}/${pattern}`)
  if (!hasAll) return { latestVersionArn: at('x.x.x') }
  return {
    latestVersionArn: at('x.x.x'),
    latestMajorVersionArn: at(`${major}.x.x`),
    latestMinorVersionArn: at(`${major}.${minor}.x`),
    latestPatchVersionArn: at(version),
  }
}
