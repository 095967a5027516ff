/** How the program leaves the machine: proxies, certificates, and what is said when they stand in the way. */
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { fleet } from '../support/fleet.ts'
import { emulator, kiln } from '../support/kiln.ts'
import { program } from '../support/program.ts'
import { authorityFile, serveTls, serviceUrl, startProxy, startSilence } from '../support/proxy.ts'

const targets = ['name: one, region: us-east-1', 'name: two, region: us-west-2']

async function plan(env: Readonly<Record<string, string>>) {
  const ran = await kiln(['plan', '--endpoint-url', serviceUrl, '-o', 'json'], { cwd: fleet(targets), env })
  const report = JSON.parse(ran.stdout) as Report
  const found = report.targets.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'))
  return { code: ran.code, stderr: ran.stderr, found, said: found.map(({ code, message }) => `${code} ${message}`) }
}

describe('an endpoint with an authority of its own, behind a proxy', () => {
  it.each([
    ['AWS_CA_BUNDLE', { AWS_CA_BUNDLE: authorityFile }],
    ['the ca_bundle of the profile', { AWS_PROFILE: 'corp' }],
  ])('is reached with %s', async (_, named) => {
    const proxy = await startProxy(await serveTls((await emulator()).url))
    const cwd = fleet(targets, { '.aws/config': `[profile corp]\nca_bundle = ${authorityFile}\n` })
    const keys = { AWS_ACCESS_KEY_ID: '111122223333', AWS_SECRET_ACCESS_KEY: 'x' }
    const env = { ...keys, ...named, HTTPS_PROXY: `127.0.0.1:${proxy.port}` }
    const ran = await program(['plan', '--endpoint-url', serviceUrl], { cwd, env })
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('2 to create in 2 targets') as string })
    expect(new Set(proxy.asked.map(({ place }) => place))).toEqual(new Set(['service.test:443']))
  })

  it('is not trusted without it, and the message says what to do', async () => {
    const proxy = await startProxy(await serveTls((await emulator()).url))
    const { code, said, found } = await plan({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    expect(code).toBe(1)
    expect(said).toEqual(
      targets.map(
        () => expect.stringMatching(/^KILN2046 the certificate of the other side is not trusted: /) as string,
      ),
    )
    expect(found[0]?.hint).toBe(
      'if a proxy or an endpoint of your own has signed it, name the file of its authority in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS',
    )
  })

  it.each([
    ['is not there', '/nowhere/ca.pem', 'ENOENT'],
    ['holds no certificate', '/dev/null', '/dev/null holds no certificate'],
  ])('names the bundle that %s', async (_, file, reason) => {
    const { code, said, found } = await plan({ AWS_CA_BUNDLE: file })
    expect(found[0]?.hint).toBe('name a file of certificates in PEM form that this user may read')
    expect(code).toBe(1)
    expect(said).toEqual(targets.map(() => expect.stringContaining(reason) as string))
    expect(said[0]).toContain('KILN2045 the certificates that AWS_CA_BUNDLE names cannot be used: ')
  })
})

