/** What kiln doctor says of the way to AWS and of the CI job, and at which targets it also looks as apply. */
import { expect, it } from 'vitest'
import type { Check } from '../../../src/checkup.ts'
import type { Backend } from '../../../src/run/backend.ts'
import { checkCi, checkNetwork, checkProgram } from '../../../src/run/doctor/surroundings.ts'
import { hasRoleOfApply } from '../../../src/run/doctor/targets.ts'
import { target } from '../../support/builders.ts'
import { folder, virtualClock } from '../../support/kiln.ts'

const said = (checks: readonly Check[]) =>
  checks.map(({ topic, verdict, message }) => `${topic} ${verdict}: ${message}`)

it('the program, and what it runs on', () => {
  const machine = { cwd: '/', env: {}, version: '1.2.3', clock: virtualClock() }
  expect(checkProgram(machine, 'Node 24')).toEqual({ topic: 'kiln', verdict: 'ok', message: 'Kiln 1.2.3, Node 24' })
})

const aws = 'network ok: requests go to AWS'
const proxy = { HTTPS_PROXY: 'http://proxy.example:8080' }

it.each<[Backend['kind'], string | undefined, Readonly<Record<string, string>>, readonly string[]]>([
  ['emulator', 'http://127.0.0.1:1', { AWS_CA_BUNDLE: '/nowhere' }, ['requests go to the embedded emulator']],
  ['aws', undefined, {}, [aws]],
  ['aws', undefined, { AWS_CA_BUNDLE: '', NODE_EXTRA_CA_CERTS: import.meta.filename }, [aws]],
  [
    'aws',
    undefined,
    { NODE_EXTRA_CA_CERTS: '/nowhere' },
    [aws, 'network problem: NODE_EXTRA_CA_CERTS names /nowhere, which cannot be read'],
  ],
  ['aws', undefined, proxy, [aws, 'network ok: by the proxy proxy.example:8080, from HTTPS_PROXY']],
  ['aws', undefined, { ...proxy, NO_PROXY: 'amazonaws.com' }, [aws]],
  [
    'endpoint',
    'https://a.example',
    proxy,
    ['requests go to https://a.example', 'network ok: by the proxy proxy.example:8080, from HTTPS_PROXY'],
  ],
  ['endpoint', 'http://a.example', proxy, ['requests go to http://a.example']],
  ['endpoint', undefined, { AWS_ENDPOINT_URL: 'http://b.example' }, ['requests go to http://b.example']],
])('the way to AWS: %s at %j with %j', (kind, endpoint, environment, expected) => {
  const ambient = { endpoint, environment, emulator: kind === 'emulator' } as unknown as Backend['ambient']
  const [first = '', ...others] = expected
  const checks = checkNetwork({ kind, ambient, close: async () => undefined })
  expect(said(checks)).toEqual([first.startsWith('network') ? first : `network ok: ${first}`, ...others])
})

it.each<[Readonly<Record<string, string>>, readonly string[]]>([
  [{}, ['ci ok: no CI job: apply asks at a terminal, and --yes answers for it elsewhere']],
  [
    { GITLAB_CI: 'true', CI_PROJECT_ID: '1' },
    ['ci ok: gitlab, of what was merged', expect.stringContaining('ci note')],
  ],
  [
    { GITLAB_CI: 'true', CI_PROJECT_ID: '1', KILN_GITLAB_TOKEN: 'x' },
    ['ci ok: gitlab, of what was merged', 'ci ok: a token for comments and issues is there'],
  ],
  [{ JENKINS_URL: 'http://x', BUILD_URL: 'http://x' }, ['ci ok: jenkins, of what was merged']],
  [
    { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' },
    [
      'ci ok: github, of a proposal: targets are reached as the base revision says',
      expect.stringContaining('ci note: there is no token'),
    ],
  ],
])('the CI job of %j', async (env, expected) => {
  const cwd = folder({})
  const checks = await checkCi(cwd, { cwd, env, version: '1.2.3', clock: virtualClock() })
  expect(said(checks)).toEqual(expected)
})

it('apply is looked at where it has another role', () => {
  const [a, b] = ['arn:aws:iam::111122223333:role/a', 'arn:aws:iam::111122223333:role/b']
  expect(hasRoleOfApply(target)).toBe(false)
  expect(hasRoleOfApply({ ...target, planRoleArn: b })).toBe(false)
  expect(hasRoleOfApply({ ...target, roleArn: a })).toBe(false)
  expect(hasRoleOfApply({ ...target, roleArn: a, planRoleArn: a })).toBe(false)
  expect(hasRoleOfApply({ ...target, roleArn: a, planRoleArn: b })).toBe(true)
})
