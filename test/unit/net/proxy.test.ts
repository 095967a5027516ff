import { describe, expect, it } from 'vitest'
import type { NetworkProblem } from '../../../src/net/problem.ts'
import { proxyFor } from '../../../src/net/proxy.ts'

const sts = 'sts.us-east-1.amazonaws.com'

describe('the variables', () => {
  it.each([
    [{}, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTP_PROXY: 'p:1' }, undefined],
    [{ HTTPS_PROXY: 'p:1' }, { variable: 'HTTPS_PROXY', host: 'p', port: 1, isSecure: false }],
    [{ HTTPS_PROXY: 'http://p' }, { variable: 'HTTPS_PROXY', host: 'p', port: 80, isSecure: false }],
    [{ HTTPS_PROXY: 'https://p/' }, { variable: 'HTTPS_PROXY', host: 'p', port: 443, isSecure: true }],
    [
      { HTTPS_PROXY: 'p:1', https_proxy: 'q:2' },
      { variable: 'https_proxy', host: 'q', port: 2, isSecure: false },
    ],
    [{ HTTPS_PROXY: 'p:1', https_proxy: '' }, undefined],
    [{ ALL_PROXY: '[::1]:3128' }, { variable: 'ALL_PROXY', host: '::1', port: 3128, isSecure: false }],
    [
      { HTTPS_PROXY: 'http://me:a%23b%zz@p:1' },
      { variable: 'HTTPS_PROXY', host: 'p', port: 1, isSecure: false, auth: 'me:a#b%zz' },
    ],
  ])('%j', (env, expected) => {
    expect(proxyFor(sts, 443, env)).toEqual(expected)
  })
})

describe('NO_PROXY', () => {
  it.each([
    ['*', sts],
    ['.amazonaws.com', sts],
    ['*.amazonaws.com', sts],
    ['amazonaws.com', sts],
    [`x, ${sts.toUpperCase()} y`, sts],
    [`, ,${sts} ,`, sts],
    [`${sts}:443`, sts],
    ['.amazonaws.com.cn', 'imagebuilder.cn-north-1.amazonaws.com.cn'],
    ['.amazonaws.com.cn,.c2s.ic.gov', 'sts.us-iso-east-1.c2s.ic.gov'],
    ['.api.aws', 'imagebuilder.us-east-1.api.aws'],
    ['::1', '[::1]'],
    ['[::1]:443', '::1'],
  ])('%s names %s', (list, host) => {
    expect(proxyFor(host, 443, { HTTPS_PROXY: 'p:1', NO_PROXY: list })).toBeUndefined()
  })

  it.each([
    ['', sts],
    ['.com.cn', sts],
    [' , ', sts],
    ['ws.com', sts],
    [`${sts}:8443`, sts],
    ['.amazonaws.com', 'imagebuilder.cn-north-1.amazonaws.com.cn'],
  ])('%s does not name %s', (list, host) => {
    expect(proxyFor(host, 443, { HTTPS_PROXY: 'p:1', NO_PROXY: list })).toMatchObject({ host: 'p' })
  })
})

describe('a value that is no address', () => {
  const refused = (value: string) => {
    try {
      proxyFor(sts, 443, { HTTPS_PROXY: value })
      return undefined
    } catch (error) {
      const { diagnostic, isPassing } = error as NetworkProblem
      return { ...diagnostic, isPassing }
    }
  }

  it.each([
    ['"p:1"', 'a quotation mark', '%22 or %27'],
    ["'p:1'", 'a quotation mark', '%22 or %27'],
    ['p:1\n', 'a line break', '%0A'],
    ['p:1\r', 'a line break', '%0A'],
    [' p:1', 'a blank', '%20'],
    ['http://u:a#b@p:1', '#', '%23'],
    ['http://u:a?b@p:1', '?', '%3F'],
    ['http://u:a\\b@p:1', '\\', '%5C'],
    ['http://u:a/b@p:1', '/ before @', '%2F'],
    ['http://u:a/bcd@p:1', '/ before @', '%2F'],
  ])('%j has something that has to be written otherwise', (value, character, escape) => {
    expect(refused(value)).toMatchObject({
      code: 'KILN2040',
      message: `the variable HTTPS_PROXY holds ${character}, so it is not the address of a proxy`,
      hint: `remove it; in a user name or a password write ${escape} for it`,
      isPassing: false,
    })
  })

  it.each(['socks5://p:1', 'http://p:port', 'ftp://p', 'http://', 'xhttps://p'])('%j has another form', (value) => {
    expect(refused(value)).toMatchObject({ code: 'KILN2041', message: expect.stringContaining('HTTPS_PROXY') })
  })

  it('is not asked for where the host needs none', () => {
    expect(proxyFor(sts, 443, { HTTPS_PROXY: '"', NO_PROXY: '*' })).toBeUndefined()
  })
})