describe('a proxy', () => {
  it('gets user and password as they are meant, a bare percent sign too', async () => {
    const proxy = await startProxy(await serveTls((await emulator()).url))
    const env = { AWS_CA_BUNDLE: authorityFile, HTTPS_PROXY: `http://u%40corp:100%@127.0.0.1:${proxy.port}` }
    expect(await plan(env)).toMatchObject({ code: 0 })
    expect(new Set(proxy.asked.map(({ auth }) => auth))).toEqual(new Set(['u@corp:100%']))
  })

  it('that wants a password is named, and no password is shown', async () => {
    const proxy = await startProxy('407 Proxy Authentication Required')
    const { code, said, found, stderr } = await plan({ HTTPS_PROXY: `http://u:geheim@127.0.0.1:${proxy.port}` })
    expect(code).toBe(1)
    expect(said[0]).toBe(
      `KILN2042 the proxy 127.0.0.1:${proxy.port} wants a user name and a password to reach service.test:443: it answered 407 Proxy Authentication Required`,
    )
    expect(found[0]?.hint).toBe(
      `set HTTPS_PROXY to http://USER:PASSWORD@127.0.0.1:${proxy.port}, with %23 for # and so on; of the ways to log in, Kiln knows Basic`,
    )
    expect(proxy.asked).toHaveLength(targets.length)
    expect(JSON.stringify([found, stderr])).not.toContain('geheim')
  })

  it('that does not let a host through is named with the host', async () => {
    const proxy = await startProxy('403 Forbidden')
    const { code, said, found } = await plan({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    expect(code).toBe(1)
    expect(found[0]?.hint).toBe(
      'let the proxy named by HTTPS_PROXY connect to that host, or name the host in NO_PROXY to reach it directly',
    )
    expect(said[0]).toBe(
      `KILN2043 the proxy 127.0.0.1:${proxy.port} did not connect to service.test:443: it answered 403 Forbidden`,
    )
  })

  it('that does not find a Region that nobody knows is asked once, and the Region is named', async () => {
    const proxy = await startProxy('502 Bad Gateway')
    const cwd = fleet(['name: one, region: us-est-1'])
    const { stdout, code } = await kiln(['plan'], { cwd, env: { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` } })
    expect(code).toBe(1)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'KILN2055 there is no Region us-est-1, as far as this version of Kiln knows, and it is not found: the proxy 127.0.0.1:',
    )
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('hint: correct the region; kiln validate names the nearest one')
    expect(proxy.asked.map(({ place }) => place)).toEqual(['sts.us-est-1.amazonaws.com:443'])
  })

  it('that is not there is named', async () => {
    const { code, said, found } = await plan({ HTTPS_PROXY: 'http://u:geheim@127.0.0.1:9' })
    expect(code).toBe(1)
    expect(found[0]?.hint).toBe('correct HTTPS_PROXY, or name in NO_PROXY what can be reached directly')
    expect(said[0]).toBe('KILN2044 the proxy 127.0.0.1:9 cannot be used: connect ECONNREFUSED 127.0.0.1:9')
  })

  it('that says nothing does not keep the process from its end', async () => {
    const env = { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', HTTPS_PROXY: `127.0.0.1:${await startSilence()}` }
    expect(await program(['plan', '--timeout', '1s'], { cwd: fleet(targets), env })).toMatchObject({ code: 1 })
  })
})

const remove = (escape: string) => `remove it; in a user name or a password write ${escape} for it`
const address = 'write HOST:PORT or http://USER:PASSWORD@HOST:PORT; NO_PROXY names the hosts that need no proxy'

it.each([
  [
    '"http://p:3128"',
    'KILN2040 the variable HTTPS_PROXY holds a quotation mark, so it is not the address of a proxy',
    remove('%22 or %27'),
  ],
  [
    'http://p:3128 ',
    'KILN2040 the variable HTTPS_PROXY holds a blank, so it is not the address of a proxy',
    remove('%20'),
  ],
  [
    'http://p:3128\n',
    'KILN2040 the variable HTTPS_PROXY holds a line break, so it is not the address of a proxy',
    remove('%0A'),
  ],
  [
    'http://u:pa#ss@p:3128',
    'KILN2040 the variable HTTPS_PROXY holds #, so it is not the address of a proxy',
    remove('%23'),
  ],
  [
    'http://u:pa/ss@p:3128',
    'KILN2040 the variable HTTPS_PROXY holds / before @, so it is not the address of a proxy',
    remove('%2F'),
  ],
  ['socks5://p:1080', 'KILN2041 the variable HTTPS_PROXY does not hold the address of an http or https proxy', address],
  ['http://p:port', 'KILN2041 the variable HTTPS_PROXY does not hold the address of an http or https proxy', address],
])('HTTPS_PROXY=%j is a mistake that is named', async (value, expected, hint) => {
  const { code, said, found } = await plan({ HTTPS_PROXY: value })
  expect({ code, said }).toEqual({ code: 1, said: targets.map(() => expected) })
  expect(found[0]?.hint).toBe(hint)
})
