/** This process as a host. What it writes is seen by the tests that spawn the program. */
import { readFileSync } from 'node:fs'
import { expect, it, onTestFinished, vi } from 'vitest'
import { processHost } from '../../../../cmd/terminal/host.ts'

it('the process is a host of the version that its package has', () => {
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('NO_COLOR', '1')
  vi.stubEnv('FORCE_COLOR', '1')
  const { version, argv, cwd, env, signals } = processHost()
  const { version: expected } = JSON.parse(
    readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  expect([version, argv, cwd]).toEqual([expected, process.argv.slice(2), process.cwd()])
  expect([env['FORCE_COLOR'], env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED']]).toEqual([undefined, 'true'])
  expect(signals).toBe(process)
})
