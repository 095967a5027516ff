/** Whether a profile is there at all: the SDK passes over one that is not, and takes whatever other credentials it finds. */
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from './environment.ts'
import { ServiceError } from './failure.ts'

/** Throws `ServiceError` if neither file of the shared AWS configuration has a section for `profile`. */
export async function assertProfile(profile: string, environment: Environment): Promise<void> {
  const home = environment['HOME'] || environment['USERPROFILE'] || homedir()
  const files = [
    environment['AWS_CONFIG_FILE'] || join(home, '.aws', 'config'),
    environment['AWS_SHARED_CREDENTIALS_FILE'] || join(home, '.aws', 'credentials'),
  ]
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  if (texts.some((text) => sectionsOf(text).includes(profile))) return
  const message = `there is no profile ${JSON.stringify(profile)} in ${files.join(' or ')}`
  throw new ServiceError({ code: 'ProfileNotFound', message, class: 'credentials', mayHaveRun: false })
}

/** `[profile NAME]` in the configuration, `[NAME]` for credentials and for the profile `default`. */
function sectionsOf(text: string): readonly string[] {
  const heads = text.matchAll(/^\s*\[\s*(?:profile\s+)?(["']?)(.+?)\1\s*\]/gm)
  return [...heads].map(([, , name = '']) => name)
}
