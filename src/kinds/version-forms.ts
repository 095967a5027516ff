/** Version numbers as references write them: three parts, from some place on each an `x` (user guide, "Semantic versioning"). */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'

/** The greatest part of a number (API_CreateComponent, semanticVersion). */
const greatestPart = 2 ** 30 - 1

/** Returns what is wrong with a version that a reference names. `field` is the field as a message has it. */
export function checkVersion(field: string, version: string): UnlocatedDiagnostic | undefined {
  const parts = version.split('.')
  if (parts.length !== 3 || !parts.every((part) => /^(?:\d+|x)$/.test(part))) return undefined
  const first = parts.indexOf('x')
  if (first >= 0 && parts.slice(first).some((part) => part !== 'x')) {
    const suggestion = parts.map((part, index) => (index < first ? part : 'x')).join('.')
    return { diagnostic: 'wildcardNotLast', params: { field, found: version, suggestion } }
  }
  if (parts.some((part) => Number(part) > greatestPart)) {
    return { diagnostic: 'versionTooLarge', params: { field, found: version } }
  }
  const suggestion = parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('.')
  return suggestion === version
    ? undefined
    : { diagnostic: 'leadingZeros', params: { field, found: version, suggestion } }
}

/** Returns the forms that a number may have been written in: itself, and those with an `x` that stand for it. */
export function formsOfVersion(version: string): readonly string[] {
  const [major, minor, patch] = version.split('.')
  const all = [`${major}.${minor}.${patch}`, `${major}.${minor}.x`, `${major}.x.x`, 'x.x.x']
  return /^\d+\.\d+\.\d+$/.test(version) ? all : [version]
}
