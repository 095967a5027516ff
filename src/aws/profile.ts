/** What a profile says of credentials, and what to tell when it gives none: the SDK goes on to other sources, and forgets why. */
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Environment } from './environment.ts'
import { ServiceError, toServiceError } from './failure.ts'
import { loadSections, profileIn, sharedFiles, type Section } from './shared-config.ts'

/** A profile that credentials come from. */
export interface Profile {
  readonly name: string
  readonly section: Section
  /** Nothing else is asked if it fails: it was named, or nothing in the environment can stand in for it. */
  readonly isSole: boolean
}

/** Keys of a section that credentials can come from. */
const sources = [
  'aws_access_key_id',
  'credential_process',
  'credential_source',
  'login_session',
  'role_arn',
  'sso_account_id',
  'sso_session',
  'sso_start_url',
  'web_identity_token_file',
]

/** Reports whether credentials come from a section by itself. */
export function givesCredentials(section: Section | undefined): boolean {
  return sources.some((key) => section?.[key] !== undefined)
}

/**
 * Returns the profile that is asked for, that AWS_PROFILE names, or `default`; `undefined` if it says nothing of credentials. Throws
 * `ServiceError` if it is named and not there, or names what is not there, or itself.
 */
export async function findProfile(named: string | undefined, env: Environment): Promise<Profile | undefined> {
  const sections = await loadSections(env)
  const chosen = profileIn(env, named)
  const name = chosen ?? 'default'
  const files = Object.values(sharedFiles(env)).join(' or ')
  const by = named === undefined ? 'AWS_PROFILE names' : 'is asked for'
  if (chosen !== undefined && sections[name] === undefined) {
    throw ServiceError.of(diagnose('profileMissing', { profile: name, by, files }), 'credentials')
  }
  if (!givesCredentials(sections[name])) return undefined
  const seen = new Set<string>()
  for (let at: string | undefined = name; at !== undefined;) {
    const section: Section | undefined = sections[at]
    const params = { profile: name, source: at, files }
    if (section === undefined) throw ServiceError.of(diagnose('sourceProfileMissing', params), 'credentials')
    // A profile may start from its own keys; the second time round they are what counts.
    if (seen.has(at) && section['aws_access_key_id'] === undefined) {
      throw ServiceError.of(diagnose('profileCircle', { profile: name, way: [...seen, at].join(' → ') }), 'credentials')
    }
    const session = section['sso_session']
    if (session !== undefined && sections[`sso-session.${session}`] === undefined) {
      throw ServiceError.of(diagnose('ssoSessionMissing', { profile: at, session, files }), 'credentials')
    }
    if (seen.has(at)) break
    seen.add(at)
    at = section['source_profile']
  }
  return { name, section: sections[name] ?? {}, isSole: chosen !== undefined || !hasIdentity(env) }
}

/** Web identity and containers come after the profile `default`, and are asked if it fails. */
function hasIdentity(env: Environment): boolean {
  return (
    Boolean(env['AWS_WEB_IDENTITY_TOKEN_FILE'] && env['AWS_ROLE_ARN']) ||
    Boolean(env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] || env['AWS_CONTAINER_CREDENTIALS_FULL_URI'])
  )
}

/** Returns the error of a profile that gave no credentials, with its name and the reason. What STS or the network said stays as it is. */
export function failureOf({ name: profile, section }: Profile, error: unknown): ServiceError {
  const failure = toServiceError(error, { wasSent: false })
  if (failure.diagnostic !== undefined || failure.code !== 'CredentialsProviderError') return failure
  const reason = reasonIn(failure.message, section)
  const of = (name: 'processFailed' | 'profileFailed' | 'loginEnded', command: string): ServiceError =>
    ServiceError.of(diagnose(name, { profile, reason, command }), 'credentials')
  if (section['credential_process'] !== undefined) return of('processFailed', '')
  if (sources.some((key) => key.startsWith('sso_') && section[key] !== undefined))
    return of('loginEnded', 'aws sso login')
  return section['login_session'] === undefined ? of('profileFailed', '') : of('loginEnded', 'aws login')
}

/** Without the command line of the process, and without advice that does not name the profile. */
function reasonIn(message: string, section: Section): string {
  const own = message.replace(`Command failed: ${section['credential_process']}`, '')
  const words = own.replace(/To refresh this SSO session run .*$/s, '').replaceAll(/\s+/g, ' ')
  return words.trim().replace(/\.$/, '') || 'it failed and said nothing on stderr'
}
