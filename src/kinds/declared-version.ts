/** The number that a document with versions declares: exact, or with `x` where Kiln gives the number. */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import type { Finding } from '../diagnostic/finding.ts'
import type { JsonObject } from '../model.ts'
import { imagebuilder } from '../api/imagebuilder.ts'
import { parseArn } from './identity.ts'
import { checkVersion, meansVersion } from './version-forms.ts'

const field = 'semanticVersion'

/** Exact; the last part, the middle one before a zero, the last two, all three. */
const form = /^(?:\d+\.\d+\.(?:\d+|x)|\d+\.x\.[0x]|x\.x\.x)$/

/** Returns what is wrong with the number that a document declares. One that is missing is the schema's business. */
export function checkDeclaredVersion({ semanticVersion: version }: JsonObject): readonly Finding[] {
  const found = typeof version === 'number' ? String(version) : version
  const wrong = typeof found === 'string' && found !== '' ? diagnoseVersion(found) : undefined
  return wrong === undefined ? [] : [{ ...wrong, path: [field], at: 'value' }]
}

function diagnoseVersion(found: string): UnlocatedDiagnostic | undefined {
  if (!form.test(found)) return { diagnostic: 'versionForm', params: { found, suggestion: suggestVersion(found) } }
  // `1.x.0` is no form that a reference can have, and its parts are bounded all the same.
  return checkVersion(field, found.replace(/\.x\.0$/, '.x.x'))
}

/** Returns the number that was meant, as far as its parts can be read. */
function suggestVersion(found: string): string {
  const [major = '', minor, patch] = found
    .trim()
    .replace(/^v(?:ersion)?[ .]?/i, '')
    .replace(/[-+].*$/s, '')
    .split('.')
    .map((part) => (/^[x*]$/i.test(part) ? 'x' : part))
  const isNumber = (part: string): boolean => /^\d+$/.test(part)
  if (major === 'x') return 'x.x.x'
  if (![major, minor ?? '0', patch ?? '0'].every((part) => part === 'x' || isNumber(part))) return '1.0.x'
  if (minor === 'x') return `${major}.x.${patch !== undefined && isNumber(patch) ? '0' : 'x'}`
  return `${major}.${minor ?? '0'}.${patch ?? '0'}`
}

/** Reports whether an ARN means the version that fields declare, and no other one: an older one may differ from what is declared now. */
export function isOfDeclared(arn: string, { semanticVersion: declared }: JsonObject): boolean {
  const named = parseArn(arn)?.identity.version
  return named === undefined || typeof declared !== 'string' || meansVersion(named, declared)
}

/** Reports whether an ARN means the same for good: no `x`, and a build where there can be several. */
export function isPinnedArn(arn: string): boolean {
  const { identity: { kind, version } = { kind: '' }, build } = parseArn(arn) ?? {}
  const { arnResource = '' } = imagebuilder.kinds[kind] ?? imagebuilder.builtKinds[kind] ?? {}
  return version?.includes('x') !== true && (build !== undefined || !arnResource.includes('{build}'))
}
