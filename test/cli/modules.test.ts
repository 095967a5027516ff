/** What is loaded for which command: the SDK costs a fifth of a second, which help and validation must not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folder } from '../support/kiln.ts'
import { program } from '../support/program.ts'

/** A hook that notes the URL of every module that is loaded. */
const hooks = `import { appendFileSync } from 'node:fs'
export async function load(url, context, next) {
  appendFileSync(process.env.MODULES_FILE, url + '\\n')
  return next(url, context)
}`
const register = `import { register } from 'node:module'
register('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(hooks))})`

async function modulesOf(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const file = join(cwd, `${args[0]}.modules`)
  const { code } = await program(args, { cwd, env: { NODE_OPTIONS: '--import ./register.mjs', MODULES_FILE: file } })
  expect(code).toBe(0)
  return readFileSync(file, 'utf8').split('\n')
}

it('help and validate load no AWS SDK; plan does', async () => {
  const cwd = folder({
    'register.mjs': register,
    'configs/a.yaml': 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n',
  })
  const [help, validate, plan] = await Promise.all([
    modulesOf(['--help'], cwd),
    modulesOf(['validate'], cwd),
    modulesOf(['plan', '--emulator', '--region', 'us-east-1'], cwd),
  ])
  const ofSdk = (modules: readonly string[]) =>
    modules.filter((url) => /node_modules\/@(aws-sdk|smithy|aws-crypto)\//.test(url))
  expect(ofSdk(help)).toEqual([])
  expect(ofSdk(validate)).toEqual([])
  expect(help.filter((url) => /node_modules\/(ajv|js-yaml|pino)\//.test(url))).toEqual([])
  expect(validate.some((url) => url.includes('node_modules/js-yaml/'))).toBe(true)
  // The check itself works: a command that calls the service does load it.
  expect(ofSdk(plan).length).toBeGreaterThan(0)
})
