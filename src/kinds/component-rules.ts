/** Rules of a component between its own fields (API_CreateComponent). What its document says is checked in src/documents. */
import type { Finding } from '../diagnostic/finding.ts'
import { isList } from '../json.ts'
import type { JsonObject } from '../model.ts'
import { checkDeclaredVersion } from './declared-version.ts'
import { checkKey } from './keys.ts'
import { checkText, documentFields } from './text-rules.ts'

/** Returns what is wrong with a component. */
export function checkComponent(fields: JsonObject): readonly Finding[] {
  return [
    ...checkDeclaredVersion(fields),
    ...checkText(fields, documentFields),
    ...systemsFitThePlatform(fields),
    ...checkKey(fields['kmsKeyId'], ['kmsKeyId']),
  ]
}

/** What versions of operating systems begin with, by platform. One that is not here may be of any. */
const systems: readonly (readonly [platform: string, name: RegExp])[] = [
  ['Windows', /\bwindows\b/i],
  ['macOS', /^(?:apple )?mac ?os\b/i],
  ['Linux', /\blinux\b|^(?:ubuntu|centos|debian|fedora|rhel|sles|suse|red hat)\b/i],
]

/** The operating system of the parent image has to begin with one of them (user guide, create a component). */
function* systemsFitThePlatform({ platform, supportedOsVersions: versions }: JsonObject): Iterable<Finding> {
  if (typeof platform !== 'string') return
  for (const [index, found] of (isList(versions) ? versions : []).entries()) {
    const other = typeof found === 'string' ? systems.find(([, name]) => name.test(found))?.[0] : undefined
    if (typeof found !== 'string' || other === undefined || other === platform) continue
    const path = ['supportedOsVersions', index]
    yield { diagnostic: 'systemOfOtherPlatform', params: { found, other, platform }, path, at: 'value' }
  }
}
