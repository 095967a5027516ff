/** The shared AWS configuration, `~/.aws/config` and `~/.aws/credentials`, as the SDK reads it: what Kiln says of a profile and what the SDK does with it agree. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from './environment.ts'

/** The keys of a section. */
export type Section = Readonly<Record<string, string | undefined>>

/** Paths of both files, under the SDK's names for them. */
export interface SharedFiles {
  readonly configFilepath: string
  readonly filepath: string
}

/** Returns the paths that the environment names, or the usual ones. `~/` is the home folder. */
export function sharedFiles(env: Environment): SharedFiles {
  return {
    configFilepath: pathOf(env['AWS_CONFIG_FILE'] || '~/.aws/config', env),
    filepath: pathOf(env['AWS_SHARED_CREDENTIALS_FILE'] || '~/.aws/credentials', env),
  }
}

/** Makes an environment say what the SDK, which reads it by itself, takes for granted: a home folder, and paths without `~`. */
export function settleEnvironment(env: Record<string, string | undefined>): void {
  if (!env['HOME'] && !env['USERPROFILE']) env['HOME'] = homeOf(env)
  for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) {
    const path = env[name]
    if (path !== undefined) env[name] = pathOf(path, env)
  }
}

/** Returns the sections by name: profiles by their own, others with their kind before it, as in `sso-session.NAME`. */
export async function loadSections(env: Environment): Promise<Readonly<Record<string, Section>>> {
  const { parseKnownFiles } = await import('@smithy/core/config')
  return { ...(await parseKnownFiles(sharedFiles(env))) }
}

/** Returns the profile that counts: the one that is asked for, or that of the environment. */
export function profileIn(env: Environment, profile: string | undefined): string | undefined {
  return profile ?? (env['AWS_PROFILE'] || undefined)
}

/** Returns the file of certificates that AWS_CA_BUNDLE names, or else the profile, and what names it. */
export async function findCertificates(
  profile: string | undefined,
  env: Environment,
): Promise<{ readonly setting: string; readonly file: string } | undefined> {
  const bundle = env['AWS_CA_BUNDLE']
  if (bundle) return { setting: 'AWS_CA_BUNDLE', file: pathOf(bundle, env) }
  const name = profileIn(env, profile) ?? 'default'
  const file = (await loadSections(env))[name]?.['ca_bundle']
  return file === undefined ? undefined : { setting: `ca_bundle of the profile ${name}`, file: pathOf(file, env) }
}

function pathOf(path: string, env: Environment): string {
  return path.startsWith('~/') ? join(homeOf(env), path.slice(2)) : path
}

/** The home folder. A user whom the machine does not know, as in many containers, has the root for it. */
function homeOf(env: Environment): string {
  const named = env['HOME'] || env['USERPROFILE']
  if (named) return named
  try {
    return homedir()
  } catch {
    return '/'
  }
}
