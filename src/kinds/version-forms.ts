/** Version numbers as references write them: three parts, from some place on each an `x` (user guide, "Semantic versioning"). */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import type { Identity, Json } from '../model.ts'
import type { Need, SentForm } from './kind.ts'
import { parseArn, type ParsedArn } from './identity.ts'

/** The greatest part of a number (API_CreateComponent, semanticVersion). */
export const greatestPart = 2 ** 30 - 1

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

/** Returns what the ARN of a version may have been sent as: an `x` may read back as the version that it stands for. */
export function formsOfVersionArn(live: Json): readonly SentForm[] {
  const arn = typeof live === 'string' ? parseArn(live) : undefined
  const version = arn?.identity.version
  if (typeof live !== 'string' || version === undefined || !/^\d+\.\d+\.\d+$/.test(version)) return []
  const [major, minor] = version.split('.')
  const line = live.slice(0, live.lastIndexOf(`/${version}`))
  const patterns = [`${major}.${minor}.x`, `${major}.x.x`, 'x.x.x', ...(arn?.build === undefined ? [] : [version])]
  return patterns.map((pattern) => ({ value: `${line}/${pattern}`, isLoose: true }))
}

/** Reports whether an ARN means a resource of its line: what it leaves open fits everything. */
export function isMeant(named: ParsedArn, one: { readonly identity: Identity; readonly build?: string }): boolean {
  const [wanted, version] = [named.identity.version, one.identity.version]
  const isVersion = wanted === undefined || version === undefined || meansVersion(wanted, version)
  return isVersion && (named.build === undefined || one.build === undefined || named.build === one.build)
}

/** Reports whether a reference with this version means a version of the line: `x` stands for any number. */
export function meansVersion(named: string, version: string): boolean {
  const parts = version.split('.')
  return named.split('.').every((part, index) => part === 'x' || part === parts[index])
}

/** Returns the need to read what an ARN names. A line of versions is read whole: a policy need not change with each of them. */
export function needsOfVersion(action: string, arn: string): readonly Need[] {
  const line = /^(.*\/)(?:\d+|x)(?:\.(?:\d+|x)){2}(?:\/\d+)?$/s.exec(arn)?.[1]
  return [{ action, on: line === undefined ? { arn } : { allOf: line } }]
}
