/** Whether anything on this machine could give credentials, told without asking anybody. Whether they work is for AWS to say. */
import { readFileSync } from 'node:fs'
import { givesCredentials } from '../aws/profile.ts'
import { loadSections } from '../aws/shared-config.ts'
import type { Target } from '../model.ts'
import type { RunOptions } from './options.ts'

/** Where the kernel of a machine says that it is one of EC2, which may have a role. */
const ec2Marks: readonly (readonly [string, RegExp])[] = [
  ['/sys/class/dmi/id/sys_vendor', /^Amazon EC2/],
  ['/sys/hypervisor/uuid', /^ec2/i],
]

/** Variables of which each, or each pair, is a source: keys, a token for a role, a container, the identity of a CI job. */
const variables: readonly (readonly string[])[] = [
  ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'],
  ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'],
  ['AWS_CONTAINER_CREDENTIALS_FULL_URI'],
  ['AWS_PROFILE'],
  ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL'],
]

/** Reports whether there is a source of credentials. One that is there and broken counts: that is an error, not a lack. */
export async function hasCredentialSource(
  flags: RunOptions,
  targets: readonly Target[],
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  if (flags.emulator === true || flags.emulatorState !== undefined) return true
  if (flags.profile !== undefined || targets.some(({ profile }) => profile !== undefined)) return true
  if (variables.some((names) => names.every((name) => env[name]))) return true
  if (Object.values(await loadSections(env)).some(givesCredentials)) return true
  return env['AWS_EC2_METADATA_DISABLED'] !== 'true' && ec2Marks.some(([file, mark]) => mark.test(readIfThere(file)))
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
