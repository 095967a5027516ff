/** Whether anything on this machine could give credentials, told without asking anybody. Whether they work is for AWS to say. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
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

/** Settings of the AWS configuration that credentials can come from. */
const settings =
  /^\s*(aws_access_key_id|role_arn|credential_process|sso_session|sso_account_id|web_identity_token_file|login_session)\s*=/m

/** Reports whether there is a source of credentials. One that is there and broken counts: that is an error, not a lack. */
export function hasCredentialSource(flags: RunOptions, targets: readonly Target[], env: NodeJS.ProcessEnv): boolean {
  if (flags.emulator === true || flags.emulatorState !== undefined) return true
  if (flags.profile !== undefined || targets.some(({ profile }) => profile !== undefined)) return true
  if (variables.some((names) => names.every((name) => env[name]))) return true
  const home = env['HOME'] || env['USERPROFILE'] || homedir()
  const files = [
    env['AWS_SHARED_CREDENTIALS_FILE'] || join(home, '.aws', 'credentials'),
    env['AWS_CONFIG_FILE'] || join(home, '.aws', 'config'),
  ]
  if (files.some((file) => settings.test(readIfThere(file)))) return true
  return env['AWS_EC2_METADATA_DISABLED'] !== 'true' && ec2Marks.some(([file, mark]) => mark.test(readIfThere(file)))
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
